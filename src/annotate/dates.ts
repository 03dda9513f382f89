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
import { dayOfFeast, feastNames } from './feasts.ts';
import { count, dayNames, monthNames, numberOf, rule, year } from './date-words.ts';
import { months, weekdays } from './english.ts';
import type { Tense } from './tense.ts';
import { tenseAround } from './tense.ts';

type Read = (match: RegExpExecArray, context: Context) => string | null;

interface Context {
  readonly reference: Day | null;
  /** What the verb nearest to the date says of when it is. */
  readonly tense: Tense | null;
}

/** After a number, these say that it counts them. */
const counted =
  'people|dollars|euros|pounds|troops|soldiers|km|miles|metres|meters|feet|hours|men|women|children|schoolchildren|gmt|square|cubic|light|kilometres|kilometers|jobs|votes|tonnes|tons';

const rules: readonly (readonly [RegExp, Read])[] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, ([, y, m, d]) => day(Number(y), Number(m), Number(d))],
  [
    new RegExp(`(?<![\\d.,/])(\\d{1,2})([/.])(\\d{1,2})\\2(${year})(?![\\d/])`, 'g'),
    ([, one, mark, other, y]) => dayOfNumbers(Number(one), Number(other), Number(y), mark === '.'),
  ],
  [
    rule(`(?:the )?(?:(first|second|third|fourth) quarter(?: of|,)?|Q([1-4])(?: of|,)?) (${year})`),
    ([, ordinal, digit, y]) => quarter(Number(y), digit ?? ordinal ?? ''),
  ],
  // from March to June 2018
  [
    rule(
      `(?:from|between) (${monthNames})(?:,? (${year}))? (?:to|until|through|and) (${monthNames}),? (${year})(?!\\d)`,
    ),
    ([, m1, y1, m2, y2]) =>
      interval(month(Number(y1 ?? y2), monthOf(m1)), month(Number(y2), monthOf(m2))),
  ],
  // between March and May
  [
    rule(`(?:from|between) (${monthNames}) (?:to|until|through|and) (${monthNames})(?! \\d)`),
    ([, m1, m2], context) => {
      const last = nearMonth('', m2, context);
      const y = Number(last?.slice(0, 4)) - (monthOf(m1) > monthOf(m2) ? 1 : 0);
      return last === null ? null : interval(month(y, monthOf(m1)), last);
    },
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
      `(?:from |between )?(\\d{1,2})(?: ?[-–—/] ?| to | and )(\\d{1,2}) (${monthNames})(?:,? (${year}))?`,
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
  // the 2015-16 season
  [
    rule(`(${year})[-–/](\\d\\d)(?![-–/\\d])`),
    ([, y, next]) =>
      (Number(y) + 1) % 100 === Number(next) ? `${y ?? ''}/${Number(y) + 1}` : null,
  ],
  // Christmas Eve 2011
  [
    rule(`(${feastNames})(?:,? (?:in )?(${year}))?`),
    ([, name = '', y], { reference, tense }) => dayOfFeast(name, y, reference, tense),
  ],
  [
    rule(`(${monthNames}) (?:last year|of last year)`),
    ([, m], { reference }) => (reference === null ? null : month(reference.year - 1, monthOf(m))),
  ],
  [
    rule(
      `(?:(last|next|this|earlier this|late|early|mid|in late|in early|in mid|in|since|by|until(?: at least)?|of|during|through|from|before|after)[ -])(${monthNames})(?=( \\S)|[.,;:)?!]|$)`,
    ),
    ([, word = '', m = '', next = ''], context) =>
      isGivenName(word, m, next) ? null : nearMonth(word, m, context),
  ],
  [rule(`(?:the )?(1[5-9]\\d|20\\d)0['’]?s`), ([, decade]) => `${decade ?? ''}0/${decade ?? ''}9`],
  [
    rule(
      `(?:(?:in|since|by|until(?: at least)?|during|through|before|after|early in|late in|early|late|mid|year)[ -]|(of |from |for |to )|((?:in )?(?:around|about|circa) |(?:in )?(?:the )?(?:spring|summer|autumn|fall|winter) (?:of )?))(?:the year )?(${year})(?![\\d%]|[-,.]\\d| (?:${counted}))(?=( [a-z]+s(?![’'\\w]))?)`,
    ),
    // "a survey of 1709 schoolchildren", "a fine of 2015 pounds"
    ([, of, vague, y, plural = '']) =>
      y === undefined || (of !== undefined && /^ \p{Ll}/u.test(plural))
        ? null
        : `${y}${vague === undefined ? '' : '~'}`,
  ],
  [rule(`(?<=\\()(${year})(?=\\))`), ([, y]) => y ?? null],
  // in a 2003 interview, after the 2016 election
  [
    rule(
      `(?:in|during|after|since|before|from|at|for|of) (?:a|an|the|his|her|its|their|that|this) (${year})(?= (?!${counted})([a-z]))`,
    ),
    ([, y, noun = '']) => (/\p{Ll}/u.test(noun) ? (y ?? null) : null),
  ],
  // from Monday to Wednesday
  [
    rule(`(?:from|between) (${dayNames}) (?:to|until|through|and) (${dayNames})`),
    ([, a = '', b = ''], context) => weekdaysFrom(a, b, context),
  ],
  [
    rule(
      `(?:(last|next|this|this past|this coming|the following|the previous|early|late|on|until|by|since|from|every|each|a|the) )?(${dayNames})(?: (morning|afternoon|evening|night))?(?=( \\S)?)(?! the \\d{1,2}(?:st|nd|rd|th))(?! (?:before|after) (?:the )?(?:Easter|Christmas|Whitsun|Lent|Ramadan|Passover|Thanksgiving))(?!,? \\(?(?:the )?(?:(?:${monthNames}) \\d|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthNames})))`,
    ),
    ([, word = '', name = '', part = '', next = ''], context) =>
      isNoDay(word, part, next) ? null : weekday(word.toLowerCase(), name, context),
  ],
  [/\b(?:the )?day before yesterday\b/gi, (_, c) => shifted(c, -2)],
  // Not the present age: "more than ever today", "the world of today", "today’s youth".
  [
    /(?<!\b(?:still|even|than|as|of|ever) )\b(?:(?<!\b(?:is|are) )today(?!['’]s (?:world|society|young|youth|children|kids|standards|generation))|(?<=\b(?:is|are) )today(?= \w+(?:ing|ed)\b)|tonight|this (?:morning|afternoon|evening))\b/gi,
    (_, c) => shifted(c, 0),
  ],
  [/\b(?:yesterday|last night)\b/gi, (_, c) => shifted(c, -1)],
  [/\btomorrow\b/gi, (_, c) => shifted(c, 1)],
  [
    rule(
      `(about|around|roughly|nearly|almost|some|more than|over)? ?(${count}|a couple of) (day|week|fortnight|month|year|decade)s? ago`,
    ),
    ([, vague, n = '', unit = ''], context) => ago(n, unit, context, vague !== undefined),
  ],
  [
    rule(`(about|around|roughly|nearly|almost|some|over|more than)? ?(${count}) hours? ago`),
    ([, , n = ''], context) => hoursAgo(n, context),
  ],
  // in two weeks’ time, three days from now
  [
    rule(
      `(?:in (${count}) (day|week|month|year)s?['’]? time|(${count}) (day|week|month|year)s? from (?:now|today))`,
    ),
    ([, n, unit, m, other], context) =>
      ago(`-${numberOf(n ?? m ?? '')}`, unit ?? other ?? '', context, false),
  ],
  [
    /(?<!\bor )\b(last|this|next|earlier this|later this)[ ]week\b(?! (?:or|nor) (?:last|next|this)\b)/gi,
    ([, word = ''], c) => week(word, c),
  ],
  [
    /\b(?:(?:last|this|this past|next)|(?:over|during|at) the) weekend\b/gi,
    ([words = ''], c) => weekend(words, c),
  ],
  [
    /(?<!\bor )\b(last|this|next|earlier this|later this)[ ]month\b(?! (?:or|nor) (?:last|next|this)\b)/gi,
    ([, word = ''], { reference }) => (reference === null ? null : monthOn(reference, step(word))),
  ],
  [
    /(?<!\bor )\b(last|this|next|earlier this|later this)[ ]year\b(?! (?:or|nor) (?:last|next|this)\b)/gi,
    ([, word = ''], { reference }) =>
      reference === null ? null : String(reference.year + step(word)),
  ],
];

/** Months and days are written with capitals; "may" and "march" are verbs. */
const lowName =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|mar|jan|dec|sun|mon)\b/;

/** One of these stands in whatever any rule finds; most sentences have none, and are read no further. */
const mayDate = new RegExp(
  `\\d{3}|\\b(?:today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|weekend|(?:hour|day|week|month|year|decade|fortnight)s?|q[1-4]|quarter|halloween|christmas|boxing|valentine|eve|${monthNames.replaceAll('\\.?', '')}|${dayNames})`,
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
      const value = read(match, { reference, tense: tenseAround(text, start, end) });
      if (value !== null) found.push({ start, end, value, anchored: false });
    }
  }
  const own = found
    .filter(
      (one) => !found.some((other) => other !== one && other.value.startsWith(`${one.value}-`)),
    )
    .toSorted((a, b) => a.start - b.start);
  // Of a text that has given no date yet, only the year is clear enough to count from.
  return anchoredIn(text, own, previous ?? published?.slice(0, 4) ?? null).filter(
    ({ anchored, start, end, value }) =>
      !(anchored && isAhead(value, reference) && tenseAround(text, start, end) === 'past'),
  );
}

