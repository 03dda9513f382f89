import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
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
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [precache(await filesIn(outDir))],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'baseline-widely-available',
      rolldownOptions: {
        input: 'src/worker/service-worker.ts',
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  });
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

function precache(files: Files): Plugin {
  return {
    name: 'verbatim-precache',
    resolveId: {
      filter: { id: /^virtual:precache$/ },
      handler: () => '\0virtual:precache',
    },
    load: {
      filter: { id: /^\0virtual:precache$/ },
      handler: () => `export const files = ${JSON.stringify(files)};`,
    },
  };
}
