import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import type { ArticleFault } from './data/article-query.ts';
import { ArticleError, articleQuery } from './data/article-query.ts';
import { keepScrolls, recallScrolls } from './data/scroll-positions.ts';
import { insistently, sayingIfSlow } from './pages/at-foot.tsx';
import { Root } from './router.tsx';
import './styles/index.css';

// Two hyphens: no article has such an id for a place of its own.
const root = document.getElementById('app--root');
if (root === null) throw new Error('No place for the app.');

history.scrollRestoration = 'manual';

const queryClient = new QueryClient();
const inRouter = (app: ReactNode) => (
  <BrowserRouter basename={import.meta.env.BASE_URL}>{app}</BrowserRouter>
);
const app = (built: boolean) => (
  <Root queryClient={queryClient} inRouter={inRouter} built={built} />
);

// For readers who stay: whoever leaves at once need not load the site for another time.
if (import.meta.env.PROD) {
  addEventListener('load', () => {
    setTimeout(() => void keepForLater(), 3000);
  });
}

// In a task of its own: to evaluate the script has taken long enough.
setTimeout(() => {
  addEventListener('pagehide', keepScrolls);
  recallScrolls();
  // A host may answer an address with the page of another: only its own page is taken over.
  if (root.dataset.path === location.pathname) void takeOver(root);
  else start(root);
});

/** The page is complete: the app joins it as soon as it has the same article, if it is of one. */
async function takeOver(page: HTMLElement): Promise<void> {
  const { article } = page.dataset;
  const load = async () => {
    if (article === undefined) return null;
    return queryClient.query(articleQuery(article)).then(() => null, faultOf);
  };
  let fault = await sayingIfSlow(load());
  if (fault !== null) {
    const { openNotice } = await insistently(() => import('./pages/open-notice.tsx'));
    const notice = openNotice(page);
    while (fault !== null) {
      await notice.say(fault);
      fault = await load();
    }
    notice.close();
  }
  // As a transition, React joins the page in slices and lets the reader in between them.
  startTransition(() => {
    hydrateRoot(page, app(true));
  });
}

/** Without a connection any more, there is nothing to keep and nothing to say. */
function keepForLater(): Promise<void> {
  return import('./data/service-worker.ts').then(
    ({ keepOffline }) =>
      keepOffline((reload) => {
        void import('./pages/update-notice.ts').then(({ openUpdateNotice }) => {
          openUpdateNotice(reload);
        });
      }),
    () => undefined,
  );
}

function faultOf(error: unknown): ArticleFault {
  if (error instanceof ArticleError) return error.fault;
  throw error;
}

function start(page: HTMLElement): void {
  page.replaceChildren();
  createRoot(page).render(app(false));
}
