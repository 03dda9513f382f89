import { takeOver } from '../worker/messages.ts';

/** The part of Trusted Types that is used here; not every browser has it, nor does TypeScript. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/**
 * Registers the worker that keeps this version of the site for reading offline. Calls back, perhaps
 * more than once, when another version is ready, with what reloads the page in it. Where a browser
 * refuses workers, or has no room, the app works as before and a word on the console says why.
 */
export async function keepOffline(tell: (reload: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const options = { updateViaCache: 'none' } as const;
    watch(await navigator.serviceWorker.register(workerUrl(), options), tell);
  } catch (error) {
    console.info('Articles cannot be kept for reading offline:', error);
  }
}

/** The one address that the page's policy lets become a worker. */
function workerUrl(): string {
  const own = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return own;
  const policy = trustedTypes.createPolicy('service-worker', {
    createScriptURL: (url) => {
      if (url !== own) throw new TypeError(`${url} is not the worker’s address.`);
      return url;
    },
  });
  return policy.createScriptURL(own);
}

function watch(registration: ServiceWorkerRegistration, tell: (reload: () => void) => void): void {
  const reload = () => {
    const { waiting } = registration;
    if (waiting === null) location.reload();
    else {
      waiting.addEventListener('statechange', () => {
        if (waiting.state !== 'activating') location.reload();
      });
      waiting.postMessage(takeOver);
    }
  };
  const tellOf = (worker: ServiceWorker | null) => {
    worker?.addEventListener('statechange', () => {
      // The first worker ever has no version before it, and does not wait.
      if (worker.state === 'installed' && registration.active !== null) tell(reload);
    });
  };
  if (registration.waiting !== null && registration.active !== null) tell(reload);
  tellOf(registration.installing);
  registration.addEventListener('updatefound', () => {
    tellOf(registration.installing);
  });
  // In another tab the reader has gone over: this page stays whole in its own version.
  let { controller } = navigator.serviceWorker;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controller !== null) tell(reload);
    controller = navigator.serviceWorker.controller;
  });
}
