import { attemptStorage } from './attempt-storage.ts';

/**
 * Where the reader was at each entry of the session's history, in CSS pixels from the top, so that
 * back, forward and reload return there. Kept in memory, and in session storage when the page goes.
 */
const storageKey = 'verbatim.scroll';
let positions: Record<string, unknown> = {};

/** Null where the reader has not been, or what an earlier page left makes no sense. */
export function scrollPosition(entry: string): number | null {
  const top = positions[entry];
  return typeof top === 'number' ? top : null;
}

export function rememberScroll(entry: string, top: number): void {
  positions[entry] = top;
}

/** Reads what an earlier page of this tab left; to be called once, at boot. */
export function recallScrolls(): void {
  attemptStorage(() => {
    positions = { ...(JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as object) };
  });
}

let look: (() => void) | null = null;

/** Has this called before the positions are left, to remember the last; null for nothing. */
export function beforeKeeping(remember: (() => void) | null): void {
  look = remember;
}

/** Leaves the positions for the next page of this tab. */
export function keepScrolls(): void {
  look?.();
  attemptStorage(() => {
    sessionStorage.setItem(storageKey, JSON.stringify(positions));
  });
}
