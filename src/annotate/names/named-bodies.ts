import { isBodyNoun, isOfKindByName, isWhereabouts, kindsByName, kindsOf } from './bodies.ts';
import { isFirm, isFirmAlone, isNobody } from './firms.ts';
import {
  bodies,
  determiners,
  months,
  nations,
  openers,
  prepositions,
  roles,
  titles,
  weekdays,
} from '../text/english.ts';
import type { NameSpan } from './name-span.ts';
import { firstAfter, inTextOrder } from './names.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { tokensOfSentence } from '../text/paragraphs.ts';
import { endOfRemit } from '../text/phrase-joints.ts';
import { firstFrom } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt, tokensOf } from '../text/tokens.ts';

/** Where something is named. */
type Place = Pick<NameSpan, 'order' | 'start'>;

/** What the text names that is nobody, with where it does and the nouns for it. */
interface Thing {
  readonly name: string;
  /** Empty where nothing says what it is, or that it is a body and no place. */
  readonly nouns: Set<string>;
  /** In the order of the text. */
  readonly spans: Run[];
}

/** A run of capitals outside quotations, and the nouns beside it that say what bears it. */
interface Run extends NameSpan {
  readonly nouns: readonly string[];
  /** Stands after "in", "at" or another word before places. */
  readonly isPlaced: boolean;
  /** Stands after "a": "a Manitoba First Nation" names none. */
  readonly isOfMany: boolean;
}

/** The bodies that an article names. */
export interface NamedBodies {
  /** Whether it says of a name that a body bears it: "the carmaker Crane". */
  readonly has: (name: string) => boolean;
  /** Whether it is in a name of somebody. */
  readonly isSomebody: (name: string) => boolean;
  /** The whole name of a body that is called by its last words, "the Commission", or by its letters, "the NFC"; else the name itself, and null where it may be short for several. */
  readonly whole: (name: string, order: number, start: number) => string | null;
  /** The name of the body that "the union" or "the vendors' association" means at a place; null where none or several may be meant. */
  readonly meant: (phrase: string, order: number, start: number) => NameSpan | null;
}

/**
 * What the paragraphs name that is not among `persons`, each with the nouns that its name holds or that
 * stand beside it: "the charity Warm Hands", "Warm Hands, a charity", "the Metal union". Linear in the
 * length of the text.
 */
export function namedBodiesIn(
  paragraphs: readonly Paragraph[],
  persons: readonly NameSpan[],
): NamedBodies {
  const ends = new Set(persons.map(({ order, end }) => `${order} ${end}`));
  const things = new Map<string, Thing>();
  const inBlock = new Map<number, Run[]>();
  for (const [order, paragraph] of paragraphs.entries()) {
    if (paragraph.block.type !== 'paragraph') continue;
    const runs = runsIn(paragraph, order).filter(({ end }) => !ends.has(`${order} ${end}`));
    inBlock.set(order, runs);
    for (const run of runs) {
      const thing = things.get(run.text) ?? { name: run.text, nouns: new Set(), spans: [] };
      things.set(run.text, thing);
      thing.spans.push(run);
      for (const noun of run.nouns) thing.nouns.add(noun);
    }
  }
  const firms = firmsByFirstWord([...things.values()]);
  for (const { noun, short } of firms) things.get(short)?.nouns.add(noun);
  const bodiesOf = new Map<string, Thing[]>();
  for (const thing of things.values()) {
    const keys = new Set([...thing.nouns].flatMap((noun) => [noun, ...kindsByName(noun)]));
    for (const key of keys) bodiesOf.set(key, [...(bodiesOf.get(key) ?? []).slice(0, most), thing]);
  }
  const borne = new Set(persons.map(({ text }) => text));
  const shorts = shortNames([...things.values()], firms, paragraphs);
  return {
    has: (name) => (things.get(name)?.nouns.size ?? 0) > 0,
    isSomebody: (name) => borne.has(name),
    whole: (name, order, start) => {
      const [long, ...others] = [...(shorts.get(name) ?? [])].filter(
        ([, place]) => inTextOrder(place, { order, start }) < 0,
      );
      if (others.length > 0) return null;
      return long === undefined ? name : long[0];
    },
    meant: (phrase, order, start) => {
      const place = { order, start };
      const body = bodyMeant(phrase, place, (key) => bodiesOf.get(key) ?? []);
      if (body === null || body.isByNoun) return body?.span ?? null;
      // "Skylink said Norline owed it money. The company denied it": either.
      const here = inBlock.get(order) ?? [];
      const end = firstFrom(here, start);
      const isRival = here
        .slice(Math.max(0, end - within), end)
        .some(
          (run) =>
            !run.isPlaced &&
            inTextOrder(body.span, run) < 0 &&
            (things.get(run.text)?.nouns.size ?? 0) === 0,
        );
      return isRival ? null : body.span;
    },
  };
}

