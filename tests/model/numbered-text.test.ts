import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/model/article.ts';
import { marginNotes } from '../../src/model/margin-notes.ts';
import { numberedText, quoteNumbers } from '../../src/model/numbered-text.ts';
import { articleOf, engine, engineFile, plain, spanOf } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

/** The text with each number in brackets where it stands. */
const printed = (article: typeof engine, id: string) =>
  numberedText(article, id)
    .map(({ text, numbers }) => [text, ...numbers.map((number) => `[${number}]`)].join(''))
    .join('');

/** The first paragraph of an article that quotes these words of it. */
const quoting = (text: string, ...words: readonly string[]) =>
  articleOf({
    ...engineFile,
    blocks: [{ id: 'p1', type: 'paragraph', text }],
    mentions: [],
    events: [],
    quotes: words.map((part, n) => ({
      id: `q${n + 1}`,
      kind: 'indirect',
      speaker: 'ada-byron',
      at: [spanOf('p1', text, part)],
    })),
  });

describe('the numbered text', () => {
  test.each([engine, nato])('of $id keeps every block word for word', (article) => {
    for (const block of article.blocks) {
      const pieces = numberedText(article, block.id);
      expect(pieces.map(({ text }) => text).join('')).toBe(blockText(block));
    }
  });

  test.each([engine, nato])('of $id has every quote’s number once', (article) => {
    const numbers = article.blocks.flatMap(({ id }) =>
      numberedText(article, id).flatMap((piece) => piece.numbers),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual([...quoteNumbers(article).values()]);
  });

  test('has the number of a nested quote, and of one in two parts, where its last words end', () => {
    expect(printed(engine, 'p1')).toBe(
      'Ada Byron said the engine 🙂 “weaves patterns”[2] and would, she said, compose.[1] “It can follow,” she added. “It cannot begin.”[3]',
    );
  });

  test.each<readonly [name: string, text: string, words: readonly string[], result: string]>([
    ['behind a stop', 'It will rain. So be it', ['It will rain'], 'It will rain.[1] So be it'],
    ['behind a stop and marks', '“It will (rain),”', ['It will (rain'], '“It will (rain),”[1]'],
    ['before a space', 'It will rain — or not', ['It will rain'], 'It will rain[1] — or not'],
    ['at the end of the text', 'It will rain', ['It will rain'], 'It will rain[1]'],
    ['before a mark within a word', 'The clerk’s reply', ['The clerk'], 'The clerk[1]’s reply'],
    ['with another', 'It will rain.', ['It will rain', 'rain'], 'It will rain.[1][2]'],
  ])('has a number %s', (_name, text, words, result) => {
    expect(printed(quoting(text, ...words), 'p1')).toBe(result);
  });

  test('knows the quotes that words are in, the longest first', () => {
    const inside = numberedText(nato, 'p7').find(({ text }) => text.startsWith('how to make'));
    expect(inside?.quotes.map(({ id }) => id)).toEqual(['q4', 'q5']);
  });

  test('is empty where there is no such text, and unnumbered where nobody is quoted', () => {
    expect(numberedText(nato, 'nowhere')).toEqual([]);
    expect(numberedText(plain, 'p1').flatMap(({ numbers }) => numbers)).toEqual([]);
  });
});

describe('the notes in the margin', () => {
  test('say whose the quotes are that end beside them', () => {
    expect(marginNotes(nato, 'p7')).toEqual([{ label: 'Jens Stoltenberg', numbers: [4, 5] }]);
    expect(marginNotes(engine, 'p2')).toEqual([{ label: '“a clerk”, not named', numbers: [4] }]);
    expect(marginNotes(nato, 'p1')).toEqual([]);
  });
});
