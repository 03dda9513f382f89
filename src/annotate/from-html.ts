import { Readability } from '@mozilla/readability';
import type { Block } from '../model/article.ts';
import type { Draft } from './draft.ts';
import {
  blockIds,
  dayIn,
  figureOf,
  headlineFrom,
  isDateLine,
  isHeading,
  levelOf,
} from './from-text.ts';
import type { Measure, Piece } from './html-blocks.ts';
import { measure, piecesOf } from './html-blocks.ts';
import { beginsComments, isFurniture, isFurnitureText, isUnseen } from './html-furniture.ts';
import { metadataOf } from './html-metadata.ts';
import { walk } from './html-walk.ts';
import { languageOf } from './language.ts';
import { wellFormed } from './well-formed.ts';

/**
 * An article read from a web page: its words as a browser would show them, in their order, and
 * nothing else of the page: no markup, no link, no image. The address is the one the page came from,
 * if that is known. The document is not altered. Null when there are no words of an article in it.
 */
export function draftFromHtml(document: Document, address: string | null): Draft | null {
  const whole = measure(document.documentElement);
  if (whole.letters === 0) return null;
  const about = metadataOf(document, address);
  const read = articleOf(piecesIn(document, whole, about.headline ?? ''), about.headline);
  if (read === null) return null;
  const { headline, blocks } = read;
  const byline = about.byline ?? read.byline;
  const text = blocks.map((block) => (block.type === 'figure' ? '' : block.text)).join(' ');
  return {
    headline,
    lang: languageBy(languageOf(text), about.lang),
    published: about.published ?? read.published,
    source: {
      ...(about.publisher === null ? {} : { publisher: about.publisher }),
      ...(about.url === null ? {} : { url: about.url }),
      ...(byline === null ? {} : { note: `By ${byline}` }),
    },
    blocks,
  };
}

/** English is told by its words; any other language has only the page's word for it. */
function languageBy(found: string, said: string | null): string {
  const saysEnglish = said !== null && /^en(?:-|$)/.test(said);
  if (found === 'en') return saysEnglish ? said : found;
  return said === null || saysEnglish ? found : said;
}

/** Fewer letters are hardly an article: they may be what is left when the article was missed. */
const fewLetters = 500;

/** The article's texts as Readability finds them, or as we do, whoever finds the article. */
function piecesIn(document: Document, whole: Measure, headline: string): readonly Piece[] {
  const own = ownPieces(document, whole);
  const found = readable(document, whole, headline);
  if (found === null) return own;
  const theirs = carefulPieces(found, measure(found));
  const [ours, others] = [proseIn(own), proseIn(theirs)];
  return others < fewLetters && ours > others ? own : theirs;
}

/** UTF-16 code units outside links. */
function proseIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { letters, linked }) => sum + letters - linked, 0);
}

/** Without what is the page's, unless that would be most of it: then its classes mean other things. */
function carefulPieces(root: Element, { vital }: Measure): readonly Piece[] {
  const all = piecesOf(root, { vital, strict: false });
  const strict = piecesOf(root, { vital, strict: true });
  return proseIn(strict) * 4 < proseIn(all) ? all : strict;
}

/** From the element that names itself the article, or else from all there is. */
function ownPieces({ documentElement }: Document, whole: Measure): readonly Piece[] {
  const named = namedArticle(whole);
  const pieces = named === null ? [] : carefulPieces(named, measure(named));
  return pieces.length > 0 ? pieces : carefulPieces(documentElement, whole);
}

/** The innermost element that names itself an article or the main part and holds most of the text. */
function namedArticle({ bulk }: Measure): Element | null {
  const named = [...bulk].find(
    (element) =>
      element.localName === 'article' ||
      element.localName === 'main' ||
      element.getAttribute('role') === 'main' ||
      element.getAttribute('itemprop') === 'articleBody',
  );
  return named ?? null;
}

/**
 * Readability looks at what is in an element for each element around it, and walks some trees by
 * recursion: what is nested deeper than pages are, or has more elements, is not given to it.
 */
const limits = { depth: 100, elements: 10_000, work: 500_000_000 };

