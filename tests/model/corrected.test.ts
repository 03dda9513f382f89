import { describe, expect, test } from 'vitest';
import { corrected, misfits } from '../../src/model/corrected.ts';
import type { Correction, Who } from '../../src/model/correction.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { badgesOf } from '../../src/model/speakers.ts';
import { articleOf, plain, spanOf } from '../fixtures/articles.ts';
import { bridge, bridgeFile, inBridge } from '../fixtures/bridge.ts';
import { nato } from '../fixtures/nato.ts';

const roe: Who = { id: 'jane-roe', name: 'Jane Roe', kind: 'person' };
const mayor: Who = { id: 'the-mayor', name: 'The mayor', kind: 'person' };
const crane: Who = { id: 'robert-crane', name: 'Robert Crane', kind: 'person' };
const lawyer: Who = { id: 'a-lawyer', name: 'A lawyer', kind: 'person' };
const body: Who = { id: 'p1', name: 'The Bridge Company', kind: 'organization' };

/** The article after these corrections, all of which did something. */
function after(...corrections: readonly Correction[]) {
  expect(misfits(bridge, corrections)).toEqual([]);
  const article = corrected(bridge, corrections);
  expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual({ ok: true, article });
  expect(article.blocks).toEqual(bridge.blocks);
  return article;
}
const quoteOf = (article: typeof bridge, id: string) =>
  article.quotes.find((quote) => quote.id === id);
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const safe = [inBridge('p2', 'It is safe,')];
const hurt = [inBridge('p2', 'Nobody was hurt.')];
const fragment = [inBridge('p1', 'is not safe')];
const shut = [inBridge('p1', 'be shut on May 3')];
const away = [inBridge('p2', 'The mayor was not there on May 3 or May 4')];

