import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { CorrectingContext } from '../aids/correcting.ts';
import { isTaken } from '../aids/use-keys.ts';
import { engineVersion } from '../annotate/engine-version.ts';
import { annotateInWorker } from '../data/annotator.ts';
import type { LibraryFault } from '../data/library.ts';
import { change, followOtherTabs, LibraryError, ownQuery, shelfQuery } from '../data/library.ts';
import type { Article } from '../model/article.ts';
import { corrected, misfits } from '../model/corrected.ts';
import type { Correction } from '../model/correction.ts';
import type { History } from '../model/history.ts';
import { did, redo, undo } from '../model/history.ts';
import type { ReaderLocation } from '../model/location.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { parseArticle } from '../model/parse-article.ts';
import { sayCorrection } from '../model/say-correction.ts';
import { counted } from '../model/words.ts';
import { ArticleView } from './article-view.tsx';
import { faultWords } from './library-faults.ts';
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
function OwnArticleView({ own, location }: OwnArticleViewProps) {
  const { id, history } = own;
  const article = useMemo(() => corrected(own.article, history.done), [own.article, history.done]);
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
      <ArticleView article={article} location={location}>
        <aside className={styles.provenance} aria-label="About these marks">
          <p>
            <Found own={own} article={article} />
            <NotKept id={id} />
          </p>
          {fault !== null && <p role="alert">{faultWords[fault]}</p>}
          <TakeAlong load={() => Promise.resolve(article)} of={null} path={null} />
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
        </aside>
      </ArticleView>
      <Said said={said} history={history} onUndo={undoOne} onRedo={redoOne} onClose={forget} />
    </CorrectingContext>
  );
}

/** Alters what is corrected in an article, and says what was altered, or why it is not kept. */
function useAltering(id: string) {
  const client = useQueryClient();
  const [said, setSaid] = useState<SaidCorrection | null>(null);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const alter = useCallback(
    (altered: SaidCorrection, next: (before: History) => History) => {
      change(client, id, (own) => ({ ...own, history: next(own.history) }))
        .then(
          () => {
            setFault(null);
          },
          (error: unknown) => {
            if (!(error instanceof LibraryError)) throw error;
            setFault(error.fault);
          },
        )
        .finally(() => {
          setSaid(altered);
        });
    },
    [client, id],
  );
  const forget = useCallback(() => {
    setSaid(null);
  }, []);
  return { said, fault, alter, forget };
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
      <b>It is not kept:</b> this browser has no storage for it, or no room. The article is here
      until the page is closed.
    </>
  );
}

/** Those of the reader's corrections that nothing in the article answers to any more. */
function Misfits({ own }: { readonly own: OwnArticle }) {
  const { length } = misfits(own.article, own.history.done);
  return length > 0 && `, ${length} of which no longer change anything`;
}

/** A correction, and whether it was made or taken back. */
interface SaidCorrection {
  readonly of: Correction;
  readonly by: 'done' | 'undone';
}

interface SaidProps {
  readonly said: SaidCorrection | null;
  readonly history: History;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onClose: () => void;
}

/** What was just put right or taken back, with the way back from it while nothing has come after. */
function Said({ said, history, onUndo, onRedo, onClose }: SaidProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was put right may have gone with its mark, and taken the focus along.
    if (said !== null && document.activeElement === document.body) note.current?.focus();
  }, [said]);
  // It lies over what the reader turns to next.
  const leave = useEffectEvent(({ target }: Event) => {
    if (target instanceof Node && note.current?.contains(target) === false) onClose();
  });
  const isOpen = said !== null;
  useEffect(() => {
    if (!isOpen) return;
    const listeners = new AbortController();
    document.addEventListener('pointerdown', leave, { signal: listeners.signal });
    document.addEventListener(
      'focusin',
      (event) => {
        if (event.target instanceof Element && event.target.closest('[data-card]') !== null) {
          leave(event);
        }
      },
      { signal: listeners.signal },
    );
    return () => {
      listeners.abort();
    };
  }, [isOpen]);
  const isLast = said !== null && isSame(history[said.by].at(-1), said.of);
  return (
    <div className={styles.said} aria-live="polite">
      {said !== null && (
        <div ref={note} className={styles.note} tabIndex={-1}>
          <p>
            {said.by === 'undone' && 'Taken back: '}
            {sayCorrection(said.of)}.
          </p>
          {isLast && (
            <button type="button" onClick={said.by === 'done' ? onUndo : onRedo}>
              {said.by === 'done' ? 'Undo' : 'Redo'}
            </button>
          )}
          <button type="button" onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}

/** Another tab's come by way of the storage, as copies. */
function isSame(one: Correction | undefined, other: Correction): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The keys that every program takes back by, except where they belong to something else. */
function useUndoKeys(undoOne: () => void, redoOne: () => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || event.altKey || !(ctrlKey || metaKey)) return;
    if (isTaken(event.target)) return;
    const letter = key.toLowerCase();
    const again = letter === 'y' || (letter === 'z' && shiftKey);
    if (!again && letter !== 'z') return;
    event.preventDefault();
    (again ? redoOne : undoOne)();
  });
  useEffect(() => {
    addEventListener('keydown', answer);
    return () => {
      removeEventListener('keydown', answer);
    };
  }, []);
}

/**
 * A newer engine reads the same words anew, and what the reader has put right stays. Where it cannot
 * be fetched, or fails, the article stays as it is until the next time.
 */
function useRenewal({ id, article, engine }: OwnArticle): void {
  const client = useQueryClient();
  const renew = useEffectEvent(async (signal: AbortSignal) => {
    if (engine === null || engine >= engineVersion) return;
    const job = { kind: 'draft', draft: article, id } as const;
    const parsed = parseArticle(await annotateInWorker(job, { signal, tell: () => undefined }));
    if (!parsed.ok)
      throw new Error(`The article was read wrongly: ${JSON.stringify(parsed.issues)}`);
    await change(client, id, (own) => ({ ...own, article: parsed.article, engine: engineVersion }));
  });
  useEffect(() => {
    const controller = new AbortController();
    renew(controller.signal).catch((error: unknown) => {
      if (!controller.signal.aborted) console.info('The article is not read anew:', error);
    });
    return () => {
      controller.abort();
    };
  }, []);
}
