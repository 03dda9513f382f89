import {
  abbreviations,
  addressingVerbs,
  auxiliaries,
  endsLikeAdverb,
  finiteVerbs,
  prepositions,
  pronouns,
  reportingVerbs,
} from './english.ts';
import type { Quotation } from '../../model/quotations.ts';
import { trimmed } from '../../model/quotations.ts';
import type { Range } from './ranges.ts';

let segmenter: Intl.Segmenter | null = null;

/**
 * The sentences of a paragraph, in order, without the space between them; a sentence that quotes
 * others is one. By the rules of Unicode (UAX 29), mended for abbreviations and for initials.
 */
export function sentencesIn(text: string, quotations: readonly Quotation[]): readonly Range[] {
  const outer = withoutQuoted(text, quotations);
  const sentences: Range[] = [];
  let start = 0;
  for (const end of endsIn(outer)) {
    if (end < outer.length && isNoEnd(outer, start, end)) continue;
    const sentence = trimmed(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** Code units that are cut into sentences at a time: of long texts the segmenter takes ever longer. */
const windowLength = 8000;

/** Where the rules of Unicode end a sentence, in order. */
function* endsIn(text: string): Generator<number> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  let from = 0;
  while (from < text.length) {
    const part = text.slice(from, from + windowLength);
    const ends = [...segmenter.segment(part)].map(({ index, segment }) => index + segment.length);
    // What the window cuts is read again with what follows; unless it is all that there is.
    if (from + part.length < text.length && ends.length > 1) ends.pop();
    for (const end of ends) yield from + end;
    from += ends.at(-1) ?? part.length;
  }
}

/** What is quoted, as so many letters: only how it ends says something of the sentence around. */
function withoutQuoted(text: string, quotations: readonly Quotation[]): string {
  let outer = '';
  let at = 0;
  for (const quotation of quotations) {
    const { start, end, outerEnd } = quotation;
    outer += text.slice(at, start);
    const goesOn = /^\s*(?:\p{Ll}|[,;])/u.test(text.slice(outerEnd, outerEnd + 4));
    const last = text[end - 1] ?? 'x';
    const reported = /[.!?]/.test(last) && isReportedAfter(text, quotation, at);
    const stop = /[.!?…]/.test(last) && !goesOn && !reported ? '.' : 'x';
    const first = /^\P{Ll}/u.test(text.slice(start, end)) ? 'X' : 'x';
    outer += `${first}${'x'.repeat(Math.max(0, end - start - 2))}${end - start > 1 ? stop : ''}`;
    at = end;
  }
  return outer + text.slice(at);
}

/** No clause that follows what it reports is longer. UTF-16 code units. */
const longestClause = 160;

/** A name that begins with a capital, then a verb; the rest of the clause is its second group. */
const clauseAfter = new RegExp(
  String.raw`^\s*(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(${[...reportingVerbs].join('|')})(?![\p{L}-])([^.?!;:,“"]*)`,
  'u',
);

/** Begins a sentence, and names nobody: "It will." When asked, Smith said. */
const noName =
  /^\s*(?:He|She|They|It|We|I|You|This|That|When|Once|If|As|After|Before|While|Asked|Then|But|And|Also|Although|Though|Since|Until|Where|What|Who|How|Why)\s/;

/**
 * "Is it?" Smith asked: the clause of what stands before it. Not where a clause before the quotation
 * reports it, as in `Smith said: "It is." Poe told reporters that it was not`; nor where the clause
 * has words of its own to report, as in `"It is." Poe said that was false`.
 */
function isReportedAfter(text: string, { outerStart, outerEnd }: Quotation, from: number): boolean {
  // From the end of the quotation before, whose closing mark comes first.
  if (!/(?:^["”’»]?|[.!?…]\s)\s*$/.test(text.slice(from, outerStart))) return false;
  const match = clauseAfter.exec(text.slice(outerEnd, outerEnd + longestClause));
  if (match === null || noName.test(match[0])) return false;
  const [, verb = '', rest = ''] = match;
  const words = rest.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  // "Is it?" Smith asked as she waited.
  if (/^(?:as|when|while|after|before)$/.test(first)) return true;
  if (words.some((word) => finiteVerbs.has(word) || pronouns.has(word) || word === 'that')) {
    return false;
  }
  if (first === '' || addressingVerbs.has(verb)) return true;
  return prepositions.has(first) || auxiliaries.has(first) || endsLikeAdverb(first);
}

function isNoEnd(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(start, end - 24), end).trimEnd();
  const [, word = ''] = /([\p{L}.]+)\.$/u.exec(head) ?? [];
  if (word === '') return false;
  // "No. 5", but "She said no."
  if (word.toLowerCase() === 'no') return /^\s*\d/.test(text.slice(end, end + 3));
  if (abbreviations.has(word.toLowerCase())) return true;
  if (/^\p{Lu}$/u.test(word)) return true;
  return (
    /^(?:\p{L}\.)+\p{L}$/u.test(word) &&
    !/^\s*(?:The|A|An|In|On|He|She|It|They)\b/.test(text.slice(end - 1, end + 6))
  );
}
