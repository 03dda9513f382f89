import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { Boundary } from './boundary.tsx';

interface Stead {
  /** What stands in its place while it comes. */
  readonly waiting: ReactNode;
  /** What stands there when it does not come at all. */
  readonly failed: ReactNode;
}

/** A component that is fetched when it is first shown, for what the first view can do without. */
export function lazily<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  { waiting, failed }: Stead = { waiting: null, failed: null },
) {
  const Wanted = lazy(load);
  return function Lazily(props: Props) {
    return (
      <Boundary fallback={failed}>
        <Suspense fallback={waiting}>
          <Wanted {...props} />
        </Suspense>
      </Boundary>
    );
  };
}
