/** Links to style sheets that did not come. What loads parts takes them for loaded ever after. */
const failed = new Set<HTMLLinkElement>();

/**
 * Loads a part of the app. Rejects as its import does, or when its styles do not come; then it can
 * be asked for again, styles and all.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  addEventListener('error', noteFailure, true);
  try {
    await Promise.all([...failed].map(askAgain));
    return await load();
  } finally {
    removeEventListener('error', noteFailure, true);
  }
}

/** Error events of elements do not bubble, but they are captured. */
function noteFailure({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
}

/** A link that has failed loads no more; a copy of it does. */
function askAgain(link: HTMLLinkElement): Promise<unknown> {
  const copy = document.createElement('link');
  copy.rel = link.rel;
  copy.href = link.href;
  return new Promise((resolve, reject) => {
    copy.onload = resolve;
    copy.onerror = () => {
      reject(new Error(`The styles did not come: ${link.href}`));
    };
    failed.delete(link);
    link.replaceWith(copy);
  });
}
