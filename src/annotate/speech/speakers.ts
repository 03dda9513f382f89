import type { Names } from './named-subjects.ts';
import { leadingOf, pronoun } from './antecedents.ts';
import type { Attribution, Name, Spoken } from './attribution.ts';
import { nobody } from './attribution.ts';
import { bodyNouns } from '../names/bodies.ts';
import type { Cast } from './cast.ts';
import { office, resolve } from './descriptions.ts';
import { authorOf, issuerAtEnd, pronounOfOwner } from './documents.ts';
import { turnAfter } from './exchanges.ts';
import { namedBodiesIn } from '../names/named-bodies.ts';
import { gestures, speechActs } from '../text/english.ts';
import { groupedBy } from '../text/grouped-by.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { OnShare } from '../text/progress.ts';
import { telling } from '../text/progress.ts';
import type { FoundPerson } from '../names/people.ts';
import { inTextOrder } from '../names/names.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import type { Report } from './reports.ts';
import { strangersOf } from './rivals.ts';
import { labelled, stance } from './signatures.ts';
import { isPossessor, speakingName } from './speaking-name.ts';
import type { Statement } from './statement.ts';
import { tokensOf } from '../text/tokens.ts';
import { toldBefore, topicSpeaks } from './topics.ts';

function endOf({ at, order, report }: Statement): number {
  const said = at.at(-1)?.end ?? 0;
  return report?.order !== order
    ? said
    : Math.max(said, report.source?.end ?? 0, report.cue?.end ?? 0);
}

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
  const leading = leadingOf(people);
  const cast: Cast = {
    paragraphs,
    inBlock,
    byRole,
    borne,
    strangers: strangersOf(
      paragraphs,
      inBlock,
      (word) => byRole.has(office(word)),
      (word) => borne.has(word),
      leading,
    ),
    called: new Map(),
    leading,
    spoken: new Map(),
    heard: [],
    topics: new Map(),
    named: onFirst(() => namedBodiesIn(paragraphs, names.filter(isSurelySomebody))),
  };
  const known = new Map<Report, Attribution>();
  const given: Attribution[] = [];
  let last: Spoken | null = null;
  for (const statement of telling(statements, onShare)) {
    const { report } = statement;
    const order = report?.order ?? statement.order;
    const paragraph = paragraphs[order];
    const source = report?.source ?? null;
    const earlier = report === null ? undefined : known.get(report);
    let who: Attribution = earlier ?? nobody;
    if (report === null) {
      who = last === null ? nobody : goingOn(statement, last, given, statements);
      if (who === nobody) who = unclaimed(statement, last, given, statements, cast);
    } else if (earlier === undefined && source !== null && paragraph !== undefined) {
      who = speakerOf(statement, report.verb, source, paragraph, order, last, cast);
    }
    given.push(isHearsay(statement, paragraph?.text ?? '') ? nobody : who);
    if (report !== null) known.set(report, who);
    const phrase = source === null ? '' : (paragraph?.text.slice(source.start, source.end) ?? '');
    // Whom the article has called "she" is no "he" later.
    if (who.person !== null && who.form === 'pronoun') {
      cast.called.set(who.person, /^(?:he|his|him)$/i.test(phrase) ? 'male' : 'female');
    }
    if (who.body !== null) remember(cast.spoken, who, order);
    if (who.person !== null || who.body !== null) {
      last = { who, order: statement.order, end: endOf(statement), phrase };
      cast.heard.push(last);
    } else if (source !== null && paragraph !== undefined) {
      last = null;
      if (earlier === undefined) cast.strangers.heard(order, phrase, source.start);
    }
  }
  return given;
}

/** "She said she had been told by a doctor that it was “routine”", not "told “again and again”": whether a fragment is of what somebody else told. */
function isHearsay({ kind, at: [fragment], report }: Statement, text: string): boolean {
  const told = report?.indirect.find(
    ({ start, end }) => fragment !== undefined && start <= fragment.start && fragment.end <= end,
  );
  return (
    kind === 'partial' &&
    told !== undefined &&
    /\s(?:was|were|been|being)\s(?:\p{Ll}+ly\s)?(?:told|informed|assured|advised)\s\p{L}/u.test(
      text.slice(told.start, fragment?.start),
    )
  );
}

