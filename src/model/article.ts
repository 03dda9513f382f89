import type { InferOutput } from 'valibot';
import { oncePer } from './once.ts';
import type { ArticleSchema } from './schema.ts';

/** An article that has passed the parser: every span holds its text, every reference resolves. */
export type Article = InferOutput<typeof ArticleSchema>;

export type Block = Article['blocks'][number];
export type Person = Article['people'][number];
export type Mention = Article['mentions'][number];
export type Quote = Article['quotes'][number];
export type Event = Article['events'][number];
export type Span = Quote['at'][number];
export type Source = Event['sources'][number];
export type QuoteKind = Quote['kind'];
export type MentionForm = Mention['form'];

/** The id by which spans and links name the headline, which is no block of its own. */
export const headlineId = 'headline';

/** The words of a block that spans point into: a figure's are its caption. */
export function blockText(block: Block): string {
  return block.type === 'figure' ? block.caption : block.text;
}

/** The words that spans point into, by the id that the spans have for them. */
export const textsOf = oncePer(
  ({ headline, blocks }: Article): ReadonlyMap<string, string> =>
    new Map([
      [headlineId, headline],
      ...blocks.map((block) => [block.id, blockText(block)] as const),
    ]),
);

/** Everybody, by their ids. */
export const peopleById = oncePer(
  ({ people }: Article): ReadonlyMap<string, Person> =>
    new Map(people.map((person) => [person.id, person])),
);

/** Every block's place in reading order, the headline first at -1. */
export const blockOrder = oncePer(
  ({ blocks }: Article): ReadonlyMap<string, number> =>
    new Map([[headlineId, -1], ...blocks.map(({ id }, at) => [id, at] as const)]),
);