describe('a quote put right', () => {
  test('leaves everybody their colour, and gives a new speaker the next', () => {
    const hues = (article: typeof bridge) =>
      article.people.map(({ id }) => [id, badgesOf(article).get(id)?.hue]);
    const given = hues(bridge);
    const [first] = bridge.quotes;
    const article = after(
      { kind: 'quote', at: first?.at ?? [], as: 'direct', speaker: mayor },
      { kind: 'quote', at: away, as: 'indirect', speaker: lawyer },
    );
    expect(hues(article)).toEqual([...given, ['a-lawyer', given.length + 1]]);
  });

  test('has the speaker, keeps its id, and is the reader’s', () => {
    const { quotes } = after({ kind: 'quote', at: hurt, as: 'direct', speaker: mayor });
    expect(quotes).toEqual([
      ...bridge.quotes.slice(0, 3),
      { id: 'q4', kind: 'direct', speaker: 'the-mayor', at: hurt, by: 'reader' },
    ]);
  });

  test('keeps all that says who speaks when it is not about that', () => {
    const { quotes } = after({ kind: 'quote', at: hurt, as: 'partial', speaker: roe });
    expect(quotes[3]).toEqual({
      id: 'q4',
      kind: 'partial',
      speaker: 'jane-roe',
      at: hurt,
      implied: true,
      by: 'reader',
    });
  });

  test('loses the words that name somebody else, and those that report with them', () => {
    const at = bridge.quotes[0]?.at ?? [];
    const article = after({ kind: 'quote', at, as: 'indirect', speaker: mayor });
    expect(quoteOf(article, 'q1')).toEqual({
      id: 'q1',
      kind: 'indirect',
      speaker: 'the-mayor',
      at,
      by: 'reader',
    });
  });

  test('keeps words that hold another’s name as the owner’s', () => {
    const article = after({ kind: 'quote', at: safe, as: 'direct', speaker: lawyer });
    expect(quoteOf(article, 'q3')).toMatchObject({
      speaker: 'a-lawyer',
      source: { text: 'Roe’s lawyer' },
      cue: { text: 'said' },
    });
    expect(quoteOf(article, 'q3')).not.toHaveProperty('implied');
  });

  test('takes the pronoun that names its speaker along', () => {
    const article = after({ kind: 'quote', at: fragment, as: 'partial', speaker: mayor });
    expect(quoteOf(article, 'q2')?.source?.text).toBe('he');
    expect(article.mentions[1]).toEqual({
      id: 'm2',
      person: 'the-mayor',
      form: 'pronoun',
      at: inBridge('p1', 'he', 1),
      by: 'reader',
    });
  });

  test('of nobody who is named has no pronoun that names one', () => {
    const article = after({ kind: 'quote', at: fragment, as: 'partial', speaker: null });
    expect(quoteOf(article, 'q2')).toMatchObject({ speaker: null, source: { text: 'he' } });
    expect(idsOf(article.mentions)).toEqual(['m1', 'm3', 'm4']);
  });

  test('of somebody new brings them in, by an id that nothing else has', () => {
    const article = after({ kind: 'quote', at: hurt, as: 'direct', speaker: body });
    expect(article.people.at(-1)).toEqual({
      id: 'the-bridge-company',
      kind: 'organization',
      name: 'The Bridge Company',
      role: null,
      links: [],
    });
    expect(quoteOf(article, 'q4')).toMatchObject({ speaker: 'the-bridge-company' });
    expect(quoteOf(article, 'q4')).not.toHaveProperty('implied');
  });

  test('takes the place of what the engine found in its words', () => {
    const at = [...safe, ...hurt];
    const { quotes } = after({ kind: 'quote', at, as: 'direct', speaker: lawyer });
    expect(idsOf(quotes)).toEqual(['q1', 'q2', 'q4']);
    expect(quotes[2]).toMatchObject({ at, speaker: 'a-lawyer' });
  });

  test.each<readonly [name: string, correction: Correction, ids: readonly string[]]>([
    [
      'changes the quote in marks, not the speech around it',
      { kind: 'quote', at: fragment, as: 'partial', speaker: mayor },
      ['q2'],
    ],
    [
      'changes the speech, not the quote in it',
      {
        kind: 'quote',
        at: [inBridge('p1', 'bridge “is not safe” and would'), ...shut],
        as: 'indirect',
        speaker: mayor,
      },
      ['q1'],
    ],
    [
      'finds half of its words',
      { kind: 'quote', at: [inBridge('p1', 'not safe')], as: 'partial', speaker: mayor },
      ['q2'],
    ],
    [
      'tells speech from a quote in marks of the same words',
      { kind: 'quote', at: fragment, as: 'indirect', speaker: mayor },
      ['q2'],
    ],
  ])('%s', (_name, correction, ids) => {
    const { quotes } = after(correction);
    expect(quotes.map(({ id, by }) => (by === 'reader' ? id : null)).filter(Boolean)).toEqual(ids);
  });

  test('that is new has an id of its own, whatever was corrected before', () => {
    const at = [inBridge('p1', 'We told them,')];
    const added: Correction = { kind: 'quote', at, as: 'direct', speaker: roe };
    const alone = after(added).quotes.at(-1);
    const later = after({ kind: 'no-quote', at: hurt }, added).quotes.at(-1);
    expect(alone).toEqual({
      id: alone?.id,
      kind: 'direct',
      speaker: 'jane-roe',
      at,
      by: 'reader',
    });
    expect(alone?.id).toMatch(/^reader-[a-z\d]+$/);
    expect(later).toEqual(alone);
  });

  test('twice, the later one counts', () => {
    const { quotes } = after(
      { kind: 'quote', at: hurt, as: 'direct', speaker: lawyer },
      { kind: 'quote', at: hurt, as: 'direct', speaker: mayor },
    );
    expect(quotes[3]).toMatchObject({ id: 'q4', speaker: 'the-mayor' });
  });

  test('has its spans in the order of the text, those that meet as one', () => {
    const there = inBridge('p2', 'not there');
    const at = [there, inBridge('p1', 'told them,'), inBridge('p1', 'We told')];
    const { quotes } = after({ kind: 'quote', at, as: 'direct', speaker: roe });
    expect(quotes.at(-1)?.at).toEqual([inBridge('p1', 'We told them,'), there]);
  });
});

