import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Article } from '../../../src/model/article.ts';
import { parseArticle } from '../../../src/model/parse-article.ts';

/** What is said: its kind, who says it ("–" for nobody named), and its words, pieces parted by " … ". */
type Said = readonly [kind: 'direct' | 'partial' | 'indirect', who: string, words: string];

/** A passage for a phenomenon; paragraphs are parted by a blank line. */
export type Passage = readonly [phenomenon: string, passage: string, said: readonly Said[]];

/** The article that the engine makes of a passage. */
export function articleOf(passage: string): Article {
  const blocks = passage
    .split('\n\n')
    .map((text, at) => ({ id: `p${at + 1}`, type: 'paragraph' as const, text }));
  return annotate(
    { headline: 'The bridge', lang: 'en', published: '2020-02-12', source: {}, blocks },
    'bridge',
  );
}

function saidIn({ quotes, people }: Article): readonly Said[] {
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '–';
  return quotes.map(({ kind, speaker, at }) => [
    kind,
    nameOf(speaker),
    at.map(({ text }) => text).join(' … '),
  ]);
}

/** Tests of each passage: everything that is said in it, and by whom, and nothing else. */
export function testPassages(passages: readonly Passage[]): void {
  describe('what is said, and by whom', () => {
    test.each(passages)('%s', (_phenomenon, passage, said) => {
      const article = articleOf(passage);
      expect(saidIn(article)).toEqual(said);
      expect(parseArticle(article)).toMatchObject({ ok: true });
      for (const { by, confidence } of article.quotes) {
        expect(by).toBe('engine');
        expect(confidence).toBeGreaterThan(0);
      }
    });
  });
}
