import type { LibraryFault } from '../data/library-database.ts';

/** What each fault of the library is to a reader, and what can be done about it. */
export const faultWords: Readonly<Record<LibraryFault, string>> = {
  blocked: 'This browser keeps nothing for this site: what you open is gone with its page.',
  full: 'There is no room left in this browser’s storage. Take articles along as files, and remove some.',
  damaged: 'What this browser has kept of it is damaged, and cannot be read.',
};
