import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import type { OwnArticle } from '../model/own-article.ts';
import { shownArticle } from '../model/own-article.ts';
import type { OwnEntry } from '../model/shelf-entry.ts';
import { entryOf } from '../model/shelf-entry.ts';

/** The reader's own articles, and apart from them, so that a list need not read them, their entries. */
interface Shelves extends DBSchema {
  /** What comes out of a storage is as little to be trusted as a file. */
  articles: { key: string; value: unknown };
  entries: { key: string; value: OwnEntry };
}

type Database = IDBPDatabase<Shelves>;

/** The names of both stores. */
export const stores = ['articles', 'entries'] as const;

type Writing = IDBPTransaction<Shelves, typeof stores, 'readwrite'>;

/** The browser allows no storage here, there is no room, or what was kept makes no sense. */
export type LibraryFault = 'blocked' | 'full' | 'damaged';

/** Why something could not be kept, or had back. */
export class LibraryError extends Error {
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, options?: ErrorOptions) {
    super(`The library is ${fault}.`, options);
    this.name = 'LibraryError';
    this.fault = fault;
  }
}

let opened: Promise<Database> | null = null;

async function open(): Promise<Database> {
  try {
    return await (opened ??= openedAnew());
  } catch (cause) {
    opened = null;
    // Where there is no storage at all, there is nothing to ask for it either.
    throw new LibraryError('blocked', { cause });
  }
}

function openedAnew(): Promise<Database> {
  return openDB<Shelves>('verbatim', 1, {
    upgrade: (database) => {
      for (const store of stores) database.createObjectStore(store, { keyPath: 'id' });
    },
    // Another tab has a newer version of the reader: it must not wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
}

/**
 * What work with the database gives, which is opened for the first. Rejects with a `LibraryError` when
 * the browser refuses.
 */
export async function touch<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await open();
  try {
    return await work(database);
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    throw new LibraryError(cause.name === 'QuotaExceededError' ? 'full' : 'blocked', { cause });
  }
}

/** What a list shows of an own article: as it is with what the reader has put right. */
export function ownEntry(own: OwnArticle): OwnEntry {
  return { ...entryOf(shownArticle(own)), added: own.added };
}

/**
 * Puts articles and their entries, and ends the transaction: whatever becomes of the page, nothing
 * more is waited for from it.
 */
export async function put(transaction: Writing, own: readonly OwnArticle[]): Promise<void> {
  const entries = own.map(ownEntry);
  const puts = [
    ...own.map((one) => transaction.objectStore('articles').put(one)),
    ...entries.map((entry) => transaction.objectStore('entries').put(entry)),
  ];
  transaction.commit();
  await Promise.all([...puts, transaction.done]);
}
