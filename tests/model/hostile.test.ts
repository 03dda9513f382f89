import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import bundled from '../../public/articles/nato-iraq-training-mission.json';
import type { Article } from '../../src/model/article.ts';
import { blockText, headlineId, textsOf } from '../../src/model/article.ts';
import { focusOf } from '../../src/model/focus.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { ReaderLocation } from '../../src/model/location.ts';
import { formatLocation, parseLocation } from '../../src/model/location.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { peopleView } from '../../src/model/people.ts';
import { periodsOf } from '../../src/model/periods.ts';
import { inReadingOrder, quotesView, speakerLabel } from '../../src/model/quotes.ts';
import { runsOf } from '../../src/model/runs.ts';
import { badgesOf } from '../../src/model/speakers.ts';
import { statusOf } from '../../src/model/status.ts';
import { targetsOf } from '../../src/model/target.ts';
import { segmentsIn } from '../../src/model/text.ts';
import { timelineView } from '../../src/model/timeline.ts';
import { axisMarks, axisOf } from '../../src/model/timeline-axis.ts';
import { quotedWords } from '../../src/model/voices.ts';
import { articleOf, engineFile, spanOf } from '../fixtures/articles.ts';
import { fullFile } from '../fixtures/full-article.ts';
import type { Json, Place } from '../fixtures/mutations.ts';
import {
  mutationsOf,
  nastyStrings,
  placesOf,
  spelt,
  valueAt,
  withoutValueAt,
  withValueAt,
} from '../fixtures/mutations.ts';

// So many files at once take a while on a busy machine; how long is not what is tested.
vi.setConfig({ testTimeout: 60_000 });

const file = bundled as Json;

function issuesOf(input: unknown): readonly Issue[] {
  const parsed = parseArticle(input);
  return parsed.ok ? [] : parsed.issues;
}

/** Every string of a JSON value, in the order of the file. */
function stringsOf(json: unknown): readonly string[] {
  return placesOf(json as Json)
    .map((place) => valueAt(json as Json, place))
    .filter((value) => typeof value === 'string');
}

function locationOf(address: string): ReaderLocation {
  const location = parseLocation(new URL(address, 'https://news.example'));
  if (location === null) throw new RangeError(`No address of an article: ${address}`);
  return location;
}

