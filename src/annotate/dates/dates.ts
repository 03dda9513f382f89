import { anchoredIn } from './anchored-dates.ts';
import type { Day } from './calendar.ts';
import { day, dayFrom, interval, iso, month, monthOn, moved } from './calendar.ts';
import {
  aDay,
  aDecade,
  aFeast,
  aMonth,
  aMonthOfYear,
  anAge,
  andMonth,
  anEnd,
  aPart,
  aPeriod,
  aTimeToCome,
  aWeek,
  aWeekday,
  aWeekend,
  aYear,
  daysOfAMonth,
  daysOfMonths,
  monthsOwn,
  someDays,
  someMonths,
  someYear,
  theMonth,
  toYear,
  upToAMonth,
  yearToYear,
} from './date-needs.ts';
import type { FoundDate } from './date-words.ts';
import { dayOfFeast, feastNames } from './feasts.ts';
import { count, dayNames, matchesOf, monthNames, numberOf, rule, year } from './date-words.ts';
import { finiteVerbs } from '../text/english.ts';
import type { Context } from './relative-dates.ts';
import {
  ago,
  agoNow,
  current,
  dayOfWeekOf,
  hoursAgo,
  monthOf,
  nearMonth,
  shifted,
  step,
  week,
  weekLater,
  weekOf,
  weekday,
  weekdaysFrom,
  weekend,
  yearOf,
} from './relative-dates.ts';
import { isGivenName, isNoDay, isNoun, isNowadays, ofBusiness } from './no-dates.ts';
import { openedBySince } from './open-dates.ts';
import { tenseAround } from '../text/tense.ts';
import { tokensOf } from '../text/tokens.ts';
import { lengthOf, monthsUpTo, nearestPart, partOfYear } from './year-parts.ts';

type Read = (match: RegExpExecArray, context: Context) => string | null;

/** No span of years that is written short ("1971-75") is longer. */
const longestShort = 12;

/** After a number, these say that it counts them. */
const counted =
  'people|dollars|euros|pounds|troops|soldiers|km|miles|metres|meters|feet|hours|men|women|children|schoolchildren|gmt|square|cubic|light|kilometres|kilometers|jobs|votes|tonnes|tons';

