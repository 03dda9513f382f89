import type { MarkPair } from './quotations.ts';
import { markPairsIn } from './quotations.ts';
import type { Range } from './segments.ts';

/**
 * Part of a text with its quotation marks in pairs: what is opened in it is closed, and the other
 * way round; marks around nothing, and those that belong to no other, are left out. Words that will
 * stand in marks have single ones inside, and double ones inside these, whatever the text has; other
 * words keep their own. Without space at the ends.
 */
export function balancedMarks(text: string, range: Range, isQuoted: boolean): string {
  const pairs = markPairsIn(text);
  const { start, end } = range;
  const signs = new Map<number, string>();
  const kept: MarkPair[] = [];
  let [before, after] = ['', ''];
  for (const pair of pairs) {
    const { open, close } = pair;
    const opens = start <= open.start;
    const closes = close !== null && close.end <= end;
    if (!(opens || closes) || !hasWords(text, pair, range)) continue;
    const depth = kept.filter((outer) => endOf(text, outer) > open.start).length;
    const [opening, closing] = isQuoted ? nested(depth) : pair.marks;
    if (opens) signs.set(open.start, opening);
    else before += opening;
    if (closes) signs.set(close.start, closing);
    else after = closing + after;
    kept.push(pair);
  }
  const places = pairs.flatMap(({ open, close }) => [open, ...(close === null ? [] : [close])]);
  return before + rewritten(text, range, places, signs).trim() + after;
}

function endOf(text: string, { close }: MarkPair): number {
  return close?.start ?? text.length;
}

/** Whether anything but marks and space stands both in the range and between the marks. */
function hasWords(text: string, pair: MarkPair, { start, end }: Range): boolean {
  const between = text.slice(Math.max(start, pair.open.end), Math.min(end, endOf(text, pair)));
  return /[^\s“”„«»‹›‘’"'`]/u.test(between);
}

/** Marks for words in marks: single and double ones by turns, the outermost at 0. */
function nested(depth: number): readonly [open: string, close: string] {
  return depth % 2 === 0 ? ['‘', '’'] : ['“', '”'];
}

/** The range's words with other signs, or none, where its marks stand. */
function rewritten(
  text: string,
  { start, end }: Range,
  places: readonly Range[],
  signs: ReadonlyMap<number, string>,
): string {
  const parts: string[] = [];
  let from = start;
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    if (place.end <= start || end <= place.start) continue;
    parts.push(withoutStrays(text.slice(from, place.start)));
    parts.push(signs.get(place.start) ?? parting(text, place));
    from = place.end;
  }
  parts.push(withoutStrays(text.slice(from, end)));
  return parts.join('');
}

/** Straight marks may be inches and stay; a single one that opens nothing is an apostrophe. */
function withoutStrays(text: string): string {
  return text
    .replaceAll('‘', '’')
    .replace(/[“”„«»‹›]/gu, (mark, at: number) =>
      parting(text, { start: at, end: at + mark.length }),
    );
}

/** What stands for a mark that is left out: a space, where words would run together without it. */
function parting(text: string, { start, end }: Range): string {
  return /\S/u.test(text[start - 1] ?? ' ') && /\S/u.test(text[end] ?? ' ') ? ' ' : '';
}
