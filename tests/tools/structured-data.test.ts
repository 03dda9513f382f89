import { describe, expect, test } from 'vitest';
import { structuredData } from '../../tools/structured-data.ts';
import { nato } from '../fixtures/nato.ts';

const page = 'https://news.example/articles/nato-iraq-training-mission/';
const nowhere = { page: null, picture: null };
const hostile = '</script><script>alert(1)</script>"><img src=x>&';

/** The data as a program reads it from the page. */
function read(html: string): Record<string, unknown> {
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as Record<string, unknown>;
}

describe('structured data', () => {
  test('names everybody, and whose each quotation is', () => {
    const told = read(structuredData(nato, nowhere));
    expect(told.mentions).toHaveLength(nato.people.length);
    const inMarks = nato.quotes.filter(({ kind }) => kind !== 'indirect');
    expect(told.hasPart).toEqual(
      inMarks.map(({ id, at, speaker }) => ({
        '@type': 'Quotation',
        '@id': `#${id}`,
        text: at.map(({ text }) => text).join(' '),
        ...(speaker === null ? {} : { spokenByCharacter: { '@id': `#${speaker}` } }),
      })),
    );
  });

  test('has whole addresses where the site’s is known', () => {
    const picture = `${page}preview.png`;
    expect(read(structuredData(nato, { page, picture }))).toMatchObject({
      url: page,
      image: picture,
    });
    expect(structuredData(nato, { page, picture })).toContain(`"@id":"${page}#`);
    expect(read(structuredData(nato, { page, picture: null }))).not.toHaveProperty('image');
    expect(read(structuredData(nato, nowhere))).not.toHaveProperty('url');
  });

  test('names where the text comes from when the article does', () => {
    const source = { publisher: 'The Gazette', url: 'https://gazette.example/1' };
    expect(read(structuredData({ ...nato, source }, nowhere))).toMatchObject({
      publisher: { '@type': 'Organization', name: 'The Gazette' },
      isBasedOn: 'https://gazette.example/1',
    });
    const told = read(structuredData({ ...nato, source: {} }, nowhere));
    expect(told).not.toHaveProperty('publisher');
    expect(told).not.toHaveProperty('isBasedOn');
  });

  test.each([
    ['2020-02-12', '2020-02-12'],
    ['2020-02', undefined],
    ['2020-02-12~', undefined],
    ['2020-02-12/2020-02-13', undefined],
    [null, undefined],
  ])('published %s is told as %s', (published, told) => {
    expect(read(structuredData({ ...nato, published }, nowhere)).datePublished).toBe(told);
  });

  test('cannot be left by an article’s words', () => {
    const html = structuredData({ ...nato, headline: hostile }, nowhere);
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(read(html).headline).toBe(hostile);
  });
});
