import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** The band in which the eye is taken to read: below the head, above the middle of the window. */
const readingBand = '-12% 0px -55% 0px';

/**
 * The quote that is being read, by its id: the last one, in the order given, that has a mark in
 * the reading band. Between two quotes the one read before stays; null before the first.
 */
export function useCurrentQuote(
  root: RefObject<HTMLElement | null>,
  order: readonly string[],
): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const inBand = new Map<string, Set<Element>>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const quote = target.getAttribute('data-quote') ?? '';
          const marks = inBand.get(quote) ?? new Set();
          if (isIntersecting) marks.add(target);
          else marks.delete(target);
          inBand.set(quote, marks);
        }
        const read = order.findLast((quote) => (inBand.get(quote)?.size ?? 0) > 0);
        if (read !== undefined) setCurrent(read);
      },
      { rootMargin: readingBand },
    );
    for (const mark of root.current?.querySelectorAll('mark[data-quote]') ?? []) {
      observer.observe(mark);
    }
    return () => {
      observer.disconnect();
    };
  }, [root, order]);
  return current;
}
