import type { Article, Span } from './article.ts';
import { headlineId, textsOf } from './article.ts';
import { parseEdtf } from './edtf.ts';
import type { Issue } from './issue.ts';

/**
 * What the schema cannot say, because it takes two places of the file at once: unique ids, ids
 * that exist, spans that hold their text, dates that are in the calendar; and what no pattern
 * can, a language that there is. Hardly more than linear in the file's size. Empty when all is well. The path of a fault is put together only when there is one.
 */
export function crossChecks(article: Article): readonly Issue[] {
  return [
    ...duplicateIds(article),
    ...unknownPeople(article),
    ...languageFaults(article),
    ...spanFaults(article),
    ...depthFaults(article),
    ...dateFaults(article),
    ...basisFaults(article),
  ];
}

const sections = ['blocks', 'people', 'mentions', 'quotes', 'events'] as const;

function* duplicateIds(article: Article): Generator<Issue> {
  const first = new Map<string, () => string>([
    [headlineId, () => 'the headline, whose id is reserved'],
  ]);
  for (const section of sections) {
    for (const [at, { id }] of article[section].entries()) {
      const path = () => `${section}[${at}].id`;
      const earlier = first.get(id);
      if (earlier !== undefined) {
        yield {
          path: path(),
          message: `is used before, by ${earlier()}`,
          expected: 'a unique id',
          found: id,
        };
      } else {
        first.set(id, path);
      }
    }
  }
}

function* unknownPeople(article: Article): Generator<Issue> {
  const known = new Set(article.people.map(({ id }) => id));
  for (const [path, id] of personReferences(article)) {
    if (!known.has(id)) {
      yield {
        path: path(),
        message: 'names nobody in people',
        expected: 'the id of a person',
        found: id,
      };
    }
  }
}

function* personReferences(article: Article): Generator<readonly [path: () => string, id: string]> {
  for (const [at, { person }] of article.mentions.entries()) {
    yield [() => `mentions[${at}].person`, person];
  }
  for (const [at, { speaker }] of article.quotes.entries()) {
    if (speaker !== null) yield [() => `quotes[${at}].speaker`, speaker];
  }
  for (const [at, { people }] of article.events.entries()) {
    for (const [n, person] of people.entries()) yield [() => `events[${at}].people[${n}]`, person];
  }
}

function* spanFaults(article: Article): Generator<Issue> {
  const texts = textsOf(article);
  for (const [path, span] of spans(article)) {
    const text = texts.get(span.block);
    if (text === undefined) {
      const expected = 'the id of a block';
      yield { path: `${path()}.block`, message: 'names no block', expected, found: span.block };
    } else if (!holdsText(text, span)) {
      const found = text.slice(span.start, span.end);
      yield { path: path(), message: 'does not hold its text', expected: span.text, found };
    }
  }
}

/**
 * Whether a text has these words at this place. A slice that ends beyond the text is cut short
 * without a word; the offsets are not.
 */
export function holdsText(text: string, { start, end, text: held }: Span): boolean {
  return end - start === held.length && text.slice(start, end) === held;
}

/**
 * So many spans may lie over one word. Each is an element within the others, and a page with
 * elements thousands deep is one that browsers give up on.
 */
const mostCovers = 100;

function* depthFaults(article: Article): Generator<Issue> {
  const covers = new Map<string, { readonly path: () => string; readonly span: Span }[]>();
  for (const [path, span] of spans(article)) {
    const there = covers.get(span.block) ?? [];
    there.push({ path, span });
    covers.set(span.block, there);
  }
  for (const there of covers.values()) {
    if (there.length <= mostCovers) continue;
    const ends = there.map(({ span }) => span.end).toSorted((a, b) => a - b);
    let ended = 0;
    for (const [begun, { path, span }] of there
      .toSorted((a, b) => a.span.start - b.span.start)
      .entries()) {
      while ((ends[ended] ?? Infinity) <= span.start) ended += 1;
      const depth = begun + 1 - ended;
      if (depth <= mostCovers) continue;
      yield {
        path: path(),
        message: 'lies over words that are covered too often',
        expected: `at most ${mostCovers} spans over any word`,
        found: String(depth),
      };
      break;
    }
  }
}

/** A tag may be well formed and still none: `en-x`. What segments words would throw at it. */
function* languageFaults({ lang }: Article): Generator<Issue> {
  try {
    Intl.getCanonicalLocales(lang);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield { path: 'lang', message: 'is no language', expected: 'a language tag', found: lang };
  }
}

function* spans(article: Article): Generator<readonly [path: () => string, span: Span]> {
  for (const [at, { role }] of article.people.entries()) {
    if (role?.at !== undefined) yield [() => `people[${at}].role.at`, role.at];
  }
  for (const [at, mention] of article.mentions.entries())
    yield [() => `mentions[${at}].at`, mention.at];
  for (const [at, quote] of article.quotes.entries()) {
    for (const [n, span] of quote.at.entries()) yield [() => `quotes[${at}].at[${n}]`, span];
    if (quote.source !== undefined) yield [() => `quotes[${at}].source`, quote.source];
    if (quote.cue !== undefined) yield [() => `quotes[${at}].cue`, quote.cue];
  }
  for (const [at, event] of article.events.entries()) {
    for (const [n, span] of event.at.entries()) yield [() => `events[${at}].at[${n}]`, span];
  }
}

function* dateFaults(article: Article): Generator<Issue> {
  for (const [path, value] of dates(article)) {
    if (parseEdtf(value) === null) {
      yield {
        path: path(),
        message: 'is not in the calendar',
        expected: 'a real date',
        found: value,
      };
    }
  }
}

function* dates(article: Article): Generator<readonly [path: () => string, value: string]> {
  if (article.published !== null) yield [() => 'published', article.published];
  for (const [at, { date }] of article.events.entries()) {
    yield [() => `events[${at}].date.value`, date.value];
    if (date.said !== undefined) yield [() => `events[${at}].date.said`, date.said];
  }
}

/** What is context names its source; what is the article's has evidence in it. */
function* basisFaults(article: Article): Generator<Issue> {
  for (const [at, event] of article.events.entries()) {
    if (event.basis === 'article' && event.at.length === 0) {
      const expected = 'a span of the article';
      yield { path: `events[${at}].at`, message: 'has no evidence', expected, found: null };
    }
    if (event.basis === 'context' && event.sources.length === 0) {
      const expected = 'a source';
      yield {
        path: `events[${at}].sources`,
        message: 'is context unsourced',
        expected,
        found: null,
      };
    }
    const sourced = event.date.sources.length > 0 || event.sources.length > 0;
    if (event.date.basis === 'context' && !sourced) {
      const path = `events[${at}].date.sources`;
      yield { path, message: 'is context unsourced', expected: 'a source', found: null };
    }
  }
}