describe('what is no quote', () => {
  test.each<
    readonly [name: string, at: Correction & { kind: 'no-quote' }, left: readonly string[]]
  >([
    ['goes', { kind: 'no-quote', at: hurt }, ['q1', 'q2', 'q3']],
    ['goes alone when it stands in speech', { kind: 'no-quote', at: fragment }, ['q1', 'q3', 'q4']],
    [
      'goes without the quote that stands in it',
      { kind: 'no-quote', at: bridge.quotes[0]?.at ?? [] },
      ['q2', 'q3', 'q4'],
    ],
    [
      'goes with a word more or less',
      { kind: 'no-quote', at: [inBridge('p2', 'Nobody was')] },
      ['q1', 'q2', 'q3'],
    ],
  ])('%s', (_name, correction, left) => {
    expect(idsOf(after(correction).quotes)).toEqual(left);
  });

  test('does not take more words with it than it has', () => {
    const without = articleOf({
      ...bridgeFile,
      quotes: bridgeFile.quotes.filter(({ id }) => id !== 'q2'),
    });
    const correction: Correction = { kind: 'no-quote', at: fragment };
    expect(corrected(without, [correction])).toBe(without);
    expect(misfits(without, [correction])).toEqual([correction]);
  });
});

describe('people put right', () => {
  test('a name is another, and all else of them stays', () => {
    const article = after({ kind: 'rename', who: roe, name: 'Jane Rowe' });
    expect(article).toEqual({
      ...bridge,
      people: bridge.people.map((one) =>
        one.id === 'jane-roe' ? { ...one, name: 'Jane Rowe' } : one,
      ),
    });
  });

  test('two are one: what is the first’s is the second’s, with its own mark', () => {
    const article = after({ kind: 'merge', who: roe, into: crane });
    expect(article.people).toEqual([
      bridge.people[1],
      { ...bridge.people[2], role: bridge.people[0]?.role, links: bridge.people[0]?.links },
    ]);
    expect(article.quotes.map(({ speaker, by }) => [speaker, by])).toEqual(
      bridge.quotes.map(() => ['robert-crane', 'engine']),
    );
    expect(article.mentions.map(({ person }) => person)).toEqual([
      'robert-crane',
      'robert-crane',
      'robert-crane',
      'the-mayor',
    ]);
    expect(article.events[0]?.people).toEqual(['robert-crane']);
  });

  test('the second has a role already and keeps it', () => {
    const { people } = after({ kind: 'merge', who: crane, into: roe });
    expect(people[0]).toEqual(bridge.people[0]);
  });

  test('two are one, and only the first is there: they are called as the second', () => {
    const { people } = after({ kind: 'merge', who: crane, into: lawyer });
    expect(people[2]).toEqual({ ...bridge.people[2], name: 'A lawyer' });
  });

  test.each<readonly [name: string, who: Who, id: string]>([
    ['by id and name', roe, 'jane-roe'],
    ['by name when the id is another’s', { ...roe, id: 'the-mayor' }, 'jane-roe'],
    ['by name however it is set', { ...roe, id: 'roe', name: ' JANE ROE ' }, 'jane-roe'],
    ['by id when the name has changed', { ...roe, name: 'J. Roe' }, 'jane-roe'],
    ['by name when the kind has changed', { ...roe, kind: 'organization' }, 'jane-roe'],
    ['nobody by an id that says nothing', { ...roe, id: 'x', name: '张三' }, 'x'],
  ])('somebody is known %s', (_name, speaker, id) => {
    const { quotes } = after({ kind: 'quote', at: hurt, as: 'direct', speaker });
    expect(quotes[3]?.speaker).toBe(id);
  });

  test('an id that says nothing is not taken for somebody of another name', () => {
    const article = articleOf({
      ...bridgeFile,
      people: [...bridgeFile.people, { id: 'x', kind: 'person', name: '李四', role: null }],
    });
    const speaker: Who = { id: 'x', name: '张三', kind: 'person' };
    const { quotes } = corrected(article, [{ kind: 'quote', at: hurt, as: 'direct', speaker }]);
    expect(quotes[3]?.speaker).toBe('x-2');
  });

  test('whoever the engine found and has nothing left goes', () => {
    const { people } = after(
      { kind: 'quote', at: fragment, as: 'partial', speaker: roe },
      { kind: 'no-event', at: shut },
    );
    expect(idsOf(people)).toEqual(['jane-roe', 'the-mayor']);
  });

  test('whoever a reader brought in and took back goes', () => {
    const article = after(
      { kind: 'quote', at: hurt, as: 'direct', speaker: lawyer },
      { kind: 'quote', at: hurt, as: 'direct', speaker: roe },
    );
    expect(idsOf(article.people)).toEqual(['jane-roe', 'the-mayor', 'robert-crane']);
  });

  test('whoever had nothing to begin with stays, and so does an editor’s', () => {
    const quote = { kind: 'direct', speaker: 'robert-crane', at: hurt } as const;
    const edited = articleOf({
      ...bridgeFile,
      mentions: [],
      quotes: [{ id: 'q1', ...quote }],
      events: [],
    });
    const article = corrected(edited, [{ kind: 'no-quote', at: hurt }]);
    expect(article.quotes).toEqual([]);
    expect(article.people).toEqual(edited.people);
  });
});

