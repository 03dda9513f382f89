import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Article } from '../model/article.ts';
import type { Focus } from '../model/focus.ts';

interface PrintOnDemandProps {
  readonly article: Article;
  readonly focus: Focus;
  /** What the edition stands in, last, and what it takes the place of on paper. */
  readonly root: RefObject<HTMLElement | null>;
}

/** How long after the reader's first sign the printed edition is fetched, in milliseconds. */
const settled = 1000;

/**
 * Has a printed edition of the article ready, past the first load and before anybody has read what
 * they may want to print. Until then, and where it does not come, the page prints by its styles.
 */
export function PrintOnDemand({ root, ...props }: PrintOnDemandProps) {
  const [edition, setEdition] = useState<ReactNode>(null);
  const onScreen = useRef(props);
  useEffect(() => {
    onScreen.current = props;
  });
  useEffect(() => {
    const show = (drawn: ReactNode) => {
      flushSync(() => {
        setEdition(drawn);
      });
    };
    const left = new AbortController();
    const timer = setTimeout(() => {
      void import('./printing.tsx').then(
        ({ watchPrinting }) => {
          if (!left.signal.aborted) watchPrinting(() => onScreen.current, show, left.signal);
        },
        () => null,
      );
    }, settled);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, []);
  return edition !== null && root.current !== null && createPortal(edition, root.current);
}
