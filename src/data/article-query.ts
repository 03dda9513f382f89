import { queryOptions } from '@tanstack/react-query';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { parseArticle } from '../model/parse-article.ts';

/** The three ways in which an article fails to come, each with its own words on the page. */
export type ArticleFault =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'malformed'; readonly issues: readonly Issue[] };

export class ArticleError extends Error {
  readonly fault: ArticleFault;

  constructor(fault: ArticleFault, options?: ErrorOptions) {
    super(`The article is ${fault.kind}.`, options);
    this.name = 'ArticleError';
    this.fault = fault;
  }
}

/** The query of one article. It rejects with an `ArticleError` only; a reader asks for another try. */
export function articleQuery(id: string) {
  return queryOptions<Article, ArticleError>({
    queryKey: ['article', id],
    queryFn: ({ signal }) => fetchArticle(id, signal),
    retry: false,
    staleTime: Infinity,
    // A book-length article that was left gives its memory back; a short way back is still instant.
    gcTime: 60_000,
    networkMode: 'always',
  });
}

async function fetchArticle(id: string, signal: AbortSignal): Promise<Article> {
  const parsed = parseArticle(await fetchJson(articleUrl(id), signal));
  if (!parsed.ok) throw new ArticleError({ kind: 'malformed', issues: parsed.issues });
  return parsed.article;
}

function articleUrl(id: string): string {
  return `${import.meta.env.BASE_URL}articles/${encodeURIComponent(id)}.json`;
}

/** Some hosts answer an unknown path with a page and status 200, so a page counts as not found. */
async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await reach(() => fetch(url, { signal }));
  const page = response.headers.get('content-type')?.includes('text/html') === true;
  if (page || response.status === 404 || response.status === 410) {
    throw new ArticleError({ kind: 'not-found' });
  }
  if (!response.ok) throw new ArticleError({ kind: 'unreachable' });
  const body = await reach(() => response.text());
  try {
    return JSON.parse(body);
  } catch (cause) {
    const issue = { path: '', message: 'is not JSON', expected: 'JSON', found: body.slice(0, 40) };
    throw new ArticleError({ kind: 'malformed', issues: [issue] }, { cause });
  }
}

async function reach<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    throw new ArticleError({ kind: 'unreachable' }, { cause });
  }
}
