import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { CorrectingContext } from '../aids/correcting.ts';
import { engineVersion } from '../annotate/engine-version.ts';
import { annotateInWorker } from '../data/annotator.ts';
import { followOtherTabs, keep, LibraryError, ownQuery, shelfQuery } from '../data/library.ts';
import type { Article } from '../model/article.ts';
import { corrected, misfits } from '../model/corrected.ts';
import type { History } from '../model/history.ts';
import { did, redo, undo } from '../model/history.ts';
import type { ReaderLocation } from '../model/location.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { sayCorrection } from '../model/say-correction.ts';
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

/** One of the reader's own articles. */
export function OwnArticlePage({ id, location }: OwnArticlePageProps) {
  const client = useQueryClient();
  useEffect(() => followOtherTabs(client), [client]);
  const { data, error } = useQuery(ownQuery(id));
  if (data != null) return <OwnArticleView key={id} own={data} location={location} />;
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

interface OwnArticleViewProps {
  readonly own: OwnArticle;
  readonly location: ReaderLocation;
}

/** The article with what the reader has put right, and the ways to put more right. */
function OwnArticleView({ own, location }: OwnArticleViewProps) {
  const client = useQueryClient();
  const { history } = own;
  const article = useMemo(() => corrected(own.article, history.done), [own.article, history.done]);
  const [said, setSaid] = useState('');
  const change = (next: History, words: string) => {
    if (next === history) return;
    setSaid(words);
    keep(client, [{ ...own, history: next }]).catch(knownToPage);
  };
  const correcting = useMemo(
    () => ({
      article,
      correct: (correction: Parameters<typeof sayCorrection>[0]) => {
        const next = did(own.history, correction);
        setSaid(`${sayCorrection(correction)}.`);
        keep(client, [{ ...own, history: next }]).catch(knownToPage);
      },
    }),
    [article, client, own],
  );
  const undoOne = () => {
    const last = history.done.at(-1);
    if (last !== undefined) change(undo(history), `Taken back: ${sayCorrection(last)}.`);
  };
  const redoOne = () => {
    const last = history.undone.at(-1);
    if (last !== undefined) change(redo(history), `Done again: ${sayCorrection(last)}.`);
  };
  useUndoKeys(undoOne, redoOne);
  useRenewal(own);
  return (
    <CorrectingContext value={correcting}>
      <ArticleView article={article} location={location}>
        <aside className={styles.provenance} aria-label="About these marks">
          <p>
            <Found own={own} article={article} />
            <NotKept id={own.id} />
          </p>
          <TakeAlong load={() => Promise.resolve(article)} path={null} />
          {history.done.length + history.undone.length > 0 && (
            <div className={styles.history}>
              <p>
                {counted(history.done.length, 'correction')} of yours
                <Misfits own={own} />
              </p>
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
      <Said words={said} onUndo={undoOne} canUndo={history.done.length > 0} onClose={setSaid} />
    </CorrectingContext>
  );
}

/** Marked by whom. */
function Found({
  own: { engine },
  article,
}: {
  readonly own: OwnArticle;
  readonly article: Article;
}) {
  const { quotes, lang } = article;
  if (engine === null) return 'Opened from a file, with the marks that it came with.';
  if (!/^en(?:-|$)/.test(lang)) {
    return 'This text is not in English, the one language in which quotes and people are found here. Nothing is marked by itself.';
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

function NotKept({ id }: { readonly id: string }) {
  const { data: shelf, error } = useQuery(shelfQuery());
  if (error === null && (shelf === undefined || shelf.some((entry) => entry.id === id)))
    return null;
  return (
    <>
      {' '}
      <b>This browser keeps nothing:</b> the article is here until the page is closed.
    </>
  );
}

/** Those of the reader's corrections that nothing in the article answers to any more. */
function Misfits({ own }: { readonly own: OwnArticle }) {
  const { length } = misfits(own.article, own.history.done);
  return length > 0 && `, ${length} of which no longer change anything`;
}

interface SaidProps {
  readonly words: string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onClose: (words: '') => void;
}

/** What was just put right, with the way back from it. */
function Said({ words, canUndo, onUndo, onClose }: SaidProps) {
  return (
    <div className={styles.said} aria-live="polite">
      {words !== '' && (
        <div className={styles.note}>
          <p>{words}</p>
          {canUndo && (
            <button type="button" onClick={onUndo}>
              Undo
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              onClose('');
            }}
          >
            Close
          </button>
        </div>
      )}
    </div>
  );
}

/** The keys that every program takes back by, except where somebody writes. */
function useUndoKeys(undoOne: () => void, redoOne: () => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const { target, key, ctrlKey, metaKey, shiftKey } = event;
    if (!(ctrlKey || metaKey) || event.altKey) return;
    if (target instanceof Element && target.matches('input, textarea, select')) return;
    const letter = key.toLowerCase();
    const act =
      letter === 'y' || (letter === 'z' && shiftKey) ? redoOne : letter === 'z' ? undoOne : null;
    if (act === null) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    addEventListener('keydown', answer);
    return () => {
      removeEventListener('keydown', answer);
    };
  }, []);
}

/** A newer engine reads the same words anew, and what the reader has put right stays. */
function useRenewal(own: OwnArticle): void {
  const client = useQueryClient();
  const renew = useEffectEvent(async (signal: AbortSignal) => {
    if (own.engine === null || own.engine >= engineVersion) return;
    const { id, article: draft } = own;
    const job = { kind: 'draft', draft, id } as const;
    const article = await annotateInWorker(job, { signal, tell: () => undefined });
    if (article !== null) await keep(client, [{ ...own, article, engine: engineVersion }]);
  });
  useEffect(() => {
    const controller = new AbortController();
    renew(controller.signal).catch((error: unknown) => {
      if (!controller.signal.aborted) knownToPage(error);
    });
    return () => {
      controller.abort();
    };
  }, []);
}

/** The page says by itself that nothing is kept. */
function knownToPage(error: unknown): void {
  if (!(error instanceof LibraryError)) throw error;
}
