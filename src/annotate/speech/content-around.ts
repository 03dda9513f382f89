import {
  determiners,
  endsLikeAdverb,
  finiteVerbs,
  months,
  numbers,
  prepositions,
  pronouns,
} from '../text/english.ts';
import { isFinite } from './content-ends.ts';
import { contentFrom, isCircumstance } from './contents.ts';
import { pastDateline } from '../text/dateline.ts';
import type { Range } from '../text/ranges.ts';
import { isBreak } from './noun-phrases.ts';
import { endsLikePresent, isPast } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/**
 * What is reported around its clause, which cuts the sentence between subject and verb: "The bridge,
 * Jane Doe said, is safe"; null where it does not. `from` and `to` are where the clause begins and ends.
 */
export function contentAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Range,
): readonly Range[] | null {
  if (tokenAt(tokens, from - 1).text !== ',' || tokenAt(tokens, to).text !== ',') return null;
  const opening = pastDateline(tokens);
  const before = tokens.slice(opening, from - 1);
  const [first] = before;
  const last = before.at(-1);
  const next = tokenAt(tokens, to + 1);
  // "But, Jane Doe said, the bridge is safe."
  if (before.length === 1 && joins.test(first?.low ?? '')) {
    const whole = contentFrom(tokens, to + 1, sentence);
    return whole === null ? null : [whole];
  }
  if (first === undefined || last === undefined || before.length > 10) return null;
  // "Not so fast, says Jane Doe, a doctor who saw it": what she is.
  if (isCapital(tokenAt(tokens, to - 1)) && /^an?$/.test(next.low) && isAside(tokens.slice(to + 1)))
    return null;
  const around = (rest: Range | null): readonly Range[] | null =>
    rest === null ? null : [{ start: first.start, end: last.end }, rest];
  // "Under its programme, Jane Doe says, the council will pay": the circumstance is reported too.
  const clause = tokens.slice(to + 1, to + longestSubject);
  const isPhrase =
    (prepositions.has(first.low) && !before.some(({ low }) => finiteVerbs.has(low))) ||
    isAdverbial(before);
  const beginsSubject =
    determiners.has(next.low) ||
    isCapital(next) ||
    pronouns.has(next.low) ||
    // "In 2014, Jane Doe says, snow closed the pass"
    (next.kind === 'word' && !prepositions.has(next.low) && isVerb(tokenAt(tokens, to + 2))) ||
    /^(?:\d.*|nothing|nobody|none|few|most|people|there)$/.test(next.low);
  if (
    (isPhrase || subordinates.test(first.low)) &&
    beginsSubject &&
    (clause.some(isFinite) || isVerb(tokenAt(tokens, to + 2)) || isAdverbial(before)) &&
    !before.some(isBreak)
  ) {
    return around(contentFrom(tokens, to + 1, sentence));
  }
  // "There are, Jane Doe says, no answers": between a verb and what it says of its subject.
  const isCopula = linking.test(last.low) && next.kind !== 'mark';
  const subject = isCopula ? before.slice(0, -1) : before;
  if (isCopula && !subject.some((token) => isFinite(token) || isBreak(token)) && subject.length > 0)
    return isCircumstance(first) ? null : around(contentFrom(tokens, to + 1, sentence, 1));
  // "That, says Jane Doe, was the point."
  if (before.length === 1 && /^th(?:at|is)$/.test(first.low) && finiteVerbs.has(next.low))
    return around(contentFrom(tokens, to + 1, sentence, 2));
  // "Most of them, Jane Doe says, never open it"
  const goesOn =
    finiteVerbs.has(next.low) ||
    next.low.endsWith('ed') ||
    // In this place hardly a plural.
    endsLikePresent(next.text) ||
    /^(?:never|always|often|rarely|seldom|usually)$/.test(next.low);
  // "What kills it, Jane Doe says, is damp", "Going on, says Jane Doe, costs nothing": such clauses are subjects.
  const isSubject = goesOn && (first.low === 'what' || first.low.endsWith('ing'));
  if (isCircumstance(first) && !isSubject) return null;
  if (before.some((token) => isBreak(token) || (first.low !== 'what' && isFinite(token))))
    return null;
  if (!goesOn && next.kind !== 'quotation') return null;
  return around(contentFrom(tokens, to + 1, sentence, next.kind === 'quotation' ? 1 : 2));
}

/** Whether a phrase has no verb but that of the relative clause with which it ends. */
function isAside(phrase: readonly Token[]): boolean {
  const relative = phrase.findIndex(({ low }) => /^(?:who|whose|which|where)$/.test(low));
  const own = relative === -1 ? phrase : phrase.slice(0, relative);
  return (
    !own.some((token) => isFinite(token)) &&
    (relative === -1 || !phrase.slice(relative).some(({ text }) => text === ','))
  );
}

/** "Last Thursday", "Two years ago", "Every night", "More than once", "Eventually": says when or how, without a preposition. */
function isAdverbial(phrase: readonly Token[]): boolean {
  const low = (at: number) => tokenAt(phrase, at).low;
  if (phrase.some((token) => token.kind !== 'word' || finiteVerbs.has(token.low))) return false;
  const last = low(phrase.length - 1);
  if (phrase.length === 1)
    return (
      endsLikeAdverb(last) ||
      /^(?:yesterday|tomorrow|tonight|sometimes|often|perhaps|afterwards?|later|elsewhere|there|here|nowadays|twice|once)$/.test(
        last,
      )
    );
  return (
    /^(?:last|this|next|every|each|one|once|twice|more|these|those|several|some|many|a|the|most|all|back|early|late|earlier|later|only|just|\d+)$/.test(
      numbers.has(low(0)) ? 'one' : low(0),
    ) &&
    /^(?:ago|earlier|later|before|after|once|twice|times|then|now|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|fortnight|months?|years?|decades?|spring|summer|autumn|winter|\p{L}+day)$/u.test(
      months.has(last) ? 'month' : last,
    )
  );
}

/** Begin a clause that is reported with the one that it belongs to: "If nothing changes, Jane Doe says, it will shut." */
const subordinates = /^(?:if|unless|when|once|until|because|since|although|though)$/;

/** Verbs that say something of their subject by what follows them. */
const linking = /^(?:is|are|was|were|isn't|wasn't)$/;

/** "is", "shut", "closed": right after a noun. */
function isVerb(token: Token): boolean {
  return !isCapital(token) && (finiteVerbs.has(token.low) || isPast(token.low));
}

/** Tokens of a clause up to its verb. */
const longestSubject = 12;

/** Joins a sentence to the one before. */
export const joins =
  /^(?:but|and|or|still|yet|now|so|however|instead|then|meanwhile|moreover|nevertheless|nonetheless|also|indeed|today)$/;