/** Whether a date is later than the day: what is told as past was counted from another date then. */
function isAhead(value: string, reference: Day | null): boolean {
  if (reference === null) return false;
  const [from = ''] = value.replace('~', '').split('/');
  return from > iso(reference).slice(0, from.length);
}

function monthOf(name = ''): number {
  return months.get(name.toLowerCase().replace('.', '')) ?? 0;
}

/**
 * A day of a month; without its year the nearest one that the clause allows: the last one after a
 * verb of the past, else one of the half year to come.
 */
function dayOf(
  name: string | undefined,
  number: string | undefined,
  y: string | undefined,
  { reference, tense }: Context,
): string | null {
  const [m, d] = [monthOf(name), Number(number)];
  if (y !== undefined) return day(Number(y), m, d);
  if (reference === null) return null;
  const here = day(reference.year, m, d);
  if (here === null) return null;
  const now = iso(reference);
  const ahead = (m - reference.month + 12) % 12;
  if (here > now && (tense === 'past' || (tense !== 'future' && ahead > 6)))
    return day(reference.year - 1, m, d);
  if (here < now && tense !== 'past' && ahead < (tense === 'future' ? 6 : 3) && m < reference.month)
    return day(reference.year + 1, m, d);
  return here;
}

/** "the parents of April Jones", "was said by May Poe"; but "in June Mr Poe". */
function isGivenName(word: string, name: string, next: string): boolean {
  return (
    /^(?:of|by|until|through|from|before|after)$/i.test(word) &&
    /^(?:april|may|june|august)$/i.test(name) &&
    /^ \p{Lu}/u.test(next)
  );
}

