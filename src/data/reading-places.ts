import { attemptStorage } from './attempt-storage.ts';

/** Where the reader stopped in each article: the id of a block. The last fifty are kept. */
const storageKey = 'verbatim.places';
const most = 50;

/** The block where the reader stopped in this article; null when that is not known. */
export function readingPlace(article: string): string | null {
  return placesStored().find(([id]) => id === article)?.[1] ?? null;
}

/** Remembers the block for the next visit; null forgets the article, because it is read. */
export function rememberPlace(article: string, block: string | null): void {
  const others = placesStored().filter(([id]) => id !== article);
  const places = block === null ? others : [[article, block] as const, ...others].slice(0, most);
  attemptStorage(() => {
    localStorage.setItem(storageKey, JSON.stringify(places));
  });
}

/** What makes no sense among what is stored is left out. */
function placesStored(): readonly (readonly [article: string, block: string])[] {
  const stored: unknown = attemptStorage((): unknown =>
    JSON.parse(localStorage.getItem(storageKey) ?? '[]'),
  );
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => {
    if (!Array.isArray(entry)) return [];
    const [article, block] = entry as readonly unknown[];
    return typeof article === 'string' && typeof block === 'string' ? [[article, block]] : [];
  });
}
