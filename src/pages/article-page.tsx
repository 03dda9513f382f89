import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { articles } from 'virtual:articles';
import { articleQuery } from '../data/article-query.ts';
import { parseLocation } from '../model/location.ts';
import { ArticleView } from './article-view.tsx';
import { Fault } from './fault.tsx';
import { Loading } from './loading.tsx';
import { NotFound } from './not-found.tsx';

/** The page of one article: what the URL asks for, and the article when it has come. */
export function ArticlePage() {
  const { pathname, search, hash } = useLocation();
  const asked = useMemo(() => parseLocation({ pathname, search, hash }), [pathname, search, hash]);
  const id = asked?.article ?? articles[0]?.id;
  if (asked === null || id === undefined) return <NotFound />;
  return <LoadedArticle key={id} id={id} asked={asked} />;
}

interface LoadedArticleProps {
  readonly id: string;
  readonly asked: NonNullable<ReturnType<typeof parseLocation>>;
}

function LoadedArticle({ id, asked }: LoadedArticleProps) {
  const { data, error, isFetching, refetch } = useQuery(articleQuery(id));
  const location = useMemo(() => ({ ...asked, article: id }), [asked, id]);
  if (data !== undefined) return <ArticleView article={data} location={location} />;
  if (error === null) return <Loading />;
  return <Fault fault={error.fault} busy={isFetching} onRetry={() => void refetch()} />;
}
