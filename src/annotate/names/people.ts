import { ambiguousNames, femaleNames, isGivenName, maleNames, plain } from '../text/given-names.ts';
import { men, women } from '../text/english.ts';
import { groupedBy } from '../text/grouped-by.ts';
import { isRelative } from './name-evidence.ts';
import type { Gender, NameSpan, Role } from './name-span.ts';
import type { Candidate } from './names.ts';
import { candidatesIn, firstAfter, inTextOrder } from './names.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { OnShare } from '../text/progress.ts';
import { telling } from '../text/progress.ts';

export interface FoundPerson {
  readonly name: string;
  /** Null where neither a title nor a given name tells. */
  readonly gender: Gender | null;
  readonly role: Role | null;
  readonly spans: readonly NameSpan[];
}

/** Somebody of whom more may be learnt by the next name. */
interface Bearer {
  name: string;
  parts: readonly string[];
  gender: Gender | null;
  role: Role | null;
  readonly spans: NameSpan[];
  /** Those of more than one word, in the order of the text. */
  readonly full: NameSpan[];
  /** The first place where one word names them. */
  alone: NameSpan | null;
  /** What they have been called with: "mrs", "coun". */
  readonly titles: Set<string>;
  /** Where a name of theirs first stood beside a verb of speech. */
  heard: NameSpan | null;
}

/** What must be said for a name before it is taken for a person's. */
const believed = 2;

/** What a name of a firm has at most, where a given name and a verb of speech speak for somebody. */
const likeFirms = 6;

/** What a name has by a title, a given name, or the role that stands beside it. */
const sure = 3;

/**
 * The people whom the paragraphs name, in the order of their first names, each with every place
 * where they are named. Surnames, and forms that differ by a letter, are folded into whoever bears
 * them. Organizations, places and months are nobody; where nothing tells, a name is left alone.
 */
