import { join } from 'node:path';
import { articleFrom } from './article-file.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { bundledArticles } from './site.ts';

/** Draws the pictures of the bundled articles, as the build does, into `dist` or the folder named. */
const [folder = 'dist'] = process.argv.slice(2);
for (const { id } of await bundledArticles('.')) {
  const article = await articleFrom(`public/articles/${id}.json`);
  const place = join(folder, 'articles', id);
  const { size } = await writePictures(article, place);
  console.log(`${place}: ${size} of ${article.quotes.length + 1} pictures.`);
}
