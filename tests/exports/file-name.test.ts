import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, slugOf } from '../../src/exports/file-name.ts';

describe('the name of an exported file', () => {
  test.each<readonly [name: string, headline: string, slug: string]>([
    ['words become a slug', 'NATO moves to expand', 'nato-moves-to-expand'],
    ['apostrophes join', "It’s the Iraqis' interest", 'its-the-iraqis-interest'],
    ['accents are taken off', 'Élysée: “Ça va” — Ångström', 'elysee-ca-va-angstrom'],
    ['letters that do not come apart are spelled', 'Straße, Łódź, Ærø', 'strasse-lodz-aero'],
    ['what decomposes into capitals is lowered too', 'Brand™ №1', 'brandtm-no1'],
    ['a way up is none', '../../etc/passwd', 'etc-passwd'],
    ['no dots, slashes or control characters', 'a.b\\c:d\u0000e\n f', 'a-b-c-d-e-f'],
    ['a script without Latin letters has a name all the same', '日本語の見出し 🙂', 'article'],
    ['nothing but marks', '—', 'article'],
    ['a device of Windows', 'CON', 'con-article'],
    ['long ones are cut back to whole words', 'word '.repeat(40), 'word-'.repeat(12).slice(0, -1)],
    ['a word of its own length is cut where it must be', 'x'.repeat(80), 'x'.repeat(60)],
    [
      'a word that just fits stays',
      `${'x'.repeat(29)} ${'y'.repeat(30)} z`,
      `${'x'.repeat(29)}-${'y'.repeat(30)}`,
    ],
  ])('%s', (_name, headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
    expect(fileName(headline, 'md')).toBe(`${slug}.md`);
  });

  test('is a slug of at most 60 characters whatever the headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
        const slug = slugOf(headline);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
