import type { Article, Span } from './article.ts';
import { headlineId } from './article.ts';
import { slugger } from './slugs.ts';
import { hashOf } from './text-quote.ts';

/** A slug of this name that nothing in the article has for its id. */
export function freshId(article: Article, name: string): string {
  const { blocks, people, mentions, quotes, events } = article;
  const taken = [blocks, people, mentions, quotes, events].flatMap((section) =>
    section.map(({ id }) => id),
  );
  return slugger([headlineId, ...taken])(name);
}

/**
 * A new id for what a reader marks. It comes from the words, so that it is the same whatever else
 * was corrected before: links to it stay valid.
 */
export function freshIdFor(article: Article, kind: string, at: readonly Span[]): string {
  const words = at.map(({ block, start, text }) => `${block} ${start} ${text}`).join('\n');
  return freshId(article, `reader-${hashOf(`${kind} ${words}`)}`);
}
