import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parseEdtf } from '../../src/model/edtf.ts';
import { sayDates } from '../../src/model/say-dates.ts';
import { kindNames } from '../../src/model/words.ts';
import { generateArticle, long } from '../bench/generate.ts';
import { articleOf } from '../fixtures/articles.ts';
import {
  article,
  beginReading,
  expect,
  go,
  needs,
  open,
  quiet,
  region,
  test,
  widths,
} from './reader.ts';

const file: unknown = JSON.parse(
  readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8'),
);
const nato = articleOf(file);
const sources = nato.events.flatMap(({ date, sources: more }) => [...date.sources, ...more]);
const white = 'rgb(255, 255, 255)';
const black = 'rgb(0, 0, 0)';

/** The printed edition, fetched for a reader, drawn because the page is shown as on paper. */
async function print(page: Page, timeout = 15_000): Promise<Locator> {
  await page.mouse.move(5, 5);
  await page.mouse.move(6, 6);
  await page.emulateMedia({ media: 'print' });
  const edition = page.locator('[data-edition]');
  await expect(edition).toBeVisible({ timeout });
  return edition;
}

/** Nothing that only a screen can use, and nothing but the edition. */
async function expectPaper(page: Page): Promise<void> {
  for (const role of ['button', 'tab', 'navigation', 'link', 'dialog', 'status'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.locator('html')).toHaveCSS('background-color', white);
  await expect(page.getByRole('article').getByRole('heading').first()).toHaveCSS('color', black);
}

/** The numbers behind the quotes in the text, as they come. */
const numbersInText = async (page: Page) =>
  (await page.getByRole('article').locator('sup').allTextContents()).map(Number);

async function expectIndex(page: Page): Promise<void> {
  const index = region(page, 'Index of speakers');
  const items = index.getByRole('list', { name: 'Jens Stoltenberg' }).getByRole('listitem');
  await expect(items).toHaveCount(nato.quotes.length);
  await expect(index.locator('blockquote')).toHaveCount(nato.quotes.length);
  for (const [at, { kind, at: spans }] of nato.quotes.entries()) {
    const item = items.nth(at);
    await expect(item).toContainText(`${at + 1} ${kindNames[kind]}`);
    await expect(item.locator('blockquote')).toHaveText(spans.map(({ text }) => text).join(' '));
  }
  const unheard = index.getByRole('list', { name: 'Mentioned, never quoted' });
  await expect(unheard.getByRole('listitem')).toHaveText([
    /^Qasem Soleimani/,
    /^Mohammed Tawfiq Allawi/,
    /^Harjit Sajjan/,
  ]);
  const numbers = await numbersInText(page);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(nato.quotes.map((_quote, at) => at + 1));
}

async function expectTimeline(page: Page): Promise<void> {
  const items = region(page, 'Timeline').getByRole('listitem');
  await expect(items).toHaveCount(nato.events.length);
  for (const { title, date, sources: more } of nato.events) {
    const item = items.filter({ hasText: title });
    await expect(item).toHaveCount(1);
    const dates = parseEdtf(date.value);
    if (dates === null) throw new Error(`${date.value} is no date.`);
    await expect(item).toContainText(sayDates(dates));
    await expect(item.getByText('date from context', { exact: true })).toHaveCount(
      date.basis === 'context' ? 1 : 0,
    );
    for (const { publisher } of [...date.sources, ...more]) {
      await expect(item).toContainText(publisher);
    }
  }
}

async function expectSources(page: Page): Promise<void> {
  const list = region(page, 'Sources of the context');
  for (const { title, publisher, url } of sources) {
    const item = list.getByRole('listitem').filter({ hasText: title });
    await expect(item).toHaveCount(1);
    await expect(item).toContainText(publisher);
    await expect(item).toContainText(url ?? title);
  }
  const about = region(page, 'About this text');
  await expect(about).toContainText(nato.source.note ?? '');
  await expect(about).toContainText('12 February 2020');
  await expect(about.getByText(page.url(), { exact: true })).toBeVisible();
}

const states: readonly {
  readonly name: string;
  readonly width: number;
  readonly query?: string;
  readonly theme?: 'dark';
  /** What the reader does before printing. */
  readonly does?: (page: Page) => Promise<void>;
  readonly note?: string;
}[] = [
  { name: 'a desktop', width: widths.desktop },
  { name: 'a tablet, with another tab chosen', width: widths.tablet, query: '#allawi-named' },
  { name: 'a phone, its sheet closed', width: widths.phone },
  {
    name: 'a phone in the dark, its sheet open',
    width: widths.phone,
    theme: 'dark',
    does: (page) => page.getByRole('button', { name: 'People' }).click(),
  },
  {
    name: 'a page with a card open',
    width: widths.desktop,
    does: (page) => page.getByRole('article').getByText('Harjit Sajjan').click(),
  },
  {
    name: 'a page with a person in focus who is never quoted',
    width: widths.desktop,
    query: '?person=harjit-sajjan',
    note: 'Harjit Sajjan. That left out 8 of 8 quotes and 9 of 10 events;',
  },
  {
    name: 'a page with one kind of quote in focus, in the dark',
    width: widths.phone,
    theme: 'dark',
    query: '?person=jens-stoltenberg&kind=direct#q6',
    note: 'Jens Stoltenberg, direct quotes only. That left out 5 of 8 quotes and',
  },
];

for (const { name, width, query = '', theme, does, note } of states) {
  test(`the printed edition is complete, from ${name}`, async ({ page }) => {
    needs('a page is shown as on paper');
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme ?? 'light' });
    await open(page, `${article}${query}`);
    await does?.(page);
    const edition = await print(page);
    await expectPaper(page);
    await expectIndex(page);
    await expectTimeline(page);
    await expectSources(page);
    const said = edition.getByText('In focus on the screen');
    if (note === undefined) await expect(said).toHaveCount(0);
    else await expect(said).toContainText(note);
  });
}

