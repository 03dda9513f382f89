import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { followOtherTabs, ownQuery, shelfQuery } from '../data/library.ts';
import type { Article } from '../model/article.ts';
import type { ReaderLocation } from '../model/location.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { counted } from '../model/words.ts';
import { ArticleView } from './article-view.tsx';
import { Loading } from './loading.tsx';
import styles from './own-article-page.module.css';
import { PlainPage } from './plain-page.tsx';
import { TakeAlong } from './take-along.tsx';

interface OwnArticlePageProps {
  readonly id: string;
  readonly location: ReaderLocation;
}

/** One of the reader's own articles, with a word on where its marks come from. */
export function OwnArticlePage({ id, location }: OwnArticlePageProps) {
  const client = useQueryClient();
  useEffect(() => followOtherTabs(client), [client]);
  const { data, error } = useQuery(ownQuery(id));
  if (data != null) {
    return (
      <ArticleView key={id} article={data.article} location={location}>
        <Provenance own={data} article={data.article} />
      </ArticleView>
    );
  }
  if (data === undefined && error === null) return <Loading />;
  return (
    <PlainPage title="This article is not in this browser">
      {error?.fault === 'blocked' ? (
        <p>This browser keeps nothing for this site, so there is no library in it.</p>
      ) : (
        <p>
          What somebody opens is kept in their own browser alone, and a link to it works nowhere
          else. It may also have been removed from the library.
        </p>
      )}
      <p>
        Whoever sent the link can take the article along as a file, which you can{' '}
        <Link to="/open/">open here</Link>. What this browser has is in the{' '}
        <Link to="/library/">Library</Link>.
      </p>
    </PlainPage>
  );
}

interface ProvenanceProps {
  readonly own: OwnArticle;
  /** As it is shown, with the reader's corrections. */
  readonly article: Article;
}

/** Who marked what in the article, and what can be done with it. */
function Provenance({ own, article }: ProvenanceProps) {
  const { data: shelf, error } = useQuery(shelfQuery());
  const isKept = error === null && (shelf === undefined || shelf.some(({ id }) => id === own.id));
  return (
    <aside className={styles.provenance} aria-label="About these marks">
      <p>
        <Found own={own} article={article} />
        {!isKept && (
          <>
            {' '}
            <b>This browser keeps nothing:</b> the article is here until the page is closed.
          </>
        )}
      </p>
      <TakeAlong load={() => Promise.resolve(article)} path={null} />
    </aside>
  );
}

function Found({ own: { engine }, article }: ProvenanceProps) {
  const { quotes, lang } = article;
  if (engine === null) return 'Opened from a file, with the marks that it came with.';
  if (!/^en(?:-|$)/.test(lang)) {
    return 'This text is not in English, the one language in which quotes and people are found here. Nothing is marked.';
  }
  const nameless = quotes.filter(({ speaker }) => speaker === null).length;
  return (
    <>
      Found automatically: {counted(quotes.length, 'quote')}
      {nameless > 0 && `, ${nameless} of them without a name`}. The words are the article’s; who
      said them may be wrong, and each mark says how sure it is.
    </>
  );
}
