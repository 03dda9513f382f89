import { useState } from 'react';
import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';
import { useCorrecting } from './correcting.ts';
import styles from './put-right-on-card.module.css';
import type { Wrong } from './put-right.tsx';

const PutRight = lazily(() => import('./put-right.tsx'), missing('What puts right'));

interface PutRightOnCardProps {
  readonly wrong: Wrong;
  /** Called when it is put right. */
  readonly onDone: () => void;
}

/**
 * On the card of something marked, at its end: the way to put it right, which stands alone there
 * while it is open. Nothing on an article that is not one's own.
 */
export function PutRightOnCard({ wrong, onDone }: PutRightOnCardProps) {
  const correcting = useCorrecting();
  const [wanted, setWanted] = useState(false);
  if (correcting === null) return null;
  return (
    <details
      className={styles.more}
      onToggle={({ currentTarget }) => {
        const { open } = currentTarget;
        setWanted((before) => before || open);
        const card = currentTarget.closest('[data-card]');
        card?.scrollTo({ top: open ? 0 : card.scrollHeight, behavior: 'instant' });
      }}
    >
      <summary>Put right</summary>
      {wanted && (
        <PutRight
          wrong={wrong}
          correcting={{
            article: correcting.article,
            correct: (correction) => {
              onDone();
              correcting.correct(correction);
            },
          }}
        />
      )}
    </details>
  );
}
