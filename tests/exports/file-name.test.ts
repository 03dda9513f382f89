import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, fileSlug } from '../../src/exports/file-name.ts';

describe('the name of an exported file', () => {
  test.each<readonly [name: string, headline: string, slug: string]>([
    ['words become a slug', 'NATO moves to expand', 'nato-moves-to-expand'],
    ['a way up is none', '../../etc/passwd', 'etc-passwd'],
    ['no dots, slashes or control characters', 'a.b\\c:d\u0000e\n f', 'a-b-c-d-e-f'],
    ['nothing but marks', '—', 'article'],
    ['a device of Windows', 'CON', 'con-article'],
  ])('%s', (_name, headline, slug) => {
    expect(fileSlug(headline)).toBe(slug);
    expect(fileName(headline, 'md')).toBe(`${slug}.md`);
  });

  test.each<readonly [name: string, headline: string, file: string]>([
    ['Arabic', 'افتتاح الجسر الجديد', 'افتتاح-الجسر-الجديد'],
    ['Japanese', '日本語の見出し 🙂', '日本語の見出し'],
    ['Greek, in small letters', 'Η Αθήνα / 2021: νέα', 'η-αθήνα-2021-νέα'],
    ['with a Latin word in it', 'НАТО и UNESCO', 'нато-и-unesco'],
    ['marks that turn the direction are left out', '\u202eмост\u202c.exe', 'мост-exe'],
    ['of a length that file systems take', 'мост '.repeat(40), Array(12).fill('мост').join('-')],
    ['one word that is longer than that', 'о'.repeat(80), 'article'],
  ])('keeps letters of any script: %s', (_name, headline, file) => {
    expect(fileName(headline, 'md')).toBe(`${file}.md`);
  });

  test('is a slug of at most 60 characters whatever the headline', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
        const slug = fileSlug(headline);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