/** A given name, a title or a role says that it is somebody's name, and no firm's. */
function isSurelySomebody({ person: { gender, role } }: Name): boolean {
  return gender !== null || role !== null;
}

function onFirst<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}

function remember(spoken: Cast['spoken'], who: Attribution, order: number): void {
  const name = who.body?.name ?? '';
  for (const word of bodyNouns(name)) {
    const bearers = spoken.get(word) ?? new Map<string, { who: Attribution; order: number }>();
    bearers.set(name, { who, order });
    spoken.set(word, bearers);
  }
}

/** Verbs of who has spoken before. */
const adding =
  /^(?:add|adds|added|continues?|continued|concludes?|concluded|went|repeats|repeated)$/;

/** The speaker that a clause names by the words of its source. */
function speakerOf(
  statement: Statement,
  verb: string,
  source: Range,
  paragraph: Paragraph,
  order: number,
  last: Spoken | null,
  cast: Cast,
): Attribution {
  const { text } = paragraph;
  const here = cast.inBlock.get(order) ?? [];
  // "he and a colleague, Jane Doe, said": two speak.
  if (/(?:^|\s)s?he\sand\s$/i.test(text.slice(Math.max(0, source.start - 9), source.start)))
    return nobody;
  const inside = here
    .slice(firstFrom(here, source.start), firstFrom(here, source.end))
    .filter((name) => name.end <= source.end && !isPossessor(text, name, source.end));
  const named = speakingName(text, source, inside);
  if (named !== null) {
    // Who laughs before a quotation most likely says it.
    const isQuotedNext =
      gestures.has(verb) ||
      verb === stance ||
      (speechActs.has(verb) && statement.report?.quotations.length === 0);
    const confidence = isQuotedNext ? 0.7 : 0.95;
    return { person: named.person, body: null, confidence, form: 'name' };
  }
  if (inside.length > 0) return nobody;
  const given = givenAs(text, source, here[firstFrom(here, source.end)]);
  if (given !== null) return { person: given, body: null, confidence: 0.8, form: 'description' };
  const phrase = text.slice(source.start, source.end);
  if (verb === labelled && /^A(?:nswer)?$/.test(phrase)) return interviewee(order, cast.inBlock);
  const low = phrase.toLowerCase();
  if (verb === labelled) return nobody;
  const place = { order, start: source.start, said: statement.at };
  const author = authorOf(phrase, order, source.start, cast);
  if (author !== nobody) return author;
  const owner = pronounOfOwner(phrase, text, source.end) ?? low;
  if (owner === 'it' && owner !== low) return resolve('it', place, paragraph, last, cast);
  const subject = /^(?:his|him)$/.test(low) ? 'he' : low === 'her' ? 'she' : owner;
  if (subject === 'he' || subject === 'she') {
    const sex = subject === 'he' ? 'male' : 'female';
    const isQuoted = statement.kind !== 'indirect';
    const told = statement.report?.indirect ?? [];
    const meant = { sex, ...place, told, isQuoted } as const;
    return pronoun({ ...meant, addsTo: adding.test(verb) }, last, cast);
  }
  return resolve(phrase, place, paragraph, last, cast);
}

/** "a witness, who gave her name only as Norvik, said": whose name a clause after these words tells; null without one. */
function givenAs(text: string, { end }: Range, name: Name | undefined): FoundPerson | null {
  if (name === undefined || name.start - end > longestNaming) return null;
  const isClosed = /^[,)]/.test(text.slice(name.end, name.end + 1));
  return isClosed && naming.test(text.slice(end, name.start)) ? name.person : null;
}

/** In UTF-16 code units. */
const longestNaming = 80;

