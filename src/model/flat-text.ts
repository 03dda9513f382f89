import type { Article, Span } from './article.ts';
import { textsOf } from './article.ts';
import { oncePer } from './once.ts';

/** A word in a text, in UTF-16 code units, end exclusive. */
export interface Word {
  /** What it is compared by: composed, in lower case, with a straight apostrophe. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /**
   * How much it tells: its letters. The short words are those that every sentence has, so “in the
   * … of the” weighs little. A character of a script without spaces says as much as two letters.
   */
  readonly weight: number;
}

/** All the words of an article as one text: the headline, then the blocks, parted by line breaks. */
export interface FlatText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where each block stands in the text, in reading order, by its id. */
  readonly blocks: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** Selections run over blocks and paragraphs are split and merged, so words are sought in one text. */
export const flatTextOf = oncePer((article: Article): FlatText => {
  const texts = textsOf(article);
  const blocks = new Map<string, { start: number; end: number }>();
  let start = 0;
  for (const [id, { length }] of texts) {
    blocks.set(id, { start, end: start + length });
    start += length + 1;
  }
  const text = [...texts.values()].join('\n');
  return { text, words: wordsIn(text), blocks };
});

/** The part of each block that lies in a range of the flat text; none where nothing does. */
export function spansIn({ text, blocks }: FlatText, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (const [block, { start, end }] of blocks) {
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first >= last) continue;
    spans.push({ block, start: first - start, end: last - start, text: text.slice(first, last) });
  }
  return spans;
}

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const letters = `(?:(?!${unspaced})[\\p{L}\\p{N}])(?:(?!${unspaced})[\\p{L}\\p{N}\\p{M}\\p{Cf}])*`;

const emoji =
  '\\p{RI}{2}|\\p{Extended_Pictographic}(?:[\\p{M}\\p{Cf}\\p{Emoji_Modifier}]|(?<=\\u200d)\\p{Extended_Pictographic})*';

/** Where no spaces part words, every character is one; an emoji is a word too. */
const word = new RegExp(`${unspaced}\\p{M}*|${letters}(?:['’]${letters})*|${emoji}`, 'gu');

/** The words of a text in its order; punctuation is none. Linear in the text's length. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const key = folded(found).toLowerCase();
    return { key, start: index, end: index + found.length, weight: Math.max(2, key.length) };
  });
}

/**
 * A text without what typesetters change and readers do not hear: the kind of its quotation marks,
 * apostrophes, dashes and spaces, composed or decomposed letters, invisible characters.
 */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]|--+/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ');
}
