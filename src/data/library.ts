import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import type { Article } from '../model/article.ts';
import { noHistory } from '../model/history.ts';
import { headlineIn } from '../model/library-file.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { parseOwn, shownArticle } from '../model/own-article.ts';
import type { OwnEntry } from '../model/shelf-entry.ts';
import { entryOf } from '../model/shelf-entry.ts';
import { uuid } from './uuid.ts';

/** The reader's own articles, and apart from them, so that a list need not read them, their entries. */
interface Shelves extends DBSchema {
  /** What comes out of a storage is as little to be trusted as a file. */
  articles: { key: string; value: unknown };
  entries: { key: string; value: OwnEntry };
}

type Database = IDBPDatabase<Shelves>;

const stores = ['articles', 'entries'] as const;

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

async function touch<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await open();
  try {
    return await work(database);
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    throw new LibraryError(cause.name === 'QuotaExceededError' ? 'full' : 'blocked', { cause });
  }
}

/** Tabs tell each other of what has changed. One for each tab: it does not hear itself. */
let channel: BroadcastChannel | null = null;
const tabs = () => (channel ??= new BroadcastChannel('verbatim.library'));

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
    queryFn: () => touch(async (database) => ownFrom(await database.get('articles', id))),
    retry: false,
    staleTime: Infinity,
    networkMode: 'always',
  });
}

function ownFrom(stored: unknown): OwnArticle | null {
  if (stored === undefined) return null;
  const parsed = parseOwn(stored);
  if (!parsed.ok) throw new LibraryError('damaged', { cause: parsed.issues });
  return parsed.own;
}

/** An article as one of the reader's own, from now on; `engine` is the one that marked it, if any. */
export function newOwn(article: Article, engine: number | null, id = uuid()): OwnArticle {
  return { id, added: Date.now(), article: { ...article, id }, engine, history: noHistory };
}

/**
 * Adds these articles: all of them, or none. One that is here already as another, corrected since
 * perhaps, stays, and the new one comes beside it. Returns what was added, by the ids it has now.
 * Even where the browser keeps nothing they are there for as long as the page is; then it rejects
 * with a `LibraryError`, whose articles are those that were given.
 */
export async function add(
  client: QueryClient,
  given: readonly OwnArticle[],
): Promise<readonly OwnArticle[]> {
  try {
    const added = await touch(async (database) => {
      const known = await Promise.all(given.map(({ id }) => database.get('articles', id)));
      const own = given.map((one, at) => (isOther(known[at], one) ? renewed(one) : one));
      const transaction = database.transaction(stores, 'readwrite');
      await put(transaction, own);
      return own;
    });
    changed(client, added);
    return added;
  } catch (error) {
    if (error instanceof LibraryError) holdInPage(client, given);
    throw error;
  }
}

/** What is in the library, and whether it was there before. */
export interface Kept {
  readonly own: OwnArticle;
  readonly known: boolean;
}

/**
 * Adds this article unless one is here that `isIt`: then that one comes back as it is, the newest of
 * several. Even where the browser keeps nothing it is there for as long as the page is; it never
 * rejects with a `LibraryError`, because the article's own page says that it is not kept.
 */
export async function addUnlessHere(
  client: QueryClient,
  own: OwnArticle,
  isIt: (kept: OwnArticle) => boolean,
): Promise<Kept> {
  try {
    const here = await touch(async (database) => {
      const transaction = database.transaction(stores, 'readwrite');
      const entries = await transaction.objectStore('entries').getAll();
      const namesakes = entries.filter(({ headline }) => headline === own.article.headline);
      for (const { id } of namesakes.toSorted((a, b) => b.added - a.added)) {
        const parsed = parseOwn(await transaction.objectStore('articles').get(id));
        if (parsed.ok && isIt(parsed.own)) return parsed.own;
      }
      await put(transaction, [own]);
      return null;
    });
    if (here !== null) return { own: here, known: true };
    changed(client, [own]);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    holdInPage(client, [own]);
  }
  return { own, known: false };
}

function isOther(stored: unknown, { article, history }: OwnArticle): boolean {
  if (stored === undefined) return false;
  const parsed = parseOwn(stored);
  if (!parsed.ok) return true;
  const { own } = parsed;
  return JSON.stringify([own.article, own.history]) !== JSON.stringify([article, history]);
}

function renewed(own: OwnArticle): OwnArticle {
  const id = uuid();
  return { ...own, id, article: { ...own.article, id } };
}

function ownEntry(own: OwnArticle): OwnEntry {
  return { ...entryOf(shownArticle(own)), added: own.added };
}

/**
 * Puts articles and their entries, and ends the transaction: whatever becomes of the page, nothing
 * more is waited for from it.
 */
async function put(transaction: Writing, own: readonly OwnArticle[]): Promise<void> {
  const entries = own.map(ownEntry);
  const puts = [
    ...own.map((one) => transaction.objectStore('articles').put(one)),
    ...entries.map((entry) => transaction.objectStore('entries').put(entry)),
  ];
  transaction.commit();
  await Promise.all([...puts, transaction.done]);
}

/**
 * Alters an own article that the page shows, at once; resolves when that is kept. The write begins
 * in the task of the call and waits for nothing, so that no page is closed too soon for it: what it
 * overwrites is read on the way, and what another tab has altered in it meanwhile is altered anew.
 * Where nothing can be kept, the page has the alteration all the same, and it rejects with a
 * `LibraryError`.
 */
