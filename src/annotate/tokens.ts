import { abbreviations } from './english.ts';
import type { Quotation } from '../model/quotations.ts';

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
    for (const match of part.matchAll(pattern)) {
      const start = at + match.index;
      const word = match[0];
      if (picture.test(word)) continue;
      const isWord = /^[\p{L}\p{N}]/u.test(word);
      const stops =
        isWord &&
        text[start + word.length] === '.' &&
        takesStop(word, text[start + word.length + 2]);
      const whole = stops ? `${word}.` : word;
      const last = tokens.at(-1);
      if (word === '.' && last?.text.endsWith('.') === true && last.end === start + 1) continue;
      tokens.push({
        kind: isWord ? 'word' : 'mark',
        text: whole,
        low: whole.toLowerCase().replaceAll('’', "'"),
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
  return kind === 'word' && /^(?:\p{Lu}|(?:al|el|as|ar|ad|an|at|ul)-\p{Lu})/u.test(text);
}

const nothing: Token = { kind: 'mark', text: '', low: '', start: 0, end: 0, quotation: null };

/** The token there; an empty mark before the first and after the last. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? nothing;
}
