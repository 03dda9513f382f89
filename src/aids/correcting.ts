import { createContext, use } from 'react';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';

/** What a reader needs to put an article of their own right. */
export interface Correcting {
  /** As it is shown, with all corrections. */
  readonly article: Article;
  readonly correct: (correction: Correction) => void;
}

/** Null around an article that is not the reader's own. */
export const CorrectingContext = createContext<Correcting | null>(null);

/** How the article around is put right; null where it cannot be. */
export function useCorrecting(): Correcting | null {
  return use(CorrectingContext);
}
