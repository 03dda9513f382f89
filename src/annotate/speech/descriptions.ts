import {
  answererBefore,
  lastNames,
  pastFronted,
  subjectOfSentence,
  subjectOfSentenceBefore,
} from './named-subjects.ts';
import type { Attribution, Spoken } from './attribution.ts';
import { nobody } from './attribution.ts';
import type { Cast } from './cast.ts';
import { isDocument, ownerIn, signerBefore } from './documents.ts';
import { bodyBeginning } from './beginnings.ts';
import { bodyIn, bodyNoun, standsFor } from '../names/bodies.ts';
import { isDemonym } from '../text/demonyms.ts';
import { men, titles, unnamed, women } from '../text/english.ts';
import { isRelative, isRole } from '../names/name-evidence.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { sentenceBefore } from '../text/paragraphs.ts';
import type { FoundPerson } from '../names/people.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import { counterpartOf, spouseOf } from './relatives.ts';
import { subjectAtStart } from './sentence-subjects.ts';
import { rangeOf } from './noun-phrases.ts';
import { wholeTitle } from '../text/titles.ts';
import { isCapital, tokenAt, tokensOf } from '../text/tokens.ts';
import { topicOf } from './topics.ts';

/** The noun of "secretary-general" is the general. */
function noun(low: string): string {
  return low.slice(low.lastIndexOf('-') + 1);
}

/** The noun of an office, the same for "Prof." and "the professor". */
export function office(low: string): string {
  return wholeTitle(noun(low));
}

/** Whether a noun says what somebody is, and more than that they are somebody. */
function isOffice(low: string): boolean {
  return (isRole(noun(low)) || titles.has(noun(low))) && !anybody.test(low);
}

const anybody =
  /^(?:man|woman|boy|girl|person|child|lady|gentleman|stranger|worker|private|agent)$/;

/**
 * Whom a phrase means that is neither a name of somebody nor "he" or "she": a body that it names or
 * describes, or somebody by what they are. `said` are the ranges of what they say, where it is quoted.
 */
export function resolve(
  phrase: string,
  { order, start, said }: Place,
  paragraph: Paragraph,
  last: Spoken | null,
  cast: Cast,
): Attribution {
  const { paragraphs, borne, spoken, named } = cast;
  const low = phrase.toLowerCase();
  if (/^(?:they|it|we|i|who)$/.test(low) && !/^\p{Lu}{2,}$/u.test(phrase)) {
    if (low !== 'it') return nobody;
    if (/\swhat\s$/.test(paragraph.text.slice(Math.max(0, start - 6), start)))
      return whatItCalls({ order, start, said }, paragraph, last, cast);
    const known = last !== null && last.order >= order - 1 ? last.who : null;
    const begun = bodyBefore(order, start, cast);
    // "Norline said no. Skylink is new. It said": whichever the sentence before begins with.
    const isOther =
      begun !== null && begun.span.order === order && begun.name !== known?.body?.name;
    if (known?.body != null && !isOther) return { ...known, confidence: 0.7, form: 'pronoun' };
    // "The memo says it is over. It adds": its author.
    if (known !== null && last !== null && isDocument(last.phrase))
      return { ...known, confidence: 0.7, form: 'pronoun' };
    const signer = signerBefore(order, start, paragraph, cast);
    if (signer !== null) return { person: signer, body: null, confidence: 0.7, form: 'pronoun' };
    return begun === null
      ? nobody
      : { person: null, body: begun, confidence: 0.7, form: 'pronoun' };
  }
  const owner = ownerIn(phrase);
  if (owner !== null)
    return resolve(owner.text, { order, start: start + owner.at, said }, paragraph, last, cast);
  const bearers = spoken.get(bodyNoun(phrase) ?? '');
  const one = bearers?.size === 1 ? bearers.values().next().value : undefined;
  if (one !== undefined && order - one.order <= 3) {
    return { ...one.who, confidence: 0.7, form: 'description' };
  }
  const spoke = last?.who.body ?? null;
  if (last !== null && spoke !== null && spoke.span.order >= order - 1) {
    const between = textBetween(paragraphs, spoke.span, order, start);
    const named = paragraphs[spoke.span.order]?.text ?? '';
    if (between.length <= longestBetween && standsFor(phrase, spoke, named, between))
      return { ...last.who, confidence: 0.65, form: 'description' };
  }
  const meant =
    bodyNoun(phrase) === null && !describing.test(phrase)
      ? null
      : named().meant(phrase, order, start);
  if (meant !== null) {
    const body = { name: named().whole(meant.text, order, start) ?? meant.text, span: meant };
    return { person: null, body, confidence: 0.65, form: 'description' };
  }
  const isSomebody =
    isDemonym(phrase.slice(phrase.lastIndexOf(' ') + 1)) && describing.test(phrase);
  const body = isSomebody ? null : bodyIn(phrase, paragraph.block.id, start, order);
  // A name that two people bear, or one and a firm.
  if (body !== null && borne.has(body.name) && !named().has(body.name)) return nobody;
  if (body !== null) {
    const name = named().whole(body.name, order, start);
    return name === null
      ? nobody
      : { person: null, body: { ...body, name }, confidence: 0.8, form: 'name' };
  }
  const relative =
    spouseOf(phrase, order, start, last, cast) ?? counterpartOf(phrase, order, last, cast);
  if (relative !== null)
    return { person: relative, body: null, confidence: 0.7, form: 'description' };
  const somebody = described(phrase, order, start, cast);
  return somebody === nobody ? varied(phrase, { order, start, said }, last, cast) : somebody;
}

