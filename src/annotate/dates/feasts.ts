import type { Day } from './calendar.ts';
import { day, iso } from './calendar.ts';
import type { Tense } from '../text/tense.ts';

/** Feasts and holidays of the same day each year, in English: month and day. */
export const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ['halloween', [10, 31]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ['christmas', [12, 25]],
]);

/** Their names as parts of a pattern. */
export const feastNames = [...feasts.keys()].map((name) => name.replace("'", "['’]")).join('|');

/**
 * The day of a feast as an EDTF value: of the year given, else the next one where the clause is of
 * time to come, else the last. Null for what is no such feast, or without a year to count from.
 */
export function dayOfFeast(
  name: string,
  y: string | undefined,
  reference: Day | null,
  tense: Tense | null,
): string | null {
  const [m, d] = feasts.get(name.toLowerCase().replace('’', "'")) ?? [];
  if (m === undefined || d === undefined) return null;
  if (y !== undefined) return day(Number(y), m, d);
  // "Christmas cards", "before Christmas": no day of its own without the year.
  if (reference === null || name.toLowerCase() === 'christmas') return null;
  const [here, now] = [day(reference.year, m, d), iso(reference)];
  if (here === null || here === now) return here;
  if (here > now) return tense === 'future' ? here : day(reference.year - 1, m, d);
  return tense === 'future' ? day(reference.year + 1, m, d) : here;
}
