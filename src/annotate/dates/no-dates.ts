import { auxiliaries, clauseStarts, finiteVerbs, prepositions } from '../text/english.ts';
import type { Context } from './relative-dates.ts';
import { calendarVerbs } from '../text/tense.ts';

/** "the parents of April Jones", "was said by May Poe"; but "in June Mr Poe". */
export function isGivenName(word: string, name: string, next: string): boolean {
  return (
    /^(?:of|by|until|through|from|before|after)$/i.test(word) &&
    /^(?:april|may|june|august)$/i.test(name) &&
    /^ \p{Lu}/u.test(next)
  );
}

/** "on a Saturday", "every Friday", "the Sunday Times", "Monday Night Football": no day of the week. */
export function isNoDay(word: string, part: string, next: string, { tense }: Context): boolean {
  if (/^\p{Lu}/u.test(part)) return true;
  if (/^(?:every|each|a)$/i.test(word)) return true;
  if (!/^the$/i.test(word)) return false;
  return /^ \p{Lu}/u.test(next) || (tense !== 'past' && isNoun(next.trim()));
}

/** After "the Sunday" ("the Sunday crossing will end"): a thing of every week. */
export function isNoun(word: string): boolean {
  return (
    /^\p{Ll}{3,}$/u.test(word) &&
    !prepositions.has(word) &&
    !clauseStarts.has(word) &&
    !auxiliaries.has(word) &&
    !finiteVerbs.has(word)
  );
}

/** "who drives the bus today": what is so at present, and did not happen that day. */
export function isNowadays(before: string): boolean {
  const [, verb = ''] =
    /\b(?:who|which)\s+(?:now\s+)?(\p{Ll}{2,}s)\s[^,.;:—–“”"]{0,60}$/u.exec(before) ?? [];
  return verb !== '' && !calendarVerbs.test(verb) && !/^(?:appears|was|has)$/.test(verb);
}

/** Matches have quarters and halves too, and no such words: of what is past, only of money do they mean the year's. */
export const ofBusiness =
  /%|\b(?:profits?|revenues?|sales|earnings|growth|gdp|econom\w+|shares?|orders?|forecasts?|margins?|inflation|exports?|imports?|losses|percent|per cent|investors?|analysts?|spending|billion|dividends?)\b/i;
