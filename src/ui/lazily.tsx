import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { Boundary } from './boundary.tsx';

/**
 * A component that is fetched when it is first shown, for what the first view can do without.
 * Nothing stands in its place while it comes; `failed` does when it does not come at all.
 */
export function lazily<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  failed: ReactNode = null,
) {
  const Wanted = lazy(load);
  return function Lazily(props: Props) {
    return (
      <Boundary fallback={failed}>
        <Suspense>
          <Wanted {...props} />
        </Suspense>
      </Boundary>
    );
  };
}
