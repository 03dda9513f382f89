import { describe, expect, test } from 'vitest';
import { openGraph, sharePages, structuredData } from '../../tools/preview.ts';
import { nato } from '../fixtures/nato.ts';

const path = '/articles/nato-iraq-training-mission/';
const hostile = '</script><script>alert(1)</script>"><img src=x>&';

/** The data as a program reads it from the page. */
function read(html: string): Record<string, unknown> {
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as Record<string, unknown>;
}

describe('structured data', () => {
  test('names everybody, and whose each quotation is', () => {
    const told = read(structuredData(nato, null));
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
    const page = `https://news.example${path}`;
    expect(read(structuredData(nato, page)).url).toBe(page);
    expect(structuredData(nato, page)).toContain(`"@id":"${page}#`);
    expect(structuredData(nato, null)).not.toContain('"url"');
  });

  test.each([
    ['2020-02-12', '2020-02-12'],
    ['2020-02', undefined],
    ['2020-02-12~', undefined],
    ['2020-02-12/2020-02-13', undefined],
    [null, undefined],
  ])('published %s is told as %s', (published, told) => {
    expect(read(structuredData({ ...nato, published }, null)).datePublished).toBe(told);
  });

  test('cannot be left by an article’s words', () => {
    const html = structuredData({ ...nato, headline: hostile }, null);
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(read(html).headline).toBe(hostile);
  });
});

test('a preview cannot be left by an article’s words', () => {
  const html = openGraph({ ...nato, headline: hostile }, `https://news.example${path}`);
  expect(html).not.toContain('<img');
  expect(html).toContain('<meta property="og:title" content="&lt;/script&gt;');
});

describe('share pages', () => {
  const pages = sharePages(nato, path, 'https://news.example');

  test('there is one for each quote and each section', () => {
    const headings = nato.blocks.filter(({ type }) => type === 'heading');
    expect(pages.map((page) => page.path)).toEqual([
      ...nato.quotes.map(({ id }) => `q/${id}/`),
      ...headings.map(({ id }) => `s/${id}/`),
    ]);
  });

  test('each sends people on, and gives the article as its address', () => {
    for (const { path: own, html } of pages) {
      const id = own.slice(2, -1);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${path}#${id}">`);
      expect(html).toContain(`<link rel="canonical" href="https://news.example${path}">`);
    }
  });

  test('a quote that nobody is named for says so', () => {
    const quotes = nato.quotes.map(({ id, kind, at, by }) => ({ id, kind, at, by, speaker: null }));
    const [first] = sharePages({ ...nato, quotes }, path, '');
    expect(first?.html).toContain('<title>Unattributed, reported speech · ');
  });

  test('cannot be left by an article’s words', () => {
    for (const { html } of sharePages({ ...nato, headline: hostile }, path, '')) {
      expect(html).not.toContain('<img');
      expect(html).not.toContain('<script');
    }
  });
});
