import type { Article, QuoteKind, Span } from './article.ts';
import { blockOrder, textsOf } from './article.ts';
import { wordsIn } from './flat-text.ts';
import type { Quotation } from './quotations.ts';
import { quotationsIn } from './quotations.ts';
import type { Range } from './segments.ts';
import type { Piece } from './text-quote.ts';

/** What is selected of one block: its range is of whole words, with the signs selected around them. */
export interface SelectedPart extends Range {
  readonly block: string;
  readonly text: string;
  /** The words that it touches, whole; at least one. */
  readonly words: readonly Range[];
}

interface Part extends SelectedPart {
  readonly quotations: readonly Quotation[];
}

/**
 * The words of a selection, whole: a word half selected is meant. A span for each block, in the order
 * of the text, without what stands around the words; but marks that are opened are closed. Empty
 * when no word is selected.
 */
export function selectedWords(article: Article, pieces: readonly Piece[]): Span[] {
  return partsOf(article, pieces).map(wholeOf);
}

/** What a selection quotes: the spans of the quote, and which kind it is. */
export interface Quoted {
  readonly at: Span[];
  readonly as: QuoteKind;
}

/**
 * What a reader quotes who selects these pieces of the text; null when no word is selected.
 *
 * All in marks, or from within marks to within marks, or an end of it within marks that the
 * selection leaves open: the words inside the marks. What stands between two quotations, as the “he
 * added” of a quote in two parts, is left out. They are a direct quote when they are whole
 * sentences, else a partial one. Anything else is reported speech, whole; it may hold words in marks.
 */
export function quotedIn(article: Article, pieces: readonly Piece[]): Quoted | null {
  const parts = partsOf(article, pieces);
  if (parts.length === 0) return null;
  if (!isMeantInMarks(parts)) return { at: parts.map(wholeOf), as: 'indirect' };
  const quoted = parts.flatMap(insidesOf);
  return {
    at: quoted.map(({ span }) => span),
    as: quoted.every(({ isSentence }) => isSentence) ? 'direct' : 'partial',
  };
}

/** What is selected of each block, in the order of the text; a block without a selected word has none. */
export function selectedParts(article: Article, pieces: readonly Piece[]): readonly SelectedPart[] {
  const texts = textsOf(article);
  const order = blockOrder(article);
  return pieces
    .toSorted((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0))
    .flatMap(({ block, start, end }): SelectedPart[] => {
      const text = texts.get(block) ?? '';
      const words = wordsIn(text).filter((word) => word.start < end && start < word.end);
      const range = rangeOf(words);
      if (range === null) return [];
      return [
        {
          block,
          text,
          words,
          start: Math.max(0, Math.min(start, range.start)),
          end: Math.min(text.length, Math.max(end, range.end)),
        },
      ];
    });
}

function partsOf(article: Article, pieces: readonly Piece[]): readonly Part[] {
  return selectedParts(article, pieces).map((part) => ({
    ...part,
    quotations: quotationsIn(part.text),
  }));
}

function isMeantInMarks(parts: readonly Part[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const opening = quotationOf(first, first.words[0]);
  const closing = quotationOf(last, last.words.at(-1));
  if (opening !== undefined && closing !== undefined) return true;
  return (
    (opening !== undefined && first.start > opening.outerStart) ||
    (closing !== undefined && last.end < closing.outerEnd)
  );
}

function quotationOf({ quotations }: Part, word: Range | undefined): Quotation | undefined {
  return word && quotations.find(({ start, end }) => start <= word.start && word.end <= end);
}

interface Inside {
  readonly span: Span;
  readonly isSentence: boolean;
}

/** What is selected inside each quotation of a part, up to the marks where no word is left out. */
function insidesOf(part: Part): readonly Inside[] {
  return part.quotations.flatMap((quotation): Inside[] => {
    const words = part.words.filter((word) => quotationOf(part, word) === quotation);
    const range = rangeOf(words);
    if (range === null) return [];
    const { text } = part;
    const isFromStart = !hasWord(text.slice(quotation.start, range.start));
    const isToEnd = !hasWord(text.slice(range.end, quotation.end));
    const start = isFromStart ? quotation.start : range.start;
    const stop = /^[.!?…]*/.exec(text.slice(range.end, quotation.end))?.[0].length ?? 0;
    const end = isToEnd ? quotation.end : range.end + stop;
    const begins =
      /^[\P{L}\p{Lu}\p{Lo}]/u.test(text.slice(start, end)) &&
      (isFromStart || /[.!?…]\s*$/.test(text.slice(quotation.start, start)));
    const ends =
      isEnded(text.slice(start, end)) ||
      (isToEnd && words.length >= longEnough && isStop(text.slice(quotation.outerEnd)));
    return [{ span: spanOf(part, { start, end }), isSentence: begins && ends }];
  });
}

/** Where the stop stands outside the marks, fewer words are a name or a term sooner than a sentence. */
const longEnough = 4;

function isEnded(inside: string): boolean {
  return /[.!?…,][’'"”)\]]*$/.test(inside);
}

function isStop(after: string): boolean {
  return /^\s*(?:[.!?…,;:]|$)/.test(after);
}

function hasWord(text: string): boolean {
  return wordsIn(text).length > 0;
}

/** All of a part’s words; a quotation at its end that it holds every word of has its marks too. */
function wholeOf(part: Part): Span {
  const range = rangeOf(part.words) ?? part;
  const { text, quotations } = part;
  const first = quotationOf(part, part.words[0]);
  const last = quotationOf(part, part.words.at(-1));
  const isWhole = ({ start, end }: Quotation) =>
    !hasWord(text.slice(start, Math.max(start, range.start))) &&
    !hasWord(text.slice(Math.min(end, range.end), end));
  const held = quotations.filter((one) => (one === first || one === last) && isWhole(one));
  return spanOf(part, {
    start: Math.min(range.start, ...held.map(({ outerStart }) => outerStart)),
    end: Math.max(range.end, ...held.map(({ outerEnd }) => outerEnd)),
  });
}

function rangeOf(words: readonly Range[]): Range | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function spanOf({ block, text }: Part, { start, end }: Range): Span {
  return { block, start, end, text: text.slice(start, end) };
}
