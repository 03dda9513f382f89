import { describe, expect, test } from 'vitest';
import { shortened } from '../../tools/shortened.ts';

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
