import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { ArticlePage } from './pages/article-page.tsx';
import { HydratingProvider } from './ui/hydrating.tsx';

interface RootProps {
  readonly queryClient: QueryClient;
  /** Puts the app into a router: the browser's, or one that stands still while a page is built. */
  readonly inRouter: (app: ReactNode) => ReactNode;
  /** Whether the page was built before and the app joins it, or is being built now. */
  readonly built: boolean;
}

/** The whole app, the same in the browser and in the build. */
export function Root({ queryClient, inRouter, built }: RootProps) {
  return (
    <StrictMode>
      <HydratingProvider built={built}>
        <QueryClientProvider client={queryClient}>{inRouter(<ArticlePage />)}</QueryClientProvider>
      </HydratingProvider>
    </StrictMode>
  );
}
