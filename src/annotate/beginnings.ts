import type { Attribution } from './attribution.ts';
import { bodyIn } from './bodies.ts';
import { bodies, nations } from './english.ts';
import type { NamedBodies } from './named-bodies.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';
import { rangeOf, subjectAtStart } from './subjects.ts';
import { tokensOf } from './tokens.ts';

/** What a law or a place is called, for all that it begins a sentence. */
const things =
  /^(?:act|bill|treaty|agreement|war|street|road|avenue|square|river|lake|sea|island|storm|hurricane|cyclone|typhoon|day|cup|award|prize|bridge|tower|highway|route|flight)$/;

/** Of a sentence so much is read, in UTF-16 code units. */
const longest = 600;

/** The body with whose name a sentence begins: "The Health Ministry denied this."; null for any other sentence. */
export function bodyBeginning(
  { block, text, quotations }: Paragraph,
  order: number,
  { start, end: stop }: Range,
  named: NamedBodies,
): Attribution['body'] {
  const end = Math.min(stop, start + longest);
  const first = firstFrom(quotations, start);
  const inside = quotations.slice(Math.max(0, first - 1), firstFrom(quotations, end));
  const tokens = tokensOf(text, inside, start, end);
  const subject = subjectAtStart(tokens, tokens.length);
  if (subject === null) return null;
  const range = rangeOf(tokens, subject);
  const body = bodyIn(text.slice(range.start, range.end), block.id, range.start, order);
  if (body === null) return null;
  const words = tokensOf(body.name);
  // "Northmoor Council and Halden Rail"
  if (
    words.some(({ low }) => low === 'and') &&
    !words.some(({ low }) => low === 'of' || low === 'for')
  )
    return null;
  if (words.some(({ low }) => things.test(low)) || words.every(({ low }) => nations.has(low)))
    return null;
  // Of one word it may be anything, so that something must say what it is.
  const isSuch =
    named.has(body.name) ||
    words.some(({ low }) => bodies.has(low)) ||
    (words.length > 1 && !named.isSomebody(body.name)) ||
    /^\p{Lu}{2,}$/u.test(body.name);
  return isSuch ? body : null;
}
