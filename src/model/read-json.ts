import type { ParsedLibrary } from './library-file.ts';
import { parseLibraryFile } from './library-file.ts';
import type { ParsedArticle } from './parse-article.ts';
import { parseArticle } from './parse-article.ts';

/** What a JSON file is: no JSON at all, a library, or an article, each with what is wrong with it. */
export type JsonRead =
  | { readonly kind: 'none' }
  | { readonly kind: 'library'; readonly library: ParsedLibrary }
  | { readonly kind: 'article'; readonly parsed: ParsedArticle };

/** Reads a file's text; what is no library is taken for an article. */
export function readJson(text: string): JsonRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'none' };
  }
  const library = parseLibraryFile(json);
  return library === null
    ? { kind: 'article', parsed: parseArticle(json) }
    : { kind: 'library', library };
}
