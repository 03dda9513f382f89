import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundledArticles } from '../../tools/site.ts';

/** A project with these articles; each has the date that stands beside its name. */
function projectWith(articles: Readonly<Record<string, string | null>>): string {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-site-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const folder = join(root, 'public/articles');
  mkdirSync(folder, { recursive: true });
  for (const [id, published] of Object.entries(articles)) {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, published }));
  }
  return root;
}

const ids = async (root: string) => (await bundledArticles(root)).map(({ id }) => id);

describe('the bundled articles', () => {
  test.each([
    ['the newest first', { a: '2020-01-02', b: '2021', c: '2020-03' }, ['b', 'c', 'a']],
    [
      'of about a date and until one',
      { a: '../2020-05-01', b: '2020-04~', c: '2020-04-29' },
      ['a', 'b', 'c'],
    ],
    ['those without a date last', { a: null, b: '1999-01-01' }, ['b', 'a']],
    ['of one day by their ids', { c: null, b: '2020', a: '2020', d: null }, ['a', 'b', 'c', 'd']],
  ])('%s', async (_, articles, expected) => {
    expect(await ids(projectWith(articles))).toEqual(expected);
  });

  test('are the news and, after it, the guide', async () => {
    expect(await ids('.')).toEqual(['nato-iraq-training-mission', 'guide']);
  });
});
