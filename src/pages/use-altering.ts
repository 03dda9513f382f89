import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useKnown } from '../aids/known.ts';
import { change } from '../data/library.ts';
import type { LibraryFault } from '../data/library-database.ts';
import { LibraryError } from '../data/library-database.ts';
import type { History } from '../model/history.ts';
import type { AlteredCorrection, Said } from './correction-note.tsx';

/**
 * Alters what is corrected in an article, and says what was altered, or why it is not kept. Before
 * that it says so when the reader has opened an article that they had already.
 */
export function useAltering(id: string) {
  const client = useQueryClient();
  const [said, setSaid] = useState<Said | null>(null);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const alter = useCallback(
    (altered: AlteredCorrection, next: (before: History) => History) => {
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
  const known = useKnown();
  useEffect(() => {
    if (!known) return;
    // After the place where it is said: one that comes with its words is not read out everywhere.
    const timer = setTimeout(() => {
      setSaid('known');
    });
    return () => {
      clearTimeout(timer);
    };
  }, [known]);
  const forget = useCallback(() => {
    setSaid(null);
  }, []);
  return { said, fault, alter, forget };
}
