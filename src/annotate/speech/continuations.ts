import type { Quotation } from '../../model/quotations.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import type { Report } from './reports.ts';
import type { Statement } from './statement.ts';

/** No clause between two pieces of what is quoted is longer. UTF-16 code units. */
const longestClause = 300;

/** Whether nothing but the reporting clause stands between what is quoted and what was before. */
export function follows(
  paragraph: Paragraph,
  { at, report }: Statement,
  { outerStart, start }: Quotation,
): boolean {
  const last = at.at(-1);
  if (last === undefined) return false;
  const rest = paragraph.text.slice(last.end + 1, outerStart).trim();
  if (rest === '') return true;
  // "“…,” said Jane Doe, who cut it to “hold”": a word of the reporter's sentence.
  const isWord = /^\p{Ll}/u.test(paragraph.text.slice(start, start + 1));
  if (isWord && /[\p{L}\p{N}]$/u.test(rest)) return false;
  // What the clause before announces ends with its marks: `Jane Doe said: "So." Poe: "No."`
  const cue = report?.cue ?? null;
  if (cue === null || cue.start < last.end || cue.end > outerStart) return false;
  return rest.length < longestClause && !beginsBetween(paragraph, cue.start + 1, outerStart);
}

/** Whether a sentence begins from one place on, and before another. */
function beginsBetween({ sentences }: Paragraph, from: number, to: number): boolean {
  const next = sentences[firstFrom(sentences, from)];
  return next !== undefined && next.start < to;
}

