import { describe, expect, test } from 'vitest';
import { focusOf } from '../../src/model/focus.ts';
import { startOf } from '../../src/model/location.ts';
import { periodsOf } from '../../src/model/periods.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import type { TimelineItem } from '../../src/model/timeline.ts';
import { mostDrawn, timelineView } from '../../src/model/timeline.ts';
import { generateArticle } from '../bench/generate.ts';
import { engine } from '../fixtures/articles.ts';

const nowhere = startOf('');

/** The timeline of events with these dates. */
function dated(values: readonly string[]): readonly TimelineItem[] {
  const [event] = engine.events;
  if (event === undefined) throw new Error('The fixture has no event.');
  const events = values.map((value, at) => ({
    ...event,
    id: `e${at}`,
    date: { ...event.date, value },
  }));
  const article = { ...engine, events };
  return timelineView(article, focusOf(article, nowhere)).items;
}

const daysOf = (month: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
const often = (count: number, value: string) => Array.from({ length: count }, () => value);

describe('the periods of a timeline', () => {
  test('are none while every event can be drawn', () => {
    expect(periodsOf(dated(often(mostDrawn, '2020-01-01')))).toBeNull();
  });

  test('are none when all events stand in one, however finely time is cut', () => {
    expect(periodsOf(dated(often(mostDrawn + 1, '2020-01-01')))).toBeNull();
  });

  test('are the finest that give a list to look over', () => {
    const months = ['2020-01', '2020-02', '2020-03'].flatMap((month) => daysOf(month, 28));
    expect(periodsOf(dated(months))?.map(({ label, items }) => [label, items.length])).toEqual([
      ['January 2020', 28],
      ['February 2020', 28],
      ['March 2020', 28],
    ]);
  });

  test('put a date that names only a year into no month', () => {
    const months = ['2020-01', '2020-02', '2020-03'].flatMap((month) => daysOf(month, 28));
    const labels = periodsOf(dated(['2020', ...months, '2020-02~']))?.map(({ label }) => label);
    expect(labels).toEqual(['2020', 'January 2020', 'February 2020', 'March 2020']);
  });

  test('name decades and centuries', () => {
    const years = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => String(from + at));
    expect(periodsOf(dated(years(1950, 70)))?.map(({ label }) => label)).toEqual([
      '1950s',
      '1960s',
      '1970s',
      '1980s',
      '1990s',
      '2000s',
      '2010s',
    ]);
    const centuries = periodsOf(dated(years(1300, 700)));
    expect(centuries?.map(({ label, items }) => [label, items.length]).slice(0, 2)).toEqual([
      ['1300s', 100],
      ['1400s', 100],
    ]);
  });

  test('hold every event of a long article once, in the order of time', () => {
    const parsed = parseArticle(generateArticle({ paragraphs: 1000, people: 20, events: 1000 }));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { items } = timelineView(parsed.article, focusOf(parsed.article, nowhere));
    expect(items).toHaveLength(1000);
    expect(periodsOf(items)?.flatMap((period) => period.items)).toEqual(items);
  });
});
