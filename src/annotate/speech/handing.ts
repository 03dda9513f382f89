import { determiners, finiteVerbs, statementNoun } from '../text/english.ts';
import type { Part } from './noun-phrases.ts';
import { phraseFrom } from './noun-phrases.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';

/** The verb of a lead that may announce a list as well as words: only what is said in the first person follows. */
export const handing = 'hand over';

/** Ways to hand over to somebody's own words, from the verb on. */
const handsOver =
  /^(?:ha[ds] (?:just |only )?(?:this|this much|the following) to (?:say|add|tell)|puts? (?:it|things|matters) (?:like this|this way|thus|so)|(?:gave|gives|offered|offers) (?:this|the following)|(?:was|is) (?:clear|blunt|frank|adamant|emphatic|defiant|scathing|unequivocal|candid))(?![\p{L}\p{N}])/u;

/** The words with which `handsOverAt` and `inWordsOf` find something. */
export const handingWords: readonly string[] =
  'in had has put puts gave gives offered offers was is came come comes'.split(' ');

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

/** "in the words of Jane Doe", "in Jane Doe's words", "in her own words", "came the reply from Jane Doe", "is how Jane Doe puts it"; null where the words there say nothing such. */
export function inWordsOf(tokens: readonly Token[], at: number): InWords | null {
  const low = (place: number) => tokenAt(tokens, place).low;
  if (/^c[ao]mes?$/.test(low(at))) return cameFrom(tokens, at);
  if (/^(?:is|was)$/.test(low(at))) return low(at + 1) === 'how' ? howTold(tokens, at + 2) : null;
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

/** "“…,” is how Jane Doe describes it": whoever is named from this token on; null where nobody tells it. */
function howTold(tokens: readonly Token[], from: number): InWords | null {
  const verb = tokens.findIndex(
    ({ low }, at) => at > from && at < from + longestOwner && telling.test(low),
  );
  return verb === -1 ? null : { source: { from, to: verb }, cue: verb, to: verb + 1 };
}

const telling =
  /^(?:describe[ds]?|puts?|sum(?:s|med)|recall(?:s|ed)|remember(?:s|ed)|explain(?:s|ed)|tells?|told|saw|sees|characteri[sz]e[ds]?|express(?:es|ed)|phrase[ds])$/;

/** "“…,” came the reply from Jane Doe"; null where nobody is named. */
function cameFrom(tokens: readonly Token[], at: number): InWords | null {
  const from = tokens.findIndex(
    ({ low }, place) => place > at + 2 && place < at + longestReply && low === 'from',
  );
  // "came her reply"
  const [whose, own] = [1, 2].map((by) => tokenAt(tokens, at + by).low);
  if (/^(?:his|her)$/.test(whose ?? '') && replies.test(own ?? ''))
    return { source: { from: at + 1, to: at + 2 }, cue: at + 2, to: at + 3 };
  const noun = tokenAt(tokens, from - 1).low;
  if (!determiners.has(tokenAt(tokens, at + 1).low) || !replies.test(noun)) return null;
  const source = phraseFrom(tokens, from + 1);
  return source === null ? null : { source, cue: from - 1, to: source.to };
}

/** What comes from somebody who is quoted. */
const replies =
  /^(?:reply|response|answer|retort|rejoinder|riposte|comeback|verdict|shout|cry|call|voice|question|warning|plea)$/;

/** Tokens from "came" to "from", at most. */
const longestReply = 6;

/** Tokens from "in" to "words". */
const longestOwner = 8;

/** Whose words a clause says that follow it, and the token that says so. */
interface Origin {
  readonly source: Part;
  readonly cue: number;
}

/** Nouns for what somebody says, before whose it is. */
const sayings =
  /^(?:words?|verdict|turn|view|opinion|answer|reply|response|reaction|message|warning|advice|assessment|conclusion|retort|riposte|rebuke|praise|support|criticism|complaint)s?$/;

/**
 * From whom the words come that follow a clause without a verb of speech and its colon: "The loudest
 * answer came from Jane Doe, a teacher:", "The last word went to Jane Doe:", "Then it was the turn of Jane
 * Doe:"; null where it tells nothing such.
 */
export function originOf(tokens: readonly Token[]): Origin | null {
  const low = (at: number) => tokenAt(tokens, at).low;
  const cue = tokens.findLastIndex(({ low: word }, at) => {
    if (/^(?:come|comes|came|coming)$/.test(word)) return low(at + 1) === 'from';
    if (/^(?:goes|went|belongs|belonged|falls|fell)$/.test(word)) return low(at + 1) === 'to';
    return sayings.test(word) && /^(?:of|from)$/.test(low(at + 1));
  });
  const source = cue === -1 ? null : phraseFrom(tokens, cue + 2);
  if (source === null) return null;
  const told = tokens.slice(source.to);
  const isLast =
    /^[,:]$/.test(tokenAt(told, 0).text) &&
    told.findIndex(({ text }) => text === ':') === told.length - 1;
  return isLast ? { source, cue } : null;
}

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
