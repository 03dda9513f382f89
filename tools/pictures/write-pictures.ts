import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { quotePath } from '../share-pages.ts';
import { articlePicture, quotePicture } from './picture.tsx';

/**
 * Draws the previews' pictures of an article and its quotes into the article's folder, `preview.png`
 * in the folder of each page. Gives the paths below the article's page that got one, itself as an
 * empty path; what has letters that the typefaces lack gets none.
 */
export async function writePictures(
  article: Article,
  folder: string,
): Promise<ReadonlySet<string>> {
  const written = new Set<string>();
  const write = async (path: string, picture: Uint8Array | null) => {
    if (picture === null) return;
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, 'preview.png'), picture);
    written.add(path);
  };
  await write('', await articlePicture(article));
  for (const quote of article.quotes) {
    await write(quotePath(quote), await quotePicture(article, quote));
  }
  return written;
}
