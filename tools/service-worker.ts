import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'vite';
import type { Files } from '../src/worker/files.ts';

/**
 * Everything that a reader needs: the pages, each article with its file, scripts, styles and faces,
 * and what makes an app of it. Not the hundreds of small pages for previews, which only lead on.
 */
const needed =
  /^(?:404\.html|(?:[^/]+\/|articles\/[^/]+\/)?index\.html|articles\/[^/]+\.json|(?:assets|icons)\/.*|icon\.svg|manifest\.webmanifest)$/;

/**
 * Writes `sw.js`, the worker that keeps the built site in this folder for reading offline. To be
 * called when everything else is written, because the worker holds the hash of every file it keeps.
 */
export async function writeServiceWorker(outDir: string): Promise<void> {
  const files = JSON.stringify(await filesIn(outDir));
  compiled ??= compile();
  await writeFile(join(outDir, 'sw.js'), `self.precached=${files};${await compiled}`);
}

/** The same for each site: only its files differ. */
let compiled: Promise<string> | undefined;

async function compile(): Promise<string> {
  const [bundle] = [
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [precache],
      build: {
        write: false,
        target: 'baseline-widely-available',
        rolldownOptions: {
          input: 'src/worker/service-worker.ts',
          output: { format: 'iife' },
        },
      },
    }),
  ].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('The worker was not built.');
  return bundle.output[0].code;
}

/** The files to keep, by their addresses: a folder's page is asked for by the folder's. */
async function filesIn(outDir: string): Promise<Files> {
  const names = (await readdir(outDir, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => needed.test(name) && !name.endsWith('.br'));
  const entries = names.toSorted().map(async (name) => {
    const path = encodeURI(name.replace(/(?:^|(?<=\/))index\.html$/, ''));
    const content = await readFile(join(outDir, name));
    return [path, `sha256-${createHash('sha256').update(content).digest('base64')}`] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const precache: Plugin = {
  name: 'verbatim-precache',
  resolveId: {
    filter: { id: /^virtual:precache$/ },
    handler: () => '\0virtual:precache',
  },
  load: {
    filter: { id: /^\0virtual:precache$/ },
    handler: () => 'export const files = self.precached;',
  },
};
