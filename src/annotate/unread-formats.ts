const rich = (what: string) => `is ${what}, which is not read: copy its text and paste it`;

/** How files of other kinds begin, by their specifications, and what is to be said of them. */
const beginnings: readonly (readonly [beginning: RegExp, fault: string])[] = [
  [/^%PDF-/, rich('a PDF file')],
  [/^\{\\rtf\d?/, rich('an RTF file')],
  [/^PK\x03\x04/, rich('a packed file, such as Word’s and OpenOffice’s are')],
  // The bytes D0 CF 11 E0 A1 B1 1A E1, whichever way they were decoded.
  [/^ÐÏ\x11à/, rich('a file of an older Office')],
  [
    /^(?:From: <Saved by |MIME-Version: 1\.0\r?\n)/,
    'is a page saved in a single file of mail’s format, which is not read: save it as HTML alone',
  ],
  [/^bplist0/, 'is a web archive, which is not read: save the page as HTML'],
];

/**
 * What is to be said, after its name, of a text that is no text but a file of a known other kind; null
 * for anything else. Such a file need not have a single byte that texts have not.
 */
export function unreadFormat(text: string): string | null {
  const start = text.slice(0, 1000).trimStart();
  return beginnings.find(([beginning]) => beginning.test(start))?.[1] ?? null;
}
