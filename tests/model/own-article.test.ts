import { describe, expect, test } from 'vitest';
import { noHistory } from '../../src/model/history.ts';
import { formatLibraryFile, parseLibraryFile } from '../../src/model/library-file.ts';
import type { OwnArticle } from '../../src/model/own-article.ts';
import { parseOwn } from '../../src/model/own-article.ts';
import { entryOf, shelfView } from '../../src/model/shelf-entry.ts';
import { bridge as article, bridgeFile } from '../fixtures/bridge.ts';

const own: OwnArticle = { id: article.id, added: 1, article, engine: 1, history: noHistory };
const stored = (change: object): unknown => ({ ...JSON.parse(JSON.stringify(own)), ...change });
const correction = { kind: 'no-quote', at: article.quotes[0]?.at };

describe('what was kept of an own article', () => {
  test('comes back as it was, corrections and all', () => {
    const history = { done: [correction], undone: [correction] };
    expect(parseOwn(stored({ history }))).toEqual({ ok: true, own: { ...own, history } });
  });

  test('loses a correction that is none, and nothing else', () => {
    const history = { done: [{ kind: 'shout' }, correction, 7], undone: [null] };
    expect(parseOwn(stored({ history }))).toMatchObject({
      ok: true,
      own: { history: { done: [correction], undone: [] } },
    });
  });

  test.each([
    ['nothing', undefined, ''],
    ['no time', stored({ added: 'yesterday' }), 'added'],
    ['a key of somebody else’s', stored({ colour: 'red' }), 'colour'],
    ['another id than its article', stored({ id: 'another' }), 'article.id'],
    ['a damaged article', stored({ article: { ...article, headline: '' } }), 'article.headline'],
  ])('is refused with %s, and says where', (_name, input, path) => {
    const outcome = parseOwn(input);
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('a library’s file', () => {
  test('is read as it was written', () => {
    const file: unknown = JSON.parse(formatLibraryFile([own]));
    expect(parseLibraryFile(file)).toEqual({ ok: true, articles: [own], damaged: [] });
  });

  test('is none when it does not say so', () => {
    expect(parseLibraryFile(bridgeFile)).toBeNull();
    expect(parseLibraryFile([])).toBeNull();
  });

  test('of another version is refused in plain words', () => {
    expect(parseLibraryFile({ format: 'verbatim-library/2', articles: [] })).toMatchObject({
      ok: false,
      issues: [{ path: 'format', message: 'was written by another version of Verbatim' }],
    });
  });

  test.each<readonly [name: string, format: string, isNewer: boolean]>([
    ['newer', 'verbatim-library/2', true],
    ['unknown', 'verbatim-library/x', false],
  ])('says whether its version is newer: %s', (_name, format, isNewer) => {
    expect(parseLibraryFile({ format, articles: [] })).toMatchObject({ ok: false, isNewer });
  });

  test.each<readonly [name: string, entry: unknown, headline: string | null]>([
    ['by its headline', stored({ added: -1 }), own.article.headline],
    ['without a headline', { id: 'a' }, null],
    ['with nothing but spaces for one', { article: { headline: ' ' } }, null],
    ['that is nothing at all', null, null],
  ])('gives what is whole and names what is damaged: %s', (_name, entry, headline) => {
    const file = { format: 'verbatim-library/1', articles: [entry, own] };
    expect(parseLibraryFile(file)).toMatchObject({
      ok: true,
      articles: [own],
      damaged: [{ headline }],
    });
  });
});

describe('a shelf', () => {
  const entry = { ...entryOf(article), publisher: null as string | null };
  const shelf = [
    { ...entry, id: 'a', headline: 'Bread and work', published: '2020-01', added: 1 },
    {
      ...entry,
      id: 'b',
      headline: 'After the vote',
      published: null,
      added: 3,
      publisher: 'The Post',
    },
    { ...entry, id: 'c', headline: 'Ships', published: '2021', added: 2 },
  ];
  const ids = (sought: string, order: 'added' | 'published' | 'headline') =>
    shelfView(shelf, sought, order).map(({ id }) => id);

  test('counts what an article has', () => {
    expect(entry).toMatchObject({
      quotes: article.quotes.length,
      people: article.people.length,
      events: article.events.length,
    });
    expect(entry.words).toBeGreaterThan(0);
  });

  test.each([
    ['the newest first', '', 'added', ['b', 'c', 'a']],
    ['by day, undated ones last', '', 'published', ['c', 'a', 'b']],
    ['by the alphabet', '', 'headline', ['b', 'a', 'c']],
    ['those with all of the words', 'work BREAD', 'added', ['a']],
    ['those of a publisher', 'post', 'added', ['b']],
    ['none', 'zeppelin', 'added', []],
  ] as const)('shows %s', (_name, sought, order, expected) => {
    expect(ids(sought, order)).toEqual(expected);
  });
});
