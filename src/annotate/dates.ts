import { parseEdtf } from '../model/edtf.ts';
import { futureWords, months, numbers, weekdays } from './english.ts';

/** A date where it stands: UTF-16 code units into the text, end exclusive. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** EDTF. */
  readonly value: string;
}

const dayLength = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const dayNames = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const numberWords = [...numbers.keys()].join('|');
const count = `(?:\\d{1,3}|${numberWords})`;
const year = '(?:1[5-9]\\d\\d|20\\d\\d)';

type Read = (match: RegExpExecArray, context: Context) => string | null;

interface Context {
  readonly reference: Day | null;
  /** The clause says that it is still to come. */
  readonly future: boolean;
}

const rules: readonly (readonly [RegExp, Read])[] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, ([, y, m, d]) => day(Number(y), Number(m), Number(d))],
  // from November 20 to December 11; November 20 – 22; from 3 to 5 May
  [
    rule(
      `(?:from |between )?(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? (?:to|until|through|and|-|–|—) (${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${year}))?`,
    ),
    ([, m1, d1, m2, d2, y], context) =>
      interval(dayOf(m1, d1, y, context), dayOf(m2, d2, y, context)),
  ],
  [
    rule(`(${monthNames}) (\\d{1,2})(?: ?[-–—] ?| to | and )(\\d{1,2})(?:,? (${year}))?(?!\\d)`),
    ([, m, d1, d2, y], context) => interval(dayOf(m, d1, y, context), dayOf(m, d2, y, context)),
  ],
  [
    rule(`(?:from )?(\\d{1,2})(?: ?[-–—] ?| to | and )(\\d{1,2}) (${monthNames})(?:,? (${year}))?`),
    ([, d1, d2, m, y], context) => interval(dayOf(m, d1, y, context), dayOf(m, d2, y, context)),
  ],
  [
    rule(`(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${year}))?(?![\\d:])`),
    ([, m, d, y], context) => dayOf(m, d, y, context),
  ],
  [
    rule(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames})(?:,? (${year}))?`),
    ([, d, m, y], context) => dayOf(m, d, y, context),
  ],
  [rule(`(${monthNames}),? (?:of )?(${year})`), ([, m, y]) => month(Number(y), monthOf(m))],
  [
    rule(`(?:from|between) (${year}) (?:to|until|through|and) (${year})`),
    ([, a, b]) => interval(a ?? null, b ?? null),
  ],
  [rule(`(${year})[-–](${year})`), ([, a, b]) => interval(a ?? null, b ?? null)],
  [
    rule(`(${monthNames}) (?:last year|of last year)`),
    ([, m], { reference }) => (reference === null ? null : month(reference.year - 1, monthOf(m))),
  ],
  [
    rule(
      `(?:(last|next|this|earlier this|late|early|mid|in late|in early|in mid|in|since|by|until|of|during|through)[ -])(${monthNames})(?= |[.,;:)]|$)`,
    ),
    ([, word = '', m], context) => nearMonth(word, m, context),
  ],
  [rule(`(?:the )?(1[5-9]\\d|20\\d)0s`), ([, decade]) => `${decade ?? ''}0/${decade ?? ''}9`],
  [
    rule(
      `(?:in|since|by|until|of|during|from|for|through|before|after|early in|late in|early|late|year|around|about|circa) (?:the year )?(${year})(?![\\d%]|[-,.]\\d| (?:people|dollars|euros|troops|soldiers|km|miles|metres|meters|men|women|children))`,
    ),
    ([, y]) => y ?? null,
  ],
  [rule(`(?<=\\()(${year})(?=\\))`), ([, y]) => y ?? null],
  [
    rule(
      `(?:(last|next|this|this past|this coming|the following|the previous|early|late|on|until|by|since|from) )?(${dayNames})(?: (?:morning|afternoon|evening|night))?`,
    ),
    ([, word = '', name = ''], context) => weekday(word.toLowerCase(), name, context),
  ],
  [/\b(?:the )?day before yesterday\b/gi, (_, c) => shifted(c, -2)],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi, (_, c) => shifted(c, 0)],
  [/\b(?:yesterday|last night)\b/gi, (_, c) => shifted(c, -1)],
  [/\btomorrow\b/gi, (_, c) => shifted(c, 1)],
  [
    rule(
      `(about|around|roughly|nearly|almost|some|more than|over)? ?(${count}) (day|week|month|year|decade)s? ago`,
    ),
    ([, vague, n = '', unit = ''], context) => ago(n, unit, context, vague !== undefined),
  ],
  [/\b(last|this|next|earlier this|later this)[ ]week\b/gi, ([, word = ''], c) => week(word, c)],
  [/\b(?:last|this|this past|next) weekend\b/gi, ([words = ''], c) => weekend(words, c)],
  [
    /\b(last|this|next|earlier this|later this)[ ]month\b/gi,
    ([, word = ''], { reference }) => (reference === null ? null : monthOn(reference, step(word))),
  ],
  [
    /\b(last|this|next|earlier this|later this)[ ]year\b/gi,
    ([, word = ''], { reference }) =>
      reference === null ? null : String(reference.year + step(word)),
  ],
  [
    /\bthe (?:year before|previous year)\b/gi,
    (_, { reference }) => (reference === null ? null : String(reference.year - 1)),
  ],
];

function rule(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Months and days are written with capitals; "may" and "march" are verbs. */
const lowName =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|mar|jan|dec|sun|mon)\b/;

/**
 * The dates that a sentence says, in order, none over another. What it says only in part is counted
 * from the day the article was published, into the past where nothing says otherwise. Empty where
 * no date can be worked out: seasons, "recently", or anything relative without that day.
 */
export function datesIn(text: string, published: string | null): readonly FoundDate[] {
  const reference = dayFrom(published);
  const found: FoundDate[] = [];
  for (const [pattern, read] of rules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (lowName.test(match[0])) continue;
      const value = read(match, { reference, future: isFuture(text, start, end) });
      if (value !== null) found.push({ start, end, value });
    }
  }
  return found
    .filter(
      (one) => !found.some((other) => other !== one && other.value.startsWith(`${one.value}-`)),
    )
    .toSorted((a, b) => a.start - b.start);
}

function isFuture(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 90), Math.min(text.length, end + 60));
  return (
    futureWords.test(around) &&
    !/\b(?:said|until|had been|was|were)\b[^,]{0,12}$/.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

function dayFrom(published: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function monthOf(name = ''): number {
  return months.get(name.toLowerCase().replace('.', '')) ?? 0;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Null for a day that is not in the calendar. */
function day(y: number, m: number, d: number): string | null {
  const value = iso({ year: y, month: m, day: d });
  return parseEdtf(value) === null ? null : value;
}

function month(y: number, m: number): string | null {
  return m < 1 || m > 12 ? null : `${y}-${pad(m)}`;
}

function interval(start: string | null, end: string | null): string | null {
  if (start === null || end === null) return null;
  return start <= end ? `${start}/${end}` : null;
}

function iso({ year: y, month: m, day: d }: Day): string {
  return `${y}-${pad(m)}-${pad(d)}`;
}

function moved({ year: y, month: m, day: d }: Day, by: number): Day {
  const at = new Date(Date.UTC(y, m - 1, d) + by * dayLength);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** A day of a month; without its year the nearest one that the clause allows. */
function dayOf(
  name: string | undefined,
  number: string | undefined,
  y: string | undefined,
  { reference, future }: Context,
): string | null {
  const [m, d] = [monthOf(name), Number(number)];
  if (y !== undefined) return day(Number(y), m, d);
  if (reference === null) return null;
  const here = day(reference.year, m, d);
  if (here === null) return null;
  const now = iso(reference);
  if (here > now && !future) return day(reference.year - 1, m, d);
  if (here < now && future && monthsBetween(reference, m) > 6) return day(reference.year + 1, m, d);
  return here;
}

/** How many months ago the month was last. */
function monthsBetween({ month: m }: Day, other: number): number {
  return (m - other + 12) % 12;
}

function nearMonth(
  word: string,
  name: string | undefined,
  { reference, future }: Context,
): string | null {
  const m = monthOf(name);
  if (reference === null || m === 0) return null;
  if (
    name === 'May' &&
    !/^(?:last|next|this|in|since|by|until|of|during|late|early|mid)/i.test(word)
  )
    return null;
  const low = word.toLowerCase();
  if (low === 'next') return month(reference.year + (m <= reference.month ? 1 : 0), m);
  if (low === 'last') return month(reference.year - (m >= reference.month ? 1 : 0), m);
  return month(reference.year - (m > reference.month && !future ? 1 : 0), m);
}

/** The day of the week, from 0 for Sunday. */
function dayOfWeek({ year: y, month: m, day: d }: Day): number {
  return new Date(Date.UTC(y, m - 1, d)).getUTCDay();
}

/** The Monday of its week: ISO 8601. */
function mondayOf(reference: Day): Day {
  return moved(reference, -((dayOfWeek(reference) + 6) % 7));
}

/** The month so many months on. */
function monthOn({ year: y, month: m }: Day, by: number): string | null {
  const at = y * 12 + m - 1 + by;
  return month(Math.floor(at / 12), (at % 12) + 1);
}

function weekday(word: string, name: string, { reference, future }: Context): string | null {
  if (reference === null) return null;
  const back = (dayOfWeek(reference) - weekdays.indexOf(name.toLowerCase()) + 7) % 7;
  if (/next|coming/.test(word)) return iso(moved(reference, back === 0 ? 7 : 7 - back));
  if (word.includes('following')) return null;
  if (word === 'last') return iso(moved(reference, back === 0 ? -7 : -back));
  if (future && back !== 0) return iso(moved(reference, 7 - back));
  return iso(moved(reference, -back));
}

function shifted({ reference }: Context, by: number): string | null {
  return reference === null ? null : iso(moved(reference, by));
}

function numberOf(text: string): number {
  return numbers.get(text.toLowerCase()) ?? Number(text);
}

function ago(text: string, unit: string, { reference }: Context, vague: boolean): string | null {
  if (reference === null) return null;
  const n = numberOf(text);
  const mark = vague ? '~' : '';
  if (unit === 'day') return `${iso(moved(reference, -n))}${mark}`;
  if (unit === 'week') return `${iso(moved(reference, -7 * n))}~`;
  if (unit === 'month') return `${monthOn(reference, -n) ?? ''}${mark}`;
  return `${reference.year - n * (unit === 'decade' ? 10 : 1)}${unit === 'decade' ? '~' : mark}`;
}

function step(word: string): number {
  return /last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0;
}

function week(word: string, { reference }: Context): string | null {
  if (reference === null) return null;
  const monday = moved(mondayOf(reference), 7 * step(word));
  return `${iso(monday)}/${iso(moved(monday, 6))}`;
}

function weekend(words: string, { reference }: Context): string | null {
  if (reference === null) return null;
  const thisOne = /this/i.test(words) && dayOfWeek(reference) !== 1;
  const saturday = moved(mondayOf(reference), /next/i.test(words) ? 12 : thisOne ? 5 : -2);
  return `${iso(saturday)}/${iso(moved(saturday, 1))}`;
}
