import * as v from 'valibot';
import type { InferOutput } from 'valibot';
import { parseEdtf } from './edtf.ts';
import { Edtf, Person, Quote, Slug, Span, Words } from './schema.ts';

/**
 * What a reader puts right, as a list that is kept beside the article and applied anew to whatever
 * a newer engine finds in it. So nothing here is said by the ids of quotes, mentions and events,
 * which change, but by the words.
 */

/** Names and titles that a reader writes are no longer, in UTF-16 code units. */
export const longestName = 300;
/** More pieces of text than any quote has, or any selection. */
export const mostSpans = 100;

const Name = v.pipe(
  Words,
  v.maxLength(longestName, 'is too long'),
  v.regex(/\S/u, 'must not be blank'),
);
const Spans = v.pipe(
  v.array(Span),
  v.minLength(1, 'must have a span'),
  v.maxLength(mostSpans, 'has too many spans'),
);
const RealDate = v.pipe(
  Edtf,
  v.check((value) => parseEdtf(value) !== null, 'must be in the calendar'),
);

const WhoSchema = v.strictObject({ id: Slug, kind: Person.entries.kind, name: Words });

/** Imported corrections are as little to be trusted as imported articles. */
export const CorrectionSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('quote'),
    at: Spans,
    as: Quote.entries.kind,
    speaker: v.nullable(WhoSchema),
  }),
  v.strictObject({ kind: v.literal('no-quote'), at: Spans }),
  v.strictObject({ kind: v.literal('rename'), who: WhoSchema, name: Name }),
  v.strictObject({ kind: v.literal('merge'), who: WhoSchema, into: WhoSchema }),
  v.strictObject({
    kind: v.literal('event'),
    at: Spans,
    title: Name,
    date: RealDate,
    was: v.optional(RealDate),
  }),
  v.strictObject({ kind: v.literal('no-event'), at: Spans, was: v.optional(RealDate) }),
  v.strictObject({ kind: v.literal('person'), at: Span, who: WhoSchema }),
  v.strictObject({ kind: v.literal('no-mention'), at: Span }),
]);

/** A person or body as corrections name them: by id, and by name for when the ids have changed. */
export type Who = InferOutput<typeof WhoSchema>;

/**
 * - `quote`: these words are a quote of this speaker, null when nobody is named. Adds one, or says
 *   anew what the one over these words is: kind, speaker and extent.
 * - `no-quote`: these words are no quote.
 * - `rename`: this person is called so.
 * - `merge`: both are one; the second's name stays.
 * - `event`: these words tell a dated event. Adds one, or changes the one over these words; where
 *   several are told by the same words, `was` is the date of the one that is meant.
 * - `no-event`: these words tell no event.
 * - `person`: these words name this person.
 * - `no-mention`: these words name nobody.
 */
export type Correction = InferOutput<typeof CorrectionSchema>;

/** A correction of one kind. */
export type CorrectionOf<Kind extends Correction['kind']> = Extract<
  Correction,
  { readonly kind: Kind }
>;
