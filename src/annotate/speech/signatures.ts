import {
  auxiliaries,
  finiteVerbs,
  gestures,
  irregularPasts,
  openers,
  speechActs,
} from '../text/english.ts';
import { isNoStatement } from './no-statements.ts';
import type { Quotation } from '../../model/quotations.ts';
import type { Range } from '../text/ranges.ts';
import type { Report } from './reports.ts';
import { reportBy } from './reports.ts';
import { rangeOf } from './noun-phrases.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt, tokensOf } from '../text/tokens.ts';

/** The verb of a report that stands for "X: “…”". */
export const labelled = ':';

const name = String.raw`\p{Lu}[^.!?:;“"]{1,80}`;

/** The name after a dash, with which a quotation set apart is signed. */
const signature = new RegExp(String.raw`^\s*[-–—]+\s*(\p{Lu}[^.!?]{2,80})$`, 'u');

/** "That was the verdict of Jane Doe.", "So said Jane Doe." */
const verdict = new RegExp(
  String.raw`^\s*(?:(?:that|this|those|these|such)\s+(?:was|were|is|are)\s+(?:the\s+)?(?:\p{Ll}+\s+)?(?:words?|verdict|views?|message|warning|answer|reply|reaction|response|assessment|conclusion|opinion|judge?ment|comment|advice|promise)\s+(?:of|from)|(?:so|thus)\s+(?:said|says|spoke|wrote))\s+((?:the\s+)?${name})[.!?](?:\s|$)`,
  'iu',
);

/** "Jane Doe: “…”", as interviews have it. */
const label = new RegExp(
  String.raw`^\s*(?:\d{1,2}[.:]\d{2}(?:\s?[ap]m)?\s*[-–—:|]?\s*)?(${name}):\s*$`,
  'u',
);

/** The name after a quotation that stands for the clause that reports it; null where none does. */
export function signatureAfter(
  text: string,
  { outerEnd }: Quotation,
  order: number,
): Report | null {
  const rest = text.slice(outerEnd, outerEnd + longest).trimEnd();
  const match =
    (text.length - outerEnd < longest ? signature.exec(rest) : null) ?? verdict.exec(rest);
  return match === null ? null : reportOf(match, outerEnd, order, '');
}

/**
 * The name with a colon before a quotation, at the beginning of a paragraph or after what was quoted
 * before, which ends at `from`. No clause: "Jane Doe read out a letter:" says not whose words follow.
 */
export function labelBefore(
  text: string,
  { outerStart }: Quotation,
  from: number,
  order: number,
): Report | null {
  const match = outerStart - from < longest ? label.exec(text.slice(from, outerStart)) : null;
  if (match === null) return null;
  const words = tokensOf(match[1] ?? '');
  // "Jane Doe quoted her mother:"
  const isVerb = (low: string) => irregularPasts.has(low) || low.endsWith('ed');
  const isClause = words.some(
    ({ low }, at) =>
      finiteVerbs.has(low) ||
      /^reads?$/.test(low) ||
      (isVerb(low) && isCapital(tokenAt(words, at - 1)) && !isCapital(tokenAt(words, at))),
  );
  return isClause ? null : reportOf(match, from, order, labelled);
}

/**
 * The subject of a clause without a verb of speech that a quotation follows: "Jane Doe was blunter:",
 * "Jane Doe agreed:", and, as a sentence of its own, "Jane Doe laughed."; null where there is none.
 * `sentence` is what stands before the quotation, from its beginning.
 */
export function beatBefore(
  text: string,
  { start, end }: Range,
  quotation: Quotation,
  order: number,
): Report | null {
  if (end - start > longest) return null;
  const tokens = tokensOf(text, [], start, end);
  const colon = tokens.at(-1)?.text === ':';
  const words = text.slice(start, end);
  const act = (colon ? null : actIn(tokens, words, order)) ?? stanceIn(tokens, words, order);
  if (act !== null && isWhole(text, quotation)) return act;
  const verb = tokens.findLastIndex(
    ({ low }, at) =>
      gestures.has(low) ||
      (colon &&
        /^(?:was|is|were)$/.test(low) &&
        judged.test(tokenAt(tokens, tokens.length - 2).low) &&
        at > tokens.length - 6),
  );
  const cue = tokens[verb];
  if (cue === undefined || tokens.length - verb > (colon ? 6 : 3)) return null;
  const found = subjectOf(tokens, verb);
  if (found === null || found.inverted) return null;
  return reportBy(order, cue, rangeOf(tokens, found.part));
}

/**
 * The subject of a sentence that tells what somebody does in words, and not which: "Jane Doe recalled a
 * day in winter.", whose next sentence quotes her. Null where the words of somebody else are spoken of.
 */
function actIn(tokens: readonly Token[], words: string, order: number): Report | null {
  const verb = tokens.findIndex(({ low }) => speechActs.has(low));
  const cue = tokens[verb];
  if (cue === undefined || isNoStatement(tokens, verb)) return null;
  if (tokens.slice(0, verb).some(({ low }) => finiteVerbs.has(low) && !auxiliaries.has(low)))
    return null;
  if (ofOthers.test(words.slice(cue.end - (tokens[0]?.start ?? 0)))) return null;
  const found = subjectOf(tokens, verb);
  if (found === null || found.inverted || found.part.from > 0) return null;
  return reportBy(order, cue, rangeOf(tokens, found.part));
}

