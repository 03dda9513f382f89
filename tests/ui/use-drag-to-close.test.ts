import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/ui/use-drag-to-close.ts';
import { closesAt } from '../../src/ui/use-drag-to-close.ts';

describe('a sheet that is let go of', () => {
  test.each<readonly [name: string, release: Release, closes: boolean]>([
    ['far down and at rest closes', { moved: 160, size: 400, speed: 0 }, true],
    ['near its place springs back', { moved: 100, size: 400, speed: 0 }, false],
    ['in a flick closes', { moved: 40, size: 400, speed: 0.9 }, true],
    ['after a twitch springs back', { moved: 8, size: 400, speed: 2 }, false],
    ['far down but flung back springs back', { moved: 300, size: 400, speed: -0.9 }, false],
    ['beyond its place springs back', { moved: -50, size: 400, speed: 0 }, false],
  ])('%s', (_name, release, closes) => {
    expect(closesAt(release)).toBe(closes);
  });
});
