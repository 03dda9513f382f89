import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { Boundary } from './boundary.tsx';

export interface Stead {
  /** What stands in its place while it comes. */
  readonly waiting: ReactNode;
  /** What stands there when it does not come; to be given a way to ask for it again. */
  readonly failed: (retry: () => void) => ReactNode;
}

/**
 * A component that is fetched when it is first shown, for what the first view can do without. One
 * that did not come is asked for again when it is shown anew, and when the reader wants another try.
 */
export function lazily<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { waiting, failed }: Stead,
) {
  let known: LazyExoticComponent<ComponentType<Props>> | null = null;
  const wanted = () =>
    (known ??= lazy(async () => {
      try {
        return await load();
      } catch (error) {
        known = null;
        throw error;
      }
    }));
  return function Lazily(props: Props) {
    const [Wanted, setWanted] = useState(wanted);
    const retry = () => {
      setWanted(wanted);
    };
    return (
      <Boundary fallback={failed(retry)} retryOn={Wanted}>
        <Suspense fallback={waiting}>
          <Wanted {...props} />
        </Suspense>
      </Boundary>
    );
  };
}
