import { useState } from 'react';
import type { NavigateOptions } from 'react-router';
import { useLocation, useNavigationType } from 'react-router';
import type { Kept } from '../data/library.ts';

/** The way to an own article, which tells its page whether the reader had it already. */
export function knownState({ known }: Pick<Kept, 'known'>): NavigateOptions {
  return { state: { known } };
}

/**
 * Whether the reader was brought here with an article that they had already. It is no news any more
 * after a reload, or on the way back.
 */
export function useKnown(): boolean {
  const { state } = useLocation() as { readonly state: unknown };
  const type: string = useNavigationType();
  const [known] = useState(type === 'PUSH' && isKnown(state));
  return known;
}

function isKnown(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'known' in state && state.known === true;
}
