import type { Files } from './files.ts';

/** A version with the pages that are still open in it, by the ids of their clients. */
interface OpenVersion {
  readonly files: Files;
  readonly pages: readonly string[];
}

/** What the workers of a site hand on to each other. */
export interface Versions {
  /**
   * The files that pages are opened in from now on; null before there were any. They are not always
   * those of the active worker: the one that brought them may still be waiting for its turn.
   */
  readonly current: Files | null;
  /** Versions whose pages are open although another one is current. */
  readonly others: readonly OpenVersion[];
}

/** The files that a page asks for: those of the version that it was opened in. */
export function filesFor({ current, others }: Versions, page: string): Files {
  return others.find(({ pages }) => pages.includes(page))?.files ?? current ?? {};
}

/**
 * The versions after these files have become the current ones, with the pages that are open at that
 * moment. Those stay in the version that they have; a version without pages is let go. Files that
 * are the current ones already stay so, with the pages opened since.
 */
export function succeed(
  { current, others }: Versions,
  files: Files,
  open: readonly string[],
): Versions {
  const known = others.flatMap(({ pages }) => pages);
  const rest = open.filter((page) => !known.includes(page));
  const all =
    current === null || isSame(current, files)
      ? others
      : [...others, { files: current, pages: rest }];
  return {
    current: files,
    others: all
      .map((version) => ({ ...version, pages: version.pages.filter((id) => open.includes(id)) }))
      .filter(({ pages }) => pages.length > 0),
  };
}

/** Whether two versions have the same files, with the same content. */
export function isSame(one: Files, other: Files): boolean {
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path])
  );
}

/** The versions with a page that the host has sent: everything it asks for is the host's to answer. */
export function leaveToHost({ current, others }: Versions, page: string): Versions {
  return { current, others: [...others, { files: {}, pages: [page] }] };
}
