import { pastDateline } from '../text/dateline.ts';
import { clauseStarts, determiners, finiteVerbs, irregularPasts } from '../text/english.ts';
import type { Part } from './noun-phrases.ts';
import type { Found } from './subjects.ts';
import { isBreak, phraseBefore, phraseFrom } from './noun-phrases.ts';
import { isSomebody } from '../text/phrase-joints.ts';
import { subjectOf } from './subjects.ts';
import { endsLikePresent } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';
import { issues, isWriting } from '../text/writings.ts';

/** "…, with one poster writing": its own subject; else that of the sentence. */
export function subjectOfParticiple(
  tokens: readonly Token[],
  at: number,
  subject: Part | null,
): Found | null {
  const own = tokens[at - 1]?.kind === 'word' ? phraseBefore(tokens, at - 1) : null;
  if (own !== null) {
    const document = documentIn(tokens, own);
    const issuer = document === null ? null : issuerOf(tokens, document);
    return issuer ?? { part: document ?? own, inverted: false };
  }
  return subject === null ? participleSubject(tokens, at) : { part: subject, inverted: false };
}

/** Tokens from the verb that issues a document to the noun for it, at most. */
const longestIssue = 12;

/** The phrase for a document that a longer one ends on, as "a letter" of "Jane Doe received a letter"; null where none does. */
function documentIn(tokens: readonly Token[], { from, to }: Part): Part | null {
  const noun = tokens.findIndex(({ low }, at) => at >= from && at < to && isWriting(low));
  if (noun === -1 || isCapital(tokenAt(tokens, noun))) return null;
  let first = noun;
  while (first > from && !determiners.has(tokenAt(tokens, first).low)) first -= 1;
  return { from: first, to };
}

/** "The council published a report saying": whose the words are that a document says; null where nothing says who issued it. */
function issuerOf(tokens: readonly Token[], { from }: Part): Found | null {
  for (let at = from - 1; at >= Math.max(1, from - longestIssue); at -= 1) {
    const token = tokenAt(tokens, at);
    if (isBreak(token) || clauseStarts.has(token.low)) return null;
    if (issues.test(token.low)) return subjectOf(tokens, at);
  }
  return null;
}

/** Tokens of a circumstance before the subject, at most. */
const longestCircumstance = 8;

/** "According to court records, Jane Doe sued", "On Monday, Jane Doe sued": past the comma after what stands first. */
function pastCircumstance(tokens: readonly Token[], from: number): number {
  const { low } = tokenAt(tokens, from);
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',') + 1;
  if (low === 'according') return comma;
  const isCircumstance =
    comma > 0 &&
    comma - from <= longestCircumstance &&
    (/^(?:on|in|at|after|before|during|since|by|last|earlier|later)$/.test(low) ||
      (comma - from === 2 && /^(?:meanwhile|however|separately|afterwards?)$/.test(low))) &&
    tokens.slice(from, comma).every((token) => !isBreak(token) || token.text === ',') &&
    !tokens.slice(from, comma).some((token) => finiteVerbs.has(token.low));
  return isCircumstance ? comma : from;
}

/** The phrase with which a sentence begins, up to its verb; null where no verb stands before a place. */
export function subjectAtStart(tokens: readonly Token[], place: number): Part | null {
  const from = pastCircumstance(tokens, pastDateline(tokens));
  const phrase = phraseFrom(tokens, from);
  if (phrase === null) return null;
  const isVerb = (token: Token) =>
    finiteVerbs.has(token.low) ||
    irregularPasts.has(token.low) ||
    (token.low.endsWith('ed') && !isCapital(token));
  const verb = tokens.findIndex(
    (token, at) =>
      at > from &&
      at <= phrase.to &&
      (isVerb(token) || isPresent(tokens, at)) &&
      !determiners.has(tokenAt(tokens, at - 1).low),
  );
  if (verb !== -1) return verb >= place ? null : { from, to: verb };
  const day = tokenAt(tokens, phrase.to).low === 'on' ? phrase.to + 1 : phrase.to;
  // "Jane Doe on Monday closed the clinic and said"
  const isDay =
    /^(?:\p{L}+day|yesterday|today)$/u.test(tokenAt(tokens, day).low) && day + 1 < place;
  if (isDay && isVerb(tokenAt(tokens, day + 1))) return phrase;
  // "Jane Doe, head of the clinic, welcomed it but said"
  if (tokenAt(tokens, phrase.to).text !== ',' || !isCapital(tokenAt(tokens, phrase.to - 1)))
    return null;
  const close = tokens.findIndex(
    ({ text }, at) =>
      at >= phrase.to && at < place && text === ',' && isVerb(tokenAt(tokens, at + 1)),
  );
  const aside = tokens.slice(phrase.to + 1, close);
  const isRelative = /^(?:who|whose|which)$/.test(tokenAt(aside, 0).low);
  // "Norline, which is based in Larkton, Ohio, made a loss"
  const isWithin = (token: Token, at: number) =>
    isRelative && token.text === ',' && isCapital(tokenAt(aside, at + 1));
  const isAlone = aside.every(
    (token, at) =>
      (!isBreak(token) || isWithin(token, at)) && (isRelative || !finiteVerbs.has(token.low)),
  );
  return close !== -1 && isAlone ? phrase : null;
}

/** "Jane Doe disputes the figure", "The mayor rejects it": what ends like a plural, and has an object. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const { low } = tokenAt(tokens, at + 1);
  return (
    endsLikePresent(tokenAt(tokens, at).text) &&
    (isCapital(before) || isSomebody(before.low)) &&
    (determiners.has(low) || /^(?:that|it|him|her|them)$/.test(low))
  );
}

/** "Citing privacy rules, X declined, adding": the subject of the sentence. */
function participleSubject(tokens: readonly Token[], at: number): Found | null {
  const part = subjectAtStart(tokens, at) ?? phraseFrom(tokens, pastCircumstance(tokens, 0));
  return part === null || part.to >= at ? null : { part, inverted: false };
}
