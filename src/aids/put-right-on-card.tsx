import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
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

/** On the card of something marked: the way to put it right. Nothing on an article that is not one's own. */
export function PutRightOnCard({ wrong, onDone }: PutRightOnCardProps) {
  const correcting = useCorrecting();
  const [wanted, setWanted] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useKeptInSight(details, correcting !== null);
  if (correcting === null) return null;
  return (
    <details
      ref={details}
      className={styles.more}
      onToggle={({ currentTarget }) => {
        setWanted((before) => before || currentTarget.open);
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

/** Scrolls the card to what is open on it, as it opens and whenever it grows: it is fetched first. */
function useKeptInSight(details: RefObject<HTMLDetailsElement | null>, there: boolean): void {
  useEffect(() => {
    const element = details.current;
    const card = element?.closest('[data-card]');
    if (!there || element === null || card == null) return;
    const observer = new ResizeObserver(() => {
      if (!element.open) return;
      // The card's head stays, and may be of one line or of three.
      const head = card.querySelector('[data-grip]')?.getBoundingClientRect().bottom ?? 0;
      const top = Math.max(head, card.getBoundingClientRect().top);
      card.scrollTop += Math.max(0, element.getBoundingClientRect().top - top);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [details, there]);
}
