import type { ReactNode } from 'react';
import { ClosableNote } from './closable-note.tsx';
// After it: what is special here outdoes what all notes have.
import styles from './foot-note.module.css';

interface FootNoteProps {
  readonly children: ReactNode;
  /** Asks again for what did not come. */
  readonly onRetry?: (() => void) | undefined;
}

/** A sentence at the foot of the window about what is not there, over a page that is. */
export function FootNote({ children, onRetry }: FootNoteProps) {
  return (
    <ClosableNote className={styles.note} onRetry={onRetry}>
      <p role="alert">{children}</p>
    </ClosableNote>
  );
}
