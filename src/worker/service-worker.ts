import { files } from 'virtual:precache';
import type { Files } from './files.ts';
import { hashAt, shell, wayOn } from './files.ts';
import type { Message } from './messages.ts';
import type { Versions } from './versions.ts';
import { filesFor, isSame, leaveToHost, succeed } from './versions.ts';

/**
 * Keeps one version of the site whole: its pages, articles and scripts come from what was fetched
 * when this worker was installed, and each file's hash is checked then, so nothing of another
 * version gets in. All versions share one cache, in which a file goes by its path and its hash: an
 * update fetches only what has changed, and one that fails has taken nothing away.
 *
 * A new worker waits until no page is open. The reader need not: which version a page is opened in
 * is written down in the cache, and whichever worker is active answers with the files of that one.
 * Taking over at once would be no way: in Chromium a request at the wrong moment then leaves the old
 * worker in its place, answering nothing.
 */
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const versionsKey = `${scope}?versions-1`;

self.addEventListener('install', (event) => {
  event.waitUntil(fetchFiles());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(begin());
});

self.addEventListener('message', (event) => {
  const { source, ports } = event;
  if (source instanceof Client) {
    event.waitUntil(
      reply(event.data as Message, source.id).then((answer) => {
        for (const port of ports) port.postMessage(answer);
      }),
    );
  }
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event));
});

async function fetchFiles(): Promise<void> {
  const cache = await openCache();
  const present = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.all(
    Object.entries(files).map(async ([path, hash]) => {
      const key = keyOf(path, hash);
      if (!present.has(key)) await cache.put(key, await fetchExactly(path, hash));
    }),
  );
}

async function reply(message: Message, page: string): Promise<boolean> {
  if (message === 'is-mine') return isSame(filesFor(await versions(), page), files);
  await becomeCurrent();
  return true;
}

/** The first worker takes the page it came with too: that one may want more while it is open. */
async function begin(): Promise<void> {
  const { current } = await versions();
  const { others } = await becomeCurrent();
  await letGo([files, ...others.map((version) => version.files)]);
  if (current === null) await self.clients.claim();
}

async function becomeCurrent(): Promise<Versions> {
  const open = await self.clients.matchAll({ type: 'all', includeUncontrolled: true });
  const pages = open.map(({ id }) => id);
  return change((before) => succeed(before, files, pages));
}

/**
 * Removes what no version needs, unless another one is just coming, whose files are not known. One
 * that begins to come later adds nothing to the list of what was there before.
 */
async function letGo(needed: readonly Files[]): Promise<void> {
  const cache = await openCache();
  const present = await cache.keys();
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  const keys = needed.flatMap((one) =>
    Object.entries(one).map(([path, hash]) => keyOf(path, hash)),
  );
  const kept = new Set([versionsKey, ...keys]);
  await Promise.all(present.filter(({ url }) => !kept.has(url)).map((key) => cache.delete(key)));
}

async function answer({ request, clientId, resultingClientId }: FetchEvent): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(new URL(scope).pathname.length);
  if (request.mode === 'navigate') return pageAt(path, search, { request, resultingClientId });
  remembered ??= versions();
  const hash = hashAt(filesFor(await remembered, clientId), `${path}${search}`);
  return hash === null ? fetch(request) : fileOf(path, hash);
}

/**
 * The page at a path, whatever its query says. What this version does not know is the host's to
 * answer, because other sites may stand in folders below this one; where the host has nothing, or
 * cannot be reached, the app says so itself.
 */
async function pageAt(
  path: string,
  search: string,
  { request, resultingClientId }: Pick<FetchEvent, 'request' | 'resultingClientId'>,
): Promise<Response> {
  remembered = versions();
  const known = (await remembered).current ?? files;
  const hash = hashAt(known, path);
  const page = hash === null ? null : await reach(fileOf(path, hash));
  if (page !== null) return page;
  const next = wayOn(known, path);
  if (next !== null) {
    const target = new URL(next, scope);
    target.search = search;
    return Response.redirect(target);
  }
  const sent = await reach(fetch(request));
  if (sent === null || sent.status === 404) return fileOf(shell, known[shell] ?? '');
  if (sent.ok) await change((before) => leaveToHost(before, resultingClientId));
  return sent;
}

/** Storage may have lost the file; then it has to be the same one that is fetched. */
async function fileOf(path: string, hash: string): Promise<Response> {
  const cache = await openCache();
  return (await cache.match(keyOf(path, hash))) ?? fetchExactly(path, hash);
}

/**
 * The file with exactly this content; rejects with a TypeError when there is no other. Its hash
 * says what it is, so neither a redirect nor the status of an error page matters, and a response
 * that was redirected would not do for a page.
 */
async function fetchExactly(path: string, hash: string): Promise<Response> {
  const url = new URL(path, scope);
  const { body, headers } = await fetch(url, {
    integrity: hash,
    cache: 'no-cache',
    priority: 'low',
  });
  return new Response(body, { headers });
}

/** Null when there is no connection, or not the content that was asked for. */
async function reach(response: Promise<Response>): Promise<Response | null> {
  try {
    return await response;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What a page's own requests are answered by: a page being opened reads it anew. */
let remembered: Promise<Versions> | null = null;

/** What all the workers of the site have left. */
async function versions(): Promise<Versions> {
  const cache = await openCache();
  const stored = await cache.match(versionsKey);
  return stored === undefined ? { current: null, others: [] } : ((await stored.json()) as Versions);
}

/** Takes one step at a time, whichever worker it is that takes it. */
function change(step: (before: Versions) => Versions): Promise<Versions> {
  return navigator.locks.request(versionsKey, async () => {
    const after = step(await versions());
    const cache = await openCache();
    await cache.put(versionsKey, new Response(JSON.stringify(after)));
    remembered = Promise.resolve(after);
    return after;
  });
}

function openCache(): Promise<Cache> {
  return caches.open(`verbatim ${scope}`);
}

function keyOf(path: string, hash: string): string {
  return new URL(`${path}?${encodeURIComponent(hash)}`, scope).href;
}
