import type { Word } from './flat-text.ts';

/** Words to look for, some of them only the surroundings of those that are meant. */
export interface Pattern {
  readonly words: readonly Pick<Word, 'key' | 'weight'>[];
  /** Which are meant, by their places, end exclusive; at least one. */
  readonly begin: number;
  readonly end: number;
  /** How many times as much as the others they count when the cheapest is chosen. */
  readonly emphasis: number;
}

/** A place in a text where a pattern may stand. All costs are weights of words. */
export interface Alignment {
  /** The text's words that the meant ones are aligned with, by their places, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** What the meant words differ by, and what those before and after them do. */
  readonly inner: number;
  readonly left: number;
  readonly right: number;
}

/**
 * For every place where the pattern can end, the cheapest alignment that ends there, as long as
 * its meant words differ by no more than `limit`; in the order of the text.
 *
 * This is approximate string matching by dynamic programming, on words in place of characters:
 * P. H. Sellers, “The theory and computation of evolutionary distances: pattern recognition”,
 * Journal of Algorithms 1 (1980), 359–373. The first row is all zero, so that a match may begin
 * anywhere. One column is kept, and with each cell where the meant words began and ended, so that
 * nothing has to be traced back. It compares every word of the pattern with every word of the text
 * once: linear in the text for a bounded pattern.
 *
 * A word left out or replaced costs its own weight, one put in costs the weight of what is put in.
 * Replacing a word costs no more than leaving it out and is preferred, so that a word changed at
 * an edge is not lost from the alignment; the surroundings decide where both are possible.
 */
export function alignmentsOf(
  { words: pattern, begin, end, emphasis }: Pattern,
  text: readonly Pick<Word, 'key' | 'weight'>[],
  limit: number,
  isSame: (a: string, b: string) => boolean = (a, b) => a === b,
): readonly Alignment[] {
  const found: Alignment[] = [];
  let before: readonly Cell[] = [];
  for (let at = 0; at <= text.length; at += 1) {
    const here = text[at - 1];
    const column: Cell[] = [{ cost: 0, from: at, to: at, left: 0, inner: 0 }];
    for (const [above, wanted] of pattern.entries()) {
      const row = above + 1;
      const price = wanted.weight * (above >= begin && above < end ? emphasis : 1);
      let origin = column[above];
      let cost = (origin?.cost ?? Infinity) + price;
      let isPutIn = false;
      const diagonal = before[above];
      const beside = before[row];
      if (here !== undefined && diagonal !== undefined && beside !== undefined) {
        const kept = diagonal.cost + (isSame(wanted.key, here.key) ? 0 : price);
        if (kept <= cost) [origin, cost] = [diagonal, kept];
        const more = beside.cost + here.weight * (row > begin && row < end ? emphasis : 1);
        isPutIn = more < cost;
        if (isPutIn) [origin, cost] = [beside, more];
      }
      const from = row <= begin ? at : (origin?.from ?? at);
      const left = row <= begin ? cost : (origin?.left ?? 0);
      const isPast = row > end || (row === end && isPutIn);
      const to = isPast ? (origin?.to ?? at) : at;
      const inner = isPast ? (origin?.inner ?? 0) : (cost - left) / emphasis;
      column.push({ cost, from, to, left, inner });
    }
    const last = column.at(-1);
    if (last !== undefined && last.inner <= limit && last.from < last.to) {
      const { cost, from, to, inner, left } = last;
      found.push({ from, to, inner, left, right: cost - left - inner * emphasis });
    }
    before = column;
  }
  return found;
}

/** The cheapest way to one word of the pattern at one word of the text. */
interface Cell {
  readonly cost: number;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly inner: number;
}
