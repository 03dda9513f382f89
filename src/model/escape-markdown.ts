/**
 * A line of text as Markdown in which nothing is markup. CommonMark (2.4) takes a backslash before
 * any ASCII punctuation. What means something anywhere is escaped everywhere, what begins a list,
 * heading or rule only where a line begins; a link without markup, which GFM makes of `www.` and
 * `://`, is kept from being one. Spaces are left as they are, those that begin a line too.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&|~$!]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\');
}

/**
 * An address as the destination of a link: that ends at a space or an unpaired parenthesis, and an
 * entity in it is read as one (CommonMark 6.3).
 */
export function markdownUrl(url: string): string {
  return url
    .replace(/[\s<>\\]/gu, (mark) => encodeURIComponent(mark))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