/** Asks of an article all that the page asks, at this address; the texts must come back whole. */
function readWhole(article: Article, address: string): void {
  const location = locationOf(address);
  const focus = focusOf(article, location);
  const quotes = quotesView(article, focus);
  for (const item of quotes.items) {
    expect(
      item.spans
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe(item.quote.at.map(({ text }) => text).join(''));
    expect(typeof item.hasInsertion).toBe('boolean');
    expect(item.attribution).not.toBe('');
    expect(speakerLabel(item)).not.toBe('');
  }
  const { heard, unheard, words } = peopleView(article, focus);
  expect(heard.length + unheard.length).toBeLessThanOrEqual(article.people.length);
  expect([...quotedWords(article).values()].reduce((sum, count) => sum + count, 0)).toBe(words);
  const { items } = timelineView(article, focus);
  const dates = items.map((item) => item.dates);
  for (const { top, bottom } of axisMarks(dates, axisOf(dates, 600))) {
    expect(Number.isFinite(top) && Number.isFinite(bottom)).toBe(true);
  }
  expect(periodsOf(items)?.flatMap((period) => period.items) ?? items).toHaveLength(items.length);
  expect(statusOf(article, focus, quotes).count).toMatch(/quotes?\b/);
  for (const [id, text] of textsOf(article)) {
    expect(
      segmentsIn(article, id)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  }
  expect(runsOf(article.blocks, 20_000, (block) => blockText(block).length).flat()).toEqual(
    article.blocks,
  );
  for (const { id } of article.people) expect(badgesOf(article).get(id)?.hue).toBeGreaterThan(0);
  expect(inReadingOrder(article)).toHaveLength(article.quotes.length);
  expect(targetsOf(article).has(headlineId)).toBe(true);
  expect(formatLocation(location)).toMatch(/^\//);
}

describe('words that are no markup here', () => {
  test.each([
    ['markup', '<img src=x onerror="alert(1)"><script>alert(2)</script>'],
    ['entities', '&lt;b&gt; &amp;amp; &#60; &nbsp;'],
    ['code', '{{constructor.constructor("alert(1)")()}} ${alert(1)} $& $1'],
    ['an emoji, a combining mark, directions', '🙂 e\u0301 \u202eright\u202c عربي'],
    ['the names that every object has', '__proto__ constructor toString hasOwnProperty'],
    ['control characters', 'a\tb\r\nc\u0007d'],
    ['the last of the planes', '\u{10ffff}\uffff\ufeff'],
    ['a million code units', 'word '.repeat(200_000)],
  ])('%s stay as they are in every field', (_name, words) => {
    const given = fullFile(words);
    const article = articleOf(given);
    expect(article).toMatchObject(given);
    expect(stringsOf(article).filter((text) => text === words)).toHaveLength(
      stringsOf(given).filter((text) => text === words).length,
    );
    readWhole(article, '/articles/full/?person=speaker#q1--note');
  });
});

const urlPlaces: readonly Place[] = [
  ['source', 'url'],
  ['people', 0, 'links', 0, 'url'],
  ['events', 0, 'date', 'sources', 0, 'url'],
  ['events', 0, 'sources', 0, 'url'],
];
const imagePlace: Place = ['blocks', 2, 'image', 'src'];
const full = fullFile('words') as Json;

describe('addresses', () => {
  const refused: readonly string[] = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://news.example/1',
    'file:///etc/passwd',
    '//evil.example',
    '/relative',
    'https:evil.example',
    'https://',
    'https:///path',
    'https://news.example@evil.example/',
    'https://news.example\\@evil.example/',
    'https://news.example/a b',
    'https://news.example/\u0000',
    'https://news.example/\ud83d',
    `https://news.example/${'a'.repeat(2100)}`,
    '',
  ];
  test.each(refused)('a link to %j is refused wherever a link can stand', (url) => {
    for (const place of [...urlPlaces, imagePlace]) {
      expect(issuesOf(withValueAt(full, place, url)).map(({ path }) => path)).toEqual([
        spelt(place),
      ]);
    }
  });

  test.each([
    'https://news.example',
    'https://news.example/',
    'https://news.example:8443/a/b?c=d&e=@f#g',
    'https://news.example?q=1',
    'https://xn--bcher-kva.example/ü/%20',
    'https://en.wikipedia.org/wiki/Iraq_(disambiguation)',
  ])('a link to %s is taken', (url) => {
    for (const place of urlPlaces) expect(issuesOf(withValueAt(full, place, url))).toEqual([]);
  });

  test.each<readonly [src: string, taken: boolean]>([
    ['full/picture.jpg', true],
    ['a.b-c_d/E.min.png', true],
    ['https://news.example/picture.jpg', false],
    ['/picture.jpg', false],
    ['../picture.jpg', false],
    ['full/../../index.html', false],
    ['full/./picture.jpg', false],
    ['full//evil.example/picture.jpg', false],
    ['full/.hidden', false],
    ['full/', false],
    ['full\\picture.jpg', false],
    ['full/picture.jpg?track', false],
    ['full/%2e%2e/picture.jpg', false],
  ])('a picture at %s: taken is %s', (src, taken) => {
    expect(issuesOf(withValueAt(full, imagePlace, src)).map(({ path }) => path)).toEqual(
      taken ? [] : ['blocks[2].image.src'],
    );
  });
});

/** Values that are wrong at most places, each with a name. */
const wrongs: Readonly<Record<string, Json>> = {
  null: null,
  true: true,
  'half a number': 2.5,
  'a negative number': -1,
  'other words': 'Other, words!',
  'an empty list': [],
  'an empty object': {},
  'a list in a list': [[]],
};

/** Strings of a form of their own, to which not any words will do. */
const formal = new Set(
  'format id lang published type kind form basis by person speaker block value said url src'.split(
    ' ',
  ),
);
const nullable = new Set(['published', 'speaker', 'credit', 'role']);

/** Whether the format allows this value here just as well as the one that stands there. */
function isAllowed(wrong: Json, there: Json, place: Place): boolean {
  const key = String(place.at(-1));
  if (wrong === there) return true;
  if (wrong === null) return nullable.has(key);
  if (typeof wrong === 'string') return typeof there === 'string' && !isFormal(place);
  if (Array.isArray(wrong)) return wrong.length === 0 && Array.isArray(there);
  return typeof wrong === 'object' && place.length === 1 && key === 'source';
}

/** An event's people are ids in a list. */
function isFormal(place: Place): boolean {
  return formal.has(String(place.at(-1))) || place.at(-2) === 'people';
}

describe.each([
  ['the bundled article', file],
  ['an article with every key', full],
] as const)('%s', (_title, json) => {
  test.each(Object.entries(wrongs))(
    'with %s at any place is refused, and it is named',
    (_, wrong) => {
      const places = placesOf(json).filter(
        (place) => !isAllowed(wrong, valueAt(json, place) ?? null, place),
      );
      expect(places.length).toBeGreaterThan(40);
      const silent = places.filter(
        (place) => !issuesOf(withValueAt(json, place, wrong)).some(isAtOrBelow(place)),
      );
      expect(silent.map(spelt)).toEqual([]);
    },
  );

  test('with a key that the format does not have, whatever its name, is refused', () => {
    const objects = [[], ...placesOf(json)].filter((place) => {
      const value = valueAt(json, place);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    for (const key of ['byline', '__proto__', 'constructor', 'toString', 'a.b[0]']) {
      const silent = objects.filter(
        (place) =>
          !issuesOf(withValueAt(json, [...place, key], 'x')).some(
            ({ path, message }) =>
              path === spelt([...place, key]) && message === 'is not a key of the format',
          ),
      );
      expect(silent.map(spelt)).toEqual([]);
    }
  });

  test('without a key that has to be there is refused, and the key is named', () => {
    const needed = placesOf(json).filter(isNeeded);
    expect(needed.length).toBeGreaterThan(60);
    const silent = needed.filter(
      (place) => !issuesOf(withoutValueAt(json, place)).some(({ path }) => path === spelt(place)),
    );
    expect(silent.map(spelt)).toEqual([]);
  });
});

const optional = new Set('image links note by confidence cue implied said sources url'.split(' '));

function isNeeded(place: Place): boolean {
  const key = place.at(-1);
  if (typeof key === 'number' || key === undefined || optional.has(key)) return false;
  if (place[0] === 'source') return place.length === 1;
  return !(key === 'source' && place.length > 1) && !(key === 'at' && place[0] === 'people');
}

function isAtOrBelow(place: Place): (issue: Issue) => boolean {
  const at = spelt(place);
  return ({ path }) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`);
}

describe('what cannot be shown as it stands', () => {
  test.each<readonly [name: string, words: string]>([
    ['half of a surrogate pair', 'a \ud83d b'],
    ['the other half', '\udc00'],
    ['the halves the wrong way round', '\udc00\ud83d'],
    ['NUL', 'a\u0000b'],
    ['more than a million code units', 'x'.repeat(1_000_001)],
  ])('%s is refused in every field of words', (_name, words) => {
    const places = placesOf(full).filter((place) => valueAt(full, place) === 'words');
    expect(places.length).toBeGreaterThan(20);
    for (const place of places) {
      const issue = issuesOf(withValueAt(full, place, words)).find(isAtOrBelow(place));
      expect(issue, spelt(place)).toBeDefined();
      expect(JSON.stringify(issue).length).toBeLessThan(600);
    }
  });

  test('a span that cuts an emoji in two is refused', () => {
    const words = 'a 🙂 b';
    const half = { block: 'p1', start: 0, end: 3, text: words.slice(0, 3) };
    expect(issuesOf(withValueAt(fullFile(words) as Json, ['quotes', 0, 'at', 0], half))).toEqual([
      expect.objectContaining({ path: 'quotes[0].at[0].text' }),
    ]);
  });

  test.each<readonly [name: string, end: number]>([
    ['one too far', 6],
    ['far beyond the text', 2 ** 40],
    ['far beyond what numbers can count', 1e300],
  ])('a span that ends %s is refused, though what it cuts is its text', (_name, end) => {
    const [issue] = issuesOf(withValueAt(full, ['quotes', 0, 'at', 0, 'end'], end));
    expect(issue).toMatchObject({ path: 'quotes[0].at[0]', message: 'does not hold its text' });
  });

  test.each<readonly [name: string, lang: string]>([
    ['a private use of nothing', 'en-x'],
    ['an extension of nothing', 'en-a'],
    ['a country twice', 'en-US-US'],
    ['a part too long', 'en-123456789'],
    ['parts without end', `en${'-a'.repeat(5_000_000)}`],
  ])('a language with %s is refused', (_name, lang) => {
    expect(issuesOf({ ...fullFile('สวัสดีชาวโลก'), lang })).toEqual([
      expect.objectContaining({ path: 'lang' }),
    ]);
  });

  test.each([
    ['words', 'x'.repeat(5_000_000)],
    ['parts', 'a-'.repeat(6_000_000) + 'a'],
  ])('an id of endless %s is refused, and not repeated', (_name, id) => {
    const issues = issuesOf(withValueAt(full, ['quotes', 0, 'id'], id));
    expect(issues).toEqual([expect.objectContaining({ path: 'quotes[0].id' })]);
    expect(JSON.stringify(issues).length).toBeLessThan(600);
  });

  test('an endless key is refused, and not repeated', () => {
    const issues = issuesOf({ ...fullFile('words'), ['k'.repeat(1_000_000)]: 1 });
    expect(issues).toEqual([expect.objectContaining({ message: 'is not a key of the format' })]);
    expect(JSON.stringify(issues).length).toBeLessThan(600);
  });
});

describe('references', () => {
  test.each<readonly [name: string, file: unknown, path: string]>([
    [
      'a mention of a quote',
      withValueAt(full, ['mentions', 0, 'person'], 'q1'),
      'mentions[0].person',
    ],
    [
      'a speaker that is an event',
      withValueAt(full, ['quotes', 0, 'speaker'], 'event'),
      'quotes[0].speaker',
    ],
    [
      'an event that takes part in itself',
      withValueAt(full, ['events', 0, 'people', 0], 'event'),
      'events[0].people[0]',
    ],
    [
      'a span in a person',
      withValueAt(full, ['quotes', 0, 'at', 0, 'block'], 'speaker'),
      'quotes[0].at[0].block',
    ],
    [
      'a span in the quote that it is of',
      withValueAt(full, ['quotes', 0, 'at', 0, 'block'], 'q1'),
      'quotes[0].at[0].block',
    ],
    [
      'a role in no block',
      withValueAt(full, ['people', 0, 'role', 'at', 'block'], 'constructor'),
      'people[0].role.at.block',
    ],
    ['nobody there to speak', withValueAt(full, ['people'], []), 'quotes[0].speaker'],
    ['no text to point into', withValueAt(full, ['blocks'], []), 'mentions[0].at.block'],
    ['a person twice', withValueAt(full, ['people', 1, 'id'], 'speaker'), 'people[1].id'],
    ['an id in two sections', withValueAt(full, ['events', 0, 'id'], 'p1'), 'events[0].id'],
    [
      'an event called headline',
      withValueAt(full, ['events', 0, 'id'], 'headline'),
      'events[0].id',
    ],
  ])('%s: refused', (_name, given, path) => {
    expect(issuesOf(given).map((issue) => issue.path)).toContain(path);
  });

  test('an object that holds itself is refused like any other', () => {
    const round: Record<string, unknown> = { ...fullFile('words') };
    round.blocks = [round];
    round.people = round;
    expect(issuesOf(round).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['blocks[0].type', 'people']),
    );
  });

  test.each(['constructor', 'prototype', 'root', 'location', 'document', 'name', '0'])(
    'the id %s is one like any other',
    (id) => {
      const words = 'Words, and nothing else.';
      const given = {
        ...engineFile,
        blocks: [{ id: 'p1', type: 'paragraph', text: words }],
        people: [{ id, kind: 'person', name: 'Somebody', role: null }],
        mentions: [],
        quotes: [{ id: 'q1', kind: 'direct', speaker: id, at: [spanOf('p1', words, 'nothing')] }],
        events: [],
      };
      const article = articleOf(given);
      readWhole(article, `/?person=${id}#${id}`);
      expect(focusOf(article, locationOf(`/?person=${id}`)).person?.name).toBe('Somebody');
      expect(badgesOf(article).get(id)?.initials).toBe('S');
    },
  );

  test('names that every object has are nobody and nowhere', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const focus = focusOf(articleOf(full), locationOf(`/?person=${id}#${id}`));
      expect(focus).toMatchObject({ person: null, unknownPerson: id, unknownPlaces: [id] });
    }
  });
});

