import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Article } from '../model/article.ts';
import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';

const SiteArticleAlong = lazily(
  () => import('./site-article-along.tsx'),
  missing('What takes the article along'),
);

/** Fills what opens below one of the site's articles, which is on its page before the app is. */
export function AlongAtFoot({ article }: { readonly article: Article }) {
  const place = useSyncExternalStore(onToggle, openDetails);
  return place !== null && createPortal(<SiteArticleAlong article={article} />, place);
}

/** Such an event does not bubble. */
function onToggle(notify: () => void): () => void {
  document.addEventListener('toggle', notify, true);
  return () => {
    document.removeEventListener('toggle', notify, true);
  };
}

function openDetails(): Element | null {
  return document.querySelector('main > details[open]');
}
