import type { Article, Span } from './article.ts';
import type { FlatText } from './flat-text.ts';
import { flatTextOf, folded, spansIn, wordsIn } from './flat-text.ts';

/** A piece of a selection: UTF-16 code units into a block's text, end exclusive. */
export type Piece = Pick<Span, 'block' | 'start' | 'end'>;

interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
  /** The block the words began in and where in it; null when the link does not say. */
  readonly hint: { readonly block: string; readonly start: number } | null;
}

/** A TextQuoteSelector of the W3C’s Web Annotation Data Model (4.2.4), with a hint where to look. */
export interface TextQuote extends Surroundings {
  readonly exact: string;
}

/** Words too many for a link: their first and last, and what tells whether all are still there. */
export interface AbridgedQuote extends Surroundings {
  readonly first: string;
  readonly last: string;
  /** How long the whole was, in UTF-16 code units. */
  readonly length: number;
  /** What `hashOf` gives for the whole. */
  readonly hash: string;
}

/** Code units of text kept on either side, as many as annotation clients keep. */
const contextLength = 32;

/**
 * The words of a selection with what is around them: up to 32 code units on either side, of whole
 * words, from beyond the block's edges too. The selection is all from the first piece's start to
 * the last one's end, its blocks parted by a line break. Null when nothing in the article is selected.
 */
export function textQuoteOf(article: Article, pieces: readonly Piece[]): TextQuote | null {
  const flat = flatTextOf(article);
  const ranges = pieces.flatMap((piece) => rangeOf(flat, piece) ?? []);
  const from = Math.min(...ranges.map(({ start }) => start));
  const to = Math.max(...ranges.map(({ end }) => end));
  const [first] = spansIn(flat, from, to);
  if (first === undefined) return null;
  return {
    exact: flat.text.slice(from, to),
    prefix: flat.text.slice(contextFrom(flat, from), from),
    suffix: flat.text.slice(to, contextTo(flat, to)),
    hint: { block: first.block, start: first.start },
  };
}

function rangeOf({ blocks }: FlatText, { block, start, end }: Piece) {
  const place = blocks.get(block);
  if (place === undefined || start >= end) return null;
  return {
    start: Math.max(place.start, place.start + start),
    end: Math.min(place.end, place.start + end),
  };
}

/** Where the first whole word begins that is near enough. */
function contextFrom({ words }: FlatText, at: number): number {
  if (at <= contextLength) return 0;
  const word = words.find(({ start }) => start >= at - contextLength);
  return Math.min(at, word?.start ?? at);
}

/** Where the last whole word ends that is near enough. */
function contextTo({ text, words }: FlatText, at: number): number {
  if (at + contextLength >= text.length) return text.length;
  const word = words.findLast(({ end }) => end <= at + contextLength);
  return Math.max(at, word?.end ?? at);
}

/**
 * The longest value, encoded for a URL: with 80 characters for the site, the article and whoever
 * is in focus the URL stays below 500, which every mail program and messenger keeps whole.
 */
const longestValue = 420;
/** Words up to this length, encoded, stand in the link in full: 30 words of English. */
const longestExact = 240;
/** Each end of longer ones: some 15 words of English, three or four of Arabic. */
const longestEnd = 110;
/** The id of a block longer than this is no hint worth its room. */
const longestId = 80;

/**
 * The words to look for when there are too many for a link. What the text fragment directive
 * (WICG) writes as `start,end` is found wherever its two ends stand; with the length and a hash of
 * all that is between them, words changed in the middle do not go unnoticed.
 */
export function abridged(quote: TextQuote | AbridgedQuote): TextQuote | AbridgedQuote {
  if (!('exact' in quote) || costOf(escaped(quote.exact)) <= longestExact) return quote;
  const { exact, ...surroundings } = quote;
  return {
    ...surroundings,
    first: headOf(exact, longestEnd),
    last: tailOf(exact, longestEnd),
    length: exact.length,
    hash: hashOf(exact),
  };
}

