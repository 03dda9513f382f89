import { QueryClient } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { articleQuery } from './data/article-query.ts';
import { parseArticle } from './model/parse-article.ts';
import { Root } from './router.tsx';

/**
 * Renders the page at this path, which begins with the base path, from the article's file: what
 * goes into the document's head, and what into the app's root. Throws when the file is damaged.
 */
export async function renderPage(
  path: string,
  json: unknown,
): Promise<{ head: string; body: string }> {
  const parsed = parseArticle(json);
  if (!parsed.ok) throw new Error(`The article is damaged: ${JSON.stringify(parsed.issues)}`);
  const queryClient = new QueryClient();
  queryClient.setQueryData(articleQuery(parsed.article.id).queryKey, parsed.article);
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
