import { attemptStorage } from './attempt-storage.ts';

/** What a reader has typed and not opened yet, for as long as the tab is. */
const storageKey = 'verbatim.draft';

/** What was typed; empty when nothing was, or nothing could be kept. */
export function draft(): string {
  return attemptStorage(() => sessionStorage.getItem(storageKey)) ?? '';
}

/** Keeps what is typed in the place of what was kept; an empty text keeps nothing. */
export function keepDraft(text: string): void {
  attemptStorage(() => {
    if (text === '') sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, text);
  });
}
