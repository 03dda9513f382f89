import {
  finiteVerbs,
  reportingParticiples,
  reportingVerbs,
  statementNoun,
  statingVerbs,
} from './english.ts';
import { isNoStatement } from './no-statements.ts';
import type { Paragraph } from './paragraphs.ts';
import { firstFrom } from './ranges.ts';
import type { Report } from './reports.ts';
import { longestSentence } from './reports.ts';
import { rangeOf, subjectOf, subjectOfParticiple } from './subjects.ts';
import { tokensOf } from './tokens.ts';

/** Words that point ahead, where a full stop stands for the colon. */
const pointsAhead = /\b(?:the following|as follows)\b/i;

/**
 * The clause with which a paragraph ends on a colon, so that the next one is what is said: "In a
 * statement, Jane Doe said:"; or one that points ahead: "Jane Doe issued the following statement."
 * Null where it ends otherwise, or announces a list.
 */
export function leadOf({ block, text, sentences, quotations }: Paragraph, order: number) {
  const sentence = sentences.at(-1);
  if (block.type !== 'paragraph' || sentence === undefined) return null;
  const words = text.slice(sentence.start, sentence.end);
  if (!endsOnColon(text) && !pointsAhead.test(words)) return null;
  const inside = quotations.slice(Math.max(0, firstFrom(quotations, sentence.start) - 1));
  const tokens = tokensOf(text, inside, sentence.start, sentence.end);
  if (tokens.length > longestSentence) return null;
  const issued = statementNoun.test(words);
  const verb = tokens.findLastIndex(
    ({ low }, at) =>
      (reportingVerbs.has(low) ||
        reportingParticiples.has(low) ||
        /^reads?$/.test(low) ||
        (issued && /^(?:issued|released|published|posted|sent|gave|made)$/.test(low))) &&
      !isNoStatement(tokens, at),
  );
  const token = tokens[verb];
  if (token === undefined || (statingVerbs.has(token.low) && !issued)) return null;
  const rest = tokens.slice(verb + 1);
  if (rest.length > 12 || rest.some(({ low }) => finiteVerbs.has(low))) return null;
  const found = reportingParticiples.has(token.low)
    ? subjectOfParticiple(tokens, verb, null)
    : subjectOf(tokens, verb);
  if (found === null) return null;
  return {
    order,
    cue: { start: token.start, end: token.end },
    verb: token.low,
    source: rangeOf(tokens, found.part),
    indirect: [],
    quotations: [],
  } satisfies Report;
}

/** Whether the paragraph ends on a colon. */
export function endsOnColon(text: string): boolean {
  return text.trimEnd().endsWith(':');
}