export async function change(
  client: QueryClient,
  id: string,
  alter: (own: OwnArticle) => OwnArticle,
): Promise<void> {
  const shown = client.getQueryData(ownQuery(id).queryKey);
  if (shown == null) return;
  const after = alter(shown);
  show(client, [after]);
  try {
    const others = await touch(async (database) => {
      const transaction = database.transaction(stores, 'readwrite');
      const [stored] = await Promise.all([
        transaction.objectStore('articles').get(id),
        put(transaction, [after]),
      ]);
      return alteredSince(shown, stored);
    });
    if (others !== null) await changeKept(client, id, after, alter(others));
    told(client, [id]);
  } catch (error) {
    if (error instanceof LibraryError) holdInPage(client, [after]);
    throw error;
  }
}

/** What is kept, when it is another than the page has shown; null when it is the same, or nothing. */
function alteredSince(shown: OwnArticle, stored: unknown): OwnArticle | null {
  if (stored === undefined) return null;
  const parsed = parseOwn(stored);
  return parsed.ok && stateOf(parsed.own) !== stateOf(shown) ? parsed.own : null;
}

/** All that is ever altered in an own article; its words and marks change with the engine alone. */
function stateOf({ engine, history }: OwnArticle): string {
  return JSON.stringify([engine, history]);
}

/** Puts another state in the place of this one, unless somebody else has altered it by now. */
async function changeKept(
  client: QueryClient,
  id: string,
  before: OwnArticle,
  after: OwnArticle,
): Promise<void> {
  const kept = await touch(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    const stored = await transaction.objectStore('articles').get(id);
    if (alteredSince(before, stored) !== null) return false;
    await put(transaction, [after]);
    return true;
  });
  if (kept) show(client, [after]);
}

/**
 * Takes an article out of the library, and out of the page that alone has it; it is what comes back,
 * as it was shown, or null when it was not there.
 */
export async function remove(client: QueryClient, id: string): Promise<OwnArticle | null> {
  const isHeld = heldEntries(client).some((entry) => entry.id === id);
  const held = isHeld ? client.getQueryData(ownQuery(id).queryKey) : null;
  const removed = await touch(async (database) => {
    const transaction = database.transaction(stores, 'readwrite');
    const one = await transaction.objectStore('articles').get(id);
    await Promise.all([
      ...stores.map((store) => transaction.objectStore(store).delete(id)),
      transaction.done,
    ]);
    return one;
  }).catch((error: unknown) => {
    if (error instanceof LibraryError && held != null) return undefined;
    throw error;
  });
  client.removeQueries({ queryKey: ownKey(id) });
  told(client, [id]);
  return held ?? ownFrom(removed);
}

/** All own articles, in no order, and what those are called that are damaged. */
export interface Everything {
  /** With those that this page alone has. */
  readonly whole: readonly OwnArticle[];
  readonly damaged: readonly string[];
}

/** What is in the library and in this page. */
export async function everything(client: QueryClient): Promise<Everything> {
  const held = heldEntries(client).flatMap(
    ({ id }) => client.getQueryData(ownQuery(id).queryKey) ?? [],
  );
  const stored = await touch((database) => database.getAll('articles')).catch((error: unknown) => {
    if (error instanceof LibraryError && held.length > 0) return [];
    throw error;
  });
  const isHeld = new Set(held.map(({ id }) => id));
  const whole = [...held];
  const damaged: string[] = [];
  for (const one of stored) {
    const parsed = parseOwn(one);
    if (!parsed.ok) damaged.push(headlineIn(one) ?? 'an article without a headline');
    else if (!isHeld.has(parsed.own.id)) whole.push(parsed.own);
  }
  return { whole, damaged };
}

const heldKey = ['held'];

/** The query of those that this page alone has, or has otherwise than they are kept. */
export function heldQuery() {
  return queryOptions<readonly OwnEntry[]>({
    queryKey: heldKey,
    queryFn: () => [],
    initialData: [],
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
  });
}

function heldEntries(client: QueryClient): readonly OwnEntry[] {
  return client.getQueryData(heldQuery().queryKey) ?? [];
}

/** What this page alone has stays as long as the page does. */
function holdInPage(client: QueryClient, own: readonly OwnArticle[]): void {
  for (const one of own) {
    client.setQueryDefaults(ownKey(one.id), { gcTime: Infinity });
    client.setQueryData(ownQuery(one.id).queryKey, one);
  }
  const ids = new Set(own.map(({ id }) => id));
  client.setQueryDefaults(heldKey, { gcTime: Infinity });
  client.setQueryData(heldQuery().queryKey, [
    ...heldEntries(client).filter(({ id }) => !ids.has(id)),
    ...own.map(ownEntry),
  ]);
}

/** What is kept now is no longer this page's alone. */
function release(client: QueryClient, ids: readonly string[]): void {
  const held = heldEntries(client);
  const left = held.filter(({ id }) => !ids.includes(id));
  if (left.length < held.length) client.setQueryData(heldQuery().queryKey, left);
}

function changed(client: QueryClient, own: readonly OwnArticle[]): void {
  show(client, own);
  told(
    client,
    own.map(({ id }) => id),
  );
}

function show(client: QueryClient, own: readonly OwnArticle[]): void {
  for (const one of own) {
    // What is being read may be older, and would come last.
    void client.cancelQueries({ queryKey: ownKey(one.id) });
    client.setQueryData(ownQuery(one.id).queryKey, one);
  }
}

function told(client: QueryClient, ids: readonly string[]): void {
  release(client, ids);
  void client.invalidateQueries({ queryKey: shelfKey });
  tabs().postMessage(ids);
}

/** Follows what other tabs change, until the returned function is called. */
export function followOtherTabs(client: QueryClient): () => void {
  const follow = ({ data }: MessageEvent<readonly string[]>) => {
    void client.invalidateQueries({ queryKey: shelfKey });
    for (const id of data) void client.invalidateQueries({ queryKey: ownKey(id) });
  };
  tabs().addEventListener('message', follow);
  return () => {
    tabs().removeEventListener('message', follow);
  };
}
