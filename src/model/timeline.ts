import type { Article, Event, Person, Span } from './article.ts';
import { blockOrder, peopleById } from './article.ts';
import type { Dates } from './edtf.ts';
import { orderDay, parseEdtf } from './edtf.ts';
import type { Focus } from './focus.ts';
import { eventMatches, isTargetEvent } from './focus.ts';
import type { ReaderLocation } from './location.ts';
import { oncePer } from './once.ts';
import { evidenceAnchor } from './target.ts';

export interface Evidence {
  readonly anchor: string;
  readonly span: Span;
}

export interface TimelineItem {
  readonly event: Event;
  readonly dates: Dates;
  /** What the article itself says of the date, when that is less than `dates`. */
  readonly said: Dates | null;
  readonly evidence: readonly Evidence[];
  readonly people: readonly Person[];
  /** Shown only because the link points at it. */
  readonly outside: boolean;
}

export interface TimelineView {
  readonly items: readonly TimelineItem[];
  readonly total: number;
  /** The order they stand in; null where there is nothing to choose. */
  readonly order: ReaderLocation['order'] | null;
}

/** So many events are drawn one by one; more are first summed up by period. */
export const mostDrawn = 60;

/**
 * The events in the order of time, by the known start, else the known end, then by their place in
 * the text; or as the article tells them, when they are few enough to be drawn one by one. Narrowed
 * to the person in focus; a linked event is there in any case.
 */
export function timelineView(article: Article, focus: Focus): TimelineView {
  const items: TimelineItem[] = [];
  for (const item of wholeTimeline(article)) {
    if (eventMatches(focus, item.event)) items.push(item);
    else if (isTargetEvent(focus, item.event)) items.push({ ...item, outside: true });
  }
  const choice = items.length > 1 && items.length <= mostDrawn;
  const told = choice && focus.order === 'told';
  return {
    items: told ? asTold(article, items) : items,
    total: article.events.length,
    order: choice ? focus.order : null,
  };
}

/** In the order in which the article first speaks of each. */
function asTold(article: Article, items: readonly TimelineItem[]): readonly TimelineItem[] {
  const order = blockOrder(article);
  const place = ({ event }: TimelineItem) =>
    event.at
      .map(({ block, start }) => ({ block: order.get(block) ?? 0, start }))
      .toSorted((a, b) => a.block - b.block || a.start - b.start)[0];
  return items
    .map((item) => ({ item, first: place(item) ?? { block: Infinity, start: 0 } }))
    .toSorted((a, b) => a.first.block - b.first.block || a.first.start - b.first.start)
    .map(({ item }) => item);
}

/** Every event's item in the order of time, as it is when no filter is set. */
export const wholeTimeline = oncePer((article: Article): readonly TimelineItem[] => {
  const order = blockOrder(article);
  const place = ({ at: [first] }: Event) =>
    first ? (order.get(first.block) ?? Infinity) : Infinity;
  const start = ({ at: [first] }: Event) => first?.start ?? 0;
  return article.events
    .map((event) => itemOf(article, event))
    .toSorted(
      (a, b) =>
        orderDay(a.dates) - orderDay(b.dates) ||
        place(a.event) - place(b.event) ||
        start(a.event) - start(b.event),
    );
});

function itemOf(article: Article, event: Event): TimelineItem {
  return {
    event,
    dates: knownDates(event.date.value),
    said: event.date.said === undefined ? null : knownDates(event.date.said),
    evidence: event.at.map((span, at) => ({ anchor: evidenceAnchor(event.id, at), span })),
    people: event.people.flatMap((id) => peopleById(article).get(id) ?? []),
    outside: false,
  };
}

/** The dates of an event in an article, which the parser has read before; throws a RangeError for any others. */
export function knownDates(value: string): Dates {
  const dates = parseEdtf(value);
  if (dates === null) throw new RangeError(`The parser let a date through: ${value}`);
  return dates;
}
