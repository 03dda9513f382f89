import type { Block } from '../../model/article.ts';

/** An article as it was read, before anything is known of it. */
export interface Draft {
  readonly headline: string;
  readonly lang: string;
  /** EDTF; null when the source does not say. */
  readonly published: string | null;
  readonly source: {
    readonly publisher?: string | undefined;
    readonly url?: string | undefined;
    readonly note?: string | undefined;
  };
  readonly blocks: readonly Block[];
}
