import type { Attribution, Name, Spoken } from './attribution.ts';
import { nobody } from './attribution.ts';
import type { Cast } from './cast.ts';
import { describedBefore } from './descriptions.ts';
import { men, women } from '../text/english.ts';
import type { Gender } from '../names/name-span.ts';
import {
  answererBefore,
  areTitles,
  lastBegun,
  lastNames,
  subjectOfSentence,
  subjectOfSentenceBefore,
} from './named-subjects.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { FoundPerson } from '../names/people.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import { isPossessor } from './speaking-name.ts';
import { tokensOf } from '../text/tokens.ts';

/** A pronoun that is said to speak: its place, and the ranges of what it says there. */
export interface Meant {
  readonly sex: Gender;
  readonly order: number;
  readonly start: number;
  readonly said: readonly Range[];
  /** What the same clause reports without marks. */
  readonly told: readonly Range[];
  /** In marks, where "she" is somebody else; in the reporter's words it may be who speaks. */
  readonly isQuoted: boolean;
  /** The verb says that they have spoken before: "she added". */
  readonly addsTo: boolean;
}

/**
 * Whoever of the people a pronoun means that is said to speak: whoever fits and was named last before it,
 * or goes on to speak. Where two fit alike, both named since the last who spoke, or in the same nearest
 * paragraph, or one of them unnamed, it is the one with whose name the sentence before begins; else nobody.
 */
