import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * True while the app joins a page that was built before, and while it is built: what the page
 * could not know then, such as the query and the stored settings, has to wait until it is false.
 */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
