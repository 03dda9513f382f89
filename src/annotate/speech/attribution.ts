import type { NamedBody, NameSpan } from '../names/name-span.ts';
import type { FoundPerson } from '../names/people.ts';

/** Who says something, and how sure that is. */
export interface Attribution {
  readonly person: FoundPerson | null;
  /** The name of a body that speaks; null for people. */
  readonly body: NamedBody | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly form: 'name' | 'description' | 'pronoun' | null;
}

/** Who spoke last, and where: the block, and the place in it where what was said and its clause end. */
export interface Spoken {
  readonly who: Attribution;
  readonly order: number;
  readonly end: number;
  /** The words that said who it was; empty where none did. */
  readonly phrase: string;
}

/** Whom the text does not name, or not surely enough. */
export const nobody: Attribution = { person: null, body: null, confidence: 0.5, form: null };

/** A name in the text, and who bears it. */
export interface Name extends NameSpan {
  readonly person: FoundPerson;
}
