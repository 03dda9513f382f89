// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { articlePreview, previewMeta } from '../../tools/preview.ts';
import { nato } from '../fixtures/nato.ts';
import { metaOf } from './meta.ts';

const page = 'https://news.example/articles/nato-iraq-training-mission/';
const picture = `${page}preview.png`;

test('a preview has the headline, the first words, the address and the picture', () => {
  const description =
    'NATO defence ministers agreed today to expand the Canadian-led military training mission in Iraq and take over some of the activities currently being carried out by the anti-Islamic State coalition of…';
  expect(metaOf(previewMeta(nato, articlePreview(nato, page, picture)))).toEqual({
    'og:type': 'article',
    'og:site_name': 'Verbatim',
    'og:title': nato.headline,
    'og:description': description,
    'og:url': page,
    'article:published_time': '2020-02-12',
    'og:image': picture,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': nato.headline,
    'twitter:card': 'summary_large_image',
    'twitter:title': nato.headline,
    'twitter:description': description,
    'twitter:image': picture,
    'twitter:image:alt': nato.headline,
  });
});

test('where the address is not known the preview has all but addresses', () => {
  const meta = metaOf(previewMeta(nato, articlePreview(nato, null, null)));
  expect(meta).toMatchObject({
    'og:type': 'article',
    'og:title': nato.headline,
    'twitter:card': 'summary',
    'twitter:title': nato.headline,
    'twitter:description': meta['og:description'],
  });
  expect(Object.keys(meta).filter((name) => /url|image/.test(name))).toEqual([]);
});

test('without a picture the card is a small one', () => {
  const meta = metaOf(previewMeta(nato, articlePreview(nato, page, null)));
  expect(meta['twitter:card']).toBe('summary');
  expect(Object.keys(meta).filter((name) => name.includes('image'))).toEqual([]);
});

test('an article without a day of publication has no time in its preview', () => {
  const undated = { ...nato, published: '2020-02' };
  const meta = metaOf(previewMeta(undated, articlePreview(undated, page, null)));
  expect(meta).not.toHaveProperty('article:published_time');
});

test('a preview cannot be left by an article’s words', () => {
  const headline = '</script><script>alert(1)</script>"><img src=x>&';
  const hostile = { ...nato, headline };
  const html = previewMeta(hostile, articlePreview(hostile, page, picture));
  expect(html).not.toMatch(/<(?!meta )/);
  expect(metaOf(html)['og:title']).toBe(headline);
});
