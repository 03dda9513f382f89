import { describe, expect, test } from 'vitest';
import { focusOf } from '../../src/model/focus.ts';
import type { ReaderLocation } from '../../src/model/location.ts';
import { startOf } from '../../src/model/location.ts';
import { nato } from '../fixtures/nato.ts';

describe('the focus of a location', () => {
  test.each<
    readonly [
      name: string,
      parts: Partial<ReaderLocation>,
      target: string | null,
      passage: string | null,
      unknown: readonly string[],
    ]
  >([
    ['at a passage stepped to', { at: 'q2' }, 'q2', 'q2', []],
    ['at a quote behind the hash', { anchor: 'q7' }, 'q7', 'q7', []],
    ['at the hash alone, where both are', { at: 'q2', anchor: 'q7' }, 'q7', 'q7', []],
    ['at a paragraph behind the hash, and no passage', { at: 'q2', anchor: 'p3' }, 'p3', null, []],
    ['at a paragraph stepped to, which is a place', { at: 'p3' }, 'p3', null, []],
    [
      'at what is stepped to, where the hash is unknown',
      { at: 'q2', anchor: 'x' },
      'q2',
      'q2',
      ['x'],
    ],
    ['nowhere, and says what is unknown', { at: 'y', anchor: 'x' }, null, null, ['y', 'x']],
  ])('is %s', (_name, parts, target, passage, unknown) => {
    const focus = focusOf(nato, { ...startOf(nato.id), ...parts });
    expect(focus.target?.anchor ?? null).toBe(target);
    expect(focus.passage?.anchor ?? null).toBe(passage);
    expect(focus.unknownPlaces).toEqual(unknown);
  });
});
