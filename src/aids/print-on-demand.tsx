import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Article } from '../model/article.ts';

interface PrintOnDemandProps {
  readonly article: Article;
  /** What the edition stands in, last, and what it takes the place of on paper. */
  readonly root: RefObject<HTMLElement | null>;
  /** What the reader began with. */
  readonly first: Event;
}

/** How long the browser may put off fetching the printed edition, in milliseconds. */
const patience = { busy: 500, withoutIdling: 100 };

/**
 * Has a printed edition of the article ready: it is fetched when the reader has begun and the browser
 * has nothing else to do, and at once when a key goes down that printing may begin with. Until it is
 * there, and where it does not come, the page prints by its styles.
 */
export function PrintOnDemand({ article, root, first }: PrintOnDemandProps) {
  const [edition, setEdition] = useState<ReactNode>(null);
  const onScreen = useRef(article);
  const began = useRef(first);
  useEffect(() => {
    onScreen.current = article;
  });
  useEffect(() => {
    const show = (drawn: ReactNode) => {
      flushSync(() => {
        setEdition(drawn);
      });
    };
    const left = new AbortController();
    let asked = false;
    const fetchOnce = () => {
      if (asked || left.signal.aborted) return;
      asked = true;
      void import('./printing.tsx').then(
        ({ watchPrinting }) => {
          if (!left.signal.aborted) watchPrinting(() => onScreen.current, show, left.signal);
        },
        () => null,
      );
    };
    const fetchOnKey = (event: Event) => {
      if (event instanceof KeyboardEvent && /^(?:Control|Meta)$/.test(event.key)) fetchOnce();
    };
    fetchOnKey(began.current);
    addEventListener('keydown', fetchOnKey, { signal: left.signal });
    whenIdle(fetchOnce);
    return () => {
      left.abort();
    };
  }, []);
  return edition !== null && root.current !== null && createPortal(edition, root.current);
}

/** WebKit cannot tell when it is idle. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: patience.busy });
  else setTimeout(act, patience.withoutIdling);
}
