import type { Name } from './attribution.ts';
import { determiners, gestures, openers } from '../text/english.ts';
import { isRole } from '../names/name-evidence.ts';
import type { Gender } from '../names/name-span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { sentenceBefore } from '../text/paragraphs.ts';
import type { FoundPerson } from '../names/people.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import { isPossessor } from './speaking-name.ts';

/** So many names before a pronoun may be whom it means. */
const reach = 12;

/** The last names of a block before a place. */
export function lastNames(names: readonly Name[], place: number): readonly Name[] {
  const end = firstFrom(names, place);
  return names.slice(Math.max(0, end - reach), end);
}

/** The names of each block, by its index among all. */
export type Names = ReadonlyMap<number, readonly Name[]>;

/** Where who is named is looked for. */
interface Known {
  readonly paragraphs: readonly Paragraph[];
  readonly inBlock: Names;
}

/** Whether these words may stand before a name that begins a sentence: none, "The", or titles with capitals. */
export function areTitles(words: string): boolean {
  return words
    .split(/\s+/)
    .every(
      (word) =>
        /^(?:The)?$/.test(word) || (/^\p{Lu}/u.test(word) && !openers.has(word.toLowerCase())),
    );
}

/** "Asked if it would hold, Jane Doe": what stands before the subject, and names nobody. */
const fronted =
  /^(?:(?:Asked|Pressed|Questioned|Quizzed|Challenged|Speaking|Writing|Looking|Sitting|Standing|In|On|At|After|Before|During)\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4}|[^,.“"]{1,80})|Contacted|Reached|Interviewed|Reacting|Responding|Asked|Afterwards?|Later|Earlier|Meanwhile|However|Separately),\s(.*)$/su;

/** "Palace manager", "Her daughter", "The county’s chief executive,", "Norland’s envoy in Larkton," before a name: what somebody is, the noun last. */
const introduction =
  /^(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*(?:['’]s?)?\s(?:[\p{L}’'-]+\s){0,4}?(\p{L}[\p{L}-]*)(?:\s(?:in|to|at|for)\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*)?,?\s$/u;

/** No introduction is longer, in UTF-16 code units. */
const longestIntroduction = 100;

/** "For Jane Doe, the matter is simple.", "As for Jane Doe": whom the next words are about. */
const concerning = /^(?:For|As\sfor|Like|To)\s/;

/** The words of a sentence after what stands before its subject and names nobody. */
export function pastFronted(words: string): string {
  return fronted.exec(words)?.[1] ?? words;
}

/** Whether these words may stand before the name with which a sentence begins. */
function introduces(words: string): boolean {
  const rest = pastFronted(words).replace(concerning, '');
  if (areTitles(rest)) return true;
  if (rest.length > longestIntroduction) return false;
  // "Her colleague, Senator Jane Doe", "Her father, retired miner John Doe"
  const [, said = rest, role = ''] = /^([^,]+,\s)([^,]+\s)$/.exec(rest) ?? [];
  const roleNoun = role.trimEnd().split(/\s/).at(-1) ?? '';
  const noun = areTitles(role.trim()) || isRole(roleNoun) ? introduction.exec(said)?.[1] : null;
  const [first = ''] = rest.toLowerCase().split(/\s/, 1);
  return (
    typeof noun === 'string' &&
    isRole(noun.toLowerCase()) &&
    (!openers.has(first) || determiners.has(first))
  );
}

/** Whether a sentence begins so, up to the name of its subject, and names nobody else by whose relative that is. */
export function beginsWith(words: string): boolean {
  return introduces(words) && !/^(?:Her|His|Their)\s/.test(words);
}

/** Where the last of these sentences begins that begins with this person's name; 0 for none. */
export function lastBegun(
  paragraph: Paragraph | undefined,
  names: readonly Name[],
  person: FoundPerson,
): number {
  if (paragraph === undefined) return 0;
  const { sentences, text } = paragraph;
  const begun = names.findLast((name) => {
    const sentence = sentences[firstFrom(sentences, name.start + 1) - 1];
    return (
      name.person === person &&
      sentence !== undefined &&
      !isPossessor(text, name, text.length) &&
      beginsWith(text.slice(sentence.start, name.start))
    );
  });
  return begun === undefined ? 0 : begun.start + 1;
}

/** Who is named where a sentence begins, with where that begins and ends. */
interface Subject {
  readonly person: FoundPerson;
  readonly order: number;
  readonly start: number;
  readonly end: number;
  /** What a relative clause right after the name says of them: ", whose brother Carl Doe died,". */
  readonly aside: Range | null;
  /** The sex that the pronoun tells with which the sentences begin that go on from there; null where none does. */
  readonly calledSince: Gender | null;
  /** Whether they are asked in that sentence, or answer in it with a gesture: "Asked about it, Jane Doe shrugged." */
  readonly reacts: boolean;
}

/**
 * With whose name the sentence begins that stands right before the one of a place, in its paragraph or at
 * the end of the paragraph before, or the one with which those go on that begin with "he" or "she"; null where
 * it begins otherwise.
 */
export function subjectOfSentenceBefore(
  order: number,
  place: number,
  { paragraphs, inBlock }: Known,
): Subject | null {
  let before = sentenceBefore(paragraphs, order, place);
  let calledSince: Gender | null = null;
  for (let back = 0; before !== null && back < longestChain; back += 1) {
    const { order: block, sentence } = before;
    const subject = subjectOfSentence(block, sentence, { paragraphs, inBlock });
    const text = paragraphs[block]?.text ?? '';
    if (subject !== null) return { ...subject, calledSince };
    calledSince = sexOfPronoun(text, sentence, inBlock.get(block) ?? []);
    if (calledSince === null) return null;
    const earlier = sentenceBefore(paragraphs, block, sentence.start);
    before = earlier?.order === block ? earlier : null;
  }
  return null;
}

/** "Afterwards, on the steps, she": what may stand before the pronoun that is the subject of a sentence. */
const pronounFirst = /^(?:\p{L}[^,.;:“”"]{1,60},\s){0,2}(he|she)\s/iu;

/** So much of a sentence is read for it, in UTF-16 code units. */
const longestFronting = 130;

/** The sex of the pronoun that is the subject of a sentence, at its head or after what names nobody; null without one. */
function sexOfPronoun(text: string, { start, end }: Range, names: readonly Name[]): Gender | null {
  const [whole = '', pronoun] =
    pronounFirst.exec(text.slice(start, Math.min(end, start + longestFronting))) ?? [];
  if (pronoun === undefined) return null;
  const named = names.slice(firstFrom(names, start), firstFrom(names, end));
  const isFirst = whole.length === pronoun.length + 1;
  if (!isFirst && named.some((name) => !isPossessor(text, name, text.length))) return null;
  return pronoun.toLowerCase() === 'he' ? 'male' : 'female';
}

/** "She" may begin so many sentences after the one that names her, at most. */
const longestChain = 4;

/** "…, a charge Jane Doe denied.": a clause at the end of a sentence, of what its subject has answered. */
const answers =
  /,\san?\s(?:\p{L}+\s)?(?:claim|allegation|charge|accusation|assertion|suggestion|statement|point|view|idea|notion|figure|criticism|description|account|version|comparison|conclusion|finding|verdict|decision|complaint|theory|characteri[sz]ation)\s(?:that\s|which\s)?([^,.;“”"]{2,60}?)\s(?:\p{L}+ly\s|has\s|had\s)*(?:den(?:ied|ies)|disput(?:ed|es)|reject(?:ed|s)|dismiss(?:ed|es)|contest(?:ed|s)|challeng(?:ed|es)|question(?:ed|s)|rebuff(?:ed|s)|refut(?:ed|es))(?:\s[^,.;“”"]{1,40})?[.]?$/u;

/** At the end of a sentence so much is read for such a clause, in UTF-16 code units. */
const longestAnswer = 200;

/** Who answers in the last clause of the sentence before a place, which nobody else is the subject of; null where nobody does. */
export function answererBefore(
  order: number,
  place: number,
  { paragraphs, inBlock }: Known,
): Subject | null {
  const before = sentenceBefore(paragraphs, order, place);
  if (before === null) return null;
  const { order: block, sentence } = before;
  const from = Math.max(sentence.start, sentence.end - longestAnswer);
  const words = paragraphs[block]?.text.slice(from, sentence.end).trimEnd() ?? '';
  const found = answers.exec(words);
  if (found === null) return null;
  const [clause, who = ''] = found;
  const names = inBlock.get(block) ?? [];
  const inside = names
    .slice(firstFrom(names, from + found.index), firstFrom(names, sentence.end))
    .filter(({ end }) => end <= sentence.end);
  const [name, ...others] = inside;
  const isSubject = name !== undefined && clause.includes(who) && who.endsWith(name.text);
  return isSubject && others.length === 0
    ? {
        person: name.person,
        order: block,
        start: name.start,
        end: sentence.end,
        aside: null,
        calledSince: null,
        reacts: false,
      }
    : null;
}

/** How a sentence begins that tells what somebody is asked. */
const isAsked = /^(?:Asked|Pressed|Questioned|Quizzed|Challenged)\s/;

/** With whose name a sentence of a paragraph begins; null where it begins otherwise. */
export function subjectOfSentence(
  order: number,
  sentence: Range,
  { paragraphs, inBlock }: Known,
): Subject | null {
  const paragraph = paragraphs[order];
  if (paragraph?.block.type !== 'paragraph') return null;
  const { text } = paragraph;
  const names = inBlock.get(order) ?? [];
  const first = firstFrom(names, sentence.start);
  // "Crane’s daughter, Jane Poe, met the council": Poe did.
  const [name] = names
    .slice(first, first + 2)
    .filter((one) => one.end <= sentence.end && !isPossessor(text, one, text.length));
  if (name === undefined) return null;
  // "Crane and Poe"
  if (/^,?\s+(?:and|or)\s/.test(text.slice(name.end, name.end + 6))) return null;
  if (!introduces(text.slice(sentence.start, name.start))) return null;
  const relative = /^,\swho(?:se|m)?\s[^,]{1,120},/u.exec(text.slice(name.end, name.end + 130));
  const aside = relative === null ? null : { start: name.end, end: name.end + relative[0].length };
  const { start, end } = sentence;
  const [verb = ''] = text.slice(name.end + 1, sentence.end).split(/[^\p{L}]/u, 1);
  const reacts = isAsked.test(text.slice(start, name.start)) || gestures.has(verb);
  return { person: name.person, order, start, end, aside, calledSince: null, reacts };
}