/** The element that Readability makes of the article, out of a copy; null where it finds nothing. */
function readable(document: Document, whole: Measure, headline: string): Element | null {
  if (whole.depth > limits.depth || whole.elements > limits.elements) return null;
  if (whole.letters * whole.depth ** 2 > limits.work) return null;
  const copy = cleanCopy(document, headline);
  try {
    return (
      new Readability<Element>(copy, {
        charThreshold: 1,
        disableJSONLD: true,
        keepClasses: true,
        serializer: (node) => node as Element,
      }).parse()?.content ?? null
    );
  } catch {
    // It is made for pages that browsers have mended; on others it may stumble.
    return null;
  }
}

/** What Readability goes by. Handlers of events it would copy, which Trusted Types forbid. */
const neededAttributes = new Set(['class', 'id', 'role', 'rel', 'itemprop', 'href', 'src']);

function cleanCopy(document: Document, headline: string): Document {
  const copy = document.cloneNode(true) as Document;
  const whole = measure(copy.documentElement);
  const left: Element[] = [];
  walk(copy.documentElement, {
    enter: (element) => {
      const isLeft = isUnseen(element) || (isFurniture(element) && !whole.vital.has(element));
      if (isLeft) left.push(element);
      for (const name of isLeft ? [] : element.getAttributeNames()) {
        if (!neededAttributes.has(name)) element.removeAttribute(name);
      }
      return !isLeft;
    },
    text: () => undefined,
    leave: () => undefined,
  });
  for (const element of left) element.remove();
  // It would take in paragraphs that stand beside the article.
  const named = namedArticle(whole);
  if (named !== null) copy.body.replaceChildren(named);
  // It compares headings with the title word by word: the title is to be short.
  const title = copy.createElement('meta');
  title.setAttribute('property', 'og:title');
  title.setAttribute('content', headline.slice(0, 240));
  copy.head.append(title);
  // It keeps the body as HTML to begin anew with, which Trusted Types forbid, and which would cost
  // another parse: it has one try, and ours comes after it.
  Object.defineProperty(copy.body, 'innerHTML', { value: '', writable: true });
  return copy;
}

/** How far into the page's texts a byline or a date belongs to the head of the article. */
const nearTop = 6;

interface Read {
  readonly headline: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly blocks: readonly Block[];
}

function articleOf(found: readonly Piece[], given: string | null): Read | null {
  const pieces = withoutPages(
    found
      .map((piece) => ({ ...piece, text: wellFormed(piece.text) }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
    given,
  ).flatMap(inParts);
  let byline: string | null = null;
  let published: string | null = null;
  const body = pieces.filter(({ kind, text }, at) => {
    if (at >= nearTop || kind !== 'text') return true;
    const [, name] = /^by:?\s+(\p{Lu}[^.!?]{2,100})$/iu.exec(text) ?? [];
    if (name !== undefined) {
      byline ??= name;
      return false;
    }
    if (!isDateLine(text)) return true;
    published ??= dayIn(text);
    return false;
  });
  const [first] = body;
  if (first === undefined) return null;
  const headline = given ?? headlineFrom(first.text);
  const blocks = blocksOf(given === null && headline === first.text ? body.slice(1) : body);
  if (blocks.length === 0) return null;
  return { headline, byline, published, blocks };
}

/** The format takes texts of a million code units; cut where a word ends, long before that. */
const longestPart = 500_000;

function inParts(piece: Piece): readonly Piece[] {
  const parts: Piece[] = [];
  let rest = piece.text;
  while (rest.length > longestPart) {
    const space = rest.lastIndexOf(' ', longestPart);
    const end = space > longestPart / 2 ? space : longestPart;
    parts.push({ ...piece, text: rest.slice(0, end) });
    rest = rest.slice(end);
  }
  return [...parts, { ...piece, text: rest }];
}

/** A text said twice, and longer than this in letters, is a box or a caption that repeats it. */
const longestRefrain = 40;

/** Without what stands among an article's texts and is none of them. */
function withoutPages(all: readonly Piece[], headline: string | null): readonly Piece[] {
  const pieces = withoutComments(all);
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

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
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
  const [caption, credit] = [textOf('caption'), textOf('credit')];
  if (caption === '') return null;
  return credit === '' ? (figureOf(caption) ?? { caption, credit: null }) : { caption, credit };
}
