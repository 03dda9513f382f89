import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Article } from '../model/article.ts';
import type { Focus } from '../model/focus.ts';

interface PrintOnDemandProps {
  readonly article: Article;
  readonly focus: Focus;
}

/** How long after the app has joined the page its printed edition is fetched, in milliseconds. */
const settled = 2000;

/**
 * Has a printed edition of the article ready, past the first load and before anybody has read what
 * they may want to print. Until then, and where it does not come, the page prints by its styles.
 */
export function PrintOnDemand(props: PrintOnDemandProps) {
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
  return edition;
}
