import { attemptStorage } from './attempt-storage.ts';

/**
 * Where the reader was at each entry of the session's history, in CSS pixels from the top, so that
 * back, forward and reload return there. Kept in memory, and in session storage when the page goes.
 */
const storageKey = 'verbatim.scroll';
const positions = new Map<string, number>();

export function scrollPosition(entry: string): number | null {
  return positions.get(entry) ?? null;
}

export function rememberScroll(entry: string, top: number): void {
  positions.set(entry, top);
}

/** Reads what an earlier page of this tab left; to be called once, at boot. */
export function recallScrolls(): void {
  attemptStorage(() => {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    for (const [entry, top] of Object.entries(Object(stored) as object)) {
      if (typeof top === 'number') positions.set(entry, top);
    }
  });
}

/** Leaves the positions for the next page of this tab. */
export function keepScrolls(): void {
  attemptStorage(() => {
    sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(positions)));
  });
}
