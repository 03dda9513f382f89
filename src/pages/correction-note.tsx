import { useEffect, useEffectEvent, useRef } from 'react';
import { headlineId } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { History } from '../model/history.ts';
import { sayCorrection } from '../model/say-correction.ts';
import { focusQuietly } from '../ui/arrive.ts';
import note from '../ui/note.module.css';
import styles from './correction-note.module.css';

/** A correction, and whether it was made or taken back. */
export interface AlteredCorrection {
  readonly of: Correction;
  readonly by: 'done' | 'undone';
}

/** A correction; or that the article was there already. */
export type Said = AlteredCorrection | 'known';

interface CorrectionNoteProps {
  readonly said: Said | null;
  readonly history: History;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onClose: () => void;
}

/** What was just put right, taken back or found again, with the way back from it while nothing has come after. */
export function CorrectionNote(props: CorrectionNoteProps) {
  const { said, history, onUndo, onRedo, onClose } = props;
  const altered = said === 'known' ? null : said;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was put right may have gone with its mark, and taken the focus along.
    if (altered !== null && document.activeElement === document.body) box.current?.focus();
  }, [altered]);
  const close = () => {
    // What has the focus goes with it.
    const place = box.current?.contains(document.activeElement) === true && placeOf(altered?.of);
    if (place) focusQuietly(place);
    onClose();
  };
  // It lies over what the reader turns to next.
  const leave = useEffectEvent(({ target }: Event) => {
    if (target instanceof Node && box.current?.contains(target) === false) onClose();
  });
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || box.current?.contains(document.activeElement) !== true) return;
    event.preventDefault();
    close();
  });
  const isOpen = said !== null;
  useEffect(() => {
    if (!isOpen) return;
    const listeners = new AbortController();
    document.addEventListener('pointerdown', leave, { signal: listeners.signal });
    document.addEventListener('keydown', escape, { signal: listeners.signal });
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
  const isLast = altered !== null && isSame(history[altered.by].at(-1), altered.of);
  return (
    <div className={styles.said} aria-live="polite">
      {said !== null && (
        <div ref={box} className={`${note.note} ${styles.note}`} tabIndex={-1}>
          <p>{sentenceOf(said)}</p>
          {isLast && (
            <button type="button" onClick={altered.by === 'done' ? onUndo : onRedo}>
              {altered.by === 'done' ? 'Undo' : 'Redo'}
            </button>
          )}
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}

/** The block with the first of the words that a correction is about; else the headline. */
function placeOf(correction: Correction | undefined): HTMLElement | null {
  const at = correction !== undefined && 'at' in correction ? [correction.at].flat() : [];
  const block = document.getElementById(at[0]?.block ?? headlineId);
  return block ?? document.getElementById(headlineId);
}

function sentenceOf(said: Said): string {
  if (said === 'known') return 'You had this article already. Here it is as you left it.';
  return `${said.by === 'undone' ? 'Taken back: ' : ''}${sayCorrection(said.of)}.`;
}

/** Another tab's come by way of the storage, as copies. */
function isSame(one: Correction | undefined, other: Correction): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
