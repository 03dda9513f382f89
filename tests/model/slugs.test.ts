import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugger, slugOf } from '../../src/model/slugs.ts';

describe('a slug', () => {
  test.each<readonly [name: string, words: string, slug: string]>([
    ['joins words by hyphens', 'Jens Stoltenberg', 'jens-stoltenberg'],
    ['joins what an apostrophe parts', "It’s the Iraqis’ O'Brien", 'its-the-iraqis-obrien'],
    ['takes accents off', 'Élysée: “Ça va” — Ångström', 'elysee-ca-va-angstrom'],
    ['spells letters that do not come apart', 'Straße, Łódź, Ærø', 'strasse-lodz-aero'],
    ['lowers what decomposes into capitals', 'Brand™ №1', 'brandtm-no1'],
    ['is empty without a Latin letter', '张三', ''],
    ['is cut back to whole words', 'word '.repeat(40), 'word-'.repeat(12).slice(0, -1)],
    ['is cut where it must be when it is one word', 'x'.repeat(80), 'x'.repeat(60)],
    [
      'keeps a word that just fits',
      `${'x'.repeat(29)} ${'y'.repeat(30)} z`,
      `${'x'.repeat(29)}-${'y'.repeat(30)}`,
    ],
  ])('%s', (_name, words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });

  test('stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        expect(slugOf(slugOf(words))).toBe(slugOf(words));
      }),
    );
  });
});

test('a slug is made only once', () => {
  const slug = slugger(['headline']);
  const names = ['Jane Roe', 'JANE ROE', 'Jane Roe', 'Headline', '张三', '李四'];
  expect(names.map(slug)).toEqual([
    'jane-roe',
    'jane-roe-2',
    'jane-roe-3',
    'headline-2',
    'x',
    'x-2',
  ]);
});
