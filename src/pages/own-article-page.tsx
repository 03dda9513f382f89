import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { CorrectingContext } from '../aids/correcting.ts';
import { TakeAlong } from '../aids/take-along.tsx';
import { followOtherTabs, heldQuery, ownQuery, shelfQuery } from '../data/library-queries.ts';
import { misfits } from '../model/corrected.ts';
import type { Correction } from '../model/correction.ts';
import { did, redo, undo } from '../model/history.ts';
import type { ReaderLocation } from '../model/location.ts';
import { ownLinkCopied } from '../model/own-links.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { shownArticle } from '../model/own-article.ts';
import { isEditors } from '../model/provenance.ts';
import { counted } from '../model/words.ts';
import { ArticleView } from './article-view.tsx';
import { CorrectionNote } from './correction-note.tsx';
import { faultWords } from './library-faults.ts';
import { Loading } from './loading.tsx';
import styles from './own-article-page.module.css';
import { PlainPage } from './plain-page.tsx';
import { useAltering } from './use-altering.ts';
import { useMerged } from './use-merged.ts';
import { useRenewal } from './use-renewal.ts';
import { useUndoKeys } from './use-undo-keys.ts';

interface OwnArticlePageProps {
  readonly id: string;
  readonly location: ReaderLocation;
}

/** One of the reader's own articles. */
export function OwnArticlePage({ id, location }: OwnArticlePageProps) {
  const client = useQueryClient();
  useEffect(() => followOtherTabs(client), [client]);
  const { data, error } = useQuery(ownQuery(id));
  if (data != null) return <OwnArticleView key={id} own={data} location={location} />;
  if (data === undefined && error === null) return <Loading />;
  return (
    <PlainPage title="This article is not in this browser">
      {error !== null ? (
        <p>{faultWords[error.fault]}</p>
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

interface OwnArticleViewProps {
  readonly own: OwnArticle;
  readonly location: ReaderLocation;
}

/** The article with what the reader has put right, and the ways to put more right. */
function OwnArticleView({ own, location: asked }: OwnArticleViewProps) {
  const { id, history } = own;
  const article = shownArticle(own);
  const location = useMerged(own, asked);
  const { said, fault, alter, forget } = useAltering(id);
  const correcting = useMemo(
    () => ({
      article,
      correct: (correction: Correction) => {
        alter({ of: correction, by: 'done' }, (before) => did(before, correction));
      },
    }),
    [article, alter],
  );
  const undoOne = () => {
    const last = history.done.at(-1);
    if (last !== undefined) alter({ of: last, by: 'undone' }, undo);
  };
  const redoOne = () => {
    const last = history.undone.at(-1);
    if (last !== undefined) alter({ of: last, by: 'done' }, redo);
  };
  useUndoKeys(undoOne, redoOne);
  useRenewal(own);
  return (
    <CorrectingContext value={correcting}>
      <ArticleView article={article} location={location} linkCopied={ownLinkCopied}>
        <aside className={styles.provenance} aria-label="About these marks">
          <p>
            <Found own={own} />
            <NotKept id={id} />
          </p>
          {fault !== null && <p role="alert">{faultWords[fault]}</p>}
          <TakeAlong load={() => Promise.resolve(article)} of={null} path={null} />
          {history.done.length + history.undone.length > 0 && (
            <div className={styles.history}>
              {history.done.length > 0 && (
                <p>
                  {counted(history.done.length, 'correction')} of yours
                  <Misfits own={own} />
                </p>
              )}
              <button type="button" disabled={history.done.length === 0} onClick={undoOne}>
                Undo
              </button>
              <button type="button" disabled={history.undone.length === 0} onClick={redoOne}>
                Redo
              </button>
            </div>
          )}
        </aside>
      </ArticleView>
      <CorrectionNote
        said={said}
        history={history}
        onUndo={undoOne}
        onRedo={redoOne}
        onClose={forget}
      />
    </CorrectingContext>
  );
}

/** Marked by whom. */
function Found({ own: { engine, article } }: { readonly own: OwnArticle }) {
  const { quotes, lang } = article;
  if (engine === null) {
    return isEditors(article)
      ? 'This is a copy of your own, with the marks that it came with: an editor’s, not found automatically. What you put right is put right here alone.'
      : 'Opened from a file, with the marks that it came with. Each card says which were found automatically.';
  }
  if (!/^en(?:-|$)/.test(lang)) {
    return 'This text is not in English, the one language in which quotes and people are found here. Nothing is marked automatically.';
  }
  const nameless = quotes.filter(({ speaker }) => speaker === null).length;
  return (
    <>
      Found automatically: {counted(quotes.length, 'quote')}
      {nameless > 0 && `, ${nameless} of them without a name`}. The words are the article’s; who
      said them may be wrong. Each card says how sure it is, and lets you put it right.
    </>
  );
}

/** That the article, or what was put right in it last, is in this page alone; nothing when it is kept. */
function NotKept({ id }: { readonly id: string }) {
  const { data: shelf, error } = useQuery(shelfQuery());
  const { data: held } = useQuery(heldQuery());
  const isHeld = held.some((entry) => entry.id === id);
  if (shelf?.some((entry) => entry.id === id) === true) {
    return (
      isHeld && (
        <>
          {' '}
          <b>What you put right last is not kept:</b> it is here until the page is closed. Take the
          article along as a file to have it later.
        </>
      )
    );
  }
  if (shelf === undefined && error === null) return null;
  return (
    <>
      {' '}
      <b>It is not kept:</b> this browser has no storage for it, or no room. The article is here
      until the page is closed. Take it along as a file to have it later.
    </>
  );
}

/** Those of the reader's corrections that nothing in the article answers to any more. */
function Misfits({ own }: { readonly own: OwnArticle }) {
  const { length } = misfits(own.article, own.history.done);
  return length > 0 && `, ${length} of which no longer change anything`;
}