/** "The council rejected what it called “…”": the body, or the author of what is written, that is the subject of the clause. */
function whatItCalls(
  { order, start, said }: Place,
  paragraph: Paragraph,
  last: Spoken | null,
  cast: Cast,
): Attribution {
  const { text, sentences } = paragraph;
  const from = sentences[firstFrom(sentences, start + 1) - 1]?.start ?? 0;
  const begins = from + text.slice(from, start + 1).lastIndexOf(';') + 1;
  const tokens = tokensOf(text, [], begins, start);
  const subject = subjectAtStart(tokens, tokens.length);
  if (subject === null) return nobody;
  const range = rangeOf(tokens, subject);
  const phrase = text.slice(range.start, range.end);
  if (/^it$/i.test(phrase)) return nobody;
  return resolve(phrase, { order, start: range.start, said }, paragraph, last, cast);
}

/** Words that stand for a body come no further after its name, in UTF-16 code units. */
const longestBetween = 4000;

/** A description, of however many words. */
const describing = /^the\s/i;

/** Where a clause names who speaks, and the ranges of what is quoted of them. */
interface Place {
  readonly order: number;
  readonly start: number;
  readonly said: readonly Range[];
}

/** "The Health Ministry denied this. It said": the body that begins the sentence before, in the paragraph or at the end of the one before. */
function bodyBefore(
  order: number,
  place: number,
  { paragraphs, named }: Cast,
): Attribution['body'] {
  const before = sentenceBefore(paragraphs, order, place);
  const paragraph = before === null ? undefined : paragraphs[before.order];
  return before === null || paragraph?.block.type !== 'paragraph'
    ? null
    : bodyBeginning(paragraph, before.order, before.sentence, named());
}

/** What stands from a name to a place in the same paragraph or the next. */
function textBetween(
  paragraphs: readonly Paragraph[],
  { order: from, end }: NameSpan,
  order: number,
  place: number,
): string {
  const here = paragraphs[order]?.text ?? '';
  return from === order
    ? here.slice(end, place)
    : `${paragraphs[from]?.text.slice(end) ?? ''} ${here.slice(0, place)}`;
}

/** "the minister": the one person whose role has the same noun. */
function described(
  phrase: string,
  order: number,
  start: number,
  { byRole, inBlock: names, paragraphs }: Cast,
): Attribution {
  const tokens = tokensOf(phrase);
  const of = tokens.findIndex(({ low }) => /^(?:of|for|at)$/.test(low));
  const at = tokens.findLastIndex(({ low }, index) => (of === -1 || index < of) && isOffice(low));
  const [head, first] = [tokens[at], tokens[0]];
  // "the sheriff's office"
  if (tokens[at + 1]?.low === "'s") return nobody;
  // "the mayor’s wife": of many wives, whoever the mayor is.
  if (isRelative(head?.low ?? '') && tokens.some(({ low }) => low === "'s")) return nobody;
  if (head === undefined || first === undefined || !/^(?:the|his|her|its|their)$/.test(first.low))
    return nobody;
  const isOne = /^(?:spokes(?:man|woman|person)|official)$/.test(head.low) && tokens.length === 2;
  if (!isOne && tokens.some(({ low }) => unnamed.has(low))) return nobody;
  if (isAnother(head.low, order, start, paragraphs)) return nobody;
  const before = ({ spans: [first] }: FoundPerson) =>
    first !== undefined && (first.order < order || (first.order === order && first.start < start));
  const bearers = byRole.get(office(head.low)) ?? [];
  const such = bearers.filter(before);
  const [later, ...namesakes] = order === 0 && such.length === 0 ? bearers : [];
  if (later !== undefined && namesakes.length === 0 && isToldNext(later, head.low))
    return { person: later, body: null, confidence: 0.65, form: 'description' };
  // "the secretary-general", beside a general: all that it says is in the role of the one.
  const said = phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(1);
  const whole = such.filter(({ role }) =>
    said.every((word) => role?.text.toLowerCase().includes(word)),
  );
  const fitting = whole.length === 1 ? whole : such;
  const [one] = fitting;
  if (one !== undefined && fitting.length === 1) {
    return { person: one, body: null, confidence: 0.75, form: 'description' };
  }
  const recent = [order - 1, order].flatMap((at) =>
    lastNames(names.get(at) ?? [], at < order ? Infinity : start),
  );
  const near = fitting.filter((person) => recent.some((name) => name.person === person));
  const [closest] = near;
  return near.length === 1 && closest !== undefined
    ? { person: closest, body: null, confidence: 0.65, form: 'description' }
    : nobody;
}

