import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { ShelfEntry } from '../src/model/shelf-entry.ts';
import { byPublished, entryOf } from '../src/model/shelf-entry.ts';
import { articleFrom } from './article-file.ts';

/** What the app has to know of its site, and the face of the running text preloaded. */
export function site(): Plugin {
  let root = '.';
  let base = '/';
  return {
    name: 'verbatim-site',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    resolveId: {
      filter: { id: /^virtual:(?:site|shelf)$/ },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:(?:site|shelf)$/ },
      handler: async (id) =>
        (id.endsWith('site')
          ? [
              `export const home = ${JSON.stringify((await bundledArticles(root))[0]?.id ?? null)};`,
              `export const siteUrl = ${JSON.stringify(siteUrl())};`,
            ]
          : [`export const shelf = ${JSON.stringify(await bundledShelf(root))};`]
        ).join('\n'),
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {}).flatMap((file) => preload(base, file)),
    },
  };
}

interface BundledArticle {
  readonly id: string;
}

/** The articles in `public/articles`, the newest first and undated ones last. */
export async function bundledArticles(root: string): Promise<readonly BundledArticle[]> {
  const folder = join(root, 'public/articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const articles = await Promise.all(
    names.map(async (name) => {
      const file: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
      return { id: name.slice(0, -'.json'.length), published: publishedOf(file) };
    }),
  );
  return articles
    .toSorted((a, b) => byPublished(a, b) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ id }));
}

/** What the library shows of the bundled articles, in the same order. */
async function bundledShelf(root: string): Promise<readonly ShelfEntry[]> {
  const articles = await bundledArticles(root);
  return Promise.all(
    articles.map(async ({ id }) =>
      entryOf(await articleFrom(join(root, 'public/articles', `${id}.json`))),
    ),
  );
}

function publishedOf(file: unknown): string | null {
  const published =
    typeof file === 'object' && file !== null && 'published' in file ? file.published : null;
  return typeof published === 'string' ? published : null;
}

/** Where the site will stand, without a slash at the end; empty when SITE_URL does not say. */
export function siteUrl(): string {
  return (process.env.SITE_URL ?? '').replace(/\/+$/, '');
}

/** The face of the running text is wanted at once; a preload spares it the wait for the styles. */
function preload(base: string, file: string): readonly HtmlTagDescriptor[] {
  if (!/newsreader-latin-wght-normal-.*\.woff2$/.test(file)) return [];
  const attrs = {
    rel: 'preload',
    as: 'font',
    type: 'font/woff2',
    crossorigin: '',
    href: `${base}${file}`,
  };
  return [{ tag: 'link', injectTo: 'head', attrs }];
}
