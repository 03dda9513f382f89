import type { ReactNode } from 'react';
import { createContext, startTransition, use, useEffect, useState } from 'react';

const Hydrating = createContext(false);

interface HydratingProviderProps {
  /** Whether the page was built before, or is being built now. */
  readonly built: boolean;
  readonly children: ReactNode;
}

/** Tells the app that it joins a page that was built before, until it has. */
export function HydratingProvider({ built, children }: HydratingProviderProps) {
  const [hydrating, setHydrating] = useState(built);
  // As a transition: what the page could not know is drawn in slices, like the joining itself.
  useEffect(() => {
    startTransition(() => {
      setHydrating(false);
    });
  }, []);
  return <Hydrating value={hydrating}>{children}</Hydrating>;
}

/**
 * True while the app joins a page that was built before, and while it is built: what the page
 * could not know then, such as the query and the stored settings, has to wait until it is false.
 */
export function useHydrating(): boolean {
  return use(Hydrating);
}