describe('a mention put right', () => {
  const there = (text: string) => inBridge('p2', text);
  test.each<
    readonly [name: string, at: string, who: Who, person: string, form: string, id: RegExp]
  >([
    ['names another', 'Roe', crane, 'robert-crane', 'name', /^m3$/],
    ['is wider', 'The mayor was', mayor, 'the-mayor', 'name', /^m4$/],
    ['is new', 'lawyer', lawyer, 'a-lawyer', 'name', /^reader-/],
    ['describes', 'was not there', lawyer, 'a-lawyer', 'description', /^reader-/],
    ['is a pronoun', 'It', body, 'the-bridge-company', 'pronoun', /^reader-/],
  ])('%s', (_name, text, who, person, form, id) => {
    const mention = after({ kind: 'person', at: there(text), who }).mentions.find(
      ({ by }) => by === 'reader',
    );
    expect(mention).toEqual({
      id: expect.stringMatching(id) as string,
      person,
      form,
      at: there(text),
      by: 'reader',
    });
  });

  test('that is none goes', () => {
    const { mentions, people } = after({ kind: 'no-mention', at: there('The mayor') });
    expect(idsOf(mentions)).toEqual(['m1', 'm2', 'm3']);
    expect(idsOf(people)).toContain('the-mayor');
  });
});

describe('an event put right', () => {
  test('has its title, keeps where its date is from, and is the reader’s', () => {
    const { events } = after({ kind: 'event', at: shut, title: 'Shut', date: '1843-05-03' });
    expect(events[0]).toEqual({
      ...bridge.events[0],
      title: 'Shut',
      by: 'reader',
      confidence: undefined,
    });
  });

  test('on another day has that day from the article', () => {
    const { events } = after({ kind: 'event', at: shut, title: 'Shut', date: '1843-05~' });
    expect(events[0]).toEqual({
      id: 'e1',
      title: 'Shut',
      basis: 'article',
      date: { value: '1843-05~', basis: 'article', sources: [] },
      at: shut,
      people: ['jane-roe', 'robert-crane'],
      sources: [],
      by: 'reader',
    });
  });

  test('that is new has whoever is mentioned in its words', () => {
    const at = [inBridge('p1', 'Jane Roe said the bridge')];
    const { events } = after({ kind: 'event', at, title: 'She says so', date: '1843' });
    expect(events[3]).toMatchObject({ at, people: ['jane-roe'], basis: 'article' });
  });

  test.each<readonly [was: string | undefined, changed: string]>([
    ['1843-05-03', 'e2'],
    ['1843-05-04', 'e3'],
    [undefined, 'e2'],
  ])('of those told by the same words, the one of %s is meant: %s', (was, changed) => {
    const dated = was === undefined ? {} : { was };
    const told = after({ kind: 'event', at: away, title: 'Away', date: '1843-05-05', ...dated });
    expect(idsOf(told.events.filter(({ by }) => by === 'reader'))).toEqual([changed]);
    const { events } = after({ kind: 'no-event', at: away, ...dated });
    expect(idsOf(events)).toEqual(['e1', 'e2', 'e3'].filter((id) => id !== changed));
  });

  test('of context that rests on words is the article’s, and keeps what it is from', () => {
    const event = nato.events.find(({ date }) => date.basis === 'context');
    if (event === undefined) throw new Error('The article has no context.');
    const { at, date } = event;
    const correction: Correction = { kind: 'event', at, title: 'Put right', date: date.value };
    const { events } = corrected(nato, [correction]);
    expect(events.find(({ id }) => id === event.id)).toMatchObject({ title: 'Put right', date });
  });
});

