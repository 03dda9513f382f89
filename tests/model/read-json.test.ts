import { expect, test } from 'vitest';
import { readJson } from '../../src/model/read-json.ts';
import { bridgeFile } from '../fixtures/bridge.ts';

const library = { format: 'verbatim-library/1', articles: [] };

test.each<readonly [name: string, text: string, read: object]>([
  ['no JSON', '{', { kind: 'none' }],
  ['an article', JSON.stringify(bridgeFile), { kind: 'article', parsed: { ok: true } }],
  ['what is neither', '[1]', { kind: 'article', parsed: { ok: false } }],
  [
    'a library',
    JSON.stringify(library),
    { kind: 'library', library: { ok: true, articles: [], damaged: [] } },
  ],
])('a JSON file is told by what it holds: %s', (_name, text, read) => {
  expect(readJson(text)).toMatchObject(read);
});
