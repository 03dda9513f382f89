import { Readability } from '@mozilla/readability';
import type { Draft } from './draft.ts';
import { folded } from './from-text.ts';
import type { Head } from './head-lines.ts';
import { headOf } from './head-lines.ts';
import { articleOf } from './html-article.ts';
import type { Measure, Piece } from './html-blocks.ts';
import { measure, piecesOf, proseIn } from './html-blocks.ts';
import { isFurniture, isUnseen } from './html-furniture.ts';
import { metadataOf } from './html-metadata.ts';
import { walk } from './html-walk.ts';
import { saidByWords } from './language.ts';

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
  const isKnown = (about.byline ?? read.byline) && (about.published ?? read.published);
  const shown = isKnown ? null : headUnder(headline, document);
  const byline = about.byline ?? read.byline ?? shown?.byline ?? null;
  const text = blocks.map((block) => (block.type === 'figure' ? '' : block.text)).join(' ');
  return {
    headline,
    lang: languageBy(text, about.lang),
    published: about.published ?? read.published ?? shown?.published ?? null,
    source: {
      ...(about.publisher === null ? {} : { publisher: about.publisher }),
      ...(about.url === null ? {} : { url: about.url }),
      ...(byline === null ? {} : { note: `By ${byline}` }),
    },
    blocks,
  };
}

/** So many texts under a headline are looked at for who wrote the article and when. */
const underHeadline = 10;

/** What the page shows under its headline, where the article was found without it; null without one. */
function headUnder(headline: string, { documentElement }: Document): Head | null {
  const pieces = piecesOf(documentElement, { vital: new Set(), strict: false });
  const title = folded(headline);
  const at = pieces.findIndex(({ kind, text }) => kind === 'heading' && folded(text) === title);
  if (at === -1) return null;
  const texts = pieces.slice(at + 1, at + 1 + underHeadline).filter(({ kind }) => kind === 'text');
  return headOf(texts, ({ text }) => text);
}

/**
 * English is told by its words, or by the page where its words do not speak against it; any other
 * language has only the page's word for it.
 */
function languageBy(text: string, said: string | null): string {
  const words = saidByWords(text);
  const saysEnglish = said !== null && /^en(?:-|$)/.test(said);
  if (saysEnglish) return words === 'other' ? 'und' : said;
  return words === 'english' ? 'en' : (said ?? 'und');
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
  const isMissed = others < fewLetters || (namedArticle(whole) !== null && others * 2 < ours);
  return isMissed && ours > others ? own : theirs;
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
  try {
    const copy = cleanCopy(document, headline);
    return (
      (copy &&
        new Readability<Element>(copy, {
          charThreshold: 1,
          disableJSONLD: true,
          keepClasses: true,
          serializer: (node) => node as Element,
        }).parse()?.content) ??
      null
    );
  } catch {
    // It is made for pages that browsers have mended; on others it may stumble.
    return null;
  }
}

/** What Readability goes by. Handlers of events it would copy, which Trusted Types forbid. */
const neededAttributes = new Set(['class', 'id', 'role', 'rel', 'itemprop', 'href', 'src']);

/** Null for a page without a body, of frames perhaps. */
function cleanCopy(document: Document, headline: string): Document | null {
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
  const body = copy.querySelector('body');
  if (body === null) return null;
  if (named !== null) body.replaceChildren(named);
  // It compares headings with the title word by word: the title is to be short.
  const title = copy.createElement('meta');
  title.setAttribute('property', 'og:title');
  title.setAttribute('content', headline.slice(0, 240));
  copy.documentElement.append(title);
  // It keeps the body as HTML to begin anew with, which Trusted Types forbid, and which would cost
  // another parse: it has one try, and ours comes after it.
  Object.defineProperty(body, 'innerHTML', { value: '', writable: true });
  return copy;
}
