import type { Article, Event, Mention, Person, Quote, Source, Span } from '../model/article.ts';
import { peopleById } from '../model/article.ts';
import { flatTextOf } from '../model/flat-text.ts';
import { speakerLabel } from '../model/quotes.ts';
import { noteAnchor } from '../model/target.ts';
import { kindNames } from '../model/words.ts';
import { codePointsIn } from './code-points.ts';

/**
 * The annotations as a collection of the W3C's Web Annotation Data Model (Recommendation of 23
 * February 2017) in JSON-LD, in its own vocabulary alone: one annotation for each quote, mention and
 * event, and for each role that the text itself gives, in this order, on the collection's one page.
 *
 * A target's source is the article's address, without its fragment; when there is none, a URN of its
 * id (RFC 9562 has one for UUIDs, which own articles have). Each span is a target with two selectors for the same words. What stands in several spans has
 * a target for each: every body is of every one of them. Positions count Unicode code points from 0,
 * end exclusive, in the text of `annotatedText`, a rule that the collection's label states.
 *
 * Ids are the source with the anchors that the reader has for the same things: `#q1--note`, a quote's
 * item beside the text; `#m1`; an event's `#vote`; and `#jane-doe--role`. The same article and
 * address give the same file, to the byte.
 */
export function toWebAnnotations(article: Article, address: string | null): string {
  const site = siteOf(article, address);
  const items = [
    ...article.quotes.map((quote) => quoteAnnotation(site, quote)),
    ...article.mentions.map((mention) => mentionAnnotation(site, mention)),
    ...article.events.map((event) => eventAnnotation(site, event)),
    ...article.people.flatMap((person) => roleAnnotation(site, person)),
  ];
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${site.source}#verbatim--annotations`,
    type: 'AnnotationCollection',
    label: `Quotes, people and events in “${article.headline}”. ${textRule}`,
    generator: software,
    total: items.length,
    first: {
      id: `${site.source}#verbatim--annotations-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/**
 * The text that positions count in: the headline, then every block in its order (of a figure its
 * caption, without the credit), with one line feed between each two.
 */
export function annotatedText(article: Article): string {
  return flatTextOf(article).text;
}

const textRule =
  'Positions count Unicode code points, from 0, in this text: the headline, then every paragraph, heading and caption in its order, one line feed (U+000A) between each two.';

/** What all annotations of an article need to know. */
interface Site {
  readonly article: Article;
  readonly source: string;
  readonly codePoints: (unit: number) => number;
}

function siteOf(article: Article, address: string | null): Site {
  return {
    article,
    source: address?.replace(/#.*$/s, '') ?? urnOf(article.id),
    codePoints: codePointsIn(annotatedText(article)),
  };
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

function urnOf(id: string): string {
  return uuid.test(id) ? `urn:uuid:${id}` : `urn:verbatim:${id}`;
}

/** An id that was drawn once, and stands for this program everywhere. */
const software = {
  id: 'urn:uuid:bd0f0280-80c0-4475-bdf4-892c2ae13ce4',
  type: 'Software',
  name: 'Verbatim',
} as const;

/** Whose annotation it is. An editor and a reader are kinds of people, of whom no name is known. */
const creators = {
  editor: { type: 'Person', name: 'Editor' },
  engine: software,
  reader: { type: 'Person', name: 'Reader' },
} as const;

function quoteAnnotation(site: Site, quote: Quote) {
  const { id, at, kind, source, cue, implied } = quote;
  return {
    ...headOf(site, noteAnchor(id), 'identifying', quote),
    body: [
      speakerBody(site, quote),
      tag('kind', 'classifying', kindNames[kind]),
      ...(implied === true
        ? [tag('speaker implied', 'commenting', 'The paragraph names no speaker.')]
        : []),
      ...(source === undefined ? [] : [passageBody(site, 'words that name the speaker', source)]),
      ...(cue === undefined ? [] : [passageBody(site, 'words that report', cue)]),
      ...confidenceBodies(quote),
    ],
    target: at.map((span) => targetAt(site, span)),
  };
}

function mentionAnnotation(site: Site, mention: Mention) {
  const { id, person, form, at, note } = mention;
  return {
    ...headOf(site, id, 'identifying', mention),
    body: [
      personBody(site, person),
      tag('form', 'classifying', form),
      ...(note === undefined ? [] : [textBody('note', 'commenting', note)]),
      ...confidenceBodies(mention),
    ],
    target: targetAt(site, at),
  };
}

/** An event that is context alone has the article as its target, and no words in it. */
function eventAnnotation(site: Site, event: Event) {
  const { id, title, basis, date, at, people, note, sources } = event;
  return {
    ...headOf(site, id, 'describing', event),
    body: [
      textBody('event', 'describing', title),
      tag('basis of the event', 'classifying', basis),
      dateBody('date', date.value),
      tag('basis of the date', 'classifying', date.basis),
      ...(date.said === undefined ? [] : [dateBody('date as the article says it', date.said)]),
      ...people.map((person) => personBody(site, person)),
      ...(note === undefined ? [] : [textBody('note', 'commenting', note)]),
      ...[...date.sources, ...sources].map(sourceBody),
      ...confidenceBodies(event),
    ],
    target: at.length === 0 ? site.source : at.map((span) => targetAt(site, span)),
  };
}

/**
 * Only a role that stands in the text is an annotation of it. The format does not say by whom: it is
 * by whoever marked the person, and readers give no roles.
 */
function roleAnnotation(site: Site, { id, role }: Person) {
  if (role?.at === undefined) return [];
  const { mentions } = site.article;
  const marked = mentions.find(({ person, by }) => person === id && by !== 'reader');
  return [
    {
      ...headOf(site, `${id}--role`, 'describing', { by: marked?.by ?? 'editor' }),
      body: [personBody(site, id), textBody('role', 'describing', role.text)],
      target: targetAt(site, role.at),
    },
  ];
}

/** The model asks for one motivation; what a body adds to it is the body's purpose. */
function headOf(site: Site, anchor: string, motivation: Purpose, { by }: Pick<Quote, 'by'>) {
  return {
    id: `${site.source}#${anchor}`,
    type: 'Annotation',
    motivation,
    creator: creators[by],
  };
}

