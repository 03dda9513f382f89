import type { Article, Span } from './article.ts';
import { textsOf } from './article.ts';
import { withoutHalves } from './words.ts';

/** Words of the article with some of what stands around them; an ellipsis says that there is more. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 code units of context kept on either side, cut back to whole words. */
const contextLength = 36;

/** The words of a span with a few of those around them. */
export function excerptOf(article: Article, span: Span): Excerpt {
  return cutAround(textsOf(article).get(span.block) ?? '', span, contextLength);
}

/**
 * The words from start to end of a text, with so many code units before and after them, cut back to
 * whole words.
 */
export function cutAround(
  text: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  length: number,
): Excerpt {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return {
    before:
      start > length ? `…${withoutHalves(before.slice(-length)).replace(/^\S*\s/u, '')}` : before,
    words: text.slice(start, end),
    after: beginningOf(after, length),
  };
}

/** A text's first words, so many code units at most; an ellipsis says that there are more. */
export function beginningOf(text: string, length: number): string {
  return text.length > length
    ? `${withoutHalves(text.slice(0, length)).replace(/\s\S*$/u, '')}…`
    : text;
}
