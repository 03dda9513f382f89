import { describe, expect, test } from 'vitest';
import { addedBeside } from '../../src/model/added-articles.ts';
import type { OwnArticle } from '../../src/model/own-article.ts';
import { noHistory } from '../../src/model/history.ts';
import { engine } from '../fixtures/articles.ts';

const own = (id: string, headline: string): OwnArticle => ({
  id,
  added: 1,
  article: { ...engine, id, headline },
  engine: null,
  history: noHistory,
});

/** What is added, by id and headline. */
const added = (given: readonly OwnArticle[], here: readonly unknown[] = []) => {
  let count = 0;
  return addedBeside(given, here, () => `new-${(count += 1)}`).map(
    ({ id, article }) => `${id} ${article.id} ${article.headline}`,
  );
};

describe('articles that are added to a library', () => {
  test('keep their ids where nothing else has them', () => {
    expect(added([own('a', 'One'), own('b', 'Two')])).toEqual(['a a One', 'b b Two']);
  });

  test('keep them where they are there as they are', () => {
    expect(added([own('a', 'One')], [own('a', 'One')])).toEqual(['a a One']);
  });

  test('stand beside another that is there, and beside one that is damaged', () => {
    expect(added([own('a', 'One')], [own('a', 'Other')])).toEqual(['new-1 new-1 One']);
    expect(added([own('a', 'One')], [{ id: 'a' }])).toEqual(['new-1 new-1 One']);
  });

  test('stand beside another that comes with them', () => {
    expect(added([own('a', 'One'), own('a', 'Two'), own('b', 'Three')])).toEqual([
      'a a One',
      'new-1 new-1 Two',
      'b b Three',
    ]);
  });

  test('come once where they are given twice', () => {
    const twice = [own('a', 'One'), own('a', 'One')];
    expect(added(twice)).toEqual(['a a One']);
    expect(added(twice, twice)).toEqual(['a a One']);
    expect(added(twice, [own('a', 'Other'), own('a', 'Other')])).toEqual(['new-1 new-1 One']);
  });
});
