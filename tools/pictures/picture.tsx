import { Resvg } from '@resvg/resvg-js';
import type { ReactElement } from 'react';
import satori from 'satori';
import type { Article, Quote } from '../../src/model/article.ts';
import { peopleById } from '../../src/model/article.ts';
import { parseEdtf, sayMoment } from '../../src/model/edtf.ts';
import { quoteWords } from '../../src/model/quote-words.ts';
import { inReadingOrder } from '../../src/model/quotes.ts';
import { attributedTo, badgesOf } from '../../src/model/speakers.ts';
import { kindNames } from '../../src/model/words.ts';
import { hueColours, paint } from './colours.ts';
import type { Face } from './faces.ts';
import { faces, fonts } from './faces.ts';
import type { Box, Fitted } from './fit-lines.ts';
import { fitLines } from './fit-lines.ts';
import { measured } from './measure.tsx';
import { gap, Initials, Lines, Marked, measure, room, Sheet } from './sheet.tsx';
import { pictureSize } from './size.ts';

const headlineBox = {
  width: measure,
  mostLines: 5,
  sizes: [116, 104, 92, 84, 78, 72, 68, 64, 60, 56, 52, 48, 44],
  leading: 1.1,
};
const beneathBox = { width: measure, height: 80, mostLines: 2, sizes: [34, 30], leading: 1.2 };
const citedBox = { width: measure - 24, height: 160, mostLines: 3, sizes: [40, 36], leading: 1.42 };
const quotedBox = {
  width: measure - 24,
  mostLines: 6,
  sizes: [68, 62, 56, 52, 48, 44, 40, 36],
  leading: 1.4,
};
const oneLine = { height: 48, mostLines: 1, leading: 1.2 };
const speakerHeight = 76;

/**
 * The picture of an article: its headline, and the first words of one voice that is named in it, as
 * a PNG. Null when the headline has letters that the typefaces lack, of another script for one.
 */
export async function articlePicture(article: Article): Promise<Uint8Array | null> {
  const cited = await citedQuote(article);
  const height = room - (cited === null ? 0 : cited.height + gap);
  const headline = await set(article.headline, faces.headline, { ...headlineBox, height });
  if (headline === null) return null;
  return drawn(
    <Sheet top={await topOf(article)}>
      <Lines of={headline} face={faces.headline} />
      {cited?.drawing}
    </Sheet>,
  );
}

/**
 * The picture of a quote: its words, whose they are, and the headline beneath. Null when one of
 * them has letters that the typefaces lack.
 */
export async function quotePicture(article: Article, quote: Quote): Promise<Uint8Array | null> {
  const headline = await set(article.headline, faces.headline, beneathBox);
  if (headline === null) return null;
  const height = room - headline.height - gap;
  const cited = await setQuote(article, quote, { ...quotedBox, height: height - speakerHeight });
  if (cited === null) return null;
  return drawn(
    <Sheet top={await topOf(article)}>
      {cited.drawing}
      <Lines of={headline} face={faces.headline} colour={paint.soft} />
    </Sheet>,
  );
}

interface Cited {
  readonly drawing: ReactElement;
  readonly height: number;
}

/** The first quote by somebody who is named, one in full sentences before one that is a fragment. */
async function citedQuote(article: Article): Promise<Cited | null> {
  const named = inReadingOrder(article).filter(({ speaker }) => speaker !== null);
  for (const wanted of ['direct', 'partial'] as const) {
    const quote = named.find(({ kind }) => kind === wanted);
    if (quote !== undefined) return setQuote(article, quote, citedBox);
  }
  return null;
}

/** A quote's words as they are marked in the text, and the speaker with the initials. */
async function setQuote(article: Article, quote: Quote, box: Box): Promise<Cited | null> {
  const ending = quote.kind === 'indirect' ? '…' : '…”';
  const words = await set(quoteWords(quote), faces.text, box, ending);
  const name = attributedTo(peopleById(article), quote);
  const label = quote.kind === 'indirect' ? `${name}, ${kindNames.indirect}` : name;
  const speaker = await set(label, faces.label, { ...oneLine, width: measure - 70, sizes: [30] });
  if (words === null || speaker === null) return null;
  const badge = badgesOf(article).get(quote.speaker ?? '') ?? { hue: 0, initials: '' };
  const drawing = (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <Marked of={words} kind={quote.kind} hue={badge.hue} />
      <div style={{ display: 'flex', alignItems: 'center', height: 44, marginTop: 24, gap: 14 }}>
        {badge.initials !== '' && <Initials {...badge} />}
        <Lines of={speaker} face={faces.label} colour={hueColours(badge.hue).ink} />
      </div>
    </div>
  );
  return { drawing, height: words.height + speakerHeight };
}

/** A text in its lines; null when it has letters that the face lacks, or no line of it fits. */
async function set(text: string, face: Face, box: Box, ending?: string): Promise<Fitted | null> {
  const pieces = await measured(text, face, ending);
  const fitted = pieces === null ? null : fitLines(pieces, box);
  return fitted === null || fitted.lines.length === 0 ? null : fitted;
}

/** Publisher and day, as far as they are known and can be set. */
async function topOf({ source, published }: Article): Promise<Fitted | null> {
  const dates = published === null ? null : parseEdtf(published);
  const day = dates?.start ?? dates?.end;
  const said = day ? sayMoment(day) : '';
  const known = [source.publisher ?? '', said].filter((text) => text !== '').join(' · ');
  // A long name of a publisher gives way to the day.
  const ending = said === '' ? '…' : `… · ${said}`;
  return set(known, faces.small, { ...oneLine, width: 800, sizes: [28] }, ending);
}

/** A picture as a PNG. The same elements give the same bytes, whatever fonts the machine has. */
async function drawn(picture: ReactElement): Promise<Uint8Array> {
  const svg = await satori(picture, { ...pictureSize, fonts: fonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
