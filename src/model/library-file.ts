import * as v from 'valibot';
import { CorrectionsSchema } from './correction.ts';
import type { Issue } from './issue.ts';
import type { OwnArticle } from './own-article.ts';
import { parseArticle } from './parse-article.ts';

/** A whole library as one file, version 1: what is kept of each article, as it is kept. */
const format = 'verbatim-library/1';

const FileSchema = v.strictObject({
  format: v.literal(format),
  articles: v.array(
    v.strictObject({
      id: v.string(),
      added: v.pipe(v.number(), v.minValue(0)),
      engine: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      history: v.strictObject({ done: CorrectionsSchema, undone: CorrectionsSchema }),
      article: v.unknown(),
    }),
  ),
});

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
    typeof input === 'object' && input !== null && 'format' in input ? input.format : '';
  if (typeof named !== 'string' || !named.startsWith('verbatim-library/')) return null;
  const shape = v.safeParse(FileSchema, input);
  if (!shape.success) return { ok: false, issues: shape.issues.map(asIssue) };
  const articles: OwnArticle[] = [];
  const issues: Issue[] = [];
  for (const [at, { id, added, engine, history, article }] of shape.output.articles.entries()) {
    const path = `articles[${at}]`;
    const parsed = parseArticle(article);
    if (!parsed.ok) {
      issues.push(...parsed.issues.map((one) => ({ ...one, path: `${path}.article.${one.path}` })));
    } else if (parsed.article.id !== id) {
      const [expected, found] = [id, parsed.article.id];
      issues.push({
        path: `${path}.article.id`,
        message: 'is another than the entry’s',
        expected,
        found,
      });
    } else articles.push({ id, added, engine, history, article: parsed.article });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, articles };
}

function asIssue(issue: v.BaseIssue<unknown>): Issue {
  return {
    path: v.getDotPath(issue) ?? '',
    message: issue.message,
    expected: issue.expected,
    found: issue.received,
  };
}