/** A firm by its name, its first word and the noun for it, with where it is named first. */
interface CalledShort {
  readonly name: string;
  readonly short: string;
  readonly noun: string;
  readonly first: Run;
}

/** The firms that an article calls by their first word too: "Norlund Home Products", then "Norlund"; none where two share it. */
function firmsByFirstWord(things: readonly Thing[]): readonly CalledShort[] {
  const names = new Set(things.map(({ name }) => name));
  const found = things.flatMap(({ name, nouns, spans: [first] }) => {
    const [short = '', ...more] = name.split(' ');
    const noun = [...nouns].find((one) => kindsByName(one).includes('firms'));
    return noun === undefined || first === undefined || more.length === 0 || !names.has(short)
      ? []
      : [{ name, short, noun, first }];
  });
  const counts = new Map<string, number>();
  for (const { short } of found) counts.set(short, (counts.get(short) ?? 0) + 1);
  return found.filter(({ short }) => counts.get(short) === 1);
}

/** The bodies by what each may be called for short: its letters, in brackets or not, or a noun for a body with what stands before it. */
function shortNames(
  things: readonly Thing[],
  firms: readonly CalledShort[],
  paragraphs: readonly Paragraph[],
): ReadonlyMap<string, ReadonlyMap<string, Place>> {
  const shorts = new Map<string, Map<string, Place>>();
  const learn = (short: string, name: string, place: Place) => {
    const known = shorts.get(short) ?? new Map<string, Place>();
    shorts.set(short, known);
    if (known.size <= most && !known.has(name)) known.set(name, place);
  };
  for (const { name, spans } of things) {
    const [first] = spans;
    if (first === undefined) continue;
    const words = name.split(' ');
    // "the European Commission", then "the Commission"; "the Red Pine First Nation", then "the First Nation"
    const last = words.at(-1)?.toLowerCase() ?? '';
    const isName = spans.some(({ isOfMany }) => !isOfMany);
    if (isName && (isBodyNoun(last) || isOfKindByName(last))) {
      for (let at = Math.max(1, words.length - longestShort); at < words.length; at += 1)
        learn(words.slice(at).join(' '), name, first);
    }
  }
  // "Norlund Home Products", then "Norlund"
  for (const { name, short, first } of firms) learn(short, name, first);
  // "the Financial Conduct Authority", then "the FCA"
  for (const { name, nouns, spans } of things) {
    if (nouns.size === 0) continue;
    const letters = name
      .split(/[\s-]/)
      .flatMap((word) => (/^\p{Lu}/u.test(word) ? [word.charAt(0)] : []));
    const [first] = spans;
    if (first !== undefined && letters.length >= fewestLetters)
      learn(letters.join(''), name, first);
  }
  for (const [order, { block, text }] of paragraphs.entries()) {
    if (block.type !== 'paragraph') continue;
    for (const { 1: letters = '', index } of text.matchAll(/\s\((\p{Lu}{2,8})\)/gu)) {
      const name = spelledOut(text.slice(Math.max(0, index - longestName), index), letters);
      if (name !== null) learn(letters, name, { order, start: index });
    }
  }
  return shorts;
}

/** Fewer letters may stand for anything. */
const fewestLetters = 3;

/** What a name with letters in brackets after it has at most, in UTF-16 code units. */
const longestName = 100;