describe('a great many', () => {
  const count = 10_000;
  const crowd = Array.from({ length: count }, (_, n) => ({
    id: `person-${n}`,
    kind: 'person' as const,
    name: `Person ${n}`,
    role: null,
  }));

  test('ten thousand people, each quoted and mentioned, are all there', () => {
    const text = 'Somebody said “yes” to it. '.repeat(count / 100);
    const blocks = Array.from({ length: 100 }, (_, n) => ({
      id: `p${n}`,
      type: 'paragraph' as const,
      text,
    }));
    const spanAt = (n: number, from: number, words: string) => {
      const start = Math.floor(n / 100) * 27 + from;
      return { block: `p${n % 100}`, start, end: start + words.length, text: words };
    };
    const article = articleOf({
      ...engineFile,
      blocks,
      people: crowd,
      mentions: crowd.map(({ id }, n) => ({
        id: `m${n}`,
        person: id,
        form: 'description',
        at: spanAt(n, 0, 'Somebody'),
      })),
      quotes: crowd.map(({ id }, n) => ({
        id: `q${n}`,
        kind: 'partial',
        speaker: id,
        at: [spanAt(n, 15, 'yes')],
      })),
      events: [],
    });
    const focus = focusOf(article, locationOf(`/?person=person-${count - 1}`));
    expect(peopleView(article, focus).heard).toHaveLength(count);
    expect(quotesView(article, focus).items).toHaveLength(1);
    expect(badgesOf(article).size).toBe(count);
    readWhole(article, '/#q77');
  });

  test('ten thousand people of one id are one person and 9,999 faults', () => {
    const people = crowd.map((person) => ({ ...person, id: 'somebody' }));
    const issues = issuesOf({ ...fullFile('words'), people, mentions: [], quotes: [], events: [] });
    expect(issues).toHaveLength(count - 1);
    expect(issues.at(-1)?.path).toBe(`people[${count - 1}].id`);
  });

  test('a quote of two hundred thousand spans is counted', () => {
    const text = 'yes '.repeat(200_000);
    const at = Array.from({ length: 200_000 }, (_, n) => ({
      block: 'p1',
      start: n * 4,
      end: n * 4 + 3,
      text: 'yes',
    }));
    const article = articleOf({
      ...engineFile,
      blocks: [{ id: 'p1', type: 'paragraph', text }],
      people: [],
      mentions: [],
      quotes: [
        { id: 'q1', kind: 'direct', speaker: null, at },
        { id: 'q2', kind: 'direct', speaker: null, at },
      ],
      events: [],
    });
    expect(quotedWords(article).get(null)).toBe(200_000);
  });

  test.each([100, 101])('%i quotes of the same words', (depth) => {
    const span = { block: 'p1', start: 0, end: 5, text: 'words' };
    const quotes = Array.from({ length: depth }, (_, n) => ({
      id: `deep-${n}`,
      kind: 'direct',
      speaker: null,
      at: [span],
    }));
    const given = { ...fullFile('words'), mentions: [], people: [], quotes, events: [] };
    expect(issuesOf(given)).toEqual(
      depth <= 100
        ? []
        : [
            {
              path: 'quotes[100].at[0]',
              message: 'lies over words that are covered too often',
              expected: 'at most 100 spans over any word',
              found: '101',
            },
          ],
    );
  });
});

