import { parseEdtf } from '../../model/edtf.ts';

const dayLength = 86_400_000;

/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that an EDTF value begins with; null where it names none. */
export function dayFrom(published: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The EDTF value of a day; null for one that is not in the calendar. */
export function day(y: number, m: number, d: number): string | null {
  const value = iso({ year: y, month: m, day: d });
  return parseEdtf(value) === null ? null : value;
}

/** The EDTF value of a month; null for one that no year has. */
export function month(y: number, m: number): string | null {
  return m < 1 || m > 12 ? null : `${y}-${pad(m)}`;
}

/** The EDTF interval from the one to the other; null where either is, or it would run backwards. */
export function interval(start: string | null, end: string | null): string | null {
  if (start === null || end === null) return null;
  return start <= end ? `${start}/${end}` : null;
}

/** The EDTF value of a day, as ISO 8601 writes it. */
export function iso({ year: y, month: m, day: d }: Day): string {
  return `${y}-${pad(m)}-${pad(d)}`;
}

/** The day so many days on; before, for less than none. */
export function moved({ year: y, month: m, day: d }: Day, by: number): Day {
  const at = new Date(Date.UTC(y, m - 1, d) + by * dayLength);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** The day of the week, from 0 for Sunday. */
export function dayOfWeek({ year: y, month: m, day: d }: Day): number {
  return new Date(Date.UTC(y, m - 1, d)).getUTCDay();
}

/** The Monday of its week: ISO 8601. */
export function mondayOf(reference: Day): Day {
  return moved(reference, -((dayOfWeek(reference) + 6) % 7));
}

/** The month so many months on. */
export function monthOn({ year: y, month: m }: Day, by: number): string | null {
  const at = y * 12 + m - 1 + by;
  return month(Math.floor(at / 12), (at % 12) + 1);
}
