import { useEffect, useEffectEvent, useRef } from 'react';
import { isField } from '../ui/is-field.ts';

/** What each key does: `n`, `/` or `Escape`, as `KeyboardEvent.key` names them. */
export type Keys = Readonly<Partial<Record<string, () => void>>>;

/**
 * Answers single keys anywhere on the page, except where somebody types, where a dialog or a popover
 * is open, or where something nearer has answered. `first` is what the reader began with: a key that was
 * pressed before anyone listened, for one.
 */
export function useKeys(keys: Keys, first: Event): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTaken(event.target)) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  const taken = useRef<Event | null>(null);
  useEffect(() => {
    // One may still be kept for these keys while they are not yet known to listen.
    if (first instanceof KeyboardEvent && taken.current !== first) answer(first);
    taken.current = first;
  }, [first]);
  useEffect(() => {
    addEventListener('keydown', answer);
    return () => {
      removeEventListener('keydown', answer);
    };
  }, []);
}

/** Whether keys belong to something else: a field, or what lies over the page until it is closed. */
export function isTaken(target: EventTarget | null): boolean {
  return document.querySelector('dialog[open], :popover-open') !== null || isField(target);
}