export function peopleIn(
  paragraphs: readonly Paragraph[],
  onShare: OnShare,
): readonly FoundPerson[] {
  const runs = Array.from(telling(paragraphs, onShare), candidatesIn).flat();
  const surnames = new Set(
    // With an article it is a thing's: "the Paralympics".
    runs
      .filter(({ parts, score }) => parts.length === 1 && score > -3)
      .flatMap(({ parts }) => parts),
  );
  const firms = firmsIn(runs);
  const full = runs.filter(({ parts, text }) => parts.length > 1 && !firms.has(text));
  const best = new Map<string, number>();
  for (const { text, parts, score } of full) {
    const sum = score + (surnames.has(surnameOf(parts)) ? 2 : 0);
    best.set(text, Math.max(best.get(text) ?? sum, sum));
  }
  for (const text of besidePeople(runs, best)) best.set(text, believed);
  for (const text of relativesIn(full, best)) best.set(text, believed);
  const people: Bearer[] = [];
  const bySurname = new Map<string, Bearer[]>();
  /** Relatives who are called by one name, by the blocks in which they are. */
  const kinIn = new Map<number, Bearer[]>();
  const place = (bearer: Bearer, { order }: Candidate) => {
    if (bearer.parts.length > 1 || !kin.test(bearer.role?.text ?? '')) return;
    const here = kinIn.get(order);
    if (here === undefined) kinIn.set(order, [bearer]);
    else if (here.at(-1) !== bearer) here.push(bearer);
  };
  const learn = (bearer: Bearer, run: Candidate) => {
    bearer.spans.push(run);
    if (run.parts.length > 1) bearer.full.push(run);
    else if (run.parts[0] === surnameOf(bearer.parts)) bearer.alone ??= run;
    bearer.gender ??= run.gender ?? genderOfRole(run.role);
    bearer.role ??= run.role;
    if (run.title !== null) bearer.titles.add(run.title);
    if (run.speaks) bearer.heard ??= run;
    place(bearer, run);
  };
  const add = (run: Candidate, name = run.text) => {
    const surname = surnameOf(run.parts);
    const namesakes = bySurname.get(surname) ?? [];
    const bearer = namesakes.find(
      ({ parts, gender }) =>
        isSame(parts, run.parts) &&
        (run.parts.length > 1 || gender === null || gender === (run.gender ?? gender)),
    );
    if (bearer === undefined) {
      const { parts, role } = run;
      const gender = run.gender ?? genderOfRole(role);
      const [full, alone] = parts.length > 1 ? [[run], null] : [[], run];
      const person: Bearer = {
        ...{ name, parts, gender, role, spans: [run], full, alone },
        titles: new Set(run.title === null ? [] : [run.title]),
        heard: run.speaks ? run : null,
      };
      people.push(person);
      place(person, run);
      bySurname.set(surname, [...namesakes, person]);
      return;
    }
    learn(bearer, run);
    if (run.parts.length > bearer.parts.length) {
      bearer.parts = run.parts;
      bearer.name = name;
    }
  };
  const born: Candidate[] = [];
  for (const run of full) {
    if ((best.get(run.text) ?? 0) < believed) continue;
    if (run.isBorn) born.push(run);
    else add(run);
  }
  for (const run of born) {
    const [known, ...namesakes] = people.filter(
      ({ parts, spans: [first] }) =>
        parts[0] === run.parts[0] && first !== undefined && inTextOrder(first, run) < 0,
    );
    // "Ada Oksa died on Sunday. Ada Tekin was born in 1928": the name she had before she married.
    if (known !== undefined && namesakes.length === 0) learn(known, run);
    else add(run);
  }
  for (const { spouse, surname } of couplesIn(runs, bySurname))
    add({ ...spouse, parts: [...spouse.parts, surname] }, `${spouse.text} ${surname}`);
  const byFirstName = groupedBy(people, ({ parts }) => parts[0] ?? '');
  const byMiddleName = groupedBy(
    people.filter(({ parts }) => parts.length === 3),
    ({ parts }) => parts[1] ?? '',
  );
  const early: Candidate[] = [];
  for (const run of runs) {
    // "Lindqvist", where that is a carmaker: Erik Lindqvist is called by both names.
    const isFirm = run.title === null && (run.isThing || firms.has(run.text));
    if (run.parts.length !== 1 || isFirm) continue;
    const bearers = bySurname.get(surnameOf(run.parts)) ?? [];
    const spouse = spouseMeant(kinIn, bearers, run);
    if (spouse !== undefined) {
      learn(spouse, run);
      continue;
    }
    const fitting = bearers.filter(
      ({ gender }) => gender === null || gender === (run.gender ?? gender),
    );
    if (fitting.length > 0) {
      // Of several the one who has been named by then, if it is one.
      const named = fitting.length === 1 ? fitting : fitting.filter(isNamedBefore(run));
      const isFamily = named.length > 1 && named.length <= largestFamily;
      const bearer = isFamily
        ? relativeMeant(named, run)
        : named.length === 1
          ? named[0]
          : undefined;
      if (bearer !== undefined && run.score > -5) learn(bearer, run);
      continue;
    }
    const [friend, ...namesakes] = byFirstName.get(run.parts[0] ?? '') ?? [];
    const isFriend =
      friend !== undefined &&
      namesakes.length === 0 &&
      (isByFirstName(friend, run) || isOfFamily(friend, run, bySurname));
    const [fathers, ...others] = byMiddleName.get(run.parts[0] ?? '') ?? [];
    if (isFriend) {
      learn(friend, run);
    } else if (
      bearers.length === 0 &&
      friend === undefined &&
      fathers !== undefined &&
      others.length === 0 &&
      isByFathersName(fathers, run)
    ) {
      learn(fathers, run);
    } else if ((bearers.length === 0 || run.gender !== null) && run.score >= 4) {
      // "Mr Tattersall", beside Maureen Tattersall: somebody else.
      add(run);
    } else if (bearers.length === 0 && run.score > 0) {
      early.push(run);
    }
  }
  // "filed by Norvik", then "Ms Norvik": the same.
  for (const run of early) {
    const [bearer, ...others] = bySurname.get(surnameOf(run.parts)) ?? [];
    if (bearer !== undefined && others.length === 0) learn(bearer, run);
  }
  return people
    .map(({ name, parts, gender, role, spans }) => ({
      name: nameOf(name, spans, surnameOf(parts)),
      gender,
      role,
      spans: spans.toSorted(inTextOrder),
    }))
    .toSorted(({ spans: [one] }, { spans: [other] }) =>
      one && other ? inTextOrder(one, other) : 0,
    );
}

