import { describe, expect, test } from 'vitest';
import type { Focus } from '../../src/model/focus.ts';
import { focusOf } from '../../src/model/focus.ts';
import type { ReaderLocation } from '../../src/model/location.ts';
import { startOf } from '../../src/model/location.ts';
import { quotesView, speakerLabel } from '../../src/model/quotes.ts';
import { engine, plain } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const everything = startOf('engine');
const focus = (parts: Partial<ReaderLocation>): Focus =>
  focusOf(engine, { ...everything, ...parts });
const idsOf = (parts: Partial<ReaderLocation>) =>
  quotesView(engine, focus(parts)).items.map(({ quote }) => quote.id);

describe('the quotes', () => {
  test.each<readonly [name: string, parts: Partial<ReaderLocation>, ids: readonly string[]]>([
    ['are all there, in reading order', {}, ['q1', 'q2', 'q3', 'q4']],
    ['narrow to a person', { person: 'ada-byron' }, ['q1', 'q2', 'q3']],
    ['narrow to nothing for whom is never quoted', { person: 'charles-babbage' }, []],
    ['narrow to kinds', { kinds: ['direct'] }, ['q3', 'q4']],
    ['narrow to both', { person: 'ada-byron', kinds: ['direct', 'partial'] }, ['q2', 'q3']],
    ['keep the one that the link points at', { person: 'charles-babbage', anchor: 'q4' }, ['q4']],
    [
      'keep it when the link points at its item',
      { kinds: ['partial'], anchor: 'q1--note' },
      ['q1', 'q2'],
    ],
    ['take no notice of a person there is not', { person: 'nobody' }, ['q1', 'q2', 'q3', 'q4']],
  ])('%s', (_name, parts, ids) => {
    expect(idsOf(parts)).toEqual(ids);
  });

  test('mark the one shown in spite of the filter', () => {
    const { items } = quotesView(engine, focus({ kinds: ['partial'], anchor: 'q4' }));
    expect(items.map(({ quote, outside }) => [quote.id, outside])).toEqual([
      ['q2', false],
      ['q4', true],
    ]);
  });

  test('give the article’s words for who speaks', () => {
    const { items } = quotesView(engine, focus({}));
    expect(items.map(({ attribution }) => attribution)).toEqual([
      'Ada Byron said',
      null,
      'she added',
      'a clerk shouted',
    ]);
  });

  test('never put a name to whom the article leaves unnamed', () => {
    const { items } = quotesView(engine, focus({}));
    expect(items.map(speakerLabel)).toEqual([
      'Ada Byron',
      'Ada Byron',
      'Ada Byron',
      '“a clerk”, not named',
    ]);
  });

  test('count the kinds of the person in focus, whatever kinds are chosen', () => {
    expect(quotesView(engine, focus({ person: 'ada-byron', kinds: ['direct'] })).kinds).toEqual({
      direct: 1,
      partial: 1,
      indirect: 1,
    });
  });

  test('label the paper’s insertion, inside marks only', () => {
    const { items } = quotesView(nato, focusOf(nato, everything));
    const inserted = items.flatMap(({ spans }) =>
      spans.flat().filter(({ insertion }) => insertion),
    );
    expect(inserted.map(({ text }) => text)).toEqual(['[the Iraqis’]']);
  });

  test('are none in an article without', () => {
    expect(quotesView(plain, focusOf(plain, everything))).toMatchObject({ items: [], total: 0 });
  });
});
