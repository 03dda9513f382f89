import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Article } from '../model/article.ts';
import { inReadingOrder } from '../model/quotes.ts';
import { onViewMoves } from '../ui/on-view-moves.ts';

/** The band in which the eye is taken to read, as shares of the window's height from its top. */
const readingBand = { from: 0.12, to: 0.45 };

/**
 * Tells which quote is being read, by its id: the one whose card has the focus, or that has it
 * itself, while it is in the window; else the last one in reading order that has a mark in the
 * reading band. Between two quotes nothing is told, nor before the first.
 */
export function useCurrentQuote(
  root: RefObject<HTMLElement | null>,
  article: Article,
  tell: (quote: string) => void,
): void {
  useEffect(() => {
    const text = root.current;
    if (text === null) return;
    const order = new Map(inReadingOrder(article).map(({ id }, at) => [id, at]));
    let frame = 0;
    const read = () => {
      frame = 0;
      const quotes = quotesInBand(text).toSorted(
        (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
      );
      const current = focusedQuote(text) ?? quotes.at(-1);
      if (current !== undefined) tell(current);
    };
    const readSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    const stop = onViewMoves(text, readSoon);
    text.addEventListener('focusin', readSoon);
    return () => {
      cancelAnimationFrame(frame);
      stop();
      text.removeEventListener('focusin', readSoon);
    };
  }, [root, article, tell]);
}

function focusedQuote(root: Element): string | undefined {
  const place = document.activeElement?.closest('[data-quote], [data-card]') ?? null;
  if (place === null || !root.contains(place)) return undefined;
  const { top, bottom } = place.getBoundingClientRect();
  if (bottom <= 0 || top >= window.innerHeight) return undefined;
  // A card of a name or an event has no quote to tell.
  const quote = place.getAttribute('data-quote') ?? place.getAttribute('data-card');
  return quote === '' || quote === null ? undefined : quote;
}

/** Only what stands in the band is looked into, so that a long text costs no more than a short one. */
function quotesInBand(root: Element): readonly string[] {
  const top = window.innerHeight * readingBand.from;
  const bottom = window.innerHeight * readingBand.to;
  const inBand = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.top < bottom && box.bottom > top;
  };
  return [...root.querySelectorAll('header, [data-chunk]')]
    .filter(inBand)
    .flatMap((chunk) => [...chunk.children].filter(inBand))
    .flatMap((row) => [...row.querySelectorAll('mark[data-quote]')].filter(inBand))
    .map((mark) => mark.getAttribute('data-quote') ?? '');
}
