import type { Block } from '../model/article.ts';
import type { Draft } from './draft.ts';
import { datesIn } from './dates.ts';
import { creditStart, furniture } from './english.ts';
import { languageOf } from './language.ts';
import { sentencesIn } from './sentences.ts';
import { wellFormed } from './well-formed.ts';

/** Longer lines are no headings and no headlines, in UTF-16 code units. */
const longestHeading = 90;
const longestHeadline = 240;

/**
 * An article read from plain text: blocks are parted by blank lines, the first is the headline, a
 * line that is only a date says when it was published, and a line that is only a name after "By" is
 * kept as a note. What a page has around its article is left off at the end. The words stay as they
 * are and in their order; lines within a paragraph are joined by a space. Null when there is
 * nothing to read.
 */
export function draftFromText(text: string): Draft | null {
  const pieces = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((piece) => ({ level: 0 as const, text: piece.replaceAll(/\s*\n\s*/g, ' ').trim() }));
  return draftFromPieces(pieces);
}

/** An article read from Markdown, in the same way; of its marks only headings mean something. */
export function draftFromMarkdown(source: string): Draft | null {
  const { matter, body } = frontMatterOf(source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  const pieces = body
    .replaceAll(/^```[^]*?^```[^\n]*$/gm, '')
    .replaceAll(/^(#{1,6}\s.*)$/gm, '\n$1\n')
    .replaceAll(
      /^(.+)\n(=+|-+)[^\S\n]*$/gm,
      (_, line: string, mark: string) => `\n${mark.startsWith('=') ? '#' : '##'} ${line}\n`,
    )
    .split(/\n[^\S\n]*\n\s*/)
    .map(plainPiece);
  const titled =
    matter.title === undefined ? pieces : [{ level: 1, text: matter.title }, ...pieces];
  const draft = draftFromPieces(titled);
  return draft === null || matter.date === undefined
    ? draft
    : { ...draft, published: draft.published ?? dayIn(matter.date) };
}

interface Piece {
  /** 1 to 6 for a heading that says so; 0 for anything else. */
  readonly level: number;
  readonly text: string;
}

function frontMatterOf(source: string) {
  const [whole = '', inner = ''] = /^---\n([^]*?)\n---\n/.exec(source) ?? [];
  const valueOf = (name: string) =>
    new RegExp(`^${name}:\\s*["']?(.+?)["']?\\s*$`, 'm').exec(inner)?.[1];
  return {
    matter: { title: valueOf('title'), date: valueOf('date') },
    body: source.slice(whole.length),
  };
}

function plainPiece(piece: string): Piece {
  const [, marks = '', rest = piece] = /^(#{1,6})\s+([^]*)$/.exec(piece.trim()) ?? [];
  const text = rest
    .replaceAll(/^\s*(?:>\s?|[-*+]\s+|\d+\.\s+)/gm, '')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__)(?=\S)([^]*?\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]*?\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/`([^`]*)`/g, '$1')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
  return { level: marks.length, text: text.replace(/\s+#+$/, '') };
}

function draftFromPieces(all: readonly Piece[]): Draft | null {
  const pieces = withoutFurniture(
    all
      .map(({ level, text }) => ({ level, text: wellFormed(text) }))
      .filter(({ text }) => text !== ''),
  );
  const [first] = pieces;
  if (first === undefined) return null;
  const top = Math.max(
    0,
    pieces.findIndex(({ level }) => level === 1),
  );
  const title = pieces[top] ?? first;
  const headline = headlineFrom(title.text);
  const rest = headline === title.text ? pieces.filter((_, at) => at !== top) : pieces;
  let published: string | null = null;
  const notes: string[] = [];
  const blocks: Block[] = [];
  const next = blockIds();
  for (const [at, { level, text }] of rest.entries()) {
    const near = at < 4;
    if (near && published === null && isDateLine(text)) {
      published = dayIn(text);
      if (published !== null) continue;
    }
    if (near && /^by [\p{L}.'’ -]{3,60}$/iu.test(text)) {
      notes.push(text);
      continue;
    }
    const figure = level === 0 ? figureOf(text) : null;
    if (figure !== null) blocks.push({ id: next('f'), type: 'figure', ...figure });
    else if (level > 0 || isHeading(text, rest[at + 1])) {
      blocks.push({ id: next('h'), type: 'heading', level: levelOf(level), text });
    } else blocks.push({ id: next('p'), type: 'paragraph', text });
  }
  return {
    headline,
    lang: languageOf(rest.map(({ text }) => text).join(' ')),
    published,
    source: notes.length === 0 ? {} : { note: notes.join(' ') },
    blocks,
  };
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

/** What stands first as a headline: the whole of it, or its first sentence where it is too long. */
export function headlineFrom(text: string): string {
  if (text.length <= longestHeadline) return text;
  const [sentence] = sentencesIn(text, []);
  return sentence === undefined ? text : text.slice(sentence.start, sentence.end);
}

/** From the last words of the article on, all that is left is the page's. */
function withoutFurniture(pieces: readonly Piece[]): readonly Piece[] {
  let end = pieces.length;
  while (end > 1 && furniture.test(pieces[end - 1]?.text ?? '')) end -= 1;
  return pieces.slice(0, end);
}

/** A line that says little more than a day, with its year. */
export function isDateLine(text: string): boolean {
  return (
    text.length < 60 &&
    /\b(?:1[89]|20)\d\d\b/.test(text) &&
    dayIn(text) !== null &&
    !/[a-z]{4,}.*\s[a-z]{4,}.*\s[a-z]{4,}/.test(text)
  );
}

/** The first whole day that a text names, as EDTF; null when there is none. */
export function dayIn(text: string): string | null {
  const day = datesIn(text, null).find(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value));
  return day?.value ?? null;
}

/** A short line without a stop, with a paragraph after it. */
export function isHeading(text: string, after: { readonly text: string } | undefined): boolean {
  return (
    after !== undefined &&
    text.length <= longestHeading &&
    !/[.,;:!?…"”]$/.test(text) &&
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
