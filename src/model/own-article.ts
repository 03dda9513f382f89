import type { Article } from './article.ts';
import type { History } from './history.ts';

/** An article that a reader has opened, as it is kept. */
export interface OwnArticle {
  readonly id: string;
  /** When it was added to the library, in milliseconds since 1970. */
  readonly added: number;
  /** As it was opened, before the reader's corrections; its id is the same. */
  readonly article: Article;
  /** The version of the engine that annotated it; null when its annotations came with it. */
  readonly engine: number | null;
  /** What the reader has put right in it. */
  readonly history: History;
}
