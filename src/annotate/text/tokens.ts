import { abbreviations } from './english.ts';
import type { Quotation } from '../../model/quotations.ts';

/** A word, a mark, or a whole quotation with its marks, which the sentence around treats as one. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quotation';
  /** As written; of a quotation, its marks and all. */
  readonly text: string;
  /** Folded to lower case. */
  readonly low: string;
  /** UTF-16 code units into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quotation: Quotation | null;
}

const pattern =
  /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?!s(?![\p{L}\p{N}]))(?=\p{L})|[-.&](?=[\p{L}\p{N}])|,(?<=\d,)(?=\d{3}(?!\d)))*|\S/gu;

/** Pictures between the words of a sentence, and what joins them, say nothing of how it is built. */
const picture = /^(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\u200d|\ufe0f)$/u;

/** Most words of English are told by their first code unit, far sooner than by a property of Unicode. */
function beginsWord(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < firstBeyondAscii) return isAsciiWord(code);
  return /^[\p{L}\p{N}]/u.test(word);
}

const firstBeyondAscii = 0x80;
const fullStop = 0x2e;
const hyphen = 0x2d;
const space = 0x20;
const apostrophe = 0x27;
const ampersand = 0x26;
const comma = 0x2c;

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Where a space, a mark or a word of ASCII ends that begins there, as the pattern would say; its own place where only that can tell. */
function endOfPlain(text: string, from: number, code: number): number {
  if (code === space) return from + 1;
  if (!isAsciiWord(code))
    return code > space && code < firstBeyondAscii && code !== apostrophe ? from + 1 : from;
  let to = from + 1;
  while (isAsciiWord(text.charCodeAt(to))) to += 1;
  if (to === text.length) return to;
  const next = text.charCodeAt(to);
  if (next >= firstBeyondAscii || next === apostrophe || next === hyphen || next === ampersand)
    return from;
  // A stop or a comma goes on with the word only before what is no space.
  if (next !== fullStop && next !== comma) return to;
  return to + 1 === text.length || text.charCodeAt(to + 1) === space ? to : from;
}

/** Below the first of the pictures, "‼", only the joiner is one of what is left out. */
function mayBePicture(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x203c || code === 0x200d;
}

function folded(word: string): string {
  const low = word.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}

/**
 * The tokens of a text, in order, without its emoji; empty for blank text. A possessive is a token of its own, and so
 * is each quotation given. A full stop belongs to the abbreviation or the initial before it.
 */
export function tokensOf(
  text: string,
  quotations: readonly Quotation[] = [],
  from = 0,
  to = text.length,
): readonly Token[] {
  const tokens: Token[] = [];
  let at = from;
  const read = (until: number) => {
    const part = text.slice(at, until);
    for (let from = 0, to: number; from < part.length; from = to) {
      const code = part.charCodeAt(from);
      to = endOfPlain(part, from, code);
      if (to === from) {
        pattern.lastIndex = from;
        const match = pattern.exec(part);
        if (match === null) break;
        from = match.index;
        to = pattern.lastIndex;
      } else if (code <= space) continue;
      const start = at + from;
      const word = part.slice(from, to);
      if (mayBePicture(word) && picture.test(word)) continue;
      const isWord = beginsWord(word);
      const stops =
        isWord &&
        text.charCodeAt(start + word.length) === fullStop &&
        takesStop(word, text[start + word.length + 2]);
      const whole = stops ? `${word}.` : word;
      const last = tokens.at(-1);
      if (word === '.' && last?.text.endsWith('.') === true && last.end === start + 1) continue;
      tokens.push({
        kind: isWord ? 'word' : 'mark',
        text: whole,
        low: folded(whole),
        start,
        end: start + whole.length,
        quotation: null,
      });
    }
    at = until;
  };
  for (const quotation of quotations) {
    if (quotation.outerEnd <= from || quotation.outerStart >= to) continue;
    read(Math.max(from, quotation.outerStart));
    at = Math.min(to, quotation.outerEnd);
    const whole = text.slice(quotation.outerStart, at);
    tokens.push({
      kind: 'quotation',
      text: whole,
      low: '',
      start: quotation.outerStart,
      end: at,
      quotation,
    });
  }
  read(to);
  return tokens;
}

/** `next` is what stands after the stop and a space. */
function takesStop(word: string, next = ''): boolean {
  // "No. 5", but "She said no."
  if (word.toLowerCase() === 'no') return /\d/.test(next);
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    abbreviations.has(word.toLowerCase())
  );
}

/** Whether a word begins with a capital letter. */
export function isCapital({ kind, text }: Token): boolean {
  if (kind !== 'word') return false;
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  // Of ASCII only "al-Assad" is left, which has its hyphen third.
  if (code < firstBeyondAscii && text.charCodeAt(2) !== hyphen) return false;
  return /^(?:\p{Lu}|(?:al|el|as|ar|ad|an|at|ul)-\p{Lu})/u.test(text);
}

const nothing: Token = { kind: 'mark', text: '', low: '', start: 0, end: 0, quotation: null };

/** The token there; an empty mark before the first and after the last. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? nothing;
}
