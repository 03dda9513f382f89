import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { codePointsIn } from '../../src/exports/code-points.ts';
import { annotatedText, toWebAnnotations } from '../../src/exports/web-annotations.ts';
import type { Article } from '../../src/model/article.ts';
import { articleOf, engine, plain } from '../fixtures/articles.ts';
import { fullFile } from '../fixtures/full-article.ts';
import { drawnArticle, hostile, marked } from '../fixtures/marked-articles.ts';
import { nato } from '../fixtures/nato.ts';

/** The parts of the model that are used, as sections 3 to 5 of the Recommendation have them. */
const Iri = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|urn:)\S+$/));
const Purpose = v.picklist([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);
const Agent = v.strictObject({
  id: v.optional(Iri),
  type: v.picklist(['Person', 'Organization', 'Software']),
  name: v.string(),
});
const QuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
});
const Place = v.pipe(v.number(), v.integer(), v.minValue(0));
const PositionSelector = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: Place,
  end: Place,
});
const Selected = {
  type: v.literal('SpecificResource'),
  source: Iri,
  selector: v.strictTuple([QuoteSelector, PositionSelector]),
};
const Target = v.strictObject(Selected);
const Body = v.union([
  v.strictObject({
    type: v.literal('TextualBody'),
    label: v.string(),
    purpose: Purpose,
    value: v.string(),
    format: v.literal('text/plain'),
    language: v.optional(v.literal('en')),
    conformsTo: v.optional(Iri),
  }),
  v.strictObject({ ...Selected, label: v.string(), purpose: v.literal('linking') }),
  v.strictObject({
    type: v.literal('SpecificResource'),
    purpose: Purpose,
    label: v.optional(v.string()),
    source: v.union([Iri, Agent]),
  }),
]);
const Annotation = v.strictObject({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: Purpose,
  creator: v.optional(Agent),
  body: v.pipe(v.array(Body), v.minLength(1)),
  target: v.union([Iri, Target, v.pipe(v.array(Target), v.minLength(1))]),
});
const Collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  generator: Agent,
  total: Place,
  first: v.strictObject({
    id: Iri,
    type: v.literal('AnnotationPage'),
    startIndex: v.literal(0),
    items: v.array(Annotation),
  }),
});

const address = 'https://news.example/articles/engine/';
const collectionOf = (article: Article, at: string | null = address) =>
  v.parse(Collection, JSON.parse(toWebAnnotations(article, at)));

function annotationIn(article: Article, anchor: string) {
  const { items } = collectionOf(article).first;
  const found = items.find(({ id }) => id === `${address}#${anchor}`);
  if (found === undefined) throw new RangeError(`There is no annotation ${anchor}.`);
  return found;
}

/** Every place that a collection points at, those of its bodies too. */
function placesIn(article: Article) {
  return collectionOf(article).first.items.flatMap(({ body, target }) =>
    [target, body]
      .flat()
      .flatMap((part) => (typeof part === 'object' && 'selector' in part ? [part] : [])),
  );
}

/** Each selector is read as a client would: code points of the text, without our own counting. */
function expectExact(article: Article) {
  const points = Array.from(annotatedText(article));
  for (const { selector } of placesIn(article)) {
    const [{ exact, prefix, suffix }, { start, end }] = selector;
    expect(points.slice(start, end).join('')).toBe(exact);
    expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
    expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
  }
}