/** Motivations of the Web Annotation Vocabulary, those that are used here. */
type Purpose =
  'assessing' | 'classifying' | 'commenting' | 'describing' | 'identifying' | 'linking' | 'tagging';

function speakerBody(site: Site, quote: Quote) {
  if (quote.speaker !== null) return personBody(site, quote.speaker);
  return textBody('speaker', 'identifying', speakerLabel({ speaker: null, quote }));
}

function personBody(site: Site, id: string) {
  const person = peopleById(site.article).get(id);
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: {
      id: `${site.source}#${id}`,
      type: person?.kind === 'organization' ? 'Organization' : 'Person',
      name: person?.name ?? id,
    },
  };
}

/** Words about the article, in whatever language they are. `label` says what they are the value of. */
function textBody(label: string, purpose: Purpose, value: string) {
  return { type: 'TextualBody', label, purpose, value, format: 'text/plain' };
}

/** A word of ours, which is the same in every article. */
function tag(label: string, purpose: Purpose, value: string) {
  return { ...textBody(label, purpose, value), language: 'en' };
}

/** A date of the Extended Date/Time Format, which it is said to conform to. */
function dateBody(label: string, value: string) {
  return {
    ...textBody(label, 'tagging', value),
    conformsTo: 'https://www.loc.gov/standards/datetime/',
  };
}

/** From 0 to 1. */
function confidenceBodies({ confidence }: Pick<Quote, 'confidence'>) {
  return confidence === undefined ? [] : [textBody('confidence', 'assessing', String(confidence))];
}

/** A source with an address is linked to; one without is named. */
function sourceBody({ title, publisher, url }: Source) {
  if (url === undefined) return textBody('source', 'linking', `${title}, ${publisher}`);
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    label: `${title}, ${publisher}`,
    source: url,
  };
}

/** Other words of the article that belong to an annotation. */
function passageBody(site: Site, label: string, span: Span) {
  return { ...targetAt(site, span), label, purpose: 'linking' };
}

/** Code units of text kept on either side, as many as annotation clients keep. */
const contextLength = 32;

function targetAt({ article, source, codePoints }: Site, { block, start, end, text: exact }: Span) {
  const { text, blocks } = flatTextOf(article);
  const offset = blocks.get(block)?.start ?? 0;
  const [from, to] = [offset + start, offset + end];
  return {
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        prefix: withoutHalves(text.slice(Math.max(0, from - contextLength), from)),
        suffix: withoutHalves(text.slice(to, to + contextLength)),
      },
      { type: 'TextPositionSelector', start: codePoints(from), end: codePoints(to) },
    ],
  };
}

/** A cut may go through a surrogate pair; what is left of it is no character. */
function withoutHalves(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
