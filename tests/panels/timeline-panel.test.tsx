import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { focusOf } from '../../src/model/focus.ts';
import { startOf } from '../../src/model/location.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { timelineView } from '../../src/model/timeline.ts';
import { TimelinePanel } from '../../src/panels/timeline-panel.tsx';
import { generateArticle } from '../bench/generate.ts';
import { plain } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

function show(article: Article, person: string | null = null, anchor: string | null = null) {
  const location = { ...startOf(article.id), person, anchor };
  const focus = focusOf(article, location);
  render(
    <MemoryRouter>
      <TimelinePanel
        view={timelineView(article, focus)}
        location={location}
        target={focus.target}
      />
    </MemoryRouter>,
  );
  return within(screen.getByRole('region', { name: 'Timeline' }));
}

function entry(region: ReturnType<typeof show>, id: string): HTMLElement {
  const found = region.getAllByRole('listitem').find((item) => item.id === id);
  if (found === undefined) throw new Error(`The timeline has no ${id}.`);
  return found;
}

describe('the Timeline panel of a thousand events', () => {
  const parsed = parseArticle(generateArticle({ paragraphs: 200, people: 20, events: 1000 }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { article } = parsed;

  test('sums them up by year, each with its number of events', () => {
    const region = show(article);
    const years = region.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(years[0]).toMatch(/^2010\d+ events$/);
    const counts = years.map((year) => Number(/(\d+) events?$/.exec(year.slice(4))?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(region.queryByText(/^Event 1:/)).toBeNull();
  });

  test('opens a year and, inside it, a month', async () => {
    const region = show(article);
    await userEvent.click(region.getByText('2014'));
    await userEvent.click(await region.findByText('May 2014'));
    const month = (await region.findByText('May 2014')).closest('details');
    if (month === null) throw new Error('A period is not a details element.');
    const events = await within(month).findAllByText(/^Event \d+:/);
    expect(within(month).getByText(/^\d+ events?$/).textContent).toBe(
      events.length === 1 ? '1 event' : `${events.length} events`,
    );
  });

  test('opens by itself the periods around a linked event', () => {
    expect(entry(show(article, null, 'event-500'), 'event-500').textContent).toContain('Event 500');
  });
});

describe('the Timeline panel', () => {
  test('is a list of events in the order of time', () => {
    const items = show(nato).getAllByRole('listitem');
    expect(items).toHaveLength(10);
    expect(items[0]?.id).toBe('killing-of-soleimani');
  });

  test.each<readonly [id: string, times: readonly string[], words: string]>([
    ['killing-of-soleimani', ['2020-01-03'], '3 January 2020'],
    ['months-of-unrest', ['2020-01-03'], 'until 3 January 2020'],
    ['trainers-moved-out', ['2020-01'], 'about January 2020'],
    ['brussels-meeting', ['2020-02-12', '2020-02-13'], '12\u00a0to\u00a013 February 2020'],
    ['talks-ahead', ['2020-02-12'], 'from 12 February 2020'],
  ])('gives %s a time for each known bound', (id, times, words) => {
    const item = entry(show(nato), id);
    const found = [...item.querySelectorAll('time')];
    expect(found.map(({ dateTime }) => dateTime)).toEqual(times);
    expect(item.textContent).toContain(words);
  });

  test('tells what the article says from what its context says', () => {
    const item = within(entry(show(nato), 'killing-of-soleimani'));
    expect(item.getByText('date from context')).toBeDefined();
    expect(item.getByText(/The article says “January 2020”\./)).toBeDefined();
    expect(
      item
        .getByRole('link', { name: 'International Business Times, Singapore' })
        .getAttribute('href'),
    ).toMatch(/^https:/);
  });

  test('calls no date context that the article gives', () => {
    expect(
      within(entry(show(nato), 'north-atlantic-council')).queryByText('date from context'),
    ).toBeNull();
  });

  test('notes that Allawi was designate, and who says so', () => {
    const item = within(entry(show(nato), 'allawi-named'));
    expect(item.getByText(/prime minister-designate/)).toBeDefined();
    expect(item.getByRole('link', { name: 'ISWNews' })).toBeDefined();
  });

  test('links each event to its evidence', () => {
    const item = within(entry(show(nato), 'brussels-meeting'));
    const links = item
      .getAllByRole('link', { name: /^In the text/ })
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/articles/nato-iraq-training-mission/#brussels-meeting--evidence',
      '/articles/nato-iraq-training-mission/#brussels-meeting--evidence-2',
    ]);
  });

  test('narrows to a person', () => {
    expect(
      show(nato, 'qasem-soleimani')
        .getAllByRole('listitem')
        .map(({ id }) => id),
    ).toEqual(['killing-of-soleimani']);
  });

  test('says that nothing is dated', () => {
    expect(show(plain).getByText('No dated events are marked in this article.')).toBeDefined();
  });
});

describe('the words that an event rests on', () => {
  test('stand in its item, each of its spans', () => {
    const item = within(entry(show(nato), 'brussels-meeting'));
    expect(item.getByText('The words it rests on').tagName).toBe('SUMMARY');
    const spans = nato.events.find(({ id }) => id === 'brussels-meeting')?.at ?? [];
    expect(spans.length).toBe(2);
    for (const { text } of spans) expect(item.getByText(text).tagName).toBe('Q');
  });
});
