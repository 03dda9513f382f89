import type { Article } from '../model/article.ts';
import { textsOf } from '../model/article.ts';
import type { Piece } from '../model/text-quote.ts';

/**
 * What is selected of the article's text, a piece for each block, in UTF-16 code units. Empty when
 * nothing is, or nothing of the text. What stands in a block besides its text, a figure's credit, is
 * left out.
 */
export function selectedPieces(article: Article, within: Element): readonly Piece[] {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(within)) return [];
  return [...textsOf(article)].flatMap(([block, text]): Piece[] => {
    const element = document.getElementById(block);
    if (element === null || !range.intersectsNode(element)) return [];
    const start = offsetIn(element, range.startContainer, range.startOffset);
    const end = offsetIn(element, range.endContainer, range.endOffset);
    const piece = { block, start: Math.min(start, text.length), end: Math.min(end, text.length) };
    return text.slice(piece.start, piece.end).trim() === '' ? [] : [piece];
  });
}

/** How much of the element's text comes before a point; none or all when the point is outside. */
function offsetIn(element: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  const side = before.comparePoint(container, offset);
  if (side < 0) return 0;
  if (side === 0) before.setEnd(container, offset);
  return before.toString().length;
}

/** The page's ranges of spans of the text, in order; those whose block is not drawn are left out. */
export function rangesOf(pieces: readonly Piece[]): readonly Range[] {
  return pieces.flatMap(({ block, start, end }) => {
    const element = document.getElementById(block);
    const from = element && pointAt(element, start);
    const to = element && pointAt(element, end);
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
}

/** Scrolls to a range in a block, so that this share of the window's height stays above it. */
export function showRange(range: Range, block: Element, leadIn: number): void {
  // What the browser has not laid out for being far away has no place until it comes near.
  block.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight * leadIn, behavior: 'instant' });
}

function pointAt(element: Element, offset: number): { node: Text; offset: number } | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (texts.nextNode() !== null) {
    const node = texts.currentNode;
    if (!(node instanceof Text)) continue;
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
