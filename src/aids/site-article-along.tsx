import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Article } from '../model/article.ts';
import { formatLocation, startOf } from '../model/location.ts';
import { isCopyOf } from '../model/same-article.ts';
import { knownState } from './known.ts';
import { TakeAlongForms } from './take-along-forms.tsx';

interface SiteArticleAlongProps {
  readonly article: Article;
}

/** One of the site's articles as a file, or as a copy that is the reader's own. */
export default function SiteArticleAlong({ article }: SiteArticleAlongProps) {
  return (
    <TakeAlongForms
      load={() => Promise.resolve(article)}
      path={formatLocation(startOf(article.id))}
    >
      <li>
        <CopyButton article={article} />
      </li>
    </TakeAlongForms>
  );
}

/** Puts a copy of the article into the reader's library, and goes to it: to the one that is there, if one is. */
function CopyButton({ article }: SiteArticleAlongProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    try {
      const { addUnlessHere, newOwn } = await import('../data/library.ts');
      const kept = await addUnlessHere(client, newOwn(article, null), (one) =>
        isCopyOf(article, one),
      );
      await navigate(formatLocation(startOf(kept.own.id, true)), knownState(kept));
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        <b>Put right in a copy of your own</b> kept in this browser, with these marks to begin with
      </button>
      {failed && <p role="alert">The copy could not be made. Try again.</p>}
    </>
  );
}
