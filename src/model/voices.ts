import type { Article, Span } from './article.ts';
import { countWords } from './count-words.ts';
import { oncePer } from './once.ts';

/** How many quoted words are whose; the words nobody is named for stand under null. */
export type QuotedWords = ReadonlyMap<string | null, number>;

/**
 * Counts every speaker's quoted words: those inside the marks of direct and partial quotes, each
 * once however many quotes cover it. Reported speech is the reporter's wording and counts for
 * nobody. Speakers without a word in marks are left out.
 */
export const quotedWords = oncePer((article: Article): QuotedWords => {
  const spans = new Map<string | null, Span[]>();
  for (const { kind, speaker, at } of article.quotes) {
    if (kind === 'indirect') continue;
    const theirs = spans.get(speaker) ?? [];
    // One by one: a list that is spread into a call has to fit on the stack.
    for (const span of at) theirs.push(span);
    spans.set(speaker, theirs);
  }
  return new Map(
    [...spans].map(([speaker, theirs]) => [
      speaker,
      unionOf(theirs).reduce((sum, text) => sum + countWords(text, article.lang), 0),
    ]),
  );
});

/** The texts that the spans cover, overlaps once. */
function unionOf(spans: readonly Span[]): readonly string[] {
  const ends = new Map<string, number>();
  return spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ block, start, end, text }) => {
      const covered = ends.get(block) ?? 0;
      ends.set(block, Math.max(covered, end));
      return text.slice(Math.max(0, covered - start));
    });
}
