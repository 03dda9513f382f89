import { useQuery } from '@tanstack/react-query';
import { useInsertionEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { home } from 'virtual:site';
import { articleQuery } from '../data/article-query.ts';
import type { ReaderLocation } from '../model/location.ts';
import { parseLocation } from '../model/location.ts';
import { FootNote } from '../ui/foot-note.tsx';
import { useHydrating } from '../ui/hydrating.tsx';
import { lazily } from '../ui/lazily.tsx';
import { ArticleView } from './article-view.tsx';
import { Head } from './head.tsx';
import { Loading } from './loading.tsx';

const stead = {
  waiting: <Loading />,
  /** What to say when even the words for the fault cannot be fetched. */
  failed: (retry: () => void) => (
    <>
      <Head />
      <FootNote onRetry={retry}>The page cannot be reached.</FootNote>
    </>
  ),
};
const Fault = lazily(() => import('./fault.tsx'), stead);
/** Whatever is no article of the site's: most readers never go there. */
const Elsewhere = lazily(() => import('./elsewhere.tsx'), stead);

/** The page of one article: what the URL asks for, and the article when it has come. */
export function ArticlePage() {
  const asked = useAsked();
  const id = asked?.article ?? home;
  if (asked === null || asked.own || id === null) return <Elsewhere asked={asked} />;
  return <LoadedArticle key={id} id={id} asked={asked} />;
}

/** What the URL says; a page that was built before joins the app as the unfiltered view it is. */
function useAsked(): ReaderLocation | null {
  const { pathname, search, hash } = useLocation();
  const hydrating = useHydrating();
  // Before any layout effect, because what is hidden cannot be scrolled to or take the focus.
  useInsertionEffect(() => {
    if (!hydrating) delete document.documentElement.dataset.pending;
  }, [hydrating]);
  const place = hydrating ? { search: '', hash: '' } : { search, hash };
  return useMemo(
    () => parseLocation({ pathname, search: place.search, hash: place.hash }),
    [pathname, place.search, place.hash],
  );
}

interface LoadedArticleProps {
  readonly id: string;
  readonly asked: ReaderLocation;
}

function LoadedArticle({ id, asked }: LoadedArticleProps) {
  const { data, error, isFetching, refetch } = useQuery(articleQuery(id));
  const location = useMemo(() => ({ ...asked, article: id }), [asked, id]);
  if (data !== undefined) return <ArticleView article={data} location={location} />;
  if (error === null) return <Loading />;
  return <Fault fault={error.fault} busy={isFetching} onRetry={() => void refetch()} />;
}
