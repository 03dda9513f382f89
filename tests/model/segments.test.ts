import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../../src/model/segments.ts';
import { segmentsOf } from '../../src/model/segments.ts';

interface Named extends Range {
  readonly name: string;
}

const range = (name: string, start: number, end: number): Named => ({ name, start, end });

const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly ranges: readonly Named[];
  /** Each segment as its text and, outermost first, its covers' names. */
  readonly segments: readonly (readonly [text: string, covers: string])[];
}[] = [
  { name: 'an empty text has no segments', text: '', ranges: [], segments: [] },
  { name: 'a bare text is one segment', text: 'abc', ranges: [], segments: [['abc', '']] },
  {
    name: 'a range in the middle parts the text in three',
    text: 'abcde',
    ranges: [range('A', 1, 3)],
    segments: [
      ['a', ''],
      ['bc', 'A'],
      ['de', ''],
    ],
  },
  {
    name: 'overlapping ranges share the segment between them',
    text: 'abcdef',
    ranges: [range('A', 0, 4), range('B', 2, 6)],
    segments: [
      ['ab', 'A'],
      ['cd', 'A B'],
      ['ef', 'B'],
    ],
  },
  {
    name: 'the longer range is the outer one, whichever comes first',
    text: 'abcdef',
    ranges: [range('inner', 2, 4), range('outer', 0, 6)],
    segments: [
      ['ab', 'outer'],
      ['cd', 'outer inner'],
      ['ef', 'outer'],
    ],
  },
  {
    name: 'ranges of one length keep their order',
    text: 'abc',
    ranges: [range('A', 0, 3), range('B', 0, 3)],
    segments: [['abc', 'A B']],
  },
  {
    name: 'ranges that touch do not overlap',
    text: 'abcd',
    ranges: [range('A', 0, 2), range('B', 2, 4)],
    segments: [
      ['ab', 'A'],
      ['cd', 'B'],
    ],
  },
  {
    name: 'an emoji before a range counts as the two code units it is',
    text: '🙂 so',
    ranges: [range('A', 3, 5)],
    segments: [
      ['🙂 ', ''],
      ['so', 'A'],
    ],
  },
  {
    name: 'a combining mark stays with its letter when the range says so',
    text: 'cafe\u0301!',
    ranges: [range('A', 0, 5)],
    segments: [
      ['cafe\u0301', 'A'],
      ['!', ''],
    ],
  },
  {
    name: 'empty ranges and those beyond the text are left out',
    text: 'abc',
    ranges: [range('empty', 1, 1), range('beyond', 2, 9), range('before', -1, 2)],
    segments: [['abc', '']],
  },
];

describe('segments', () => {
  test.each(cases)('$name', ({ text, ranges, segments }) => {
    const found = segmentsOf(text, ranges).map((segment) => [
      segment.text,
      segment.covers.map(({ name }) => name).join(' '),
    ]);
    expect(found).toEqual(segments);
  });

  test('whatever the ranges, the texts join back to the text and every code unit has its covers', () => {
    const ranges = fc.array(
      fc.tuple(fc.nat(24), fc.nat(24)).map(([a, b]) => range('', Math.min(a, b), Math.max(a, b))),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), ranges, (text, drawn) => {
        const segments = segmentsOf(text, drawn);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const within = drawn.filter(({ start, end }) => start < end && end <= text.length);
        for (const segment of segments) {
          const expected = within.filter(
            ({ start, end }) => start <= segment.start && segment.end <= end,
          );
          expect(new Set(segment.covers)).toEqual(new Set(expected));
        }
      }),
    );
  });
});
