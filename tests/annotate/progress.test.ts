import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { engineVersion } from '../../src/annotate/engine-version.ts';

const sharesOf = (paragraphs: number, lang = 'en') => {
  const shares: number[] = [];
  const blocks = Array.from({ length: paragraphs }, (_, at) => ({
    id: `p${at + 1}`,
    type: 'paragraph' as const,
    text: '“The bridge is safe,” Martha Ellison said on Tuesday. It opened in 2015.',
  }));
  const draft = { headline: 'The bridge', lang, published: '2020-02-12', source: {}, blocks };
  annotate(draft, 'bridge', (share) => shares.push(share));
  return shares;
};

describe('how far the annotator has come', () => {
  test.each([
    ['a long text', 400, 'en', 50],
    ['a short text', 1, 'en', 5],
    ['no text', 0, 'en', 5],
    ['another language', 3, 'de', 1],
  ])('%s', (_name, paragraphs, lang, least) => {
    const shares = sharesOf(paragraphs, lang);
    expect(shares.length).toBeGreaterThanOrEqual(least);
    expect(shares.length).toBeLessThanOrEqual(110);
    expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBe(1);
  });
});

test('the version of the engine is a whole number from 1', () => {
  expect(Number.isInteger(engineVersion)).toBe(true);
  expect(engineVersion).toBeGreaterThanOrEqual(1);
});
