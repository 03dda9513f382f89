/**
 * What a page asks the worker that waits; each is answered with true or false through the port that
 * goes with it.
 */
export type Message =
  /** Is this page in the version that the worker has brought? */
  | 'is-mine'
  /** The reader wants that version: true as soon as every page loaded from now on is in it. */
  | 'open-mine';