/** The words at the end of a text whose capitals are these letters: "National Farmers Council" for NFC; null where they are not. */
function spelledOut(text: string, letters: string): string | null {
  const tokens = tokensOf(text);
  let left = letters.length;
  let at = tokens.length;
  while (left > 0 && at > 0) {
    at -= 1;
    const token = tokenAt(tokens, at);
    if (isCapital(token)) {
      left -= 1;
      if (!token.text.startsWith(letters.charAt(left))) return null;
    } else if (!/^(?:of|for|the|and|on|in|to|&|'s)$/.test(token.low)) {
      return null;
    }
  }
  const start = left === 0 ? tokenAt(tokens, at).start : text.length;
  return start < text.length ? text.slice(start) : null;
}

/** Words of such a short name, at most. */
const longestShort = 2;

/** No article is told apart by more bodies of one kind than this. */
const most = 8;

/** So many names before a description may be whom it means instead. */
const within = 12;

function runsIn(paragraph: Paragraph, order: number): readonly Run[] {
  const { block, text, sentences } = paragraph;
  return sentences.flatMap((sentence) => {
    const tokens = tokensOfSentence(paragraph, sentence);
    const runs: Run[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isCapital(tokenAt(tokens, at))) continue;
      const to = endOfRun(tokens, at);
      const from = startOfName(tokens, at, to);
      const before = tokenAt(tokens, at - 1).low;
      at = to - 1;
      if (from >= to || isNoBody(tokens.slice(from, to))) continue;
      const [one, other] = [tokenAt(tokens, from), tokenAt(tokens, to - 1)];
      runs.push({
        ...{ block: block.id, start: one.start, end: other.end, order },
        text: text.slice(one.start, other.end),
        nouns: nounsOf(tokens, from, to),
        isOfMany: isAfterA(tokens, from - 1),
        isPlaced: /^(?:in|at|to|from|near|into|on|across|around|outside|through)$/.test(before),
      });
    }
    return runs;
  });
}

