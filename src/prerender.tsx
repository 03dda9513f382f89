import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { articleQuery } from './data/article-query.ts';
import type { Article } from './model/article.ts';
import { Root } from './router.tsx';

/**
 * Renders the page at this path, which begins with the base path, with the article that it is of, if
 * it is of one: what goes into the document's head, and what into the app's root.
 */
export async function renderPage(
  path: string,
  article: Article | null,
): Promise<{ head: string; body: string }> {
  const queryClient = new QueryClient();
  if (article !== null) {
    queryClient.setQueryData(articleQuery(article.id).queryKey, article);
  }
  const inRouter = (app: React.ReactNode) => (
    <StaticRouter basename={import.meta.env.BASE_URL} location={path}>
      {app}
    </StaticRouter>
  );
  const { prelude } = await prerender(<Root queryClient={queryClient} inRouter={inRouter} built />);
  return partHead(await new Response(prelude).text());
}

/** Titles, descriptions and links come before the first element that stays in the body. */
function partHead(html: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length) };
}
