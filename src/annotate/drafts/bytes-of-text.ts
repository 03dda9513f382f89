import { encodingByMark, htmlText } from './html-encoding.ts';

/**
 * The text of a file: Unicode in any of its forms, or what a web page says of itself, and else the
 * one-byte letters of old Windows files. Any bytes give a text; `isBinary` tells whether it is one.
 */
export function textOfBytes(bytes: Uint8Array, isHtml: boolean): string {
  try {
    if (isHtml) return htmlText(bytes);
    return new TextDecoder(encodingByMark(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** One in so many characters may be a control that no text has: those of copied PDF files slip in. */
const oneIn = 500;

/** Whether a text has what no text has. */
export function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex -- It is controls that tell.
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls * oneIn > text.length;
}
