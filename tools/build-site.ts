import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
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

type Built = Awaited<ReturnType<typeof build>>;

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
  const built = await build({ base, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
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
  const sheets = await Promise.all(
    sheetsOf(built, 'src/pages/elsewhere.tsx').map((file) => styleElement(outDir, base, file)),
  );
  const styled = shell.replace('</head>', () => `${sheets.join('')}</head>`);
  for (const name of ['open', 'library']) {
    const page = await otherPage(prerenderer, styled, `${base}${name}/`);
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
  const styles = await styleElement(outDir, base, href.slice(base.length));
  return html.replace(tag, () => styles);
}

/** A style sheet of the build in the page itself, by the name under which it would be asked for. */
async function styleElement(outDir: string, base: string, file: string): Promise<string> {
  const css = await readFile(join(outDir, file), 'utf8');
  return `<style data-href="${base}${file}">${css.trim()}</style>`;
}

/**
 * The style sheets of a part that is loaded when it is wanted, and of what comes with it, as files of
 * the build: a page that is written with the part in it is styled from the first paint. Throws when
 * no part of the build begins with the module.
 */
function sheetsOf(built: Built, module: string): readonly string[] {
  const chunks = [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .filter((output) => output.type === 'chunk');
  const of = (fileName: string) => chunks.find((chunk) => chunk.fileName === fileName);
  const part = chunks.find(({ facadeModuleId }) => facadeModuleId === resolve(module));
  if (part === undefined) throw new Error(`Nothing that is built begins with ${module}.`);
  const reached = new Set([part]);
  for (const chunk of reached) {
    for (const name of chunk.imports) {
      const imported = of(name);
      if (imported?.isEntry === false) reached.add(imported);
    }
  }
  return [...reached].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** A compressed copy beside each text, for hosts that send such a copy when it is there. */
async function compressFiles(outDir: string): Promise<void> {
  const texts = (await readdir(outDir, { recursive: true })).filter((name) =>
    /\.(?:css|html|js|json|svg|webmanifest)$/.test(name),
  );
  await Promise.all(
    texts.map(async (name) => {
      const file = join(outDir, name);
      const sizes = name.endsWith('.js') ? blockSizes : [0];
      await writeFile(`${file}.br`, await compressed(await readFile(file), sizes));
    }),
  );
}

const brotli = promisify(brotliCompress);

/** Sizes of Brotli's input blocks, as powers of two; 0 leaves the choice to it. */
const blockSizes = [0, 17, 19];

/** The shortest of the copies by blocks of several sizes: which it is, nobody can tell beforehand. */
async function compressed(text: Buffer, sizes: readonly number[]): Promise<Buffer> {
  const copies = await Promise.all(
    sizes.map((size) =>
      brotli(text, {
        params: {
          [constants.BROTLI_PARAM_LGBLOCK]: size,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
    ),
  );
  return copies.reduce((shortest, copy) => (copy.length < shortest.length ? copy : shortest));
}
