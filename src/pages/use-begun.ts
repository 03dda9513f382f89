import { useCallback, useEffect, useState } from 'react';
import { useHydrating } from '../ui/hydrating.tsx';
import { holdTyped } from '../ui/typed-ahead.ts';

/** What a reader begins with, whatever it is. */
const beginnings = [
  'scroll',
  'pointermove',
  'pointerdown',
  'click',
  'keydown',
  'selectionchange',
  'dragenter',
] as const;

/**
 * The first sign that somebody is at the page, or null before it: what helps with reading is fetched
 * then and not before. A link that has chosen something is such a sign by itself. Until that has
 * come, and calls the returned function, the key that a search begins with is kept for it.
 */
export function useBegun(chosen: boolean): readonly [first: Event | null, listened: () => void] {
  const hydrating = useHydrating();
  const [begun, setBegun] = useState<Event | null>(null);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (hydrating || settled) return;
    const listeners = new AbortController();
    const begin = (event: Event) => {
      if (isSearch(event)) setBegun(keptFromBrowser(event));
      else setBegun((before) => before ?? event);
    };
    // What was dropped or pasted before anybody listened is a sign as well, and no other need follow.
    if (chosen || globalThis.early?.[0]) begin(new Event('link'));
    for (const name of beginnings) {
      document.addEventListener(name, begin, {
        passive: name !== 'keydown',
        signal: listeners.signal,
      });
    }
    return () => {
      listeners.abort();
    };
  }, [hydrating, chosen, settled]);
  const listened = useCallback(() => {
    setSettled(true);
  }, []);
  return [begun, listened];
}

/** Whether it is the key that a search begins with. */
function isSearch(event: Event): event is KeyboardEvent {
  if (!(event instanceof KeyboardEvent) || event.key !== '/') return false;
  const { keys } = document.documentElement.dataset;
  return keys !== 'off' && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/**
 * The key again for whoever comes to answer it: Firefox would open a search of its own by then. What
 * is typed after it is meant for that search.
 */
function keptFromBrowser(event: KeyboardEvent): KeyboardEvent {
  event.preventDefault();
  holdTyped();
  return new KeyboardEvent(event.type, event);
}
