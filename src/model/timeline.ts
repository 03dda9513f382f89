import type { Article, Event, Person, Span } from './article.ts';
import { blockOrder, peopleById } from './article.ts';
import type { Dates } from './edtf.ts';
import { orderDay, parseEdtf } from './edtf.ts';
import type { Focus } from './focus.ts';
import { eventMatches, isTargetEvent } from './focus.ts';
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
}

/**
 * The events in the order of time: by the known start, else the known end, then by their place in
 * the text. Narrowed to the person in focus; a linked event is there in any case.
 */
export function timelineView(article: Article, focus: Focus): TimelineView {
  const items: TimelineItem[] = [];
  for (const item of wholeTimeline(article)) {
    if (eventMatches(focus, item.event)) items.push(item);
    else if (isTargetEvent(focus, item.event)) items.push({ ...item, outside: true });
  }
  return { items, total: article.events.length };
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

function knownDates(value: string): Dates {
  const dates = parseEdtf(value);
  if (dates === null) throw new RangeError(`The parser let a date through: ${value}`);
  return dates;
}