test('a number stands behind the marks of its quote, and its speaker in the margin', async ({
  page,
}) => {
  needs('a page is shown as on paper');
  await open(page, article);
  await print(page);
  const text = page.getByRole('article');
  await expect(text).toContainText('It is in our interest,”2 Stoltenberg told reporters');
  await expect(text).toContainText('how to make sure ISIS never returns”5 and remains');
  await expect(text).toContainText('coalition to NATO.4');
  await expect(text.getByText('4, 5 Jens Stoltenberg')).toBeVisible();
  await expect(text.getByText('A slip in the source')).toBeVisible();
});

test('the kinds of quote are told apart by their lines, and keep their tints', async ({ page }) => {
  needs('a page is shown as on paper');
  await open(page, article);
  await print(page);
  const mark = (kind: string) => page.getByRole('article').locator(`mark[data-kind=${kind}]`);
  const lines = { direct: 'solid', partial: 'dashed', indirect: 'dotted' };
  for (const [kind, style] of Object.entries(lines)) {
    await expect(mark(kind).first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(mark(kind).first()).toHaveCSS('text-decoration-style', style);
    await expect(mark(kind).first()).toHaveCSS('print-color-adjust', 'exact');
  }
  await expect(mark('direct').first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('a real print draws the edition, and the next one what is in focus then', async ({ page }) => {
  // Firefox takes eight seconds for each.
  test.setTimeout(90_000);
  const fetched = page.waitForResponse(/\/printing-.*\.js$/);
  await open(page, article);
  await page.mouse.move(5, 5);
  await fetched;
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some(
        (entry) =>
          /\/printing-.*\.js$/.test(entry.name) &&
          (entry as PerformanceResourceTiming).initiatorType !== 'fetch',
      ),
  );
  const edition = page.locator('[data-edition]');
  await expect
    .poll(
      async () => {
        await page.pdf();
        return edition.count();
      },
      { timeout: 40_000 },
    )
    .toBe(1);
  await expect(edition).toBeHidden();
  await region(page, 'People').getByRole('link', { name: 'Harjit Sajjan' }).click();
  await page.pdf();
  await expect(edition).toContainText('Harjit Sajjan. That left out 8 of 8 quotes');
});

test('printing in the moment of a click, before the screen has followed, prints what was asked for', async ({
  page,
}) => {
  const fetched = page.waitForResponse(/\/printing-.*\.js$/);
  await open(page, article);
  await page.mouse.move(5, 5);
  await fetched;
  const edition = page.locator('[data-edition]');
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return edition.count();
    })
    .toBe(1);
  await region(page, 'People')
    .getByRole('link', { name: 'Harjit Sajjan' })
    .evaluate((link: HTMLElement) => {
      link.click();
      dispatchEvent(new Event('beforeprint'));
    });
  await expect(edition).toContainText('Harjit Sajjan. That left out 8 of 8 quotes');
});

test('in a busy browser, the key that printing begins with has the edition fetched at once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { requestIdleCallback: () => 0 });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, article);
  await beginReading(page);
  await quiet(page);
  expect(asked.filter((url) => /\/printing-.*\.js$/.test(url))).toEqual([]);
  const fetched = page.waitForResponse(/\/printing-.*\.js$/);
  await page.keyboard.down('Control');
  expect((await fetched).ok()).toBe(true);
});

