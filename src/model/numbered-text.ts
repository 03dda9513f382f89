import type { Article, Quote } from './article.ts';
import { textsOf } from './article.ts';
import { oncePer } from './once.ts';
import { inReadingOrder } from './quotes.ts';
import type { Range } from './segments.ts';
import { segmentsOf } from './segments.ts';

/** A stretch of a text as it is printed. */
export interface NumberedPiece {
  readonly text: string;
  /** The quotes that the words belong to, the longest first; none for what parts them. */
  readonly quotes: readonly Quote[];
  /** The numbers that stand right after the words, in ascending order. */
  readonly numbers: readonly number[];
}

/** Every quote's number, by its id: they are counted from 1 in reading order. */
export const quoteNumbers = oncePer(
  (article: Article): ReadonlyMap<string, number> =>
    new Map(inReadingOrder(article).map(({ id }, at) => [id, at + 1])),
);

/**
 * A text of the article, named as spans name it, in pieces that join back to exactly the text. A
 * quote's number stands where the last of its words ends, behind the marks and the stop that close
 * it. Empty when there is no such text.
 */
export function numberedText(article: Article, id: string): readonly NumberedPiece[] {
  const text = textsOf(article).get(id) ?? '';
  const numbers = new Map<number, number[]>();
  const ranges: (Range & { readonly quote: Quote | null })[] = [];
  for (const { quote, start, end, number } of passagesByText(article).get(id) ?? []) {
    ranges.push({ quote, start, end });
    if (number === null) continue;
    const place = end + closingAfter(text, end);
    // Without a quote: it only makes a cut where the number stands.
    ranges.push({ quote: null, start: end, end: place });
    numbers.set(place, [...(numbers.get(place) ?? []), number]);
  }
  return segmentsOf(text, ranges).map(({ text: words, end, covers }) => ({
    text: words,
    quotes: covers.flatMap(({ quote }) => quote ?? []),
    numbers: (numbers.get(end) ?? []).toSorted((a, b) => a - b),
  }));
}

interface QuotePassage extends Range {
  readonly quote: Quote;
  /** The quote's number where its last words are; null before. */
  readonly number: number | null;
}

/** Every span of every quote, by the text it stands in. */
const passagesByText = oncePer((article: Article): ReadonlyMap<string, readonly QuotePassage[]> => {
  const numbers = quoteNumbers(article);
  const passages = new Map<string, QuotePassage[]>();
  for (const quote of article.quotes) {
    for (const [n, { block, start, end }] of quote.at.entries()) {
      const isLast = n === quote.at.length - 1;
      const passage = {
        quote,
        start,
        end,
        number: isLast ? (numbers.get(quote.id) ?? null) : null,
      };
      const there = passages.get(block);
      if (there === undefined) passages.set(block, [passage]);
      else there.push(passage);
    }
  }
  return passages;
});

/** Marks and stops that belong before a number, as long as no word goes on behind them. */
const closing = /[\p{Pi}\p{Pf}\p{Pe}"'.,;:!?…]+(?![\p{L}\p{N}])/uy;

/** How many code units of closing marks and stops follow this place. */
function closingAfter(text: string, place: number): number {
  closing.lastIndex = place;
  return closing.exec(text)?.[0].length ?? 0;
}
