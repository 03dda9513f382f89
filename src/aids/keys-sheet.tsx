import { useEffect, useRef } from 'react';
import { SheetHead } from '../ui/sheet-head.tsx';
import { useDragToClose } from '../ui/use-drag-to-close.ts';
import styles from './keys-sheet.module.css';

const keys: readonly (readonly [key: string, does: string])[] = [
  ['n', 'next passage: what is said, and where the person in focus is spoken of'],
  ['p', 'previous passage'],
  ['Esc', 'close what is open; then leave the passages and the person in focus'],
  ['/', 'search in the article'],
  ['?', 'these keys'],
  ['Tab', 'to the next link, name or quote; Enter opens its card'],
  ['F7', 'a cursor in the text, which Shift and the arrows select words with; then Tab'],
  ['← →', 'between the tabs of the panels'],
  ['↑ ↓', 'along the strip that shows where everything is'],
];

/** The list of keys, over the page until it is closed. */
export default function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    // The browser closes it by Escape, and nothing that lies below is to be closed by the same key.
    const keep = (event: KeyboardEvent) => {
      event.stopPropagation();
    };
    element.addEventListener('keydown', keep);
    return () => {
      element.removeEventListener('keydown', keep);
    };
  }, []);
  const close = () => dialog.current?.close();
  useDragToClose(dialog, 'down', close);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="keys--title" onClose={onClose}>
      <SheetHead onClose={close}>
        <h2 id="keys--title">Keys</h2>
      </SheetHead>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>Single keys can be turned off in the settings.</p>
    </dialog>
  );
}
