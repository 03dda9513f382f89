import type { ReactNode } from 'react';
import note from './note.module.css';
// After it: what is special here outdoes what all notes have.
import styles from './foot-note.module.css';

interface FootNoteProps {
  readonly children: ReactNode;
  /** Asks again for what did not come; left out where there is nothing to ask for. */
  readonly onRetry?: (() => void) | undefined;
}

/** A sentence at the foot of the window about what is not there, over a page that is. */
export function FootNote({ children, onRetry }: FootNoteProps) {
  return (
    <div className={`${note.note} ${styles.note}`} role="alert">
      <p>{children}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
