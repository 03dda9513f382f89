import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { articleOf } from '../fixtures/articles.ts';

/**
 * Writes the same article as one would write it by hand: one page, the same words in the same
 * face, a few lines of style, no script. Nothing that shows these words can be there sooner.
 */
export async function writeFloor(
  folder: string,
  { json, assets }: { readonly json: string; readonly assets: string },
): Promise<void> {
  const article = articleOf(JSON.parse(json));
  const face = (await readdir(assets)).find((name) =>
    name.includes('newsreader-latin-wght-normal'),
  );
  if (face === undefined) throw new Error('The built site has no face.');
  await mkdir(folder, { recursive: true });
  await copyFile(join(assets, face), join(folder, face));
  const blocks = article.blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return `<p>${escape(block.text)}</p>`;
      case 'heading':
        return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
      case 'figure':
        return `<figure>${escape(block.caption)} ${escape(block.credit ?? '')}</figure>`;
    }
  });
  const page = `<!doctype html>
<html lang="${article.lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(article.headline)}</title>
<link rel="preload" as="font" type="font/woff2" crossorigin href="${face}">
<style>
@font-face { font-family: Newsreader; font-weight: 200 800; font-display: optional; src: url(${face}) }
body { max-width: 36rem; margin: 3rem auto; padding: 0 1.75rem; font: 1.1875rem/1.55 Newsreader, serif }
h1 { font-size: 2.2rem; line-height: 1.1 }
</style>
<article><h1>${escape(article.headline)}</h1>${blocks.join('\n')}</article>
</html>
`;
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'index.html.br'), brotliCompressSync(page));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
