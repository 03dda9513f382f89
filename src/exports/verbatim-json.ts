import type {
  Article,
  Block,
  Event,
  Mention,
  Person,
  Quote,
  Source,
  Span,
} from '../model/article.ts';

/**
 * The article as a file of its own format (`model/schema.ts`), under an id that must be a lower-case
 * slug and the name of the file. Keys stand in the format's order; what a file may leave out and
 * the parser puts back (`by: "editor"`, empty `links` and `sources`) is left out. Two spaces of
 * indentation, and a line feed at the end.
 */
export function toVerbatimJson(article: Article, id: string): string {
  return `${JSON.stringify(articleFile(article, id), null, 2)}\n`;
}

/** Every key of a value, whatever stands under it: a key new to the format breaks the build here. */
type KeysOf<Value> = Readonly<Record<keyof Value, unknown>>;

function articleFile(article: Article, id: string) {
  const { publisher, url, note } = article.source;
  return {
    format: article.format,
    id,
    lang: article.lang,
    headline: article.headline,
    published: article.published,
    source: { publisher, url, note } satisfies KeysOf<Article['source']>,
    blocks: article.blocks.map(blockFile),
    people: article.people.map(personFile),
    mentions: article.mentions.map(mentionFile),
    quotes: article.quotes.map(quoteFile),
    events: article.events.map(eventFile),
  } satisfies KeysOf<Article>;
}

function blockFile(block: Block) {
  switch (block.type) {
    case 'paragraph': {
      const { id, type, text } = block;
      return { id, type, text } satisfies KeysOf<typeof block>;
    }
    case 'heading': {
      const { id, type, level, text } = block;
      return { id, type, level, text } satisfies KeysOf<typeof block>;
    }
    case 'figure': {
      const { id, type, caption, credit, image } = block;
      return { id, type, caption, credit, image: image && imageFile(image) } satisfies KeysOf<
        typeof block
      >;
    }
  }
}

type Image = NonNullable<Extract<Block, { type: 'figure' }>['image']>;

function imageFile({ src, alt, width, height }: Image) {
  return { src, alt, width, height } satisfies KeysOf<Image>;
}

function personFile({ id, kind, name, role, links }: Person) {
  return {
    id,
    kind,
    name,
    role: role && { text: role.text, at: role.at && spanFile(role.at) },
    links: unlessEmpty(links.map(({ title, url }) => ({ title, url }))),
  } satisfies KeysOf<Person>;
}

function mentionFile({ id, person, form, at, note, ...provenance }: Mention) {
  return {
    id,
    person,
    form,
    at: spanFile(at),
    note,
    ...provenanceFile(provenance),
  } satisfies KeysOf<Mention>;
}

function quoteFile({ id, kind, speaker, at, source, cue, implied, ...provenance }: Quote) {
  return {
    id,
    kind,
    speaker,
    at: at.map(spanFile),
    source: source && spanFile(source),
    cue: cue && spanFile(cue),
    implied,
    ...provenanceFile(provenance),
  } satisfies KeysOf<Quote>;
}

function eventFile(event: Event) {
  const { id, title, basis, date, at, people, note, sources, ...provenance } = event;
  return {
    id,
    title,
    basis,
    date: {
      value: date.value,
      basis: date.basis,
      said: date.said,
      sources: unlessEmpty(date.sources.map(sourceFile)),
    } satisfies KeysOf<Event['date']>,
    at: at.map(spanFile),
    people,
    note,
    sources: unlessEmpty(sources.map(sourceFile)),
    ...provenanceFile(provenance),
  } satisfies KeysOf<Event>;
}

function spanFile({ block, start, end, text }: Span) {
  return { block, start, end, text } satisfies KeysOf<Span>;
}

function sourceFile({ title, publisher, url }: Source) {
  return { title, publisher, url } satisfies KeysOf<Source>;
}

function provenanceFile({ by, confidence }: Pick<Quote, 'by' | 'confidence'>) {
  return { by: by === 'editor' ? undefined : by, confidence };
}

/** Keys whose value is undefined are not written. */
function unlessEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
