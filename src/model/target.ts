import type { Article } from './article.ts';
import { headlineId } from './article.ts';

/** What an anchor can point at. Where it stands decides what must open before it can be seen. */
export type TargetKind =
  'block' | 'quote' | 'mention' | 'evidence' | 'about' | 'note' | 'person' | 'event';

export interface Target {
  readonly kind: TargetKind;
  /** The id of the block, quote, mention, person or event that the anchor belongs to. */
  readonly of: string;
  /** The element's id: the anchor itself. */
  readonly anchor: string;
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

/** Every anchor of the article with what it points at. */
export function targetsOf(article: Article): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (kind: TargetKind, of: string, anchor = of) => {
    targets.set(anchor, { kind, of, anchor });
  };
  add('block', headlineId);
  add('about', article.id, aboutAnchor);
  for (const { id } of article.blocks) add('block', id);
  for (const { id } of article.mentions) add('mention', id);
  for (const { id } of article.people) add('person', id);
  for (const { id } of article.quotes) {
    add('quote', id);
    add('note', id, noteAnchor(id));
  }
  for (const { id, at } of article.events) {
    add('event', id);
    for (const n of at.keys()) add('evidence', id, evidenceAnchor(id, n));
  }
  return targets;
}
