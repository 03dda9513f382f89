import type { Article } from './article.ts';
import { blockText } from './article.ts';
import type { OwnArticle } from './own-article.ts';

/**
 * Whether one that is kept is the article that a reader has opened: the same text, and where marks
 * came with it, the same marks as those that the kept one came with. What the reader has put right
 * in it since makes no difference.
 */
export function isSameOpened(opened: OwnArticle, kept: OwnArticle): boolean {
  if (!hasSameText(opened.article, kept.article)) return false;
  return (
    opened.engine !== null ||
    (kept.engine === null && marksOf(opened.article) === marksOf(kept.article))
  );
}

/** Whether one that is kept is a copy of this article, with marks that came with it. */
export function isCopyOf(article: Article, { article: kept, engine }: OwnArticle): boolean {
  return engine === null && hasSameText(article, kept);
}

/** Two publishers may have the same words of an agency's, under the same headline. */
function hasSameText(one: Article, other: Article): boolean {
  const publishers = [one, other].flatMap(({ source }) => source.publisher ?? []);
  return new Set(publishers).size < 2 && textOf(one) === textOf(other);
}

function textOf({ headline, blocks }: Article): string {
  return JSON.stringify([headline, blocks.map((block) => [block.type, blockText(block)])]);
}

function marksOf({ people, mentions, quotes, events }: Article): string {
  return JSON.stringify([people, mentions, quotes, events]);
}
