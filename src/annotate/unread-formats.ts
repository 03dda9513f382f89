const packed = (what: string) => `is ${what}, which is not read: copy its text and paste it`;
const page = (what: string) => `is ${what}, which is not read: save the page as HTML alone`;

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
];

/**
 * What is to be said, after its name, of a text that is no text but a file of a known other kind; null
 * for anything else. Such a file need not have a single byte that texts have not.
 */
export function unreadFormat(text: string): string | null {
  const start = text.slice(0, 1000).trimStart();
  return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1] ?? null;
}
