import { describe, expect, test } from 'vitest';
import { focusOf, isFiltered } from '../../src/model/focus.ts';
import type { ReaderLocation } from '../../src/model/location.ts';
import { startOf } from '../../src/model/location.ts';
import { passagesOf } from '../../src/model/passages.ts';
import { quotesView } from '../../src/model/quotes.ts';
import { statusOf } from '../../src/model/status.ts';
import { engine, plain } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const everything = startOf(null);

function say(article: typeof nato, parts: Partial<ReaderLocation>) {
  const focus = focusOf(article, { ...everything, ...parts });
  return statusOf(article, focus, quotesView(article, focus));
}

describe('the status', () => {
  test.each<readonly [parts: Partial<ReaderLocation>, count: string]>([
    [{}, '8 quotes, all by Jens Stoltenberg'],
    [{ person: 'jens-stoltenberg' }, '8 of 8 quotes, by Jens Stoltenberg'],
    [{ person: 'harjit-sajjan' }, '0 of 8 quotes: Harjit Sajjan is mentioned, never quoted'],
    [{ kinds: ['partial'] }, '1 of 8 quotes: partial'],
    [
      { kinds: ['direct', 'indirect'] },
      '7 of 8 quotes, all by Jens Stoltenberg: direct and reported',
    ],
  ])('%j reads “%s”', (parts, count) => {
    expect(say(nato, parts)).toMatchObject({ count, notices: [] });
  });

  test.each<readonly [parts: Partial<ReaderLocation>, steps: boolean]>([
    [{}, false],
    [{ person: 'nobody' }, false],
    [{ person: 'jens-stoltenberg' }, true],
    [{ person: 'harjit-sajjan' }, true],
    [{ person: 'harjit-sajjan', kinds: ['direct'], anchor: 'q2' }, false],
    [{ kinds: ['direct'] }, true],
  ])('knows whether %j lets passages through', (parts, steps) => {
    expect(say(nato, parts).steps).toBe(steps);
    const focus = focusOf(nato, { ...everything, ...parts });
    if (isFiltered(focus)) expect(passagesOf(nato, focus).length > 0).toBe(steps);
  });

  test('does not say whose quotes they are when they are several people’s', () => {
    expect(say(engine, {}).count).toBe('4 quotes');
  });

  test('says that there are none', () => {
    expect(say(plain, {}).count).toBe('No quotes are marked');
  });

  test.each<readonly [name: string, parts: Partial<ReaderLocation>, notice: RegExp]>([
    ['a person there is not', { person: 'nobody' }, /nobody/],
    ['a place there is not, or no longer', { anchor: 'q99' }, /q99.*no longer/],
    [
      'a quote outside the filter',
      { person: 'harjit-sajjan', anchor: 'q1' },
      /quote is outside the filter/,
    ],
    [
      'an event outside the filter',
      { person: 'harjit-sajjan', anchor: 'allawi-named' },
      /event is outside/,
    ],
  ])('names %s', (_name, parts, notice) => {
    expect(say(nato, parts).notices).toEqual([expect.stringMatching(notice)]);
  });

  test('does not count a linked quote that is outside the filter', () => {
    expect(say(nato, { person: 'harjit-sajjan', anchor: 'q1' }).count).toBe(
      '0 of 8 quotes: Harjit Sajjan is mentioned, never quoted',
    );
    expect(say(nato, { person: 'harjit-sajjan', kinds: ['direct'], anchor: 'q1' }).count).toBe(
      '0 of 8 quotes, by Harjit Sajjan: direct',
    );
  });

  test('does not repeat an endless id', () => {
    expect(say(nato, { anchor: 'x'.repeat(500) }).notices[0]?.length).toBeLessThan(120);
  });
});
