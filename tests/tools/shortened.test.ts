import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/model/article.ts';
import { shortened, shortenedQuote } from '../../tools/shortened.ts';

describe('a shortened text', () => {
  test.each([
    ['short enough', 'Four words, no more.', 'en', 20, 'Four words, no more.'],
    ['cut at a word', 'Four words, and more.', 'en', 20, 'Four words, and more…'],
    ['without the comma before the cut', 'Four words, and more.', 'en', 12, 'Four words…'],
    ['without half a word', 'Four words, and more.', 'en', 9, 'Four…'],
    ['of a language without spaces', '他们的活动已被暂停', 'zh', 5, '他们的活动…'],
    ['of one long word', 'aaaaaaaaaa', 'en', 4, 'aaaa…'],
    ['with no emoji torn in two', '🙂🙂🙂', 'en', 3, '🙂…'],
  ])('%s', (_name, text, lang, most, short) => {
    expect(shortened(text, lang, most)).toBe(short);
  });
});

describe('a shortened quote', () => {
  const quote = (kind: Quote['kind'], ...texts: readonly string[]): Quote => ({
    id: 'q1',
    kind,
    speaker: null,
    at: texts.map((text) => ({ block: 'p1', start: 0, end: text.length, text })),
    by: 'editor',
  });
  const [first, second] = ['We came and we saw,', 'And then we went home again.'];
  test.each<readonly [name: string, quote: Quote, most: number, short: string]>([
    ['short enough', quote('direct', first), 40, `“${first}”`],
    ['in two pieces', quote('direct', first, second), 60, `“${first}” … “${second}”`],
    [
      'cut in its second',
      quote('direct', first, second),
      40,
      `“${first}” … “And then we went home…”`,
    ],
    ['cut between them', quote('partial', first, second), 30, `“${first}” …`],
    ['cut in its first', quote('direct', first, second), 10, '“We came…”'],
    ['reported', quote('indirect', first, second), 60, `${first} … ${second}`],
    ['reported, cut between', quote('indirect', first, second), 19, `${first} …`],
  ])('%s', (_name, whole, most, short) => {
    expect(shortenedQuote(whole, 'en', most)).toBe(short);
  });
});
