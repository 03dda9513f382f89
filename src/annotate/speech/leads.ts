import {
  finiteVerbs,
  reportingParticiples,
  reportingVerbs,
  statementNoun,
  statingVerbs,
} from '../text/english.ts';
import { handing, handsOverAt, inFull, originOf } from './handing.ts';
import { isNoStatement } from './no-statements.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { firstFrom } from '../text/ranges.ts';
import type { Report } from './reports.ts';
import { longestSentence, reportBy } from './reports.ts';
import { subjectOfParticiple } from './sentence-subjects.ts';
import type { Part } from './noun-phrases.ts';
import { phraseFrom, rangeOf } from './noun-phrases.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt, tokensOf } from '../text/tokens.ts';

/** Words that point ahead, where a full stop stands for the colon. */
const pointsAhead = /\b(?:the following|as follows)\b/i;

/**
 * The clause with which a paragraph ends on a colon, so that the next one is what is said: "In a
 * statement, Jane Doe said:"; or one that points ahead: "Jane Doe issued the following statement."
 * Null where it ends otherwise, or announces a list.
 */
export function leadOf(paragraph: Paragraph, order: number): Report | null {
  const { block, text, sentences, quotations } = paragraph;
  const sentence = sentences.at(-1);
  if (block.type !== 'paragraph' || sentence === undefined) return null;
  const words = text.slice(sentence.start, sentence.end);
  if (!endsOnColon(text) && !pointsAhead.test(words)) return null;
  const inside = quotations.slice(Math.max(0, firstFrom(quotations, sentence.start) - 1));
  const tokens = tokensOf(text, inside, sentence.start, sentence.end);
  if (tokens.length > longestSentence) return null;
  return (
    fullLead(tokens, order) ??
    originLead(tokens, order) ??
    reportingLead(tokens, words, order) ??
    handingLead(tokens, order)
  );
}

/**
 * The clause with which a paragraph ends on a full stop, and after which somebody's own words may stand:
 * "Jane Doe wrote a letter to the parents.", "Jane Doe replied on Monday." Null where it tells what was said.
 */
export function handedOn(paragraph: Paragraph, order: number): Report | null {
  const { block, text, sentences, quotations } = paragraph;
  const sentence = sentences.at(-1);
  if (block.type !== 'paragraph' || sentence === undefined) return null;
  const words = text.slice(sentence.start, sentence.end);
  const isQuoting = quotations.some(({ outerEnd }) => outerEnd > sentence.start);
  if (isQuoting || !words.trimEnd().endsWith('.')) return null;
  const tokens = tokensOf(text, [], sentence.start, sentence.end);
  if (tokens.length > longestSentence) return null;
  const lead = reportingLead(tokens, words, order);
  return lead === null ? null : { ...lead, verb: handing };
}

/** "Jane Doe's statement in full:" */
function fullLead(tokens: readonly Token[], order: number): Report | null {
  const by = inFull(tokens);
  if (by === undefined) return null;
  const source = by === null ? null : rangeOf(tokens, by);
  return { order, cue: null, verb: 'read', source, indirect: [], quotations: [] };
}

/** "The loudest answer came from Jane Doe:" */
export function originLead(tokens: readonly Token[], order: number): Report | null {
  const origin = originOf(tokens);
  return origin === null
    ? null
    : reportBy(order, tokenAt(tokens, origin.cue), rangeOf(tokens, origin.source), handing);
}

function reportingLead(tokens: readonly Token[], words: string, order: number): Report | null {
  const issued = statementNoun.test(words);
  const verb = tokens.findLastIndex(
    ({ low }, at) =>
      (reportingVerbs.has(low) ||
        reportingParticiples.has(low) ||
        /^reads?$/.test(low) ||
        (issued &&
          /^(?:issued|released|published|posted|shared|sent|gave|made|wrote|addressed|circulated)$/.test(
            low,
          ))) &&
      !isNoStatement(tokens, at),
  );
  const token = tokens[verb];
  if (token === undefined || (statingVerbs.has(token.low) && !issued)) return null;
  const rest = tokens.slice(verb + 1);
  if (rest.length > 12 || rest.some(({ low }) => finiteVerbs.has(low))) return null;
  const found = reportingParticiples.has(token.low)
    ? subjectOfParticiple(tokens, verb, null)
    : subjectOf(tokens, verb);
  return found === null ? null : reportBy(order, token, rangeOf(tokens, found.part));
}

/** "Jane Doe had this to say:", "According to Jane Doe:", "Jane Doe said it was over and added:" */
function handingLead(tokens: readonly Token[], order: number): Report | null {
  const low = (at: number) => tokenAt(tokens, at).low;
  const according = tokens.findIndex(
    (token, at) => token.low === 'according' && low(at + 1) === 'to',
  );
  if (according !== -1) {
    const part = phraseFrom(tokens, according + 2);
    const ends = part !== null && tokenAt(tokens, part.to).text === ':';
    return ends ? handedOver(tokens, according, part, order) : null;
  }
  const verb = tokens.findLastIndex(
    (token, at) =>
      (statingVerbs.has(token.low) && !isNoStatement(tokens, at)) ||
      (reportingVerbs.has(token.low) && low(at - 1) === 'and') ||
      handsOverAt(tokens, at),
  );
  if (verb === -1 || tokens.slice(verb + 2).some((token) => finiteVerbs.has(token.low)))
    return null;
  // What is added is added by whoever said the first thing.
  const first =
    low(verb - 1) === 'and' ? tokens.findIndex((token) => reportingVerbs.has(token.low)) : verb;
  const found = subjectOf(tokens, first);
  return found === null || found.inverted ? null : handedOver(tokens, verb, found.part, order);
}

function handedOver(tokens: readonly Token[], verb: number, by: Part, order: number): Report {
  return reportBy(order, tokenAt(tokens, verb), rangeOf(tokens, by), handing);
}

/** Whether the paragraph ends on a colon. */
export function endsOnColon(text: string): boolean {
  return text.trimEnd().endsWith(':');
}
