/** What was dropped or pasted as text and as a piece of a page, of which the latter may be empty. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** The text of what was dropped or pasted, with the markup that it came with. */
export function pastedOf(data: DataTransfer): Pasted {
  return { text: data.getData('text/plain'), html: data.getData('text/html') };
}

/** What was dropped on the app or pasted into it, or typed: a file, or a text. */
export type Item = string | Pasted | File;

/** The files that were dropped; without any, the text with what markup it came with. */
export function droppedItems(data: DataTransfer): readonly Item[] {
  return data.files.length > 0 ? [...data.files] : textItems(data);
}

/**
 * The text that was pasted with its markup, else the files, else the bare text. An office program
 * puts a picture of the words beside them; a file brings its name along as a text.
 */
export function pastedItems(data: DataTransfer): readonly Item[] {
  const isPieceOfPage = data.getData('text/html').trim() !== '';
  return isPieceOfPage && textItems(data).length > 0 ? textItems(data) : droppedItems(data);
}

function textItems(data: DataTransfer): readonly Item[] {
  const pasted = pastedOf(data);
  return pasted.text.trim() === '' ? [] : [pasted];
}

declare global {
  /**
   * What came before anybody listened, held by the script in the page's head; null while somebody
   * listens. A page that was not built from that head has none.
   */
  var early: Item[] | null | undefined;
}

/** What was dropped or pasted before the call; from now on it is the caller's to listen. */
export function takeEarly(): readonly Item[] {
  const items = globalThis.early ?? [];
  globalThis.early = null;
  return items;
}

/** Nobody listens any more: what is dropped or pasted from now on is held. */
export function holdEarly(): void {
  globalThis.early = [];
}

let waiting: readonly Item[] = [];
const listeners = new Set<() => void>();

/** Puts something where the page that opens articles finds it. */
export function putIn(items: readonly Item[]): void {
  waiting = [...waiting, ...items];
  for (const listener of listeners) listener();
}

/** All that waits, which waits no longer. */
export function takeOut(): readonly Item[] {
  const items = waiting;
  waiting = [];
  return items;
}

/** Calls back when something is there, or comes in, until the returned function is called. */
export function onPutIn(listener: () => void): () => void {
  listeners.add(listener);
  queueMicrotask(() => {
    if (waiting.length > 0 && listeners.has(listener)) listener();
  });
  return () => {
    listeners.delete(listener);
  };
}
