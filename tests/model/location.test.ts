import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReaderLocation } from '../../src/model/location.ts';
import {
  formatLocation,
  parseLocation,
  startOf,
  toggleKind,
  togglePerson,
} from '../../src/model/location.ts';

const nowhere = startOf(null);
const at = (parts: Partial<ReaderLocation>): ReaderLocation => ({
  ...nowhere,
  article: 'a',
  ...parts,
});

function parse(url: string): ReaderLocation | null {
  const { pathname, search, hash } = new URL(url, 'https://reader.example');
  return parseLocation({ pathname, search, hash });
}

const roundTrips: readonly (readonly [url: string, location: ReaderLocation])[] = [
  ['/', nowhere],
  ['/#q1', { ...nowhere, anchor: 'q1' }],
  ['/articles/a/', at({})],
  ['/articles/a/#scaling-up-and-doing-more', at({ anchor: 'scaling-up-and-doing-more' })],
  ['/articles/a/#q1--note', at({ anchor: 'q1--note' })],
  ['/articles/a/#talks--evidence-2', at({ anchor: 'talks--evidence-2' })],
  ['/articles/a/?person=jens-stoltenberg', at({ person: 'jens-stoltenberg' })],
  ['/articles/a/?kind=direct', at({ kinds: ['direct'] })],
  ['/articles/a/?kind=direct,partial#p1', at({ kinds: ['direct', 'partial'], anchor: 'p1' })],
  [
    '/articles/a/?person=x&kind=indirect#q1',
    at({ person: 'x', kinds: ['indirect'], anchor: 'q1' }),
  ],
  ['/library/?article=a', at({ own: true })],
  [
    '/library/?article=a&person=x&z=1#q1',
    at({ own: true, person: 'x', others: [['z', '1']], anchor: 'q1' }),
  ],
  ['/articles/a/?article=b', at({ others: [['article', 'b']] })],
  ['/articles/a/?order=told', at({ order: 'told' })],
  ['/articles/a/?person=x&at=m3', at({ person: 'x', at: 'm3' })],
  ['/articles/a/?at=q1#talks', at({ at: 'q1', anchor: 'talks' })],
  ['/articles/a/?words=p1.4~seven%20words', at({ words: 'p1.4~seven words' })],
  [
    '/articles/a/?person=x&kind=direct&order=told&at=q2&words=w&z=1#q1',
    at({
      person: 'x',
      kinds: ['direct'],
      order: 'told',
      at: 'q2',
      words: 'w',
      anchor: 'q1',
      others: [['z', '1']],
    }),
  ],
  [
    '/articles/a/?person=x&utm=1&b=2',
    at({
      person: 'x',
      others: [
        ['utm', '1'],
        ['b', '2'],
      ],
    }),
  ],
];

const tidied: readonly (readonly [name: string, url: string, canonical: string])[] = [
  ['a path without its last slash gets one', '/articles/a', '/articles/a/'],
  ['foreign parameters come after ours', '/articles/a/?z=1&person=x', '/articles/a/?person=x&z=1'],
  [
    'kinds stand in the format’s order',
    '/articles/a/?kind=indirect,direct',
    '/articles/a/?kind=direct,indirect',
  ],
  ['all kinds are the default', '/articles/a/?kind=direct,partial,indirect', '/articles/a/'],
  [
    'a kind there is not is left out',
    '/articles/a/?kind=direct,shouted',
    '/articles/a/?kind=direct',
  ],
  ['the order of time is the default', '/articles/a/?order=time', '/articles/a/'],
  ['an order there is not is left out', '/articles/a/?order=loud', '/articles/a/'],
  ['ours stand in one order', '/articles/a/?at=q1&order=told', '/articles/a/?order=told&at=q1'],
  ['an empty passage is none', '/articles/a/?at=', '/articles/a/'],
  ['an empty person is nobody', '/articles/a/?person=', '/articles/a/'],
  ['a malformed escape is kept as it stands', '/articles/a/#100%25%', '/articles/a/#100%2525%25'],
  ['an anchor with spaces is escaped', '/articles/a/#two%20words', '/articles/a/#two%20words'],
];

describe('location', () => {
  test.each(roundTrips)('%s says what it says, both ways', (url, location) => {
    expect(parse(url)).toEqual(location);
    expect(formatLocation(location)).toBe(url);
  });

  test.each(tidied)('%s', (_name, url, canonical) => {
    const location = parse(url);
    expect(location && formatLocation(location)).toBe(canonical);
  });

  test.each(['/articles/', '/articles/a/b/', '/library/', '/articlesa/'])(
    '%s is none of ours',
    (path) => {
      expect(parse(path)).toBeNull();
    },
  );

  test('formatting what was parsed once is the same as twice, whatever the URL', () => {
    fc.assert(
      fc.property(
        fc.webPath(),
        fc.webQueryParameters(),
        fc.webFragments(),
        (path, query, fragment) => {
          const location = parse(`/articles${path}/?${query}#${fragment}`);
          if (location === null) return;
          const once = formatLocation(location);
          const again = parse(once);
          expect(again && formatLocation(again)).toBe(once);
        },
      ),
    );
  });

  test('choosing a person twice clears the choice, and the place with it', () => {
    const chosen = togglePerson(at({ anchor: 'p1', at: 'm1', words: 'w' }), 'x');
    expect(chosen).toEqual(at({ person: 'x' }));
    expect(togglePerson(chosen, 'x')).toEqual(at({}));
  });

  test('kinds add up, and all of them are none', () => {
    const one = toggleKind(at({}), 'indirect');
    expect(one.kinds).toEqual(['indirect']);
    const two = toggleKind(one, 'direct');
    expect(two.kinds).toEqual(['direct', 'indirect']);
    expect(toggleKind(two, 'partial').kinds).toEqual([]);
    expect(toggleKind(two, 'direct').kinds).toEqual(['indirect']);
  });
});
