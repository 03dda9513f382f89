import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';

const foundIn = (text: string) =>
  annotate(
    {
      headline: 'The ferry',
      lang: 'en',
      published: '2024-05-14',
      source: {},
      blocks: [{ id: 'p1', type: 'paragraph', text }],
    },
    'ferry',
  ).events;

const eventsIn = (text: string) => foundIn(text).map(({ date }) => date.value);

test.each<readonly [text: string, values: readonly string[]]>([
  [
    'The council voted on Monday to keep the ferry running until at least 2027.',
    ['2024-05-13', '2027'],
  ],
  ['The council meets again on 3 June.', ['2024-06-03']],
  ['He promised that no taxes would rise this year or next.', []],
  ['He promised that taxes would rise this year.', ['2024']],
  ['LARKTON, May 14 (Westwire) - The ferry closed on Monday.', ['2024-05-13']],
  ['LARKTON, 14 May 2024 (Westwire) – The ferry closed on Monday.', ['2024-05-13']],
])('what is dated is an event: %s', (text, values) => {
  expect(eventsIn(text)).toEqual(values);
});

test.each([
  'The Ellery Courier · 14 May 2024 · Local news',
  'Nia Price | Staff writer | 18 March 2025 | 3 min read | Listen',
  'Published 14 May 2024, 10:42 GMT',
  'Ellery Courier, Tuesday 14 May 2024',
  '— Jane Roe (@jane) March 12, 2024',
])('what a paper says of itself is none: %s', (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test('a condition and what follows from it are two events', () => {
  const text = '“If we had said no tonight, the money would have gone by Friday,” Jane Roe said.';
  expect(foundIn(text).map(({ date, title }) => [date.value, title])).toEqual([
    ['2024-05-14', 'If we had said no tonight'],
    ['2024-05-17', 'The money would have gone by Friday'],
  ]);
});

test('a date is counted from one that was given two paragraphs before', () => {
  const texts = [
    'The council closed the ferry to all but the islanders on 3 May 2022.',
    'Nobody on the island was told of it, and nobody came to the meeting.',
    'The ferry opened again the next day, with the same crew.',
  ];
  const blocks = texts.map((text, at) => ({ id: `p${at}`, type: 'paragraph' as const, text }));
  const draft = { headline: 'The ferry', lang: 'en', published: '2024-05-14', source: {}, blocks };
  expect(annotate(draft, 'ferry').events.map(({ date }) => date.value)).toEqual([
    '2022-05-03',
    '2022-05-04',
  ]);
});
