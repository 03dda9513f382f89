/** A name where it stands: UTF-16 code units into the block's text, without title or possessive. */
export interface NameSpan {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the block among all. */
  readonly order: number;
}

/** A body by its name, and where that stands. */
export interface NamedBody {
  readonly name: string;
  readonly span: NameSpan;
}

/** By a title or a given name, as news has them. */
export type Gender = 'male' | 'female';

export interface Role {
  readonly text: string;
  readonly span: NameSpan;
}
