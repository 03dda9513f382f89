import type { Attribution } from './attribution.ts';
import { bodyIn } from '../names/bodies.ts';
import { bodies, nations } from '../text/english.ts';
import type { NamedBodies } from '../names/named-bodies.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import { subjectAtStart } from './sentence-subjects.ts';
import { rangeOf } from './noun-phrases.ts';
import { tokensOf } from '../text/tokens.ts';

/** What a law or a place is called, for all that it begins a sentence. */
const things =
  /^(?:act|bill|treaty|agreement|war|street|road|avenue|square|river|lake|sea|island|storm|hurricane|cyclone|typhoon|day|cup|award|prize|bridge|tower|highway|route|flight)$/;

/** Of a sentence so much is read, in UTF-16 code units. */
const longest = 600;

/** The body with whose name, or with a description of which, a sentence begins: "The Health Ministry denied this."; null for any other sentence. */
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
  const phrase = text.slice(range.start, range.end);
  const body = bodyIn(phrase, block.id, range.start, order);
  const whole = (name: string) => named.whole(name, order, range.start) ?? name;
  if (body !== null) return isBody(body.name, named) ? { ...body, name: whole(body.name) } : null;
  // "The league was guarded."
  const meant = named.meant(phrase, order, range.start);
  return meant === null ? null : { name: whole(meant.text), span: meant };
}

/** Whether a name is of one body, as far as its words and the article say. */
export function isBody(name: string, named: NamedBodies): boolean {
  const words = tokensOf(name);
  // "Northmoor Council and Halden Rail"
  if (
    words.some(({ low }) => low === 'and') &&
    !words.some(({ low }) => low === 'of' || low === 'for')
  )
    return false;
  if (words.some(({ low }) => things.test(low)) || words.every(({ low }) => nations.has(low)))
    return false;
  // Of one word it may be anything, so that something must say what it is.
  return (
    named.has(name) ||
    words.some(({ low }) => bodies.has(low)) ||
    (words.length > 1 && !named.isSomebody(name)) ||
    /^\p{Lu}{2,}$/u.test(name)
  );
}
