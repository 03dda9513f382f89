import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Has the parts of the app loaded by the project's own function in the place of Vite's. */
export function ownPreload(): Plugin {
  const own = JSON.stringify(resolve(import.meta.dirname, '../src/data/preload.ts'));
  return {
    name: 'verbatim:own-preload',
    apply: 'build',
    transform: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => ({ code: `export { preload as __vitePreload } from ${own};`, map: null }),
    },
  };
}
