import type { Article, Quote, Span } from './article.ts';
import { blockOrder } from './article.ts';
import { balancedMarks } from './balanced-marks.ts';
import { gap, quoteWords } from './quote-words.ts';
import type { SelectedPart } from './selected-words.ts';
import { selectedParts } from './selected-words.ts';
import type { Range } from './segments.ts';
import type { Piece } from './text-quote.ts';

/** What a selection says, to be pasted elsewhere. */
export interface QuotedSelection {
  /** Whose words they are, by the quote they are of; null when they are the article's. */
  readonly quote: Quote | null;
  /** In marks, unless they are reported; empty when no word is selected. */
  readonly paragraphs: readonly string[];
}

/**
 * The words of a selection, whole, and whose they are. They are a speaker's when each is of one
 * quote, of the words that say whose it is, or stands between two pieces of it; then only the words
 * of the quote are given, with an ellipsis for what stands between. Of quotes in one another it is
 * the shortest that will do, and all that have a word here must be one speaker's. Everything else,
 * a reporter's sentence or words of several quotes, is the article's words.
 */
export function quotedSelection(article: Article, pieces: readonly Piece[]): QuotedSelection {
  const parts = selectedParts(article, pieces);
  const quote = quoteAround(article, parts);
  if (quote !== null) return { quote, paragraphs: paragraphsOf(parts, quote) };
  return { quote, paragraphs: parts.map((part) => `“${balancedMarks(part.text, part, true)}”`) };
}

/** The quote that all the selected words are of, by the same rule; null when there is none. */
export function quoteOfWords(article: Article, pieces: readonly Piece[]): Quote | null {
  return quoteAround(article, selectedParts(article, pieces));
}

function quoteAround(article: Article, parts: readonly SelectedPart[]): Quote | null {
  const selected = new Map<string, readonly SelectedPart[]>();
  for (const part of parts) {
    selected.set(part.block, [...(selected.get(part.block) ?? []), part]);
  }
  const touched = article.quotes.filter(({ at }) =>
    at.some((span) => isTouched(selected.get(span.block) ?? [], span)),
  );
  const speakers = new Set(touched.map(({ speaker }) => speaker));
  // Two that are not named need not be one.
  if (speakers.size !== 1 || (speakers.has(null) && touched.length > 1)) return null;
  const length = ({ at }: Quote) => at.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    touched
      .filter((quote) => isOf(article, parts, quote))
      .toSorted((a, b) => length(a) - length(b))[0] ?? null
  );
}

function isTouched(parts: readonly SelectedPart[], span: Span): boolean {
  return parts.some(
    ({ block, words }) =>
      block === span.block && words.some(({ start, end }) => start < span.end && span.start < end),
  );
}

function isOf(article: Article, parts: readonly SelectedPart[], quote: Quote): boolean {
  const order = blockOrder(article);
  const placeOf = (block: string, at: number) => [order.get(block) ?? 0, at] as const;
  const said = quote.at.filter((span) => isTouched(parts, span));
  const ends = said.map(({ block, end }) => placeOf(block, end)).toSorted(byPlace);
  const starts = said.map(({ block, start }) => placeOf(block, start)).toSorted(byPlace);
  const [from, to] = [ends[0], starts.at(-1)];
  if (from === undefined || to === undefined) return false;
  const own = [...quote.at, ...[quote.source, quote.cue].filter((span) => span !== undefined)];
  return parts.every(({ block, words }) =>
    words.every(
      (word) =>
        own.some((span) => span.block === block && holds(span, word)) ||
        (byPlace(from, placeOf(block, word.start)) <= 0 &&
          byPlace(placeOf(block, word.end), to) <= 0),
    ),
  );
}

type Place = readonly [block: number, at: number];

function byPlace(a: Place, b: Place): number {
  return a[0] - b[0] || a[1] - b[1];
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What is selected of the quote: a paragraph for each text it stands in, with what parts them. */
function paragraphsOf(parts: readonly SelectedPart[], { kind, at }: Quote): readonly string[] {
  const paragraphs: string[] = [];
  let isToEnd = true;
  for (const part of parts) {
    const { text, words } = part;
    const said = joined(at.filter((span) => isTouched([part], span))).map((span) => ({
      ...span,
      ...common(span, part),
    }));
    const [first, last] = [said[0], said.at(-1)];
    const isFromStart = words
      .slice(0, 1)
      .every((word) => first !== undefined && holds(first, word));
    const line = quoteWords({ kind, at: said }, (span) =>
      balancedMarks(text, span, kind !== 'indirect'),
    );
    const isParted = paragraphs.length > 0 && !(isToEnd && isFromStart);
    if (said.length > 0) paragraphs.push(isParted ? gap.trimStart() + line : line);
    isToEnd = words.slice(-1).every((word) => last !== undefined && holds(last, word));
  }
  return paragraphs;
}

/** Spans of one block in their order; those that overlap are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || last.end <= span.start) apart.push(span);
    else apart.splice(-1, 1, { ...last, end: Math.max(last.end, span.end) });
  }
  return apart;
}

function common(a: Range, b: Range): Range {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
