// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdTyped, releaseTyped, typedSoFar } from '../../src/ui/typed-ahead.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  releaseTyped();
  vi.useRealTimers();
});

/** Presses a key; tells whether the page still gets it. */
const press = (key: string, keys: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }),
  );

describe('what is typed ahead of its field', () => {
  test('is held, letter by letter', () => {
    holdTyped();
    expect([press('n'), press('a')]).toEqual([false, false]);
    expect(typedSoFar()).toBe('na');
  });

  test('is only what writes something', () => {
    holdTyped();
    expect([press('Tab'), press('c', { ctrlKey: true })]).toEqual([true, true]);
    expect(typedSoFar()).toBe('');
  });

  test('goes on where it is held a second time', () => {
    holdTyped();
    press('n');
    holdTyped();
    press('a');
    expect(typedSoFar()).toBe('na');
  });

  test('is nothing once the field is there', () => {
    holdTyped();
    press('n');
    releaseTyped();
    expect(typedSoFar()).toBe('');
    expect(press('a')).toBe(true);
  });

  test('is let go when no field comes', () => {
    holdTyped();
    press('n');
    vi.advanceTimersByTime(5000);
    expect(press('a')).toBe(true);
    expect(typedSoFar()).toBe('');
  });

  test('waits as long for the next field, however soon it is asked for', () => {
    holdTyped();
    vi.advanceTimersByTime(1000);
    releaseTyped();
    vi.advanceTimersByTime(3000);
    holdTyped();
    vi.advanceTimersByTime(4000);
    expect(press('n')).toBe(false);
    expect(typedSoFar()).toBe('n');
  });
});
