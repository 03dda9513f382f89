import {
  auxiliaries,
  bodies,
  clauseStarts,
  determiners,
  endsLikeAdverb,
  gestures,
  nations,
  prepositions,
  roles,
  speakingBodies,
  titles,
  unnamed,
} from './english.ts';
import { groupedBy } from './grouped-by.ts';
import type { Paragraph } from './paragraphs.ts';
import type { OnShare } from './progress.ts';
import { telling } from './progress.ts';
import type { Gender, NameSpan } from './names.ts';
import type { FoundPerson } from './people.ts';
import { inTextOrder } from './names.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';
import { labelled } from './signatures.ts';
import type { Statement } from './statement.ts';
import type { Stranger } from './strangers.ts';
import { strangerBy, strangersIn } from './strangers.ts';
import { isCapital, tokensOf } from './tokens.ts';

/** Who says something, and how sure that is. */
export interface Attribution {
  readonly person: FoundPerson | null;
  /** The name of a body that speaks; null for people. */
  readonly body: { readonly name: string; readonly span: NameSpan } | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly form: 'name' | 'description' | 'pronoun' | null;
}

/** Who spoke last, and where: the block, and the place in it where what was said and its clause end. */
interface Spoken {
  readonly who: Attribution;
  readonly order: number;
  readonly end: number;
}

function endOf({ at, order, report }: Statement): number {
  const said = at.at(-1)?.end ?? 0;
  return report?.order !== order
    ? said
    : Math.max(said, report.source?.end ?? 0, report.cue?.end ?? 0);
}

const nobody: Attribution = { person: null, body: null, confidence: 0.5, form: null };

/** Below this nobody's name is shown: rather no name than a wrong one. */
export const surely = 0.6;

/**
 * The speaker of each statement, in the same order. Names are looked up, pronouns and descriptions
 * are resolved to whoever of the people fits and was spoken of last; where two fit, nobody is named.
 */
export function speakersOf(
  statements: readonly Statement[],
  paragraphs: readonly Paragraph[],
  people: readonly FoundPerson[],
  onShare: OnShare,
): readonly Attribution[] {
  const names: readonly Name[] = people
    .flatMap((person) => person.spans.map((span) => ({ ...span, person })))
    .toSorted(inTextOrder);
  const inBlock = groupedBy(names, ({ order }) => order);
  const byRole = peopleByRole(people);
  const borne = new Set(people.flatMap(({ name }) => name.split(/\s+/)));
  const strangers = strangersOf(paragraphs, inBlock, byRole);
  const called = new Map<FoundPerson, Gender>();
  const given: Attribution[] = [];
  let last: Spoken | null = null;
  for (const statement of telling(statements, onShare)) {
    const order = statement.report?.order ?? statement.order;
    const paragraph = paragraphs[order];
    const source = statement.report?.source ?? null;
    let who: Attribution = nobody;
    if (statement.report === null) {
      who = last === null ? nobody : goingOn(statement, last, given, statements);
    } else if (source !== null && paragraph !== undefined) {
      const here = inBlock.get(order) ?? [];
      const inside = here
        .slice(firstFrom(here, source.start), firstFrom(here, source.end))
        .filter((name) => name.end <= source.end && !isPossessor(paragraph.text, name, source.end));
      const phrase = paragraph.text.slice(source.start, source.end);
      const named = speakingName(paragraph.text, source, inside);
      if (named !== null) {
        // Who laughs before a quotation most likely says it.
        const confidence = gestures.has(statement.report.verb) ? 0.7 : 0.95;
        who = { person: named.person, body: null, confidence, form: 'name' };
      } else if (inside.length === 0 && statement.report.verb !== labelled) {
        who = resolve(
          phrase,
          order,
          source.start,
          paragraph,
          byRole,
          inBlock,
          borne,
          last,
          strangers,
          called,
        );
      }
    }
    given.push(who);
    // Whom the article has called "she" is no "he" later.
    if (
      who.person !== null &&
      who.form === 'pronoun' &&
      source !== null &&
      paragraph !== undefined
    ) {
      called.set(
        who.person,
        /^he$/i.test(paragraph.text.slice(source.start, source.end)) ? 'male' : 'female',
      );
    }
    if (who.person !== null || who.body !== null)
      last = { who, order: statement.order, end: endOf(statement) };
    else if (source !== null && paragraph !== undefined) {
      last = null;
      strangers.heard(order, paragraph.text.slice(source.start, source.end), source.start);
    }
  }
  return given;
}

