import { useEffect, useEffectEvent } from 'react';
import { isTaken } from '../aids/use-keys.ts';

/** The keys that every program takes back by, except where they belong to something else. */
export function useUndoKeys(undoOne: () => void, redoOne: () => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || event.altKey || !(ctrlKey || metaKey)) return;
    if (isTaken(event.target)) return;
    const letter = key.toLowerCase();
    const again = letter === 'y' || (letter === 'z' && shiftKey);
    if (!again && letter !== 'z') return;
    event.preventDefault();
    (again ? redoOne : undoOne)();
  });
  useEffect(() => {
    addEventListener('keydown', answer);
    return () => {
      removeEventListener('keydown', answer);
    };
  }, []);
}
