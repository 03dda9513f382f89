import { pastDateline } from './text/dateline.ts';
import { datesIn } from './dates/dates.ts';
import { finiteVerbs } from './text/english.ts';
import { isHeadLine, isPostedBy } from './drafts/head-lines.ts';
import type { Paragraph } from './text/paragraphs.ts';
import type { OnShare } from './text/progress.ts';
import { telling } from './text/progress.ts';
import type { Range } from './text/ranges.ts';
import { tokenAt, tokensOf } from './text/tokens.ts';

export interface FoundEvent {
  /** Index of the block among all. */
  readonly order: number;
  /** The clause that the date is in, without the stop that ends it. UTF-16 code units, end exclusive. */
  readonly at: Range;
  /** EDTF. */
  readonly value: string;
  readonly confidence: number;
}

/** Longer clauses are told by their part around the date, in UTF-16 code units. */
const longClause = 240;

/** What the paragraphs date, in the order of the text: one event for each clause and date. No date, no event. */
export function eventsIn(
  paragraphs: readonly Paragraph[],
  published: string | null,
  onShare: OnShare,
): readonly FoundEvent[] {
  /** The last date that was given, and the block where it was. */
  let last: { readonly value: string; readonly order: number } | null = null;
  return Array.from(telling(paragraphs, onShare), ({ block, text, sentences }, order) => {
    if (block.type === 'heading' || isHeadLine(text) || isPostedBy(text)) return [];
    return sentences.flatMap((sentence) => {
      if (sentence.end - sentence.start > longestDated) return [];
      const words = text.slice(sentence.start, sentence.end);
      const seen = new Set<string>();
      const previous = last !== null && last.order >= order - 2 ? last.value : null;
      const dates = datesIn(words, published, previous);
      const given = dates.at(-1);
      if (given === undefined) return [];
      last = { value: given.value, order };
      const dateline = sentence === sentences[0] ? datelineEnd(text, sentence) : 0;
      return dates.flatMap(({ start, end, value, anchored }) => {
        if (sentence.start + end <= dateline) return [];
        const at = clauseAround(text, sentence, sentence.start + start, sentence.start + end);
        const key = `${at.start} ${value}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ order, at, value, confidence: confidenceOf(value, anchored) }];
      });
    });
  }).flat();
}

/** No sentence of news is longer, in UTF-16 code units: of a longer one no date is read. */
const longestDated = 5000;

/** Where the sentence begins after the place and the day with which agencies begin: those date no event. */
function datelineEnd(text: string, { start, end }: Range): number {
  if (!/\p{Lu}{3}/u.test(text.slice(start, start + longestDateline))) return start;
  const tokens = tokensOf(text, [], start, Math.min(end, start + longestDateline));
  return tokenAt(tokens, pastDateline(tokens)).start;
}

/** UTF-16 code units. */
const longestDateline = 120;

/** What is approximate is less sure, and least what is counted from another date. */
function confidenceOf(value: string, anchored: boolean): number {
  return (anchored ? 0.65 : 0.85) - (value.includes('~') ? 0.15 : 0);
}

/** The sentence without its end; of a long one the part between the marks that part clauses. */
function clauseAround(text: string, sentence: Range, start: number, end: number): Range {
  let [from, to] = [sentence.start, sentence.end];
  const cuts =
    /;\s+|\s+[—–]\s+|,["”’']\s+|,\s+(?:but|while|although|though|whereas|and (?:he|she|they|it|the|a)\b)\s*/g;
  const words = text.slice(sentence.start, sentence.end);
  // "If we say no tonight, it will close on Friday": two clauses.
  const condition = subordinate.exec(words);
  if (condition !== null) {
    const [whole, first = ''] = condition;
    if (isClause(first) && isClause(words.slice(whole.length))) {
      if (end <= from + first.length) to = from + first.length;
      else if (start >= from + whole.length) from += whole.length;
    }
  }
  for (const { index, 0: mark } of words.matchAll(cuts)) {
    const at = sentence.start + index;
    const next =
      at + (/^,\s/.test(mark) ? (/^,\s+(?:\w+\s+)?/.exec(mark)?.[0].length ?? 2) : mark.length);
    // What the condition has cut off already is cut no more.
    if (at < from || next > to) continue;
    const left = text.slice(from, at);
    const right = text.slice(next, to);
    if (at >= end && isClause(left)) {
      to = at;
      break;
    }
    if (next <= start && isClause(right) && (to - from > longClause || mark.startsWith(';')))
      from = next;
  }
  const part = text.slice(from, to);
  const lead = part.length - part.replace(/^[\s"“”'‘’(]+/u, '').length;
  const tail = part.length - part.replace(/[\s.,;:!?"“”'‘’]+$/u, '').length;
  return { start: Math.min(from + lead, start), end: Math.max(to - tail, end) };
}

/** A clause that begins its sentence and says under what the next one holds; and the comma between. */
const subordinate = /^(["“'‘]?(?:If|Unless|Although|Though|While|Whereas)\s[^,;]{1,200}),\s+/;

function isClause(words: string): boolean {
  return (words.match(/\p{L}+/gu) ?? []).some(
    (word) => finiteVerbs.has(word.toLowerCase()) || word.endsWith('ed'),
  );
}
