import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { toVerbatimJson } from '../../src/exports/verbatim-json.ts';
import file from '../../public/articles/nato-iraq-training-mission.json';
import { articleOf, engine, engineFile } from '../fixtures/articles.ts';
import { fullFile } from '../fixtures/full-article.ts';
import { drawnArticle, hostile, marked } from '../fixtures/marked-articles.ts';
import { nato } from '../fixtures/nato.ts';

const readBack = (article: Article, id: string): Article =>
  articleOf(JSON.parse(toVerbatimJson(article, id)));

/** A value with the keys of all its objects turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('an article as a file of its own', () => {
  test.each<readonly [name: string, article: Article]>([
    ['the bundled one', nato],
    ['one with everything', engine],
    ['one with every key', articleOf(fullFile('words'))],
    ['one marked by an engine and a reader', marked],
  ])('reads back as the same article: %s', (_name, article) => {
    expect(readBack(article, article.id)).toEqual(article);
    expect(readBack(article, 'another-id')).toEqual({ ...article, id: 'another-id' });
  });

  test('reads back whatever the words are', () => {
    for (const words of hostile) {
      const article = articleOf(fullFile(words));
      expect(readBack(article, 'full')).toEqual(article);
    }
    fc.assert(
      fc.property(drawnArticle, (article) => {
        expect(readBack(article, article.id)).toEqual(article);
      }),
    );
  });

  test('has what the bundled file has, in the same order', () => {
    expect(toVerbatimJson(nato, nato.id)).toBe(`${JSON.stringify(file, null, 2)}\n`);
  });

  test('has the format’s order whatever the order in memory', () => {
    const shuffled = turned(engine) as Article;
    expect(toVerbatimJson(shuffled, 'engine')).toBe(toVerbatimJson(engine, 'engine'));
  });

  test('leaves out what the parser puts back, and keeps what it does not', () => {
    expect(JSON.parse(toVerbatimJson(engine, 'engine'))).toEqual(engineFile);
    const text = toVerbatimJson(marked, 'marked');
    expect(text).not.toContain('"editor"');
    expect(text).toContain('"by": "engine"');
    expect(text).not.toContain('[]\n');
  });
});
