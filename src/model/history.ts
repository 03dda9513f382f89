import type { Correction } from './correction.ts';

/** A reader's corrections as a value. Those undone can come again, the last undone first. */
export interface History {
  /** In the order they were made, which is the order to apply them in. */
  readonly done: readonly Correction[];
  /** In the order they were undone. */
  readonly undone: readonly Correction[];
}

/** Nothing corrected yet. */
export const noHistory: History = { done: [], undone: [] };

/** One correction more; what was undone before cannot come again. */
export function did({ done }: History, correction: Correction): History {
  return { done: [...done, correction], undone: [] };
}

/** Without the last correction; the same history when there is none. */
export function undo(history: History): History {
  const { done, undone } = history;
  const last = done.at(-1);
  return last === undefined ? history : { done: done.slice(0, -1), undone: [...undone, last] };
}

/** With the correction that was undone last; the same history when none was. */
export function redo(history: History): History {
  const { done, undone } = history;
  const last = undone.at(-1);
  return last === undefined ? history : { done: [...done, last], undone: undone.slice(0, -1) };
}
