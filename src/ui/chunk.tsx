import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import styles from './chunk.module.css';
import { useHydrating } from './hydrating.tsx';

interface ChunkProps {
  /** A list is drawn where the reader is; a text is drawn whole, sooner or later. */
  readonly tag: 'div' | 'ol';
  /** Whether to draw it at once; otherwise it is drawn when it comes near the window. */
  readonly due: boolean;
  /** A chunk that is alone has no need to be skipped, and keeps its natural size. */
  readonly alone: boolean;
  readonly className?: string | undefined;
  readonly label?: string | undefined;
  /** Called when drawn. */
  readonly children: () => ReactNode;
}

/** Built means: by a page that was there before the app. */
type State = 'empty' | 'built' | 'drawn';

/**
 * A part of something long. It holds its place from the start and is drawn when it is due or comes
 * near the window; once drawn, the browser skips its layout and paint while it is far away, and
 * still finds, selects, prints and reads out its words. A page that was built before has all, and
 * lets go of the parts of its lists that are far away.
 */
export function Chunk({ tag: Tag, due, alone, className = '', label, children }: ChunkProps) {
  const hydrating = useHydrating();
  const [state, setState] = useState<State>(due ? 'drawn' : hydrating ? 'built' : 'empty');
  if (due && state !== 'drawn') setState('drawn');
  const place = useRef<HTMLDivElement & HTMLOListElement>(null);
  useEffect(() => {
    const settled = state === 'drawn' || (state === 'built' && Tag === 'div');
    if (settled || place.current === null) return;
    return watchNearness(place.current, (near) => {
      setState(near ? 'drawn' : 'empty');
    });
  }, [Tag, state]);
  return (
    <Tag
      ref={place}
      className={alone ? className : `${className} ${styles.chunk}`}
      aria-label={label}
      data-chunk
    >
      {state !== 'empty' && children()}
    </Tag>
  );
}

const watchers = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | null = null;

/** Tells whether the element is within a window's height of being seen, now and when it changes. */
function watchNearness(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watchers.get(target)?.(isIntersecting);
    },
    // Margins of scrollers are newer than those of the window; without them it draws a little later.
    { rootMargin: '100%', scrollMargin: '100%' },
  );
  watchers.set(element, tell);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    watchers.delete(element);
  };
}
