import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/model/article.ts';
import { segmentsIn } from '../../src/model/text.ts';
import { engine } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

describe('the annotated text', () => {
  test.each([engine, nato])('of $id keeps every block word for word', (article) => {
    for (const block of article.blocks) {
      const segments = segmentsIn(article, block.id);
      expect(segments.map(({ text }) => text).join('')).toBe(blockText(block));
    }
  });

  test('nests a partial quote in the indirect one around it, and a name in both', () => {
    const covers = (words: string) =>
      segmentsIn(nato, 'p7')
        .find(({ text }) => text.includes(words))
        ?.covers.map((cover) => (cover.kind === 'quote' ? cover.quote.id : cover.kind));
    expect(covers('how to make sure')).toEqual(['q4', 'q5']);
    expect(covers('Allawi')).toEqual(['q4', 'mention']);
    expect(covers('and remains hopeful')).toEqual(['q4']);
  });

  test('leaves the reporter’s aside out of the speaker’s words', () => {
    const aside = segmentsIn(nato, 'p9').filter(
      ({ text }) => text.includes('some of whom') || text.includes('Their activities'),
    );
    expect(aside).not.toHaveLength(0);
    expect(aside.flatMap(({ covers }) => covers.filter(({ kind }) => kind === 'quote'))).toEqual(
      [],
    );
  });

  test('marks the paper’s insertion', () => {
    const inserted = nato.blocks.flatMap(({ id }) =>
      segmentsIn(nato, id).filter(({ covers }) => covers.some(({ kind }) => kind === 'insertion')),
    );
    expect(inserted.map(({ text }) => text)).toEqual(['[the Iraqis’]']);
  });
});
