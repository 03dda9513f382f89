import { describe, expect, test } from 'vitest';
import { focusOf } from '../../src/model/focus.ts';
import type { ReaderLocation } from '../../src/model/location.ts';
import { startOf } from '../../src/model/location.ts';
import { passagesOf, positionOf } from '../../src/model/passages.ts';
import { engine, plain } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const passages = (article: typeof nato, parts: Partial<ReaderLocation>) =>
  passagesOf(article, focusOf(article, { ...startOf(null), ...parts }));
const ids = (article: typeof nato, parts: Partial<ReaderLocation>) =>
  passages(article, parts).map(({ id }) => id);

describe('the passages', () => {
  test.each<readonly [name: string, parts: Partial<ReaderLocation>, ids: readonly string[]]>([
    [
      'are a person’s quotes, with the names of their speaker in them',
      { person: 'ada-byron' },
      ['q1', 'q2', 'm2', 'q3'],
    ],
    ['are the mentions of somebody who is never quoted', { person: 'charles-babbage' }, ['m3']],
    [
      'are the quotes alone when kinds are chosen',
      { person: 'ada-byron', kinds: ['direct'] },
      ['q3'],
    ],
    ['are every quote when nobody is in focus', {}, ['q1', 'q2', 'q3', 'q4']],
    ['are the quotes of a kind', { kinds: ['direct'] }, ['q3', 'q4']],
    ['are none where there is nothing', { person: 'society' }, []],
  ])('%s', (_name, parts, expected) => {
    expect(ids(engine, parts)).toEqual(expected);
  });

  test('are none in an article without annotations', () => {
    expect(ids(plain, {})).toEqual([]);
  });

  test('name every quote and mention of the person exactly once', () => {
    const theirs = passages(nato, { person: 'jens-stoltenberg' });
    const named = theirs.flatMap(({ id, holds }) => [id, ...holds]);
    expect(new Set(named).size).toBe(named.length);
    expect(named.toSorted()).toEqual(
      [
        ...nato.quotes.filter(({ speaker }) => speaker === 'jens-stoltenberg'),
        ...nato.mentions.filter(({ person }) => person === 'jens-stoltenberg'),
      ]
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe('the place among the passages', () => {
  const theirs = passages(engine, { person: 'ada-byron' });
  test.each([
    ['is the quote’s', 'q2', 1],
    ['is that of the quote that holds the mention', 'm1', 0],
    ['is the mention’s own', 'm2', 2],
    ['is none for another’s quote', 'q4', -1],
    ['is none for no id', null, -1],
  ] as const)('%s', (_name, id, at) => {
    expect(positionOf(theirs, id)).toBe(at);
  });
});
