/**
 * Turns places in a text from UTF-16 code units, which JavaScript and the format count, into Unicode
 * code points, which the Web Annotation Data Model counts (4.2.4 and 4.2.5). Given a place between
 * the halves of a surrogate pair it counts the pair. Linear once, then logarithmic in the number of
 * pairs.
 */
export function codePointsIn(text: string): (unit: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (unit) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? Infinity) < unit - 1) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
