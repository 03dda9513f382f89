import * as v from 'valibot';
import type { Article } from './article.ts';
import { corrected } from './corrected.ts';
import { CorrectionSchema } from './correction.ts';
import type { History } from './history.ts';
import type { Issue } from './issue.ts';
import { parseArticle, shapeIssue } from './parse-article.ts';

/** An article that a reader has opened, as it is kept. */
export interface OwnArticle {
  readonly id: string;
  /** When it was added to the library, in milliseconds since 1970. */
  readonly added: number;
  /** As it was opened, before the reader's corrections; its id is the same. */
  readonly article: Article;
  /** The version of the engine that annotated it; null when its annotations came with it. */
  readonly engine: number | null;
  /** What the reader has put right in it. */
  readonly history: History;
}

/** As it is shown: with what the reader has put right. The same own article gives the same article. */
export function shownArticle({ article, history }: OwnArticle): Article {
  // Corrected by nothing it would be the same, but checked anew: seconds for one as long as a book.
  return history.done.length === 0 ? article : corrected(article, history.done);
}

const OwnSchema = v.strictObject({
  id: v.string(),
  added: v.pipe(v.number(), v.minValue(0)),
  engine: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  history: v.strictObject({ done: v.array(v.unknown()), undone: v.array(v.unknown()) }),
  article: v.unknown(),
});

export type ParsedOwn =
  | { readonly ok: true; readonly own: OwnArticle }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * What was stored or exported as an own article, or every issue found in it. A correction that is
 * none costs itself alone.
 */
export function parseOwn(input: unknown): ParsedOwn {
  const shape = v.safeParse(OwnSchema, input);
  if (!shape.success) return { ok: false, issues: shape.issues.map(shapeIssue) };
  const { id, added, engine, history } = shape.output;
  const parsed = parseArticle(shape.output.article);
  if (!parsed.ok) {
    return {
      ok: false,
      issues: parsed.issues.map((one) => ({ ...one, path: `article.${one.path}` })),
    };
  }
  const { article } = parsed;
  if (article.id !== id) {
    const message = 'is another than the entry’s';
    return {
      ok: false,
      issues: [{ path: 'article.id', message, expected: id, found: article.id }],
    };
  }
  const [done, undone] = [history.done, history.undone].map((list) =>
    list.filter((one) => v.is(CorrectionSchema, one)),
  );
  return {
    ok: true,
    own: { id, added, engine, article, history: { done: done ?? [], undone: undone ?? [] } },
  };
}
