import type { Article, Span } from './article.ts';

/** How many quoted words are whose; the words nobody is named for stand under null. */
export type QuotedWords = ReadonlyMap<string | null, number>;

/**
 * Counts every speaker's quoted words: those inside the marks of direct and partial quotes, each
 * once however many quotes cover it. Reported speech is the reporter's wording and counts for
 * nobody. Speakers without a word in marks are left out. Counted once for each article.
 */
export function quotedWords(article: Article): QuotedWords {
  const known = counted.get(article) ?? countWords(article);
  counted.set(article, known);
  return known;
}

/** The first segmenter of a page loads its tables, which is slow enough to be felt. */
const counted = new WeakMap<Article, QuotedWords>();

function countWords(article: Article): QuotedWords {
  const segmenter = new Intl.Segmenter(article.lang, { granularity: 'word' });
  const count = (text: string) => [...segmenter.segment(text)].filter((s) => s.isWordLike).length;
  const spans = new Map<string | null, Span[]>();
  for (const { kind, speaker, at } of article.quotes) {
    if (kind !== 'indirect') spans.set(speaker, [...(spans.get(speaker) ?? []), ...at]);
  }
  return new Map(
    [...spans].map(([speaker, theirs]) => [
      speaker,
      unionOf(theirs).reduce((sum, text) => sum + count(text), 0),
    ]),
  );
}

/** The texts that the spans cover, overlaps once. */
function unionOf(spans: readonly Span[]): readonly string[] {
  const sorted = spans.toSorted((a, b) => a.block.localeCompare(b.block) || a.start - b.start);
  const texts: string[] = [];
  let block = '';
  let end = 0;
  for (const span of sorted) {
    if (span.block !== block) [block, end] = [span.block, 0];
    const fresh = span.text.slice(Math.max(0, end - span.start));
    if (fresh !== '') texts.push(fresh);
    end = Math.max(end, span.end);
  }
  return texts;
}
