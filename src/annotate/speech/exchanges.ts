import type { Attribution } from './attribution.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { FoundPerson } from '../names/people.ts';
import type { Statement } from './statement.ts';

/** Paragraphs of a talk in which both have been named, at most. */
const reach = 6;

/** Words of an answer, and of a question that is one, at most. */
const longestAnswer = 12;
const longestQuestion = 8;

/** What stands after a quotation in the paragraph of somebody who asks, in UTF-16 code units. */
const longestClause = 80;

/** Verbs of who waits for an answer; who "says" a question may go on. */
const asking =
  /^(?:asks?|asked|asking|calls|called|wonders?|wondered|inquire[ds]?|enquire[ds]?|demand(?:s|ed)|shouts|shouted|teases?|teased)$/;

/** Whether words are for somebody who hears them. */
const toSomebody = /(?<!\p{L})[Yy]ou(?:r|['’]\p{L}+)?(?!\p{L})/u;

/**
 * Who takes the next turn where two talk, and a quotation of few words stands alone after what the one has
 * said: "“Ready?” asked Jane Doe.", then "“Nearly.”". It answers a question, or asks back, and in the paragraphs
 * before nobody but the two has spoken. The statements are those up to it, with whose they are. Null for any
 * other quotation.
 */
export function turnAfter(
  words: string,
  order: number,
  statements: readonly Statement[],
  given: readonly Attribution[],
  paragraphs: readonly Paragraph[],
): FoundPerson | null {
  const at = given.length - 1;
  const before = statements[at];
  const speaker = given[at]?.person ?? null;
  const said = before?.at.at(-1);
  if (before?.order !== order - 1 || before.kind !== 'direct' || said === undefined) return null;
  const { text = '' } = paragraphs[order - 1] ?? {};
  if (speaker === null || text.length - said.end > longestClause) return null;
  const heard = text.slice(said.start, said.end);
  const count = words.split(/\s+/).length;
  const isAsked =
    heard.endsWith('?') &&
    (before.report === null || asking.test(before.report.verb) || toSomebody.test(heard)) &&
    count <= longestAnswer;
  const asksBack = !heard.includes('?') && words.endsWith('?') && count <= longestQuestion;
  return isAsked || asksBack ? partnerOf(speaker, order, statements, given) : null;
}

/** The only other who has spoken in the paragraphs before; null where nobody has, or several, or somebody unnamed. */
function partnerOf(
  speaker: FoundPerson,
  order: number,
  statements: readonly Statement[],
  given: readonly Attribution[],
): FoundPerson | null {
  let partner: FoundPerson | null = null;
  for (let at = given.length - 1; at >= 0; at -= 1) {
    const statement = statements[at];
    if (statement === undefined || statement.order < order - reach) break;
    if (statement.kind !== 'direct') continue;
    const person = given[at]?.person ?? null;
    if (person === null) return null;
    if (person === speaker) continue;
    if (partner !== null && partner !== person) return null;
    partner = person;
  }
  return partner;
}
