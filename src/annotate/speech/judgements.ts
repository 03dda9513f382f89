import { finiteVerbs } from '../text/english.ts';
import type { Quotation } from '../../model/quotations.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';

/** The verb of a report that stands for a judgement: what is quoted of it is a fragment. */
export const judging = 'judged';

/** "dismissed the speech as “theatre”": what is quoted right after the word that brings it in. */
export function quotationJudged(
  tokens: readonly Token[],
  verb: number,
  before: RegExp,
): Quotation | null {
  const at = tokens.findIndex(({ kind }, index) => index > verb && kind === 'quotation');
  if (at === -1 || at - verb > longestJudged) return null;
  const between = tokens.slice(verb + 1, at);
  // "dismissed “baseless” claims", "apologised “without reservation”"
  if (between.length === 0 && /^\W*\p{Ll}/u.test(tokenAt(tokens, at).text))
    return tokenAt(tokens, at).quotation ?? null;
  if (between.some(({ low, text }) => finiteVerbs.has(low) || text === ',')) return null;
  return between.slice(-3).some(({ low }) => before.test(low))
    ? (tokenAt(tokens, at).quotation ?? null)
    : null;
}

/** Tokens from a verb to what is quoted of its judgement. */
const longestJudged = 12;
