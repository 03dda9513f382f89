import type { Article, Event, Span } from './article.ts';

/** The events that rest on words of these spans, each once, in the order of the file. */
export function eventsWithin({ events }: Article, spans: readonly Span[]): readonly Event[] {
  return events.filter(({ at }) =>
    at.some((evidence) => spans.some((span) => meet(span, evidence))),
  );
}

function meet(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
