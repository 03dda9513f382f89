import type { Block } from '../../model/article.ts';
import { standsOverOthers } from './elsewhere.ts';
import { blockIds, figureOf, folded, headlineFrom, isHeading, levelOf } from './from-text.ts';
import { headOf } from './head-lines.ts';
import type { Piece } from './html-blocks.ts';
import { proseIn } from './html-blocks.ts';
import { beginsComments, isFurnitureText } from './html-furniture.ts';
import { inParts, wellFormed } from './well-formed.ts';

/** How far into the page's texts its headline may be said again. */
const nearTop = 6;

export interface Read {
  readonly headline: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly blocks: readonly Block[];
}

/**
 * The article in the texts of a page, whose headline the page has perhaps given elsewhere. Null when
 * no text is left once the page's own are gone.
 */
export function articleOf(found: readonly Piece[], title: string | null): Read | null {
  const given = title === null ? null : asShown(title, found);
  const pieces = withoutPages(
    found
      .map((piece) => ({ ...piece, text: wellFormed(piece.text) }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    given,
  ).flatMap((piece) => inParts(piece.text).map((text) => ({ ...piece, text })));
  const { byline, published, body } = headOf(pieces, ({ kind, text }) => {
    return kind === 'text' ? text : null;
  });
  const [first] = body;
  if (first === undefined) return null;
  const { headline, isWhole } =
    given === null
      ? headlineFrom(first.text, body.length === 1)
      : { headline: given, isWhole: false };
  const blocks = blocksOf(isWhole ? body.slice(1) : body);
  if (blocks.length === 0) return null;
  return { headline, byline, published, blocks };
}

/** The headline as the page shows it at its top, where its title goes on with the site's name. */
function asShown(title: string, found: readonly Piece[]): string {
  const shown = found
    .slice(0, nearTop)
    .map(({ text }) => text.trim())
    .find((text) => {
      return (
        text.length > 12 &&
        title.startsWith(text) &&
        /^\s*[|–—»·-]\s/.test(title.slice(text.length))
      );
    });
  return shown ?? title;
}

/** A text said twice, and longer than this in letters, is a box or a caption that repeats it. */
const longestRefrain = 40;

/** Without what stands among an article's texts and is none of them. */
function withoutPages(all: readonly Piece[], headline: string | null): readonly Piece[] {
  const pieces = withoutOthers(withoutComments(all));
  const seen = new Set<string>();
  const title = headline === null ? null : folded(headline);
  const kept = pieces.filter((piece, at) => {
    if (piece.kind === 'caption' || piece.kind === 'credit') return true;
    const { kind, text, letters } = piece;
    if (isFurnitureText(text) || isLink(piece) || isTimeLine(piece)) return false;
    if (kind === 'heading' && leadsToLinks(pieces, at)) return false;
    if (title !== null && (kind === 'heading' || at < nearTop) && folded(text) === title) {
      return false;
    }
    if (letters <= longestRefrain) return true;
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
  const last = kept.findLastIndex(({ kind }) => kind !== 'heading');
  return kept.slice(0, last + 1);
}

/** Comments begin where most of the text is over. */
function withoutComments(pieces: readonly Piece[]): readonly Piece[] {
  const half = proseIn(pieces) / 2;
  let passed = 0;
  const start = pieces.findIndex(({ text, letters }) => {
    passed += letters;
    return passed > half && beginsComments(text);
  });
  return start === -1 ? pieces : pieces.slice(0, start);
}

/** Other stories in the flow of a page are no more than this share of its text. */
const mostOthers = 1 / 3;

/**
 * Without what stands under a heading of other stories, up to the next heading of its rank: all of it
 * where it has headings of its own, or is the end of the page, and else the links that come first.
 */
function withoutOthers(pieces: readonly Piece[]): readonly Piece[] {
  const total = proseIn(pieces);
  const kept: Piece[] = [];
  let passed = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.kind !== 'heading' || !standsOverOthers(piece.text)) {
      passed += piece.letters - piece.linked;
      kept.push(piece);
      continue;
    }
    let end = at + 1;
    while (end < pieces.length && !isRanked(pieces[end], piece.level)) end += 1;
    const under = pieces.slice(at + 1, end);
    const isSmall = proseIn(under) <= total * mostOthers;
    const hasHeadings = under.some(({ kind }) => kind === 'heading');
    const isLast = end === pieces.length || standsOverOthers(pieces[end]?.text ?? '');
    const isEnd = isLast && passed * 2 > total && under[0] !== undefined && !isLink(under[0]);
    const firstText = under.findIndex((one) => !isLink(one));
    if (isSmall && (hasHeadings || isEnd)) at += under.length;
    else at += firstText === -1 ? under.length : firstText;
  }
  return kept;
}

function isRanked(piece: Piece | undefined, most: number): boolean {
  return piece?.kind === 'heading' && piece.level <= most;
}

/** A text that is nearly all link leads away from the article, unless it is a long one. */
function isLink({ linked, letters }: Piece): boolean {
  return linked > letters * 0.8 && letters <= 250;
}

/** "Published 3 hours ago", marked up as a time. */
function isTimeLine({ timed, letters, text }: Piece): boolean {
  return timed && letters <= 60 && !/[.!?…"”]$/.test(text);
}

/** Whether under a heading there are links and nothing else, or two of them at least. */
function leadsToLinks(pieces: readonly Piece[], at: number): boolean {
  const [next, second] = [pieces[at + 1], pieces[at + 2]];
  if (next === undefined || !isLink(next)) return false;
  return second === undefined || second.kind === 'heading' || isLink(second);
}

function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  const id = blockIds();
  const blocks: Block[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const { kind, level, text } = piece;
    if (kind === 'caption' || kind === 'credit') {
      let end = at + 1;
      while (isOfFigure(pieces[end], piece)) end += 1;
      const figure = figureIn(pieces.slice(at, end));
      if (figure !== null) blocks.push({ id: id('f'), type: 'figure', ...figure });
      at = end - 1;
    } else if (
      kind === 'heading' ||
      (piece.bold === piece.letters && isHeading(text, pieces[at + 1]))
    ) {
      blocks.push({ id: id('h'), type: 'heading', level: levelOf(level), text });
    } else {
      blocks.push({ id: id('p'), type: 'paragraph', text });
    }
  }
  return blocks;
}

function isOfFigure(piece: Piece | undefined, first: Piece): boolean {
  return (
    piece !== undefined &&
    (piece.kind === 'caption' || piece.kind === 'credit') &&
    piece.group === first.group
  );
}

type Figure = Pick<Extract<Block, { type: 'figure' }>, 'caption' | 'credit'>;

/** A caption and its credit, from the texts of one figure; null where nothing says what is shown. */
function figureIn(pieces: readonly Piece[]): Figure | null {
  const textOf = (wanted: Piece['kind']) =>
    pieces
      .filter(({ kind }) => kind === wanted)
      .map(({ text }) => text)
      .join(' ');
  // A video's length, before what it shows.
  const caption = textOf('caption').replace(/^(?:\d{1,2}:)?\d{1,2}:\d\d ?(?=\p{Lu})/u, '');
  const credit = textOf('credit');
  if (caption === '') return null;
  return credit === '' ? (figureOf(caption) ?? { caption, credit: null }) : { caption, credit };
}
