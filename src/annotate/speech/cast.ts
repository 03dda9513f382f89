import type { Strangers } from './rivals.ts';
import type { Names } from './named-subjects.ts';
import type { Attribution, Spoken } from './attribution.ts';
import type { NamedBodies } from '../names/named-bodies.ts';
import type { Gender } from '../names/name-span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { FoundPerson } from '../names/people.ts';

/** Whom the words of a clause may mean. */
export interface Cast {
  readonly paragraphs: readonly Paragraph[];
  readonly inBlock: Names;
  readonly byRole: ReadonlyMap<string, readonly FoundPerson[]>;
  /** Every word of every name. */
  readonly borne: ReadonlySet<string>;
  readonly strangers: Strangers;
  readonly called: Map<FoundPerson, Gender>;
  readonly leading: ReadonlyMap<Gender, FoundPerson>;
  readonly topics: Map<number, FoundPerson | null>;
  /** Who has spoken so far, and where, in the order of the text. */
  readonly heard: Spoken[];
  /** The bodies that the article says to be such; read when first asked for. */
  readonly named: () => NamedBodies;
  /** The bodies that have spoken, by the nouns in their names, each with where it spoke last. */
  readonly spoken: Map<string, Map<string, { readonly who: Attribution; readonly order: number }>>;
}
