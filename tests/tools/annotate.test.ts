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
  'Mixed Name_v1.2.html': Buffer.from(
    page('', '\x93It is d\xe9j\xe0 vu,\x94 Jane Roe said.'),
    'latin1',
  ),
  'wide.txt': Buffer.from(`\ufeffA bridge\n\n${paragraph}\n`, 'utf16le'),
  'cut.txt': Buffer.concat([
    Buffer.from(`A bridge\n\n${paragraph} `),
    Buffer.from([0xed, 0xa0, 0x80]),
  ]),
  'Привет.txt': `A bridge\n\n${paragraph}\n`,
  'новости.txt': `A bridge\n\n${paragraph}\n`,
  'marked.txt': `# A bridge\n\n${paragraph}\n`,
  'again.txt': '{"format": "verbatim-article/1"}',
  'table.csv': 'a,b\n1,2\n3,4\n',
  'blank.txt': ' \n',
  'deep.html': '<div>'.repeat(10_000),
  'chart.html': `<article><h1>Chart</h1><svg>${'<path d="M0 0h1"/>'.repeat(6000)}</svg><p>“It rose,” said Ada Byron.</p></article>`,
  'article.json': '{}',
  'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
  'print.txt': '%PDF-1.4\n%%EOF',
  'plain.txt': `A bridge\n\n${paragraph}\n`,
};

let folder = '';
let result = { code: 0, stdout: '', stderr: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-'));
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(Object.entries(files).map(([name, of]) => writeFile(join(folder, name), of)));
  result = await run([...paths, join(folder, 'none.txt'), folder, `--out=${join(folder, 'out')}`]);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

async function run(args: readonly string[], tool = 'annotate') {
  const command = ['tools/run.mjs', `tools/${tool}.ts`, ...args];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, command)) };
  } catch (error) {
    const { code, stdout, stderr } = error as typeof result;
    return { code, stdout, stderr };
  }
}

test('what can be read is annotated, whatever came before it', async () => {
  const written = (await readdir(join(folder, 'out'))).toSorted();
  expect(written).toEqual(
    [
      'Mixed Name_v1.2',
      'chart',
      'cut',
      'marked',
      'old',
      'page',
      'plain',
      'wide',
      'Привет',
      'новости',
    ].map((name) => `${name}.json`),
  );
  for (const name of written) {
    const file: unknown = JSON.parse(await readFile(join(folder, 'out', name), 'utf8'));
    expect(parseArticle(file)).toMatchObject({ ok: true });
  }
});

test('each article has an id of its own', async () => {
  const names = ['Mixed Name_v1.2', 'Привет', 'новости'];
  const ids = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, 'out', `${name}.json`), 'utf8');
      return (JSON.parse(text) as { id: string }).id;
    }),
  );
  expect(ids).toEqual(['mixed-name-v1-2', 'article', 'article-2']);
});

test('letters of old Windows are read as the app reads them', async () => {
  const text = await readFile(join(folder, 'out', 'Mixed Name_v1.2.json'), 'utf8');
  expect(text).toContain('It is déjà vu,');
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
  ['none.txt', 'is not there'],
  ['', 'is a folder, and no file'],
  ['again.txt', 'is JSON: an article file is read as it is, and needs no annotating'],
  [
    'table.csv',
    'is a table, and no article: texts, Markdown, web pages and Verbatim’s own files are read',
  ],
  ['blank.txt', 'is empty'],
  ['deep.html', 'is nested too deeply to be read'],
  ['article.json', 'is JSON: an article file is read as it is, and needs no annotating'],
  ['print.txt', 'is a PDF file, which is not read: copy its text and paste it'],
  ['picture.png', 'is no text'],
])('%s is refused: %s', (name, reason) => {
  expect(result.stderr).toContain(`${join(folder, name).replace(/\/$/, '')}: ${reason}\n`);
});

test('the command fails when a file did, and not otherwise', async () => {
  expect(result.code).toBe(1);
  expect(result.stdout.trim().split('\n')).toHaveLength(10);
  const good = await run([join(folder, 'page.html'), '--out', join(folder, 'good')]);
  expect(good.code).toBe(0);
}, 60_000);

const usage = 'Usage: npm run annotate -- FILE... --out DIR';

test.each<readonly [name: string, args: (at: string) => readonly string[], said: string]>([
  ['nothing', () => [], `No file is named.\n${usage}`],
  ['no folder', (at) => [at], `No folder to write to is named.\n${usage}`],
  ['an option without its value', (at) => [at, '--out'], "Option '--out <value>' argument missing.\n"],
  ['an option that is none', (at) => [at, '--into', 'a'], "Unknown option '--into'.\n"],
  ['a file for a folder', (at) => [at, '--out', at], 'is a file, and no folder: name a folder to write to.\n'],
])('a command is refused with %s', async (_name, args, said) => {
  const { code, stdout, stderr } = await run(args(join(folder, 'plain.txt')));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(said);
  expect(stderr).not.toMatch(/^ +at /m);
}, 60_000); // prettier-ignore

test.each(['annotate', 'check-articles', 'evaluate'])(
  '%s says how it is used',
  async (tool) => {
    const { code, stdout, stderr } = await run(['--help'], tool);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: npm run ${tool} -- `);
  },
  60_000,
);

test.each([
  ['check-articles', 'none.json: the file is not there\n'],
  ['evaluate', 'none.json is not there.\n'],
])(
  '%s fails plainly on what is not there',
  async (tool, said) => {
    const { code, stderr } = await run([join(folder, 'none.json')], tool);
    expect(code).toBe(1);
    expect(stderr).toBe(join(folder, said));
  },
  60_000,
);
