/** Marks of direction, and of places where words may be parted: nobody sees them. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * Without NULs and halves of pairs, which cannot be shown, nor written into a page, and, where no
 * letter runs from right to left, without the marks that say which way letters run; trimmed.
 */
export function wellFormed(text: string): string {
  const shown = text.replaceAll(/[\0\ud800-\udfff]/gu, '').trim();
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(shown)
    ? shown
    : shown.replaceAll(unseen, '').trim();
}

/** The format takes texts of a million code units; cut where a word ends, long before that. */
const longestPart = 500_000;

/** A text in parts that the article format takes, cut between words, or else between characters. */
export function inParts(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longestPart) {
    const space = rest.lastIndexOf(' ', longestPart);
    const isPair = /[\udc00-\udfff]/.test(rest.charAt(longestPart));
    const end = space > longestPart / 2 ? space : longestPart - (isPair ? 1 : 0);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}
