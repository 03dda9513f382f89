import type { Message } from '../worker/messages.ts';
import { trustedWorker } from './trusted-types.ts';

/**
 * Registers the worker that keeps this version of the site for reading offline. Calls back, perhaps
 * more than once, when another version is ready, with what reloads the page in it. Where a browser
 * refuses workers, or has no room, the app works as before and a word on the console says why.
 */
export async function keepOffline(tell: (reload: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const options = { updateViaCache: 'none' } as const;
    const own = trustedWorker('service-worker', `${import.meta.env.BASE_URL}sw.js`);
    watch(await navigator.serviceWorker.register(own, options), tell);
  } catch (error) {
    console.info('Articles cannot be kept for reading offline:', error);
  }
}

function watch(registration: ServiceWorkerRegistration, tell: (reload: () => void) => void): void {
  const reload = async () => {
    const { waiting } = registration;
    if (waiting !== null) await ask(waiting, 'open-mine');
    location.reload();
  };
  const offer = async (worker: ServiceWorker) => {
    if (await ask(worker, 'is-mine')) return;
    tell(() => {
      void reload();
    });
  };
  const offerOnceReady = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      // The first worker ever has no version before it, and does not wait.
      if (worker.state === 'installed' && registration.active !== null) void offer(worker);
    });
  };
  if (registration.waiting !== null) void offer(registration.waiting);
  offerOnceReady(registration.installing);
  registration.addEventListener('updatefound', () => {
    offerOnceReady(registration.installing);
  });
}

function ask(worker: ServiceWorker, message: Message): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      resolve(data);
    };
    worker.postMessage(message, [port2]);
  });
}
