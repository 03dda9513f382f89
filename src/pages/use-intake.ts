import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Item } from '../data/inbox.ts';
import { add, LibraryError } from '../data/library.ts';
import { formatLocation, startOf } from '../model/location.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { IntakeError, ownFrom } from './intake.ts';

/** What could not be opened, and why. */
export interface IntakeFault {
  /** The file's; null for a text. */
  readonly name: string | null;
  readonly error: IntakeError;
}

export interface Intake {
  /** What is being read, and how much of it is done, from 0 to 1; null while nothing is. */
  readonly busy: { readonly name: string | null; readonly done: number } | null;
  readonly faults: readonly IntakeFault[];
  /** What was opened while something else was not. */
  readonly opened: readonly OwnArticle[];
  readonly open: (items: readonly Item[]) => void;
  readonly cancel: () => void;
}

/**
 * Opens texts and files, one after the other. A single article is gone to; of several, and where
 * something is wrong, is told.
 */
export function useIntake(): Intake {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<Intake['busy']>(null);
  const [told, setTold] = useState<Pick<Intake, 'faults' | 'opened'>>({ faults: [], opened: [] });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const openAll = async (items: readonly Item[], { signal }: AbortController) => {
    const faults: IntakeFault[] = [];
    const opened: OwnArticle[] = [];
    for (const item of items) {
      const name = typeof item === 'string' ? null : item.name;
      const tell = (done: number) => {
        if (!signal.aborted) setBusy({ name, done });
      };
      tell(0);
      try {
        const own = await ownFrom(item, { signal, tell });
        signal.throwIfAborted();
        opened.push(...(await add(client, own).catch(knownToPage(own))));
      } catch (error) {
        if (signal.aborted) return;
        faults.push({ name, error: asFault(error) });
      }
    }
    if (signal.aborted) return;
    const [only, more] = opened;
    if (faults.length === 0 && only !== undefined && more === undefined) {
      await navigate(formatLocation(startOf(only.id, true)));
    } else setTold({ faults, opened });
  };

  return {
    busy,
    ...told,
    open: (items) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setTold({ faults: [], opened: [] });
      void openAll(items, controller).finally(() => {
        if (running.current === controller) setBusy(null);
      });
    },
    cancel: () => {
      running.current?.abort();
      setBusy(null);
    },
  };
}

/** A part that did not come, or a fault of ours: said, and logged for whoever can mend it. */
function asFault(error: unknown): IntakeError {
  if (error instanceof IntakeError) return error;
  console.error(error);
  return new IntakeError(
    'could not be read: a part of Verbatim failed, or did not come. Try again',
  );
}

/** The article is there until the page is closed; its own page says that it is not kept. */
function knownToPage(own: readonly OwnArticle[]) {
  return (error: unknown): readonly OwnArticle[] => {
    if (!(error instanceof LibraryError)) throw error;
    return own;
  };
}
