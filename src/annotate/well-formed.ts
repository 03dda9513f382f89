/** Without NULs and halves of pairs, which cannot be shown, nor written into a page; trimmed. */
export function wellFormed(text: string): string {
  return text.replaceAll(/[\0\ud800-\udfff]/gu, '').trim();
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
