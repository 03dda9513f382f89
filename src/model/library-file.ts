import * as v from 'valibot';
import type { Issue } from './issue.ts';
import type { OwnArticle } from './own-article.ts';
import { parseOwn } from './own-article.ts';
import { shapeIssue } from './parse-article.ts';

/** A whole library as one file, version 1: what is kept of each article, as it is kept. */
const format = 'verbatim-library/1';

const FileSchema = v.strictObject({ format: v.literal(format), articles: v.array(v.unknown()) });

export type ParsedLibrary =
  | { readonly ok: true; readonly articles: readonly OwnArticle[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The file's text. */
export function formatLibraryFile(articles: readonly OwnArticle[]): string {
  return `${JSON.stringify({ format, articles })}\n`;
}

/**
 * Reads parsed JSON as a library: all of its articles, or every issue found in them. Null when it is
 * no library at all.
 */
export function parseLibraryFile(input: unknown): ParsedLibrary | null {
  const named =
    typeof input === 'object' && input !== null && 'format' in input ? input.format : null;
  if (typeof named !== 'string' || !named.startsWith('verbatim-library/')) return null;
  if (named !== format) {
    const message = 'was written by another version of Verbatim';
    return { ok: false, issues: [{ path: 'format', message, expected: format, found: named }] };
  }
  const shape = v.safeParse(FileSchema, input);
  if (!shape.success) return { ok: false, issues: shape.issues.map(shapeIssue) };
  const articles: OwnArticle[] = [];
  const issues: Issue[] = [];
  for (const [at, entry] of shape.output.articles.entries()) {
    const parsed = parseOwn(entry);
    if (parsed.ok) articles.push(parsed.own);
    else
      issues.push(...parsed.issues.map((one) => ({ ...one, path: `articles[${at}].${one.path}` })));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, articles };
}