/** Whether the clause that reports both stands between them, in commas, and cuts one sentence. */
export function isSplit(
  paragraph: Paragraph,
  { at, report }: Statement,
  { outerStart }: Quotation,
): boolean {
  const { text } = paragraph;
  const last = at.at(-1);
  const cue = report?.cue ?? null;
  if (last === undefined || cue === null || cue.start < last.end || cue.end > outerStart)
    return false;
  return (
    /,["”’»']*$/.test(text.slice(last.start, last.end + 2).trimEnd()) &&
    /^[^;]*,\s*$/.test(text.slice(cue.end, outerStart)) &&
    !beginsBetween(paragraph, cue.start + 1, outerStart)
  );
}

/** Whether a quotation is the sentence after the one in which a fragment is quoted, its clause last. */
export function isSentenceAfter(
  paragraph: Paragraph,
  fragment: Statement,
  { start, outerStart }: Quotation,
): boolean {
  const { sentences, text } = paragraph;
  return (
    sentences[firstFrom(sentences, outerStart)]?.start === outerStart &&
    /^[\p{Lu}\d[]/u.test(text.slice(start, start + 1)) &&
    follows(paragraph, fragment, { start, outerStart, end: start, outerEnd: start })
  );
}

/** Says that somebody else says something, whose words may follow. */
const speaksOfWords =
  /\b(?:told|asked|wrote|written|shout\w*|apologi\w*|repl(?:y|ied)|call(?:ed|ing)?|sang|reads?|signs?|letters?|messages?|notes?)\b/i;

/**
 * The clause of the sentence before a quotation, where it reports without marks and the quotation is a
 * sentence of its own: "Jane Doe said the plan was wrong. “It cannot work.”" News quotes after it
 * tells. The reports are in the order of their cues. Null where the sentence has two reports, or speaks of words of somebody else.
 */
export function paraphraseBefore(
  { text, sentences }: Paragraph,
  reports: readonly (Range & { readonly report: Report })[],
  { outerStart, end }: Quotation,
): Report | null {
  const at = firstFrom(sentences, outerStart);
  const [before, here] = [sentences[at - 1], sentences[at]];
  if (before === undefined || here?.start !== outerStart) return null;
  // A clause of its own, or another reporter's sentence around it, would say who speaks.
  if (here.end > end + 2 || !/[.!?…]/.test(text.slice(end - 1, end + 1))) return null;
  const first = firstFrom(reports, before.start);
  const [report, other] = [reports[first]?.report, reports[first + 1]];
  if (report?.cue == null || report.cue.start >= before.end || report.source === null) return null;
  if (other !== undefined && other.start < before.end) return null;
  const [indirect] = report.indirect;
  if (indirect === undefined || report.verb.startsWith('ask')) return null;
  return speaksOfWords.test(text.slice(indirect.start, indirect.end)) ? null : report;
}

/**
 * The statements, where a quotation that its paragraph leaves open, and nobody is named for, is whose the
 * next paragraph's is that goes on with it: marks open each paragraph of a long quotation, and close
 * the last, whose clause may be the first to say who speaks. In one pass.
 */
export function toldLater(
  statements: readonly Statement[],
  paragraphs: readonly Paragraph[],
): readonly Statement[] {
  const all = [...statements];
  let open: number[] = [];
  for (const [at, statement] of all.entries()) {
    const { order, report, kind } = statement;
    const [first] = paragraphs[order]?.quotations ?? [];
    const continues =
      open.length > 0 &&
      kind === 'direct' &&
      all[at - 1]?.order === order - 1 &&
      statement.at[0]?.start === first?.start &&
      paragraphs[order]?.text.slice(0, first?.outerStart).trim() === '';
    if (!continues) open = [];
    if (continues && report !== null) {
      for (const earlier of open) {
        const one = all[earlier];
        if (one !== undefined) all[earlier] = { ...one, report, goesOn: null };
      }
      open = [];
    }
    const begins = report === null && (continues || statement.goesOn === null);
    if (kind === 'direct' && begins && isLeftOpen(statement, paragraphs[order])) open.push(at);
    else open = [];
  }
  return all;
}

function isLeftOpen({ at }: Statement, paragraph: Paragraph | undefined): boolean {
  const last = paragraph?.quotations.at(-1);
  return last !== undefined && isUnclosed(last) && at.at(-1)?.end === last.end;
}

/** Whether a paragraph that is one quotation goes on with what the paragraph before quotes last. */
export function goingOn(
  previous: Paragraph,
  last: Statement,
  { text, quotations }: Paragraph,
  after: Paragraph | undefined,
): Statement['goesOn'] {
  const said = last.at.at(-1);
  const [here] = quotations;
  if (said === undefined || here === undefined) return null;
  if (last.report !== null && previous.text.trimEnd().endsWith(':')) return 'surely';
  const unclosed = previous.quotations.at(-1);
  if (unclosed?.end === said.end && isUnclosed(unclosed)) return 'surely';
  const next = after?.quotations[0];
  const exchange = next !== undefined && !isUnclosed(here) && isAlone(after?.text ?? '', next);
  if (last.kind !== 'direct' || last.report?.order !== last.order || exchange) return null;
  const before = last.at.map(({ start, end }) => previous.text.slice(start, end)).join(' ');
  const words = text.slice(here.start, here.end);
  if (unclosed?.end === said.end && isTagged(previous, unclosed) && isNextSentence(before, words))
    return 'next';
  return isContinued(before, words) ? 'likely' : null;
}

/** Whether a paragraph is a quotation and its clause: "“The wait is over,” Jane Doe says." */
function isTagged({ text, quotations, sentences }: Paragraph, last: Quotation): boolean {
  const [first] = quotations;
  const tag = text.slice(last.outerEnd).trim();
  const opens = first !== undefined && text.slice(0, first.outerStart).trim() === '';
  return opens && tag !== '' && (sentences.at(-1)?.start ?? 0) <= last.outerStart;
}

/** Words that are enough to be no answer. */
const fewestInSentence = 5;

/**
 * Whether words may be the next sentence of whoever said those before, a paragraph further: news of short
 * paragraphs names the speaker in the first alone. Not what asks, or answers: a dialogue has two.
 */
function isNextSentence(before: string, words: string): boolean {
  return (
    words.split(/\s+/, fewestInSentence).length === fewestInSentence &&
    !before.includes('?') &&
    !asks.test(withoutLastQuestion(words).replace(/^(?:But|So|Then)\s/, ''))
  );
}

/**
 * "It leaves at ten. What am I to do?", "We sang, because what else was there to do?": who ends on a question after a
 * sentence or a clause, and speaks of themselves there, has asked nobody.
 */
function withoutLastQuestion(words: string): string {
  const stop = Math.max(...['. ', '! ', '… '].map((mark) => words.lastIndexOf(mark)));
  const clause = words.search(/,?\s(?:because|so|but|and|since)\s(?:what|how|who|why|where)\s/u);
  const at = stop > 0 ? stop + 1 : clause;
  const isOwn = /(?<!\p{L})(?:I|me|my|we|us|our)(?!\p{L})/iu.test(words);
  return words.endsWith('?') && at > 0 && isOwn ? words.slice(0, at) : words;
}

function isUnclosed({ end, outerEnd }: Quotation): boolean {
  return end === outerEnd;
}

function isAlone(text: string, { outerStart, outerEnd }: Quotation): boolean {
  return text.slice(0, outerStart).trim() === '' && text.slice(outerEnd).trim() === '';
}

/** Asks somebody, or answers: a question, a name that is called, a "no". */
const asks =
  /\?|,\s+\p{Lu}[\p{L}'’-]+\s*[.!?,]|^(?:\p{Lu}[\p{L}'’-]*[,!]|(?:Yes|Well|Oh|Why)(?!\p{L})|No(?=[,.!;:—–…]|\s(?:I|we|you|he|she|it|they|there|not)\s))/u;

/** The same, or speaks to somebody: "you". */
const inExchange = new RegExp(
  String.raw`${asks.source}|(?<!\p{L})[Yy]ou(?:r|rs|rself|['’]\p{L}+)?(?!\p{L})`,
  'u',
);

/** One sentence of fewer words may be an answer, and so may several of fewer in all. */
const fewestWords = 4;
const fewestInAll = 7;

/**
 * Whether words in closed marks are one speech with words in closed marks before: sentences that
 * take up what was spoken of, by a pronoun, and no turn in an exchange. "We" takes up a "we".
 */
function isContinued(before: string, said: string): boolean {
  if (asks.test(before) || inExchange.test(said)) return false;
  // "Then I saw the smoke."
  const words = said.replace(/^(?:And|Then|So|But|Now),?\s+/u, '');
  const [first = '', ...others] = words.split(/(?<=[.!…])\s+/);
  const counted = others.length > 0 ? words : first;
  if (counted.split(/\s+/).length < (others.length > 0 ? fewestInAll : fewestWords)) return false;
  const begun = /^(?:he|she|they|it|i)(?![\p{L}])/iu.exec(words)?.[0];
  // "I" takes up an "I", and "she" a "she" that began what was said before.
  if (begun === 'I') return /(?<!\p{L})(?:I|me|my)(?!\p{L})/u.test(before);
  if (begun !== undefined && new RegExp(`^${begun}(?!\\p{L})`, 'u').test(before)) return true;
  if (/^(?:we|our)(?![\p{L}])/iu.test(words))
    return /(?<!\p{L})(?:we|our|us)(?!\p{L})/iu.test(before);
  if (others.length === 0) return false;
  // "In patients those signals are there.": points back from within its first sentence.
  return (
    /^(?:they|it|this|that|these|those|he|she|their|his|her|its)(?!\p{L})/iu.test(words) ||
    /\s(?:these|those|such)\s/.test(first)
  );
}
