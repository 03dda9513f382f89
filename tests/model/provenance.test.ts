import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { isEditors } from '../../src/model/provenance.ts';
import { bridge } from '../fixtures/bridge.ts';
import { nato } from '../fixtures/nato.ts';

test.each<readonly [name: string, article: Article, is: boolean]>([
  ['an editor', nato, true],
  ['the engine', bridge, false],
  ['an editor, and the engine besides', { ...nato, quotes: bridge.quotes }, false],
  ['nobody', { ...nato, mentions: [], quotes: [], events: [] }, false],
])('whether an editor marked all of it, where it was %s', (_name, article, is) => {
  expect(isEditors(article)).toBe(is);
});