/** Faults that leave an article in order: things gone, moved, renamed, or given to nobody. */
const tamedFile = fc
  .record({
    quotes: fc.shuffledSubarray([...bundled.quotes]),
    events: fc.shuffledSubarray([...bundled.events]),
    mentions: fc.shuffledSubarray([...bundled.mentions]),
    blocks: fc.shuffledSubarray([...bundled.blocks], { minLength: bundled.blocks.length }),
    people: fc.shuffledSubarray([...bundled.people], { minLength: bundled.people.length }),
    names: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
    unnamed: fc.boolean(),
    kind: fc.constantFrom('direct', 'partial', 'indirect'),
    value: fc.constantFrom('2020', '0001~', '../9999-12-31', '2020-02-29/..', '1999-12~/2020'),
  })
  .map(({ names, unnamed, kind, value, ...sections }) => ({
    ...bundled,
    ...sections,
    people: sections.people.map((person, at) => ({ ...person, name: names[at % names.length] })),
    quotes: sections.quotes.map((quote, at) => ({
      ...quote,
      kind: at % 2 === 0 ? kind : quote.kind,
      speaker: unnamed ? null : quote.speaker,
    })),
    events: sections.events.map((event, at) =>
      at % 2 === 0 ? { ...event, date: { ...event.date, value } } : event,
    ),
  }));

