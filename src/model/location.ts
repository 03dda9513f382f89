import type { QuoteKind } from './article.ts';

/**
 * What a URL of the reader says, and nothing else does: which article, who is in focus, which
 * kinds of quote, and the place. `format(parse(url))` is the URL's one canonical spelling.
 */
export interface ReaderLocation {
  /** Null at the site's root, which shows the bundled article. */
  readonly article: string | null;
  /** Whether it is one of the reader's own, from their library, and none of the site's. */
  readonly own: boolean;
  readonly person: string | null;
  /** In the format's order and never all of them; empty when every kind is shown. */
  readonly kinds: readonly QuoteKind[];
  /** The timeline's order: of time, or in which the article tells it. */
  readonly order: 'time' | 'told';
  /** The passage that the reader has stepped to: the id of a mention or a quote. */
  readonly at: string | null;
  /** Words that were selected, as `model/text-quote.ts` writes them. */
  readonly words: string | null;
  /** The id after `#`, decoded; null without one. */
  readonly anchor: string | null;
  /** Parameters that are not ours, in the order they came. */
  readonly others: readonly (readonly [name: string, value: string])[];
}

/** The three parts of a URL that the router hands over: the path is without the base path. */
export interface UrlParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** In the order in which they stand in URLs and filters. */
export const quoteKinds: readonly QuoteKind[] = ['direct', 'partial', 'indirect'];

const ours = new Set(['person', 'kind', 'order', 'at', 'words']);

/** Where nothing is chosen: an article as it opens; the root when it is null. */
export function startOf(article: string | null, own = false): ReaderLocation {
  return {
    article,
    own,
    person: null,
    kinds: [],
    order: 'time',
    at: null,
    words: null,
    anchor: null,
    others: [],
  };
}

/** Reads a location; null when the path is none of an article's, nor the library's with an article named. What makes no sense is left out. */
export function parseLocation({ pathname, search, hash }: UrlParts): ReaderLocation | null {
  const path = /^\/(?:articles\/([^/]+)\/?|(library)\/?)?$/.exec(pathname);
  if (path === null) return null;
  const parameters = new URLSearchParams(search);
  const own = path[2] !== undefined;
  const article = own ? nonEmpty(parameters.get('article')) : path[1] && decode(path[1]);
  if (own && article === null) return null;
  const anchor = decode(hash.replace(/^#/, ''));
  return {
    article: article ?? null,
    own,
    person: nonEmpty(parameters.get('person')),
    kinds: canonicalKinds((parameters.get('kind') ?? '').split(',')),
    order: parameters.get('order') === 'told' ? 'told' : 'time',
    at: nonEmpty(parameters.get('at')),
    words: nonEmpty(parameters.get('words')),
    anchor: nonEmpty(anchor),
    others: [...parameters].filter(([name]) => !ours.has(name) && !(own && name === 'article')),
  };
}

/** The location's URL, from the path (without the base path) to the anchor. */
export function formatLocation(location: ReaderLocation): string {
  const { article, own, person, order, at, words, anchor } = location;
  const id = encodeURIComponent(article ?? '');
  const path = own ? '/library/' : article === null ? '/' : `/articles/${id}/`;
  const kinds = canonicalKinds(location.kinds);
  const query = [
    ...(own ? [`article=${id}`] : []),
    ...(person === null ? [] : [`person=${encodeURIComponent(person)}`]),
    ...(kinds.length === 0 ? [] : [`kind=${kinds.join(',')}`]),
    ...(order === 'time' ? [] : [`order=${order}`]),
    ...(at === null ? [] : [`at=${encodeURIComponent(at)}`]),
    ...(words === null ? [] : [`words=${encodeURIComponent(words)}`]),
    ...location.others.map(([name, value]) => new URLSearchParams([[name, value]]).toString()),
  ].join('&');
  const end = anchor === null ? '' : `#${encodeURIComponent(anchor)}`;
  return `${path}${query === '' ? '' : `?${query}`}${end}`;
}

/** The same location without a place: what was chosen stays. */
function withoutPlace(location: ReaderLocation): ReaderLocation {
  return { ...location, at: null, words: null, anchor: null };
}

/** The same location with this kind shown or not: the first choice shows it alone. */
export function toggleKind(location: ReaderLocation, kind: QuoteKind): ReaderLocation {
  const kinds = location.kinds.includes(kind)
    ? location.kinds.filter((chosen) => chosen !== kind)
    : [...location.kinds, kind];
  return { ...withoutPlace(location), kinds: canonicalKinds(kinds) };
}

/** The same location with this person in focus; with nobody, if it was this person. */
export function togglePerson(location: ReaderLocation, person: string): ReaderLocation {
  return { ...withoutPlace(location), person: location.person === person ? null : person };
}

/** The same location with nobody in focus and every kind of quote. */
export function showEverything(location: ReaderLocation): ReaderLocation {
  return { ...withoutPlace(location), person: null, kinds: [] };
}

/** The same location with the timeline in this order. */
export function orderedBy(
  location: ReaderLocation,
  order: ReaderLocation['order'],
): ReaderLocation {
  return { ...withoutPlace(location), order };
}

/** The same location at this passage: a mention's or a quote's id. */
export function stepTo(location: ReaderLocation, passage: string): ReaderLocation {
  return { ...withoutPlace(location), at: passage };
}

/** The same location at words that were selected. */
export function wordsIn(location: ReaderLocation, words: string): ReaderLocation {
  return { ...withoutPlace(location), words };
}

/** The same location at the place with this id. */
export function placeIn(location: ReaderLocation, anchor: string): ReaderLocation {
  return { ...withoutPlace(location), anchor };
}

function nonEmpty(text: string | null): string | null {
  return text === '' ? null : text;
}

function canonicalKinds(names: readonly string[]): readonly QuoteKind[] {
  const kinds = quoteKinds.filter((kind) => names.includes(kind));
  return kinds.length === quoteKinds.length ? [] : kinds;
}

/** A malformed escape is taken as it stands: such an id exists nowhere, and the page says so. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
