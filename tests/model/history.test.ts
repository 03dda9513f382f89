import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import { did, noHistory, redo, undo } from '../../src/model/history.ts';
import { spanOf } from '../fixtures/articles.ts';

const text = 'one two three four';
const [one, two, three] = ['one', 'two', 'three'].map((word): Correction => ({
  kind: 'no-quote',
  at: [spanOf('p1', text, word)],
})) as [Correction, Correction, Correction];

describe('the history of corrections', () => {
  const twice = did(did(noHistory, one), two);

  test.each([
    ['keeps what is done in its order', twice, [one, two], []],
    ['undoes the last', undo(twice), [one], [two]],
    ['undoes one after the other', undo(undo(twice)), [], [two, one]],
    ['does again what was undone last', redo(undo(undo(twice))), [one], [two]],
    ['does all again', redo(redo(undo(undo(twice)))), [one, two], []],
    ['forgets what was undone when there is a new one', did(undo(twice), three), [one, three], []],
  ])('%s', (_name, history, done, undone) => {
    expect(history).toEqual({ done, undone });
  });

  test('is the same where there is nothing to undo or to do again', () => {
    expect(undo(noHistory)).toBe(noHistory);
    expect(redo(twice)).toBe(twice);
  });

  test('whatever was done, undone and done again as often is as it was', () => {
    const histories = fc
      .array(fc.constantFrom(one, two, three, 'undo' as const))
      .map((steps) =>
        steps.reduce(
          (known, step) => (step === 'undo' ? undo(known) : did(known, step)),
          noHistory,
        ),
      );
    fc.assert(
      fc.property(histories, fc.nat(5), (history, times) => {
        const steps = Math.min(times, history.done.length);
        const repeat = (deed: typeof undo, start: typeof history) =>
          Array.from({ length: steps }).reduce<typeof history>((known) => deed(known), start);
        expect(repeat(redo, repeat(undo, history))).toEqual(history);
      }),
    );
  });
});