/**
 * The value of `words=` in a URL, at most 420 characters when encoded. Fields are parted by `~`:
 *
 *     p5~1~This_is_in_the_Iraqis’_interest~…_prefix_~_suffix
 *     p5~1~This_is_in~each_of_us~912~1x8k2f~…_prefix_~_suffix
 *
 * that is the hint's block and offset, the words (or their first, last, length and hash), and the
 * surroundings, as much as there is room for. A space is `_`; what means something else here, and
 * what no URL can hold, is `*` with four hexadecimal digits.
 */
export function formatTextQuote(quote: TextQuote | AbridgedQuote): string {
  const short = abridged(quote);
  const { hint, prefix, suffix } = short;
  const place = hint !== null && hint.block.length <= longestId ? hint : null;
  const words =
    'exact' in short
      ? [escaped(short.exact)]
      : [
          escaped(headOf(short.first, longestEnd)),
          escaped(tailOf(short.last, longestEnd)),
          String(short.length),
          short.hash,
        ];
  const fields = [place?.block ?? '', place === null ? '' : String(place.start), ...words];
  const room = Math.floor((longestValue - costOf([...fields, '', ''].join('~'))) / 2);
  return [...fields, escaped(tailOf(prefix, room)), escaped(headOf(suffix, room))].join('~');
}

/** Reads what `formatTextQuote` writes; null for anything else, whatever it is. */
export function parseTextQuote(value: string): TextQuote | AbridgedQuote | null {
  if (value.length > longestValue) return null;
  const fields = value.split('~').map(unescaped);
  const texts = fields.filter((field) => field !== null);
  if (texts.length < fields.length) return null;
  const [block = '', start = '', ...rest] = texts;
  const hint = hintOf(block, start);
  if (hint === undefined) return null;
  if (rest.length === 3) {
    const [exact = '', prefix = '', suffix = ''] = rest;
    return exact === '' ? null : { exact, prefix, suffix, hint };
  }
  if (rest.length !== 6) return null;
  const [first = '', last = '', length = '', hash = '', prefix = '', suffix = ''] = rest;
  if (!/^[1-9]\d{0,6}$/.test(length) || !/^[\da-z]{1,7}$/.test(hash)) return null;
  return { first, last, length: Number(length), hash, prefix, suffix, hint };
}

/** Undefined when it makes no sense. */
function hintOf(block: string, start: string): Surroundings['hint'] | undefined {
  if (block === '' && start === '') return null;
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(block) || block.length > longestId) return undefined;
  return /^\d{1,7}$/.test(start) ? { block, start: Number(start) } : undefined;
}

/** Tells one text from another, whatever its typesetting: FNV-1a, 32 bits, in base 36. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of folded(text).trim().split('')) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Half of a surrogate pair, which a selection may be cut at, makes encoders throw. */
function escaped(text: string): string {
  return text
    .replace(
      /[*_~\p{Surrogate}\n\r]/gu,
      (unit) => `*${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll(' ', '_');
}

function unescaped(text: string): string | null {
  if (/\*(?![\da-f]{4})/.test(text)) return null;
  return text
    .replaceAll('_', ' ')
    .replace(/\*([\da-f]{4})/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** How long a text gets in a URL, by the encoding of forms, which is never the shorter one. */
function costOf(text: string): number {
  return new URLSearchParams([['', text]]).toString().length - 1;
}

/** The text's first words, as many as cost no more than the room there is; all of it if it can be. */
function headOf(text: string, room: number): string {
  if (isWithin(text, room)) return text;
  const ends = wordsIn(text.slice(0, room + 1)).map(({ end }) => end);
  return text.slice(0, ends.findLast((end) => isWithin(text.slice(0, end), room)) ?? 0);
}

/** The text's last words, likewise. */
function tailOf(text: string, room: number): string {
  if (isWithin(text, room)) return text;
  const from = text.length - room - 1;
  const starts = wordsIn(text.slice(Math.max(0, from))).map(
    ({ start }) => Math.max(0, from) + start,
  );
  return text.slice(starts.find((start) => isWithin(text.slice(start), room)) ?? text.length);
}

function isWithin(text: string, room: number): boolean {
  return text.length <= room && costOf(escaped(text)) <= room;
}