/** The names, nothing speaking against them, that share a surname with one that is believed: "Gwen Norvik", beside Ian Norvik. */
function relativesIn(
  full: readonly Candidate[],
  best: ReadonlyMap<string, number>,
): readonly string[] {
  const scoreOf = ({ text }: Candidate) => best.get(text) ?? 0;
  const families = new Set(
    full.filter((run) => scoreOf(run) >= believed).map(({ parts }) => surnameOf(parts)),
  );
  return full.flatMap((run) => {
    const score = scoreOf(run);
    const isOne = score >= 0 && score < believed && run.parts.length === 2;
    return isOne && families.has(surnameOf(run.parts)) ? [run.text] : [];
  });
}

/** The names that are said to be firms' or places', unless a title, a role or an age says that somebody bears one. */
function firmsIn(runs: readonly Candidate[]): ReadonlySet<string> {
  const somebody = new Set(runs.flatMap(({ text, score }) => (score > likeFirms ? [text] : [])));
  return new Set(
    runs.flatMap(({ text, isThing }) => (isThing && !somebody.has(text) ? [text] : [])),
  );
}

/**
 * Whoever is named before a spouse or sibling without the surname: "David and Marie Lorne". From then on
 * "Lorne" may be either, "Mr Lorne" only he. Nobody who bears that name as a surname, or has one elsewhere.
 */
function couplesIn(
  runs: readonly Candidate[],
  bySurname: ReadonlyMap<string, readonly Bearer[]>,
): readonly { readonly spouse: Candidate; readonly surname: string }[] {
  const firstNames = new Set(runs.flatMap(({ parts }) => (parts.length > 1 ? [parts[0]] : [])));
  return runs.flatMap((spouse, at) => {
    const next = runs[at + 1];
    const [name = ''] = spouse.parts;
    if (spouse.parts.length !== 1 || next?.joined !== 'and' || next.parts.length !== 2) return [];
    const surname = surnameOf(next.parts);
    const [given = ''] = next.parts;
    if (!isGivenName(name.toLowerCase()) || !isGivenName(given.toLowerCase())) return [];
    if (bySurname.has(name) || firstNames.has(name) || !bySurname.has(surname)) return [];
    return [{ spouse: { ...spouse, gender: spouse.gender ?? genderOfName(name) }, surname }];
  });
}

/** "her husband, Tomos": by what a relative is. */
function genderOfRole(role: Role | null): Gender | null {
  const noun = nounOfRole(role);
  if (!isRelative(noun)) return null;
  if (women.has(noun)) return 'female';
  return men.has(noun) ? 'male' : null;
}

/** "sister" of "her older sister of 30"; empty without a role. */
function nounOfRole(role: Role | null): string {
  const [head = ''] = (role?.text ?? '').toLowerCase().split(/\s+(?:of|for|at|in|to)\s/);
  return head.slice(head.lastIndexOf(' ') + 1);
}

/** By a given name that only men or only women bear. */
function genderOfName(name: string): Gender | null {
  const low = plain(name.toLowerCase());
  if (maleNames.has(low)) return 'male';
  return femaleNames.has(low) ? 'female' : null;
}

/**
 * The full names of which nothing is known but that they stand in a list with somebody's: "Volker
 * Kauder and Wolfgang Merz". Like is joined with like.
 */
