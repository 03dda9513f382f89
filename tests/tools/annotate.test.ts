// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseArticle } from '../../src/model/parse-article.ts';

const paragraph =
  'The bridge was opened on Wednesday by the minister, who said that it had been a long time coming, and that the city would be proud of it.';
const page = (head: string, words: string) =>
  `<!doctype html><html lang="en"><head>${head}<title>A bridge</title></head><body><article><p>${paragraph}</p><p>${words}</p></article></body></html>`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  'page.html': page('<meta charset="utf-8">', '“It is safe,” Jane Roe said.'),
  'old.HTM': Buffer.from(
    page('<meta charset="windows-1252">', '\x93It is safe,\x94 Jane Roe said.'),
    'latin1',
  ),
  'empty.html': '<html><body><script>let a</script></body></html>',
  'wrong.html': Buffer.from(page('', 'It is \xe9.'), 'latin1'),
  'deep.html': '<div>'.repeat(10_000),
  'article.json': '{}',
  'picture.png': 'x',
  'print.txt': '%PDF-1.4\n%%EOF',
  'plain.txt': `A bridge\n\n${paragraph}\n`,
};

let folder = '';
let result = { code: 0, stdout: '', stderr: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-'));
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(Object.entries(files).map(([name, of]) => writeFile(join(folder, name), of)));
  result = await run([...paths, '--out', join(folder, 'out')]);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

async function run(args: readonly string[]) {
  const command = ['tools/run.mjs', 'tools/annotate.ts', ...args];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, command)) };
  } catch (error) {
    const { code, stdout, stderr } = error as typeof result;
    return { code, stdout, stderr };
  }
}

test('what can be read is annotated, whatever came before it', async () => {
  const written = (await readdir(join(folder, 'out'))).toSorted();
  expect(written).toEqual(['old.json', 'page.json', 'plain.json']);
  for (const name of written) {
    const file: unknown = JSON.parse(await readFile(join(folder, 'out', name), 'utf8'));
    expect(parseArticle(file)).toMatchObject({ ok: true });
  }
});

test.each(['page', 'old'])('%s has the quote of the page', async (name) => {
  const parsed = parseArticle(
    JSON.parse(await readFile(join(folder, 'out', `${name}.json`), 'utf8')),
  );
  if (!parsed.ok) throw new Error('No article was written.');
  expect(parsed.article.headline).toBe('A bridge');
  expect(parsed.article.quotes.map(({ at }) => at.map(({ text }) => text))).toContainEqual([
    'It is safe,',
  ]);
});

test.each([
  ['empty.html', 'has no article in it'],
  ['wrong.html', 'The encoded data was not valid for encoding utf-8'],
  ['deep.html', 'is nested too deeply to be read'],
  ['article.json', 'is JSON: an article file is read as it is, and needs no annotating'],
  ['print.txt', 'is a PDF file, which is not read: copy its text and paste it'],
  ['picture.png', 'is of a kind that is not read: .png'],
])('%s is refused: %s', (name, reason) => {
  expect(result.stderr).toContain(`${join(folder, name)}: ${reason}\n`);
});

test('the command fails when a file did, and not otherwise', async () => {
  expect(result.code).toBe(1);
  expect(result.stdout.trim().split('\n')).toHaveLength(3);
  const good = await run([join(folder, 'page.html'), '--out', join(folder, 'good')]);
  expect(good.code).toBe(0);
}, 60_000);
