/** Files that are on their way or there, by their addresses. */
const asked = new Map<string, Promise<unknown>>();

/**
 * Loads a part of the app when all its files are there: `files` names them below the site's base.
 * Rejects when one does not come; all can be asked for again then. The build puts this in the place
 * of Vite's own function: with that, styles that did not come counted as there, and Firefox, which
 * takes a module that did not come for one that never will, had no second try of a script. Thus a
 * script is fetched first, and only a fetched one is imported.
 */
export async function preload<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
): Promise<Part> {
  await Promise.all(files.map(bring));
  return load();
}

/** Brings a file, unless it is there: the page itself names those that it came with. */
function bring(file: string): Promise<unknown> {
  const address = import.meta.env.BASE_URL + file;
  const known = asked.get(address);
  if (known !== undefined) return known;
  const coming = isOnPage(address)
    ? Promise.resolve()
    : (file.endsWith('.css') ? bringStyles : bringScript)(address);
  asked.set(address, coming);
  coming.catch(() => asked.delete(address));
  return coming;
}

const isOnPage = (address: string) =>
  document.querySelector(`[src="${address}"], [data-href="${address}"]`) !== null;

async function bringScript(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  // To its end, so that the browser keeps it.
  if (answer?.ok !== true || (await answer.text().catch(() => null)) === null) throw lost(address);
}

function bringStyles(address: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(lost(address));
    };
    document.head.append(link);
  });
}

const lost = (address: string) => new Error(`A part of the page did not come: ${address}`);
