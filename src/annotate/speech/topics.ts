import type { Strangers } from './rivals.ts';
import type { Names } from './named-subjects.ts';
import { beginsWith, subjectOfSentence } from './named-subjects.ts';
import { statementNoun } from '../text/english.ts';
import { isRole } from '../names/name-evidence.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { FoundPerson } from '../names/people.ts';
import { firstFrom } from '../text/ranges.ts';
import { isPossessor } from './speaking-name.ts';
import type { Statement } from './statement.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt, tokensOf } from '../text/tokens.ts';

/** What is known of whom a paragraph may be about. */
interface Known {
  readonly paragraphs: readonly Paragraph[];
  readonly inBlock: Names;
  readonly strangers: Strangers;
  /** What is known of whom each paragraph is about, by its index. */
  readonly topics: Map<number, FoundPerson | null>;
}

/**
 * Whom a paragraph is about: the only person whom it names, with whose name a sentence of it begins, where
 * it speaks of nobody unnamed whom the next words may take up instead; null for any other paragraph.
 */
export function topicOf(order: number, known: Known): FoundPerson | null {
  const topic = known.topics.get(order);
  if (topic !== undefined) return topic;
  const found = topicIn(order, known);
  known.topics.set(order, found);
  return found;
}

function topicIn(order: number, { paragraphs, inBlock, strangers }: Known): FoundPerson | null {
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
      name.start - sentence.start <= longestOpening &&
      beginsWith(text.slice(sentence.start, name.start))
    );
  });
  if (!begins) return null;
  const sexes = person.gender === null ? (['male', 'female'] as const) : [person.gender];
  return sexes.some((sex) => strangers.rivals(order, 0, Infinity, sex, person)) ? null : person;
}

/** What stands before the name with which a sentence begins is no longer, in UTF-16 code units. */
const longestOpening = 250;

/** Whether words speak of whoever says them. */
const firstPerson = /(?<![\p{L}\p{N}.])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}\p{N}])/u;

/**
 * Whoever says a quotation for which no clause says it: where it is a paragraph by itself, whom the paragraph
 * before is about to its last sentence; where it opens one, whom the rest of that is about. They must speak of
 * themselves, as nobody does in a law, and nobody else may be spoken of, nor anything that is read or heard.
 * Null where it may be anybody.
 */
export function topicSpeaks(order: number, said: string, known: Known): FoundPerson | null {
  const { paragraphs, inBlock } = known;
  const text = paragraphs[order]?.text ?? '';
  if (!firstPerson.test(said)) return null;
  const isAlone = text.length - said.length <= longestMarks;
  if (!isAlone && !/^["“‘']/.test(text)) return null;
  if (isAlone && attributing.test(paragraphs[order + 1]?.text ?? '')) return null;
  const about = isAlone ? order - 1 : order;
  const around = paragraphs[about];
  const person = topicOf(about, known);
  if (person === null || around === undefined) return null;
  const own = isAlone ? around.text : text.slice(said.length);
  if (statementNoun.test(own) || heard.test(own)) return null;
  const role = person.role?.text.toLowerCase() ?? '';
  const others = tokensOf(own).filter(
    (token, at, all) => isOther(token, role) && !/^(?:who|he|she)$/.test(tokenAt(all, at - 1).low),
  );
  if (others.length > 0) return null;
  const last = around.sentences.at(-1) ?? { start: 0, end: 0 };
  const goesOn =
    /^(?:He|She|His|Her)\s/.test(around.text.slice(last.start, last.start + 4)) ||
    subjectOfSentence(about, last, { paragraphs, inBlock })?.person === person;
  return goesOn ? person : null;
}

/** Asks, or speaks to somebody who may answer. */
const speaksToSomebody =
  /\?|^(?:(?:yes|well|oh)(?!\p{L})|no(?=[,.!;:—–…]|\s(?:I|we|you|he|she|it|they|there|not)\s))/iu;

/**
 * Whether a paragraph that is one quotation bears out what the paragraph before it ends on reporting without
 * marks, by a person or, where that is null, a body: news quotes after it tells. Not where that was a question, speaks of
 * others’ words or names anybody else, nor where the next paragraph may say whose the quotation is.
 */
export function toldBefore(
  { report, kind, order, at }: Statement,
  words: string,
  isNextTold: boolean,
  person: FoundPerson | null,
  { paragraphs, inBlock }: Pick<Known, 'paragraphs' | 'inBlock'>,
): boolean {
  const [paragraph, here, next] = [order, order + 1, order + 2].map((one) => paragraphs[one]);
  const sentence = paragraph?.sentences.at(-1);
  const [told] = at;
  if (paragraph === undefined || sentence === undefined || told === undefined) return false;
  if (kind !== 'indirect' || report === null || report.verb.startsWith('ask')) return false;
  if (told.end < sentence.start || (report.cue?.start ?? 0) < sentence.start) return false;
  if ((here?.text.length ?? 0) - words.length > longestMarks) return false;
  if (speaksToSomebody.test(words) || othersWords.test(paragraph.text.slice(told.start, told.end)))
    return false;
  const names = inBlock.get(order) ?? [];
  const inLast = names.slice(firstFrom(names, sentence.start));
  if (inLast.some((name) => name.person !== person)) return false;
  const [nextName] = inBlock.get(order + 2) ?? [];
  if (attributing.test(next?.text ?? '')) return false;
  return nextName === undefined || nextName.person === person || isNextTold;
}

/** A noun for somebody, or for several, that is not what the person is. */
function isOther({ low }: Token, role: string): boolean {
  const one = low.replace(/s$/, '');
  return (isRole(low) || isRole(one)) && !role.includes(one);
}

/** Whose words stand in marks after this is not told by the subject. */
const othersWords =
  /\b(?:read|reads|reading|hears?|heard|recit\p{L}+|quot\p{L}+|sang|sings|words?|diary|diaries|told|tells|shout\p{L}*|wrote|written|call|calls|called|letters?|messages?|notes?|e-?mails?|chant\p{L}*|slogan|banner|sign|poem|song|prayer|voice|voices)\b/iu;
const heard = new RegExp(String.raw`${othersWords.source}|\b(?:they|them|people)\b`, 'iu');

/** A paragraph that begins so says of the words before it whose they are. */
const attributing =
  /^(?:So|Thus|Such|That|Those|These|This|The\s(?:words?|comments?|remarks?|verdict|speaker))\b/;

/** Marks and spaces around what stands alone in its paragraph. */
const longestMarks = 4;
