import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { draftFromText } from '../../src/annotate/drafts/from-text.ts';
import type { Article, Quote, Span } from '../../src/model/article.ts';
import { peopleById, textsOf } from '../../src/model/article.ts';
import { corrected, misfits } from '../../src/model/corrected.ts';
import type { Correction, Who } from '../../src/model/correction.ts';
import { wordsIn } from '../../src/model/flat-text.ts';
import { quotedIn } from '../../src/model/selected-words.ts';
import { quoteSaidBy, selectionSaidBy, whoOf } from '../../src/model/make-correction.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { sayCorrection } from '../../src/model/say-correction.ts';
import { articleOf, engine, plain } from '../fixtures/articles.ts';
import { bridge } from '../fixtures/bridge.ts';
import { fullFile } from '../fixtures/full-article.ts';
import { nastyStrings } from '../fixtures/mutations.ts';
import { nato } from '../fixtures/nato.ts';

function annotated(text: string): Article {
  const draft = draftFromText(text);
  if (draft === null) throw new Error('There is nothing to read.');
  return annotate({ ...draft, lang: 'en' }, 'annotated');
}

const harbour = annotated(
  `A harbour is closed

Mayor Ann Lee said on 3 May 2019 that the harbour would close. “We have no choice,” Lee told reporters. “The walls are old and they are not safe.”

“It was a shock,” said Tom Hill, who works there. He said the workers had been told on Monday, and that “nobody asked us” before the decision in April 2019.

According to the Harbour Board, repairs will take years. “They may take ten years,” Hill added.

“I do not believe that at all,” Lee said. She said the city would pay for the repairs from June 2019.`,
);
const natoAgain = annotate(nato, nato.id);
const articles = [nato, natoAgain, harbour, bridge, engine, plain, articleOf(fullFile('words 🙂'))];

const spansOf = ({ people, mentions, quotes, events }: Article): readonly Span[] => [
  ...people.flatMap(({ role }) => role?.at ?? []),
  ...[...mentions].map(({ at }) => at),
  ...[...quotes, ...events].flatMap(({ at }) => at),
];

/** Spans of an article: of its annotations, of any words, and of what is not there. */
function anySpan(article: Article): fc.Arbitrary<Span> {
  const texts = [...textsOf(article)];
  const ofWords = fc
    .tuple(fc.constantFrom(...texts), fc.nat(1000), fc.integer({ min: 1, max: 12 }))
    .map(([[block, text], at, count]): Span => {
      const words = wordsIn(text);
      const from = at % Math.max(1, words.length);
      const start = words[from]?.start ?? 0;
      const end = words[Math.min(words.length, from + count) - 1]?.end ?? text.length;
      return { block, start, end, text: text.slice(start, end) };
    });
  const ofUnits = fc
    .tuple(fc.constantFrom(...texts), fc.nat(400), fc.nat(60))
    .map(([[block, text], start, length]): Span => {
      const end = start + length;
      return { block, start, end, text: text.slice(start, end) };
    });
  const known = spansOf(article);
  return fc.oneof(
    ...(known.length === 0 ? [] : [{ weight: 6, arbitrary: fc.constantFrom(...known) }]),
    { weight: 4, arbitrary: ofWords },
    { weight: 1, arbitrary: ofUnits },
    { weight: 1, arbitrary: fc.constantFrom(...articles.flatMap(spansOf)) },
    {
      weight: 1,
      arbitrary: fc.record({
        block: fc.constantFrom('p1', 'headline', 'nowhere', 'constructor', ...nastyStrings),
        start: fc.oneof(fc.nat(), fc.double()),
        end: fc.oneof(fc.nat(), fc.double()),
        text: fc.constantFrom(...nastyStrings),
      }),
    },
  );
}

