import type { Article, Span } from './article.ts';
import type { FlatText, Word } from './flat-text.ts';
import { flatTextOf, folded, spansIn, wordsIn } from './flat-text.ts';
import type { AbridgedQuote, TextQuote } from './text-quote.ts';
import { abridged, hashOf } from './text-quote.ts';
import type { Alignment } from './word-alignment.ts';
import { alignmentsOf } from './word-alignment.ts';

/** Where linked words stand now. The spans hold their texts; several when they run over blocks. */
export type FoundQuote =
  /** The same words, beginning in the same block at the same offset. */
  | { readonly state: 'same'; readonly at: readonly Span[] }
  /** The same words elsewhere. */
  | { readonly state: 'moved'; readonly at: readonly Span[] }
  /** Other words in their place: those the link has, abridged if it is, and those that stand there. */
  | {
      readonly state: 'changed';
      readonly at: readonly Span[];
      readonly was: string;
      readonly now: string;
    }
  /** Nowhere for certain; `ambiguous` when they may be in several places and nothing decides. */
  | { readonly state: 'gone'; readonly at: readonly []; readonly ambiguous: boolean };

/**
 * So much may differ, of the letters of the words sought. Half is what annotation clients allow,
 * and then half a sentence of set phrases is enough to land in the wrong one.
 */
const mostChanged = 1 / 3;
/**
 * So many letters, of words and surroundings together, must agree before a place is believed: five
 * words of English. A name or a set phrase, which any paragraph may have, is seldom longer.
 */
const leastKept = 24;
/** Every letter that differs takes so many that agree to outweigh it. */
const doubt = 2;
/**
 * A place is chosen before another if it agrees in so many letters more: three words, where all
 * that is kept around a quote is ten. A word or two agree by chance. All of a side does not.
 */
const leastLead = 16;

/**
 * Finds the words of a link in the article as it is now. Typesetting, the kind of quotation marks,
 * dashes and spaces, does not count as a change; punctuation and capitals do. Wrong places are
 * worse than none: whatever is found must be certain by itself, by its words and by what stands
 * around them, and clearly better than everything else that is. Linear in the article's length.
 */
export function findTextQuote(article: Article, quote: TextQuote | AbridgedQuote): FoundQuote {
  const flat = flatTextOf(article);
  const hinted = hintedPlace(flat, quote);
  const there = hinted === null ? null : { state: 'same' as const, at: spansOf(flat, hinted) };
  if (there !== null && hinted?.isComplete === true) return there;
  const places = placesOf(flat, abridged(quote)).toSorted((a, b) => costOf(a) - costOf(b));
  const best = bestOf(places.filter(isCertain));
  const isBestClear = best !== undefined && isClear(best, places);
  if (hinted !== null && there !== null) {
    return isBestClear && isBetter(best, hinted, places)
      ? { state: 'moved', at: spansOf(flat, best) }
      : there;
  }
  if (best === undefined) return { state: 'gone', at: [], ambiguous: false };
  if (!isBestClear) return { state: 'gone', at: [], ambiguous: true };
  const at = spansOf(flat, best);
  const now = flat.text.slice(best.start, best.end);
  if (isVerbatim(now, quote)) {
    return { state: best.start === offsetOf(flat, quote) ? 'same' : 'moved', at };
  }
  return { state: 'changed', at, was: wordsOf(quote), now };
}

interface Range {
  /** Code units of the flat text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

function spansOf(flat: FlatText, { start, end }: Range): readonly Span[] {
  return spansIn(flat, start, end);
}

/** The words of a link, as many as it has. */
export function wordsOf(quote: TextQuote | AbridgedQuote): string {
  return 'exact' in quote ? quote.exact : `${quote.first} … ${quote.last}`;
}

function isVerbatim(text: string, quote: TextQuote | AbridgedQuote): boolean {
  if (!('exact' in quote)) return hashOf(text) === quote.hash;
  return folded(text).trim() === folded(quote.exact).trim();
}

/** Where the hint points in the flat text; null when there is no such place. */
function offsetOf({ blocks }: FlatText, { hint }: TextQuote | AbridgedQuote): number | null {
  const block = blocks.get(hint?.block ?? '');
  if (block === undefined || hint === null) return null;
  return block.start + hint.start < block.end ? block.start + hint.start : null;
}

/** The very words at the hinted place, and whether all that was around them is there too. */
function hintedPlace(flat: FlatText, quote: TextQuote | AbridgedQuote) {
  const start = offsetOf(flat, quote);
  if (start === null) return null;
  const { text } = flat;
  const { prefix, suffix } = quote;
  const end = start + ('exact' in quote ? quote.exact.length : quote.length);
  const words = text.slice(start, end);
  const isThere = 'exact' in quote ? words === quote.exact : hashOf(words) === quote.hash;
  if (!isThere) return null;
  const isComplete = text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end);
  // “art” is not there where it has become “artist”.
  const isCut =
    (prefix !== '' && isInWord(text, start) !== isInWord(prefix + words, prefix.length)) ||
    (suffix !== '' && isInWord(text, end) !== isInWord(words + suffix, words.length));
  return isCut ? null : { start, end, isComplete };
}

