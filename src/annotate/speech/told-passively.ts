import { finiteVerbs } from '../text/english.ts';
import { hasSubjectAndVerb, pastCircumstance } from './content-starts.ts';
import { contentFrom, contentOf } from './contents.ts';
import type { Range } from '../text/ranges.ts';
import type { Part } from './noun-phrases.ts';
import { phraseFrom } from './noun-phrases.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';

/** What is told to somebody who is the subject: by whom, where that is said, and what. */
export interface Told {
  readonly source: Part | null;
  readonly content: Range;
}

/** The verbs of which `toldPassively` finds something. */
export const passivelyTold: readonly string[] =
  'told informed assured advised warned reminded heard hears'.split(' ');

/** The verb of a report of what is told to its subject. */
export const passive = 'be told';

/** Before whom cases are stated: who speaks there is seldom said. */
const hears =
  /^(?:courts?|inquests?|inquiry|inquiries|jury|juries|jurors?|tribunals?|hearings?|trial|magistrates|committee|commission|panel)$/;

/**
 * "She was told by a doctor that it was safe", "The court heard that he had fled", "…, an inquest was told": what
 * is said to the subject of a verb. Null for any other verb, and where no clause is told.
 */
export function toldPassively(tokens: readonly Token[], at: number, sentence: Range): Told | null {
  const { low } = tokenAt(tokens, at);
  const isPassive =
    /^(?:told|informed|assured|advised|warned|reminded)$/.test(low) &&
    /^(?:was|were|been|is|are|being)$/.test(tokenAt(tokens, at - 1).low);
  if (isPassive && tokenAt(tokens, at + 1).low === 'by') return toldBy(tokens, at, sentence);
  if (!isPassive && low !== 'heard' && low !== 'hears') return null;
  const verb = isPassive ? at - 1 : at;
  const found = subjectOf(tokens, verb);
  if (found === null || found.inverted) return null;
  const { from, to } = found.part;
  if (!tokens.slice(from, to).some((token) => hears.test(token.low))) return null;
  const start = pastCircumstance(tokens, at + 1);
  const isThat = tokenAt(tokens, start).low === 'that';
  if (isThat || hasSubjectAndVerb(tokens, start)) {
    const content = contentFrom(tokens, isThat ? start + 1 : start, sentence);
    return content === null ? null : { source: null, content };
  }
  // "heard evidence from two doctors": no clause.
  const next = tokenAt(tokens, at + 1);
  const isLast = next.kind === 'mark' || /^(?:on|in|at|last|this|yesterday|today)$/.test(next.low);
  if (!isLast || tokenAt(tokens, from - 1).text !== ',') return null;
  const content = contentOf(tokens, at, found, sentence);
  return content !== null && content.end <= tokenAt(tokens, from).start
    ? { source: null, content }
    : null;
}

function toldBy(tokens: readonly Token[], at: number, sentence: Range): Told | null {
  const source = phraseFrom(tokens, at + 2);
  if (source === null) return null;
  const that = pastCircumstance(tokens, source.to);
  if (tokenAt(tokens, that).low !== 'that' || finiteVerbs.has(tokenAt(tokens, that + 1).low))
    return null;
  const content = contentFrom(tokens, that + 1, sentence, 2);
  return content === null ? null : { source, content };
}