function besidePeople(
  runs: readonly Candidate[],
  best: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < runs.length;) {
    let end = at + 1;
    while (end < runs.length && runs[end]?.joined) end += 1;
    const list = runs.slice(at, end);
    const surest = Math.max(...list.map(({ text }) => best.get(text) ?? 0));
    const mixed = list.some(({ parts, score }) => parts.length > 1 && score < 0);
    if (surest >= sure && !mixed && list.some(({ joined }) => joined === 'and')) {
      for (const { text } of list) if ((best.get(text) ?? believed) < believed) found.add(text);
    }
    at = end;
  }
  return found;
}

function isNamedBefore(run: Candidate): (bearer: Bearer) => boolean {
  return ({ spans: [first] }) => first !== undefined && inTextOrder(first, run) < 0;
}

/**
 * "Her husband, Rolf, spoke as well. Mr Crane said", after Jean Crane: the relative who has been named without
 * the surname, in the same block or the one before, where nobody who bears it is known to be of that sex.
 */
function spouseMeant(
  kinIn: ReadonlyMap<number, readonly Bearer[]>,
  bearers: readonly Bearer[],
  run: Candidate,
): Bearer | undefined {
  if (run.title === null || run.gender === null || bearers.length === 0) return undefined;
  if (bearers.some(({ gender, titles }) => gender === run.gender || titles.has(run.title ?? '')))
    return undefined;
  const near = [run.order - 1, run.order].flatMap((order) =>
    (kinIn.get(order) ?? []).slice(-mostKin),
  );
  return only(
    [...new Set(near)].filter(
      ({ parts, gender, spans: [first] }) =>
        parts.length === 1 &&
        gender === run.gender &&
        first !== undefined &&
        inTextOrder(first, run) < 0,
    ),
  );
}

/** What a relative is who may be called by one name. */
const kin = /^(?:his|her)\s(?:husband|wife|brother|sister|son|daughter|father|mother)$/i;

/** Of those who are named in a block so many of the last may be meant. */
const mostKin = 12;

/** So many relatives of one surname an article tells apart. */
const largestFamily = 4;

/** Titles of which a woman has one. */
const marital = /^(?:mrs|ms|miss)$/;

/**
 * Of several who bear a surname and are named before, the one whom it means. News keeps each to one title:
 * "Mrs Crane" is no "Ms Crane". Of those it is the one who has been called so, or who alone has been named
 * in full near by, or who alone has been heard where this one speaks; without a title the one called by
 * it alone before, and with "himself" the one who has not been named near by. Undefined where that leaves
 * none or several.
 */
function relativeMeant(bearers: readonly Bearer[], run: Candidate): Bearer | undefined {
  const { title } = run;
  if (title === null) {
    // "Crane himself", after what his son John Crane has said.
    return run.gender === null
      ? (firstBySurname(bearers, run) ?? namedHere(bearers, run))
      : only(bearers.filter((bearer) => !isNamedNear(bearer, run)));
  }
  const called = bearers.filter(({ titles }) => titles.has(title));
  if (called.length > 0) return only(called);
  const free = bearers.filter(
    ({ titles }) => !marital.test(title) || ![...titles].some((one) => marital.test(one)),
  );
  if (run.gender === null) return undefined;
  const near = free.filter((bearer) => isNamedNear(bearer, run));
  if (near.length > 0 || !run.speaks) return only(near);
  return only(free.filter(({ heard }) => heard !== null && inTextOrder(heard, run) < 0));
}

