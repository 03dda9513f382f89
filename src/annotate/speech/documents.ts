import { subjectOfSentence } from './named-subjects.ts';
import type { Attribution, Name, Spoken } from './attribution.ts';
import { nobody } from './attribution.ts';
import { bodyBeginning, isBody } from './beginnings.ts';
import { bodyIn, isBodyNoun } from '../names/bodies.ts';
import type { Cast } from './cast.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { FoundPerson } from '../names/people.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import { phraseFrom, rangeOf } from './noun-phrases.ts';
import { tokensOf } from '../text/tokens.ts';
import { issues, isWriting, sameWriting } from '../text/writings.ts';

/** What somebody has written who "wrote to" somebody, and who "posted" something. */
const toSomebody = /^(?:letter|e-?mail|memo|note|message)$/;
const inPublic = /^(?:post|tweet|message|caption|statement)$/;

/** What a court writes that "ruled". */
const ofCourts = /^(?:ruling|judge?ment|verdict|decision)$/;

/** Whether a phrase is for what somebody has written: "the memo", "Jane Doe’s letter". */
export function isDocument(phrase: string): boolean {
  return isWriting(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase());
}

/** "Signed by the manager, Jane Doe, it said": who signed it; null where a sentence begins otherwise, or names two. */
export function signerBefore(
  order: number,
  start: number,
  { text, sentences }: Paragraph,
  { inBlock }: Pick<Cast, 'inBlock'>,
): FoundPerson | null {
  const from = sentences[firstFrom(sentences, start + 1) - 1]?.start ?? 0;
  if (
    !/^(?:Signed|Written|Sent|Issued|Drafted|Posted|Published)\sby\s/.test(
      text.slice(from, from + 14),
    )
  )
    return null;
  const names = inBlock.get(order) ?? [];
  const first = firstFrom(names, from);
  return firstFrom(names, start) === first + 1 ? (names[first]?.person ?? null) : null;
}

/** "in a statement", "with an angry letter" */
const spokenIn = /\b(?:in|with|via|on)\s(?:an?|his|her|its|their)\s(?:[\p{L}-]+\s){0,4}$/iu;

/** "Jane Doe was criticised in a letter": somebody else's. */
const passive = /\b(?:is|are|was|were|be|been|being|got|gets)\s/u;

/** "has published its final report", "sent the council an angry letter" */
const issued = new RegExp(
  String.raw`(?:^|\s)${issues.source.slice(1, -1)}\s(?:[\p{L}\d’'-]+\s){0,6}$`,
  'u',
);

/** Blocks from where it is said whose a document is to where its words are, and sentences of all of them, at most. */
const blocksWithin = 6;
const sentencesWithin = 20;

/** Of a sentence so much is read, in UTF-16 code units. */
const longest = 600;

/** Of those who have spoken so many may have done so in the sentence that speaks of a document. */
const mostHeard = 8;

/** Before "email" its article and adjectives are no longer, in UTF-16 code units. */
const longestLead = 60;

