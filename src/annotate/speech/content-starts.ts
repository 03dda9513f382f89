import {
  clausalParticiples,
  determiners,
  endsLikeAdverb,
  finiteVerbs,
  particles,
  prepositions,
  pronouns,
  reportingParticiples,
  weekdays,
} from '../text/english.ts';
import { isBreak } from './noun-phrases.ts';
import { isPast } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/** Begins what says when, where or to whom. */
export const circumstance =
  /^(?:in|on|at|during|after|via|through|by|to|for|from|last|this|earlier|yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday)$/;

/** "At least 43 people", "More than 40 people", "Around 40 people": a number, and no circumstance. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokenAt(tokens, at).low, tokenAt(tokens, at + 1).low];
  if (first === 'at') return /^(?:least|most)$/.test(second);
  if (first === 'as')
    return /^(?:many|much|few|little)$/.test(second) && tokenAt(tokens, at + 2).low === 'as';
  return /^(?:about|around|over|under|between|up)$/.test(first) && /^(?:\d.*|to)$/.test(second);
}

/** "warned the death toll could climb": no addressee, for the first noun phrase has a verb of its own. */
export function warnsOf(tokens: readonly Token[], verb: number): boolean {
  return (
    /^warn(?:ed|s|ing)?$/.test(tokenAt(tokens, verb).low) && hasSubjectAndVerb(tokens, verb + 1)
  );
}

/** Whether a clause begins there, with one noun phrase before its verb. */
export function hasSubjectAndVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokenAt(tokens, at);
    if (finiteVerbs.has(token.low) && !isCapital(token)) return at > from;
    const again = determiners.has(token.low) || pronouns.has(token.low);
    const within = at === from || prepositions.has(tokenAt(tokens, at - 1).low);
    if (token.low === 'that' || isBreak(token) || (again && !within)) return false;
  }
  return false;
}

/** The index past whom it is said to: a name, a pronoun, or a noun phrase up to where a clause begins. */
export function pastAddressee(tokens: readonly Token[], from: number): number {
  const asks = tokenAt(tokens, from - 1).low.startsWith('ask');
  if ((asks ? questionWord : asking).test(tokenAt(tokens, from).low)) return from;
  const question =
    asks && !prepositions.has(tokenAt(tokens, from).low) ? questionOfSomebody : asking;
  let at = from;
  if (isCapital(tokenAt(tokens, at)) || /^(?:the|a|an)$/.test(tokenAt(tokens, at).low)) at += 1;
  const isName = (token: Token) =>
    isCapital(token) || token.low === "'s" || (at > from && particles.has(token.low));
  if (isCapital(tokenAt(tokens, at - 1)) || isCapital(tokenAt(tokens, at))) {
    while (at < tokens.length && isName(tokenAt(tokens, at))) at += 1;
  }
  const end = at;
  // "told her in October that", "told reporters in Brussels that": where and when.
  const that = thatAfterCircumstance(tokens, end === from ? from + 1 : end);
  if (that !== null) return that;
  const later = thatAfterPhrase(tokens, from);
  if (later !== null) return later;
  while (at < tokens.length && at - from < 9) {
    const token = tokenAt(tokens, at);
    if (token.low === 'that' || isBreak(token)) return at;
    if (at > from && question.test(token.low) && !prepositions.has(tokenAt(tokens, at - 1).low))
      return at;
    // "told a news conference on Tuesday all of it was safe"
    if (weekdays.includes(token.low) && tokenAt(tokens, at - 1).low === 'on') return at + 1;
    if (
      at > from &&
      (pronouns.has(token.low) ||
        ((isCapital(token) || determiners.has(token.low)) &&
          !prepositions.has(tokens[at - 1]?.low ?? '')))
    )
      return at;
    at += 1;
  }
  if (isCapital(tokenAt(tokens, end - 1))) return end;
  return determiners.has(tokenAt(tokens, from).low) ? pastNoun(tokens, from) : from + 1;
}

/** "told the inquiry nurses had lied": past a noun of one word, where a clause follows; else past all tokens. */
function pastNoun(tokens: readonly Token[], determiner: number): number {
  const verb = tokens.findIndex(
    (token, at) => at > determiner + 2 && (isBreak(token) || finiteVerbs.has(token.low)),
  );
  const subject = tokens.slice(determiner + 2, Math.max(verb, 0));
  const isClause =
    verb !== -1 &&
    finiteVerbs.has(tokenAt(tokens, verb).low) &&
    !subject.some(({ low }) => prepositions.has(low));
  return isClause ? determiner + 2 : tokens.length;
}

