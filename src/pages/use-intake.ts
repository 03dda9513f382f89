import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Item } from '../data/inbox.ts';
import { knownState } from '../aids/known.ts';
import type { Kept } from '../data/library.ts';
import { add, addUnlessHere } from '../data/library.ts';
import { LibraryError } from '../data/library-database.ts';
import type { DamagedEntry } from '../model/library-file.ts';
import { formatLocation, startOf } from '../model/location.ts';
import { isSameOpened } from '../model/same-article.ts';
import { painted } from '../ui/painted.ts';
import type { Read } from './intake.ts';
import { IntakeError, ownFrom } from './intake.ts';

/** What could not be opened, and why. */
export interface IntakeFault {
  /** The file's; null for a text. */
  readonly name: string | null;
  readonly error: IntakeError;
}

export interface Intake {
  /**
   * What is being read, how much of it is done, from 0 to 1, and how many are to be read after it;
   * null while nothing is.
   */
  readonly busy: {
    readonly name: string | null;
    readonly done: number;
    readonly waiting: number;
  } | null;
  readonly faults: readonly IntakeFault[];
  /** What was opened while something else was not, each once. */
  readonly opened: readonly Kept[];
  /**
   * Opens these after what is being opened. Resolves when all is done, to whether all of it could be
   * opened.
   */
  readonly open: (items: readonly Item[]) => Promise<boolean>;
  readonly cancel: () => void;
}

/** What is being opened now, which may still grow. */
interface Run {
  readonly items: Item[];
  readonly controller: AbortController;
}

/**
 * Opens texts and files, one after the other. A single article is gone to; of several, and where
 * something is wrong or the rest is cancelled, is told.
 */
export function useIntake(): Intake {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<Intake['busy']>(null);
  const [told, setTold] = useState<Pick<Intake, 'faults' | 'opened'>>({ faults: [], opened: [] });
  const running = useRef<Run | null>(null);
  const done = useRef(Promise.resolve(true));
  useEffect(() => () => running.current?.controller.abort(), []);

  const openAll = async (run: Run) => {
    const { items, controller } = run;
    const { signal } = controller;
    const faults: IntakeFault[] = [];
    const opened = new Map<string, Kept>();
    // More may be put at the end of them meanwhile.
    for (const [at, item] of items.entries()) {
      const name = item instanceof File ? item.name : null;
      const tell = (done: number) => {
        if (!signal.aborted) setBusy({ name, done, waiting: items.length - at - 1 });
      };
      tell(0);
      // That it is read is seen before it begins to take time.
      await painted();
      try {
        signal.throwIfAborted();
        const read = await ownFrom(item, { signal, tell });
        signal.throwIfAborted();
        for (const one of await kept(client, read)) {
          if (!opened.has(one.own.id)) opened.set(one.own.id, one);
        }
        if (read.kind === 'library') faults.push(...read.damaged.map(asDamaged));
      } catch (error) {
        if (signal.aborted) break;
        faults.push({ name, error: asFault(error) });
      }
    }
    // After a cancelled one another may have begun.
    if (running.current !== run) return false;
    // Whatever comes from now on is another one's.
    running.current = null;
    setBusy(null);
    const [only, more] = opened.values();
    if (signal.aborted || faults.length > 0 || only === undefined || more !== undefined) {
      setTold({ faults, opened: [...opened.values()] });
    } else await navigate(formatLocation(startOf(only.own.id, true)), knownState(only));
    return !signal.aborted && faults.length === 0;
  };

  return {
    busy,
    ...told,
    open: (items) => {
      const now = running.current;
      if (now !== null && !now.controller.signal.aborted) {
        // A button that is pressed twice asks for the same once.
        now.items.push(...items.filter((item) => !now.items.includes(item)));
        return done.current;
      }
      setTold({ faults: [], opened: [] });
      running.current = { items: [...items], controller: new AbortController() };
      return (done.current = openAll(running.current));
    },
    cancel: () => {
      running.current?.controller.abort();
      setBusy(null);
    },
  };
}

function asDamaged({ headline, issues }: DamagedEntry): IntakeFault {
  return {
    name: headline === null ? 'An article in the library' : `“${headline}”`,
    error: new IntakeError('is damaged, and left out', issues),
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

/**
 * A library is added as it was saved; an article that is in the library by now is not added again.
 * What cannot be kept is there until the page is closed; its own page says that it is not kept.
 */
async function kept(client: QueryClient, read: Read): Promise<readonly Kept[]> {
  if (read.kind === 'article') {
    const { own } = read;
    return [await addUnlessHere(client, own, (one) => isSameOpened(own, one))];
  }
  const added = await add(client, read.articles).catch((error: unknown) => {
    if (!(error instanceof LibraryError)) throw error;
    return read.articles;
  });
  return added.map((own) => ({ own, known: false }));
}
