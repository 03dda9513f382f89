import * as v from 'valibot';
import type { Article } from './article.ts';
import { crossChecks } from './cross-checks.ts';
import type { Issue } from './issue.ts';
import { ArticleSchema } from './schema.ts';
import { clipped } from './words.ts';

export type ParsedArticle =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Turns parsed JSON into an article, or into every issue found: those of shape first; only a file
 * of the right shape is checked for spans, references, dates and ids. Never throws.
 */
export function parseArticle(input: unknown): ParsedArticle {
  const foreign = formatIssue(input);
  if (foreign !== null) return { ok: false, issues: [clippedIssue(foreign)] };
  const shape = v.safeParse(ArticleSchema, input, { abortPipeEarly: true });
  if (!shape.success) return { ok: false, issues: shape.issues.map(shapeIssue).map(clippedIssue) };
  const issues = [...listIssues(input), ...crossChecks(shape.output)];
  return issues.length > 0
    ? { ok: false, issues: issues.map(clippedIssue) }
    : { ok: true, article: shape.output };
}

const current = 1;

/** A file that is no Verbatim article, or one of another version, gets one issue and no more. */
function formatIssue(input: unknown): Issue | null {
  const format =
    typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined;
  const version =
    typeof format === 'string' ? /^verbatim-article\/(\d+)$/.exec(format)?.[1] : undefined;
  if (version !== undefined && Number(version) === current) return null;
  const newer = version !== undefined && Number(version) > current;
  return {
    path: 'format',
    message: newer ? 'was written for a newer Verbatim' : 'is not a Verbatim article',
    expected: `verbatim-article/${current}`,
    found: typeof format === 'string' ? format : null,
  };
}

/** The schema takes a list for an object, which shows only where no key has to be there. */
function* listIssues(input: unknown): Generator<Issue> {
  const source =
    typeof input === 'object' && input !== null && 'source' in input ? input.source : undefined;
  if (Array.isArray(source)) {
    yield { path: 'source', message: 'is a list', expected: 'Object', found: 'Array' };
  }
}

/** What a file holds may be of any length; this much of it is enough to know it by. */
const longestPart = 120;

function clippedIssue({ path, message, expected, found }: Issue): Issue {
  return {
    path: clipped(path, longestPart),
    message: clipped(message, longestPart),
    expected: expected && clipped(expected, longestPart),
    found: found && clipped(found, longestPart),
  };
}

/** What a schema finds wrong, in plain words. */
export function shapeIssue(issue: v.BaseIssue<unknown>): Issue {
  const path = pathOf(issue);
  const { message, expected, received: found } = issue;
  if (issue.type === 'strict_object' && expected === 'never') {
    return { path, message: 'is not a key of the format', expected: null, found };
  }
  // Valibot's own words say twice what is said beside them.
  if (found === 'undefined') return { path, message: 'is missing', expected: null, found: null };
  return { path, message: message.startsWith('Invalid') ? 'is wrong' : message, expected, found };
}

/** As JavaScript would write it; a key that is empty stands in quotation marks. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key) || '""'}`))
    .join('')
    .replace(/^\./, '');
}
