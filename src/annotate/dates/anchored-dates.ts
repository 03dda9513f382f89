import { dayFrom, dayOfWeek, iso, mondayOf, month, monthOn, moved } from './calendar.ts';
import { thatMonth } from './date-needs.ts';
import type { FoundDate } from './date-words.ts';
import { count, dayNames, matchesOf, monthNames, numberOf, rule } from './date-words.ts';
import { determiners, finiteVerbs, months, weekdays } from '../text/english.ts';
import { isPast } from '../text/tense.ts';
import { isCapital, tokenAt, tokensOf } from '../text/tokens.ts';

/** Ends the phrase: "two days before the vote" counts from the vote, whose day nobody gives. */
const alone = '(?=\\s*(?:[.,;:)!?—–]|$|(?:and|but|when|while|that|in|at|by|with|on)\\b))';

type Read = (match: RegExpExecArray, anchor: string) => string | null;

/** Each with what must be in a sentence, and is far sooner found, before it is tried. */
const rules: readonly (readonly [RegExp, Read, needs: RegExp])[] = [
  [
    rule(
      `(?:(about|around|roughly|nearly|almost|some|over|more than) )?(${count}) (day|week|month|year)s? (?:(earlier|previously)|(later|afterwards)(?! than)|(before)${alone}|(after)${alone})`,
    ),
    ([, vague, n = '', unit = '', earlier, , before], anchor) => {
      const back = earlier !== undefined || before !== undefined;
      return shifted(anchor, unit, numberOf(n) * (back ? -1 : 1), vague !== undefined);
    },
    /(?:day|week|month|year)s? (?:earlier|previously|later|afterwards|before|after)/i,
  ],
  [
    rule(`the (?:(following)|previous|preceding) (day|week|month|year|${dayNames})`),
    ([, after, unit = ''], anchor) =>
      next(anchor, unit.toLowerCase(), after === undefined ? -1 : 1),
    /the (?:following|previous|preceding)/i,
  ],
  // "and the next year left"; "over the next year" tells how long.
  [
    rule(
      `the next (?:day|${dayNames})|(?<=(?:^|[,;] |\\b(?:and|but|then|until) ))the next (?:week|month|year)`,
    ),
    ([words], anchor) => next(anchor, words.slice(words.lastIndexOf(' ') + 1).toLowerCase(), 1),
    /the next /i,
  ],
  [
    rule(`the (day|week|month|year) (?:(before)|after)${alone}`),
    ([, unit = '', before], anchor) =>
      next(anchor, unit.toLowerCase(), before === undefined ? 1 : -1),
    /(?:day|week|month|year) (?:before|after)/i,
  ],
  [
    rule('(?:later |earlier )?(?:the same|that(?: same| very)?) (day|month|year)'),
    ([, unit = ''], anchor) => cut(anchor, unit.toLowerCase()),
    /(?:that|same|very) (?:day|month|year)/i,
  ],
  [
    rule(`(?:late |early )?(?:that|the same) (${monthNames})`),
    ([, name = ''], anchor) => monthAfter(anchor, months.get(name.toLowerCase().replace('.', ''))),
    thatMonth,
  ],
];

/**
 * The dates with those that a sentence counts from another: from the last one that stands before in
 * the sentence, else from the anchor, an EDTF value. Where that one is not known so closely, or is
 * itself told in this way within the sentence, none is made. All in order.
 */
export function anchoredIn(
  text: string,
  dates: readonly FoundDate[],
  anchor: string | null,
): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const [pattern, read, needs] of rules) {
    if (!needs.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if ([...dates, ...found].some((one) => one.start < end && start < one.end)) continue;
      const from = dates.findLast((one) => one.end <= start)?.value ?? anchor;
      const value = from === null ? null : read(match, from);
      if (value !== null && !isToldBeside(text, end, dates))
        found.push({ start, end, value, anchored: true });
    }
  }
  for (const match of backwardNeeds.test(text) ? matchesOf(backward, text) : []) {
    const start = match.index;
    const end = start + match[0].length;
    const from = dates.findLast((one) => one.end <= start)?.value;
    const [, n, after] = match;
    if (from === undefined || !isClause(text.slice(end, end + reach))) continue;
    const by = n === undefined ? 1 : numberOf(n);
    const value = shifted(from, 'day', after === undefined ? by : -by, false);
    if (value !== null) found.push({ start, end, value, anchored: true });
  }
  return found.length === 0 ? dates : [...dates, ...found].toSorted((a, b) => a.start - b.start);
}