const rules: readonly (readonly [RegExp, Read, needs?: RegExp])[] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, ([, y, m, d]) => day(Number(y), Number(m), Number(d))],
  [
    new RegExp(`(?<![\\d.,/])(\\d{1,2})([/.])(\\d{1,2})\\2(${year})(?![\\d/])`, 'g'),
    ([, one, mark, other, y]) => dayOfNumbers(Number(one), Number(other), Number(y), mark === '.'),
    aYear,
  ],
  // the first half of 2019, the second quarter of last year, Q3 2019
  [
    rule(
      `(?:the )?(?:(first|second|third|fourth|last|final|opening)[ -](quarter|half)|([QH])([1-4]))(?: of|,)? (${year}|(?:last|this|next) year)`,
    ),
    ([, ordinal, unit, letter, digit, y], context) =>
      partOfYear(yearOf(y, context), ordinal ?? digit ?? '', lengthOf(unit ?? letter ?? '')),
    aPart,
  ],
  // the first six months of 2019
  [
    rule(`the (first|last|final|opening) (${count}) months of (${year}|(?:last|this|next) year)`),
    ([, ordinal = '', n = '', y], context) => partOfYear(yearOf(y, context), ordinal, numberOf(n)),
    aPart,
  ],
  // in the second quarter
  [
    rule('(?:in|for|during|of|over|from) (?:the|its) (first|second|third|fourth) (quarter|half)'),
    ({ 1: ordinal = '', 2: unit = '', input }, { reference, tense }) =>
      reference !== null && (tense === 'future' || ofBusiness.test(input))
        ? nearestPart(reference, ordinal, lengthOf(unit), tense)
        : null,
    aPart,
  ],
  // in the year to March, in the six months to the end of June 2019
  [
    rule(
      `(?:the )?(?:(year)|(${count}) months) (?:(?:up )?to|ending|ended|ending in|ended in)(?: the end of)? (${monthNames})(?:,? (${year}))?(?! \\d)`,
    ),
    ([, one, n = '', m, y], context) =>
      monthsUpTo(
        y === undefined ? nearMonth('', m, context) : month(Number(y), monthOf(m)),
        one === undefined ? numberOf(n) : 12,
      ),
    upToAMonth,
  ],
  // from March to June 2018
  [
    rule(
      `(?:from|between) (${monthNames})(?:,? (${year}))? (?:to|until|through|and) (${monthNames}),? (${year})(?!\\d)`,
    ),
    ([, m1, y1, m2, y2]) =>
      interval(month(Number(y1 ?? y2), monthOf(m1)), month(Number(y2), monthOf(m2))),
    someMonths,
  ],
  // between March and May
  [
    rule(`(?:from|between) (${monthNames}) (?:to|until|through|and) (${monthNames})(?! \\d)`),
    ([, m1, m2], context) => {
      const last = nearMonth('', m2, context);
      const y = Number(last?.slice(0, 4)) - (monthOf(m1) > monthOf(m2) ? 1 : 0);
      return last === null ? null : interval(month(y, monthOf(m1)), last);
    },
    someMonths,
  ],
  // in January and February: months of which one follows the other
  [
    rule(
      `(?<=\\b(?:in|during|over|throughout) (?:both )?)(${monthNames}) and (${monthNames})(?:,? (${year}))?(?![ -]\\d)`,
    ),
    ([, m1, m2, y], context) => {
      if (monthOf(m2) !== monthOf(m1) + 1) return null;
      const last = y === undefined ? nearMonth('in', m2, context) : month(Number(y), monthOf(m2));
      return interval(month(Number(last?.slice(0, 4)), monthOf(m1)), last);
    },
    andMonth,
  ],
  // from November 20 to December 11; November 20 – 22; from 3 to 5 May
  [
    rule(
      `(?:from )?(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? (?:to|until|through|-|–|—) (${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${year}))?`,
    ),
    ([, m1, d1, m2, d2, y], context) =>
      interval(dayOf(m1, d1, y, context), dayOf(m2, d2, y, context)),
    daysOfMonths,
  ],
  [
    rule(
      `between (${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? and (${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${year}))?`,
    ),
    ([, m1, d1, m2, d2, y], context) =>
      interval(dayOf(m1, d1, y, context), dayOf(m2, d2, y, context)),
    someMonths,
  ],
  [
    rule(
      `(?:from |between )?(${monthNames}) (\\d{1,2})(?: ?[-–—] ?| to | and )(\\d{1,2})(?:,? (${year}))?(?!\\d)`,
    ),
    ([, m, d1, d2, y], context) => interval(dayOf(m, d1, y, context), dayOf(m, d2, y, context)),
    daysOfAMonth,
  ],
  [
    rule(
      `(?:from |between )?(\\d{1,2})(?: ?[-–—/] ?| to | and )(\\d{1,2}) (${monthNames})(?:,? (${year}))?`,
    ),
    ([, d1, d2, m, y], context) => interval(dayOf(m, d1, y, context), dayOf(m, d2, y, context)),
    daysOfAMonth,
  ],
  [
    rule(`(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${year}))?(?![\\d:])`),
    ([, m, d, y], context) => dayOf(m, d, y, context),
    aMonth,
  ],
  [
    rule(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames})(?:,? (${year}))?`),
    ([, d, m, y], context) => dayOf(m, d, y, context),
    aMonth,
  ],
  [
    rule(`(${monthNames}),? (?:of )?(${year})`),
    ([, m, y]) => month(Number(y), monthOf(m)),
    aMonthOfYear,
  ],
  // in May and June 2019: the first of them
  [
    rule(`(${monthNames})(?= (?:and|or) (?:${monthNames}),? (${year})(?!\\d))`),
    ([, m, y]) => month(Number(y), monthOf(m)),
    andMonth,
  ],
  // in May and June: the second
  [
    rule(`(?<=\\b(?:in|during|until) (?:${monthNames}) (?:and|or) )(${monthNames})(?! \\d)`),
    ([, m], context) => nearMonth('in', m, context),
    andMonth,
  ],
  // January’s flood; of April and June it may be somebody’s
  [
    rule(`(?!may|april|june|august)(${monthNames})['’]s`),
    ([, m], context) => nearMonth('in', m, context),
    monthsOwn,
  ],
  // the January flood; not the March for Peace, nor the May government
  [
    rule(`(?<=\\b(?:the|its|his|her|their) )(?!may)(${monthNames})(?= (\\S+))`),
    ([, m, next = ''], context) => (isNoun(next) ? nearMonth('in', m, context) : null),
    theMonth,
  ],
  [
    rule(`(?:from|between) (${year}) (?:to|until|through|and) (${year})`),
    ([, a, b]) => interval(a ?? null, b ?? null),
    toYear,
  ],
  [rule(`(${year})[-–](${year})`), ([, a, b]) => interval(a ?? null, b ?? null), yearToYear],
  // the 2015-16 season, mayor in 1971-75
  [
    rule(`(${year})[-–/](\\d\\d)(?![-–/\\d])`),
    ([, y = '', next]) => {
      const years = (Number(next) - (Number(y) % 100) + 100) % 100;
      return years > 0 && years <= longestShort ? `${y}/${Number(y) + years}` : null;
    },
    yearToYear,
  ],
  // Christmas Eve 2011
  [
    rule(`(${feastNames})(?:,? (?:in )?(${year}))?`),
    ([, name = '', y], { reference, tense }) => dayOfFeast(name, y, reference, tense),
    aFeast,
  ],
  [
    rule(`(${monthNames}) (?:of )?((?:last|this|next) year)`),
    ([, m, words], context) => {
      const y = yearOf(words, context);
      return y === null ? null : month(y, monthOf(m));
    },
    someYear,
  ],
  // at the end of the month
  [
    rule(
      "(?:(?:by|before|until|at) )?(?:the )?(?:end of the (week|month|year)|(year)[’']s end|(year) is out)",
    ),
    ([, unit, year, out], { reference, tense }) =>
      reference === null || (tense !== 'future' && out === undefined)
        ? null
        : current(reference, unit ?? year ?? out ?? ''),
    anEnd,
  ],
  [
    rule(
      `(?:(last|next|this|earlier this|as (?:early|late|soon|recently|far back) as|late|early|mid|in late|in early|in mid|in|since|by|until(?: at least)?|of|during|through|from|before|after)[ -])(${monthNames})(?=( \\S)|[.,;:)?!]|$)`,
    ),
    ([, word = '', m = '', next = ''], context) =>
      isGivenName(word, m, next) ? null : nearMonth(word, m, context),
    aMonth,
  ],
  // "was put off to June", "is set for June"; "to May" may be somebody's name.
  [
    rule(`(?<=\\b(?:for|to) )(?:early |mid-?|late )?(?!may)(${monthNames})(?=[.,;:)?!]|$| [a-z])`),
    ([, m], context) => (context.tense === 'future' ? nearMonth('for', m, context) : null),
    aMonth,
  ],
  [/\bthe ['‘’]([2-9])0s\b/g, ([, decade]) => `19${decade ?? ''}0/19${decade ?? ''}9`],
  [
    rule('the (week|month|year) before last'),
    ([, unit = ''], { reference }) => {
      if (reference === null) return null;
      if (unit.toLowerCase() === 'week') return weekOf(moved(reference, -14));
      return unit.toLowerCase() === 'month' ? monthOn(reference, -2) : String(reference.year - 2);
    },
    anEnd,
  ],
  [
    rule(`(?:the )?(1[5-9]\\d|20\\d)0['’]?s`),
    ([, decade]) => `${decade ?? ''}0/${decade ?? ''}9`,
    aDecade,
  ],
  [
    rule(
      `(?:(?:in|in both|since(?: at least)?|by|until(?: at least)?|during|through|before|after|early in|late in|early|late|mid|year|as (?:early|late|soon|recently|far back) as)[ -]|(of |from |for |to )|((?:in )?(?:around|about|circa) |(?:in )?(?:the )?(?:spring|summer|autumn|fall|winter) (?:of )?))(?:the year )?(${year})(?![\\d%]|[-,.]\\d| (?:${counted}))(?=( [a-z]+s(?![’'\\w]))?)`,
    ),
    // "a survey of 1709 schoolchildren", "a fine of 2015 pounds"
    ([, of, vague, y, plural = '']) =>
      y === undefined || (of !== undefined && /^ \p{Ll}/u.test(plural))
        ? null
        : `${y}${vague === undefined ? '' : '~'}`,
    aYear,
  ],
  // in both 2017 and 2018
  [
    rule(`(?<=\\b(?:in|during) both ${year} and )(${year})(?![\\d%]|[-,.]\\d| (?:${counted}))`),
    ([, y]) => y ?? null,
    aYear,
  ],
  [rule(`(?<=\\()(${year})(?=\\))`), ([, y]) => y ?? null, aYear],
  // in a 2003 interview, after the 2016 election
  [
    rule(
      `(?:in|during|after|since|before|from|at|for|of) (?:a|an|the|his|her|its|their|that|this) (${year})(?= (?!${counted})([a-z]))`,
    ),
    ([, y, noun = '']) => (/\p{Ll}/u.test(noun) ? (y ?? null) : null),
    aYear,
  ],
  // Monday week, a week on Monday: the one after the next
  [
    rule(`(?:on )?(?:(${dayNames}) week|a week (?:on|from|next) (${dayNames}))(?![ -]\\d)`),
    ([, name, other], context) => weekLater(weekday('coming', name ?? other ?? '', context), 1),
    aWeek,
  ],
  // a week ago last Monday
  [
    rule(`a week ago (?:on |last )?(${dayNames})`),
    ([, name = ''], context) => weekLater(weekday('last', name, context), -1),
    aWeek,
  ],
  // on Monday last week, Thursday next week
  [
    rule(
      `(?:on )?(${dayNames})(?: (?:morning|afternoon|evening|night))?,? (?:of )?(last|this|next) week|(last|this|next) week,? on (${dayNames})`,
    ),
    ([, name, word, which, other], context) =>
      dayOfWeekOf(word ?? which ?? '', name ?? other ?? '', context),
    aWeek,
  ],
  // from Monday to Wednesday
  [
    rule(`(?:from|between) (${dayNames}) (?:to|until|through|and) (${dayNames})`),
    ([, a = '', b = ''], context) => weekdaysFrom(a, b, context),
    someDays,
  ],
  [
    rule(
      `(?<!(?:Easter|Whit|Good|Holy|Black|Ash|Shrove|Super|Cyber|Palm|Bloody|Maundy|Sheffield)[ -])(?:(last|next|this|this past|this coming|the following|the previous|early|late|on|until|by|since|from|every|each|a|the) )?(${dayNames})(?: (morning|afternoon|evening|night))?(?=( \\S+)?)(?! the \\d{1,2}(?:st|nd|rd|th))(?! (?:before|after) (?:the )?(?:Easter|Christmas|Whitsun|Lent|Ramadan|Passover|Thanksgiving))(?!,? \\(?(?:the )?(?:(?:${monthNames}) \\d|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthNames})))`,
    ),
    ([, word = '', name = '', part = '', next = ''], context) =>
      isNoDay(word, part, next, context) ? null : weekday(word.toLowerCase(), name, context),
    aWeekday,
  ],
  [
    rule(
      `(about|around|roughly|nearly|almost|some|more than|over)? ?(${count}|a couple of) (day|week|fortnight|month|year|decade)s? ago(?: (today|this (?:week|month)))?`,
    ),
    ([, vague, n = '', unit = '', today], context) =>
      today === undefined
        ? ago(n, unit, context, vague !== undefined)
        : agoNow(numberOf(n), unit, today, context),
    anAge,
  ],
  [/\b(?:the )?day before yesterday\b/gi, (_, c) => shifted(c, -2)],
  // Not the present age: "more than ever today", "the world of today", "today’s youth".
  [
    /(?<!\b(?:still|even|than|as|of|ever) )\b(?:(?<!\b(?:is|are) )today(?!['’]s (?:world|society|young|youth|children|kids|standards|generation))|(?<=\b(?:is|are) )today(?= \w+(?:ing|ed)\b)|tonight|this (?:morning|afternoon|evening))\b/gi,
    ({ 0: word, index, input }, context) =>
      word.toLowerCase() === 'today' && isNowadays(input.slice(Math.max(0, index - 80), index))
        ? null
        : shifted(context, 0),
    aDay,
  ],
  [/\b(?:yesterday|last night)\b/gi, (_, c) => shifted(c, -1)],
  [/\btomorrow\b/gi, (_, c) => shifted(c, 1)],
  [
    rule(`(about|around|roughly|nearly|almost|some|over|more than)? ?(${count}) hours? ago`),
    ([, , n = ''], context) => hoursAgo(n, context),
    anAge,
  ],
  // in two weeks’ time, three days from now
  [
    rule(
      `(?:in (${count}) (day|week|month|year)s?['’]? time|(${count}) (day|week|month|year)s? from (?:now|today))`,
    ),
    ([, n, unit, m, other], context) =>
      ago(`-${numberOf(n ?? m ?? '')}`, unit ?? other ?? '', context, false),
    aTimeToCome,
  ],
  [
    /(?<!\b(?:or|the) )\b(last|this|next|earlier this|later this)[ ]week\b(?! (?:or|nor) (?:last|next|this)\b)/gi,
    ([, word = ''], c) => week(word, c),
    aPeriod,
  ],
  [
    /\b(?:(?:last|this|this past|next)|(?:over|during|at) the) weekend\b/gi,
    ([words = ''], c) => weekend(words, c),
    aWeekend,
  ],
  [
    /(?<!\b(?:or|the) )\b(last|this|next|earlier this|later this)[ ]month\b(?! (?:or|nor) (?:last|next|this)\b)/gi,
    ([, word = ''], { reference }) => (reference === null ? null : monthOn(reference, step(word))),
    aPeriod,
  ],
  [
    /(?<!\b(?:or|the) )\b(last|this|next|earlier this|later this)[ ]year\b(?! (?:or|nor) (?:last|next|this)\b)/gi,
    ([, word = ''], { reference }) =>
      reference === null ? null : String(reference.year + step(word)),
    aPeriod,
  ],
];

/** Months and days are written with capitals; "may" and "march" are verbs. */
const lowName =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|mar|jan|dec|sun|mon)\b/;

/** One of these stands in whatever any rule finds; most sentences have none, and are read no further. */
const mayDate = new RegExp(
  `\\d{3}|['‘’]\\d0s|\\b(?:today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|weekend|(?:hour|day|week|month|year|decade|fortnight)s?|q[1-4]|quarter|halloween|christmas|boxing|valentine|eve|${monthNames.replaceAll('\\.?', '')}|${dayNames})`,
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
  const met = new Map<RegExp, boolean>();
  const meets = (needs: RegExp) => {
    const known = met.get(needs) ?? needs.test(text);
    met.set(needs, known);
    return known;
  };
  for (const [pattern, read, needs] of rules) {
    if (needs !== undefined && !meets(needs)) continue;
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      if (lowName.test(match[0])) continue;
      const value = read(match, {
        reference,
        // Most rules do without it.
        get tense() {
          return tenseAround(text, start, end);
        },
      });
      if (value !== null) found.push({ start, end, value, anchored: false });
    }
  }
  const own = found
    .filter((one) => !found.some((other) => isToldCloser(text, one, other)))
    .toSorted((a, b) => a.start - b.start);
  // Of a text that has given no date yet, only the year is clear enough to count from.
  const from = previous?.replace('/..', '') ?? published?.slice(0, 4) ?? null;
  const all = anchoredIn(text, own, from).filter(
    ({ anchored, start, end, value }) =>
      !(anchored && isAhead(value, reference) && tenseAround(text, start, end) === 'past'),
  );
  return openedBySince(text, all);
}

/** "On Monday, in May 2018": of two ways to tell a date the closer one; a verb between them tells of another. */
function isToldCloser(text: string, one: FoundDate, other: FoundDate): boolean {
  if (!other.value.startsWith(`${one.value}-`)) return false;
  if (Math.max(one.start, other.start) - Math.min(one.end, other.end) > longestBetween)
    return false;
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return !tokensOf(between).some(({ low }) => finiteVerbs.has(low) || low.endsWith('ed'));
}

/** Two ways to tell a date stand no further apart, in UTF-16 code units. */
const longestBetween = 80;

/** Whether a date is later than the day: what is told as past was counted from another date then. */
function isAhead(value: string, reference: Day | null): boolean {
  if (reference === null) return false;
  const [from = ''] = value.replace('~', '').split('/');
  return from > iso(reference).slice(0, from.length);
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

/** 3/25/2020, 25/3/2020 and 12.2.2020; null where day and month could change places. */
function dayOfNumbers(one: number, other: number, y: number, dotted: boolean): string | null {
  if (one > 12 || dotted || one === other) return day(y, other, one);
  return other > 12 ? day(y, one, other) : null;
}
