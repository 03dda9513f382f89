import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { did, noHistory } from '../../src/model/history.ts';
import { noQuote } from '../../src/model/make-correction.ts';
import type { OwnArticle } from '../../src/model/own-article.ts';
import { isCopyOf, isSameOpened } from '../../src/model/same-article.ts';
import { bridge } from '../fixtures/bridge.ts';

const [quote] = bridge.quotes;
if (quote === undefined) throw new Error('The fixture has changed.');

const own = (article: Article, engine: number | null, added = 1): OwnArticle => {
  const id = `own-${added}`;
  return { id, added, article: { ...article, id }, engine, history: noHistory };
};
const corrected = (one: OwnArticle): OwnArticle => ({
  ...one,
  history: did(noHistory, noQuote(quote)),
});
const [, ...others] = bridge.blocks;
const of = (publisher: string): Article => ({ ...bridge, source: { publisher } });
const unmarked: Article = { ...bridge, quotes: [] };
const reworded: Article = {
  ...bridge,
  blocks: [{ id: 'p1', type: 'paragraph', text: 'Other words.' }, ...others],
};
const asHeading: Article = {
  ...bridge,
  blocks: [{ id: 'p1', type: 'heading', level: 2, text: 'Other words.' }, ...others],
};
const renumbered: Article = {
  ...bridge,
  blocks: bridge.blocks.map((block) => ({ ...block, id: `${block.id}-2` })),
};

describe('what was opened is an article that is kept', () => {
  test.each<readonly [name: string, opened: OwnArticle, kept: OwnArticle, same: boolean]>([
    ['when its text is the same', own(bridge, 2, 2), own(bridge, 2), true],
    ['whatever was put right', own(bridge, 2, 2), corrected(own(bridge, 2)), true],
    ['whatever another engine found', own(bridge, 2, 2), own(unmarked, 1), true],
    ['whatever its blocks are called', own(bridge, 2, 2), own(renumbered, 2), true],
    ['when that has an editor’s marks', own(bridge, 2, 2), own(unmarked, null), true],
    ['when only one says who published it', own(of('The Post'), 2, 2), own(bridge, 2), true],
    ['not of another publisher', own(of('The Post'), 2, 2), own(of('The Times'), 2), false],
    ['not with another headline', own({ ...bridge, headline: 'x' }, 2, 2), own(bridge, 2), false],
    ['not with other words', own(reworded, 2, 2), own(bridge, 2), false],
    ['not when words are a heading', own(reworded, 2, 2), own(asHeading, 2), false],
    ['not with a block less', own({ ...bridge, blocks: others }, 2, 2), own(bridge, 2), false],
    ['when its marks are the same', own(bridge, null, 2), corrected(own(bridge, null)), true],
    ['not with other marks of its own', own(unmarked, null, 2), own(bridge, null), false],
    ['not with marks where those were found', own(bridge, null, 2), own(bridge, 2), false],
  ])('%s', (_name, opened, kept, same) => {
    expect(isSameOpened(opened, kept)).toBe(same);
  });
});

describe('a copy', () => {
  test.each<readonly [name: string, kept: OwnArticle, is: boolean]>([
    ['has the same text', own(bridge, null), true],
    ['may be corrected', corrected(own(bridge, null)), true],
    ['may have been marked otherwise then', own(unmarked, null), true],
    ['is none when the engine marked it', own(bridge, 2), false],
    ['is none with other words', own(reworded, null), false],
  ])('%s', (_name, kept, is) => {
    expect(isCopyOf(bridge, kept)).toBe(is);
  });
});
