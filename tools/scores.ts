import type { Article, Quote, QuoteKind, Span } from '../src/model/article.ts';
import { peopleById } from '../src/model/article.ts';

interface Count {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** How well one article's annotation agrees with the one made by hand. */
export interface Scores {
  readonly counts: ReadonlyMap<string, Count>;
  /** What differs, a line each. */
  readonly misses: readonly string[];
}

export interface Row {
  readonly name: string;
  /** Null where the measure has no such side, or nothing was there to be found. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Of how many, as right/found/wanted. */
  readonly count: string;
}

/** Quotes whose characters agree so far are the same quote, by the index of Jaccard. */
const near = 0.8;

const kinds: readonly QuoteKind[] = ['direct', 'partial', 'indirect'];

/** Compares what was found with what was annotated by hand. */
export function scoresOf(gold: Article, found: Article): Scores {
  const counts = new Map<string, Count>();
  const misses: string[] = [];
  const say = (what: string, quote: Quote | undefined) => {
    if (quote !== undefined)
      misses.push(`${what} ${quote.kind} “${textOf(quote)}” ${quote.speaker ?? '–'}`);
  };
  const pairs: (readonly [Quote, Quote])[] = [];
  for (const kind of kinds) {
    const [wanted, had] = [gold, found].map(({ quotes }) =>
      quotes.filter((one) => one.kind === kind),
    ) as [Quote[], Quote[]];
    const exact = paired(wanted, had, (a, b) => (agreement(a, b) === 1 ? 1 : 0));
    const close = paired(wanted, had, (a, b) => (agreement(a, b) >= near ? agreement(a, b) : 0));
    counts.set(`${kind} quotes, exact`, {
      right: exact.length,
      found: had.length,
      wanted: wanted.length,
    });
    counts.set(`${kind} quotes, Jaccard ≥ ${near}`, {
      right: close.length,
      found: had.length,
      wanted: wanted.length,
    });
    pairs.push(...close);
    for (const one of wanted) if (!close.some(([a]) => a === one)) say('missed', one);
    for (const one of had) if (!close.some(([, b]) => b === one)) say('spurious', one);
  }
  const isRight = ([a, b]: readonly [Quote, Quote]) => sameSpeaker(gold, a, found, b);
  for (const kind of [...kinds, null]) {
    const of = pairs.filter(([a]) => kind === null || a.kind === kind);
    const right = of.filter(isRight).length;
    counts.set(`speaker right, ${kind ?? 'all'} matched`, {
      right,
      found: of.length,
      wanted: of.length,
    });
  }
  const wrong = pairs.filter(([a, b]) => b.speaker !== null && !isRight([a, b]));
  for (const [a, b] of wrong)
    misses.push(`wrong name ${b.speaker ?? ''} for ${a.speaker ?? '–'}: “${textOf(a)}”`);
  for (const pair of pairs) {
    const [a, b] = pair;
    if (b.speaker === null && !isRight(pair))
      misses.push(`no name for ${a.speaker ?? '–'}: “${textOf(a)}”`);
  }
  counts.set('wrong names among quotes shown', {
    right: wrong.length,
    found: found.quotes.length,
    wanted: found.quotes.length,
  });

  const keys = (article: Article) =>
    article.mentions
      .filter(
        ({ form, person }) => form === 'name' && peopleById(article).get(person)?.kind === 'person',
      )
      .map(({ at }) => `${at.block} ${at.start} ${at.end} ${at.text}`);
  counts.set('people, mentions by name', counted('name', keys(gold), keys(found), misses));
  const clusters = (article: Article) =>
    article.people
      .filter(({ kind }) => kind === 'person')
      .map(({ id }) =>
        article.mentions
          .filter(({ form, person }) => form === 'name' && person === id)
          .map(({ at }) => `${at.block} ${at.start} ${at.end}`)
          .join(','),
      );
  counts.set('people, whole clusters', counted(null, clusters(gold), clusters(found), misses));
  const days = (article: Article) =>
    article.events.map(({ at, date }) => `${at[0]?.block ?? ''} ${date.value}`);
  counts.set('dates, value in the block', counted('date', days(gold), days(found), misses));
  return { counts, misses };
}

/** Each measure over all articles together. */
export function rowsOf(all: readonly Scores[]): readonly Row[] {
  const names = all[0] === undefined ? [] : [...all[0].counts.keys()];
  return names.map((name) => {
    const sum = { right: 0, found: 0, wanted: 0 };
    for (const { counts } of all) {
      const { right, found, wanted } = counts.get(name) ?? { right: 0, found: 0, wanted: 0 };
      sum.right += right;
      sum.found += found;
      sum.wanted += wanted;
    }
    const share = (of: number) => (of === 0 ? null : sum.right / of);
    const [precision, recall] = [share(sum.found), share(sum.wanted)];
    const isShare = /^(?:speaker|wrong)/.test(name);
    const f1 = sum.found + sum.wanted === 0 ? null : (2 * sum.right) / (sum.found + sum.wanted);
    return {
      name,
      precision,
      recall: isShare ? null : recall,
      f1: isShare ? null : f1,
      count: `${sum.right}/${sum.found}/${sum.wanted}`,
    };
  });
}

function counted(
  what: string | null,
  wanted: readonly string[],
  found: readonly string[],
  misses: string[],
): Count {
  const left = [...wanted];
  let right = 0;
  for (const one of found) {
    const at = left.indexOf(one);
    if (at === -1) {
      if (what !== null) misses.push(`spurious ${what} ${one}`);
      continue;
    }
    left.splice(at, 1);
    right += 1;
  }
  if (what !== null) for (const one of left) misses.push(`missed ${what} ${one}`);
  return { right, found: found.length, wanted: wanted.length };
}

/** Pairs each of the one with its best of the other, the best pairs first. */
function paired(
  wanted: readonly Quote[],
  found: readonly Quote[],
  score: (a: Quote, b: Quote) => number,
): readonly (readonly [Quote, Quote])[] {
  const all = wanted
    .flatMap((a) => found.map((b) => ({ a, b, value: score(a, b) })))
    .filter(({ value }) => value > 0)
    .toSorted((x, y) => y.value - x.value);
  const used = new Set<Quote>();
  return all.flatMap(({ a, b }) => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [[a, b] as const];
  });
}

function textOf({ at }: Quote): string {
  return at
    .map(({ text }) => text)
    .join(' … ')
    .slice(0, 90);
}

/** The index of Jaccard of the characters of two quotes. */
function agreement(one: Quote, other: Quote): number {
  let shared = 0;
  for (const a of one.at) for (const b of other.at) shared += overlap(a, b);
  const size = ({ at }: Quote) => at.reduce((sum, { start, end }) => sum + end - start, 0);
  return shared / (size(one) + size(other) - shared);
}

function overlap(a: Span, b: Span): number {
  return a.block === b.block ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** Whether both have the same speaker: nobody, or somebody of the same last name. */
function sameSpeaker(gold: Article, a: Quote, found: Article, b: Quote): boolean {
  if (a.speaker === null || b.speaker === null) return a.speaker === b.speaker;
  const [one, other] = [peopleById(gold).get(a.speaker), peopleById(found).get(b.speaker)];
  if (one === undefined || other === undefined) return false;
  const fold = (name: string) => name.toLowerCase().replace(/^the /, '');
  const [x, y] = [fold(one.name), fold(other.name)];
  if (x === y) return true;
  if (one.kind !== 'person' && other.kind !== 'person')
    return x.includes(y) || y.includes(x) || a.speaker === b.speaker;
  return one.kind === other.kind && x.split(' ').at(-1) === y.split(' ').at(-1);
}
