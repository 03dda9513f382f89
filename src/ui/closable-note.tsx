import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import { headlineId } from '../model/article.ts';
import { focusQuietly } from './arrive.ts';
import note from './note.module.css';

interface ClosableNoteProps {
  readonly className?: string | undefined;
  /** The id of the place that the reader is at, for the focus; the headline without one. */
  readonly at?: string | null;
  /** Asks again for what did not come; left out where there is nothing to ask for. */
  readonly onRetry?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A note at the foot of the window: closed by its button or, with the focus in it, by Escape. */
export function ClosableNote(props: ClosableNoteProps) {
  const { className = '', at, onRetry, children } = props;
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  const close = () => {
    setClosed(true);
    // What has the focus goes with it.
    const place = document.getElementById(at ?? headlineId) ?? document.getElementById(headlineId);
    if (place !== null) focusQuietly(place);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Nothing that lies below is to be closed by the same key.
    event.stopPropagation();
    close();
  };
  return (
    <div className={`${note.note} ${className}`}>
      {children}
      {onRetry && (
        <button type="button" onClick={onRetry} onKeyDown={escape}>
          Try again
        </button>
      )}
      <button type="button" onClick={close} onKeyDown={escape}>
        Close
      </button>
    </div>
  );
}
