/** One fault of an article file: where, what, and, when it can be said, what stood there instead. */
export interface Issue {
  /** Path in the JSON, as in `quotes[3].at[0].text`; empty for the file itself. */
  readonly path: string;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
}
