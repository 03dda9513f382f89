import type { Range } from './segments.ts';

/** Words in quotation marks, outermost ones only. UTF-16 code units into the block's text, ends exclusive. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
}

/** Each opening mark with the marks that may close it: German and Polish close what „ opens differently. */
const pairs: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
  ['„', ['“', '”']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['‘', ['’']],
  ['"', ['"']],
  ["'", ["'"]],
  ['``', ["''"]],
]);

/** Longer than any quotation that a paragraph of news holds unclosed. */
const longest = 6000;

/** A mark that opens and the one that closes it. UTF-16 code units into the text, ends exclusive. */
export interface MarkPair {
  readonly open: Range;
  /** Null where nothing closes it: the words go to the text's end. */
  readonly close: Range | null;
  /** The two marks; of a pair that is not closed, the one that would close it. */
  readonly marks: readonly [open: string, close: string];
}

/**
 * The outermost quotations of a paragraph, in order: words between marks that are paired, but no
 * nickname. Linear in the length of the text.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  return outermostPairsIn(text).flatMap(({ open, close }): Quotation[] => {
    const { start, end } = trimmed(text, { start: open.end, end: close?.start ?? text.length });
    const outerEnd = close?.end ?? end;
    if (end <= start) return [];
    if (close !== null && isNickname(text, open.start, outerEnd, text.slice(start, end))) return [];
    return [{ start, end, outerStart: open.start, outerEnd }];
  });
}

/** Marks nested deeper than this are nobody's quotation in a quotation. */
const deepest = 8;

/** All pairs of marks in a text, each before those inside it; none that is nested absurdly deep. */
export function markPairsIn(text: string, depth = 1): readonly MarkPair[] {
  return outermostPairsIn(text).flatMap((pair): readonly MarkPair[] => {
    if (depth === deepest) return [pair];
    const by = pair.open.end;
    const shifted = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
    const inner = markPairsIn(text.slice(by, pair.close?.start), depth + 1);
    return [
      pair,
      ...inner.map(({ open, close, marks }) => ({
        open: shifted(open),
        close: close && shifted(close),
        marks,
      })),
    ];
  });
}

/**
 * The outermost pairs of marks, in order. Straight, curly, low and pointed marks, and those of
 * typewriters; apostrophes and the signs of inches are none of them; a mark that nothing closes
 * opens a quotation that goes to the paragraph's end only where a sentence begins with it, as long
 * quotations do that go on in the next paragraph.
 */
function outermostPairsIn(text: string): readonly MarkPair[] {
  const found: MarkPair[] = [];
  const closers = closersOf(text);
  let at = 0;
  while (at < text.length) {
    const opener = text.startsWith('``', at) ? '``' : (text[at] ?? '');
    const closing = pairs.get(opener);
    if (closing === undefined || !opens(text, at, opener)) {
      at += 1;
      continue;
    }
    const open = { start: at, end: at + opener.length };
    const start = closers(opener, closing, open.end);
    const usual = closing[0] ?? '';
    if (start === null) {
      if (!isDouble(opener) || !beginsSentence(text, at) || text.length - at > longest) {
        at += 1;
        continue;
      }
      found.push({ open, close: null, marks: [opener, usual] });
      break;
    }
    const close = { start, end: start + usual.length };
    found.push({ open, close, marks: [opener, text.slice(close.start, close.end)] });
    at = close.end;
  }
  return found;
}

/** Dwayne “The Rock” Johnson: a part of the name. */
function isNickname(text: string, start: number, end: number, inner: string): boolean {
  return (
    inner.length < 30 &&
    /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}$/u.test(inner) &&
    /(?:^|\s)\p{Lu}[\p{L}.’'-]*\s$/u.test(text.slice(Math.max(0, start - 24), start)) &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

function isDouble(mark: string): boolean {
  return mark !== '‘' && mark !== "'";
}

/** What begins with an apostrophe for the letters or the digits left out: "the '90s", "rock 'n' roll". */
const clipped = /^['‘’](?:\d\ds?|n['’]|em|til|tis|twas)(?![\p{L}\p{N}])/iu;

/** A single mark opens where a word begins; between letters it is an apostrophe. So does », which closes elsewhere. */
function opens(text: string, at: number, mark: string): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + mark.length] ?? ' '];
  // 12" is a length.
  if (mark === '"') return !(/\d/.test(before) && /^[\s.,;)x×-]$/.test(after));
  if (isDouble(mark) && mark !== '»') return true;
  if (!/[\s([—–“"-]/.test(before) || /\s/.test(after)) return false;
  return mark === '»' || !clipped.test(text.slice(at, at + 6));
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:,”"]\s*)$/.test(text.slice(Math.max(0, at - 3), at));
}

/** Finds what closes a mark: for each kind of closer, and of opener, the places are listed once. */
function closersOf(text: string) {
  const lists = new Map<string, readonly number[]>();
  const next = new Map<string, number>();
  const listOf = (marks: readonly string[], fits: typeof closes, name: string) => {
    const known = lists.get(name);
    if (known !== undefined) return known;
    const places: number[] = [];
    for (const mark of marks) {
      for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
        if (fits(text, at, mark)) places.push(at);
      }
    }
    places.sort((a, b) => a - b);
    lists.set(name, places);
    return places;
  };
  /** The index of the first of these places from one on; each is asked for from left to right. */
  const indexFrom = (places: readonly number[], from: number, name: string) => {
    let index = next.get(name) ?? 0;
    while (index < places.length && (places[index] ?? 0) < from) index += 1;
    next.set(name, index);
    return index;
  };
  /**
   * In single marks “the boys' school” has an apostrophe that looks as if it closed: it does where
   * nothing else closes before the next mark that opens.
   */
  const pastPlurals = (places: readonly number[], first: number, opener: string) => {
    const openers = listOf([opener], opens, `opens ${opener}`);
    const place = places[first] ?? 0;
    const opening = openers[indexFrom(openers, place + 1, `opens ${opener}`)] ?? Infinity;
    for (let step = first; step < places.length; step += 1) {
      const later = places[step] ?? 0;
      if (later > opening || later - place > longest) break;
      if (!isPlural(text, later)) return later;
    }
    return place;
  };
  return (opener: string, closing: readonly string[], from: number): number | null => {
    const key = closing.join('');
    const places = listOf(closing, closes, key);
    const index = indexFrom(places, from, key);
    let depth = 0;
    for (let step = index; step < places.length; step += 1) {
      const place = places[step] ?? 0;
      if (place - from > longest) return null;
      if (!closing.includes(opener)) {
        const inner = text.slice(step === index ? from : (places[step - 1] ?? from) + 1, place);
        for (const char of inner) if (char === opener) depth += 1;
        if (depth > 0) {
          depth -= 1;
          continue;
        }
      }
      return isDouble(opener) ? place : pastPlurals(places, step, opener);
    }
    return null;
  };
}

/** An apostrophe stands between letters, or for letters left out. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark !== '’' && mark !== "'") return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return (
    !/[\p{L}\p{N}]/u.test(after) && !/\s/.test(before) && !/['‘’]n$/i.test(text.slice(at - 2, at))
  );
}

/** After the s of a plural, and before another word. */
function isPlural(text: string, at: number): boolean {
  return /^s['’]\s+[\p{L}\p{N}]/u.test(text.slice(at - 1, at + 4));
}

/** The same part of a text without the space around it; empty, at its end, when it is all space. */
export function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}
