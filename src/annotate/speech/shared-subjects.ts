import { clauseStarts, determiners, prepositions, pronouns } from '../text/english.ts';
import { touchesQuotation } from './claims.ts';
import { pastDateline } from '../text/dateline.ts';
import { isAdverb } from './no-statements.ts';
import { subjectAtStart } from './sentence-subjects.ts';
import type { Part } from './noun-phrases.ts';
import type { Found } from './subjects.ts';
import { subjectOf } from './subjects.ts';
import { isPast } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/**
 * "theorized that it was so, and wrote that", "thanked the crew and said": the second verb has the
 * subject of the first, which is the sentence's where no other clause stands between.
 */
export function sharedSubject(
  tokens: readonly Token[],
  verb: number,
  subject: Part | null,
): Found | null {
  let last = verb - 1;
  while (isAdverb(tokenAt(tokens, last))) last -= 1;
  if (!/^(?:and|but|then)$/.test(tokenAt(tokens, last).low)) return null;
  if (subject !== null) return { part: subject, inverted: false };
  // Of other verbs the participle looks the same: "was seized and reported".
  const reports =
    /^(?:said|says|told|tells)$/.test(tokenAt(tokens, verb).low) ||
    tokenAt(tokens, verb + 1).low === 'that' ||
    touchesQuotation(tokens, verb);
  if (!reports) return null;
  const opening = pastDateline(tokens);
  const first = tokenAt(tokens, opening);
  if (prepositions.has(first.low) || first.low.endsWith('ing')) return null;
  const atStart = subjectAtStart(tokens, last);
  const main = atStart === null ? mainVerb(tokens, opening, last) : opening;
  const part = atStart ?? (main === null ? null : (subjectOf(tokens, main)?.part ?? null));
  if (main === null || part === null) return null;
  // "found that it was late and recommended that": clauses of the same kind go together.
  const isParallel =
    tokenAt(tokens, verb + 1).low === 'that' &&
    tokenAt(tokens, Math.max(part.to, main) + 1).low === 'that';
  if (isParallel) return { part, inverted: false };
  const other = tokens
    .slice(pastRelative(tokens, Math.max(part.to, main)), last)
    .some(({ low, kind }) => kind === 'word' && (clauseStarts.has(low) || pronouns.has(low)));
  return other ? null : { part, inverted: false };
}

/** The index after a relative clause between commas that begins there: "Jane Doe, who was there, rose and said". */
function pastRelative(tokens: readonly Token[], comma: number): number {
  if (!/^(?:who|whose)$/.test(tokenAt(tokens, comma + 1).low)) return comma;
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  return close === -1 ? comma : close + 1;
}

/**
 * The verb before a place that has the sentence's first phrase for its subject: "Jane Doe, who took over in April,
 * apologised to them and said", "The report devotes a chapter to it and states that"; null where there is none.
 */
function mainVerb(tokens: readonly Token[], opening: number, place: number): number | null {
  for (let at = place - 1; at > opening; at -= 1) {
    const token = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    if (isCapital(token) || /^(?:who|which|that)$/.test(before.low)) continue;
    const next = tokenAt(tokens, at + 1);
    const hasObject = determiners.has(next.low) || /^\d/.test(next.low);
    const isVerb = isPast(token.low) || (/[^s]s$/.test(token.low) && hasObject);
    if (!isVerb || prepositions.has(before.low) || determiners.has(before.low)) continue;
    const found = subjectOf(tokens, at);
    if (found !== null && !found.inverted && found.part.from === opening) return at;
  }
  return null;
}
