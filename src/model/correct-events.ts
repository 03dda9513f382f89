import type { Article, Event, Span } from './article.ts';
import type { CorrectionOf } from './correction.ts';
import { freshIdFor } from './fresh-id.ts';
import { overlapOf, overSameWords, spansFound } from './same-words.ts';

/**
 * The event over these words as the reader has it, or a new one with whoever is mentioned in them.
 * A date that has not changed keeps where it comes from; a new one is the article's. Null when the
 * words are not in the article.
 */
export function withEvent(article: Article, correction: CorrectionOf<'event'>): Article | null {
  const { at, title, date, was = date } = correction;
  const spans = spansFound(article, at);
  if (spans === null) return null;
  const known = eventOver(article, spans, was);
  const isSameDate = known?.date.value === date;
  const event: Event = {
    id: known?.id ?? freshIdFor(article, 'event', spans),
    title,
    basis: 'article',
    date: isSameDate ? known.date : { value: date, basis: 'article', sources: [] },
    at: spans,
    people: known?.people ?? peopleWithin(article, spans),
    ...(isSameDate && known.note !== undefined ? { note: known.note } : {}),
    sources: known?.sources ?? [],
    by: 'reader',
  };
  return {
    ...article,
    events:
      known === null
        ? [...article.events, event]
        : article.events.map((one) => (one === known ? event : one)),
  };
}

/** Null when no event rests on these words. */
export function withoutEvent(
  article: Article,
  { at, was }: CorrectionOf<'no-event'>,
): Article | null {
  const spans = spansFound(article, at);
  const known = spans && eventOver(article, spans, was);
  if (known === null) return null;
  return { ...article, events: article.events.filter((event) => event !== known) };
}

/** Several events may rest on the same words: the one of this date comes first. */
function eventOver(
  { events }: Article,
  at: readonly Span[],
  date: string | undefined,
): Event | null {
  const meantFirst = events.toSorted(
    (a, b) => Number(b.date.value === date) - Number(a.date.value === date),
  );
  return overSameWords(meantFirst, at, (event) => event.at);
}

function peopleWithin({ mentions }: Article, spans: readonly Span[]): string[] {
  const within = mentions.filter(({ at }) => overlapOf([at], spans) === at.end - at.start);
  return [...new Set(within.map(({ person }) => person))];
}
