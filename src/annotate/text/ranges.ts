/** UTF-16 code units into a text, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The index of the first of these, which are in the order of `start`, that starts at or after a
 * place; their number when none does. By halves.
 */
export function firstFrom(ranges: readonly { readonly start: number }[], place: number): number {
  let [from, to] = [0, ranges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranges[middle]?.start ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