/** Whether a word goes on over this place. */
function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** A range with what its words and its surroundings differ by, in letters, and how many there are. */
interface Place extends Range, Pick<Alignment, 'inner' | 'left' | 'right'> {
  readonly weight: number;
  readonly innerWeight: number;
}

function costOf({ inner, left, right }: Pick<Alignment, 'inner' | 'left' | 'right'>): number {
  return inner + left + right;
}

/**
 * The very words are believed when all that is known on one side of them is there: a paragraph
 * put in before or after does away with the other side. All else needs enough that agrees.
 */
function isCertain(place: Place): boolean {
  const { inner, weight, innerWeight } = place;
  if (inner === 0 && wholeSides(place) > 0) return true;
  return inner <= innerWeight * mostChanged && weight - costOf(place) >= leastKept + doubt * inner;
}

/**
 * The cheapest place, by the order given; or the very words, if they are in it: next to a change
 * of the surroundings, giving up a word may be cheaper than the surroundings are.
 */
function bestOf(places: readonly Place[]): Place | undefined {
  const [cheapest] = places;
  if (cheapest === undefined) return undefined;
  return places.find((place) => place.inner === 0 && overlaps(place, cheapest)) ?? cheapest;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether no other place, in order of their costs and certain or not, comes near to the best. */
function isClear(best: Place, places: readonly Place[]): boolean {
  const rival = places.find(
    (other) =>
      !overlaps(other, best) ||
      (other.inner === 0 && (other.start !== best.start || other.end !== best.end)),
  );
  if (rival === undefined) return true;
  const lead = costOf(rival) - costOf(best);
  return wholeSides(best) > wholeSides(rival) ? lead > 0 : lead >= leastLead;
}

/** On how many sides all is there that is known of it. */
function wholeSides({ left, right }: Place): number {
  return Number(left === 0) + Number(right === 0);
}

/**
 * The words at the hinted place are the same by the hint alone: ids do not change. Only where a
 * program has numbered the blocks anew may a twin stand there, and then the very words stand
 * elsewhere with so much more of what was around them that chance is no reason for it.
 */
function isBetter(best: Place, hinted: Range, places: readonly Place[]): boolean {
  const there = places.find(({ start, inner }) => start === hinted.start && inner === 0);
  return there !== undefined && best.inner === 0 && costOf(there) - costOf(best) >= leastLead;
}

/** Stands in for what is around an article's first and last words, where nothing is. */
const edge = { key: '\n', start: 0, end: 0, weight: 12 };

/** All places that are not too different from the words sought; overlapping ones among them. */
function placesOf(flat: FlatText, quote: TextQuote | AbridgedQuote): readonly Place[] {
  const end = flat.text.length;
  const words = [edge, ...flat.words, { ...edge, start: end, end }];
  if ('exact' in quote) {
    const part = partOf(quote.prefix, quote.exact, quote.suffix, { atStart: true, atEnd: true });
    return placesOfPart(flat, words, part);
  }
  const first = partOf(quote.prefix, quote.first, '', { atStart: true, atEnd: false });
  const last = partOf('', quote.last, quote.suffix, { atStart: false, atEnd: true });
  const starts = cheapest(placesOfPart(flat, words, first));
  const ends = cheapest(placesOfPart(flat, words, last));
  const pairs = starts.flatMap((a) =>
    ends
      .filter((b) => a.end <= b.start && isPlausible(b.end - a.start, quote.length))
      .map((b) => pairOf(a, b)),
  );
  const whole = pairs.filter((pair) => isVerbatim(flat.text.slice(pair.start, pair.end), quote));
  return whole.length > 0 ? whole : pairs;
}

/** What is between the ends is not known, but a length far from what it was is another passage's. */
function isPlausible(length: number, was: number): boolean {
  return length >= was * (1 - mostChanged) && length <= was / (1 - mostChanged);
}

function pairOf(first: Place, last: Place): Place {
  return {
    start: first.start,
    end: last.end,
    inner: first.inner + last.inner,
    left: first.left,
    right: last.right,
    weight: first.weight + last.weight,
    innerWeight: first.innerWeight + last.innerWeight,
  };
}

/** So many places of one end are tried with those of the other. */
const mostEnds = 16;

function cheapest(places: readonly Place[]): readonly Place[] {
  const known = new Map<string, Place>();
  for (const place of places.toSorted((a, b) => costOf(a) - costOf(b))) {
    const key = `${place.start}-${place.end}`;
    if (!known.has(key)) known.set(key, place);
  }
  return [...known.values()].slice(0, mostEnds);
}

/** Words to look for between what is before and after them, all in one text. */
interface Part {
  readonly text: string;
  /** Where the words sought begin and end in the text, in code units. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** Which words are sought, by their places; one that the selection cuts is one of them. */
  readonly begin: number;
  readonly beyond: number;
}

interface Sides {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Little or nothing on a side means that the article began or ended there. */
function partOf(prefix: string, sought: string, suffix: string, { atStart, atEnd }: Sides): Part {
  const text = `${prefix}${sought}${suffix}`;
  const start = prefix.length;
  const end = start + sought.length;
  const words = wordsIn(text);
  const before = words.filter((word) => word.end <= start);
  const within = words.filter((word) => word.end > start && word.start < end);
  const after = words.filter((word) => word.start >= end);
  const first = atStart && weightOf(before) < edge.weight ? [edge] : [];
  const last = atEnd && weightOf(after) < edge.weight ? [edge] : [];
  const begin = first.length + before.length;
  return {
    text,
    start,
    end,
    words: [...first, ...words, ...last],
    begin,
    beyond: begin + within.length,
  };
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * An alignment is the cheapest that ends at its place. Where surroundings have changed, it may be
 * cheaper to give up a short word than to bridge the change, and where words have changed, the very
 * words may stand close by: the places are sought both ways, and then compared by one measure.
 */
const emphasis = 20;

function placesOfPart(flat: FlatText, words: readonly Word[], part: Part): readonly Place[] {
  const { begin, beyond } = part;
  if (begin === beyond) return [];
  const weight = weightOf(part.words);
  const innerWeight = weightOf(part.words.slice(begin, beyond));
  const limit = innerWeight * mostChanged;
  const alignments = [1, emphasis].flatMap((emphasis) =>
    alignmentsOf({ words: part.words, begin, end: beyond, emphasis }, words, limit),
  );
  return alignments.flatMap((alignment) => {
    const start = startOf(flat.text, words[alignment.from], part);
    const end = endOf(flat.text, words[alignment.to - 1], part);
    return start < end ? { ...alignment, start, end, weight, innerWeight } : [];
  });
}

/** Where the words sought begin, from the first word that they are aligned with. */
function startOf(text: string, word = edge as Word, { words, begin, ...part }: Part): number {
  const sought = words[begin] ?? edge;
  if (sought.start <= part.start) {
    const cut = word.key === sought.key ? part.start - sought.start : 0;
    return Math.min(word.start + cut, word.end);
  }
  const marks = part.text.slice(part.start, sought.start);
  return (
    word.start -
    reachOf(marks, (length) => text.slice(Math.max(0, word.start - length), word.start))
  );
}

/** Where they end, likewise. */
function endOf(text: string, word = edge as Word, { words, beyond, ...part }: Part): number {
  const sought = words[beyond - 1] ?? edge;
  if (sought.end >= part.end) {
    const cut = word.key === sought.key ? sought.end - part.end : 0;
    return Math.max(word.end - cut, word.start);
  }
  const marks = part.text.slice(sought.end, part.end);
  return word.end + reachOf(marks, (length) => text.slice(word.end, word.end + length));
}

/** How far the marks at an edge of the words reach in the text; 0 when they are not there. */
function reachOf(marks: string, near: (length: number) => string): number {
  const wanted = folded(marks);
  for (let length = 1; length <= marks.length + 2; length += 1) {
    if (folded(near(length)) === wanted) return length;
  }
  return 0;
}
