import type { Day } from './calendar.ts';
import {
  day,
  dayFrom,
  dayOfWeek,
  interval,
  iso,
  mondayOf,
  month,
  monthOn,
  moved,
} from './calendar.ts';
import { numberOf } from './date-words.ts';
import { months, weekdays } from '../text/english.ts';
import type { Tense } from '../text/tense.ts';

/** What a date that is told in part is counted from. */
export interface Context {
  readonly reference: Day | null;
  /** What the verb nearest to the date says of when it is. */
  readonly tense: Tense | null;
}

/** The month of a name, counting from 1; 0 for anything else. */
export function monthOf(name = ''): number {
  return months.get(name.toLowerCase().replace('.', '')) ?? 0;
}

/** A year by its number, or counted from the day. */
export function yearOf(words: string | undefined, { reference }: Context): number | null {
  if (words === undefined) return null;
  if (/^\d/.test(words)) return Number(words);
  return reference === null ? null : reference.year + step(words);
}

/** From one day of the week to another: an EDTF interval; null without the day to count from. */
export function weekdaysFrom(first: string, last: string, context: Context): string | null {
  const until = weekday('', last, context);
  const end = dayFrom(until);
  if (end === null) return null;
  const back = (dayOfWeek(end) - weekdays.indexOf(first.toLowerCase()) + 7) % 7;
  return interval(iso(moved(end, -back)), until);
}

/** A month without its year: the nearest one that the word before it and the tense of its clause allow; null without the day to count from. */
export function nearMonth(
  word: string,
  name: string | undefined,
  { reference, tense }: Context,
): string | null {
  const m = monthOf(name);
  if (reference === null || m === 0) return null;
  const low = word.toLowerCase();
  if (low === 'next') return month(reference.year + (m <= reference.month ? 1 : 0), m);
  if (low === 'last') return month(reference.year - (m >= reference.month ? 1 : 0), m);
  if (low === 'this') return month(reference.year, m);
  // "by June", "until June" look ahead where no verb looks back.
  const future = tense === 'future' || (tense === null && /^(?:by|until|from)\b/.test(low));
  if (future && m < reference.month) return month(reference.year + 1, m);
  return month(reference.year - (m > reference.month && !future ? 1 : 0), m);
}

/** A day of the week: the last one, or the next where the word before it or the tense says so; null without the day to count from. */
export function weekday(word: string, name: string, { reference, tense }: Context): string | null {
  if (reference === null) return null;
  const back = (dayOfWeek(reference) - weekdays.indexOf(name.toLowerCase()) + 7) % 7;
  const coming = iso(moved(reference, back === 0 ? 7 : 7 - back));
  if (/next|coming/.test(word)) return coming;
  if (word.includes('following')) return null;
  if (word === 'last') return iso(moved(reference, back === 0 ? -7 : -back));
  const future = tense === 'future' || (word === 'this' && tense !== 'past');
  if (future && back !== 0) return coming;
  return iso(moved(reference, -back));
}

/** The day so many weeks after another, both EDTF; null where there is none. */
export function weekLater(value: string | null, by: number): string | null {
  const from = dayFrom(value);
  return from === null ? null : iso(moved(from, 7 * by));
}

/** The week, the month or the year that the day is in. */
export function current(reference: Day, unit: string): string | null {
  if (unit.toLowerCase() === 'week') return weekOf(reference);
  return unit.toLowerCase() === 'month' ? monthOn(reference, 0) : String(reference.year);
}

/** The week that a day is in, from Monday to Sunday: an EDTF interval. */
export function weekOf(reference: Day): string {
  const monday = mondayOf(reference);
  return `${iso(monday)}/${iso(moved(monday, 6))}`;
}

/** The day so many days on; null without the day to count from. */
export function shifted({ reference }: Context, by: number): string | null {
  return reference === null ? null : iso(moved(reference, by));
}

/** So many days, weeks, months or years before, by the words for how many: no closer than that is told. */
export function ago(
  text: string,
  unit: string,
  { reference }: Context,
  vague: boolean,
): string | null {
  if (reference === null) return null;
  const isCouple = /^a couple/i.test(text);
  const n = isCouple ? 2 : numberOf(text);
  const mark = vague || isCouple ? '~' : '';
  if (unit === 'day') return `${iso(moved(reference, -n))}${mark}`;
  // "a week ago" is told of a day, "two weeks ago" of a week.
  if (unit === 'week' && n > 1) return weekOf(moved(reference, -7 * n));
  if (unit === 'week') return `${iso(moved(reference, -7 * n))}~`;
  if (unit === 'fortnight') return `${iso(moved(reference, -14 * n))}~`;
  if (unit === 'month') return `${monthOn(reference, -n) ?? ''}${mark}`;
  return `${reference.year - n * (unit === 'decade' ? 10 : 1)}${unit === 'decade' ? '~' : mark}`;
}

/** "two weeks ago today", "ten years ago this month": as close as that. */
export function agoNow(n: number, unit: string, now: string, context: Context): string | null {
  const { reference } = context;
  if (reference === null || Number.isNaN(n)) return null;
  const then = { ...reference, year: reference.year - n };
  if (unit === 'year' && now.endsWith('month')) return monthOn(then, 0);
  if (unit === 'year' && now.endsWith('week')) return weekOf(then);
  if (unit === 'year') return day(then.year, then.month, then.day);
  return /^(?:day|week)$/.test(unit) ? shifted(context, unit === 'week' ? -7 * n : -n) : null;
}

/** Within half a day it may have been yesterday already, but hardly was. */
export function hoursAgo(text: string, { reference }: Context): string | null {
  const hours = numberOf(text);
  if (reference === null) return null;
  return `${iso(moved(reference, -Math.round(hours / 24)))}${hours < 12 || hours % 24 === 0 ? '' : '~'}`;
}

/** -1 for "last", 1 for "next", 0 for "this". */
export function step(word: string): number {
  return /last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0;
}

/** "last week", "this week", "next week": an EDTF interval. */
export function week(word: string, { reference }: Context): string | null {
  return reference === null ? null : weekOf(moved(reference, 7 * step(word)));
}

/** "Monday last week", "Thursday next week": the day of that week; null without the day to count from. */
export function dayOfWeekOf(word: string, name: string, { reference }: Context): string | null {
  if (reference === null) return null;
  const fromMonday = (weekdays.indexOf(name.toLowerCase()) + 6) % 7;
  return iso(moved(mondayOf(reference), 7 * step(word) + fromMonday));
}

/** The Saturday and the Sunday of "last weekend", "the weekend": an EDTF interval. */
export function weekend(words: string, { reference, tense }: Context): string | null {
  if (reference === null) return null;
  const isThis = /this/i.test(words) && dayOfWeek(reference) !== 1;
  const thisOne = isThis || (tense === 'future' && /the/i.test(words));
  const saturday = moved(mondayOf(reference), /next/i.test(words) ? 12 : thisOne ? 5 : -2);
  return `${iso(saturday)}/${iso(moved(saturday, 1))}`;
}
