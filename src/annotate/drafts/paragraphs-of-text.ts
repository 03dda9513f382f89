import { jointsOf } from './hyphenation.ts';
import { isHeadLine, isLoneName } from './head-lines.ts';

interface Line {
  /** Without white space at its ends; not empty. */
  readonly text: string;
  /** Characters of white space before it. */
  readonly indent: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** Longer lines are paragraphs, in UTF-16 code units: nobody wraps so late. */
const widest = 110;

/** So many lines say how a text is wrapped, fewer may be alike by chance; and no column is narrower. */
const fewest = { tight: 3, spread: 4 };
const narrowest = { tight: 30, spread: 45 };

/**
 * The paragraphs, headings and other lines of a plain text, none of them empty. Blank lines part
 * them. Lines that stand together are one paragraph if the text was wrapped at some width, and else
 * each is its own. The words stay in their order: only the hyphens that a typesetter put into words
 * go, and the dots of lists. Linear in the text's length.
 */
export function paragraphsOfText(source: string): readonly string[] {
  const lines = linesOf(source);
  const width = widthOf(lines);
  const joint = jointsOf(lines.map(({ text }) => text));
  const isSpread = width > 0 && !lines.slice(1).some(({ apart }) => !apart);
  const isJoined = lines.map((line, at) => {
    const [next, after] = [lines[at + 1], lines[at + 2]];
    if (next === undefined) return false;
    const isName = at < nearTop && (isLoneName(line.text) || isLoneName(next.text));
    return !isName && goesOn({ line, next, after, width, isSpread });
  });
  const paragraphs: string[] = [];
  let parts: string[] = [];
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    const joins = last !== undefined && isJoined[at - 1] === true;
    if (!joins && parts.length > 0) {
      paragraphs.push(parts.join(''));
      parts = [];
    }
    const text = line.text.replace(/^[•·▪◦‣⁃●○■]\s*/, '');
    const next = lines[at + 1];
    if (next !== undefined && isJoined[at] === true) {
      const { cut, space } = joint(line.text, next.text);
      parts.push(text.slice(0, text.length - cut), space);
    } else parts.push(text);
  }
  return [...paragraphs, parts.join('')].filter((text) => text !== '');
}

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const raw of source.replaceAll('\u2029', '\n\n').split(/\r\n?|[\n\v\f\u0085\u2028]/)) {
    // Word's mark of a list within a list is a letter.
    const line = raw.replace(/^o\t/, '•\t').trimEnd();
    const text = line.trimStart().replaceAll(/[ \t]+/g, ' ');
    // The number of a page stands between the halves of a sentence.
    const isPage = /^(?:page )?\d{1,3}(?: of \d{1,3})?$/i.test(text);
    if (text === '' || isPage) apart = true;
    else {
      lines.push({ text, indent: line.length - line.trimStart().length, apart });
      apart = false;
    }
  }
  return lines;
}

/** At how many characters the text was wrapped; 0 when its lines are paragraphs. */
function widthOf(lines: readonly Line[]): number {
  const isTight = lines.slice(1).some(({ apart }) => !apart);
  const inner = lines.filter((_, at) => {
    const next = lines[at + 1];
    return next !== undefined && !(isTight && next.apart);
  });
  const lengths = inner.map(({ text }) => text.length).toSorted((one, other) => one - other);
  // An address cannot be wrapped: one line in twenty may be longer.
  const width = lengths[Math.ceil(lengths.length * 0.95) - 1] ?? 0;
  const kind = isTight ? 'tight' : 'spread';
  if (width > widest || width < narrowest[kind]) return 0;
  const full = inner.filter(({ text }) => text.length >= width * 0.75);
  const ended = full.filter(({ text }) => isEnded(text)).length;
  const isWrapped =
    full.length >= fewest[kind] && full.length * 2.5 >= inner.length && ended * 3 <= full.length;
  return isWrapped ? width : 0;
}

/** How far down a name alone is who wrote the article. */
const nearTop = 4;

interface Place {
  readonly line: Line;
  readonly next: Line;
  readonly after: Line | undefined;
  readonly width: number;
  readonly isSpread: boolean;
}

/** Whether the text of a line is continued by the next. */
function goesOn({ line, next, after, width, isSpread }: Place): boolean {
  const begun = /^[\p{Ll}]/u.test(next.text) && !isHeadLine(next.text);
  if (isListed(next.text) || isHead(line.text) || isHead(next.text)) return false;
  const ended = isEnded(line.text);
  const isShort = (share: number) => {
    const word = next.text.indexOf(' ');
    const needed = line.text.length + 1 + (word === -1 ? next.text.length : word);
    return needed <= width * share;
  };
  if (next.apart && !isSpread) return width > 0 && begun && !ended && !isShort(0.75);
  if (!ended && (begun || /(?:,|[\p{L}\p{N}][-‐\u00ad])$/u.test(line.text.slice(-3)))) return true;
  if (width === 0) return false;
  const isHeading =
    ended && next.text.length <= width * 0.6 && !isEnded(next.text) && /^\p{Lu}/u.test(next.text);
  if (isHeading && after !== undefined && /^[\p{Lu}“"]/u.test(after.text)) return false;
  if (ended) return !isShort(0.9) && next.indent < line.indent + 2;
  return !isShort(0.6);
}

function isHead(text: string): boolean {
  return !isEnded(text) && isHeadLine(text);
}

function isEnded(text: string): boolean {
  return /[.!?…][)\]"'”’»]*$/.test(text.slice(-6));
}

function isListed(text: string): boolean {
  return /^[•·▪◦‣⁃●○■]/.test(text) || /^(?:[-*–]|\d{1,2}[.)]) \p{Lu}/u.test(text);
}
