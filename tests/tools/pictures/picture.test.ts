import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { paint } from '../../../tools/pictures/colours.ts';
import { articlePicture, quotePicture } from '../../../tools/pictures/picture.tsx';
import { pictureSize } from '../../../tools/pictures/size.ts';
import { engine } from '../../fixtures/articles.ts';
import { nato } from '../../fixtures/nato.ts';

// Drawing is work, and a busy machine takes its time over it.
vi.setConfig({ testTimeout: 30_000 });

const { width, height }: { width: number; height: number } = pictureSize;

/** The size that a PNG's header gives. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const header = new DataView(png.buffer, png.byteOffset);
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
  return { width: header.getUint32(16), height: header.getUint32(20) };
}

/** The outermost pixels that are not paper, by their distance from each edge. */
function marginsOf(png: Uint8Array) {
  const image = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${image}" width="${width}" height="${height}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  const paper = Number.parseInt(paint.paper.slice(1), 16);
  const margins = { left: width, right: width, top: height, bottom: height };
  for (let at = 0; at < width * height; at += 1) {
    if (pixels.readUIntBE(4 * at, 3) === paper) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    margins.left = Math.min(margins.left, x);
    margins.right = Math.min(margins.right, width - 1 - x);
    margins.top = Math.min(margins.top, y);
    margins.bottom = Math.min(margins.bottom, height - 1 - y);
  }
  return margins;
}

function drawn(picture: Uint8Array | null): Uint8Array {
  if (picture === null) throw new Error('There is no picture.');
  return picture;
}

const longWords =
  'The ministers, her predecessor, two former governors and a dozen leaders say that it was never costed. '.repeat(
    6,
  );
const longWord = 'W'.repeat(400);

/** The article with these words for its headline, its publisher, its speakers' names and its quotes. */
function allOf(words: string): Article {
  return {
    ...nato,
    headline: words,
    source: { publisher: words },
    people: nato.people.map((person) => ({ ...person, name: words })),
    quotes: nato.quotes.map((quote) => ({
      ...quote,
      at: quote.at.map((span) => ({ ...span, text: words })),
    })),
  };
}

describe('a picture', () => {
  test.each([
    ['the bundled article', nato],
    ['long words', allOf(longWords)],
    ['one endless word', allOf(longWord)],
    ['one letter', allOf('W')],
    ['Latin letters of other languages', allOf('Đặng Şükrü Kaçar à Łódź — « ő »')],
    ['no quotes', { ...nato, quotes: [] }],
    ['no date and no publisher', { ...nato, published: null, source: {} }],
  ])('of %s has its size, and nothing in its margins', async (_name, article) => {
    const quotes = article.quotes.slice(0, 2).map((quote) => quotePicture(article, quote));
    for (const picture of await Promise.all([articlePicture(article), ...quotes])) {
      expect(sizeOf(drawn(picture))).toEqual(pictureSize);
      const { left, right, top, bottom } = marginsOf(drawn(picture));
      expect(left).toBeGreaterThanOrEqual(60);
      expect(left).toBeLessThan(90);
      expect(right).toBeGreaterThanOrEqual(60);
      expect(right).toBeLessThan(90);
      expect(top).toBeGreaterThanOrEqual(50);
      expect(bottom).toBeGreaterThanOrEqual(50);
    }
  });

  test('is the same each time, to the byte', async () => {
    const [first, second] = [await articlePicture(nato), await articlePicture(nato)];
    expect(Buffer.from(drawn(first)).equals(drawn(second))).toBe(true);
  });

  test.each([
    ['q6', '” … “'],
    ['q7', ' … '],
  ])('of %s, a quote in two parts, has “%s” between them', async (id, between) => {
    const quote = nato.quotes.find((one) => one.id === id);
    const [first] = quote?.at ?? [];
    if (quote === undefined || first === undefined) throw new Error('There is no quote.');
    const text = quote.at.map((span) => span.text).join(between);
    const inOne = { ...quote, at: [{ ...first, text }] };
    const picture = Buffer.from(drawn(await quotePicture(nato, quote)));
    expect(picture.equals(drawn(await quotePicture(nato, inOne)))).toBe(true);
  });

  test('is another one for each quote', async () => {
    const pictures = await Promise.all(nato.quotes.map((quote) => quotePicture(nato, quote)));
    const bytes = pictures.map((picture) => Buffer.from(drawn(picture)).toString('base64'));
    expect(new Set(bytes).size).toBe(nato.quotes.length);
  });
});

describe('letters that the typefaces lack', () => {
  test.each([
    ['Chinese', '北约扩大任务'],
    ['Arabic', 'الناتو يوسع مهمته'],
    ['Hebrew', 'נאטו'],
    ['Cyrillic', 'НАТО'],
    ['an emoji', 'NATO 🙂'],
  ])('a headline with %s gets no picture', async (_name, headline) => {
    expect(await articlePicture({ ...nato, headline })).toBeNull();
  });

  test('a quote with them gets none, and the article one without it', async () => {
    const [first] = engine.quotes;
    if (first === undefined) throw new Error('There is no quote.');
    expect(await quotePicture(engine, first)).toBeNull();
    const quotes = engine.quotes.map((quote) => ({
      ...quote,
      at: quote.at.map((span) => ({ ...span, text: '北约' })),
    }));
    const bare = drawn(await articlePicture({ ...engine, quotes: [] }));
    expect(Buffer.from(bare).equals(drawn(await articlePicture({ ...engine, quotes })))).toBe(true);
  });
});
