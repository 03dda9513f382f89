import {
  claimNoun,
  clausalVerbs,
  determiners,
  finiteVerbs,
  namingVerbs,
  plainVerbs,
  pronouns,
  reportingVerbs,
  viewNoun,
} from '../text/english.ts';
import { isBreak } from './noun-phrases.ts';
import { calendarVerbs } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/**
 * Whether the reporter remarks from this token on, after a comma, on what has been reported before it: how it
 * was received (", drawing laughter", ", to applause"), what it is beside (", contradicting her own engineers"),
 * who disputes it (", a point Jane Doe denied", ", which the council denies"), or how it was said (", her voice
 * breaking").
 */
export function endsOnRemark(tokens: readonly Token[], from: number): boolean {
  const { low } = tokenAt(tokens, from);
  if (/^(?:contradicting|echoing)$/.test(low)) return true;
  if (eliciting.test(low) || low === 'to') return receptionFollows(tokens, from + 1);
  if (/^(?:his|her|their)$/.test(low)) return bearing.test(tokenAt(tokens, from + 1).low);
  if (low === 'which') return isDisputed(tokens, from + 1);
  if (low === 'something') return isDisputed(tokens, from + 1);
  if (!/^an?$/.test(low)) return false;
  const noun = tokens.findIndex(
    ({ low: word }, at) =>
      at > from && at <= from + 3 && (claimNoun.test(word) || viewNoun.test(word)),
  );
  if (noun === -1) return false;
  const next = tokenAt(tokens, noun + 1);
  if (disputing.test(next.low)) return true;
  const isRelative = /^(?:that|which|he|she|they|it|the)$/.test(next.low) || isCapital(next);
  return isRelative && (claimNoun.test(tokenAt(tokens, noun).low) || isDisputed(tokens, noun + 1));
}

/** Participles that tell what followed on being said. */
const eliciting =
  /^(?:drawing|prompting|sparking|triggering|provoking|eliciting|earning|winning|causing|raising|attracting|inviting)$/;

/** Nouns for how those who hear a thing take it. */
const reception =
  /^(?:laughter|laughs?|chuckles|applause|cheers|boos|booing|jeers|jeering|heckles|heckling|gasps|groans|fury|anger|outrage|uproar|outcry|condemnation|criticism|derision|ridicule|rebukes?|backlash|ovation|murmurs|whistles|tears|nods|eyebrows|silence|dismay)$/;

/** Tokens from such a participle, or "to", to the noun. */
const longestReception = 5;

function receptionFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestReception; at += 1) {
    const token = tokenAt(tokens, at);
    if (reception.test(token.low)) return true;
    if (token.kind !== 'word' || finiteVerbs.has(token.low)) return false;
  }
  return false;
}

/** What of somebody shows how they speak. */
const bearing = /^(?:voice|eyes?|face|hands?|fists?|arms|lips?|chin)$/;

/** What is done to what somebody else has said. */
const disputing =
  /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|rejects?|rejected|contests?|contested|challenges?|challenged|dismiss(?:es|ed)?|refutes?|refuted|rebuts?|rebutted|contradicts?|contradicted|echo(?:es|ed)?|shares?|shared|repeats?|repeated|endorsed?|backed|appeals?|appealed|welcomes?|welcomed|opposes?|opposed)$/;

/** Tokens of a clause up to its verb. */
const longestDisputed = 6;

/** "the council denies", "Jane Doe called misleading": somebody else takes up what was said. */
function isDisputed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestDisputed; at += 1) {
    const token = tokenAt(tokens, at);
    if (isBreak(token)) return false;
    if (disputing.test(token.low) || namingVerbs.has(token.low)) return begins(tokens, from, at);
  }
  return false;
}

/** Whether a clause has a subject before its verb: "it rejected", "the council denies", "Crane called". */
function begins(tokens: readonly Token[], from: number, verb: number): boolean {
  const at = /^(?:that|which)$/.test(tokenAt(tokens, from).low) ? from + 1 : from;
  const first = tokenAt(tokens, at);
  return verb > at && (determiners.has(first.low) || pronouns.has(first.low) || isCapital(first));
}

/**
 * Whether a relative clause begins there that is the reporter's: in the present, at the end of what has been said
 * in the past, where the tense of what is reported goes back too: "said she had signed with Halden Rail, which
 * owns the line". `from` is where what is reported begins.
 */
export function isReportersRelative(tokens: readonly Token[], from: number, at: number): boolean {
  if (
    tokenAt(tokens, at).text !== ',' ||
    !/^(?:who|which|where)$/.test(tokenAt(tokens, at + 1).low)
  )
    return false;
  if (tokens.slice(at + 1).some(({ text }) => text === ',' || text === ';')) return false;
  let verb = at + 2;
  while (/^(?:now|still|also|\p{Ll}+ly)$/u.test(tokenAt(tokens, verb).low)) verb += 1;
  // "where he works": the verb stands after its own subject.
  if (pronouns.has(tokenAt(tokens, verb).low)) verb += 1;
  while (/^(?:now|still|also)$/.test(tokenAt(tokens, verb).low)) verb += 1;
  const after = tokenAt(tokens, verb + 1).low;
  const { low } = tokenAt(tokens, verb);
  // "which opens on Friday": what is in the calendar stays in the present.
  const isInCalendar = calendarVerbs.test(low) && !determiners.has(after);
  if (!isPresent(tokenAt(tokens, verb)) || isInCalendar) return false;
  if (/^(?:why|how|what|because|that)$/.test(after)) return false;
  const cue = tokens.findLast(
    ({ low }, place) => place < from && (reportingVerbs.has(low) || clausalVerbs.has(low)),
  );
  if (cue === undefined || cue.low.endsWith('s') || plainVerbs.has(cue.low)) return false;
  const content = tokens.slice(from, at);
  return (
    content.some(({ low }) => /^(?:had|was|were|would|could|might)$/.test(low)) &&
    !content.some(
      (token) => !isCapital(token) && /^(?:is|are|has|have|will|can|may)$/.test(token.low),
    )
  );
}

/** "owns", "is": a verb in the present, of one; not "means", with which it is said what follows. */
function isPresent(token: Token): boolean {
  return /^(?:is|are|has|have|(?!means|shows|suggests|was|us|its|this|his|as)\p{Ll}+[^s\P{Ll}]s)$/u.test(
    token.text,
  );
}
