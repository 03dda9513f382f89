import { passives, statementNoun } from '../text/english.ts';
import { isAdverb } from './no-statements.ts';
import type { Found } from './subjects.ts';
import { phraseFrom } from './noun-phrases.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';

/** What somebody is who says something all the same: "quick to add", "forced to admit". */
const ready = /^(?:quick|keen|careful|forced|obliged|compelled|moved|pains)$/;

/**
 * Where a chain of verbs begins that ends on a verb of speech: "went on to say", "liked to say", "was
 * quick to add", "is said to have told"; null where no such chain stands before.
 */
export function chainBefore(tokens: readonly Token[], verb: number): number | null {
  const low = (at: number) => tokenAt(tokens, at).low;
  const have = low(verb - 1) === 'have' ? verb - 1 : verb;
  if (low(have - 1) !== 'to') return null;
  const last = have - 2;
  const isPassive = /^(?:is|are|was|were)$/.test(low(last - 1));
  if (have < verb) {
    const told =
      /^(?:said|supposed|reported|believed|understood|alleged|thought|claimed|known|rumou?red)$/;
    return isPassive && told.test(low(last)) ? last - 1 : null;
  }
  if (low(last) === 'on' && /^(?:went|goes)$/.test(low(last - 1))) return last - 1;
  if (/^(?:likes?|liked|used|continued|continues)$/.test(low(last))) return last;
  if (!ready.test(low(last))) return null;
  const be = low(last - 1) === 'at' ? last - 2 : last - 1;
  return /^(?:is|are|was|were)$/.test(low(be)) ? be : null;
}

export function subjectBeforeChain(tokens: readonly Token[], verb: number): Found | null {
  const found = subjectOf(tokens, verb);
  return found === null || found.inverted ? null : found;
}

/** The verbs of speech that are so by the words beside them alone, and listed nowhere else. */
export const phrasalVerbs: readonly string[] =
  'put puts shot shoots hit hits fired fires snapped snaps went goes read reads'.split(' ');

/** "“…,” Jane Doe shot back", "as Jane Doe puts it": only of what is quoted. */
export function isPhrasal(tokens: readonly Token[], at: number): boolean {
  if (/^puts?$/.test(tokenAt(tokens, at).low)) return tokenAt(tokens, at + 1).low === 'it';
  return (
    /^(?:shot|shoots|hit|hits|fired|fires|snapped|snaps)$/.test(tokenAt(tokens, at).low) &&
    tokenAt(tokens, at + 1).low === 'back'
  );
}

/** "Jane Doe was quoted as saying", "the paper quoted Jane Doe as saying": not whoever quotes. */
export function quotedSubject(tokens: readonly Token[], as: number): Found | null {
  const verb = tokens.findLastIndex(
    ({ low }, at) =>
      at < as && at > as - 12 && /^(?:quoted|cited|reported|recorded|heard)$/.test(low),
  );
  if (verb === -1) return null;
  let before = verb - 1;
  while (isAdverb(tokenAt(tokens, before))) before -= 1;
  if (passives.has(tokenAt(tokens, before).low)) return subjectOf(tokens, before);
  const part = phraseFrom(tokens, verb + 1);
  return part === null || part.to > as ? null : { part, inverted: false };
}

/** The verb of a report that stands for a shout. */
export const shouting = 'call out';

/** "“…!” somebody called from the back": no name that is given to a thing. */
export function isShouted(tokens: readonly Token[], at: number): boolean {
  if (!/^calls?(?:ed)?$/.test(tokenAt(tokens, at).low)) return false;
  const next = tokenAt(tokens, at + 1);
  return (
    /^(?:out|back|from|over|down|across)$/.test(next.low) ||
    (tokenAt(tokens, at - 2).kind === 'quotation' && next.text === '.')
  );
}

/** "“…,” Jane Doe went on": the particle makes it a verb of speech. */
export function goesOnSaying(tokens: readonly Token[], at: number): boolean {
  const { low } = tokenAt(tokens, at);
  return (
    (low === 'went' || low === 'goes') &&
    tokenAt(tokens, at + 1).low === 'on' &&
    tokenAt(tokens, at + 2).kind !== 'word'
  );
}

/** "The statement read: “…”": what is written is what its writer says; a sign that reads is nobody's. */
export function isRead(tokens: readonly Token[], at: number): boolean {
  const { low } = tokenAt(tokens, at);
  if (low !== 'read' && low !== 'reads') return false;
  // "read in part: “…”"
  const next = tokenAt(tokens, at + 2).low === 'part' ? at + 3 : at + 1;
  const after = /^[,:]$/.test(tokenAt(tokens, next).text) ? next + 1 : next;
  const part = subjectOf(tokens, tokenAt(tokens, at - 1).low === 'that' ? at - 1 : at)?.part;
  // "“It is over”, the statement read": the comma outside the marks
  const from = part?.from ?? 0;
  const before = tokenAt(tokens, from - 1).text === ',' ? from - 2 : from - 1;
  return (
    part !== undefined &&
    (tokenAt(tokens, after).kind === 'quotation' || tokenAt(tokens, before).kind === 'quotation') &&
    tokens
      .slice(part.from, part.to)
      .some(({ low }) => statementNoun.test(low) || (low === 'it' && part.to === part.from + 1))
  );
}

/** "has written", "had also written" */
export function isPerfect(tokens: readonly Token[], participle: number): boolean {
  let last = participle - 1;
  while (isAdverb(tokenAt(tokens, last))) last -= 1;
  return /^(?:has|have|had)$/.test(tokenAt(tokens, last).low);
}
