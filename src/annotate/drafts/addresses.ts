/** Longer ones the article format does not take, in UTF-16 code units. */
const longest = 2000;

/** An address that the article format takes, relative ones counted from the base; null for others. */
export function addressOf(text: string, base: string | null): URL | null {
  if (text.trim() === '' || text.length > longest) return null;
  try {
    const url = base === null ? new URL(text) : new URL(text, base);
    url.hash = '';
    const isTaken =
      url.protocol === 'https:' &&
      `${url.username}${url.password}` === '' &&
      url.href.length <= longest;
    return isTaken ? url : null;
  } catch {
    return null;
  }
}
