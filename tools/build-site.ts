import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import type { Article } from '../src/model/article.ts';
import { articleFrom } from './article-file.ts';
import { withPolicy } from './policy.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { articlePreview, previewMeta } from './preview.ts';
import { writeServiceWorker } from './service-worker.ts';
import { sharePages } from './share-pages.ts';
import { bundledArticles, siteUrl } from './site.ts';
import { structuredData } from './structured-data.ts';

interface Site {
  readonly outDir: string;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
  /** Articles besides the bundled ones, which nothing on the site leads to: to test and measure with. */
  readonly more?: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
}

/** What `src/prerender.tsx` gives for a page. */
interface Rendered {
  /** Elements for the document's head. */
  readonly head: string;
  readonly body: string;
}

interface Prerenderer {
  readonly renderPage: (path: string, article: Article | null) => Promise<Rendered>;
}

/** The folder that BASE_PATH names, with a slash at both ends. */
export function baseFromEnvironment(): string {
  return `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
}

/**
 * Builds the app, then writes a complete page for each article, the root and the app's other pages, an empty shell
 * for addresses that are not known, the worker that keeps all this for reading offline, and a
 * compressed copy beside each text.
 */
export async function buildSite({ outDir, base, more = [] }: Site): Promise<void> {
  await build({ base, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const prerenderer = await buildPrerenderer(base);
  const shell = await inlineStyles(
    await readFile(join(outDir, 'index.html'), 'utf8'),
    outDir,
    base,
  );
  const articles = await bundledArticles('.');
  const [first] = articles;
  for (const article of more) {
    await write(join(outDir, 'articles', `${article.id}.json`), JSON.stringify(article));
  }
  for (const { id } of [...articles, ...more]) {
    const folder = join(outDir, 'articles', id);
    const article = await articleFrom(`${folder}.json`);
    const bundled = articles.some((known) => known.id === id);
    const pictures = bundled ? await writePictures(article, folder) : new Set<string>();
    const page = { article, base, pictured: pictures.has('') };
    const path = `articles/${id}/`;
    await write(join(folder, 'index.html'), await pageOf(prerenderer, shell, { ...page, path }));
    if (id === first?.id) {
      const root = await pageOf(prerenderer, shell, { ...page, path: '' });
      await write(join(outDir, 'index.html'), root);
    }
    if (!bundled) continue;
    const where = { path: `${base}${path}`, origin: siteUrl(), pictures };
    for (const share of sharePages(article, where)) {
      await write(join(folder, share.path, 'index.html'), withPolicy(share.html));
    }
  }
  for (const name of ['open', 'library']) {
    const page = await otherPage(prerenderer, shell, `${base}${name}/`);
    await write(join(outDir, name, 'index.html'), page);
  }
  await write(join(outDir, '404.html'), withPolicy(shell));
  await writeServiceWorker(outDir);
  await compressFiles(outDir);
}

/** The app once more, for Node: the same components make the pages. */
async function buildPrerenderer(base: string): Promise<Prerenderer> {
  // Node keeps a module that it has loaded, so each base has a folder of its own.
  const outDir = resolve('node_modules/.cache/verbatim/prerender', `.${base}`);
  await rm(outDir, { recursive: true, force: true });
  await build({
    base,
    logLevel: 'warn',
    build: { ssr: 'src/prerender.tsx', outDir, copyPublicDir: false, minify: false },
  });
  const module: unknown = await import(pathToFileURL(join(outDir, 'prerender.js')).href);
  return module as Prerenderer;
}

interface Page extends Pick<Site, 'base'> {
  readonly article: Article;
  /** Whether the article has a picture. */
  readonly pictured: boolean;
  /** The page's path below the base; empty for the root. */
  readonly path: string;
}

/** Replacer functions throughout, because an article's text may hold `$&`. */
async function pageOf(
  { renderPage }: Prerenderer,
  shell: string,
  { article, base, pictured, path }: Page,
): Promise<string> {
  const { id } = article;
  const { head, body } = await renderPage(`${base}${path}`, article);
  const preload = `<link rel="preload" as="fetch" crossorigin href="${base}articles/${id}.json">`;
  const whole = siteUrl() === '' ? null : `${siteUrl()}${base}articles/${id}/`;
  const picture = whole !== null && pictured ? `${whole}preview.png` : null;
  const preview = previewMeta(article, articlePreview(article, whole, picture));
  const data = structuredData(article, { page: whole, picture });
  const page = filled(shell, {
    path: `${base}${path}`,
    article: id,
    head: `${preload}${head}${preview}`,
    body,
  });
  return withPolicy(page.replace('</body>', () => `${data}</body>`));
}

/** A page of the app that is of no article. */
async function otherPage(
  { renderPage }: Prerenderer,
  shell: string,
  path: string,
): Promise<string> {
  return withPolicy(filled(shell, { path, article: null, ...(await renderPage(path, null)) }));
}

interface Filling extends Rendered {
  readonly path: string;
  /** The id of the article that the page shows; null for none. */
  readonly article: string | null;
}

function filled(shell: string, { path, article, head, body }: Filling): string {
  const of = article === null ? '' : ` data-article="${article}"`;
  return shell
    .replace('</head>', () => `${head}</head>`)
    .replace(
      '<div id="app--root"></div>',
      () => `<div id="app--root" data-path="${path}"${of}>${body}</div>`,
    );
}

/** A style sheet of its own would cost the first paint a round trip. */
async function inlineStyles(html: string, outDir: string, base: string): Promise<string> {
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/;
  const [tag, href] = link.exec(html) ?? [];
  if (tag === undefined || href === undefined) throw new Error('The built page has no styles.');
  const css = await readFile(join(outDir, href.slice(base.length)), 'utf8');
  return html.replace(tag, () => `<style data-href="${href}">${css.trim()}</style>`);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** A compressed copy beside each text, for hosts that send such a copy when it is there. */
async function compressFiles(outDir: string): Promise<void> {
  for (const name of await readdir(outDir, { recursive: true })) {
    if (!/\.(?:css|html|js|json|svg|webmanifest)$/.test(name)) continue;
    const file = join(outDir, name);
    await writeFile(`${file}.br`, brotliCompressSync(await readFile(file)));
  }
}
