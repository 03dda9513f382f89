import type { Article, Event, Person, Quote } from './article.ts';
import type { ReaderLocation } from './location.ts';
import type { Target } from './target.ts';
import { targetsOf } from './target.ts';

/** A location read against its article: what it asks for that exists, and what does not. */
export interface Focus {
  readonly person: Person | null;
  readonly kinds: ReaderLocation['kinds'];
  readonly order: ReaderLocation['order'];
  /** The one place that the link leads to: the anchor's, else that of `at`. */
  readonly target: Target | null;
  /** The mention or quote that the reader stands at: the target, where it is one. */
  readonly passage: Target | null;
  /** The person and the places that this article does not have. */
  readonly unknownPerson: string | null;
  readonly unknownPlaces: readonly string[];
}

/** What a location asks for in its article: whatever it names that is not there is `unknown…`. */
export function focusOf(article: Article, location: ReaderLocation): Focus {
  const person = article.people.find(({ id }) => id === location.person) ?? null;
  const targets = targetsOf(article);
  const anchored = targets.get(location.anchor ?? '') ?? null;
  const stepped = targets.get(location.at ?? '') ?? null;
  const target = anchored ?? stepped;
  return {
    person,
    kinds: location.kinds,
    order: location.order,
    target,
    passage: target?.kind === 'quote' || target?.kind === 'mention' ? target : null,
    unknownPerson: person === null ? location.person : null,
    unknownPlaces: [
      ...(location.at !== null && stepped === null ? [location.at] : []),
      ...(location.anchor !== null && anchored === null ? [location.anchor] : []),
    ],
  };
}

/** Whether somebody is in focus, or kinds are chosen. */
export function isFiltered({ person, kinds }: Pick<Focus, 'person' | 'kinds'>): boolean {
  return person !== null || kinds.length > 0;
}

/** Whether the filter lets a quote through: by its speaker and by its kind. */
export function quoteMatches(
  { person, kinds }: Pick<Focus, 'person' | 'kinds'>,
  { speaker, kind }: Quote,
): boolean {
  return (person === null || speaker === person.id) && (kinds.length === 0 || kinds.includes(kind));
}

/** Whether the filter lets an event through: the person in focus takes part in it. */
export function eventMatches({ person }: Focus, { people }: Event): boolean {
  return person === null || people.includes(person.id);
}

/** Whether the link points at this quote: in the text or in the sidebar. */
export function isTargetQuote({ target }: Focus, { id }: Quote): boolean {
  return target !== null && target.of === id && ['quote', 'note'].includes(target.kind);
}

/** Whether the link points at this event: in the timeline or at its evidence. */
export function isTargetEvent({ target }: Focus, { id }: Event): boolean {
  return target !== null && target.of === id && ['event', 'evidence'].includes(target.kind);
}
