import { useEffect, useState } from 'react';
import { useHydrating } from '../ui/hydrating.tsx';

/** What a reader begins with, whatever it is. */
const beginnings = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'selectionchange'] as const;

/**
 * The first sign that somebody is at the page, or null before it: what helps with reading is fetched
 * then and not before. A link that has chosen something is such a sign by itself.
 */
export function useBegun(chosen: boolean): Event | null {
  const hydrating = useHydrating();
  const [begun, setBegun] = useState<Event | null>(null);
  useEffect(() => {
    if (hydrating) return;
    const listeners = new AbortController();
    const begin = (event: Event) => {
      listeners.abort();
      setBegun((before) => before ?? event);
    };
    if (chosen) begin(new Event('link'));
    for (const name of beginnings) {
      document.addEventListener(name, begin, { passive: true, signal: listeners.signal });
    }
    return () => {
      listeners.abort();
    };
  }, [hydrating, chosen]);
  return begun;
}
