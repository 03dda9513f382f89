import type { Article, Span } from './article.ts';
import { blockOrder, textsOf } from './article.ts';
import { holdsText } from './cross-checks.ts';

/**
 * These spans in the order of the text, those that overlap or touch made one. Null when the article
 * lacks the words of any of them: half a quote is another quote.
 */
export function spansFound(article: Article, at: readonly Span[]): Span[] | null {
  const texts = textsOf(article);
  const order = blockOrder(article);
  const found: Span[] = [];
  for (const span of at.toSorted(
    (a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start,
  )) {
    const { block, start, end } = span;
    const text = texts.get(block);
    if (text === undefined || !holdsText(text, span)) return null;
    const last = found.at(-1);
    if (last?.block === block && start <= last.end) {
      const until = Math.max(last.end, end);
      found[found.length - 1] = { ...last, end: until, text: text.slice(last.start, until) };
    } else found.push({ ...span });
  }
  return found;
}

/** How many UTF-16 code units two lists of spans have in common; none overlaps its own list. */
export function overlapOf(one: readonly Span[], other: readonly Span[]): number {
  let overlap = 0;
  for (const a of one) {
    for (const b of other) {
      if (a.block === b.block) {
        overlap += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
      }
    }
  }
  return overlap;
}

/** How many UTF-16 code units the spans have. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * How much two annotations must share to be of the same words: half of the shorter one, or half of
 * the longer one where one may well stand inside the other and be something else.
 */
type Share = 'shorter' | 'longer';

/** Whether so much of the one and the other is the same words. */
function isShared(share: Share, one: readonly Span[], other: readonly Span[]): boolean {
  const overlap = overlapOf(one, other);
  const pick = share === 'shorter' ? Math.min : Math.max;
  return overlap > 0 && overlap * 2 >= pick(lengthOf(one), lengthOf(other));
}

/**
 * The annotation over the same words: the greatest overlap wins, then the shortest annotation, then
 * the first. One over exactly these words shares all of them and is the shortest that can, so it
 * comes before any other. Null when none shares enough.
 */
export function overSameWords<Annotation>(
  annotations: readonly Annotation[],
  at: readonly Span[],
  spansOf: (annotation: Annotation) => readonly Span[],
  shareOf: (annotation: Annotation) => Share = () => 'longer',
): Annotation | null {
  let best: { annotation: Annotation; overlap: number; length: number } | null = null;
  for (const annotation of annotations) {
    const spans = spansOf(annotation);
    if (!isShared(shareOf(annotation), spans, at)) continue;
    const [overlap, length] = [overlapOf(spans, at), lengthOf(spans)];
    const isBetter =
      best === null || overlap > best.overlap || (overlap === best.overlap && length < best.length);
    if (isBetter) best = { annotation, overlap, length };
  }
  return best?.annotation ?? null;
}
