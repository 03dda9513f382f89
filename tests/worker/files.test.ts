import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/worker/files.ts';
import { hashAt, wayOn } from '../../src/worker/files.ts';

const files: Files = { '': 'root', 'articles/a/': 'page', 'articles/a.json': 'json' };

describe('the files of a version', () => {
  test.each([
    ['', 'root'],
    ['articles/a/', 'page'],
    ['articles/b/', null],
    ['constructor', null],
  ])('at the path “%s” there is %s', (path, hash) => {
    expect(hashAt(files, path)).toBe(hash);
  });

  test.each([
    ['a page without its slash', 'articles/a', 'articles/a/'],
    ['the page of a quote', 'articles/a/q/q1/', 'articles/a/#q1'],
    ['the page of a section', 'articles/a/s/the-vote/', 'articles/a/#the-vote'],
    ['the page of a quote in an article that is not here', 'articles/b/q/q1/', null],
    ['a page that is here', 'articles/a/', null],
    ['a page that is nowhere', 'nowhere/', null],
    ['another kind of place in an article', 'articles/a/x/q1/', null],
  ])('%s leads on to where it belongs', (_name, path, target) => {
    expect(wayOn(files, path)).toBe(target);
  });
});
