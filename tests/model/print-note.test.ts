import { expect, test } from 'vitest';
import type { QuoteKind } from '../../src/model/article.ts';
import { focusOf } from '../../src/model/focus.ts';
import { startOf } from '../../src/model/location.ts';
import { printNote } from '../../src/model/print-note.ts';
import { engine } from '../fixtures/articles.ts';

test.each<
  readonly [name: string, person: string | null, kinds: readonly QuoteKind[], note: string | null]
>([
  ['nobody is in focus', null, [], null],
  ['nobody known is in focus', 'nobody-here', [], null],
  [
    'a person is',
    'ada-byron',
    [],
    'In focus on the screen when this was printed: Ada Byron. That left out 1 of 4 quotes and 1 of 1 event; this edition has everything.',
  ],
  [
    'a person and kinds are',
    'charles-babbage',
    ['direct', 'partial'],
    'In focus on the screen when this was printed: Charles Babbage, direct and partial quotes only. That left out 4 of 4 quotes; this edition has everything.',
  ],
  [
    'a kind is',
    null,
    ['indirect'],
    'In focus on the screen when this was printed: reported quotes only. That left out 3 of 4 quotes; this edition has everything.',
  ],
])('the note on what the filter left out, when %s', (_name, person, kinds, note) => {
  const location = { ...startOf(null), person, kinds };
  expect(printNote(engine, focusOf(engine, location))).toBe(note);
});
