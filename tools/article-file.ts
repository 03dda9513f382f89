import { readFile } from 'node:fs/promises';
import type { Article } from '../src/model/article.ts';
import { parseArticle } from '../src/model/parse-article.ts';

/** The article in a file. Rejects when the file cannot be read, is not JSON or is damaged. */
export async function articleFrom(file: string): Promise<Article> {
  const parsed = parseArticle(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.ok) return parsed.article;
  throw new Error(`${file} is damaged: ${JSON.stringify(parsed.issues)}`);
}
