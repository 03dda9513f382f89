import type { Attribution, Name, Spoken } from './attribution.ts';
import { nobody } from './attribution.ts';
import { openers } from './english.ts';
import type { Gender } from './names.ts';
import type { Paragraph } from './paragraphs.ts';
import type { FoundPerson } from './people.ts';
import { firstFrom } from './ranges.ts';
import { isPossessor } from './speaking-name.ts';
import type { Stranger } from './strangers.ts';
import { strangerBy, strangersIn } from './strangers.ts';

/** So many names before a pronoun may be whom it means. */
const reach = 12;

/** The last names of a block before a place. */
export function lastNames(names: readonly Name[], place: number): readonly Name[] {
  const end = firstFrom(names, place);
  return names.slice(Math.max(0, end - reach), end);
}

/** The names of each block, by its index among all. */
export type Names = ReadonlyMap<number, readonly Name[]>;

/** Everybody unnamed, by paragraph: read when they are first asked for, and told of who spoke. */
export interface Strangers {
  /** Whether anybody of a block between two places may be meant by a pronoun instead of somebody named. */
  readonly rivals: (
    order: number,
    from: number,
    to: number,
    sex: Gender,
    person: FoundPerson,
  ) => boolean;
  /** Whether anybody of a block before a place may be meant, where nobody is named there. */
  readonly anyone: (order: number, to: number, sex: Gender) => boolean;
  readonly heard: (order: number, phrase: string, start: number) => void;
}

/**
 * Whoever is unnamed in these paragraphs; `isRole` says of a noun whether it is the role of somebody
 * named, `isBorne` of a word whether it is in a name.
 */
export function strangersOf(
  paragraphs: readonly Paragraph[],
  names: Names,
  isRole: (noun: string) => boolean,
  isBorne: (word: string) => boolean,
): Strangers {
  const read = new Map<number, readonly Stranger[]>();
  const spoke = new Map<number, Stranger[]>();
  const inBlock = (order: number) => {
    const known = read.get(order);
    if (known !== undefined) return known;
    const paragraph = paragraphs[order];
    const found =
      paragraph?.block.type === 'paragraph'
        ? strangersIn(paragraph, names.get(order) ?? [], isRole, isBorne)
        : [];
    read.set(order, found);
    return found;
  };
  const lastOf = (all: readonly Stranger[], from: number, to: number) =>
    all.slice(Math.max(firstFrom(all, from), firstFrom(all, to) - reach), firstFrom(all, to));
  return {
    rivals: (order, from, to, sex, person) => {
      const begun = lastBegun(paragraphs[order], lastNames(names.get(order) ?? [], to), person);
      const after = Math.max(from, begun);
      return [
        ...lastOf(inBlock(order), after, to),
        ...lastOf(spoke.get(order) ?? [], after, to),
      ].some(
        ({ gender, leads }) =>
          (gender === null || gender === sex) &&
          (leads || (gender === sex && person.gender === null)),
      );
    },
    anyone: (order, to, sex) =>
      [...lastOf(inBlock(order), 0, to), ...lastOf(spoke.get(order) ?? [], 0, to)].some(
        ({ gender, leads }) => gender === sex || (leads && gender === null),
      ),
    heard: (order, phrase, start) => {
      const stranger = strangerBy(phrase, start);
      if (stranger === null) return;
      const known = spoke.get(order) ?? [];
      if ((known.at(-1)?.start ?? 0) <= start) spoke.set(order, [...known, stranger]);
    },
  };
}

/** Whether these words may stand before a name that begins a sentence: none, "The", or titles with capitals. */
function areTitles(words: string): boolean {
  return words
    .split(/\s+/)
    .every(
      (word) =>
        /^(?:The)?$/.test(word) || (/^\p{Lu}/u.test(word) && !openers.has(word.toLowerCase())),
    );
}

/** "Asked if it would hold, Jane Doe": what stands before the subject, and names nobody. */
const fronted =
  /^(?:Asked|Pressed|Questioned|Quizzed|Challenged|Speaking|Writing|Looking|Sitting|Standing|In|On|At|After|Before|During)\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4}|[^,.“"]{1,80}),\s(.*)$/su;

/** Whether a sentence begins so, up to the name of its subject. */
function beginsWith(words: string): boolean {
  return areTitles(fronted.exec(words)?.[1] ?? words);
}

/** Where the last of these sentences begins that begins with this person's name; 0 for none. */
function lastBegun(
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

/**
 * Whoever of the people a pronoun means that is said to speak, in this paragraph, the words of `said`:
 * whoever fits and was named last before it, or goes on to speak; nobody where two fit alike:
 * both named since the last who spoke, or in the same nearest paragraph, or one of them unnamed.
 */
export function pronoun(
  low: string,
  order: number,
  start: number,
  names: Names,
  last: Spoken | null,
  strangers: Strangers,
  called: ReadonlyMap<FoundPerson, Gender>,
  paragraph: Paragraph,
  said: string,
): Attribution {
  const sex = low === 'he' ? 'male' : 'female';
  const fits = (person: FoundPerson) => {
    const gender = person.gender ?? called.get(person) ?? null;
    return gender === null || gender === sex;
  };
  const named = (block: number, from: number, to: number) => [
    ...new Set(
      lastNames(names.get(block) ?? [], to)
        .filter((name) => name.start >= from && fits(name.person))
        .map(({ person }) => person),
    ),
  ];
  const meant = (person: FoundPerson, confidence: number): Attribution => ({
    person,
    body: null,
    confidence,
    form: 'pronoun',
  });
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
          strangers.rivals(block, from, to, sex, speaker)
        );
      });
    if (!since) return meant(speaker, 0.85);
    // Whom a new paragraph begins with goes on, unless it is they who are spoken of.
    const [one, ...others] = last.order < order ? named(order, 0, start) : [];
    return one !== undefined &&
      one !== speaker &&
      others.length === 0 &&
      (one.gender === sex || speaker.gender === null) &&
      !(sex === 'male' ? /\b(?:he|him|his)\b/i : /\b(?:she|her|hers)\b/i).test(said) &&
      lastBegun(paragraph, lastNames(names.get(order) ?? [], start), one) > 0 &&
      !strangers.rivals(order, 0, start, sex, one)
      ? meant(one, 0.7)
      : nobody;
  }
  for (let block = order; block >= Math.max(0, order - 2); block -= 1) {
    const to = block < order ? Infinity : start;
    const [one, ...others] = named(block, 0, to);
    if (one === undefined) {
      if (strangers.anyone(block, to, sex)) return nobody;
      continue;
    }
    return others.length > 0 || strangers.rivals(block, 0, to, sex, one)
      ? nobody
      : meant(one, 0.8 - 0.05 * (order - block));
  }
  return nobody;
}
