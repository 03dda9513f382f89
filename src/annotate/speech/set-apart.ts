import { trimmed } from '../../model/quotations.ts';
import { statementNoun } from '../text/english.ts';
import { handedOn, leadOf } from './leads.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Range } from '../text/ranges.ts';
import type { Report } from './reports.ts';
import { reportsIn } from './reports.ts';
import type { Statement } from './statement.ts';

interface Place {
  /** Whether the clause before ends on a colon. */
  readonly announced: boolean;
  /** Whether the paragraph before is said without marks. */
  readonly setApart: boolean;
}

/**
 * A paragraph that is said without marks, as long quotations are that news sets apart: after a clause
 * that ends on a colon; and after one that points ahead without one, and on from there, for as long
 * as somebody speaks of themselves, which reporters do not.
 */
export function quotedApart(
  paragraph: Paragraph,
  order: number,
  lead: Report | null,
  { announced, setApart }: Place,
): Statement | null {
  const { text, quotations } = paragraph;
  const range = sentencesOf(text);
  if (range === null) return null;
  const words = text.slice(range.start, range.end);
  // A paragraph in which the reporter says who says what is the reporter's.
  if (
    lead !== null &&
    quotations.length === 0 &&
    (announced || inFirstPerson.test(words)) &&
    reportsIn(paragraph, order).length === 0
  ) {
    return { order, kind: 'direct', at: [range], report: lead, goesOn: null };
  }
  return setApart && lead === null && quotations.length === 0 && inFirstPerson.test(words)
    ? { order, kind: 'direct', at: [range], report: null, goesOn: 'surely' }
    : null;
}

/** The words of a paragraph that is of whole sentences, of four words at least; null for any other. */
function sentencesOf(text: string): Range | null {
  const range = trimmed(text, { start: 0, end: text.length });
  const words = text.slice(range.start, range.end);
  const isWhole = /^[\p{Lu}\d[(…]/u.test(words) && /[.!?…)\]”"’]$/.test(words);
  return isWhole && words.split(/\s+/, 4).length === 4 ? range : null;
}

const inFirstPerson =
  /(?<![\p{L}\p{N}.])(?:I(?![.\p{L}])|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}\p{N}])/u;

/**
 * The paragraphs without marks in which somebody speaks of themselves after a clause that ends on a
 * full stop ("Jane Doe wrote a letter to the parents."), by their index: the first by that clause, those
 * that follow by none. In a letter or the like, one in which nobody speaks of themselves belongs to it
 * between two in which somebody does. Empty where "I" or "we" is said without marks anywhere else: there
 * it may be the reporter's own.
 */
export function ownWordsIn(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Statement> {
  const none = new Map<number, Statement>();
  const own = new Map<number, Statement>();
  const personal = paragraphs.map(isPersonal);
  let speaking: 'announced' | 'handed on' | null = null;
  let isDocument = false;
  for (const [order, paragraph] of paragraphs.entries()) {
    const before = paragraphs[order - 1];
    if (before !== undefined && leadOf(before, order - 1) !== null) {
      speaking = 'announced';
      continue;
    }
    const isBetween = speaking === 'handed on' && isDocument && personal[order + 1] === true;
    if (personal[order] !== true && !isBetween) {
      speaking = null;
      continue;
    }
    const said = sentencesOf(paragraph.text);
    const isReporters = paragraph.quotations.length > 0 || reportsIn(paragraph, order).length > 0;
    if (isReporters || said === null) {
      if (personal[order] === true) return none;
      speaking = null;
      continue;
    }
    if (speaking === 'announced') continue;
    let report: Report | null = null;
    if (speaking === null) {
      report = before === undefined ? null : handedOn(before, order - 1);
      if (before === undefined || report === null) return none;
      isDocument = statementNoun.test(lastSentence(before));
      speaking = 'handed on';
    }
    const goesOn = report === null ? 'surely' : null;
    own.set(order, { order, kind: 'direct', at: [said], report, goesOn });
  }
  return own;
}

function lastSentence({ text, sentences }: Paragraph): string {
  return text.slice(sentences.at(-1)?.start ?? 0);
}

/** Whether a paragraph says "I" or "we" outside its marks. */
function isPersonal({ block, text, quotations }: Paragraph): boolean {
  if (block.type !== 'paragraph') return false;
  let at = 0;
  for (const { outerStart, outerEnd } of quotations) {
    if (inFirstPerson.test(text.slice(at, outerStart))) return true;
    at = outerEnd;
  }
  return inFirstPerson.test(text.slice(at));
}