const anyName = fc.oneof(
  fc.constantFrom(...nastyStrings, 'Jens Stoltenberg', 'x'.repeat(300), 'y'.repeat(5000), '张三'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

function anyWho(article: Article): fc.Arbitrary<Who> {
  const ids = [article.people, article.blocks, article.quotes, article.events].flatMap((section) =>
    section.map(({ id }) => id),
  );
  const known = article.people.map(whoOf);
  return fc.oneof(
    ...(known.length === 0 ? [] : [{ weight: 4, arbitrary: fc.constantFrom(...known) }]),
    {
      weight: 3,
      arbitrary: fc.record({
        id: fc.constantFrom(...ids, 'headline', 'x', 'a-reader', '', 'Not a slug'),
        name: anyName,
        kind: fc.constantFrom('person', 'organization'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Who[]>(
        { id: 'new-here', name: 'New Here', kind: 'person' },
        { id: 'p1', name: 'Headline', kind: 'organization' },
      ),
    },
  );
}

function anyCorrection(article: Article): fc.Arbitrary<Correction> {
  const [span, who] = [anySpan(article), anyWho(article)];
  const spans = fc.array(span, { minLength: 0, maxLength: 3 });
  const at = fc.oneof(
    spans,
    ...(article.quotes.length === 0
      ? []
      : [fc.constantFrom(...[...article.quotes, ...article.events].map((one) => one.at))]),
  );
  const date = fc.constantFrom('2020', '2020-02-30', '2020-01~', '../2020-01-03', '', '2021/2020');
  return fc.oneof(
    fc.record({
      kind: fc.constant('quote'),
      at,
      as: fc.constantFrom('direct', 'partial', 'indirect'),
      speaker: fc.option(who, { freq: 4 }),
    }),
    fc.record({ kind: fc.constant('no-quote'), at }),
    fc.record({ kind: fc.constant('rename'), who, name: anyName }),
    fc.record({ kind: fc.constant('merge'), who, into: who }),
    fc.record({ kind: fc.constant('event'), at, title: anyName, date }),
    fc.record({ kind: fc.constant('no-event'), at, was: date }),
    fc.record({ kind: fc.constant('person'), at: span, who }),
    fc.record({ kind: fc.constant('no-mention'), at: span }),
  );
}

const anyCase = fc
  .constantFrom(...articles)
  .chain((article) =>
    fc.tuple(fc.constant(article), fc.array(anyCorrection(article), { maxLength: 15 })),
  );

describe('whatever the corrections', () => {
  test('the article is one that the parser accepts, and its text is untouched', () => {
    let done = 0;
    fc.assert(
      fc.property(anyCase, ([article, list]) => {
        const result = corrected(article, list);
        expect(parseArticle(JSON.parse(JSON.stringify(result)))).toEqual({
          ok: true,
          article: result,
        });
        expect(result.blocks).toEqual(article.blocks);
        expect(result.headline).toBe(article.headline);
        done += list.length - misfits(article, list).length;
      }),
      { numRuns: 500 },
    );
    expect(done).toBeGreaterThan(500);
  });

  test('the same list gives the same article, and those that do nothing can be left out', () => {
    fc.assert(
      fc.property(anyCase, ([article, list]) => {
        const result = corrected(article, list);
        expect(corrected(structuredClone(article), structuredClone(list))).toEqual(result);
        const idle = new Set(misfits(article, list));
        const others = list.filter((correction) => !idle.has(correction));
        expect(corrected(article, others)).toEqual(result);
        expect(misfits(article, others)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('what the last one says of a quote is so', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(1000), fc.nat(1000), ([article, list], which, whose) => {
        const before = corrected(article, list);
        const quote = before.quotes[which % Math.max(1, before.quotes.length)];
        const speaker = before.people[whose % Math.max(1, before.people.length)];
        if (quote === undefined || speaker === undefined) return;
        const last = quoteSaidBy(quote, whoOf(speaker));
        const { quotes } = corrected(article, [...list, last]);
        expect(quotes.filter(({ id }) => id === quote.id)).toEqual([
          expect.objectContaining({ kind: quote.kind, by: 'reader', speaker: speaker.id }),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  test('each has a sentence that is short', () => {
    fc.assert(
      fc.property(anyCase, ([, list]) => {
        for (const sentence of list.map(sayCorrection)) {
          expect(sentence.length).toBeLessThan(200);
          expect(sentence).not.toBe('');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('any selection is a quote of whole words, and is added as it is said', () => {
    const cases = fc
      .constantFrom(...articles)
      .chain((article) =>
        fc.tuple(fc.constant(article), fc.array(anySpan(article), { maxLength: 3 })),
      );
    fc.assert(
      fc.property(cases, ([article, spans]) => {
        const byBlock = new Map(spans.map((span) => [span.block, span]));
        const pieces = [...byBlock.values()];
        const correction = selectionSaidBy(article, pieces, null);
        expect(correction === null).toBe(quotedIn(article, pieces) === null);
        if (correction === null) return;
        expect(misfits(article, [correction])).toEqual([]);
        const { quotes } = corrected(article, [correction]);
        expect(quotes.filter(({ by, at }) => by === 'reader' && at.length > 0)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** What a better engine may make of an article: some quotes gone, others a word longer or shorter, other ids. */
interface Changes {
  readonly gone: readonly boolean[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly names: readonly number[];
}

const anyChanges: fc.Arbitrary<Changes> = fc.record({
  gone: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  starts: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 20, maxLength: 20 }),
  ends: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 20, maxLength: 20 }),
  names: fc.array(fc.nat(100), { minLength: 20, maxLength: 20 }),
});

/** Another engine's speakers are anybody's guess, so that they say nothing of the reader's. */
function again(article: Article, { gone, starts, ends, names }: Changes): Article {
  const texts = textsOf(article);
  const renewed = (id: string) => `${id}-again`;
  const { people } = article;
  return articleOf({
    ...article,
    people: people.map((person) => ({ ...person, id: renewed(person.id) })),
    mentions: article.mentions.map((mention) => ({
      ...mention,
      id: renewed(mention.id),
      person: renewed(mention.person),
    })),
    quotes: article.quotes
      .filter((_, at) => gone[at % 20] !== true)
      .map((quote, at): Quote => {
        const speaker = people[(names[at % 20] ?? 0) % people.length];
        return {
          ...quote,
          id: renewed(quote.id),
          by: 'engine',
          speaker: speaker === undefined ? null : renewed(speaker.id),
          at: quote.at.map((span) =>
            shifted(texts.get(span.block) ?? '', span, starts[at % 20] ?? 0, ends[at % 20] ?? 0),
          ),
        };
      }),
    events: article.events.map((event) => ({
      ...event,
      id: renewed(event.id),
      people: event.people.map(renewed),
    })),
  });
}

/** A span with its ends a word further; the same when too little would be left. */
function shifted(text: string, span: Span, byStart: number, byEnd: number): Span {
  const words = wordsIn(text);
  const first = words.findIndex((word) => word.end > span.start) + byStart;
  const last = words.findLastIndex((word) => word.start < span.end) + byEnd;
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined || last - first < 1) return span;
  return { ...span, start: from.start, end: to.end, text: text.slice(from.start, to.end) };
}

describe('a newer engine', () => {
  test.each([
    ['the bundled article', nato],
    ['the bundled article, by the engine', natoAgain],
    ['the harbour', harbour],
    ['the bridge', bridge],
    ['the small one', engine],
  ])('finds %s anew, and the reader’s quotes are still there', (_name, article) => {
    expect(article.quotes.length).toBeGreaterThan(3);
    const speakers: readonly (Who | null)[] = [
      ...article.people.map(whoOf),
      { id: 'new-here', name: 'New Here', kind: 'person' },
      null,
    ];
    const lists = fc
      .tuple(fc.shuffledSubarray([...article.quotes]), fc.array(fc.nat(100), { minLength: 20 }))
      .map(([quotes, whose]) =>
        quotes.map((quote, n) =>
          quoteSaidBy(quote, speakers[(whose[n % 20] ?? 0) % speakers.length] ?? null),
        ),
      );
    fc.assert(
      fc.property(lists, anyChanges, (list, changes) => {
        const newer = again(article, changes);
        const result = corrected(newer, list);
        expect(misfits(newer, list)).toEqual([]);
        expect(parseArticle(JSON.parse(JSON.stringify(result)))).toMatchObject({ ok: true });
        const names = peopleById(result);
        const said = result.quotes
          .filter(({ by }) => by === 'reader')
          .map(({ at, kind, speaker }) => [at, kind, names.get(speaker ?? '')?.name ?? null]);
        expect(said).toHaveLength(list.length);
        for (const correction of list) {
          if (correction.kind !== 'quote') throw new Error('Quotes were corrected.');
          const { at, as, speaker } = correction;
          expect(said).toContainEqual([at, as, speaker?.name ?? null]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
