import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useHydrating } from '../ui/hydrating.tsx';
import { onViewMoves } from '../ui/on-view-moves.ts';
import styles from './progress.module.css';

/** A hairline that grows as the text is read. It says nothing that the scroll bar does not. */
export function Progress({ of }: { readonly of: RefObject<HTMLElement | null> }) {
  const line = useRef<SVGRectElement>(null);
  const hydrating = useHydrating();
  useEffect(() => {
    // Measuring is no part of joining a page: it would make its last task longer.
    const measured = of.current;
    if (hydrating || measured === null) return;
    const draw = () => {
      const { top, height } = measured.getBoundingClientRect();
      const toRead = height - window.innerHeight;
      const read = toRead <= 0 ? 1 : Math.min(1, Math.max(0, -top / toRead));
      line.current?.setAttribute('width', `${(read * 100).toFixed(2)}%`);
    };
    return onViewMoves(measured, draw);
  }, [of, hydrating]);
  return (
    <svg className={styles.progress} width="100%" height="2" aria-hidden="true">
      <rect ref={line} width="0%" height="2" />
    </svg>
  );
}
