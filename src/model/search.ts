import type { Article } from './article.ts';
import { peopleById, textsOf } from './article.ts';
import { oncePer } from './once.ts';
import { inReadingOrder } from './quotes.ts';
import { noteAnchor } from './target.ts';

/** A place where the words that are sought stand. */
export type Hit =
  /** In the text: UTF-16 code units into what is shown of a block, end exclusive. */
  | { readonly kind: 'text'; readonly block: string; readonly start: number; readonly end: number }
  /** In a quote's words or its speaker's name: the anchor of its item. */
  | { readonly kind: 'quote'; readonly anchor: string }
  /** In a person's name or role: the anchor of their item. */
  | { readonly kind: 'person'; readonly anchor: string };

/** More hits than this tell nobody anything. */
export const mostHits = 2000;

/**
 * Where the words stand: in the text in reading order, then in quotes, then in people. Capitals,
 * accents, the kind of quotation marks, how many spaces there are and what is not seen, a soft hyphen
 * for one, make no difference. Empty for no words; at most `mostHits`. Linear in the article's length.
 */
export function hitsOf(article: Article, words: string): readonly Hit[] {
  const sought = foldedWithPlaces(words.trim()).text;
  if (sought === '') return [];
  const hits: Hit[] = [];
  for (const [block, text] of shownTexts(article)) {
    for (const range of rangesOf(text, sought, mostHits - hits.length)) {
      hits.push({ kind: 'text', block, ...range });
    }
  }
  const has = (text: string | undefined) =>
    text !== undefined && rangesOf(text, sought, 1).length > 0;
  const people = peopleById(article);
  for (const { id, at, speaker } of inReadingOrder(article)) {
    if (hits.length >= mostHits) return hits;
    if (at.some(({ text }) => has(text)) || has(people.get(speaker ?? '')?.name)) {
      hits.push({ kind: 'quote', anchor: noteAnchor(id) });
    }
  }
  for (const { id, name, role } of article.people) {
    if (hits.length >= mostHits) return hits;
    if (has(name) || has(role?.text)) hits.push({ kind: 'person', anchor: id });
  }
  return hits;
}

/** The text of each block as a reader sees it, by its id: a figure's credit stands behind its caption, with a space between. */
const shownTexts = oncePer((article: Article): ReadonlyMap<string, string> => {
  const texts = new Map(textsOf(article));
  for (const block of article.blocks) {
    if (block.type !== 'figure' || block.credit === null) continue;
    texts.set(block.id, `${block.caption} ${block.credit}`);
  }
  return texts;
});

/** The ranges of a text that hold the sought words, which are folded already; none overlap. */
function rangesOf(text: string, sought: string, most: number) {
  const { text: folded, startOf, endOf } = foldedWithPlaces(text);
  const ranges: { start: number; end: number }[] = [];
  for (
    let at = folded.indexOf(sought);
    at !== -1 && ranges.length < most;
    at = folded.indexOf(sought, at + sought.length)
  ) {
    ranges.push({ start: startOf(at), end: endOf(at + sought.length - 1) });
  }
  return ranges;
}

interface Folded {
  readonly text: string;
  /** Where in the unfolded text the character begins that a unit of the folded one is of. */
  readonly startOf: (at: number) => number;
  /** Where it ends. */
  readonly endOf: (at: number) => number;
}

/**
 * Text in lower case, without accents and invisible characters, with straight marks and one space for
 * a run of them; Latin without accents keeps its places. An accent is part of its letter's place.
 */
function foldedWithPlaces(text: string): Folded {
  if (/^(?!.* {2})[ -~]*$/.test(text)) {
    return { text: text.toLowerCase(), startOf: (at) => at, endOf: (at) => at + 1 };
  }
  const parts: string[] = [];
  const places: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  for (const character of text) {
    const folded = foldedCharacter(character);
    const end = start + character.length;
    const last = places.at(-1);
    const goesOn = /\p{M}/u.test(character) || (folded === ' ' && parts.at(-1) === ' ');
    if (goesOn && last !== undefined) {
      places[places.length - 1] = { start: last.start, end };
    } else if (folded !== '') {
      parts.push(folded);
      places.push(...Array.from({ length: folded.length }, () => ({ start, end })));
    }
    start = end;
  }
  return {
    text: parts.join(''),
    startOf: (at) => places[at]?.start ?? text.length,
    endOf: (at) => places[at]?.end ?? text.length,
  };
}

function foldedCharacter(character: string): string {
  if ('‘’‚‛′'.includes(character)) return "'";
  if ('“”„‟″«»'.includes(character)) return '"';
  if ('‐‑‒–—―−'.includes(character)) return '-';
  if (/\s/u.test(character)) return ' ';
  return character
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}