/** Begins what somebody asks, or tells of: "told the court how he had lost it". */
export const asking = /^(?:whether|if|how|why|what)$/;

/** Begins what somebody asks right after the verb: "asked which spring was meant". */
export const questionWord = /^(?:whether|if|how|why|what|which|who|whose|whom|when|where)$/;

/** The same after whom they ask: "asked the council where it had gone", but not "asked the man who owns it". */
const questionOfSomebody = /^(?:whether|if|how|why|what|which|whose|where|when)$/;

/** Tokens of whom it is said to, names of bodies and all. */
const longestAddressee = 24;

/**
 * The "that" after a noun phrase with what belongs to it by prepositions: "told a meeting of the council in
 * Larkton on Friday that"; null where another phrase or a verb stands before.
 */
function thatAfterPhrase(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + longestAddressee); at += 1) {
    const token = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    // "has written to Poe complaining that"
    if (token.low === 'that' && isParticiple(before.low)) return null;
    if (at > from && isThat(tokens, at)) {
      // "the man that fled": whose that is.
      const next = tokenAt(tokens, at + 1).low;
      if (!isPast(next) && !finiteVerbs.has(next)) return at;
      continue;
    }
    if (isBreak(token) || (at > from && pronouns.has(token.low))) return null;
    const isVerb = finiteVerbs.has(token.low) && !isCapital(token);
    const begins = isCapital(token) || determiners.has(token.low);
    // "Wenlow and Arden Hospitals", "the council's Planning Committee"
    const joined =
      prepositions.has(before.low) ||
      determiners.has(before.low) ||
      isCapital(before) ||
      before.low === "'s" ||
      (/^(?:and|&)$/.test(before.low) && isCapital(token));
    if (isVerb || (at > from && begins && !joined)) return null;
  }
  return null;
}

/** The "that" after a preposition or an adverb and at most a few words that are no clause. */
function thatAfterCircumstance(tokens: readonly Token[], from: number): number | null {
  const first = tokenAt(tokens, from);
  const begins = circumstance.test(first.low) || isTimeAdverb(first) || prepositions.has(first.low);
  if (!begins) return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + 10); at += 1) {
    const token = tokenAt(tokens, at);
    if (isThat(tokens, at)) return at;
    // "in May that"
    const isVerb = finiteVerbs.has(token.low) && !isCapital(token);
    if (isBreak(token) || isVerb || pronouns.has(token.low)) return null;
  }
  return null;
}

function isParticiple(low: string): boolean {
  return reportingParticiples.has(low) || clausalParticiples.has(low);
}

/** The "that" or "whether" of a clause; in "after that flood" it is none, and in "complaining that" another verb's. */
function isThat(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).low;
  return (
    /^(?:that|whether)$/.test(tokenAt(tokens, at).low) &&
    !prepositions.has(before) &&
    !isParticiple(before)
  );
}

/** "said afterwards that", "said again that", "said publicly that": when and how. */
function isTimeAdverb({ low }: Token): boolean {
  return (
    endsLikeAdverb(low) || /^(?:afterwards?|later|again|then|tonight|yesterday|earlier)$/.test(low)
  );
}

export function pastCircumstance(tokens: readonly Token[], from: number): number {
  let at = from;
  const that = thatAfterCircumstance(tokens, from);
  if (that !== null) return that;
  if (isTimeAdverb(tokenAt(tokens, at)) && pronouns.has(tokenAt(tokens, at + 1).low)) return at + 1;
  if (!circumstance.test(tokens[at]?.low ?? '') || isQuantity(tokens, at)) return at;
  // "said Tuesday its engineers were late", "said on Tuesday the bridge was safe"
  const day = tokenAt(tokens, at).low === 'on' ? at + 1 : at;
  const next = tokenAt(tokens, day + 1);
  if (
    /^(?:\p{L}+day|yesterday|today)$/u.test(tokenAt(tokens, day).low) &&
    (determiners.has(next.low) || (isCapital(next) && day === at))
  )
    return day + 1;
  while (at < tokens.length && at - from < 12) {
    const token = tokenAt(tokens, at);
    if (isThat(tokens, at) || isBreak(token)) return at;
    at += 1;
    // "said in a statement the cuts were over": the next phrase has a verb of its own.
    const begins =
      determiners.has(tokenAt(tokens, at).low) &&
      !prepositions.has(token.low) &&
      !determiners.has(token.low);
    if (begins && hasSubjectAndVerb(tokens, at)) return at;
    // "into what he called": no clause of its own.
    if (pronouns.has(tokens[at]?.low ?? ''))
      return /^(?:what|which|whom)$/.test(tokenAt(tokens, at - 1).low) ? from : at;
  }
  return from;
}