for (const width of [widths.phone, widths.desktop]) {
  test(`without its edition the page prints by its styles, at ${width} px`, async ({
    page,
    watch,
  }) => {
    needs('a page is shown as on paper');
    watch.tolerate(/ERR_FAILED|printing-/);
    await page.route(/\/printing-.*\.js$/, (route) => route.abort());
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, `${article}?person=harjit-sajjan`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expectByStyles(page);
    await expect(page.locator('mark#q2')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page prints its text, then every panel, with addresses and numbers', async ({
    page,
  }) => {
    needs('a page is shown as on paper');
    await go(page, article);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expectByStyles(page);
    await expect(region(page, 'Quotes').locator('blockquote')).toHaveCount(nato.quotes.length);
    const contents = await page.evaluate(() => {
      const before = (selector: string) =>
        [...document.querySelectorAll(selector)].map(
          (element) => getComputedStyle(element, '::before').content,
        );
      const after = [...document.querySelectorAll('aside a[rel=external]')].map((link) => ({
        href: link.getAttribute('href') ?? '',
        content: getComputedStyle(link, '::after').content,
      }));
      return { marks: before('article a[data-note]'), after };
    });
    expect(contents.marks).toHaveLength(nato.quotes.length);
    expect(contents.marks.filter((content) => !content.includes('counter('))).toEqual([]);
    expect(contents.after).toHaveLength(sources.filter(({ url }) => url !== undefined).length);
    expect(contents.after.filter(({ href, content }) => !content.includes(href))).toEqual([]);
  });
});

/** The page's own styles on paper: the text and the panels below it, without what works a screen. */
async function expectByStyles(page: Page): Promise<void> {
  for (const role of ['button', 'tab', 'navigation', 'banner'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  for (const name of ['In the text', /^Copy link/]) {
    await expect(page.getByRole('link', { name })).toHaveCount(0);
  }
  for (const name of ['Quotes', 'People', 'Timeline'] as const) {
    await expect(region(page, name)).toBeVisible();
  }
  await expect(page.locator('html')).toHaveCSS('background-color', white);
  await expect(page.locator('#p1')).toHaveCSS('color', black);
  const places = await page.evaluate(() =>
    ['article', '[data-panel=quotes]', '[data-panel=people]', '[data-panel=timeline]'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN,
    ),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

test('a long article is printed whole', async ({ page }) => {
  needs('a page is shown as on paper');
  test.setTimeout(120_000);
  const made = generateArticle(long);
  const fetched = page.waitForResponse(/\/printing-.*\.js$/);
  await open(page, `/articles/${made.id}/`);
  await page.mouse.move(5, 5);
  await fetched;
  await print(page, 60_000);
  expect(await numbersInText(page)).toEqual(
    Array.from({ length: long.paragraphs }, (_, at) => at + 1),
  );
  const quotes = region(page, 'Index of speakers').locator('blockquote');
  await expect(quotes).toHaveCount(long.paragraphs);
  await expect(region(page, 'Timeline').getByRole('listitem')).toHaveCount(long.events);
});
