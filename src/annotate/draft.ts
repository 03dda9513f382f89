import type { Block } from '../model/article.ts';

/** An article as it was read, before anything is known of it. */
export interface Draft {
  readonly headline: string;
  readonly lang: string;
  /** EDTF; null when the source does not say. */
  readonly published: string | null;
  readonly source: {
    readonly publisher?: string;
    readonly url?: string;
    readonly note?: string;
  };
  readonly blocks: readonly Block[];
}
