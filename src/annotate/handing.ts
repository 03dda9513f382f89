import { finiteVerbs, statementNoun } from './english.ts';
import type { Part } from './subjects.ts';
import { phraseFrom } from './subjects.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** The verb of a lead that may announce a list as well as words: only what is said in the first person follows. */
export const handing = 'hand over';

/** Ways to hand over to somebody's own words, from the verb on. */
const handsOver =
  /^(?:ha[ds] (?:just |only )?(?:this|this much|the following) to (?:say|add|tell)|puts? (?:it|things|matters) (?:like this|this way|thus|so)|(?:gave|gives|offered|offers) (?:this|the following)|(?:was|is) (?:clear|blunt|frank|adamant|emphatic|defiant|scathing|unequivocal|candid))(?![\p{L}\p{N}])/u;

/** The words with which `handsOverAt` and `inWordsOf` find something. */
export const handingWords: readonly string[] =
  'in had has put puts gave gives offered offers was is'.split(' ');

/** Words that tell a way to hand over, at most. */
const longestWay = 6;

/** "Jane Doe had this to say": whether a verb there hands over to somebody's own words. */
export function handsOverAt(tokens: readonly Token[], verb: number): boolean {
  const { low } = tokenAt(tokens, verb);
  if (!/^(?:ha[ds]|puts?|gave|gives|offered|offers|was|is)$/.test(low)) return false;
  const words = tokens.slice(verb, verb + longestWay).map((token) => token.low);
  return handsOver.test(words.join(' '));
}

/** Whose words are spoken of, and the tokens after them. */
export interface InWords {
  readonly source: Part;
  /** Index of "words". */
  readonly cue: number;
  readonly to: number;
}

/** "in the words of Jane Doe", "in Jane Doe's words", "in her own words"; null where the words there say nothing such. */
export function inWordsOf(tokens: readonly Token[], at: number): InWords | null {
  const low = (place: number) => tokenAt(tokens, place).low;
  if (low(at) !== 'in') return null;
  if (low(at + 1) === 'the' && low(at + 2) === 'words' && low(at + 3) === 'of') {
    const source = phraseFrom(tokens, at + 4);
    return source === null ? null : { source, cue: at + 2, to: source.to };
  }
  const words = tokens.findIndex(
    (token, place) => place > at + 1 && place < at + longestOwner && token.low === 'words',
  );
  const owner = low(words - 1) === 'own' ? words - 2 : words - 1;
  if (words === -1) return null;
  if (owner === at + 1 && /^(?:his|her)$/.test(low(owner)))
    return { source: { from: owner, to: owner + 1 }, cue: words, to: words + 1 };
  if (low(owner) !== "'s" || owner < at + 2) return null;
  return { source: { from: at + 1, to: owner }, cue: words, to: words + 1 };
}

/** Tokens from "in" to "words". */
const longestOwner = 8;

/**
 * Whose words a line without a verb of speech announces: "Jane Doe's statement in full:", "The letter
 * from Jane Doe in full:"; the words that say so, or null for nobody. Undefined where it announces none.
 */
export function inFull(tokens: readonly Token[]): Part | null | undefined {
  const last = tokens.length - 1;
  if (tokenAt(tokens, last).text !== ':' || tokens.length > longestLine) return undefined;
  const noun = tokens.findIndex(({ low }) => statementNoun.test(low));
  const whole = tokens.some(
    ({ low }, at) => low === 'full' && (at === noun - 1 || tokenAt(tokens, at - 1).low === 'in'),
  );
  if (noun === -1 || !whole) return undefined;
  const owner = tokens.findIndex(({ low }, at) => low === "'s" && at < noun);
  const verb = tokens.findLastIndex(({ low }, at) => finiteVerbs.has(low) && at < noun);
  if (owner > verb + 1) return { from: verb + 1, to: owner };
  return /^(?:from|by|of)$/.test(tokenAt(tokens, noun + 1).low)
    ? phraseFrom(tokens, noun + 2)
    : null;
}

/** Tokens. */
const longestLine = 16;
