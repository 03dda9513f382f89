/**
 * The subset of the Extended Date/Time Format (ISO 8601-2, levels 0 and 1) that articles use:
 * a day, month or year, perhaps approximate (`2020-01~`), and intervals of them, perhaps open on
 * one side (`../2020-01-03`). The `edtf` package reads the whole standard, and weighs more than
 * everything here; it checks this reading in the tests and on the command line.
 */

/** A year, a month or a day, as long as it is known; days count from 1970-01-01, in UTC. */
export interface Moment {
  /** A valid HTML date string: `2020`, `2020-01` or `2020-01-06`. */
  readonly value: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly approximate: boolean;
}

/** Null on one side: that side is open. A single date is an interval whose sides are the same. */
export type Dates =
  | { readonly form: 'moment'; readonly start: Moment; readonly end: Moment }
  | { readonly form: 'interval'; readonly start: Moment; readonly end: Moment }
  | { readonly form: 'until'; readonly start: null; readonly end: Moment }
  | { readonly form: 'since'; readonly start: Moment; readonly end: null };

const dayLength = 86_400_000;

/** Reads a date of the subset; null for anything else, and for days no calendar has. */
export function parseEdtf(text: string): Dates | null {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (second === undefined) {
    const moment = parseMoment(first);
    return moment && { form: 'moment', start: moment, end: moment };
  }
  if (first === '..') {
    const end = parseMoment(second);
    return end && { form: 'until', start: null, end };
  }
  const start = parseMoment(first);
  if (start === null) return null;
  if (second === '..') return { form: 'since', start, end: null };
  const end = parseMoment(second);
  if (end === null || end.lastDay < start.firstDay) return null;
  return { form: 'interval', start, end };
}

function parseMoment(text: string): Moment | null {
  const match = /^((\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)(~?)$/.exec(text);
  if (match === null) return null;
  const [, value = '', yearText, monthText, dayText, tilde] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return {
    value,
    firstDay: dayNumber(year, month ?? 1, day ?? 1),
    lastDay: dayNumber(year, month ?? 12, day ?? daysIn(year, month ?? 12)),
    approximate: tilde === '~',
  };
}

function daysIn(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayNumber(year, month, 1);
}

/** Days since 1970-01-01 by the proleptic Gregorian calendar, years 0 to 99 included. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / dayLength;
}

/**
 * The day an event is put at in the order of time: the first day of a known start, else the last
 * day of the end. An approximate start is not a known one, so such an event stands at the last
 * day that it allows: "some time in January" comes after what is dated to a day in January.
 */
export function orderDay(dates: Dates): number {
  const moment = orderMoment(dates);
  return moment === dates.start && !moment.approximate ? moment.firstDay : moment.lastDay;
}

/** The side of a date that its place in the order of time comes from. */
export function orderMoment({ start, end }: Dates): Moment {
  if (start !== null && !start.approximate) return start;
  return end ?? start;
}

const monthNames: Record<string, string> = {
  '01': 'January',
  '02': 'February',
  '03': 'March',
  '04': 'April',
  '05': 'May',
  '06': 'June',
  '07': 'July',
  '08': 'August',
  '09': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
};

/** Both ends of an interval, the first without what the last says again: `12` and `13 February 2020`. */
export function sayEnds(start: Moment, end: Moment): readonly [start: string, end: string] {
  const last = sayMoment(end);
  const words = sayMoment(start).split(' ');
  const lastWords = last.split(' ');
  if (words.length === lastWords.length) {
    while (words.length > 1 && words.at(-1) === lastWords.pop()) words.pop();
  }
  return [words.join(' '), last];
}

/** A moment as a reader writes it: `3 January 2020`, `January 2020`, `2020`; `about …` when approximate. */
export function sayMoment({ value, approximate }: Pick<Moment, 'value' | 'approximate'>): string {
  const [year = '', month, day] = value.split('-');
  const parts = [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [monthNames[month] ?? month]),
    year,
  ];
  return `${approximate ? 'about ' : ''}${parts.join(' ')}`;
}
