import { expect, test } from 'vitest';
import { runsOf } from '../../src/model/runs.ts';

test('runs hold as many items as their limit, and all of them in order', () => {
  expect(runsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});

test('runs are cut by weight, and one too heavy for any stands alone', () => {
  expect(runsOf([3, 3, 9, 2, 2], 6, (weight) => weight)).toEqual([[3, 3], [9], [2, 2]]);
});

test('an empty list has no runs', () => {
  expect(runsOf([], 5)).toEqual([]);
});
