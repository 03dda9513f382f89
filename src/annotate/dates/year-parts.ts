import type { Day } from './calendar.ts';
import { interval, iso, month, monthOn, moved } from './calendar.ts';
import type { Tense } from '../text/tense.ts';

/** Months of a "quarter", a "half", or what their letters, Q and H, stand for; 0 for anything else. */
export function lengthOf(unit: string): number {
  return { quarter: 3, q: 3, half: 6, h: 6 }[unit.toLowerCase()] ?? 0;
}

const ordinals = ['first', 'second', 'third', 'fourth'];

/**
 * The EDTF interval, to the day, of a part of a year that is so many months long: by its number, or the word for it
 * ("second", "last"). Null without the year, or where the year has no such part.
 */
export function partOfYear(year: number | null, which: string, length: number): string | null {
  const low = which.toLowerCase();
  if (year === null || length < 1 || length > 12) return null;
  const named = low === 'opening' ? 0 : ordinals.indexOf(low);
  const at = /^\d$/.test(low) ? Number(low) - 1 : named;
  const first = /^(?:last|final)$/.test(low) ? 13 - length : 1 + at * length;
  if (first < 1) return null;
  const last = first + length - 1;
  const end = moved({ year: last === 12 ? year + 1 : year, month: (last % 12) + 1, day: 1 }, -1);
  return interval(iso({ year, month: first, day: 1 }), iso(end));
}

/**
 * The same without its year: the last one that is over where the clause is of the past, the next one that
 * is not where it is of time to come, else the nearest.
 */
export function nearestPart(
  reference: Day,
  which: string,
  length: number,
  tense: Tense | null,
): string | null {
  const now = iso(reference);
  const parts = [-1, 0, 1].flatMap((by) => partOfYear(reference.year + by, which, length) ?? []);
  const isOver = (part: string) => part.slice(11) < now;
  if (tense === 'past') return parts.findLast(isOver) ?? null;
  if (tense === 'future') return parts.find((part) => !isOver(part)) ?? null;
  const distance = (part: string) => Math.abs(monthsTo(part) + length / 2 - monthsTo(now));
  return parts.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** So many months that end with this one, an EDTF month: "the year to March". Null without it. */
export function monthsUpTo(last: string | null, length: number): string | null {
  if (last === null || Number.isNaN(length)) return null;
  const [y, m] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  return interval(monthOn({ year: y, month: m, day: 1 }, 1 - length), month(y, m));
}

/** Months since the year 0 to the one that an EDTF value begins with. */
function monthsTo(value: string): number {
  return Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));
}
