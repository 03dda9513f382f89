import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { OwnArticle } from '../model/own-article.ts';
import type { OwnEntry } from '../model/shelf-entry.ts';
import { entryOf } from '../model/shelf-entry.ts';

/** The reader's own articles, and apart from them, so that a list need not read them, their entries. */
interface Shelves extends DBSchema {
  articles: { key: string; value: OwnArticle };
  entries: { key: string; value: OwnEntry };
}

const name = 'verbatim';
const stores = ['articles', 'entries'] as const;

/** Why nothing can be kept: the browser allows no storage here, or there is no room. */
export class LibraryError extends Error {
  readonly fault: 'blocked' | 'full';

  constructor(fault: 'blocked' | 'full', options?: ErrorOptions) {
    super(`The library is ${fault}.`, options);
    this.name = 'LibraryError';
    this.fault = fault;
  }
}

let opened: Promise<IDBPDatabase<Shelves>> | null = null;

function open(): Promise<IDBPDatabase<Shelves>> {
  opened ??= openDB<Shelves>(name, 1, {
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
  return opened;
}

/** Tabs tell each other of what has changed. */
const channel = () => new BroadcastChannel('verbatim.library');

async function touch<Value>(
  work: (database: IDBPDatabase<Shelves>) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(await open());
  } catch (cause) {
    // What a browser that has no storage throws at being asked for it.
    if (cause instanceof ReferenceError || cause instanceof TypeError) {
      opened = null;
      throw new LibraryError('blocked', { cause });
    }
    if (!(cause instanceof DOMException)) throw cause;
    opened = null;
    throw new LibraryError(cause.name === 'QuotaExceededError' ? 'full' : 'blocked', { cause });
  }
}

const shelfKey = ['shelf'];
const ownKey = (id: string) => ['own', id];

/** The query of all own entries, in no order. It rejects with a `LibraryError` only. */
export function shelfQuery() {
  return queryOptions<readonly OwnEntry[], LibraryError>({
    queryKey: shelfKey,
    queryFn: () => touch((database) => database.getAll('entries')),
    retry: false,
    networkMode: 'always',
  });
}

/** The query of one own article, null when it is not here. It rejects with a `LibraryError` only. */
export function ownQuery(id: string) {
  return queryOptions<OwnArticle | null, LibraryError>({
    queryKey: ownKey(id),
    queryFn: () => touch(async (database) => (await database.get('articles', id)) ?? null),
    retry: false,
    staleTime: Infinity,
    networkMode: 'always',
  });
}

/**
 * Keeps these articles, in the place of those with the same ids: all of them, or none. They are
 * there for as long as the page is, even where the browser keeps nothing; then it rejects with a
 * `LibraryError`.
 */
export async function keep(client: QueryClient, own: readonly OwnArticle[]): Promise<void> {
  for (const one of own) client.setQueryData(ownQuery(one.id).queryKey, one);
  await touch(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    await Promise.all([
      ...own.flatMap((one) => [
        transaction.objectStore('articles').put(one),
        transaction.objectStore('entries').put({ ...entryOf(one.article), added: one.added }),
      ]),
      transaction.done,
    ]);
  });
  changed(
    client,
    own.map(({ id }) => id),
  );
}

/** Takes an article out of the library; it is what comes back, or null when it was not there. */
export async function remove(client: QueryClient, id: string): Promise<OwnArticle | null> {
  const removed = await touch(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    const one = await transaction.objectStore('articles').get(id);
    await Promise.all([
      ...stores.map((store) => transaction.objectStore(store).delete(id)),
      transaction.done,
    ]);
    return one ?? null;
  });
  client.removeQueries({ queryKey: ownKey(id) });
  changed(client, [id]);
  return removed;
}

/** All own articles, whole, in no order. */
export function everything(): Promise<readonly OwnArticle[]> {
  return touch((database) => database.getAll('articles'));
}

function changed(client: QueryClient, ids: readonly string[]): void {
  void client.invalidateQueries({ queryKey: shelfKey });
  const tabs = channel();
  tabs.postMessage(ids);
  tabs.close();
}

/** Follows what other tabs change, until the returned function is called. */
export function followOtherTabs(client: QueryClient): () => void {
  const tabs = channel();
  tabs.onmessage = ({ data }: MessageEvent<readonly string[]>) => {
    void client.invalidateQueries({ queryKey: shelfKey });
    for (const id of data) void client.invalidateQueries({ queryKey: ownKey(id) });
  };
  return () => {
    tabs.close();
  };
}
