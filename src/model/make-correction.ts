import type { Article, Event, Mention, Person, Quote, QuoteKind, Span } from './article.ts';
import { parseEdtf } from './edtf.ts';
import type { Correction, Who } from './correction.ts';
import { longestName, mostSpans } from './correction.ts';
import { personCalled, personMeant } from './correct-people.ts';
import { freshId } from './fresh-id.ts';
import { quotedIn, selectedWords } from './selected-words.ts';
import type { Piece } from './text-quote.ts';

/** Somebody of the article, as corrections name them. */
export function whoOf({ id, name, kind }: Person): Who {
  return { id, name, kind };
}

/**
 * Somebody by the name that a reader has written: whoever the article has by it already, else
 * somebody new with an id of their own. Null when nothing of a name is left.
 */
export function whoIsCalled(article: Article, name: string, kind: Who['kind']): Who | null {
  const tidy = tidied(name);
  if (tidy === '') return null;
  const who = { id: freshId(article, tidy), name: tidy, kind };
  const known = personMeant(article, who);
  return known === null ? who : whoOf(known);
}

/** That this quote's words are somebody's; null when nobody is named. Its kind stays, or is this. */
export function quoteSaidBy(
  { at, kind }: Pick<Quote, 'at' | 'kind'>,
  speaker: Who | null,
  as: QuoteKind = kind,
): Correction {
  return { kind: 'quote', at, as, speaker };
}

/** The same, where it is not known already; null where the quote is somebody's as this kind now. */
export function quoteSaidAnew(
  quote: Pick<Quote, 'at' | 'kind' | 'speaker'>,
  speaker: Who | null,
  as: QuoteKind,
): Correction | null {
  const isKnown = (speaker?.id ?? null) === quote.speaker && as === quote.kind;
  return isKnown ? null : quoteSaidBy(quote, speaker, as);
}

/**
 * That a selection is a quote of somebody, or of nobody who is named; its words and its kind are as
 * `quotedIn` has them. Null when no word is selected, or more paragraphs are than a quote has.
 */
export function selectionSaidBy(
  article: Article,
  pieces: readonly Piece[],
  speaker: Who | null,
): Correction | null {
  const quoted = quotedIn(article, pieces);
  if (quoted === null || quoted.at.length > mostSpans) return null;
  return quoteSaidBy({ at: quoted.at, kind: quoted.as }, speaker);
}

/** That this quote is none. */
export function noQuote({ at }: Pick<Quote, 'at'>): Correction {
  return { kind: 'no-quote', at };
}

/**
 * That somebody is called so. Where somebody else of the article is, the two are one: a reader who
 * writes a name that is there means whoever bears it. Null when nothing of a name is left, or it is
 * theirs already.
 */
export function renamed(article: Article, person: Person, name: string): Correction | null {
  const tidy = tidied(name);
  if (tidy === '' || tidy === person.name) return null;
  const who = whoOf(person);
  const others = article.people.filter(({ id }) => id !== person.id);
  const namesake = personCalled(others, { ...who, name: tidy });
  return namesake === null ? { kind: 'rename', who, name: tidy } : merged(person, namesake);
}

/** That the first person is the second, whose name stays. */
export function merged(first: Person, second: Person): Correction {
  return { kind: 'merge', who: whoOf(first), into: whoOf(second) };
}

/** What a reader writes of an event. */
export interface Told {
  readonly title: string;
  /** EDTF, of the subset that articles use. */
  readonly date: string;
}

/**
 * That a selection tells an event. Null when no word is selected or more paragraphs are than an event
 * has, nothing of a title is left, or the date is none.
 */
export function selectionTells(
  article: Article,
  pieces: readonly Piece[],
  told: Told,
): Correction | null {
  return eventOf(selectedWords(article, pieces), told, null);
}

/**
 * That this event is another, or was on another day. Null where it is neither, for one that rests on
 * no words of the article, and where `selectionTells` gives null.
 */
export function eventTells({ at, title, date }: Event, told: Told): Correction | null {
  const isKnown = tidied(told.title) === tidied(title) && told.date === date.value;
  return isKnown ? null : eventOf(at, told, date.value);
}

function eventOf(at: Span[], { title, date }: Told, was: string | null): Correction | null {
  const tidy = tidied(title);
  if (at.length === 0 || at.length > mostSpans || tidy === '' || parseEdtf(date) === null)
    return null;
  return { kind: 'event', at, title: tidy, date, ...(was === null ? {} : { was }) };
}

/** That this event is none; null for one that rests on no words of the article. */
export function noEvent({ at, date }: Event): Correction | null {
  return at.length === 0 ? null : { kind: 'no-event', at, was: date.value };
}

/**
 * That the selected words name somebody: those in its first block, without a possessive's ending.
 * Null when no word is selected.
 */
export function selectionNames(
  article: Article,
  pieces: readonly Piece[],
  who: Who,
): Correction | null {
  const [span] = selectedWords(article, pieces);
  if (span === undefined) return null;
  const text = span.text.replace(/(?<=.)['’]s?$/u, '');
  return { kind: 'person', at: { ...span, end: span.start + text.length, text }, who };
}

/** That this mention is somebody else's. */
export function mentionNames({ at }: Mention, who: Who): Correction {
  return { kind: 'person', at, who };
}

/** That these words name nobody. */
export function noMention({ at }: Mention): Correction {
  return { kind: 'no-mention', at };
}

/**
 * What a reader has written, as the format can hold it: well formed, on one line, without space
 * around it, and no longer than names are. Empty when nothing of it is left.
 */
function tidied(text: string): string {
  return text
    .slice(0, longestName * 2)
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
}
