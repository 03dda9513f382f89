import { months, numbers, weekdays } from '../text/english.ts';

/** A date where it stands: UTF-16 code units into the text, end exclusive. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** EDTF. */
  readonly value: string;
  /** It is counted from the date before, which the text may not mean. */
  readonly anchored: boolean;
}

/** Parts of patterns that find dates: names of months and days, counts, and years. */
const byLength = (words: Iterable<string>) => [...words].toSorted((a, b) => b.length - a.length);

/** "January", "Jan" or "Jan.", in either case. */
export const monthNames = byLength(months.keys())
  .map((name) => (name.length > 4 || /^(?:may|june|july)$/.test(name) ? name : `${name}\\.?`))
  .join('|');
export const dayNames = weekdays.join('|');
export const count = `(?:\\d{1,3}|${byLength(numbers.keys()).join('|')})`;
export const year = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** Letters of Latin script, digits. All letters, folded, would take most of the time of a first run. */
const letter = '[0-9A-Za-z\\u00c0-\\u024f]';

/** A pattern of whole words, in either case. */
export function rule(source: string): RegExp {
  return new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, 'gi');
}

/** All that a pattern finds, which must be global, in order; without the copy of the pattern that `matchAll` makes. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push(match);
  return found;
}

/** What a count says; not a number for anything else. */
export function numberOf(text: string): number {
  return numbers.get(text.toLowerCase()) ?? Number(text);
}