export function pronoun(
  { sex, order, start, said, told, isQuoted, addsTo }: Meant,
  last: Spoken | null,
  known: Cast,
): Attribution {
  const { paragraphs, inBlock: names, strangers, called } = known;
  const paragraph = paragraphs[order];
  const genderOf = (person: FoundPerson) => person.gender ?? called.get(person) ?? null;
  // "Jane Doe, whom she calls a friend": somebody else calls her so.
  const barred = /\swhom\s$/.test(paragraph?.text.slice(Math.max(0, start - 6), start) ?? '')
    ? lastNames(names.get(order) ?? [], start).at(-1)?.person
    : undefined;
  const fits = (person: FoundPerson) => (genderOf(person) ?? sex) === sex && person !== barred;
  const named = (block: number, from: number, to: number, aside: Range | null = null) => {
    const text = paragraphs[block]?.text ?? '';
    const all = lastNames(names.get(block) ?? [], to).filter(
      (name) =>
        name.start >= from &&
        !(aside !== null && aside.start <= name.start && name.end <= aside.end) &&
        fits(name.person) &&
        // Whom the words name is not whom the clause means that reports them.
        !(
          block === order &&
          said.some((range) => range.start <= name.start && name.end <= range.end)
        ),
    );
    // "Crane’s daughter, Jane Poe": what is said of Crane is who Poe is.
    const themselves = all.filter((name) => !isPossessor(text, name, text.length));
    return [...new Set((themselves.length > 0 ? themselves : all).map(({ person }) => person))];
  };
  const meant = (person: FoundPerson, confidence: number): Attribution => ({
    person,
    body: null,
    confidence,
    form: 'pronoun',
  });
  const minded = whoseMind(paragraph?.text ?? '', names.get(order) ?? [], told);
  if (minded !== null && fits(minded)) return meant(minded, 0.75);
  const begun = subjectOfClauseBefore(order, start, known);
  if (begun !== null && fits(begun) && genderOf(begun) === sex) return meant(begun, 0.8);
  const words = said.map((range) => paragraph?.text.slice(range.start, range.end) ?? '').join(' ');
  const speaksOf = isQuoted && speaksOfSomebody(words, sex);
  const presented = speaksOf || addsTo ? null : describedBefore(order, start, known);
  // Who has just spoken goes on, whomever they told it.
  const isLast = presented !== null && presented.person === last?.who.person;
  if (presented !== null && !isLast && fits(presented.person)) {
    const { person, order: block, sentence } = presented;
    const isAlone = named(block, sentence.start, sentence.end).every(
      (other) => other === person || genderOf(other) === null,
    );
    // "The mayor thanked John Doe. “It is late,” he said": either.
    return isAlone ? meant(person, 0.7) : nobody;
  }
  const goesOn = (): Attribution => {
    const answering = isQuoted ? answererBefore(order, start, known) : null;
    if (answering !== null && (genderOf(answering.person) ?? sex) === sex)
      return meant(answering.person, 0.7);
    const before = addsTo ? null : subjectOfSentenceBefore(order, start, known);
    const subject = speaksOf && before?.reacts !== true ? null : before;
    if (subject === null) return nobody;
    const { person, order: block, start: from, end, aside, calledSince, reacts } = subject;
    const since = calledSince ?? (reacts ? sex : null);
    if ((genderOf(person) ?? since) !== sex) return nobody;
    const unsaid = unsaidBy(paragraphs[block]?.text.slice(from, end) ?? '');
    const besides = unsaid === null ? aside : { start: from + unsaid, end };
    const isAlone = named(block, from, end, besides).every(
      (other) => other === person || genderOf(other) === null,
    );
    const isHere = block === order;
    const also = {
      isKnown: person.gender !== null || since !== null,
      said: isHere ? said : [],
    };
    return isAlone && !strangers.rivals(block, from, isHere ? start : Infinity, sex, person, also)
      ? meant(person, 0.7)
      : nobody;
  };
  // "“Ready?” Ana asked. “Nearly,” said Kei Oksa. “You said so,” she said": of Oksa nothing tells the sex.
  const isOneOfTwo = (one: FoundPerson) =>
    genderOf(one) === null &&
    !addsTo &&
    last !== null &&
    last.order < order &&
    /^["“‘'«]/.test(paragraphs[last.order]?.text ?? '') &&
    known.heard
      .slice(-2)
      .some(
        ({ who: { person }, order: at }) =>
          person !== null && at >= order - 2 && person !== one && genderOf(person) === sex,
      );
  const leading = known.leading.get(sex);
  /** Whom the article is about, where of several only they begin a sentence there. */
  const leadingOfSeveral = (block: number, to: number, several: readonly FoundPerson[]) => {
    const begins = (person: FoundPerson) =>
      lastBegun(paragraphs[block], lastNames(names.get(block) ?? [], to), person) > 0;
    return leading !== undefined &&
      several.includes(leading) &&
      genderOf(leading) === sex &&
      begins(leading) &&
      !several.some((person) => person !== leading && begins(person)) &&
      !strangers.rivals(block, 0, to, sex, leading)
      ? meant(leading, 0.65)
      : nobody;
  };
  /**
   * Whom the article is about, where the reporter has come back to them after somebody else has spoken: "she" is
   * who a paragraph without that one's name tells of, before she speaks there or in the next; else null.
   */
  const backWithLeading = ({ who, order: block }: Spoken) =>
    leading !== undefined &&
    leading !== who.person &&
    genderOf(leading) === sex &&
    block < order &&
    (tellsOf(paragraphs[order], start, sex) ||
      (block < order - 1 && tellsOf(paragraphs[order - 1], Infinity, sex)))
      ? leading
      : null;
  const speaker = last !== null && last.order >= order - 2 ? last.who.person : null;
  if (last !== null && speaker !== null && fits(speaker)) {
    // Whom the speaker speaks of is not whom the reporter goes on with.
    const since = [order - 2, order - 1, order]
      .filter((block) => block >= last.order)
      .some((block) => {
        const from = block === last.order ? last.end : 0;
        const to = block < order ? Infinity : start;
        return (
          named(block, from, to).some((person) => person !== speaker) ||
          strangers.rivals(block, from, to, sex, speaker, block === order ? { said } : {})
        );
      });
    if (!since) {
      const back = backWithLeading(last);
      if (back !== null) return meant(back, 0.65);
      return isOneOfTwo(speaker) ? nobody : meant(speaker, 0.85);
    }
    // Whom a new paragraph begins with goes on, unless it is they who are spoken of.
    const [one, ...others] = last.order < order && !speaksOf ? named(order, 0, start) : [];
    const isBegun =
      one !== undefined &&
      one !== speaker &&
      others.length === 0 &&
      (one.gender === sex ||
        speaker.gender === null ||
        subjectOfSentenceBefore(order, start, known)?.person === one) &&
      lastBegun(paragraph, lastNames(names.get(order) ?? [], start), one) > 0 &&
      !strangers.rivals(order, 0, start, sex, one);
    if (isBegun) return meant(one, 0.7);
    const who = goesOn();
    const isElsewhere =
      last.order < order &&
      named(order, 0, start).length === 0 &&
      !(leading !== undefined && strangers.rivals(order, 0, start, sex, leading, { said }));
    return who === nobody && isElsewhere && !speaksOf
      ? leadingOfSeveral(order - 1, Infinity, named(order - 1, 0, Infinity))
      : who;
  }
  for (let block = order; block >= Math.max(0, order - 2); block -= 1) {
    const to = block < order ? Infinity : start;
    const [one, ...others] = named(block, 0, to);
    if (one === undefined) {
      if (strangers.anyone(block, to, sex)) return nobody;
      continue;
    }
    if (
      others.length === 0 &&
      !strangers.rivals(block, 0, to, sex, one, block === order ? { said } : {})
    )
      return meant(one, 0.8 - 0.05 * (order - block));
    const who = goesOn();
    return who === nobody && others.length > 0
      ? leadingOfSeveral(block, to, [one, ...others])
      : who;
  }
  return leading !== undefined && genderOf(leading) === sex && fits(leading)
    ? meant(leading, 0.65)
    : nobody;
}

/**
 * Whether the reporter's words of a paragraph, up to a place, tell what "he" or "she" has done: "In 2013 she signed
 * it". Not in a clause that goes with the next ("When she left, she said"), nor after a quotation that opens it.
 */
function tellsOf(paragraph: Paragraph | undefined, end: number, sex: Gender): boolean {
  const { text = '', quotations = [] } = paragraph ?? {};
  const own = text.slice(0, Math.min(end, quotations[0]?.outerStart ?? Infinity));
  return (sex === 'male' ? heActs : sheActs).test(own);
}

const clauseBefore = String.raw`(?<!\b(?:after|when|as|while|since|before|because|until|if|whether|that|though|although|once|what)\s)`;
const heActs = new RegExp(String.raw`${clauseBefore}\bhe\b`, 'i');
const sheActs = new RegExp(String.raw`${clauseBefore}\bshe\b`, 'i');

/**
 * "Jane Doe rarely spoke of it, but in a letter she said": with whose name the sentence of a place begins,
 * where its last clause is joined to that one and nobody else is named in between; else null.
 */
function subjectOfClauseBefore(order: number, place: number, known: Cast): FoundPerson | null {
  const paragraph = known.paragraphs[order];
  const { sentences = [], text = '' } = paragraph ?? {};
  const sentence = sentences[firstFrom(sentences, place + 1) - 1];
  if (sentence === undefined || sentence.end <= place) return null;
  const subject = subjectOfSentence(order, { start: sentence.start, end: place }, known);
  const [first, ...others] = lastNames(known.inBlock.get(order) ?? [], place).filter(
    ({ start }) => start >= sentence.start,
  );
  if (subject === null || first?.person !== subject.person) return null;
  if (others.some(({ person }) => person !== subject.person)) return null;
  return joined.test(text.slice(first.end, place)) ? subject.person : null;
}

/** A clause up to the subject of the next, which is joined to it; no quotation, and no other clause, in between. */
const joined =
  /^\s[^,;:“”"]{3,120},\s(?:and|but|though|although|yet)\s(?:[\p{Ll}\d][\p{Ll}\d-]*,?\s){0,8}$/u;

/** Names of the one whom a profile is of, at least. */
const fewestOfLeading = 5;

/** How often they are named at least for each name of anybody else of their sex. */
const timesOther = 2;

/**
 * Whom an article is about, of each sex: who is named in its first paragraphs, and far more often than
 * anybody else whom "she", or "he", may mean. Where nobody else is named near by, such a pronoun means them.
 */
export function leadingOf(people: readonly FoundPerson[]): ReadonlyMap<Gender, FoundPerson> {
  const sexes = ['male', 'female'] as const;
  return new Map(
    sexes.flatMap((sex) => {
      const [first, second] = people
        .filter(({ gender }) => (gender ?? sex) === sex)
        .toSorted((one, other) => other.spans.length - one.spans.length);
      const count = first?.spans.length ?? 0;
      const isLeading =
        first !== undefined &&
        count >= Math.max(fewestOfLeading, timesOther * (second?.spans.length ?? 0)) &&
        (first.spans[0]?.order ?? Infinity) < firstParagraphs;
      return isLeading ? [[sex, first] as const] : [];
    }),
  );
}

/** Blocks at the beginning of an article in which it names whom it is about. */
const firstParagraphs = 3;

/** "Jane Doe would not say why John Roe had left": up to what its subject does not say. */
const withheld =
  /^[^,;:“”"]{2,60}(?:,[^,;:“”"]{2,60},)?\s(?:(?:would|did|could|will|does|has|had)(?:\snot|n[’']t)|declined\sto|refused\sto)\s(?:yet\s)?(?:say|said|discuss|explain|confirm|answer|reveal|disclose|specify|comment\son|elaborate\son|be\sdrawn\son)\s/u;

/** Where in a sentence begins what its subject does not say, as the subject of which nobody goes on; null in any other. */
function unsaidBy(sentence: string): number | null {
  return withheld.exec(sentence.slice(0, 240))?.[0].length ?? null;
}

/** What only they know who feel it. */
const mind =
  /^(?:\s(?:also|still|now|just|never|really|simply))*\s(?:wants?|wanted|hopes|hoped|plans|planned|intends|intended|remembers|remembered|believes|believed|thinks|feels|felt|fears|feared|wishes|wished|likes|loves|loved|misses|missed|prefers|preferred|dreams|dreamed|regrets|regretted|worries|worried|doubts|doubted)\s/u;

/** "Jane Doe wants to see it, she said": whose mind the first words tell that are reported; null where they tell nobody's. */
function whoseMind(
  text: string,
  names: readonly Name[],
  told: readonly Range[],
): FoundPerson | null {
  const [first] = told;
  const name = first === undefined ? undefined : names[firstFrom(names, first.start)];
  if (first === undefined || name === undefined || name.end > first.end) return null;
  const isFirst = areTitles(text.slice(first.start, name.start).trim());
  return isFirst && mind.test(text.slice(name.end, first.end)) ? name.person : null;
}

/** Whether words begin to speak of a "he" or a "she" of whom they have not said who it is: "my mother … she". */
function speaksOfSomebody(words: string, sex: Gender): boolean {
  const pronouns = sex === 'male' ? /\b(?:he|him|his)\b/i : /\b(?:she|her|hers)\b/i;
  const at = words.search(pronouns);
  const nouns = sex === 'male' ? men : women;
  return at !== -1 && !tokensOf(words.slice(0, at)).some(({ low }) => nouns.has(low));
}