/** "on a Saturday", "every Friday", "the Sunday Times", "Monday Night Football": no day of the week. */
function isNoDay(word: string, part: string, next: string): boolean {
  if (/^\p{Lu}/u.test(part)) return true;
  return /^(?:every|each|a)$/i.test(word) || (/^the$/i.test(word) && /^ \p{Lu}/u.test(next));
}

/** 3/25/2020, 25/3/2020 and 12.2.2020; null where day and month could change places. */
function dayOfNumbers(one: number, other: number, y: number, dotted: boolean): string | null {
  if (one > 12 || dotted || one === other) return day(y, other, one);
  return other > 12 ? day(y, one, other) : null;
}

/** A quarter by its number, or the word for it. */
function quarter(y: number, which: string): string | null {
  const at = /^\d$/.test(which)
    ? Number(which) - 1
    : ['first', 'second', 'third', 'fourth'].indexOf(which.toLowerCase());
  return interval(month(y, 3 * at + 1), month(y, 3 * at + 3));
}

function weekdaysFrom(first: string, last: string, context: Context): string | null {
  const until = weekday('', last, context);
  const end = dayFrom(until);
  if (end === null) return null;
  const back = (dayOfWeek(end) - weekdays.indexOf(first.toLowerCase()) + 7) % 7;
  return interval(iso(moved(end, -back)), until);
}

function nearMonth(
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

function weekday(word: string, name: string, { reference, tense }: Context): string | null {
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

function shifted({ reference }: Context, by: number): string | null {
  return reference === null ? null : iso(moved(reference, by));
}

function ago(text: string, unit: string, { reference }: Context, vague: boolean): string | null {
  if (reference === null) return null;
  const isCouple = /^a couple/i.test(text);
  const n = isCouple ? 2 : numberOf(text);
  const mark = vague || isCouple ? '~' : '';
  if (unit === 'day') return `${iso(moved(reference, -n))}${mark}`;
  if (unit === 'week') return `${iso(moved(reference, -7 * n))}~`;
  if (unit === 'fortnight') return `${iso(moved(reference, -14 * n))}~`;
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
