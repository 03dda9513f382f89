/** What a page says to the worker that waits, when the reader wants the new version. */
export const takeOver = 'take-over';
