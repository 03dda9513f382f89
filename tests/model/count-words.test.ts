import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/model/article.ts';
import { countWords } from '../../src/model/count-words.ts';
import { nato } from '../fixtures/nato.ts';

/** The standard's own boundaries, as the platform has them. */
function bySegmenter(text: string): number {
  const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
  return segments.filter(({ isWordLike }) => isWordLike).length;
}

describe('counting words', () => {
  test.each<readonly [text: string, count: number]>([
    ['', 0],
    ['“… – !”', 0],
    ['One, two; three.', 3],
    ['It isn’t the minister’s', 4],
    ['a well-kept secret', 4],
    ['1,000.5 euros at 8:30', 5],
    ['e.g. the U.S. Army', 4],
    ['Zoë Müller naïve', 3],
    ['статья Ελλάδα سلام', 3],
    ['我們在巴格達', 3],
  ])('%j has %i', (text, count) => {
    expect(countWords(text, 'en')).toBe(count);
    expect(bySegmenter(text)).toBe(count);
  });

  test('agrees with the standard on a whole article', () => {
    for (const text of nato.blocks.map(blockText)) {
      expect(countWords(text, 'en'), text).toBe(bySegmenter(text));
    }
  });

  test.each([
    ['Latin letters', 'abcéßŁ'],
    ['letters of several scripts', 'abcéßДжאب'],
  ])('agrees with the standard on whatever is made of %s, digits and marks', (_, letters) => {
    const marks = '019 \u00a0\'’.,;:·-–—()“”"!?/%$€@\n';
    const characters = fc.constantFrom(...Array.from(letters + marks));
    const texts = fc.array(characters, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(countWords(text, 'en')).toBe(bySegmenter(text));
      }),
      { numRuns: 2000 },
    );
  });
});
