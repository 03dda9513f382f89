/** Elements whose text is not the page's. */
const silent =
  /^(?:script|style|template|noscript|title|textarea|iframe|svg|object|button|select)$/;

/** Elements within a line, by the HTML standard; any other begins and ends lines. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|picture|q|rp|rt|ruby|s|samp|small|source|span|strike|strong|sub|sup|time|tt|u|var|wbr|td|th)$/;

/**
 * The texts of a piece of HTML in a file of another kind, where there is no document to make of it:
 * one for each block of it, references to characters unresolved. What nothing closes is left off, as
 * browsers do. Linear in its length.
 */
export function textsInHtml(html: string): readonly string[] {
  const texts: string[] = [];
  let line = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    line += html.slice(at, open === -1 ? html.length : open);
    if (open === -1) break;
    const [, slash = '', name = ''] =
      /^<(\/?)([a-z!?][\w-]*)/i.exec(html.slice(open, open + 40)) ?? [];
    if (name === '') {
      line += '<';
      at = open + 1;
      continue;
    }
    const tag = name.toLowerCase();
    at = html.startsWith('<!--', open) ? after(html, '-->', open + 4) : after(html, '>', open);
    if (slash === '' && silent.test(tag)) at = afterElement(html, tag, at);
    if (tag === 'br') line += '\n';
    else if (tag === 'td' || tag === 'th') line += ' ';
    else if (!inline.test(tag) && !/^[!?]/.test(tag)) {
      texts.push(line);
      line = '';
    }
  }
  return [...texts, line].filter((text) => text.trim() !== '');
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function afterElement(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}\\b[^>]*>?`, 'gi');
  close.lastIndex = from;
  return close.test(html) ? close.lastIndex : html.length;
}

/** Whether a tag begins an element whose text is not the page's, and its name; null if not. */
export function silentName(tag: string): string | null {
  const [, name = ''] = /^<([a-z]+)/i.exec(tag.slice(0, 40)) ?? [];
  return silent.test(name.toLowerCase()) ? name.toLowerCase() : null;
}
