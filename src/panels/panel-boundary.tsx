import type { ReactNode } from 'react';
import { Boundary } from '../ui/boundary.tsx';
import { Nothing, Panel } from './panel.tsx';

interface PanelBoundaryProps {
  readonly title: string;
  /** A new value gives the panel another try. */
  readonly retryOn: unknown;
  readonly children: ReactNode;
}

/** A panel that fails says so in its own place and leaves the article alone. */
export function PanelBoundary({ title, retryOn, children }: PanelBoundaryProps) {
  return (
    <Boundary
      retryOn={retryOn}
      fallback={
        <Panel title={title}>
          <Nothing>This panel could not be drawn. The article is complete without it.</Nothing>
        </Panel>
      }
    >
      {children}
    </Boundary>
  );
}
