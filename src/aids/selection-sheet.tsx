import { useEffect, useRef } from 'react';
import type { Piece } from '../model/text-quote.ts';
import { focusQuietly } from '../ui/arrive.ts';
import { SheetHead } from '../ui/sheet-head.tsx';
import { useDragToClose } from '../ui/use-drag-to-close.ts';
import { beginningOf } from '../model/excerpt.ts';
import { textsOf } from '../model/article.ts';
import type { Correcting } from './correcting.ts';
import styles from './keys-sheet.module.css';
import PutRight from './put-right.tsx';

interface SelectionSheetProps {
  readonly pieces: readonly Piece[];
  readonly correcting: Correcting;
  readonly onClose: () => void;
}

/** How much of the selected words is shown, in UTF-16 code units. */
const shown = 160;

/** What selected words are, over the page until it is said or closed. */
export default function SelectionSheet({ pieces, correcting, onClose }: SelectionSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  const leave = () => {
    // What opened the sheet is gone: back to the words themselves.
    const block = document.getElementById(pieces[0]?.block ?? '');
    if (block !== null) focusQuietly(block);
    onClose();
  };
  useDragToClose(dialog, 'down', close);
  const { article, correct } = correcting;
  const words = pieces
    .map(({ block, start, end }) => textsOf(article).get(block)?.slice(start, end) ?? '')
    .join(' ');
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="mark--title" onClose={leave}>
      <SheetHead onClose={close}>
        <h2 id="mark--title">What these words are</h2>
      </SheetHead>
      <p className={styles.words} dir="auto">
        “{beginningOf(words, shown)}”
      </p>
      <PutRight
        wrong={{ kind: 'selection', pieces }}
        correcting={{
          article,
          correct: (correction) => {
            correct(correction);
            close();
          },
        }}
      />
    </dialog>
  );
}
