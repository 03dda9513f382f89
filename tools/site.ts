import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const virtualId = 'virtual:articles';
const resolvedId = `\0${virtualId}`;

/** What makes a site of the app: its list of articles, a page for each, and the face preloaded. */
export function site(): Plugin {
  let root = '.';
  let base = '/';
  let outDir = 'dist';
  return {
    name: 'verbatim-site',
    configResolved(config) {
      root = config.root;
      base = config.base;
      outDir = resolve(config.root, config.build.outDir);
    },
    resolveId: {
      filter: { id: new RegExp(`^${virtualId}$`) },
      handler: () => resolvedId,
    },
    load: {
      filter: { id: new RegExp(`^${resolvedId}$`) },
      handler: async () =>
        `export const articles = ${JSON.stringify(await bundledArticles(root))};`,
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {}).flatMap((file) => preload(base, file)),
    },
    async closeBundle() {
      await writePages(outDir, await bundledArticles(root));
      await compressFiles(outDir);
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
    .toSorted((a, b) => b.published.localeCompare(a.published) || a.id.localeCompare(b.id))
    .map(({ id }) => ({ id }));
}

function publishedOf(file: unknown): string {
  const published =
    typeof file === 'object' && file !== null && 'published' in file ? file.published : null;
  return typeof published === 'string' ? published : '';
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

/** A file for each page, so that a host of static files needs no rules of its own. */
async function writePages(outDir: string, articles: readonly BundledArticle[]): Promise<void> {
  const shell = join(outDir, 'index.html');
  await copyFile(shell, join(outDir, '404.html'));
  for (const { id } of articles) {
    const folder = join(outDir, 'articles', id);
    await mkdir(folder, { recursive: true });
    await copyFile(shell, join(folder, 'index.html'));
  }
}

/** A compressed copy beside each text, for hosts that send such a copy when it is there. */
async function compressFiles(outDir: string): Promise<void> {
  for (const name of await readdir(outDir, { recursive: true })) {
    if (!/\.(?:css|html|js|json|svg)$/.test(name)) continue;
    const file = join(outDir, name);
    await writeFile(`${file}.br`, brotliCompressSync(await readFile(file)));
  }
}
