import type { Part } from './noun-phrases.ts';
import { isBreak, phraseFrom } from './noun-phrases.ts';
import { prepositions, pronouns } from '../text/english.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';
import { isWriting } from '../text/writings.ts';

/** What somebody has counted or found, beside what they have written. */
const findings =
  /^(?:data|figures|research|estimates?|statistics|records|polls?|polling|forecasts?|projections|calculations|census|count|tally|schedule|agenda|preprint|webpage|website)$/;

/** What an author does; whoever has obtained, seen or reviewed a document has not written it. */
const made =
  /^(?:published|posted|released|issued|compiled|written|filed|conducted|prepared|produced|drafted|sent|signed|submitted|collected|gathered|presented|circulated|distributed|shared|made|provided|unveiled|announced)$/;

/** Tokens of such a noun and what stands before it, and of what stands from there to "by", at most. */
const longestHead = 5;
const longestMaking = 8;

/** The words that say what a report rests on, after "according to": its author where they tell one; null where there are none. */
export function sourceFrom(tokens: readonly Token[], from: number): Part | null {
  return authorAfter(tokens, from) ?? phraseFrom(tokens, from) ?? nounsFrom(tokens, from);
}

/**
 * Whose words those are that something written has which is the source of a report, where they are told
 * after it: "a survey published last year by Larkton University", "figures from the ministry"; null where nothing
 * tells it, or a pronoun does. "A report by the ministry", with its article, is one phrase already, and null.
 */
function authorAfter(tokens: readonly Token[], from: number): Part | null {
  const low = (at: number) => tokenAt(tokens, at).low;
  let noun = from;
  while (noun < from + longestHead && !isWriting(low(noun)) && !findings.test(low(noun))) {
    if (tokenAt(tokens, noun).kind !== 'word' || prepositions.has(low(noun))) return null;
    noun += 1;
  }
  if (noun === from + longestHead) return null;
  let by = noun + 1;
  if (made.test(low(by))) {
    while (by <= noun + longestMaking && low(by) !== 'by' && !isBreak(tokenAt(tokens, by))) by += 1;
    if (low(by) !== 'by') return null;
  } else if (!/^(?:by|from)$/.test(low(by)) || isArticle(low(from))) return null;
  const author = phraseFrom(tokens, by + 1);
  return author === null || pronouns.has(low(by + 1)) ? null : author;
}

function isArticle(low: string): boolean {
  return /^(?:an?|the|this)$/.test(low);
}

/** The nouns after "according to" that have no article, "court records"; null where none stand there. */
function nounsFrom(tokens: readonly Token[], from: number): Part | null {
  let to = from;
  while (to < tokens.length && to - from < longestNouns) {
    const token = tokenAt(tokens, to);
    if (token.kind !== 'word' || prepositions.has(token.low) || pronouns.has(token.low)) break;
    to += 1;
  }
  return to === from ? null : { from, to };
}

/** Tokens of such nouns, at most. */
const longestNouns = 5;