/** Of a sentence so much is read, in UTF-16 code units. */
const longest = 600;

/**
 * "Asked about it, the mayor shrugged.": whom the sentence right before the one of a place begins with, where it
 * names them by what they are, with that sentence and its block; null where it begins otherwise.
 */
export function describedBefore(
  order: number,
  place: number,
  cast: Cast,
): { readonly person: FoundPerson; readonly order: number; readonly sentence: Range } | null {
  const before = sentenceBefore(cast.paragraphs, order, place);
  const paragraph = before === null ? undefined : cast.paragraphs[before.order];
  if (before === null || paragraph?.block.type !== 'paragraph') return null;
  const { order: block, sentence } = before;
  const words = paragraph.text.slice(
    sentence.start,
    Math.min(sentence.end, sentence.start + longest),
  );
  const rest = pastFronted(words);
  if (!/^(?:the|his|her)\s/i.test(rest)) return null;
  // "The mayor, Jane Doe, shrugged.": her name says it.
  if (subjectOfSentence(block, sentence, cast) !== null) return null;
  const tokens = tokensOf(rest);
  const subject = subjectAtStart(tokens, tokens.length);
  if (subject === null) return null;
  const range = rangeOf(tokens, subject);
  const start = sentence.start + words.length - rest.length;
  const { person } = described(rest.slice(range.start, range.end), block, start, cast);
  return person === null ? null : { person, order: block, sentence };
}

/** Blocks after the first in which whoever it speaks of by their office is named. */
const toDelayed = 2;

/**
 * "The town’s mayor says", in the first paragraph, and "said Mayor Jane Doe" soon after: whether somebody is
 * named there with an office that has this noun, which is no former one.
 */
function isToldNext({ role, spans: [first] }: FoundPerson, head: string): boolean {
  const [held = ''] = (role?.text.toLowerCase() ?? '').split(/\s(?:of|for|at|in)\s/);
  return (
    first !== undefined &&
    first.order > 0 &&
    first.order <= toDelayed &&
    wholeTitle(held.slice(held.lastIndexOf(' ') + 1)) === wholeTitle(head) &&
    !/^(?:former|ex|deputy|vice|acting|assistant|then)(?![\p{L}])/u.test(held)
  );
}

/** So far before a description another of the same office is looked for, in UTF-16 code units. */
const toAnother = 400;

/** "A spokeswoman said": whether somebody unnamed of the same office stands near, in the paragraph or the one before. */
function isAnother(
  head: string,
  order: number,
  start: number,
  paragraphs: readonly Paragraph[],
): boolean {
  return [order - 1, order].some((block) => {
    const text = paragraphs[block]?.text ?? '';
    const to = block < order ? text.length : start;
    const tokens = tokensOf(text.slice(Math.max(0, to - toAnother), to));
    return tokens.some(({ low }, at) => {
      if (low !== head) return false;
      let next = at + 1;
      if (tokenAt(tokens, next).text === ',') next += 1;
      // "a farmer, Jane Doe", "a farmer whom she knew": the one is named, and of the other it is told who it is.
      if (isCapital(tokenAt(tokens, next))) return false;
      const from = [at - 1, at - 2, at - 3].find((index) =>
        /^(?:an?|another|one)$/.test(tokenAt(tokens, index).low),
      );
      const before = tokenAt(tokens, (from ?? 0) - 1);
      return (
        from !== undefined &&
        before.text !== ',' &&
        !/^(?:is|was|as|became|been|be|and|not)$/.test(before.low)
      );
    });
  });
}

/** Nouns of which there may be one besides whoever spoke last, and news says "the" of them at once. */
const offices =
  /^(?:president|minister|premier|chancellor|secretary|mayor|governor|king|queen|prince|princess|pope|judge|magistrate|prosecutor|chairman|chairwoman|chair|director|manager|coach|captain|referee|umpire|head|chief|leader|commander|commissioner|speaker|ambassador|spokesman|spokeswoman|spokesperson|owner|founder|ceo|boss|deputy|sheriff|superintendent|inspector|detective|officer|official|lawyer|attorney|barrister|solicitor|doctor|editor|reporter|journalist|interviewer|presenter|witness|victim|suspect|defendant|gunman|driver|pilot|member|person|customer|passenger|reader|viewer)$/;

