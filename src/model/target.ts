import type { Article } from './article.ts';
import { headlineId } from './article.ts';
import { oncePer } from './once.ts';

/** What an anchor can point at. Where it stands decides what must open before it can be seen. */
export type TargetKind =
  'block' | 'quote' | 'mention' | 'evidence' | 'about' | 'note' | 'person' | 'event';

export interface Target {
  readonly kind: TargetKind;
  /** The id of the block, quote, mention, person or event that the anchor belongs to. */
  readonly of: string;
  /** The element's id: the anchor itself. */
  readonly anchor: string;
  /** The block of the text that the element stands in; null when it stands in a panel. */
  readonly block: string | null;
}

/**
 * Ids in an article never hold two hyphens in a row, so those derived from them with two cannot
 * collide: `q1--note` is quote q1's item in the sidebar, `talks--evidence` the words behind talks.
 */
export function noteAnchor(quote: string): string {
  return `${quote}--note`;
}

/** The anchor of an event's evidence in the text; `at` counts its spans from 0. */
export function evidenceAnchor(event: string, at: number): string {
  return at === 0 ? `${event}--evidence` : `${event}--evidence-${at + 1}`;
}

/** The note on the article's source, at its end. */
export const aboutAnchor = 'about--text';

/** Where that begins which stands beside the text: it opens as a quote's item does. */
export const besideAnchor = 'panel--quotes';

/** Every anchor of the article with what it points at. */
export const targetsOf = oncePer((article: Article): ReadonlyMap<string, Target> => {
  const targets = new Map<string, Target>();
  const add = (target: Target) => targets.set(target.anchor, target);
  add({ kind: 'block', of: headlineId, anchor: headlineId, block: headlineId });
  add({ kind: 'about', of: article.id, anchor: aboutAnchor, block: null });
  add({ kind: 'note', of: '', anchor: besideAnchor, block: null });
  for (const { id } of article.blocks) add({ kind: 'block', of: id, anchor: id, block: id });
  for (const { id, at } of article.mentions) {
    add({ kind: 'mention', of: id, anchor: id, block: at.block });
  }
  for (const { id } of article.people) add({ kind: 'person', of: id, anchor: id, block: null });
  for (const { id, at } of article.quotes) {
    add({ kind: 'quote', of: id, anchor: id, block: at[0]?.block ?? null });
    add({ kind: 'note', of: id, anchor: noteAnchor(id), block: null });
  }
  for (const { id, at } of article.events) {
    add({ kind: 'event', of: id, anchor: id, block: null });
    for (const [n, { block }] of at.entries()) {
      add({ kind: 'evidence', of: id, anchor: evidenceAnchor(id, n), block });
    }
  }
  return targets;
});
