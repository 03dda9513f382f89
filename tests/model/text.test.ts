import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/model/article.ts';
import { annotatedText } from '../../src/model/text.ts';
import { engine } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

describe('the annotated text', () => {
  test.each([engine, nato])('of $id keeps every block word for word', (article) => {
    for (const { block, segments } of annotatedText(article).blocks) {
      expect(segments.map(({ text }) => text).join('')).toBe(blockText(block));
    }
  });

  test('nests a partial quote in the indirect one around it, and a name in both', () => {
    const [first] = annotatedText(nato).blocks.filter(({ block }) => block.id === 'p7');
    const covers = (words: string) =>
      first?.segments
        .find(({ text }) => text.includes(words))
        ?.covers.map((cover) => (cover.kind === 'quote' ? cover.quote.id : cover.kind));
    expect(covers('how to make sure')).toEqual(['q4', 'q5']);
    expect(covers('Allawi')).toEqual(['q4', 'mention']);
    expect(covers('and remains hopeful')).toEqual(['q4']);
  });

  test('leaves the reporter’s aside out of the speaker’s words', () => {
    const [block] = annotatedText(nato).blocks.filter(({ block: { id } }) => id === 'p9');
    const aside = block?.segments.filter(
      ({ text }) => text.includes('some of whom') || text.includes('Their activities'),
    );
    expect(aside?.flatMap(({ covers }) => covers.filter(({ kind }) => kind === 'quote'))).toEqual(
      [],
    );
  });

  test('marks the paper’s insertion', () => {
    const inserted = annotatedText(nato).blocks.flatMap(({ segments }) =>
      segments.filter(({ covers }) => covers.some(({ kind }) => kind === 'insertion')),
    );
    expect(inserted.map(({ text }) => text)).toEqual(['[the Iraqis’]']);
  });
});