/** The one of a list; undefined for none or several. */
function only<T>([one, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? one : undefined;
}

/**
 * Of several who bear a surname the one who was called by it alone before any other was named, where
 * none of the others is named in the same paragraph: news calls relatives of whom it is about by their full
 * names.
 */
function firstBySurname(bearers: readonly Bearer[], run: NameSpan): Bearer | undefined {
  return bearers.find(({ alone }, at) => {
    const others = bearers.filter((_, other) => other !== at);
    return (
      alone !== null &&
      others.every(({ spans: [first] }) => first !== undefined && inTextOrder(alone, first) < 0) &&
      others.every(({ full }) => full[firstAfter(full, run) - 1]?.order !== run.order)
    );
  });
}

/**
 * Of several who bear a surname, and whom nothing has called by it alone, the one who is named in full in the
 * same paragraph before: "Her son, John Crane, drove in. “She was calm,” Crane said."
 */
function namedHere(bearers: readonly Bearer[], run: NameSpan): Bearer | undefined {
  return bearers.every(({ alone }) => alone === null || inTextOrder(alone, run) > 0)
    ? only(bearers.filter(({ full }) => full[firstAfter(full, run) - 1]?.order === run.order))
    : undefined;
}

/** Blocks from a given name alone to the whole name, at most, for one who has no relative in the article. */
const toWholeName = 1;

/** "her husband, Ray", then "Ray Oksa": a given name alone, of somebody whose whole name comes later. */
function isOfFamily(
  { parts, full: [whole] }: Bearer,
  run: Candidate,
  bySurname: ReadonlyMap<string, readonly Bearer[]>,
): boolean {
  const low = run.text.toLowerCase();
  const isGiven = isGivenName(low) && !ambiguousNames.has(low);
  if (run.score < -2 || !(isGiven || isRelative(nounOfRole(run.role)))) return false;
  return (
    whole === undefined ||
    inTextOrder(whole, run) < 0 ||
    (bySurname.get(surnameOf(parts)) ?? []).length > 1 ||
    whole.order - run.order <= toWholeName
  );
}

/** Whether somebody's full name stands in the same block before a place, or in the block before. */
function isNamedNear({ full }: Bearer, run: NameSpan): boolean {
  return (full[firstAfter(full, run) - 1]?.order ?? -2) >= run.order - 1;
}

/** "Assad" is al-Assad's. */
function surnameOf(parts: readonly string[]): string {
  return (parts.at(-1) ?? '').replace(/^(?:al|el|as|ar|ad|an|at|ul)-(?=\p{Lu})/iu, '');
}

/**
 * Whether somebody whose whole name came before is meant by its first part, which in Chinese and
 * Korean is the family's: "Xi Jinping", then "Xi". A place of the same name is not.
 */
function isByFirstName({ parts, spans: [first] }: Bearer, run: Candidate): boolean {
  if (first === undefined || inTextOrder(first, run) > 0) return false;
  // "Park Ji-won", then "Park": a common noun all the same.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(parts[1] ?? '')) return run.score > -5;
  return run.score >= (ambiguousNames.has(run.text.toLowerCase()) ? 2 : 0);
}

/** "Rosa Choque Apaza", then "Choque": of two surnames, as Spanish has them, the first, which is no given name. */
function isByFathersName({ spans: [first] }: Bearer, run: Candidate): boolean {
  return (
    first !== undefined &&
    inTextOrder(first, run) < 0 &&
    run.score > 0 &&
    !isGivenName(run.text.toLowerCase())
  );
}

/** Of the full forms with this surname the one that stands most often; of those the longest. */
function nameOf(first: string, spans: readonly NameSpan[], surname: string): string {
  const counts = new Map<string, number>();
  for (const { text } of spans) {
    if (/\s/.test(text) && text.includes(surname)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, x], [b, y]) => y - x || b.length - a.length);
  return most?.[0] ?? first;
}

/** Whether two full names may be one person's: same surname, and given names that agree. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [a = '', b = ''] = [one[0], other[0]];
  if (one.length === 1 || other.length === 1) return true;
  if (a === b || (b.startsWith(a.charAt(0)) && (isInitial(a) || isInitial(b)))) return true;
  return isNear(a, b);
}

function isInitial(name: string): boolean {
  return /^\p{L}\.?$/u.test(name);
}

/** Whether one letter more, less or different makes the one out of the other. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 3)
    return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
