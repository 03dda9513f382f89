import type { Block } from '../../model/article.ts';
import type { Draft } from './draft.ts';
import { standsOverOthers } from './elsewhere.ts';
import { creditStart, furniture } from '../text/english.ts';
import { headOf, isHeadLine } from './head-lines.ts';
import { isFurnitureText } from './html-furniture.ts';
import { languageOf } from './language.ts';
import { paragraphsOfText } from './paragraphs-of-text.ts';
import { sentencesIn } from '../text/sentences.ts';
import { inParts, wellFormed } from './well-formed.ts';

/** Longer lines are no headings and no headlines, in UTF-16 code units. */
const longestHeading = 90;
const longestHeadline = 240;

/** A sentence that stands for a headline is cut after so many UTF-16 code units. */
const longestSentence = 140;

/**
 * An article read from plain text: the first line is the headline, a line that is only a date says
 * when it was published, and one that is only "By" and a name is kept as a note. Where a sentence
 * stands first, it is the headline as far as it is short, and stays in the text. What a page has
 * around its article is left off. The words stay as they are and in their order. Null when there is
 * nothing to read.
 */
export function draftFromText(text: string): Draft | null {
  const pieces = paragraphsOfText(text.replace(/^\uFEFF/, ''));
  return draftFromPieces(pieces.map((piece) => ({ level: 0, text: piece })));
}

/** A heading, a paragraph, a row of a table or an item of a list, as it was read. */
export interface Piece {
  /** 1 to 6 for a heading that says so; 0 for anything else. */
  readonly level: number;
  readonly text: string;
  /** Whether it is a row or an item, which is no heading however short. */
  readonly isListed?: true;
}

/** An article of these pieces, in their order; null when there is nothing to read in them. */
export function draftFromPieces(all: readonly Piece[]): Draft | null {
  const pieces = withoutSection(
    withoutFurniture(
      all
        .map((piece) => ({
          ...piece,
          text: wellFormed(piece.text.replaceAll(/[ \t\n]+/g, ' ')),
        }))
        .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    ),
  );
  const [first] = pieces;
  if (first === undefined) return null;
  const given = pieces.findIndex(({ level }) => level === 1);
  // A release begins with its day.
  const begun = pieces.findIndex(({ level, text }) => level > 0 || !isHeadLine(text));
  const top = Math.max(0, given === -1 ? begun : given);
  const title = pieces[top] ?? first;
  const { headline, isWhole } = headlineFrom(title.text, pieces.length === 1);
  const rest = pieces.filter(({ level, text }, at) => {
    if (at === top) return !isWhole;
    return at > 5 || folded(text) !== folded(headline) || (level === 0 && !isWhole);
  });
  const { byline, published, body } = headOf(rest, ({ level, text }) => (level > 0 ? null : text));
  return {
    headline,
    lang: languageOf(rest.map(({ text }) => text).join(' ')),
    published,
    source: byline === null ? {} : { note: `By ${byline}` },
    blocks: blocksOf(
      body.flatMap((piece) => inParts(piece.text).map((text) => ({ ...piece, text }))),
    ),
  };
}

function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  const next = blockIds();
  let credit: string | null = null;
  for (const [at, { level, text, isListed }] of pieces.entries()) {
    // A news site's words for those who only hear its pictures, or its agency and then the caption.
    const [, of, words] =
      /^Image (source|caption), (.+)$/s.exec(text) ??
      (agency.test(text)
        ? [text, 'source', text]
        : agency.test(pieces[at - 1]?.text ?? '') && text.length <= longestCaption
          ? [text, 'caption', text]
          : []);
    // The picture in words, which stand again as its caption.
    if (isPictureOf(text, pieces[at + 1]?.text ?? '')) continue;
    const figure = words === undefined ? figureOf(text) : { caption: words, credit };
    if (of === 'source') credit = words ?? null;
    else if (level === 0 && figure !== null) {
      blocks.push({ id: next('f'), type: 'figure', ...figure });
      credit = null;
    } else if (level > 0 || (isListed !== true && isHeading(text, pieces[at + 1]))) {
      blocks.push({ id: next('h'), type: 'heading', level: levelOf(level), text });
    } else blocks.push({ id: next('p'), type: 'paragraph', text });
  }
  return blocks;
}

/** Whose a picture is, alone in a line. */
const agency =
  /^(?:Getty(?: Images)?|Reuters|AFP(?: via Getty Images)?|EPA|PA Media|PA Images|AP|AP Photo|Associated Press|Shutterstock|Alamy|Rex Features)$/;

/** Longer texts under the name of an agency are no captions, in UTF-16 code units. */
const longestCaption = 150;