/** What somebody thinks or feels, by a verb that has nothing else to say of it. */
const stances = new RegExp(
  `^(?:${[
    'agree|disagree|believe|think|feel|hope|fear|doubt|remember|regret|blame|wonder|suspect|insist|understand|want'.replace(
      /\w+/g,
      '$&s?',
    ),
    'agreed|disagreed|believed|thought|felt|hoped|feared|doubted|remembered|regretted|blamed|wondered|suspected|insisted|understood|wanted',
  ].join('|')})$`,
);

/** "is not convinced", "was inclined to agree", "has no regrets", "does not dispute it" */
const stanceOf =
  /^(?:is|was) (?:\p{L}+ )?(?:inclined|unconvinced|\p{Ll}+ed|sure|certain|angry|happy|proud|frank|blunt|clear|adamant|hopeful|philosophical|unrepentant|optimistic|pessimistic|sceptical|skeptical)(?!\p{L})|^(?:has|had) no (?:regrets?|doubts?|illusions?|complaints?)(?!\p{L})|^(?:did|does) not (?:dispute|deny|agree|regret|mind|accept|buy|believe)(?!\p{L})|^takes? (?:a|an|the) (?:\p{L}+ )?view(?!\p{L})/u;

/**
 * The subject of a sentence that tells what somebody thinks or how they take a thing, and whose next
 * sentence is a quotation that nothing else claims: "Jane Doe is inclined to agree." Only of a name that
 * begins the sentence; null where words of somebody are spoken of.
 */
function stanceIn(tokens: readonly Token[], words: string, order: number): Report | null {
  const [first] = tokens;
  if (first === undefined || ofOthers.test(words)) return null;
  const verb = tokens.findIndex((token) => finiteVerbs.has(token.low) || stances.test(token.low));
  const cue = tokens[verb];
  const from = cue === undefined ? -1 : cue.start - first.start;
  if (cue === undefined || verb > longestSubject) return null;
  if (!stances.test(cue.low) && !stanceOf.test(words.slice(from))) return null;
  const found = subjectOf(tokens, verb);
  if (found === null || found.inverted || found.part.from > 0) return null;
  const source = rangeOf(tokens, found.part);
  return tokens.slice(0, found.part.to).some((token) => isCapital(token) && !openers.has(token.low))
    ? { ...reportBy(order, cue, source, stance), cue: null }
    : null;
}

/** The verb of a report that stands for what somebody thinks. */
export const stance = 'thinks';

/** Tokens. */
const longestSubject = 10;

/**
 * The subject of a short sentence between two quotations of a paragraph, the second a sentence of its
 * own: "“I was there,” he said. He put down the knife. “I saw it.”" Null where others are in it.
 */
export function beatBetween(
  text: string,
  { start, end }: Range,
  quotation: Quotation,
  order: number,
): Report | null {
  if (end - start > longest || !isWhole(text, quotation)) return null;
  const tokens = tokensOf(text, [], start, end);
  const [first, ...others] = tokens;
  if (first === undefined || !/^(?:he|she)$/.test(first.low)) return null;
  const rest = text.slice(first.end, end);
  if (ofOthers.test(rest) || /[“”"]/.test(rest)) return null;
  if (others.some((token) => isCapital(token) || /^(?:he|she|him|they)$/.test(token.low)))
    return null;
  const source = { start: first.start, end: first.end };
  return { order, cue: null, verb: '', source, indirect: [], quotations: [] };
}

/** Whose words may follow, where these are spoken of. */
const ofOthers =
  /\b(?:told|tells?|asked|wrote|written|said|says|saying|call(?:ed|ing)?|reads?|remarks?|comments?|words?|statements?|claims?|letters?|messages?|notes?|speech|signs?|songs?|posts?|tweets?)\b/i;

/** Whether a quotation is a sentence of its own. */
export function isWhole(text: string, { start, end, outerEnd }: Quotation): boolean {
  return (
    /^[\p{Lu}\d[]/u.test(text.slice(start, start + 1)) &&
    /[.!?…]['’”"]?.?$/.test(text.slice(end - 2, end + 1)) &&
    /^\s*(?:$|[\p{Lu}“"‘'«])/u.test(text.slice(outerEnd, outerEnd + 4))
  );
}

/** How somebody is who then speaks. */
const judged =
  /^(?:sure|certain|convinced|impressed|satisfied|happy|pleased|angry|philosophical|pragmatic|frank|hopeful|upbeat|sanguine|unrepentant|unimpressed|blunt|blunter|clear|clearer|adamant|emphatic|unequivocal|unmoved|defiant|scathing|cautious|optimistic|dismissive|furious|sceptical|skeptical)$/;

/** The name that is a paragraph of its own, after a dash. */
export function signatureAlone(text: string, order: number): Report | null {
  const match = text.length < longest ? signature.exec(text.trimEnd()) : null;
  return match === null ? null : reportOf(match, 0, order, '');
}

/** No name with what is around it takes more, in UTF-16 code units. */
const longest = 160;

function reportOf(match: RegExpExecArray, from: number, order: number, verb: string): Report {
  const [whole, words = ''] = match;
  const start = from + whole.lastIndexOf(words);
  const source: Range = { start, end: start + words.length };
  return { order, cue: null, verb, source, indirect: [], quotations: [] };
}
