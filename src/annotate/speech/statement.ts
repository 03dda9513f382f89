import type { Range } from '../text/ranges.ts';
import type { Report } from './reports.ts';

/** What somebody says in one paragraph, with the words that say who. */
export interface Statement {
  /** Index of the block among all. */
  readonly order: number;
  readonly kind: 'direct' | 'partial' | 'indirect';
  /** UTF-16 code units into the block's text, ends exclusive; more than one where a cue splits it. */
  readonly at: readonly Range[];
  /** Null where the paragraph names nobody: whoever spoke before goes on. */
  readonly report: Report | null;
  /**
   * Without a report: whether whoever spoke in the paragraph before goes on. Surely, where that one's
   * quotation is not closed, or a colon ends the paragraph; likely, where it is and nothing makes an answer
   * of this one; next, where it and its clause are a paragraph, and this may be the next sentence.
   */
  readonly goesOn: 'surely' | 'likely' | 'next' | null;
}
