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

/** Counts tags as they are written, without a thought to scripts and comments, which balance too. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (selfEnding.has(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return false;
}
