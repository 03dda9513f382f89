import * as v from 'valibot';
import type { Issue } from './issue.ts';
import type { OwnArticle } from './own-article.ts';
import { parseOwn } from './own-article.ts';
import { shapeIssue } from './parse-article.ts';

/** A whole library as one file, version 1: what is kept of each article, as it is kept. */
const format = 'verbatim-library/1';

const FileSchema = v.strictObject({ format: v.literal(format), articles: v.array(v.unknown()) });

/** An entry that cannot be read: what it is called, if that can be told, and what is wrong with it. */
export interface DamagedEntry {
  readonly headline: string | null;
  readonly issues: readonly Issue[];
}

export type ParsedLibrary =
  | {
      readonly ok: true;
      readonly articles: readonly OwnArticle[];
      readonly damaged: readonly DamagedEntry[];
    }
  | { readonly ok: false; readonly isNewer: boolean; readonly issues: readonly Issue[] };

/** The file's text. */
export function formatLibraryFile(articles: readonly OwnArticle[]): string {
  return `${JSON.stringify({ format, articles })}\n`;
}

/**
 * Reads parsed JSON as a library: the articles that are whole, and what is wrong with the others; or
 * what is wrong with the file, of a newer version perhaps. Null when it is no library at all.
 */
export function parseLibraryFile(input: unknown): ParsedLibrary | null {
  const named =
    typeof input === 'object' && input !== null && 'format' in input ? input.format : null;
  if (typeof named !== 'string' || !named.startsWith('verbatim-library/')) return null;
  if (named !== format) {
    const message = 'was written by another version of Verbatim';
    return {
      ok: false,
      isNewer: Number(named.split('/')[1]) > 1,
      issues: [{ path: 'format', message, expected: format, found: named }],
    };
  }
  const shape = v.safeParse(FileSchema, input);
  if (!shape.success) return { ok: false, isNewer: false, issues: shape.issues.map(shapeIssue) };
  const articles: OwnArticle[] = [];
  const damaged: DamagedEntry[] = [];
  for (const [at, entry] of shape.output.articles.entries()) {
    const parsed = parseOwn(entry);
    if (parsed.ok) {
      articles.push(parsed.own);
      continue;
    }
    const issues = parsed.issues.map((one) => ({ ...one, path: `articles[${at}].${one.path}` }));
    damaged.push({ headline: headlineIn(entry), issues });
  }
  return { ok: true, articles, damaged };
}

/** What is kept of an article is called, however damaged it is; null when that cannot be told. */
export function headlineIn(stored: unknown): string | null {
  const headline = valueOf(valueOf(stored, 'article'), 'headline');
  return typeof headline === 'string' && headline.trim() !== '' ? headline : null;
}

function valueOf(stored: unknown, key: string): unknown {
  return Object(stored) === stored ? (stored as Readonly<Record<string, unknown>>)[key] : undefined;
}
