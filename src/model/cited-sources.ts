import type { Article, Source } from './article.ts';
import { oncePer } from './once.ts';
import { wholeTimeline } from './timeline.ts';

/** A source of context with its place in the list of sources, from 1. */
export interface CitedSource {
  readonly number: number;
  readonly source: Source;
}

/** Everything that the timeline takes from outside the article, each source once, as first cited. */
export const citedSources = oncePer((article: Article): readonly CitedSource[] => {
  const cited = new Map<string, CitedSource>();
  for (const { event } of wholeTimeline(article)) {
    for (const source of [...event.date.sources, ...event.sources]) {
      if (!cited.has(keyOf(source))) {
        cited.set(keyOf(source), { number: cited.size + 1, source });
      }
    }
  }
  return [...cited.values()];
});

/** The numbers under which these sources stand in the list, in the order given. */
export function sourceNumbers(article: Article, sources: readonly Source[]): readonly number[] {
  const numbers = numbersByKey(article);
  return sources.flatMap((source) => numbers.get(keyOf(source)) ?? []);
}

const numbersByKey = oncePer(
  (article: Article): ReadonlyMap<string, number> =>
    new Map(citedSources(article).map(({ number, source }) => [keyOf(source), number])),
);

function keyOf({ title, publisher, url }: Source): string {
  return JSON.stringify([title, publisher, url]);
}
