/** How much there is of everything in a made-up article. */
export interface Size {
  readonly paragraphs: number;
  readonly people: number;
  readonly events: number;
}

type Json = Record<string, unknown>;

/** A book's worth of text, for tests of what has to hold however long an article is. */
export const long: Size = { paragraphs: 2000, people: 200, events: 1000 };

/**
 * An article of any length in the format, as JSON: as many quotes as paragraphs, of all kinds; a
 * sub-heading every 25 paragraphs; a few people who speak often and many who speak seldom; events
 * over ten years with dates of every form. The same size gives the same article, always.
 */
export function generateArticle({ paragraphs, people, events }: Size): Json & { id: string } {
  const random = randomFrom(paragraphs + 7 * people + 31 * events);
  const names = Array.from({ length: people }, (_, n) => nameOf(n));
  const blocks: Json[] = [];
  const quotes: Json[] = [];
  const mentions: Json[] = [];
  const dated: Json[] = [];
  for (let n = 1; n <= paragraphs; n += 1) {
    if (n % 25 === 0) {
      blocks.push({ id: `part-${n / 25}`, type: 'heading', level: 2, text: `Part ${n / 25}` });
    }
    const block = `p${n}`;
    const speaker = Math.floor(people * random() ** 2);
    const name = names[speaker] ?? '';
    const kind = kinds[n % kinds.length] ?? 'direct';
    const words = sentence(random, 8 + Math.floor(random() * 18));
    const { text, cue } = quoted({ kind, words, name, more: sentence(random, 14) });
    const spanOf = (part: string, from = 0) => {
      const start = text.indexOf(part, from);
      return { block, start, end: start + part.length, text: part };
    };
    const at = spanOf(words);
    const source = spanOf(name, kind === 'direct' ? at.end : 0);
    blocks.push({ id: block, type: 'paragraph', text });
    mentions.push({ id: `m${n}`, person: `person-${speaker + 1}`, form: 'name', at: source });
    quotes.push({
      id: `q${n}`,
      kind,
      speaker: `person-${speaker + 1}`,
      at: [at],
      source,
      cue: spanOf(cue, kind === 'direct' ? source.end : 0),
    });
    const due = Math.floor((n * events) / paragraphs) - dated.length;
    for (let more = 0; more < due; more += 1) {
      const number = dated.length + 1;
      dated.push({
        id: `event-${number}`,
        title: `Event ${number}: ${words.slice(0, 40).trimEnd()}`,
        basis: 'article',
        date: { value: dateOf(random), basis: 'context', sources: [madeUp] },
        at: [at],
        people: [`person-${speaker + 1}`],
      });
    }
  }
  return {
    format: 'verbatim-article/1',
    id: `made-up-${paragraphs}-${events}`,
    lang: 'en',
    headline: `A made-up report of ${paragraphs} paragraphs`,
    published: '2020-02-12',
    source: { publisher: 'The generator', note: 'Made up to measure with.' },
    blocks,
    people: names.map((name, n) => ({
      id: `person-${n + 1}`,
      kind: 'person',
      name,
      role: null,
    })),
    mentions,
    quotes,
    events: dated,
  };
}

const kinds = ['direct', 'partial', 'indirect'] as const;
const madeUp = { title: 'A made-up calendar', publisher: 'The generator' };

interface Quoted {
  readonly kind: (typeof kinds)[number];
  readonly words: string;
  readonly name: string;
  readonly more: string;
}

function quoted({ kind, words, name, more }: Quoted): { text: string; cue: string } {
  switch (kind) {
    case 'direct':
      return { text: `“${words},” ${name} said. ${more}.`, cue: 'said' };
    case 'partial':
      return { text: `${name} called it “${words}”. ${more}.`, cue: 'called' };
    case 'indirect':
      return { text: `${name} told reporters ${words}. ${more}.`, cue: 'told' };
  }
}

/** A small generator of even numbers from 0 to 1, by the name of mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const vocabulary =
  `the council harbour bridge market river school budget winter vote letter road plan report of in
  for with from under after before over and while because new late small open public northern old
  quiet first second next town valley station engine garden window question answer number figure
  keeps brings takes gives holds moves opens closes counts builds repairs plants measures`.split(
    /\s+/,
  );

function sentence(random: () => number, length: number): string {
  const words = Array.from(
    { length },
    () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '',
  ).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const given = ['Ada', 'Bela', 'Chidi', 'Dora', 'Emil', 'Freya', 'Goran', 'Hana', 'Ivo', 'Juna'];
const family = ['Abara', 'Brandt', 'Castell', 'Duarte', 'Eklund', 'Farkas', 'Gallo', 'Horvat'];

/** No two people of an article share a name. */
function nameOf(n: number): string {
  const first = given[n % given.length] ?? '';
  const last = family[Math.floor(n / given.length) % family.length] ?? '';
  const round = Math.floor(n / (given.length * family.length));
  return `${first} ${last}${['', 'son', 'sen', 'dottir'][round] ?? `-${round}`}`;
}

function dateOf(random: () => number): string {
  const year = 2010 + Math.floor(random() * 10);
  const month = two(1 + Math.floor(random() * 12));
  const day = two(1 + Math.floor(random() * 27));
  const form = random();
  if (form < 0.8) return `${year}-${month}-${day}`;
  if (form < 0.88) return `${year}-${month}`;
  if (form < 0.93) return `${year}-${month}~`;
  if (form < 0.97) return `${year}-${month}-${day}/${year + 1}-${month}`;
  return `../${year}-${month}-${day}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
