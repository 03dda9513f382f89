import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StaticServer } from '../../tools/static-server.ts';
import { serveFolder } from '../../tools/static-server.ts';

const folder = 'node_modules/.cache/verbatim/watched';

/** An article whose file was cut off in the middle. */
export const cutOff = 'cut-off';

/** Runs before everything else in a page, and keeps what the page complains of. */
const watch = `{
  const complaints = [];
  globalThis.complaints = complaints;
  for (const kind of ['error', 'warn']) {
    const say = console[kind];
    console[kind] = (...words) => {
      complaints.push(words.map(String).join(' '));
      say.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    complaints.push(effectiveDirective + ' ' + blockedURI);
  });
}`;

/**
 * Serves a copy of a built site in which each page keeps its complaints in a variable of that
 * name, because WebDriver tells nothing of the console. Besides, there is a page to put frames
 * into, and an article whose file is damaged.
 */
export async function serveWatched(built: string): Promise<StaticServer> {
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const page = await readFile(file, 'utf8');
    await writeFile(file, page.replace('<head>', '<head><script src="/watch.js"></script>'));
    await rm(`${file}.br`, { force: true });
  }
  await writeFile(join(folder, 'watch.js'), watch);
  await writeFile(join(folder, 'frame.html'), '<!doctype html><title>Frame</title>');
  await writeFile(join(folder, 'articles', `${cutOff}.json`), '{ "format": "verbatim-art');
  return serveFolder({ folder, port: 0 });
}
