/**
 * The files of one version of the site: each one's path below the worker's scope, and the hash of
 * its content in the form of Subresource Integrity. A folder's page goes by the folder's path, with
 * a slash at its end and empty for the root.
 */
export type Files = Readonly<Record<string, string>>;

/** The page for every address that has none of its own. */
export const shell = '404.html';

/** The hash of the file at this path; null when the version has none. */
export function hashAt(files: Files, path: string): string | null {
  return Object.hasOwn(files, path) ? (files[path] ?? null) : null;
}

/**
 * Where a host, or the small page that stands there, sends people on to from this path: a folder's
 * address gets its slash, and the page of a quote or a section leads to its place in the article.
 * Null when the path leads nowhere else.
 */
export function wayOn(files: Files, path: string): string | null {
  if (hashAt(files, `${path}/`) !== null) return `${path}/`;
  const [, article, anchor] = /^(articles\/[^/]+\/)[qs]\/([^/]+)\/$/.exec(path) ?? [];
  if (article === undefined || anchor === undefined) return null;
  return hashAt(files, article) === null ? null : `${article}#${anchor}`;
}
