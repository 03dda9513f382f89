import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { structuredData } from '../../tools/structured-data.ts';
import { guide } from '../fixtures/guide.ts';
import { nato } from '../fixtures/nato.ts';

const page = 'https://news.example/articles/nato-iraq-training-mission/';
const nowhere = { page: null, picture: null };
const hostile = '</script><script>alert(1)</script>"><img src=x>&';

/** The data as a program reads it from the page. */
function read(html: string): Record<string, unknown> {
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? '';
  return JSON.parse(json) as Record<string, unknown>;
}

/** What is told of an article's events, by their names. */
function eventsTold(article: Article) {
  const mentions = read(structuredData(article, nowhere)).mentions as readonly {
    '@type': string;
    name: string;
  }[];
  const events = mentions.filter((thing) => thing['@type'] === 'Event');
  return Object.fromEntries(events.map(({ name, ...rest }) => [name, rest]));
}

describe('structured data', () => {
  test('names everybody, and whose each quotation is', () => {
    const told = read(structuredData(nato, nowhere));
    expect(told.mentions).toEqual(
      expect.arrayContaining(
        nato.people.map(({ id, name }) => ({ '@type': 'Person', '@id': `#${id}`, name })),
      ),
    );
    const inMarks = nato.quotes.filter(({ kind }) => kind !== 'indirect');
    expect(told.hasPart).toEqual(
      inMarks.map(({ id, at, speaker }) => ({
        '@type': 'Quotation',
        '@id': `#${id}`,
        text: at.map(({ text }) => text).join(' … '),
        ...(speaker === null ? {} : { spokenByCharacter: { '@id': `#${speaker}` } }),
      })),
    );
  });

  test('says what stands between the parts of a quotation', () => {
    const parts = read(structuredData(nato, nowhere)).hasPart as readonly { text: string }[];
    expect(parts.map(({ text }) => text)).toContain(
      'We’ve had a very good, constructive dialogue with the Iraqi government and we will continue to do so, … We are already in Iraq, but are in close consultation with them about the possibility of expanding, scaling up and doing more.',
    );
  });

  test('names every event that the article tells of, and its days where these are known', () => {
    const events = eventsTold(nato);
    expect(Object.keys(events)).toEqual(nato.events.map(({ title }) => title));
    expect(events['The North Atlantic Council meets in Brussels at ambassadorial level']).toEqual({
      '@type': 'Event',
      '@id': '#north-atlantic-council',
      startDate: '2020-01-06',
    });
    expect(events['Mohammed Tawfiq Allawi is appointed prime minister']).toEqual({
      '@type': 'Event',
      '@id': '#allawi-named',
      startDate: '2020-02-01',
      subjectOf: [
        {
          '@type': 'CreativeWork',
          name: 'Iraqi president appoints Mohammed Allawi as PM, 1 February 2020',
          publisher: { '@type': 'Organization', name: 'Deutsche Welle' },
        },
        {
          '@type': 'CreativeWork',
          name: 'Finally, the new Iraqi Prime Minister was introduced',
          publisher: { '@type': 'Organization', name: 'ISWNews' },
          url: 'https://english.iswnews.com/10864/finally-the-new-iraqi-prime-minister-was-introduced/',
        },
      ],
    });
  });

  test('leaves out an event that the article does not mention', () => {
    const context = guide.events.filter(({ basis }) => basis === 'context');
    const events = eventsTold(guide);
    expect(context.map(({ title }) => events[title])).toEqual(context.map(() => undefined));
    expect(Object.keys(events)).toHaveLength(guide.events.length - context.length);
    expect(context).not.toHaveLength(0);
  });

  test.each([
    ['2020-02-12', { startDate: '2020-02-12' }],
    ['2020-02-12/2020-02-13', { startDate: '2020-02-12', endDate: '2020-02-13' }],
    ['2020-02', {}],
    ['2020', {}],
    ['2020-02-12~', {}],
    ['2020-02-12/2020-03', {}],
    ['2020-02-12~/2020-02-13', {}],
    ['../2020-02-12', {}],
    ['2020-02-12/..', {}],
  ])('an event of %s is told to be of %j', (value, days) => {
    const [event] = nato.events;
    if (event === undefined) throw new Error('There is no event.');
    const date = { value, basis: 'article' as const, sources: [] };
    const events = eventsTold({ ...nato, events: [{ ...event, date }] });
    expect(events[event.title]).toEqual({ '@type': 'Event', '@id': `#${event.id}`, ...days });
  });

  test('gives no day that is nobody’s', () => {
    const [event] = nato.events;
    if (event === undefined) throw new Error('There is no event.');
    const date = { value: '2020-01-03', basis: 'context' as const, sources: [] };
    const events = eventsTold({ ...nato, events: [{ ...event, date, sources: [] }] });
    expect(events[event.title]).not.toHaveProperty('startDate');
  });

  test('has whole addresses where the site’s is known', () => {
    const picture = `${page}preview.png`;
    expect(read(structuredData(nato, { page, picture }))).toMatchObject({
      url: page,
      image: picture,
    });
    expect(structuredData(nato, { page, picture })).toContain(`"@id":"${page}#`);
    expect(read(structuredData(nato, { page, picture: null }))).not.toHaveProperty('image');
    expect(read(structuredData(nato, nowhere))).not.toHaveProperty('url');
  });

  test('names where the text comes from when the article does', () => {
    const source = { publisher: 'The Gazette', url: 'https://gazette.example/1' };
    expect(read(structuredData({ ...nato, source }, nowhere))).toMatchObject({
      publisher: { '@type': 'Organization', name: 'The Gazette' },
      isBasedOn: 'https://gazette.example/1',
    });
    const told = read(structuredData({ ...nato, source: {} }, nowhere));
    expect(told).not.toHaveProperty('publisher');
    expect(told).not.toHaveProperty('isBasedOn');
  });

  test.each([
    ['2020-02-12', '2020-02-12'],
    ['2020-02', undefined],
    ['2020-02-12~', undefined],
    ['2020-02-12/2020-02-13', undefined],
    [null, undefined],
  ])('published %s is told as %s', (published, told) => {
    expect(read(structuredData({ ...nato, published }, nowhere)).datePublished).toBe(told);
  });

  test('cannot be left by an article’s words', () => {
    const html = structuredData({ ...nato, headline: hostile }, nowhere);
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(read(html).headline).toBe(hostile);
  });
});