/** "Getty Images The baths", before "Getty Images". */
function isPictureOf(text: string, next: string): boolean {
  return agency.test(next) && text.startsWith(`${next} `);
}

/** Ids for blocks as they come: p1, p2, h1, f1. */
export function blockIds(): (kind: 'p' | 'h' | 'f') => string {
  const counts = { p: 0, h: 0, f: 0 };
  return (kind) => `${kind}${(counts[kind] += 1)}`;
}

/** The level of the article format for a level of HTML or Markdown; 0 is a heading that says none. */
export function levelOf(level: number): 2 | 3 | 4 {
  return level <= 2 ? 2 : level === 3 ? 3 : 4;
}

/**
 * What stands first as a headline, and whether all of it is one. What ends like a sentence is not: its
 * first sentence serves, cut between words where it is too long.
 */
export function headlineFrom(
  text: string,
  isAll: boolean,
): { readonly headline: string; readonly isWhole: boolean } {
  const isSentence = /(?<!\b\p{Lu})\.[)"'”’»]*$/u.test(text) || /[!?…]["”’»]$/.test(text);
  const isTitle = !isSentence && !(isAll && text.length > longestHeading);
  if (isTitle && text.length <= longestHeadline) return { headline: text, isWhole: true };
  const [sentence] = sentencesIn(text, []);
  const words = sentence === undefined ? text : text.slice(sentence.start, sentence.end);
  if (words.length <= longestSentence) return { headline: words, isWhole: false };
  const space = words.lastIndexOf(' ', longestSentence);
  const end = space > longestSentence / 2 ? space : longestSentence;
  return {
    headline: `${wellFormed(words.slice(0, end)).replace(/[,;:–—-]+$/, '')}…`,
    isWhole: false,
  };
}

/** The letters and digits of a text, to be compared. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Without what is the page's: labels and prompts anywhere, other stories under their heading, and from
 * the last words of the article on, everything.
 */
function withoutFurniture(all: readonly Piece[]): readonly Piece[] {
  const total = all.reduce((sum, { text }) => sum + text.length, 0);
  let passed = 0;
  const end = all.findIndex(({ text }) => {
    passed += text.length;
    return passed * 2 > total && standsOverOthers(text);
  });
  const pieces = withoutTeasers(end <= 0 ? all : all.slice(0, end)).filter(
    ({ level, text }) => level === 1 || !isFurnitureText(text),
  );
  let last = pieces.length;
  while (last > 1 && furniture.test(pieces[last - 1]?.text ?? '')) last -= 1;
  return pieces.slice(0, last);
}

/** Without the one word that names a part of the paper, before a headline of several. */
function withoutSection(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || first.level > 0) return pieces;
  const isHeadline = /^\P{Ll}(?:\S* ){3}/u.test(second.text) && !/[.!?…"”]$/.test(second.text);
  const isSection = /^\p{Lu}\p{L}{2,14}$/u.test(first.text) && isHeadline;
  return isSection && !isHeadLine(second.text) ? pieces.slice(1) : pieces;
}

/** Without the headlines under a heading of other stories in the midst of the text. */
function withoutTeasers(pieces: readonly Piece[]): readonly Piece[] {
  let isUnder = false;
  return pieces.filter(({ text }, at) => {
    if (at > 0 && standsOverOthers(text)) isUnder = true;
    else if (text.length > longestHeading || /[.!?…][)"'”’»]*$/.test(text)) isUnder = false;
    return !isUnder;
  });
}

/** A short line without a stop, with a paragraph after it. */
export function isHeading(text: string, after: { readonly text: string } | undefined): boolean {
  return (
    after !== undefined &&
    text.length <= longestHeading &&
    !/(?:[.,;:!?…"”]|[.!?…]['’])$/.test(text) &&
    /^[\p{Lu}\p{N}‘“"']/u.test(text) &&
    after.text.length > text.length
  );
}

/**
 * What a picture shows and who took it: "… (Jane Doe/Agency)", "… Image: Jane Doe." Null for a text
 * that does not say who.
 */
export function figureOf(
  text: string,
): { readonly caption: string; readonly credit: string | null } | null {
  const credited = /^(.{8,600}?)\s*(\([^()]{2,60}\/[^()]{2,60}\))$/s.exec(text);
  if (credited?.[1] !== undefined) return { caption: credited[1], credit: credited[2] ?? null };
  const at = text.search(creditStart);
  if (at > 0 && text.length < 500 && text.length - at < 120) {
    return { caption: text.slice(0, at).trim(), credit: text.slice(at) };
  }
  return null;
}