describe('a correction that does nothing', () => {
  const gone = [{ block: 'p1', start: 0, end: 8, text: 'Jane Doe' }];
  test.each<readonly [name: string, correction: unknown]>([
    ['words that are not there', { kind: 'quote', at: gone, as: 'direct', speaker: roe }],
    [
      'some of whose words are not',
      { kind: 'quote', at: [...safe, ...gone], as: 'direct', speaker: roe },
    ],
    ['a block that is not there', { kind: 'no-quote', at: [{ ...safe[0], block: 'p9' }] }],
    [
      'a place that has other words now',
      { kind: 'no-quote', at: [{ ...safe[0], text: 'It was safe' }] },
    ],
    ['no quote where none is', { kind: 'no-quote', at: [inBridge('p1', 'We told them,')] }],
    ['no event where none is', { kind: 'no-event', at: safe }],
    ['no mention where none is', { kind: 'no-mention', at: safe[0] }],
    ['nobody to rename', { kind: 'rename', who: lawyer, name: 'Another' }],
    ['the name that they have', { kind: 'rename', who: roe, name: 'Jane Roe' }],
    ['one who is one already', { kind: 'merge', who: roe, into: { ...roe, id: 'roe' } }],
    ['nobody to merge', { kind: 'merge', who: lawyer, into: roe }],
    ['a day that no calendar has', { kind: 'event', at: safe, title: 'x', date: '1843-02-30' }],
    ['a name with NUL', { kind: 'rename', who: roe, name: 'a\0b' }],
    ['a name that is blank', { kind: 'rename', who: roe, name: ' ' }],
    ['a title of endless words', { kind: 'event', at: safe, title: 'x'.repeat(301), date: '1843' }],
    [
      'half of a pair',
      { kind: 'quote', at: safe, as: 'direct', speaker: { ...lawyer, name: '\ud83d' } },
    ],
    ['no words', { kind: 'no-quote', at: [] }],
    ['a kind that there is not', { kind: 'scare', at: safe }],
    ['nothing at all', null],
  ])('%s', (_name, correction) => {
    const list = [correction] as Correction[];
    expect(corrected(bridge, list)).toBe(bridge);
    expect(misfits(bridge, list)).toEqual(list);
  });

  test('because too much lies over its words already', () => {
    const text = 'crowded, and free';
    const [crowded, free] = [spanOf('p1', text, 'crowded'), spanOf('p1', text, 'free')];
    const article = articleOf({
      ...plain,
      blocks: [{ id: 'p1', type: 'paragraph', text }],
      events: Array.from({ length: 100 }, (_, n) => ({
        id: `e${n}`,
        title: 'Another',
        basis: 'article',
        date: { value: '1843', basis: 'article' },
        at: [crowded],
        people: [],
      })),
    });
    const list = [crowded, free].map((span): Correction => ({
      kind: 'quote',
      at: [span],
      as: 'partial',
      speaker: null,
    }));
    expect(misfits(article, list)).toEqual(list.slice(0, 1));
    expect(corrected(article, list).quotes.map(({ at }) => at)).toEqual([[free]]);
  });
});

test('the same lists give the same article', () => {
  const list: Correction[] = [{ kind: 'no-quote', at: hurt }];
  expect(corrected(bridge, list)).toBe(corrected(bridge, list));
  expect(corrected(bridge, [...list])).toEqual(corrected(bridge, list));
});
