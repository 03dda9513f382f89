/** Links to style sheets that did not come. What loads parts takes them for loaded ever after. */
const failed = new Set<HTMLLinkElement>();

/**
 * Loads a part of the app. Rejects as its import does, or when its styles do not come; then it can
 * be asked for again, with every style sheet that has failed.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  // However often it is asked, it listens once; and on, for what fails after the first has.
  addEventListener('error', noteFailure, true);
  await Promise.all([...failed].map(askAgain));
  if (failed.size > 0) throw new Error('The styles did not come.');
  return load();
}

/** Error events of elements do not bubble, but they are captured. */
function noteFailure({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
}

/** A link that has failed loads no more; a copy of it does. Waits until it has come, or failed again. */
function askAgain(link: HTMLLinkElement): Promise<unknown> {
  const copy = document.createElement('link');
  copy.rel = link.rel;
  copy.href = link.href;
  failed.delete(link);
  return new Promise((resolve) => {
    copy.onload = copy.onerror = resolve;
    link.replaceWith(copy);
  });
}
