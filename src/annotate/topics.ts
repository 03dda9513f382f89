import type { Names, Strangers } from './antecedents.ts';
import { beginsWith } from './antecedents.ts';
import { statementNoun } from './english.ts';
import type { Paragraph } from './paragraphs.ts';
import type { FoundPerson } from './people.ts';
import { firstFrom } from './ranges.ts';
import { isPossessor } from './speaking-name.ts';

/** What is known of whom a paragraph may be about. */
interface Known {
  readonly paragraphs: readonly Paragraph[];
  readonly inBlock: Names;
  readonly strangers: Strangers;
}

/**
 * Whom a paragraph is about: the only person whom it names, with whose name a sentence of it begins, where
 * it speaks of nobody unnamed whom the next words may take up instead; null for any other paragraph.
 */
export function topicOf(
  order: number,
  { paragraphs, inBlock, strangers }: Known,
): FoundPerson | null {
  const paragraph = paragraphs[order];
  const names = inBlock.get(order) ?? [];
  const [first] = names;
  if (paragraph?.block.type !== 'paragraph' || first === undefined) return null;
  const { person } = first;
  if (names.some((name) => name.person !== person)) return null;
  const { text, sentences } = paragraph;
  const begins = names.some((name) => {
    const sentence = sentences[firstFrom(sentences, name.start + 1) - 1];
    return (
      sentence !== undefined &&
      !isPossessor(text, name, text.length) &&
      !/^(?:,?\s+(?:and|or)\s)/.test(text.slice(name.end, name.end + 6)) &&
      beginsWith(text.slice(sentence.start, name.start))
    );
  });
  if (!begins) return null;
  const sexes = person.gender === null ? (['male', 'female'] as const) : [person.gender];
  return sexes.some((sex) => strangers.rivals(order, 0, Infinity, sex, person)) ? null : person;
}

/** Whether words speak of whoever says them. */
const firstPerson = /(?<![\p{L}\p{N}.])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}\p{N}])/u;

/**
 * Whoever says a quotation for which no clause says it: where it is a paragraph by itself, whom the paragraph
 * before is about; where it opens one, whom the rest of that is about. They must speak of themselves, as nobody does in
 * the words of a letter or a law. Null where it may be anybody.
 */
export function topicSpeaks(order: number, said: string, known: Known): FoundPerson | null {
  const text = known.paragraphs[order]?.text ?? '';
  if (!firstPerson.test(said)) return null;
  const isAlone = text.length - said.length <= longestMarks;
  const about = isAlone ? order - 1 : order;
  const around = known.paragraphs[about]?.text ?? '';
  if (isAlone ? statementNoun.test(around) : !/^["“‘']/.test(text)) return null;
  return topicOf(about, known);
}

/** Marks and spaces around what stands alone in its paragraph. */
const longestMarks = 4;