function isPossessor(text: string, span: NameSpan, end: number): boolean {
  return span.end < end && /^['’]s?\b/.test(text.slice(span.end, span.end + 3));
}

/**
 * Of the names in the words that say who speaks, the one who does: the first, unless what comes
 * before says that somebody else is meant, or a name follows as in "Ellison aide Robert Crane".
 * Null where two speak, or only somebody who belongs to them does.
 */
function speakingName(text: string, source: Range, inside: readonly Name[]): Name | null {
  const speaking = inside.filter(
    (name) => !isBelonging(text, source.start, name) && !isModifier(text, source, name),
  );
  if (speaking.some((name) => isOneOfTwo(text, source, name))) return null;
  const [first, ...others] = speaking;
  if (first === undefined) return null;
  const second = others.find(({ person }) => person !== first.person);
  if (second === undefined) return first;
  const between = text.slice(first.end, second.start);
  const [, mark = '', word = ''] = /^(,?)\s*(\p{L}*)/u.exec(between) ?? [];
  return mark === ',' || prepositions.has(word) || /^(?:who|whose|whom)$/.test(word)
    ? first
    : (speaking.at(-1) ?? null);
}

/** "Ellison and Crane", "Ellison and her brother", but no "Trade and Industry Secretary Crane". */
function isOneOfTwo(text: string, { start, end }: Range, name: Name): boolean {
  if (/^,?\s+(?:and|or|nor|&)\s/.test(text.slice(name.end, end))) return true;
  const [, other = '', between = ''] =
    /(\p{L}[\p{L}.’'-]*),?\s+(?:and|or|nor|&)\s+((?:\S+\s+)*)$/u.exec(
      text.slice(start, name.start),
    ) ?? [];
  return isTitles(between) && /^\p{Lu}/u.test(other) && !isTitle(other);
}

function isTitles(words: string): boolean {
  return words.split(/\s+/).every((word) => word === '' || word === 'the' || isTitle(word));
}

function isTitle(word: string): boolean {
  const low = word.toLowerCase();
  return titles.has(low) || roles.has(low) || nations.has(low);
}

/** Whoever spoke in the paragraph before, where a quotation goes on with what they said. */
function goingOn(
  { goesOn, order }: Statement,
  last: Spoken,
  given: readonly Attribution[],
  statements: readonly Statement[],
): Attribution {
  if (goesOn === null || last.order < order - 1) return nobody;
  const { who } = last;
  if (goesOn === 'surely') return { ...who, confidence: Math.min(who.confidence, 0.8), form: null };
  // Somebody else who speaks near by may answer.
  for (let at = given.length - 1; at >= 0; at -= 1) {
    if ((statements[at]?.order ?? 0) < order - 3) break;
    const one = given[at];
    if (one === undefined || (one.person ?? one.body) === null) continue;
    if (one.person !== who.person || one.body?.name !== who.body?.name) return nobody;
  }
  return { ...who, confidence: Math.min(who.confidence, 0.7), form: null };
}

/** "the Ellison family", "Ellison supporters", "an Ellison aide": the name says whose they are. */
function isModifier(text: string, { start, end }: Range, name: Name): boolean {
  const [, word = ''] = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(text.slice(name.end, end)) ?? [];
  if (word === '' || endsLikeAdverb(word) || word.endsWith('ing')) return false;
  if (prepositions.has(word) || auxiliaries.has(word) || clauseStarts.has(word)) return false;
  if (/^(?:and|or|nor|who|tonight|tomorrow)$/.test(word)) return false;
  const [before = ''] = text.slice(start, name.start).toLowerCase().split(/\s+/);
  return (
    determiners.has(before) ||
    roles.has(word) ||
    unnamed.has(word) ||
    /[^s]s$/.test(word) ||
    attached.test(word)
  );
}

/** What a name without "the" stands before, and does not belong to who bears it. */
const attached =
  /^(?:family|campaign|camp|team|aide|ally|staff|supporter|estate|administration|government|cabinet|office|spokesman|spokeswoman|spokesperson|source|adviser|advisor|insider)$/;

/** What somebody has written is what they say. */
const written =
  /\b(?:statement|message|letter|reply|response|answer|comment|note|tweet|post|speech|e-?mail|words?|verdict|report|article|book)s?$/i;

/**
 * "a spokesman for President Jane Doe", "a friend of Jane Doe": the name says whose, and not who.
 * Between "of" and the name stand at most capitals; "Minister of Transport Jane Doe" is an office.
 * After a name, as in "said Ellison of Crane", it says whom they speak of; titles may stand between.
 */
function isBelonging(text: string, from: number, { start }: NameSpan): boolean {
  const before = text.slice(Math.max(from, start - 120), start);
  const match =
    /(\S+)\s+(?:for|of|from|to|with|by|at|on)\s+(?:(?:the|\p{Lu}[\p{L}.-]*)\s+)*$/u.exec(before);
  const noun = match?.[1] ?? '';
  if (/^\p{Ll}/u.test(noun)) return !written.test(noun) && !isOffice(match?.[0] ?? '');
  const [, one = '', preposition = '', between = ''] =
    /(\S+)\s+(\p{Ll}+)\s+((?:(?:the|\p{Lu}[\p{L}.-]*)\s+)*)$/u.exec(before) ?? [];
  return prepositions.has(preposition) && !written.test(one) && isTitles(between);
}

/** "minister of Education Jane Doe" */
function isOffice(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  return (
    titles.has(parts[0]?.toLowerCase() ?? '') &&
    /^\p{Lu}/u.test(last) &&
    !titles.has(last.toLowerCase())
  );
}

interface Name extends NameSpan {
  readonly person: FoundPerson;
}

/** So many names before a pronoun may be whom it means. */
const reach = 12;

/** The last names of a block before a place. */
function lastNames(names: readonly Name[], place: number): readonly Name[] {
  const end = firstFrom(names, place);
  return names.slice(Math.max(0, end - reach), end);
}

/** The noun of "secretary-general" is the general. */
function noun(low: string): string {
  return low.slice(low.lastIndexOf('-') + 1);
}

/** Everybody by each noun of their roles, in the order of their first names. */
function peopleByRole(people: readonly FoundPerson[]): ReadonlyMap<string, readonly FoundPerson[]> {
  const borne = people.flatMap((person) => {
    const nouns = tokensOf(person.role?.text ?? '').map(({ low }) => noun(low));
    return [...new Set(nouns)].map((word) => ({ word, person }));
  });
  return new Map(
    [...groupedBy(borne, ({ word }) => word)].map(([word, bearers]) => [
      word,
      bearers.map(({ person }) => person),
    ]),
  );
}

type Names = ReadonlyMap<number, readonly Name[]>;

function resolve(
  phrase: string,
  order: number,
  start: number,
  { block }: Paragraph,
  byRole: ReadonlyMap<string, readonly FoundPerson[]>,
  names: Names,
  borne: ReadonlySet<string>,
  last: Spoken | null,
  strangers: Strangers,
  called: ReadonlyMap<FoundPerson, Gender>,
): Attribution {
  const low = phrase.toLowerCase();
  if (/^(?:he|she)$/.test(low)) return pronoun(low, order, start, names, last, strangers, called);
  if (/^(?:they|it|we|i|who)$/.test(low)) {
    const known = last !== null && last.order >= order - 1 ? last.who : null;
    return low === 'it' && known?.body !== null && known !== null
      ? { ...known, confidence: 0.7, form: 'pronoun' }
      : nobody;
  }
  const body = bodyIn(phrase, block.id, start, order);
  // A name that two people bear.
  if (body !== null && borne.has(body.name)) return nobody;
  if (body !== null) return { person: null, body, confidence: 0.8, form: 'name' };
  return described(phrase, order, start, byRole, names);
}

/** Everybody unnamed, by paragraph: read when they are first asked for, and told of who spoke. */
interface Strangers {
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

function strangersOf(
  paragraphs: readonly Paragraph[],
  names: Names,
  byRole: ReadonlyMap<string, readonly FoundPerson[]>,
): Strangers {
  const read = new Map<number, readonly Stranger[]>();
  const spoke = new Map<number, Stranger[]>();
  const inBlock = (order: number) => {
    const known = read.get(order);
    if (known !== undefined) return known;
    const paragraph = paragraphs[order];
    const found =
      paragraph?.block.type === 'paragraph'
        ? strangersIn(paragraph, names.get(order) ?? [], (word) => byRole.has(noun(word)))
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
      isTitles(text.slice(sentence.start, name.start))
    );
  });
  return begun === undefined ? 0 : begun.start + 1;
}

/**
 * Whoever fits and was named last before the pronoun, or goes on to speak; nobody where two fit alike:
 * both named since the last who spoke, or in the same nearest paragraph, or one of them unnamed.
 */
function pronoun(
  low: string,
  order: number,
  start: number,
  names: Names,
  last: Spoken | null,
  strangers: Strangers,
  called: ReadonlyMap<FoundPerson, Gender>,
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
    return since ? nobody : meant(speaker, 0.85);
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

/** "the minister": the one person whose role has the same noun. */
function described(
  phrase: string,
  order: number,
  start: number,
  byRole: ReadonlyMap<string, readonly FoundPerson[]>,
  names: Names,
): Attribution {
  const tokens = tokensOf(phrase);
  const head = tokens.findLast(({ low }) => roles.has(noun(low)));
  const first = tokens[0];
  if (head === undefined || first === undefined || !/^(?:the|his|her|its|their)$/.test(first.low))
    return nobody;
  if (tokens.some(({ low }) => unnamed.has(low))) return nobody;
  const before = ({ spans: [first] }: FoundPerson) =>
    first !== undefined && (first.order < order || (first.order === order && first.start < start));
  const fitting = (byRole.get(noun(head.low)) ?? []).filter(before);
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

/** A body that is named and speaks: "the Civil Defense Authority", "the New Zealand government". */
function bodyIn(phrase: string, block: string, start: number, order: number): Attribution['body'] {
  const tokens = tokensOf(phrase);
  const possessive = tokens.findLastIndex(({ low }) => low === "'s");
  let from = possessive + 1;
  while (from < tokens.length && determiners.has(tokens[from]?.low ?? '')) from += 1;
  const rest = tokens.slice(from);
  const of = rest.findIndex(
    ({ low, text }) => /^(?:in|at|from|to|on|by|with|,|\()$/.test(low) || text === '(',
  );
  const name = of === -1 ? rest : rest.slice(0, of);
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || !isCapital(first)) return null;
  const isName =
    isCapital(last) &&
    name.every((token) => isCapital(token) || /^(?:of|for|and|the|de|la|&)$/.test(token.low));
  if (!isName && !speakingBodies.has(last.low)) return null;
  // "Ellison of Crane": somebody who speaks of somebody, unless a word says that it is a body.
  if (
    name.some(({ low }) => /^(?:of|for)$/.test(low)) &&
    !name.some(({ low }) => bodies.has(low))
  ) {
    return null;
  }
  if (name.some(({ low }) => unnamed.has(low) && low !== 'police' && low !== 'authority'))
    return null;
  if (name.length === 1 && nations.has(first.low) && !/^(?:NATO|EU|UN)$/.test(first.text))
    return null;
  if (roles.has(last.low) && !bodies.has(last.low)) return null;
  // "the Spaniard", "the Frenchman": somebody, and no body.
  if (
    from > 0 &&
    name.length === 1 &&
    /(?:ard|man|woman|ian|er)$/.test(first.low) &&
    !bodies.has(first.low)
  )
    return null;
  // "Posts", "Critics": many, and no name.
  if (name.length === 1 && /^\p{Lu}\p{Ll}+s$/u.test(first.text) && !bodies.has(first.low))
    return null;
  const text = phrase.slice(first.start, last.end);
  return {
    name: text,
    span: { block, start: start + first.start, end: start + last.end, text, order },
  };
}
