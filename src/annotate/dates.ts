import { anchoredIn } from './anchored-dates.ts';
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
import type { FoundDate } from './date-words.ts';
import { count, dayNames, monthNames, numberOf, rule, year } from './date-words.ts';
import { futureWords, months, weekdays } from './english.ts';

type Read = (match: RegExpExecArray, context: Context) => string | null;

interface Context {
  readonly reference: Day | null;
  /** The clause says that it is still to come. */
  readonly future: boolean;
}

const rules: readonly (readonly [RegExp, Read])[] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, ([, y, m, d]) => day(Number(y), Number(m), Number(d))],
  // from March to June 2018
  [
    rule(
      `(?:from|between) (${monthNames})(?:,? (${year}))? (?:to|until|through|and) (${monthNames}),? (${year})(?!\\d)`,
    ),
    ([, m1, y1, m2, y2]) =>
      interval(month(Number(y1 ?? y2), monthOf(m1)), month(Number(y2), monthOf(m2))),
  ],
  // from November 20 to December 11; November 20 – 22; from 3 to 5 May
  [
    rule(
      `(?:from )?(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? (?:to|until|through|-|–|—) (${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${year}))?`,
    ),
    ([, m1, d1, m2, d2, y], context) =>
      interval(dayOf(m1, d1, y, context), dayOf(m2, d2, y, context)),
  ],
  [
    rule(
      `between (${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? and (${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${year}))?`,
    ),
    ([, m1, d1, m2, d2, y], context) =>
      interval(dayOf(m1, d1, y, context), dayOf(m2, d2, y, context)),
  ],
  [
    rule(
      `(?:from |between )?(${monthNames}) (\\d{1,2})(?: ?[-–—] ?| to | and )(\\d{1,2})(?:,? (${year}))?(?!\\d)`,
    ),
    ([, m, d1, d2, y], context) => interval(dayOf(m, d1, y, context), dayOf(m, d2, y, context)),
  ],
  [
    rule(
      `(?:from |between )?(\\d{1,2})(?: ?[-–—] ?| to | and )(\\d{1,2}) (${monthNames})(?:,? (${year}))?`,
    ),
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
      `(?:in |since |by |until |of |during |from |for |through |before |after |early in |late in |early |late |mid-|mid |year |((?:in )?(?:around|about|circa) |(?:in )?(?:the )?(?:spring|summer|autumn|fall|winter) (?:of )?))(?:the year )?(${year})(?![\\d%]|[-,.]\\d| (?:people|dollars|euros|troops|soldiers|km|miles|metres|meters|men|women|children))`,
    ),
    ([, vague, y]) => (y === undefined ? null : `${y}${vague === undefined ? '' : '~'}`),
  ],
  [rule(`(?<=\\()(${year})(?=\\))`), ([, y]) => y ?? null],
  [
    rule(
      `(?:(last|next|this|this past|this coming|the following|the previous|early|late|on|until|by|since|from) )?(${dayNames})(?: (?:morning|afternoon|evening|night))?(?!,? (?:the )?(?:(?:${monthNames}) \\d|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthNames})))`,
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
  [
    rule(`(about|around|roughly|nearly|almost|some|over|more than)? ?(${count}) hours? ago`),
    ([, , n = ''], context) => hoursAgo(n, context),
  ],
  [/\b(last|this|next|earlier this|later this)[ ]week\b/gi, ([, word = ''], c) => week(word, c)],
  [
    /\b(?:(?:last|this|this past|next)|(?:over|during|at) the) weekend\b/gi,
    ([words = ''], c) => weekend(words, c),
  ],
  [
    /\b(last|this|next|earlier this|later this)[ ]month\b/gi,
    ([, word = ''], { reference }) => (reference === null ? null : monthOn(reference, step(word))),
  ],
  [
    /\b(last|this|next|earlier this|later this)[ ]year\b/gi,
    ([, word = ''], { reference }) =>
      reference === null ? null : String(reference.year + step(word)),
  ],
];

/** Months and days are written with capitals; "may" and "march" are verbs. */
const lowName =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|mar|jan|dec|sun|mon)\b/;

/** One of these stands in whatever any rule finds; most sentences have none, and are read no further. */
const mayDate = new RegExp(
  `\\d{3}|\\b(?:today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|weekend|(?:hour|day|week|month|year|decade)s?|${monthNames.replaceAll('\\.?', '')}|${dayNames})`,
  'i',
);

/**
 * The dates that a sentence says, in order, none over another. What it says only in part is counted
 * from the day the article was published, into the past where nothing says otherwise; what is told
 * from another date ("two days earlier") from the one before it, or from `previous`, the EDTF value of
 * the last date that the text gave. Empty where no date can be worked out: "recently", a season
 * without its year, or anything relative without that day.
 */
export function datesIn(
  text: string,
  published: string | null,
  previous: string | null = null,
): readonly FoundDate[] {
  if (!mayDate.test(text)) return [];
  const reference = dayFrom(published);
  const found: FoundDate[] = [];
  for (const [pattern, read] of rules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (lowName.test(match[0])) continue;
      const value = read(match, { reference, future: isFuture(text, start, end) });
      if (value !== null) found.push({ start, end, value, anchored: false });
    }
  }
  const own = found
    .filter(
      (one) => !found.some((other) => other !== one && other.value.startsWith(`${one.value}-`)),
    )
    .toSorted((a, b) => a.start - b.start);
  // Of a text that has given no date yet, only the year is clear enough to count from.
  return anchoredIn(text, own, previous ?? published?.slice(0, 4) ?? null);
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

function monthOf(name = ''): number {
  return months.get(name.toLowerCase().replace('.', '')) ?? 0;
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

function ago(text: string, unit: string, { reference }: Context, vague: boolean): string | null {
  if (reference === null) return null;
  const n = numberOf(text);
  const mark = vague ? '~' : '';
  if (unit === 'day') return `${iso(moved(reference, -n))}${mark}`;
  if (unit === 'week') return `${iso(moved(reference, -7 * n))}~`;
  if (unit === 'month') return `${monthOn(reference, -n) ?? ''}${mark}`;
  return `${reference.year - n * (unit === 'decade' ? 10 : 1)}${unit === 'decade' ? '~' : mark}`;
}

/** Within half a day it may have been yesterday already, but hardly was. */
function hoursAgo(text: string, { reference }: Context): string | null {
  const hours = numberOf(text);
  if (reference === null) return null;
  return `${iso(moved(reference, -Math.round(hours / 24)))}${hours < 12 || hours % 24 === 0 ? '' : '~'}`;
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