/** Nouns for whoever is at the head of a body, of which news says the one for the other: "the union leader". */
const heads =
  /^(?:leader|boss|chief|head|president|chairman|chairwoman|chair|director|manager|secretary|ceo|executive|commander|commissioner|superintendent|principal|vice-chancellor)$/;

/** The noun of a head that somebody’s role has; empty without. */
function lastHeadOf({ role }: FoundPerson): string {
  return tokensOf(role?.text ?? '').findLast(({ low }) => heads.test(low))?.low ?? '';
}

/** Nouns that say alone what else is true of somebody. */
const callings =
  /^(?:billionaire|millionaire|tycoon|pensioner|teenager|grandmother|grandfather|singer|songwriter|rapper|comedian|actor|actress|novelist|playwright|star|striker|midfielder|defender|goalkeeper|winger|quarterback|linebacker|batsman|batter|bowler|sprinter|swimmer|golfer|boxer|footballer|cyclist|jockey|lawmaker|congressman|congresswoman|backbencher)$/;

/** Words that tell somebody from another: "the other farmer". */
const telling =
  /^(?:other|second|third|first|last|next|same|latter|former|new|unnamed|anonymous|only|local)$/;

/**
 * "the retired baker", "the 34-year-old": after somebody has spoken, or begun the sentence before, news may
 * name them next by what else is true of them. Nobody where the noun is an office, which may be somebody's else, or where anybody else
 * has been named since.
 */
function varied(
  phrase: string,
  { order, start, said }: Place,
  last: Spoken | null,
  known: Cast,
): Attribution {
  const { paragraphs, inBlock, strangers } = known;
  const subject = subjectOfSentenceBefore(order, start, known);
  const answering = answererBefore(order, start, known);
  const spoken = answering ?? (subject?.order === order ? subject : takenUp(order, last, known));
  if (spoken === null) return nobody;
  const { person } = spoken;
  const [first, ...words] = tokensOf(phrase);
  const of = words.findIndex(({ low }) => low === 'of');
  const head = of > 0 ? words[of - 1] : words.at(-1);
  if (first?.low !== 'the' || head === undefined || words.length > longestVariation) return nobody;
  const low = head.low.replace(/-of-.*$/, '');
  const isAge = /^\d+-year-old$/.test(low);
  const isBare = words.length < 2 && low === head.low;
  const isTelling = isAge || (isBare ? callings.test(low) : isRole(low) && !offices.test(low));
  // "the Dane", "the baker": true of many, so that no other may be named near.
  const isHead = !isBare && heads.test(low) && heads.test(lastHeadOf(person));
  const isAny = isDemonym(head.text) || isHead || (isOffice(low) && !offices.test(low));
  if (!isTelling && (!isAny || isAnother(low, order, start, paragraphs))) return nobody;
  if (words.some((word) => telling.test(word.low) || word.low === "'s")) return nobody;
  // "the coast guard": a service.
  if (low === 'guard' && words.length > 1) return nobody;
  const sex = women.has(low) ? 'female' : men.has(low) ? 'male' : person.gender;
  if ((person.gender ?? sex) !== sex) return nobody;
  const sexes = sex === null ? (['male', 'female'] as const) : [sex];
  const blocks = spoken.order === order ? [order] : [spoken.order, order];
  const isAlone = blocks.every((block) => {
    const [from, to] = [
      (isTelling || answering !== null) && block === spoken.order ? spoken.end : 0,
      block === order ? start : Infinity,
    ];
    const isSaid = (name: NameSpan) =>
      block === order && said.some((range) => range.start <= name.start && name.end <= range.end);
    return (
      paragraphs[block]?.block.type === 'paragraph' &&
      lastNames(inBlock.get(block) ?? [], to).every(
        (name) => name.start < from || name.person === person || isSaid(name),
      ) &&
      !sexes.some((one) => strangers.rivals(block, from, to, one, person))
    );
  });
  return isAlone ? { person, body: null, confidence: 0.65, form: 'description' } : nobody;
}

/** The person who spoke last, with where that ends; else whom the paragraph before is about. */
function takenUp(order: number, last: Spoken | null, known: Cast) {
  if (last !== null && last.order >= order - 1) {
    const { person } = last.who;
    return person === null ? null : { person, order: last.order, end: last.end };
  }
  const person = topicOf(order - 1, known);
  return person === null ? null : { person, order: order - 1, end: 0 };
}

/** Words after "the" in such a description, at most. */
const longestVariation = 6;