/** ", a day after the court struck it down": what is told after the date of the main clause was before it. Days alone, for longer times are told round. */
const backward = rule(
  `(?<=, )(?:(?:just |only |barely )?(${count}) days?|the day) (?:(after)|before)(?= )`,
);

const backwardNeeds = /days? (?:after|before)/i;

/** How far a clause is read, in UTF-16 code units. */
const reach = 120;

/** Whether words begin with a clause, of its own verb: "the court struck it down", not "the vote". */
function isClause(words: string): boolean {
  const tokens = tokensOf(/^[^,.;:()—–]*/.exec(words)?.[0] ?? '');
  return tokens.some(
    (token, at) =>
      at > 0 &&
      !isCapital(token) &&
      (finiteVerbs.has(token.low) ||
        (isPast(token.low) && !determiners.has(tokenAt(tokens, at - 1).low))),
  );
}

/** "a year earlier, in 2018": the date itself follows. */
function isToldBeside(text: string, end: number, dates: readonly FoundDate[]): boolean {
  const next = dates.find((one) => one.start >= end);
  return next !== undefined && /^, (?:(?:in|on) )?$/.test(text.slice(end, next.start));
}

/** Weeks, months and years are told round: the day is not known from them, nor from "about". */
function shifted(anchor: string, unit: string, by: number, vague: boolean): string | null {
  const day = dayFrom(anchor);
  const mark = vague || anchor.endsWith('~') ? '~' : '';
  if (anchor.includes('/')) return null;
  if (unit === 'year') return `${Number(anchor.slice(0, 4)) + by}${mark}`;
  if (unit === 'month') {
    const month = /^(\d{4})-(\d\d)/.exec(anchor);
    if (month === null) return null;
    const value = monthOn({ year: Number(month[1]), month: Number(month[2]), day: 1 }, by);
    return value === null ? null : `${value}${day === null ? mark : '~'}`;
  }
  if (day === null) return null;
  return unit === 'week' ? `${iso(moved(day, 7 * by))}~` : `${iso(moved(day, by))}${mark}`;
}

function next(anchor: string, unit: string, by: number): string | null {
  const day = dayFrom(anchor);
  if (anchor.includes('/') || anchor.endsWith('~')) return null;
  if (unit === 'year') return shifted(anchor, unit, by, false);
  if (unit === 'month') return shifted(anchor, unit, by, false)?.replace('~', '') ?? null;
  if (day === null) return null;
  if (unit === 'day') return iso(moved(day, by));
  if (unit === 'week') {
    const monday = moved(mondayOf(day), 7 * by);
    return `${iso(monday)}/${iso(moved(monday, 6))}`;
  }
  const ahead = (weekdays.indexOf(unit) - dayOfWeek(day) + 7) % 7;
  return iso(moved(day, by > 0 ? ahead || 7 : (ahead || 7) - 7 || -7));
}

/** "in 1967 … that October": the first such month from the date on. */
function monthAfter(anchor: string, m: number | undefined): string | null {
  if (m === undefined || anchor.includes('/') || anchor.endsWith('~')) return null;
  const [y, from = '01'] = anchor.split('-');
  return month(Number(y) + (m < Number(from) ? 1 : 0), m);
}

/** The day, month or year that the date is in; null where it is not known so closely. */
function cut(anchor: string, unit: string): string | null {
  if (anchor.includes('/') || anchor.endsWith('~')) return null;
  const value = anchor.slice(0, unit === 'year' ? 4 : unit === 'month' ? 7 : 10);
  return value.length === (unit === 'year' ? 4 : unit === 'month' ? 7 : 10) ? value : null;
}
