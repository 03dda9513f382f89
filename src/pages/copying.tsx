import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { useHref } from 'react-router';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn } from '../model/location.ts';
import { copyText } from '../ui/clipboard.ts';
import styles from './copying.module.css';

/** How long a word of confirmation stays at least, and for each of its letters, in milliseconds. */
const stay = { least: 2400, letter: 70 };

/**
 * Answers a click on any copy link below the root: the address of exactly what is seen, with this
 * place as its end. Where the browser refuses, the address goes into the address bar instead.
 * Returns what to say of it, empty while there is nothing to say, and what else may say something.
 * `done` is what to say when it is copied.
 */
export function useCopying(
  root: RefObject<HTMLElement | null>,
  location: ReaderLocation,
  done: string,
): readonly [message: string, say: (message: string) => void] {
  const [message, setMessage] = useState('');
  const base = useHref('/').replace(/\/$/, '');

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const answer = (event: MouseEvent) => {
      const anchor = copiedAnchor(event);
      if (anchor === null) return;
      event.preventDefault();
      const path = `${base}${formatLocation(placeIn(location, anchor))}`;
      void copyText(new URL(path, document.baseURI).href).then((copied) => {
        if (!copied) history.replaceState(history.state, '', path);
        setMessage(copied ? done : 'The link is in the address bar');
      });
    };
    element.addEventListener('click', answer);
    return () => {
      element.removeEventListener('click', answer);
    };
  }, [root, base, location, done]);

  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(
      () => {
        setMessage('');
      },
      Math.max(stay.least, stay.letter * message.length),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return [message, setMessage];
}

/** The anchor of the copy link that was plainly clicked; null for any other click. */
function copiedAnchor({ target, button, metaKey, ctrlKey, shiftKey }: MouseEvent): string | null {
  if (button !== 0 || metaKey || ctrlKey || shiftKey || !(target instanceof Element)) return null;
  return target.closest('[data-copy]')?.getAttribute('data-copy') ?? null;
}

/** A word of confirmation at the foot of the page, said once to a screen reader. */
export function Toast({ message }: { readonly message: string }) {
  return (
    <div className={styles.toast} aria-live="polite">
      {message !== '' && <p>{message}</p>}
    </div>
  );
}