const ids = [bundled.blocks, bundled.people, bundled.mentions, bundled.quotes, bundled.events]
  .flat()
  .map(({ id }) => id);
const anyId = fc.oneof(
  fc.constantFrom(...ids, 'headline', 'about--text', 'q1--note', 'meeting--evidence-2'),
  fc.constantFrom(...nastyStrings),
  fc.string({ unit: 'binary' }),
);
/** Percent-encoded as browsers do it, or left as it came. */
const inUrl = anyId.chain((id) =>
  fc.constantFrom(new URLSearchParams([['', id]]).toString().slice(1), id),
);
const anyAddress = fc
  .tuple(inUrl, fc.subarray(['direct', 'partial', 'indirect', 'scare']), inUrl)
  .map(([person, kinds, anchor]) => `/?person=${person}&kind=${kinds.join(',')}#${anchor}`);

describe('any fault', () => {
  test('is refused with its place, or leaves an article that can be read whole', () => {
    fc.assert(
      fc.property(mutationsOf(file), anyAddress, (json, address) => {
        // By way of the text of a file: what JSON cannot hold cannot come.
        const parsed = parseArticle(JSON.parse(JSON.stringify(json)));
        if (parsed.ok) readWhole(parsed.article, address);
        else expect(parsed.issues.filter(({ path }) => path !== '')).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of a key that is empty names its place too', () => {
    const parsed = parseArticle(Object.assign({}, full, { '': 'words' }));
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(['""']);
  });

  test('of an article with every key, likewise', () => {
    fc.assert(
      fc.property(mutationsOf(full), anyAddress, (json, address) => {
        const parsed = parseArticle(JSON.parse(JSON.stringify(json)));
        if (parsed.ok) readWhole(parsed.article, address);
        else expect(parsed.issues.filter(({ path }) => path !== '')).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('that breaks no rule leaves an article that can be read whole', () => {
    fc.assert(
      fc.property(tamedFile, anyAddress, (given, address) => {
        readWhole(articleOf(given), address);
      }),
      { numRuns: 150 },
    );
  });
});
