import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/model/edtf.ts';
import { focusOf } from '../../src/model/focus.ts';
import { startOf } from '../../src/model/location.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { timelineView } from '../../src/model/timeline.ts';
import { axisMarks, axisOf } from '../../src/model/timeline-axis.ts';
import { generateArticle } from '../bench/generate.ts';
import { articleOf, engine, engineFile, plain } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const everything = startOf(null);

/** The small article with one event for each date, all at the same words. */
function dated(values: readonly string[]) {
  const [event] = engineFile.events;
  if (event === undefined) throw new Error('The fixture has lost its event.');
  return articleOf({
    ...engineFile,
    events: values.map((value, n) => ({
      ...event,
      id: `e${n + 1}`,
      date: { value, basis: 'article' as const },
    })),
  });
}

function orderOf(values: readonly string[]): readonly string[] {
  const article = dated(values);
  return timelineView(article, focusOf(article, everything)).items.map(
    ({ event }) => event.date.value,
  );
}

describe('the timeline', () => {
  test.each<readonly [name: string, order: readonly string[]]>([
    ['goes by the known start', ['2020-01-03', '2020-01-04', '2020-02-12/2020-02-13']],
    ['goes by the end where the start is open', ['2020-01-02', '../2020-01-03', '2020-01-04']],
    ['puts an open end at its start', ['2020-02-11', '2020-02-12/..', '2020-02-13']],
    [
      'puts “some time in January” after the days of January',
      ['2020-01-06', '2020-01~', '2020-02-01'],
    ],
    [
      'keeps the order of the text on one day',
      ['2020-02-12/2020-02-13', '2020-02-12', '2020-02-12/..'],
    ],
  ])('%s', (_name, order) => {
    expect(orderOf(order)).toEqual(order);
    if (new Set(order.map((value) => value.slice(0, 10))).size === order.length) {
      expect(orderOf(order.toReversed())).toEqual(order);
    }
  });

  test('narrows to whom takes part, and keeps what the link points at', () => {
    const one = focusOf(nato, { ...everything, person: 'harjit-sajjan' });
    expect(timelineView(nato, one).items.map(({ event }) => event.id)).toEqual([
      'stoltenberg-meets-sajjan',
    ]);
    const linked = focusOf(nato, { ...everything, person: 'harjit-sajjan', anchor: 'talks-ahead' });
    expect(
      timelineView(nato, linked).items.map(({ event, outside }) => [event.id, outside]),
    ).toEqual([
      ['talks-ahead', true],
      ['stoltenberg-meets-sajjan', false],
    ]);
  });

  test('is empty where nothing is dated', () => {
    expect(timelineView(plain, focusOf(plain, everything))).toEqual({
      items: [],
      total: 0,
      order: null,
    });
  });

  test('gives each piece of evidence an anchor of its own', () => {
    const { items } = timelineView(nato, focusOf(nato, everything));
    const anchors = items.flatMap(({ evidence }) => evidence.map(({ anchor }) => anchor));
    expect(anchors).toContain('brussels-meeting--evidence');
    expect(anchors).toContain('brussels-meeting--evidence-2');
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('can stand as the article tells it', () => {
    const told = timelineView(nato, focusOf(nato, { ...everything, order: 'told' }));
    expect(told.order).toBe('told');
    const places = told.items.map(({ event }) => {
      const first = event.at[0];
      return nato.blocks.findIndex(({ id }) => id === first?.block) * 1e6 + (first?.start ?? 0);
    });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const inTime = timelineView(nato, focusOf(nato, everything));
    expect(inTime.order).toBe('time');
    expect(told.items.map(({ event }) => event.id)).not.toEqual(
      inTime.items.map(({ event }) => event.id),
    );
    expect(new Set(told.items)).toEqual(new Set(inTime.items));
  });

  test('stands in the order of time where too many events are summed up by period', () => {
    const parsed = parseArticle(generateArticle({ paragraphs: 70, people: 2, events: 70 }));
    if (!parsed.ok) throw new Error('The made-up article is not well-formed.');
    const { article } = parsed;
    const view = timelineView(article, focusOf(article, { ...everything, order: 'told' }));
    expect(view.order).toBeNull();
    expect(view.items).toEqual(timelineView(article, focusOf(article, everything)).items);
  });

  test('shows one event for the small article', () => {
    expect(timelineView(engine, focusOf(engine, everything)).total).toBe(1);
  });
});

const dates = (values: readonly string[]) =>
  values.map((value) => {
    const read = parseEdtf(value);
    if (read === null) throw new Error(value);
    return read;
  });

describe('the axis', () => {
  const january = dates([
    '2020-01-03',
    '2020-01-04',
    '2020-01-05',
    '2020-01-06',
    '2020-02-01',
    '2020-02-12/2020-02-13',
  ]);
  const axis = axisOf(january, 600);
  const tops = axisMarks(january, axis).map(({ top }) => top);

  test('gives every mark the same place whatever order they are asked for in', () => {
    const turned = january.toReversed();
    expect(axisMarks(turned, axis)).toEqual(axisMarks(january, axis).toReversed());
  });

  test('is to scale between its breaks', () => {
    const [a = 0, b = 0, c = 0, d = 0] = tops;
    expect(b - a).toBeCloseTo(c - b);
    expect(c - b).toBeCloseTo(d - c);
    expect(b - a).toBeGreaterThan(20);
  });

  test('breaks where it skips, and says where', () => {
    expect(axis.breaks).toHaveLength(2);
    const [first = 0, second = 0] = axis.breaks;
    const [, , , jan6 = 0, feb1 = 0, feb12 = 0] = tops;
    expect(first).toBeGreaterThan(jan6);
    expect(first).toBeLessThan(feb1);
    expect(second).toBeGreaterThan(feb1);
    expect(second).toBeLessThan(feb12);
  });

  test('does not break what is evenly spread', () => {
    expect(axisOf(dates(['2017', '2018', '2019']), 600).breaks).toEqual([]);
  });

  test('keeps everything inside the drawing', () => {
    const all = dates(['../2020-01-03', '2020-01~', '2020-02-12/..', '2020-01-03', '2020-02-12']);
    for (const { top, bottom } of axisMarks(all, axisOf(all, 300))) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(300);
      expect(top).toBeLessThanOrEqual(bottom);
    }
  });

  test('draws days as points, intervals as bars, and what is open or approximate with soft ends', () => {
    const all = dates([
      '2020-01-03',
      '2020-02-12/2020-02-13',
      '../2020-01-03',
      '2020-02-12/..',
      '2020-01~',
    ]);
    const shapes = axisMarks(all, axisOf(all, 600)).map(({ shape, softTop, softBottom }) => [
      shape,
      softTop,
      softBottom,
    ]);
    expect(shapes).toEqual([
      ['point', false, false],
      ['bar', false, false],
      ['bar', true, false],
      ['bar', false, true],
      ['bar', true, true],
    ]);
  });

  test('puts bars that overlap side by side', () => {
    const all = dates(['2020-01-01/2020-01-20', '2020-01-10/2020-01-30', '2020-02-01/2020-02-03']);
    expect(axisMarks(all, axisOf(all, 600)).map(({ lane }) => lane)).toEqual([1, 2, 1]);
  });

  test('stands in the middle when there is but one day', () => {
    const [mark] = axisMarks(dates(['2020-01-03']), axisOf(dates(['2020-01-03']), 100));
    expect(mark?.top).toBe(50);
  });
});