describe('web annotations', () => {
  test.each<readonly [name: string, article: Article]>([
    ['the bundled article', nato],
    ['one with nesting and an emoji', engine],
    ['one without annotations', plain],
    ['one with emoji before, in and after', marked],
    ...hostile.map(
      (words) => [`every field is ${JSON.stringify(words)}`, articleOf(fullFile(words))] as const,
    ),
  ])('are in the model, and their positions hold their words: %s', (_name, article) => {
    expectExact(article);
    const { total, first } = collectionOf(article);
    const roles = article.people.filter(({ role }) => role?.at !== undefined);
    const count =
      article.quotes.length + article.mentions.length + article.events.length + roles.length;
    expect([total, first.items.length]).toEqual([count, count]);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(count);
  });

  test('hold their words whatever these are', () => {
    fc.assert(fc.property(drawnArticle, expectExact));
  });

  test('say what text the positions count in', () => {
    expect(annotatedText(marked)).toBe(
      'A 🧵 of words\n🙂🙂 Ada: “It 🧵 weaves,” she said. The Society met.\nAda at the loom',
    );
    expect(collectionOf(marked).label).toBe(
      'Quotes, people and events in “A 🧵 of words”. Positions count Unicode code points, from 0, in this text: the headline, then every paragraph, heading and caption in its order, one line feed (U+000A) between each two.',
    );
  });

  test('of a quote: whose it is, what kind, how it is told, and how sure that is', () => {
    expect(annotationIn(marked, 'q1--note')).toMatchObject({
      motivation: 'identifying',
      creator: { type: 'Software', name: 'Verbatim' },
      body: [
        {
          purpose: 'identifying',
          source: { id: `${address}#ada`, type: 'Person', name: 'Ada Byron' },
        },
        { purpose: 'classifying', value: 'direct quote' },
        { label: 'words that name the speaker', selector: [{ exact: 'she' }, {}] },
        { label: 'words that report', selector: [{ exact: 'said' }, {}] },
        { purpose: 'assessing', label: 'confidence', value: '0.65' },
      ],
      target: [
        {
          source: address,
          selector: [
            {
              exact: 'It 🧵 weaves,',
              prefix: 'A 🧵 of words\n🙂🙂 Ada: “',
              suffix: '” she said. The Society met.\nAda',
            },
            { start: 22, end: 34 },
          ],
        },
      ],
    });
  });

  test('of a quote that its cue splits: a target for each span', () => {
    const { target } = annotationIn(engine, 'q3--note');
    expect(target).toMatchObject([
      { selector: [{ exact: 'It can follow,' }, {}] },
      { selector: [{ exact: 'It cannot begin.' }, {}] },
    ]);
  });

  test.each<readonly [name: string, article: Article, anchor: string, value: string]>([
    ['by the article’s words', engine, 'q4--note', '“a clerk”, not named'],
    ['or as unattributed', marked, 'q3--note', 'Unattributed'],
  ])('name an unnamed speaker %s', (_name, article, anchor, value) => {
    expect(annotationIn(article, anchor).body[0]).toMatchObject({ purpose: 'identifying', value });
  });

  test('of an event: its dates in EDTF, who is in it, and the sources of what the text does not say', () => {
    expect(annotationIn(marked, 'meeting').body).toMatchObject([
      { purpose: 'describing', value: 'The Society meets' },
      { label: 'basis of the event', value: 'article' },
      { label: 'date', value: '1843-05-03', conformsTo: 'https://www.loc.gov/standards/datetime/' },
      { label: 'basis of the date', value: 'context' },
      { label: 'date as the article says it', value: '1843-05' },
      { purpose: 'identifying', source: { name: 'Ada Byron' } },
      {
        purpose: 'linking',
        source: 'https://society.example/minutes',
        label: 'Minutes, The Society',
      },
      { label: 'confidence', value: '0.8' },
    ]);
  });

  test('of an event outside the text: the article itself is the target', () => {
    const { target, body } = annotationIn(marked, 'loom-built');
    expect(target).toBe(address);
    expect(body).toContainEqual(
      expect.objectContaining({ purpose: 'linking', value: 'A history of looms, Loom Press' }),
    );
  });

  test('of a mention and of a role', () => {
    expect(annotationIn(marked, 'm2')).toMatchObject({
      motivation: 'identifying',
      body: [
        { source: { type: 'Organization', name: 'The Society' } },
        { value: 'name' },
        { value: '0.9' },
      ],
      target: { selector: [{ exact: 'The Society' }, {}] },
    });
    expect(annotationIn(marked, 'ada--role')).toMatchObject({
      motivation: 'describing',
      creator: { type: 'Person', name: 'Editor' },
      body: [{}, { value: 'Ada' }],
    });
  });

  test.each<readonly [by: string, anchor: string, creator: object]>([
    ['an editor', 'q3--note', { type: 'Person', name: 'Editor' }],
    [
      'the engine',
      'q1--note',
      { id: 'urn:uuid:bd0f0280-80c0-4475-bdf4-892c2ae13ce4', type: 'Software', name: 'Verbatim' },
    ],
    ['a reader', 'q2--note', { type: 'Person', name: 'Reader' }],
  ])('say who made them: %s', (_by, anchor, creator) => {
    expect(annotationIn(marked, anchor).creator).toEqual(creator);
  });

  test.each<readonly [name: string, address: string | null, source: string]>([
    ['the address', address, address],
    ['the address without what it points at', `${address}?person=ada#q1`, `${address}?person=ada`],
    ['a name of its own', null, 'urn:verbatim:engine'],
  ])('have as source %s', (_name, at, source) => {
    const { id, first } = collectionOf(engine, at);
    expect(id).toBe(`${source}#verbatim--annotations`);
    expect(first.items[0]).toMatchObject({
      id: `${source}#q1--note`,
      target: [{ source }, { source }],
    });
  });

  test('have as source the UUID of an article that has one and no address', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(collectionOf({ ...engine, id }, null).id).toBe(`urn:uuid:${id}#verbatim--annotations`);
  });

  test('are the same each time', () => {
    expect(toWebAnnotations(structuredClone(nato), address)).toBe(toWebAnnotations(nato, address));
  });
});

describe('places counted in code points', () => {
  test.each<readonly [text: string, counts: readonly number[]]>([
    ['', [0]],
    ['ab', [0, 1, 2]],
    ['🙂', [0, 1, 1]],
    ['a🙂b🙂', [0, 1, 2, 2, 3, 4, 4]],
    ['e\u0301', [0, 1, 2]],
  ])('%j', (text, counts) => {
    const codePoints = codePointsIn(text);
    expect(counts.map((_count, unit) => codePoints(unit))).toEqual(counts);
  });
});
