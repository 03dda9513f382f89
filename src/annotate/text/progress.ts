/** Told how much of something is done, from 0 to 1. */
export type OnShare = (share: number) => void;

/** Less than this is not worth telling. */
const leastStep = 0.01;

/**
 * Parts work into steps, each a share of the whole: what one step tells of itself becomes the share
 * of the whole that is done. It only grows, and is told at the end of each step in any case. The
 * shares of the steps together must be 1.
 */
export function stepsOf(tell: OnShare): (share: number) => OnShare {
  let begun = 0;
  let told = 0;
  return (share) => {
    const from = begun;
    begun += share;
    return (part) => {
      // Shares such as a tenth do not add up to 1 to the last bit.
      const done = Math.min(1, Math.round((from + share * part) * 1e6) / 1e6);
      if (done <= told || (part < 1 && done - told < leastStep)) return;
      told = done;
      tell(done);
    };
  };
}

/** The items in their order; after each it is told what share of them has been taken. */
export function* telling<Item>(items: readonly Item[], onShare: OnShare): Generator<Item> {
  for (const [at, item] of items.entries()) {
    yield item;
    onShare((at + 1) / items.length);
  }
  if (items.length === 0) onShare(1);
}
