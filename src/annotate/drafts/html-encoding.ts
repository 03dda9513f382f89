/** Where a page may say how it is written, in bytes (HTML, "prescan a byte stream"). */
const prescanned = 1024;

/** What windows-1252 has in the place of the controls 80 to 9F; WHATWG Encoding, index windows-1252. */
const inPlaceOfControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of an HTML file, decoded as its byte order mark says, else as its `meta` element, else as
 * UTF-8; an encoding that nobody knows counts as none. Throws a TypeError where the bytes are not of
 * that encoding.
 */
export function htmlText(bytes: Uint8Array): string {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const text = decoder.decode(bytes);
  // Some engines read windows-1252 as Latin-1, and lose quotation marks and dashes to controls.
  return decoder.encoding === 'windows-1252'
    ? text.replaceAll(/[\x80-\x9f]/g, (control) => {
        return inPlaceOfControls.charAt(control.charCodeAt(0) - 0x80);
      })
    : text;
}

/** What a byte order mark says (WHATWG Encoding, "BOM sniff"); null without one. */
export function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16be' | 'utf-16le' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

function encodingOf(bytes: Uint8Array): string {
  const marked = encodingByMark(bytes);
  if (marked !== null) return marked;
  const start = String.fromCharCode(...bytes.subarray(0, prescanned));
  const [, label = 'utf-8'] =
    /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start) ?? [];
  try {
    const { encoding } = new TextDecoder(label);
    // What could be read as far as this is no UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8';
  }
}
