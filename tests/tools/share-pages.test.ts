// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { sharePages } from '../../tools/share-pages.ts';
import { engine } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';
import { metaOf } from './meta.ts';

const path = '/articles/nato-iraq-training-mission/';
const origin = 'https://news.example';
const all = new Set(['', ...nato.quotes.map(({ id }) => `q/${id}/`)]);
const known = { path, origin, pictures: all };
const unknown = { path, origin: '', pictures: all };

/** The page of a quote or a section, by its path below the article's. */
function pageAt(own: string, article = nato, where = known): string {
  return sharePages(article, where).find((page) => page.path === own)?.html ?? '';
}

describe('share pages', () => {
  test('there is one for each quote and each section', () => {
    const headings = nato.blocks.filter(({ type }) => type === 'heading');
    expect(sharePages(nato, known).map((page) => page.path)).toEqual([
      ...nato.quotes.map(({ id }) => `q/${id}/`),
      ...headings.map(({ id }) => `s/${id}/`),
    ]);
  });

  test('each sends people on, and names the article’s page as the one to be found', () => {
    for (const { path: own, html } of sharePages(nato, known)) {
      const id = own.slice(2, -1);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${path}#${id}">`);
      expect(html).toContain(`<link rel="canonical" href="${origin}${path}">`);
    }
  });

  test('a quote’s preview has its words, its own address and its own picture', () => {
    expect(metaOf(pageAt('q/q2/'))).toMatchObject({
      'og:title': `Jens Stoltenberg, direct quote · ${nato.headline}`,
      'og:description': '“This is in [the Iraqis’] interest. It is in our interest,”',
      'og:url': `${origin}${path}q/q2/`,
      'og:site_name': 'Verbatim',
      'og:image': `${origin}${path}q/q2/preview.png`,
      'og:image:alt': '“This is in [the Iraqis’] interest. It is in our interest,”',
      'twitter:card': 'summary_large_image',
    });
  });

  test('a section’s preview has its first words, its own address and the article’s picture', () => {
    expect(metaOf(pageAt('s/scaling-up-and-doing-more/'))).toMatchObject({
      'og:title': `‘Scaling up and doing more’ · ${nato.headline}`,
      'og:url': `${origin}${path}s/scaling-up-and-doing-more/`,
      'og:image': `${origin}${path}preview.png`,
      'og:image:alt': nato.headline,
    });
  });

  test.each([
    ['the article’s picture stands in for a quote’s', [''], `${origin}${path}preview.png`],
    ['there may be none at all', [], undefined],
  ])('%s', (_name, pictures, image) => {
    const html = pageAt('q/q2/', nato, { ...known, pictures: new Set(pictures) });
    expect(metaOf(html)['og:image']).toBe(image);
  });

  test('where the site’s address is not known the preview has no address, and a small card', () => {
    for (const { html } of sharePages(nato, unknown)) {
      const meta = metaOf(html);
      expect(Object.keys(meta).filter((name) => /url|image/.test(name))).toEqual([]);
      expect(meta).toMatchObject({ 'og:type': 'article', 'twitter:card': 'summary' });
      expect(meta['og:description']).toBe(meta.description);
    }
  });

  test.each([
    [
      'q/q6/',
      '“We’ve had a very good, constructive dialogue with the Iraqi government and we will continue to do so,” … “We are already in Iraq, but are in close consultation with them about the possibility of expanding…”',
      '“We’ve had a very good, constructive dialogue with the Iraqi government and we will continue to do so,” … “We are already in Iraq, but are in close consultation with them about the possibility of expanding, scaling up and doing more.”',
    ],
    [
      'q/q7/',
      'he could not state when the NATO trainers … will be able to get back to work',
      'he could not state when the NATO trainers … will be able to get back to work',
    ],
  ])('%s, a quote in two parts, says what stands between them', (own, gist, words) => {
    const html = pageAt(own);
    const meta = metaOf(html);
    expect([meta.description, meta['og:description'], meta['og:image:alt']]).toEqual([
      gist,
      gist,
      gist,
    ]);
    expect(html).toContain(`<blockquote>${words}</blockquote>`);
  });

  test('a long quote’s description is cut at a word, and the page has all of it', () => {
    const [quote] = nato.quotes;
    const [span] = quote?.at ?? [];
    if (quote === undefined || span === undefined) throw new Error('There is no quote.');
    const text = Array.from({ length: 100 }, (_, n) => `word${n}`).join(' ');
    const long = {
      ...nato,
      quotes: [{ ...quote, kind: 'direct' as const, at: [{ ...span, text }] }],
    };
    const html = pageAt(`q/${quote.id}/`, long);
    const { description = '' } = metaOf(html);
    expect(description).toMatch(/^“word0 .* word\d+…”$/);
    expect(description.length).toBeGreaterThan(190);
    expect(description.length).toBeLessThanOrEqual(203);
    expect(text).toContain(` ${description.slice(1, -2).split(' ').at(-1) ?? ''} `);
    expect(html).toContain(`<blockquote>“${text}”</blockquote>`);
  });

  test.each([
    ['q4', 'a clerk, direct quote'],
    ['q2', 'Ada Byron, partial quote'],
    ['q1', 'Ada Byron, reported speech'],
  ])('%s of the small article is by %s', (id, title) => {
    expect(pageAt(`q/${id}/`, engine)).toContain(`<title>${title} · `);
  });

  test('a quote that nobody is named for says so', () => {
    const quotes = nato.quotes.map(({ id, kind, at, by }) => ({ id, kind, at, by, speaker: null }));
    expect(pageAt('q/q1/', { ...nato, quotes })).toContain(
      '<title>Unattributed, reported speech · ',
    );
  });

  test('cannot be left by an article’s words', () => {
    const headline = '</script><script>alert(1)</script>"><img src=x>&';
    for (const { html } of sharePages({ ...nato, headline }, known)) {
      expect(html).not.toContain('<img');
      expect(html).not.toContain('<script');
      expect(metaOf(html)['og:title']).toContain(headline);
    }
  });
});
