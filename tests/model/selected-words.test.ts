import { describe, expect, test } from 'vitest';
import { quotedIn, selectedWords } from '../../src/model/selected-words.ts';
import { articleOf, engineFile } from '../fixtures/articles.ts';

const texts = [
  'Ada Byron said the engine 🙂 “weaves patterns” and would, she said, compose. “It can follow,” she added. “It cannot begin.”',
  '“Nonsense!” a clerk shouted. ‘It is all over now’, he wrote. They call her the “Iron Lady”, he said.',
  'The first part. “We came. We saw. Did we win? We did,” said Jane Roe’s lawyer.',
  '“It went on and on',
] as const;

const article = articleOf({
  ...engineFile,
  blocks: texts.map((text, at) => ({ id: `p${at + 1}`, type: 'paragraph', text })),
  people: [],
  mentions: [],
  quotes: [],
  events: [],
});

/** A selection from where these words begin in one text to where those end in another. */
function selection(from: number, first: string, to: number = from, last: string = first) {
  return texts.slice(from, to + 1).map((text, n) => {
    const at = from + n;
    const end = at === to ? text.indexOf(last) + last.length : text.length;
    return { block: `p${at + 1}`, start: at === from ? text.indexOf(first) : 0, end };
  });
}

describe('what a selection quotes', () => {
  test.each<
    readonly [
      name: string,
      pieces: ReturnType<typeof selection>,
      kind: string,
      words: readonly string[],
    ]
  >([
    ['all of a fragment in marks', selection(0, 'weaves patterns'), 'partial', ['weaves patterns']],
    ['with its marks', selection(0, '“weaves patterns”'), 'partial', ['weaves patterns']],
    ['and the space around', selection(0, ' “weaves patterns” '), 'partial', ['weaves patterns']],
    ['halves of words', selection(0, 'eaves pat'), 'partial', ['weaves patterns']],
    ['a word in marks', selection(0, 'patterns'), 'partial', ['patterns']],
    ['an end left open', selection(0, 'patterns” and would'), 'partial', ['patterns']],
    ['a beginning left open', selection(0, 'the engine 🙂 “weaves'), 'partial', ['weaves']],
    ['a sentence', selection(0, 'It cannot begin.'), 'direct', ['It cannot begin.']],
    ['a sentence less its stop', selection(0, 'It cannot begin'), 'direct', ['It cannot begin.']],
    ['less its first word', selection(0, 'cannot begin'), 'partial', ['cannot begin.']],
    [
      'two parts with the cue between',
      selection(0, '“It can follow,” she added. “It cannot begin.”'),
      'direct',
      ['It can follow,', 'It cannot begin.'],
    ],
    [
      'reported speech that holds a quotation',
      selection(0, 'the engine 🙂 “weaves patterns” and would'),
      'indirect',
      ['the engine 🙂 “weaves patterns” and would'],
    ],
    [
      'reported speech that ends with one',
      selection(0, 'the engine 🙂 “weaves patterns”'),
      'indirect',
      ['the engine 🙂 “weaves patterns”'],
    ],
    ['reported speech', selection(0, ' compose. '), 'indirect', ['compose']],
    ['one word that is a sentence', selection(1, 'Nonsense'), 'direct', ['Nonsense!']],
    ['the stop outside', selection(1, 'It is all over now'), 'direct', ['It is all over now']],
    ['a term, the comma outside', selection(1, 'Iron Lady'), 'partial', ['Iron Lady']],
    ['one sentence of several', selection(2, 'We saw'), 'direct', ['We saw.']],
    ['some of them', selection(2, 'We saw. Did we win'), 'direct', ['We saw. Did we win?']],
    ['the last of them', selection(2, 'We did'), 'direct', ['We did,']],
    [
      'the marks of two paragraphs',
      selection(2, 'Did we win?', 3, 'on and on'),
      'direct',
      ['Did we win? We did,', 'It went on and on'],
    ],
    [
      'two paragraphs and more than marks',
      selection(1, 'They call', 2, 'first part.'),
      'indirect',
      ['They call her the “Iron Lady”, he said', 'The first part'],
    ],
  ])('%s', (_name, pieces, kind, words) => {
    const quoted = quotedIn(article, pieces);
    expect(quoted?.at.map(({ text }) => text)).toEqual(words);
    expect(quoted?.as).toBe(kind);
  });

  test.each([
    ['nothing', []],
    ['marks only', selection(0, '” ')],
    ['nowhere', [{ block: 'p9', start: 0, end: 5 }]],
    ['the wrong way round', [{ block: 'p1', start: 9, end: 3 }]],
    ['far beyond the text', [{ block: 'p1', start: 900, end: 2 ** 40 }]],
  ])('nothing comes of %s', (_name, pieces) => {
    expect(quotedIn(article, pieces)).toBeNull();
    expect(selectedWords(article, pieces)).toEqual([]);
  });
});

test('the words of a selection are whole, in the order of the text, their offsets right', () => {
  const spans = selectedWords(article, selection(0, 'annot begin.”', 1, '“Nonsense').toReversed());
  expect(spans.map(({ block, text }) => [block, text])).toEqual([
    ['p1', 'cannot begin'],
    ['p2', '“Nonsense!”'],
  ]);
  for (const [at, { start, end, text }] of spans.entries()) {
    expect(texts[at]?.slice(start, end)).toBe(text);
  }
});
