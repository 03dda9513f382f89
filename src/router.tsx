import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { ArticlePage } from './pages/article-page.tsx';

const queryClient = new QueryClient();

/** The whole app under the folder it is served from. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <ArticlePage />
      </BrowserRouter>
    </QueryClientProvider>
  );
}
