import { parseHTML } from 'linkedom';

/** Open elements; beyond these the parser takes ever longer for each. Pages have thirty or so. */
const deepest = 5000;

/**
 * A page parsed without a browser. As in one it has a head and a body, whatever its text leaves out.
 * Throws a RangeError for a page that is nested as none that is meant to be read.
 */
export function htmlDocument(text: string): Document {
  if (isTooDeep(text)) throw new RangeError('is nested too deeply to be read');
  // The parser leaves a head open that its page does not close, and all that follows in it.
  const { document } = parseHTML(
    /<html[\s>]/i.test(text)
      ? text.replace(/<body[\s>]/i, '</head>$&')
      : `<html><body>${text.replace(/^\s*<!doctype[^>]*>/i, '')}`,
  );
  const { documentElement, body } = document;
  for (const child of [...documentElement.childNodes]) {
    if (child !== body && child !== document.head) body.append(child);
  }
  return document;
}

/** Elements that are closed by the next of their kind, by their parent's end, or that hold nothing. */
const selfEnding = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup
  tr td th thead tbody tfoot colgroup caption rt rp html head body`.split(/\s+/),
);

/**
 * Counts tags as they are written, without a thought to scripts and comments, which balance too. A
 * slash at a tag's end closes an element of a drawing, and no other.
 */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let drawings = 0;
  for (const [, slash = '', written = '', rest = ''] of text.matchAll(tag)) {
    const name = written.toLowerCase();
    const isDrawing = name === 'svg';
    if (selfEnding.has(name) || (rest.endsWith('/') && (isDrawing || drawings > 0))) continue;
    const step = slash === '' ? 1 : -1;
    depth = Math.max(0, depth + step);
    if (isDrawing) drawings = Math.max(0, drawings + step);
    if (depth > deepest) return true;
  }
  return false;
}

/** A tag's slash, its name and what follows it, up to the next pointed bracket. */
const tag = /<(\/?)([a-z][a-z0-9-]{0,30})([^<>]*)/gi;