/** "the final report", "a notice signed" */
const definite =
  /^(?:the|this|that|his|her|its|\p{L}+day['’]s)\s((?:[\p{Ll}\d-]+\s){0,3})(\p{Ll}[\p{Ll}-]*)$/iu;

/** There is another, which may be somebody else's. */
const another =
  /\b(?:other|second|third|first|last|earlier|previous|separate|latter|former|same|joint)\s/;

/** The noun of such a phrase, unless it says that there are others or whose it is: "the council report". */
function writingIn(phrase: string): string | null {
  const [, words = '', noun = ''] = definite.exec(phrase) ?? [];
  if (!isWriting(noun) || another.test(words)) return null;
  return words.split(' ').some((word) => isBodyNoun(word)) ? null : noun;
}

/**
 * The author of "the letter" or "her post", where a sentence before says whose it is: "a letter from Jane Doe",
 * "Jane Doe’s letter", or with a subject who has sent, published or spoken in it. Nobody for any other phrase, and
 * where the nearest of such sentences does not say.
 */
export function authorOf(phrase: string, order: number, start: number, cast: Cast): Attribution {
  const noun = writingIn(phrase);
  if (noun === null) return nobody;
  const nouns = sameWriting(noun);
  let left = sentencesWithin;
  for (let block = order; block >= Math.max(0, order - blocksWithin); block -= 1) {
    const paragraph = cast.paragraphs[block];
    if (paragraph?.block.type !== 'paragraph') continue;
    const { sentences } = paragraph;
    const here = block === order ? firstFrom(sentences, start + 1) - 1 : sentences.length;
    for (let at = here - 1; at >= 0 && left > 0; at -= 1) {
      left -= 1;
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      let who = sayingIn(sentence, nouns, block, cast);
      for (const one of nouns) who ??= authorIn(sentence, one, block, paragraph, cast);
      if (who !== null) return { ...who, confidence: 0.7, form: 'description' };
    }
  }
  return nobody;
}

/**
 * Whoever issues something written in the sentence with which a paragraph ends, after which its words may stand
 * in one of their own: "The league released a statement on Monday."; nobody where it tells of none.
 */
export function issuerAtEnd(order: number, cast: Cast): Attribution {
  const paragraph = cast.paragraphs[order];
  const sentence = paragraph?.sentences.at(-1);
  if (paragraph?.block.type !== 'paragraph' || sentence === undefined) return nobody;
  const words = paragraph.text.slice(sentence.start, sentence.end);
  if (/["“”‘«»]/.test(words)) return nobody;
  const tokens = tokensOf(paragraph.text, [], sentence.start, sentence.end);
  const noun = tokens.find(({ low, text }) => low === text && isWriting(low));
  const lead = noun === undefined ? '' : paragraph.text.slice(sentence.start, noun.start);
  if (noun === undefined || !issued.test(lead)) return nobody;
  const who = authorIn(sentence, noun.low, order, paragraph, cast);
  return who === null ? nobody : { ...who, confidence: 0.65, form: null };
}

/** Who has spoken in a sentence by the words of such a document: "the bureau’s report said". */
function sayingIn(
  sentence: Range,
  nouns: readonly string[],
  order: number,
  { heard }: Cast,
): Attribution | null {
  const spoke = heardIn(sentence, order, heard).findLast(({ phrase }) =>
    nouns.includes(phrase.slice(phrase.lastIndexOf(' ') + 1)),
  );
  return spoke?.who ?? null;
}

/** Of those who have spoken last, who did so in a sentence, in its order. */
function heardIn(
  { start, end }: Range,
  order: number,
  heard: readonly Spoken[],
): readonly Spoken[] {
  return heard
    .slice(-mostHeard)
    .filter((one) => one.order === order && start < one.end && one.end <= end + 1);
}

/** Whose words a phrase says that something written is: "the bureau" of "the bureau’s final report" and of "a report by the bureau", with where it stands in the phrase; null for any other. */
export function ownerIn(phrase: string): { readonly text: string; readonly at: number } | null {
  const [, written = '', author = ''] =
    /^(?:[Aa]n?|[Tt]he|[Tt]his)\s(?:[\p{Ll}\d-]+\s){0,3}?(\p{Ll}[\p{Ll}-]*)\s(?:from|by)\s(.{2,80})$/u.exec(
      phrase,
    ) ?? [];
  if (isWriting(written)) return { text: author, at: phrase.length - author.length };
  const [, owner = '', noun = ''] =
    /^(.{2,80})['’]s?\s(?:[\p{Ll}\d-]+\s){0,3}(\p{Ll}[\p{Ll}-]*)$/u.exec(phrase) ?? [];
  return isWriting(noun) && !/day$|^(?:last|this)\s/i.test(owner) ? { text: owner, at: 0 } : null;
}

/** "his" of "his letter" and of "a notice signed" where "by him" follows; null for any other phrase. */
export function pronounOfOwner(phrase: string, text: string, end: number): string | null {
  const [whose = ''] = phrase.toLowerCase().split(' ', 1);
  if (isDocument(phrase) && whose !== 'him' && pronouns.has(whose))
    return pronouns.get(whose) ?? null;
  const [first = '', signed = ''] = phrase.split(/\s(?=\S+$)/u);
  const by = /^\sby\s(him|her)(?![\p{L}])/u.exec(text.slice(end, end + 8))?.[1] ?? '';
  return isDocument(first) && /^(?:signed|written|sent|issued|posted|published)$/.test(signed)
    ? (pronouns.get(by) ?? null)
    : null;
}

/** Who speaks, by the pronoun that says whose something is, or by whom. */
const pronouns: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['its', 'it'],
]);

/** Whose a document is that this sentence speaks of; null where it speaks of none. */
function authorIn(
  sentence: Range,
  noun: string,
  order: number,
  paragraph: Paragraph,
  cast: Cast,
): Attribution | null {
  const { text } = paragraph;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
  const at = words.includes(noun)
    ? words.search(new RegExp(String.raw`(?<=\s)${noun}(?![\p{L}-])`, 'u'))
    : -1;
  const isSent =
    (toSomebody.test(noun) && /\swr(?:ote|itten)\sto\s/.test(words)) ||
    (inPublic.test(noun) && /\s(?:posted|tweeted|wrote\son)\s/.test(words)) ||
    (ofCourts.test(noun) && /\s(?:ruled|found|held)\s/.test(words));
  if (at === -1 && !isSent) return null;
  const names = cast.inBlock.get(order) ?? [];
  const place = sentence.start + at;
  const lead = words.slice(Math.max(0, at - longestLead), Math.max(0, at));
  const speaks = heardIn(sentence, order, cast.heard).at(-1)?.who ?? null;
  // "said in a statement signed by her deputy"
  if (speaks !== null && spokenIn.test(lead)) return speaks;
  if (at !== -1) {
    const owner = ownerBefore(text, place, names) ?? authorAfter(text, place + noun.length, names);
    if (owner !== null) return { ...nobody, person: owner.person };
    const issuer = issuerAfter(text, place + noun.length, order, paragraph, cast);
    if (issuer !== null) return { ...nobody, body: issuer };
    if (/^\s(?:from|by|signed|written)\s/.test(text.slice(place + noun.length))) return nobody;
    // "the report said": spoken of before.
    if (!issued.test(lead) && !(spokenIn.test(lead) && !passive.test(lead)))
      return /\b(?:the|this|that)\s(?:[\p{L}-]+\s){0,3}$/iu.test(lead) ? null : nobody;
  }
  const subject = subjectOfSentence(order, sentence, cast);
  if (subject !== null) return { ...nobody, person: subject.person };
  const body = bodyBeginning(paragraph, order, sentence, cast.named());
  return body === null ? nobody : { ...nobody, body };
}

/** "a report by the Rail Safety Bureau" */
function issuerAfter(
  text: string,
  end: number,
  order: number,
  { block }: Paragraph,
  { named }: Cast,
): Attribution['body'] {
  const after = text.slice(end, end + longestLead * 2);
  const [by = ''] = /^(?:\s[\p{L}\d-]+){0,5}?\s(?:from|by)\s/u.exec(after) ?? [];
  const tokens = by === '' ? [] : tokensOf(after, [], by.length);
  const part = phraseFrom(tokens, 0);
  if (part === null) return null;
  const range = rangeOf(tokens, part);
  const body = bodyIn(after.slice(range.start, range.end), block.id, end + range.start, order);
  return body !== null && isBody(body.name, named()) ? body : null;
}

/** "Jane Doe’s angry letter" */
function ownerBefore(text: string, place: number, names: readonly Name[]): Name | null {
  const name = names[firstFrom(names, place) - 1];
  if (name === undefined) return null;
  return /^['’]s?\s(?:[\p{L}-]+\s){0,3}$/u.test(text.slice(name.end, place)) ? name : null;
}

/** "a letter from the mayor, Jane Doe", "a memo sent to staff on Tuesday by the chief of the firm, Jane Doe" */
function authorAfter(text: string, place: number, names: readonly Name[]): Name | null {
  const name = names[firstFrom(names, place)];
  if (name === undefined || name.start - place > longestLead * 2) return null;
  const between = text.slice(place, name.start);
  const isIts =
    /^(?:\s[\p{L}\d-]+){0,8}?(?:,\s(?:written|signed|sent|penned|drafted))?\s(?:from|by)\s(?:\p{L}[\p{L}’'.-]*,?\s)*$/u.test(
      between,
    );
  // "In his report, the coroner Jane Doe"
  const isIn = /\bin\s(?:an?|his|her)(?:\s[\p{L}-]+){1,4}$/iu.test(
    text.slice(Math.max(0, place - longestLead), place),
  );
  return isIts || (isIn && /^,\s(?:[\p{L}’'.-]+\s){0,4}$/u.test(between)) ? name : null;
}
