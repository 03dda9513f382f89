import type { QueryClient } from '@tanstack/react-query';
import { addedBeside } from '../model/added-articles.ts';
import type { Article } from '../model/article.ts';
import { noHistory } from '../model/history.ts';
import { headlineIn } from '../model/library-file.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { parseOwn } from '../model/own-article.ts';
import { LibraryError, put, stores, touch } from './library-database.ts';
import {
  changed,
  heldEntries,
  holdInPage,
  ownFrom,
  ownKey,
  ownQuery,
  show,
  told,
} from './library-queries.ts';
import { uuid } from './uuid.ts';

/** An article as one of the reader's own, from now on; `engine` is the one that marked it, if any. */
export function newOwn(article: Article, engine: number | null, id = uuid()): OwnArticle {
  return { id, added: Date.now(), article: { ...article, id }, engine, history: noHistory };
}

/**
 * Adds these articles: all of them, or none. One that is here already as another stays, and the new
 * one comes beside it, as `addedBeside` has it. Returns what was added, by the ids it has now.
 * Even where the browser keeps nothing they are there for as long as the page is; then it rejects
 * with a `LibraryError`, whose articles are those that were given.
 */
export async function add(
  client: QueryClient,
  given: readonly OwnArticle[],
): Promise<readonly OwnArticle[]> {
  try {
    const added = await touch(async (database) => {
      const transaction = database.transaction(stores, 'readwrite');
      const articles = transaction.objectStore('articles');
      const here = await Promise.all(given.map(({ id }) => articles.get(id)));
      const own = addedBeside(given, here, uuid);
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
 * as it was shown, or null when it was not there. One that is damaged goes too, and then it rejects
 * with a `LibraryError`, because it cannot be had back.
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
