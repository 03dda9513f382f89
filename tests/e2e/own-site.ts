import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeServiceWorker } from '../../tools/service-worker.ts';
import { serveFolder } from '../../tools/static-server.ts';

/** A built site that a test alone may alter and take away, always at the same address. */
export interface OwnSite {
  /** The site's address, with a slash at its end. */
  readonly url: string;
  readonly folder: string;
  /** Ends the server: whoever asks finds nobody. */
  readonly close: () => Promise<void>;
  /** Serves the folder as it is now. */
  readonly serve: () => Promise<void>;
}

/** What the article says in the first version of a site, and what in the second. */
export const said = { first: 'agreed today to expand', second: 'agreed today to extend' } as const;

const cache = 'node_modules/.cache/verbatim/own';
const id = 'nato-iraq-training-mission';

/** The bundled articles, by their ids. */
const bundled = readdirSync('public/articles').map((name) => basename(name, '.json'));

/** Serves a copy of a build, with the bundled articles alone. */
export async function openSite(build: string, base: string): Promise<OwnSite> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'site-'));
  cpSync(build, folder, { recursive: true, filter: (file) => !file.endsWith('.br') });
  for (const name of readdirSync(join(folder, 'articles'))) {
    if (!bundled.includes(basename(name, '.json')))
      rmSync(join(folder, 'articles', name), { recursive: true });
  }
  await writeServiceWorker(folder);
  let server = await serveFolder({ folder, base, port: 0 });
  const { url } = server;
  let open = true;
  const close = async () => {
    if (open) await server.close();
    open = false;
  };
  return {
    url,
    folder,
    close,
    serve: async () => {
      await close();
      server = await serveFolder({ folder, base, port: Number(new URL(url).port) });
      open = true;
      if (server.url !== url) throw new Error(`The site’s address has been taken: ${url}.`);
    },
  };
}

/** Ends the site, and leaves nothing of it. */
export async function removeSite({ folder, close }: OwnSite): Promise<void> {
  await close();
  rmSync(folder, { recursive: true });
}

/** Alters the article in its file and its pages, as a build of its second version would. */
export async function writeSecond({ folder }: OwnSite): Promise<void> {
  const files = ['index.html', `articles/${id}/index.html`, `articles/${id}.json`];
  for (const file of files) await rewrite(join(folder, file), said.first, said.second);
  await writeServiceWorker(folder);
}

/** Adds a page and its article as a copy of those that are there, under this id. */
export async function addArticle({ folder }: OwnSite, added: string): Promise<void> {
  const [from, to] = [join(folder, 'articles', id), join(folder, 'articles', added)];
  cpSync(from, to, { recursive: true });
  cpSync(`${from}.json`, `${to}.json`);
  await rewrite(join(to, 'index.html'), id, added);
  await rewrite(`${to}.json`, id, added);
  await writeServiceWorker(folder);
}

async function rewrite(file: string, from: string, to: string): Promise<void> {
  const text = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (!text.includes(from)) throw new Error(`${file} does not say “${from}”.`);
  await writeFile(file, text.replaceAll(from, to));
}
