import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { OwnArticle } from '../model/own-article.ts';
import { parseOwn } from '../model/own-article.ts';
import type { OwnEntry } from '../model/shelf-entry.ts';
import { LibraryError, ownEntry, touch } from './library-database.ts';

const shelfKey = ['shelf'];

/** The key of the query of one own article. */
export const ownKey = (id: string) => ['own', id];

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

/** An own article from what is kept of it; null for nothing. Throws a `LibraryError` when it is damaged. */
export function ownFrom(stored: unknown): OwnArticle | null {
  if (stored === undefined) return null;
  const parsed = parseOwn(stored);
  if (!parsed.ok) throw new LibraryError('damaged', { cause: parsed.issues });
  return parsed.own;
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

/** What `heldQuery` has now. */
export function heldEntries(client: QueryClient): readonly OwnEntry[] {
  return client.getQueryData(heldQuery().queryKey) ?? [];
}

/** What this page alone has stays as long as the page does. */
export function holdInPage(client: QueryClient, own: readonly OwnArticle[]): void {
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

/** Has the page show these articles, which are kept now, and tells everybody. */
export function changed(client: QueryClient, own: readonly OwnArticle[]): void {
  show(client, own);
  told(
    client,
    own.map(({ id }) => id),
  );
}

/** Has the page show these articles as they are now. */
export function show(client: QueryClient, own: readonly OwnArticle[]): void {
  for (const one of own) {
    // What is being read may be older, and would come last.
    void client.cancelQueries({ queryKey: ownKey(one.id) });
    client.setQueryData(ownQuery(one.id).queryKey, one);
  }
}

/** Tells this page's lists and the other tabs that these articles are kept otherwise than before. */
export function told(client: QueryClient, ids: readonly string[]): void {
  release(client, ids);
  void client.invalidateQueries({ queryKey: shelfKey });
  tabs().postMessage(ids);
}

/** Tabs tell each other of what has changed. One for each tab: it does not hear itself. */
let channel: BroadcastChannel | null = null;
const tabs = () => (channel ??= new BroadcastChannel('verbatim.library'));

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
