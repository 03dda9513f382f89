import type { Article } from './article.ts';
import { blockText } from './article.ts';
import { countWords } from './count-words.ts';
import { orderDay, parseEdtf } from './edtf.ts';

/** What a library's list shows of an article, without the article. */
export interface ShelfEntry {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string | null;
  /** EDTF; null when the article does not say. */
  readonly published: string | null;
  readonly words: number;
  readonly quotes: number;
  readonly people: number;
  readonly events: number;
}

/** The article's entry; its words are those of all blocks, captions included. */
export function entryOf(article: Article): ShelfEntry {
  const { id, lang, headline, published, source, blocks, quotes, people, events } = article;
  return {
    id,
    headline,
    publisher: source.publisher ?? null,
    published,
    words: blocks.reduce((sum, block) => sum + countWords(blockText(block), lang), 0),
    quotes: quotes.length,
    people: people.length,
    events: events.length,
  };
}

/** The ways in which a library's list can stand. */
export const shelfOrders = ['added', 'published', 'headline'] as const;
export type ShelfOrder = (typeof shelfOrders)[number];

/** An entry of one's own articles, which were added at a time: milliseconds since 1970. */
export interface OwnEntry extends ShelfEntry {
  readonly added: number;
}

/**
 * The entries whose headline or publisher has all of the words, whatever their case, in this order:
 * the newest first, undated ones last, headlines by the alphabet. Entries that were never added
 * keep their order where that is asked for, after those that were.
 */
export function shelfView<Entry extends ShelfEntry & { readonly added?: number }>(
  entries: readonly Entry[],
  sought: string,
  order: ShelfOrder,
): readonly Entry[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .filter(({ headline, publisher }) => {
      const said = `${headline} ${publisher ?? ''}`.toLowerCase();
      return words.every((word) => said.includes(word));
    })
    .toSorted(comparisons[order]);
}

/**
 * Compares by the day that something was published, as `orderDay` puts it: the newest first, and
 * last whatever has no date.
 */
export function byPublished(
  one: Pick<ShelfEntry, 'published'>,
  other: Pick<ShelfEntry, 'published'>,
): number {
  const [day, otherDay] = [one, other].map(({ published }) => {
    const dates = parseEdtf(published ?? '');
    return dates === null ? null : orderDay(dates);
  });
  if (day == null || otherDay == null) return Number(day == null) - Number(otherDay == null);
  return otherDay - day;
}

type Comparison = (
  one: ShelfEntry & { readonly added?: number },
  other: ShelfEntry & { readonly added?: number },
) => number;

const comparisons: Readonly<Record<ShelfOrder, Comparison>> = {
  added: (one, other) => (other.added ?? 0) - (one.added ?? 0),
  published: byPublished,
  headline: (one, other) => one.headline.localeCompare(other.headline, 'en'),
};
