import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { LibraryFault } from '../data/library.ts';
import { change, LibraryError } from '../data/library.ts';
import type { History } from '../model/history.ts';
import type { AlteredCorrection } from './correction-note.tsx';

/** Alters what is corrected in an article, and says what was altered, or why it is not kept. */
export function useAltering(id: string) {
  const client = useQueryClient();
  const [said, setSaid] = useState<AlteredCorrection | null>(null);
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
  const forget = useCallback(() => {
    setSaid(null);
  }, []);
  return { said, fault, alter, forget };
}
