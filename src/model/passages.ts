import type { Article, Mention, Person, Quote, Span } from './article.ts';
import { blockOrder } from './article.ts';
import type { Focus } from './focus.ts';
import { quoteMatches } from './focus.ts';

/** A place that a reader steps to: what is said, or where somebody is spoken of. */
export interface Passage {
  /** The quote's or the mention's id. */
  readonly id: string;
  readonly kind: 'quote' | 'mention';
  /** Where it begins. */
  readonly at: Span;
  /** Mentions that are part of it, because they name the speaker or stand in the words. */
  readonly holds: readonly string[];
}

/** What a focus lets through. */
type Filter = Pick<Focus, 'person' | 'kinds'>;

/**
 * The passages of what is in focus, in reading order: a person's quotes, and the mentions that belong
 * to none of these; the quotes alone when kinds are chosen or nobody is. Empty when the focus lets
 * nothing through.
 */
export function passagesOf(article: Article, focus: Filter): readonly Passage[] {
  const quotes = article.quotes.filter((quote) => quoteMatches(focus, quote));
  const mentions = mentionsOf(article, focus);
  const byBlock = byBlockOf(mentions);
  const held = new Set<string>();
  const passages = quotes.flatMap((quote): Passage[] => {
    const holds = mentionsIn(quote, byBlock).filter((id) => !held.has(id));
    for (const id of holds) held.add(id);
    const [at] = quote.at;
    return at ? [{ id: quote.id, kind: 'quote', at, holds }] : [];
  });
  const order = blockOrder(article);
  return [
    ...passages,
    ...mentions
      .filter(({ id }) => !held.has(id))
      .map(({ id, at }): Passage => ({ id, kind: 'mention', at, holds: [] })),
  ].toSorted(
    ({ at: a }, { at: b }) =>
      (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start || b.end - a.end,
  );
}

/** Everywhere this person is quoted or spoken of, whatever is in focus; empty when nowhere. */
export function passagesOfPerson(article: Article, person: Person): readonly Passage[] {
  return passagesOf(article, { person, kinds: [] });
}

/** The place of the passage with this id, or that holds it, from 0; -1 when it is none of these. */
export function positionOf(passages: readonly Passage[], id: string | null): number {
  if (id === null) return -1;
  return passages.findIndex((passage) => passage.id === id || passage.holds.includes(id));
}

function mentionsOf({ mentions }: Article, { person, kinds }: Filter): readonly Mention[] {
  if (person === null || kinds.length > 0) return [];
  return mentions.filter((mention) => mention.person === person.id);
}

function byBlockOf(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const byBlock = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const there = byBlock.get(mention.at.block);
    if (there === undefined) byBlock.set(mention.at.block, [mention]);
    else there.push(mention);
  }
  return byBlock;
}

/** The mentions, by their ids, that name the quote's speaker or stand in its words. */
function mentionsIn(
  { at, source }: Quote,
  byBlock: ReadonlyMap<string, readonly Mention[]>,
): readonly string[] {
  const spans = source === undefined ? at : [...at, source];
  return spans.flatMap(({ block, start, end }) =>
    (byBlock.get(block) ?? [])
      .filter((mention) => start <= mention.at.start && mention.at.end <= end)
      .map(({ id }) => id),
  );
}
