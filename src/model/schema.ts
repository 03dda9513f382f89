import * as v from 'valibot';

/**
 * The article format, version 1: the one schema that the parser, the TypeScript types and
 * `public/schema/article-1.json` come from. It describes shape only; what needs two places of the
 * file at once (a span against its text, an id against its people) is checked in `cross-checks.ts`.
 */

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const edtfPattern =
  /^(?:\.\.\/\d{4}(?:-\d{2}){0,2}~?|\d{4}(?:-\d{2}){0,2}~?(?:\/(?:\.\.|\d{4}(?:-\d{2}){0,2}~?))?)$/;

/**
 * Unicode that is well formed (no half of a surrogate pair) and without NUL: anything else changes
 * when it is written into a page, and with it the offsets of spans. RFC 7493, section 2.1.
 */
const textPattern = /^[^\0\ud800-\udfff]*(?:[\ud800-\udbff][\udc00-\udfff][^\0\ud800-\udfff]*)*$/;

/**
 * A host is named before anything else, and nobody is: what stands before an `@` reads like a host
 * and is none.
 */
const httpsPattern = /^https:\/\/[^\s\0\\/?#@\ud800-\udfff]+(?:[/?#][^\s\0\ud800-\udfff]*)?$/;

/** Folders beside the article and a file: never a way up, nor to another host. */
const imagePattern = /^[A-Za-z0-9][\w-]*(?:[./][\w-]+)*$/;

/**
 * Lengths that no honest file comes near, in UTF-16 code units. Patterns that repeat a group need
 * the engine's stack for each turn, and throw when it is used up. A quote's id names a folder,
 * which file systems allow 255 bytes.
 */
const longest = { id: 200, address: 2000, words: 1_000_000 };

export const Slug = v.pipe(
  v.string(),
  v.maxLength(longest.id, 'is too long'),
  v.regex(slugPattern, 'must be a lower-case slug'),
);
const Text = v.pipe(
  v.string(),
  v.maxLength(longest.words, 'is too long'),
  v.regex(textPattern, 'must be well-formed Unicode without NUL'),
);
export const Words = v.pipe(Text, v.minLength(1, 'must not be empty'));
const Offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0));
export const Edtf = v.pipe(v.string(), v.regex(edtfPattern, 'must be a date in the EDTF subset'));
const HttpsUrl = v.pipe(
  v.string(),
  v.maxLength(longest.address, 'is too long'),
  v.regex(httpsPattern, 'must be an https: address'),
);

export const Span = v.strictObject({ block: Slug, start: Offset, end: Offset, text: Words });
const Basis = v.picklist(['article', 'context']);
const Source = v.strictObject({ title: Words, publisher: Words, url: v.optional(HttpsUrl) });

const provenance = {
  by: v.optional(v.picklist(['editor', 'engine', 'reader']), 'editor'),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
};

const Paragraph = v.strictObject({ id: Slug, type: v.literal('paragraph'), text: Words });
const Heading = v.strictObject({
  id: Slug,
  type: v.literal('heading'),
  level: v.picklist([2, 3, 4]),
  text: Words,
});
const Image = v.strictObject({
  src: v.pipe(
    v.string(),
    v.maxLength(longest.address, 'is too long'),
    v.regex(imagePattern, 'must be a path beside the article'),
  ),
  alt: Text,
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const Figure = v.strictObject({
  id: Slug,
  type: v.literal('figure'),
  caption: Words,
  credit: v.nullable(Words),
  image: v.optional(Image),
});

export const Person = v.strictObject({
  id: Slug,
  kind: v.picklist(['person', 'organization']),
  name: Words,
  role: v.nullable(v.strictObject({ text: Words, at: v.optional(Span) })),
  links: v.optional(v.array(v.strictObject({ title: Words, url: HttpsUrl })), []),
});

const Mention = v.strictObject({
  id: Slug,
  person: Slug,
  form: v.picklist(['name', 'description', 'pronoun']),
  at: Span,
  note: v.optional(Words),
  ...provenance,
});

export const Quote = v.strictObject({
  id: Slug,
  kind: v.picklist(['direct', 'partial', 'indirect']),
  speaker: v.nullable(Slug),
  at: v.pipe(v.array(Span), v.minLength(1, 'must have a span')),
  source: v.optional(Span),
  cue: v.optional(Span),
  implied: v.optional(v.literal(true)),
  ...provenance,
});

const Event = v.strictObject({
  id: Slug,
  title: Words,
  basis: Basis,
  date: v.strictObject({
    value: Edtf,
    basis: Basis,
    said: v.optional(Edtf),
    sources: v.optional(v.array(Source), []),
  }),
  at: v.array(Span),
  people: v.array(Slug),
  note: v.optional(Words),
  sources: v.optional(v.array(Source), []),
  ...provenance,
});

/** The whole file. */
export const ArticleSchema = v.strictObject({
  format: v.literal('verbatim-article/1'),
  id: Slug,
  lang: v.pipe(
    v.string(),
    v.maxLength(longest.id, 'is too long'),
    v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a language tag'),
  ),
  headline: Words,
  published: v.nullable(Edtf),
  source: v.strictObject({
    publisher: v.optional(Words),
    url: v.optional(HttpsUrl),
    note: v.optional(Words),
  }),
  blocks: v.array(v.variant('type', [Paragraph, Heading, Figure])),
  people: v.array(Person),
  mentions: v.array(Mention),
  quotes: v.array(Quote),
  events: v.array(Event),
});