/** Past the capitals, and past what joins them: "Ministry of Health", "Vendors’ Association". */
function endOfRun(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  for (;;) {
    const token = tokenAt(tokens, to);
    if (isCapital(token)) {
      to += 1;
      continue;
    }
    const remit = endOfRemit(tokens, to);
    if (remit !== null) to = remit;
    else if (/^(?:of|for|&|['’])$/.test(token.low) && isCapital(tokenAt(tokens, to + 1))) to += 2;
    else return to;
  }
}

/** "The" and the noun of "Developer Norlund Homes" at the head of a sentence are no part of the name. */
function startOfName(tokens: readonly Token[], at: number, to: number): number {
  const { low } = tokenAt(tokens, at);
  if (to - at < 2) return at;
  if (determiners.has(low)) return at + 1;
  const next = tokenAt(tokens, at + 1).low;
  return at === 0 && isBodyNoun(low) && !bodies.has(low) && !bodies.has(next) ? at + 1 : at;
}

/** A day, a nation, an office, or a word that has its capital from the head of its sentence. */
function isNoBody(run: readonly Token[]): boolean {
  return run.every(
    ({ low }) =>
      nations.has(low) ||
      months.has(low) ||
      weekdays.includes(low) ||
      openers.has(low) ||
      (run.length === 1 && (titles.has(low) || roles.has(low))),
  );
}

/** Words of an apposition before its noun, at most. */
const longestApposition = 5;

/** What a name holds, and what stands before and after it, of nouns for bodies. */
function nounsOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const low = (at: number) => tokenAt(tokens, at).low;
  const inside = tokens
    .slice(from, to)
    .flatMap((token) => (isBodyNoun(token.low) || isOfKindByName(token.low) ? [token.low] : []));
  const before = tokenAt(tokens, from - 1).text === ',' ? low(from - 2) : low(from - 1);
  const opening = low(from - 1) === before || determiners.has(opener(tokens, from - 2));
  const nouns = isBodyNoun(before) && opening ? [...inside, before] : [...inside];
  // "an economist at Larkton State University": what its name says it to be, and no firm.
  const isOther = inside.some((noun) => !kindsByName(noun).includes('firms'));
  // "Norlund shares fell"
  const isPriced = to - from > 1 ? isFirm(tokens, from, to) : isFirmAlone(tokens, from);
  if (isPriced && !isOther) nouns.push('company');
  // "the Metal union said"
  const determined = /^(?:the|its|their)$/.test(low(from - 1));
  if (determined && isBodyNoun(low(to)) && !isCapital(tokenAt(tokens, to))) nouns.push(low(to));
  // "Norlund, which makes turbines,"
  if (tokenAt(tokens, to).text === ',' && low(to + 1) === 'which' && trading.test(low(to + 2)))
    nouns.push('company');
  // "Norlund, which is based in Larkton,"
  if (isNobody(tokens, from, to)) nouns.push('body');
  // "Norlund shut 20 branches", "Norlund has recalled them"
  const verb = /^(?:has|have|will)$/.test(low(to)) ? to + 1 : to;
  if (from <= 1 && firmsDo.test(low(verb))) nouns.push('company');
  if (fines.test(low(verb)) || (low(from - 1) === 'by' && low(from - 2) === 'regulated'))
    nouns.push('regulator');
  if (tokenAt(tokens, to).text !== ',' || !/^(?:an?|the|its)$/.test(low(to + 1))) return nouns;
  for (let at = to + 2; at < to + 2 + longestApposition; at += 1) {
    const { kind } = tokenAt(tokens, at);
    if (kind !== 'word' || /^(?:of|in|at|for|with|and)$/.test(low(at))) break;
    const ends =
      tokenAt(tokens, at + 1).kind !== 'word' || /^(?:of|in|that|which|based)$/.test(low(at + 1));
    if (isBodyNoun(low(at)) && ends) nouns.push(low(at));
  }
  return nouns;
}

/** What a firm does. */
const trading =
  /^(?:makes|made|sells|manufactures|manufactured|produces|builds|built|employs|owns|operates|supplies)$/;

/** And what it is the subject of, as no place or people is. */
const firmsDo =
  /^(?:shut|cancell?ed|cancel|launched|launch|recalled|recall|recalls|rebranded|listed|bought|acquired|acquires|axed|outsourced|unveiled|rolled|hired|laid|licensed|patented|sells|makes|employs|operates|flies|insures|manufactures|delisted|relaunched)$/;

/** What only those do who watch over others. */
const fines = /^(?:fined|fines|fine|licenses|licences|reprimanded|regulates)$/;

/** "a northern Manitoba First Nation": whether nothing but adjectives stands up to "a". */
function isAfterA(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at > last - longestAdjectives; at -= 1) {
    const { kind, low } = tokenAt(tokens, at);
    if (/^an?$/.test(low)) return true;
    if (kind !== 'word' || low === "'s" || prepositions.has(low) || determiners.has(low))
      return false;
  }
  return false;
}

/** Words from "a" to such a name, at most. */
const longestAdjectives = 3;

/** The word with which a short phrase begins that ends there: "the" of "the dam's operator". */
function opener(tokens: readonly Token[], last: number): string {
  let at = last;
  while (at > Math.max(0, last - longestApposition) && !determiners.has(tokenAt(tokens, at).low))
    at -= 1;
  return tokenAt(tokens, at).low;
}

/** Blocks from where a body was last named to where a description of its kind means it, at most. */
const reach = 3;

/** And where it is described by the very noun that the article has for it. */
const reachByNoun = 12;

/** A body that is named in the first blocks is what the article is about, and may be meant anywhere. */
const opening = 1;

/** Who speaks together, and for the body that they are: "the judges" of a court. */
const ofSeveral: ReadonlyMap<string, string> = new Map([
  ['judges', 'court'],
  ['justices', 'court'],
  ['magistrates', 'court'],
]);

/** Where a body is named that is described, and whether by the very noun that the article has for it. */
interface Described {
  readonly span: NameSpan;
  readonly isByNoun: boolean;
}

/** The only body named before a place that a phrase may mean, not long ago; null where none or several are such. */
function bodyMeant(
  phrase: string,
  place: Pick<NameSpan, 'order' | 'start'>,
  bodiesOf: (key: string) => readonly Thing[],
): Described | null {
  const [first, ...all] = tokensOf(phrase).filter(
    (token) => token.kind === 'word' && !isWhereabouts(token),
  );
  const words = all.filter(({ low }) => !nations.has(low));
  const noun = ofSeveral.get(words.at(-1)?.low ?? '') ?? words.at(-1)?.low ?? '';
  if (first?.low !== 'the' || !isBodyNoun(noun) || words.some(isCapital)) return null;
  const own = words.slice(0, -1).flatMap(({ low }) => (low === "'s" ? [] : [low]));
  const such = [...new Set([noun, ...kindsOf(noun)].flatMap(bodiesOf))].filter(
    ({ name, nouns, spans: [one] }) =>
      one !== undefined &&
      inTextOrder(one, place) < 0 &&
      own.every((word) => nouns.has(word) || name.toLowerCase().includes(word)),
  );
  const [one, ...others] = such;
  const [earliest] = one?.spans ?? [];
  if (one === undefined || earliest === undefined) return null;
  if (others.some(({ name }) => !name.includes(one.name) && !one.name.includes(name))) return null;
  const span = such
    .map(({ spans }) => spans[firstAfter(spans, place) - 1] ?? earliest)
    .toSorted(inTextOrder)
    .at(-1);
  if (span === undefined) return null;
  // "the US agency": of a nation, but of which it is not said but where it is named.
  if (words.length < all.length && span.order < place.order) return null;
  const isByNoun = one.nouns.has(noun);
  // "the vendors' association" says which.
  const near = isByNoun ? (own.length > 0 ? Infinity : reachByNoun) : reach;
  return place.order - span.order <= near || earliest.order <= opening ? { span, isByNoun } : null;
}
