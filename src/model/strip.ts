import type { Article, Span } from './article.ts';
import { peopleById, textsOf } from './article.ts';
import type { Focus } from './focus.ts';
import { eventMatches, quoteMatches } from './focus.ts';
import { oncePer } from './once.ts';
import { attributedTo, badgesOf } from './speakers.ts';
import { evidenceAnchor } from './target.ts';
import { kindNames } from './words.ts';

/** What a tick stands for. Each kind has a lane of its own. */
export type TickKind = 'quote' | 'mention' | 'evidence';

/** A mark on the strip that shows where in the article everything is. */
export interface Tick {
  readonly kind: TickKind;
  /** The anchor of the place in the text. */
  readonly anchor: string;
  /** How much of the article's text comes before it, from 0 to 1. */
  readonly at: number;
  /** The speaker's place in the palette; 0 for nobody. */
  readonly hue: number;
  /** Who speaks or what happens, in words. */
  readonly label: string;
  /** Whether the focus lets it through. */
  readonly lit: boolean;
}

/** More ticks than this of one kind could not be told apart: the first of each stretch stands for it. */
export const mostTicks = 240;

/**
 * Where the quotes, the mentions of the person in focus and the evidence of the events are, in
 * reading order. Measured in text rather than on the page, so that nothing need be drawn to know it.
 */
export function stripOf(article: Article, focus: Focus): readonly Tick[] {
  const place = placesIn(article);
  const badges = badgesOf(article);
  const people = peopleById(article);
  const { person } = focus;
  const quotes = article.quotes.map((quote): Tick => ({
    kind: 'quote',
    anchor: quote.id,
    at: place(quote.at[0]),
    hue: badges.get(quote.speaker ?? '')?.hue ?? 0,
    label: `${attributedTo(people, quote)}, ${kindNames[quote.kind]}`,
    lit: quoteMatches(focus, quote),
  }));
  const mentions = article.mentions
    .filter((mention) => mention.person === person?.id)
    .map((mention): Tick => ({
      kind: 'mention',
      anchor: mention.id,
      at: place(mention.at),
      hue: badges.get(mention.person)?.hue ?? 0,
      label: `${person?.name ?? ''}, “${mention.at.text}”`,
      lit: true,
    }));
  const evidence = article.events.flatMap((event) =>
    event.at.map((span, n): Tick => ({
      kind: 'evidence',
      anchor: evidenceAnchor(event.id, n),
      at: place(span),
      hue: 0,
      label: event.title,
      lit: eventMatches(focus, event),
    })),
  );
  return [quotes, mentions, evidence].flatMap(thinned).toSorted((a, b) => a.at - b.at);
}

/** One for each stretch of the text at most, one that is lit where there is one. */
function thinned(ticks: readonly Tick[]): readonly Tick[] {
  if (ticks.length <= mostTicks) return ticks;
  const stretches = new Map<number, Tick>();
  for (const tick of ticks) {
    const stretch = Math.min(mostTicks - 1, Math.floor(tick.at * mostTicks));
    const there = stretches.get(stretch);
    if (there === undefined || (tick.lit && !there.lit)) stretches.set(stretch, tick);
  }
  return [...stretches.values()];
}

/** How much of the article's text comes before a span, from 0 to 1; 0 for no span. */
const placesIn = oncePer((article: Article): ((span: Span | undefined) => number) => {
  const starts = new Map<string, number>();
  let total = 0;
  for (const [id, text] of textsOf(article)) {
    starts.set(id, total);
    total += text.length;
  }
  return (span) =>
    span === undefined ? 0 : ((starts.get(span.block) ?? 0) + span.start) / Math.max(1, total);
});
