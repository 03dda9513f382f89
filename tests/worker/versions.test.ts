import { describe, expect, test } from 'vitest';
import type { Versions } from '../../src/worker/versions.ts';
import { filesFor, leaveToHost, succeed } from '../../src/worker/versions.ts';

const [first, second, third] = [{ page: '1' }, { page: '2' }, { page: '3' }];
const none: Versions = { current: null, others: [] };
const one: Versions = { current: first, others: [] };
const two: Versions = { current: second, others: [{ files: first, pages: ['a', 'b'] }] };

describe('when a version succeeds another', () => {
  test.each<readonly [string, Versions, Versions]>([
    ['the very first has nothing before it', succeed(none, first, []), one],
    ['open pages stay in the version that they have', succeed(one, second, ['a', 'b']), two],
    [
      'the current one stays so with the pages opened since',
      succeed(two, { ...second }, ['a', 'c']),
      { current: second, others: [{ files: first, pages: ['a'] }] },
    ],
    [
      'nothing is kept for pages that are not open',
      succeed(one, second, []),
      { current: second, others: [] },
    ],
    [
      'pages of three versions are told apart',
      succeed(two, third, ['b', 'c']),
      {
        current: third,
        others: [
          { files: first, pages: ['b'] },
          { files: second, pages: ['c'] },
        ],
      },
    ],
    [
      'a version goes with its last page',
      succeed(two, third, ['c']),
      { current: third, others: [{ files: second, pages: ['c'] }] },
    ],
  ])('%s', (_name, versions, expected) => {
    expect(versions).toEqual(expected);
  });
});

describe('the files that a page asks for', () => {
  test.each([
    ['an older page', two, 'a', first],
    ['a page opened since', two, 'c', second],
    ['the first page of all, before any version', none, 'a', {}],
    ['a page from the host', leaveToHost(two, 'd'), 'd', {}],
  ])('are for %s its own', (_name, versions, page, files) => {
    expect(filesFor(versions, page)).toEqual(files);
  });
});