const naming =
  /^,?\s\(?(?:whose\s(?:\p{Ll}+\s)?name\s(?:is|was)|who\s(?:[\p{Ll}’']+\s)*(?:(?:names?|identified|known)\s(?:only\s|just\s)?as|goes\sby(?:\sthe\sname)?)(?:\sonly)?|(?:identified|known)\s(?:only\s|just\s)?as|named|called)\s$/u;

/** Who answers as "A": the one person whom the paragraphs before name. */
function interviewee(order: number, names: Names): Attribution {
  const named = new Set<FoundPerson>();
  for (const [block, inBlock] of names) {
    if (block < order) for (const { person } of inBlock) named.add(person);
  }
  const [person, ...others] = named;
  return person === undefined || others.length > 0
    ? nobody
    : { person, body: null, confidence: 0.75, form: 'description' };
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
  // Somebody else who speaks near by may answer; of short paragraphs, only who is quoted right before.
  const [reach, kinds] =
    goesOn === 'next' ? [2, ['direct']] : [3, ['direct', 'partial', 'indirect']];
  for (let at = given.length - 1; at >= 0; at -= 1) {
    const statement = statements[at];
    if ((statement?.order ?? 0) < order - reach) break;
    const one = given[at];
    if (one === undefined || (one.person ?? one.body) === null) continue;
    if (!kinds.includes(statement?.kind ?? '')) continue;
    if (one.person !== who.person || one.body?.name !== who.body?.name) return nobody;
  }
  return { ...who, confidence: Math.min(who.confidence, 0.7), form: null };
}

/**
 * Whoever a quotation is of that no clause claims: where it is a paragraph by itself, whoever the paragraph
 * before ends on reporting; else whom a paragraph is about.
 */
function unclaimed(
  { order, goesOn, at }: Statement,
  last: Spoken | null,
  given: readonly Attribution[],
  statements: readonly Statement[],
  cast: Cast,
): Attribution {
  const [said] = at;
  const index = given.length;
  const before = statements[index - 1];
  const words = cast.paragraphs[order]?.text.slice(said?.start, said?.end) ?? '';
  if (goesOn !== null || before?.order === order) return nobody;
  if (before?.order !== order - 1) {
    const { text = '' } = cast.paragraphs[order] ?? {};
    const issuer = text.length - words.length < 4 ? issuerAtEnd(order - 1, cast) : nobody;
    if (issuer !== nobody) return issuer;
    const person = topicSpeaks(order, words, cast);
    return person === null ? nobody : { person, body: null, confidence: 0.65, form: null };
  }
  const turn = turnAfter(words, order, statements, given, cast.paragraphs);
  if (turn !== null) return { person: turn, body: null, confidence: 0.65, form: null };
  if (last?.order !== order - 1) return nobody;
  const isOther = (who: Attribution | undefined) =>
    who?.person !== last.who.person || who.body?.name !== last.who.body?.name;
  for (let one = index - 1; statements[one]?.order === order - 1; one -= 1)
    if (isOther(given[one])) return nobody;
  const isNextTold = statements[index + 1]?.order === order + 1;
  return toldBefore(before, words, isNextTold, last.who.person, cast)
    ? { ...last.who, confidence: 0.65, form: null }
    : nobody;
}

/** "Mr Justice Doe", "Chief Justice Jane Doe": "the judge" is they, and no minister of justice. */
const ofJudges = /^(?:(?:Mr|Mrs|Ms|Miss|Lord|Lady|Chief|Associate)\.?\s)*Justice$/;

/** Everybody by each noun of their roles, in the order of their first names. */
function peopleByRole(people: readonly FoundPerson[]): ReadonlyMap<string, readonly FoundPerson[]> {
  const borne = people.flatMap((person) => {
    const role = person.role?.text ?? '';
    const nouns = tokensOf(role).map(({ low }) => office(low));
    const sits = ofJudges.test(role) ? ['judge'] : [];
    return [...new Set([...nouns, ...sits])].map((word) => ({ word, person }));
  });
  return new Map(
    [...groupedBy(borne, ({ word }) => word)].map(([word, bearers]) => [
      word,
      bearers.map(({ person }) => person),
    ]),
  );
}
