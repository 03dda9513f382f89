import type { Range } from './segments.ts';

/** Words in quotation marks, outermost ones only. UTF-16 code units into the block's text, ends exclusive. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]);

/** Longer than any quotation that a paragraph of news holds unclosed. */
const longest = 6000;

/**
 * The outermost quotations of a paragraph, in order. Straight, curly and pointed marks; apostrophes
 * are none of them; a mark that nothing closes opens a quotation that goes to the paragraph's end
 * only where a sentence begins with it, as long quotations do that go on in the next paragraph.
 * Linear in the length of the text.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const closers = closersOf(text);
  let at = 0;
  while (at < text.length) {
    const opener = text[at] ?? '';
    const closer = pairs.get(opener);
    if (closer === undefined || !opens(text, at, opener)) {
      at += 1;
      continue;
    }
    const close = closers(opener, closer, at + 1);
    if (close === null) {
      if (!isDouble(opener) || !beginsSentence(text, at) || text.length - at > longest) {
        at += 1;
        continue;
      }
      const end = text.trimEnd().length;
      if (end > at + 1) {
        found.push({ start: at + 1, end, outerStart: at, outerEnd: end });
      }
      break;
    }
    const { start, end } = trimmed(text, { start: at + 1, end: close });
    if (end > start) found.push({ start, end, outerStart: at, outerEnd: close + 1 });
    at = close + 1;
  }
  return found;
}

function isDouble(mark: string): boolean {
  return mark !== '‘' && mark !== "'";
}

/** A single mark opens where a word begins; between letters it is an apostrophe. */
function opens(text: string, at: number, mark: string): boolean {
  if (isDouble(mark)) return true;
  return /[\s([—–“"-]/.test(text[at - 1] ?? ' ') && !/\s/.test(text[at + 1] ?? ' ');
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:,”"]\s*)$/.test(text.slice(Math.max(0, at - 3), at));
}

/** Finds what closes a mark: for each kind of closer the places are listed once. */
function closersOf(text: string) {
  const lists = new Map<string, readonly number[]>();
  const next = new Map<string, number>();
  const listOf = (closer: string) => {
    const known = lists.get(closer);
    if (known !== undefined) return known;
    const places: number[] = [];
    for (let at = text.indexOf(closer); at !== -1; at = text.indexOf(closer, at + 1)) {
      if (closes(text, at, closer)) places.push(at);
    }
    lists.set(closer, places);
    return places;
  };
  return (opener: string, closer: string, from: number): number | null => {
    const places = listOf(closer);
    let index = next.get(closer) ?? 0;
    while (index < places.length && (places[index] ?? 0) < from) index += 1;
    next.set(closer, index);
    let depth = 0;
    for (let step = index; step < places.length; step += 1) {
      const place = places[step] ?? 0;
      if (place - from > longest) return null;
      if (opener !== closer) {
        const inner = text.slice(step === index ? from : (places[step - 1] ?? from) + 1, place);
        for (const char of inner) if (char === opener) depth += 1;
        if (depth > 0) {
          depth -= 1;
          continue;
        }
      }
      return place;
    }
    return null;
  };
}

/** An apostrophe stands between letters, or after the s of a plural. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark !== '’' && mark !== "'") return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return false;
  return !before.includes('s') || /^(?:$|[.,;:!?)\]”"—–])/.test(after.trim());
}

/** The same part of a text without the space around it; empty, at its end, when it is all space. */
export function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}
