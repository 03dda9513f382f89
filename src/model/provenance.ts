import type { Article, Quote } from './article.ts';

type Provenance = Pick<Quote, 'by' | 'confidence'>;

/**
 * Who marked something, when it was not an editor, and how sure they were: `found automatically,
 * fairly sure`. Empty for an editor's work, which is what a reader expects.
 */
export function provenanceOf({ by, confidence }: Provenance): string {
  const sure = confidence === undefined ? [] : [sureness(confidence)];
  switch (by) {
    case 'editor':
      return '';
    case 'engine':
      return ['found automatically', ...sure].join(', ');
    case 'reader':
      return ['marked by a reader', ...sure].join(', ');
  }
}

/** Whether all that is marked in the article is an editor's; false where nothing is. */
export function isEditors({ mentions, quotes, events }: Article): boolean {
  const marks = [...mentions, ...quotes, ...events];
  return marks.length > 0 && marks.every(({ by }) => by === 'editor');
}

/** From 0 to 1 in words; the engine itself names nobody of whom it is less sure than 0.6. */
function sureness(confidence: number): string {
  if (confidence >= 0.9) return 'almost sure';
  if (confidence >= 0.75) return 'fairly sure';
  if (confidence >= 0.6) return 'not quite sure';
  return 'unsure';
}
