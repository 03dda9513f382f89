/** How a line joins the next: the characters that it loses at its end, and what comes between. */
export interface Joint {
  readonly cut: number;
  readonly space: '' | ' ';
}

const asLines: Joint = { cut: 0, space: ' ' };
const asCompound: Joint = { cut: 0, space: '' };
const asWord: Joint = { cut: 1, space: '' };

/** Ends of English words that are no words themselves: before them a hyphen is the typesetter's. */
const wordEnd =
  /^(?:s?[st]ion(?:s|al|ally|ed|ing)?|ings?|ments?|mental|ness|ities|ity|ances?|ences?|ously|ous|ively|ive|ably|able|ible|ingly|edly|cial|cially|tial|tially|tive|tively|ture|tures|tured|tic|tically|ated|ating|ates|ised|ized|ising|izing|isation|ization|cil|cils|cillors?|tee|ters?|ders?|ners?|vers?|bers?|pers?|sels|eral|ern|eign|eting|ning|ting|ring|ling|ding|ving|ering|lion|lions|dent|dents|ently|antly|lic|lics|licly)$/;

/**
 * How each two lines join. A hyphen at the end of a line is the word's own, or the typesetter's: by
 * the same word elsewhere in the text, in one piece or with its hyphen, and else by how English words
 * end. A typesetter who has parted one word has parted others: then a hyphen is kept only between
 * words that the text has by themselves. The lines are those of the whole text, in order.
 */
export function jointsOf(lines: readonly string[]): (line: string, next: string) => Joint {
  const parted = lines.flatMap((line, at) => partsOf(line, lines[at + 1] ?? '') ?? []);
  if (parted.length === 0) return (line, next) => plainJoint(line, next) ?? asLines;
  const whole = new Set<string>();
  for (const line of lines) {
    const inner = line.replace(/^\S*/, '').replace(/[\p{L}-]+-$/u, '');
    for (const [word] of inner.matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu)) whole.add(word.toLowerCase());
  }
  const isWord = ({ head, tail }: Parts) => whole.has(head + tail) || wordEnd.test(tail);
  const isTypeset = parted.some((parts) => isWord(parts) && !isCompound(parts));
  function isCompound({ head, tail }: Parts) {
    return whole.has(`${head}-${tail}`);
  }
  return (line, next) => {
    const plain = plainJoint(line, next);
    if (plain !== null) return plain;
    const parts = partsOf(line, next);
    if (parts === null) return asLines;
    if (isCompound(parts)) return asCompound;
    if (isWord(parts)) return asWord;
    const areWords = whole.has(parts.head) && whole.has(parts.tail);
    return isTypeset && !areWords ? asWord : asCompound;
  };
}

interface Parts {
  readonly head: string;
  readonly tail: string;
}

/** The two halves of a word that a line ends within, in lower case; null where it does not. */
function partsOf(line: string, next: string): Parts | null {
  if (!/\p{L}[-‐]$/u.test(line.slice(-3))) return null;
  const [, head = ''] = /([\p{L}-]{1,60})[-‐]$/u.exec(line.slice(-62)) ?? [];
  const [tail = ''] = /^\p{Ll}{1,60}/u.exec(next.slice(0, 62)) ?? [];
  return tail === '' ? null : { head: head.toLowerCase(), tail };
}

/** Null where it takes more than the two lines to say. */
function plainJoint(line: string, next: string): Joint | null {
  if (line.endsWith('\u00ad')) return asWord;
  if (!/[\p{L}\p{N}][-‐]$/u.test(line.slice(-3))) return asLines;
  // Of "pre- and post-war" each has its hyphen.
  if (/^(?:and|or|to)\b/.test(next)) return asLines;
  return /^\p{Ll}/u.test(next) && /\p{L}[-‐]$/u.test(line.slice(-3)) ? null : asCompound;
}
