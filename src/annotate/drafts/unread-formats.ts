const packed = (what: string) => `is ${what}, which is not read: copy its text and paste it`;
const page = (what: string) => `is ${what}, which is not read: save the page as HTML alone`;
const noArticle = (what: string) =>
  `is ${what}, and no article: texts, Markdown, web pages and Verbatim’s own files are read`;

const address =
  'is an address, and nothing is asked of other sites: open it in the browser, copy its text and paste it';

/** How files of other kinds begin, by their specifications, and what is to be said of them. */
const beginnings: readonly (readonly [beginning: string, fault: string])[] = [
  ['%PDF-', packed('a PDF file')],
  ['{\\rtf', packed('an RTF file')],
  ['PK\x03\x04', 'is a packed file, as Word’s and LibreOffice’s are: copy its text and paste it'],
  // The bytes D0 CF 11 E0, as windows-1252.
  ['ÐÏ\x11à', packed('a file of an old Office')],
  ['From: <Saved by ', page('a page in a single file')],
  ['MIME-Version: 1.0', page('a page in a single file')],
  ['bplist0', page('a web archive')],
  ['BEGIN:VCALENDAR', noArticle('a calendar')],
  ['BEGIN:VCARD', noArticle('a list of contacts')],
  ['[InternetShortcut]', address],
  ['WEBVTT', noArticle('a file of subtitles')],
];

/** So much of a text shows of what kind it is, in UTF-16 code units. */
const longestStart = 20_000;

/**
 * What is to be said, after its name, of a text that is no text but a file of a known other kind; null
 * for anything else. Such a file need not have a single byte that texts have not. Linear in its length.
 */
export function unreadFormat(text: string): string | null {
  const start = text
    .slice(0, longestStart)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (known !== undefined) return known;
  if (isAddresses(start)) return address;
  if (isMail(start)) return packed('a mail');
  if (start.startsWith('<')) return unreadXml(start);
  if (isJson(text)) {
    return /"Annotation(?:Collection|Page)?"/.test(start)
      ? 'holds annotations without their article: open the article saved as Verbatim JSON'
      : noArticle('JSON');
  }
  return isTable(start) ? noArticle('a table') : null;
}

/** Nothing but addresses of pages, with or without their scheme. */
function isAddresses(start: string): boolean {
  const words = start.trimEnd().split(/\s+/);
  return words.every((word) => /^(?:https?:\/\/|www\.)\S+$/i.test(word));
}

/** Whether a text is JSON, or begins like an object of it: text of no other kind does. */
export function isJson(text: string): boolean {
  if (/^\uFEFF?\s*\{\s*"[^"\n]*"\s*:/.test(text)) return true;
  if (!/^\uFEFF?\s*\[\s*[[{"]/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** Fields of a header that only a mail as it is sent has (RFC 5322, 2045), or most have. */
const technical =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|authentication-results|x-[\w-]+):/i;
const addressed = /^(?:from|to|reply-to|sender):.*\S@\S/i;

/** Headers alone up to the first empty line, of which one is a mail's. */
function isMail(start: string): boolean {
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/).filter((line) => !/^\s/.test(line));
  return (
    lines.length > 1 &&
    lines.every((line) => /^(?:[A-Za-z][A-Za-z-]*:|From \S+@)/.test(line)) &&
    lines.some((line) => technical.test(line) || addressed.test(line))
  );
}

/** Null for a page, whatever stands before its root, and for what is no XML. */
function unreadXml(start: string): string | null {
  const root = start.replace(/^(?:<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^>]*>|\s+)*/i, '');
  const [, name = ''] = /^<([\w:.-]+)/.exec(root) ?? [];
  if (/^(?:rss|feed|rdf:rdf)$/i.test(name)) {
    return 'is a news feed, and no article: open one of its articles, saved as HTML';
  }
  const isXml = /^<\?xml\b/i.test(start) || /^<[\w:.-]+[^>]*\sxmlns/.test(root);
  return isXml && name !== '' && !/^(?:\w+:)?html$/i.test(name) ? noArticle('XML') : null;
}

/** Fewer lines, or lines of which more end like sentences, are no table. */
const fewestRows = 3;

/** The same number of tabs, or of commas or semicolons without a space, in each line. */
function isTable(start: string): boolean {
  const rows = start
    .replaceAll(/"(?:[^"\n]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    // The last may have been cut.
    .slice(0, start.length === longestStart ? -1 : undefined);
  if (rows.length < fewestRows) return false;
  if (rows.filter((row) => /[.!?…]$/.test(row)).length * 2 > rows.length) return false;
  return [/\t/g, /,(?! |\d{3}(?!\d))/g, /;(?! )/g].some((mark) => {
    const counts = new Set(rows.map((row) => row.match(mark)?.length ?? 0));
    return counts.size === 1 && !counts.has(0);
  });
}
