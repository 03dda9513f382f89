import type { Draft } from './draft.ts';
import { draftFromHtml } from './from-html.ts';
import { folded } from './from-text.ts';

/** A page has a headline among these, and at least so many paragraphs. */
const headings = 'h1, h2, h3';
const fewest = { paragraphs: 2, letters: 200 };

/**
 * An article read from what was copied out of a web page, which is best told from all around it by
 * the page's own marks. Null where those do not show one with its headline: the plain text serves then.
 */
export function draftFromPasted(document: Document): Draft | null {
  const draft = draftFromHtml(document, null);
  if (draft === null) return null;
  const headline = folded(draft.headline);
  const isShown = [...document.querySelectorAll(headings)].some((heading) => {
    return folded(heading.textContent) === headline;
  });
  const paragraphs = draft.blocks.flatMap((block) => {
    return block.type === 'paragraph' ? [block.text] : [];
  });
  const letters = paragraphs.reduce((sum, text) => sum + text.length, 0);
  const isWhole = paragraphs.length >= fewest.paragraphs && letters >= fewest.letters;
  return isShown && isWhole ? draft : null;
}
