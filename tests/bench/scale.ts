import type { Browser, Page } from '@playwright/test';
import type { StaticServer } from '../../tools/static-server.ts';
import { heapOf, instruments, median, ms, printTable, times } from './measure.ts';

/** How many paragraphs, each with a quote. */
export const lengths = [100, 1000, 10_000];

interface Figures {
  /** From the navigation, less the JSON's own transfer, until the first text is painted. */
  readonly firstText: number;
  /** From the JSON's arrival until every word and mark is there and painted. */
  readonly allText: number;
  readonly filterOn: number;
  readonly filterOff: number;
  /** Interaction to Next Paint of a real click: the longer of on and off. */
  readonly interaction: number;
  readonly longestTask: number;
  readonly nodes: number;
  /** Megabytes in use, and those left of them a while after leaving the article. */
  readonly heap: number;
  readonly heapAfter: number;
}

/**
 * How an article grows: Verbatim and the annotation library on the same text, in turns. The
 * library gets the text as plain paragraphs and the quotes as annotations, in one call.
 */
export async function measureScale(
  browser: Browser,
  site: StaticServer,
  rivals: StaticServer,
  runs: number,
): Promise<void> {
  const rows: string[][] = [];
  const beside: string[][] = [];
  for (const length of lengths) {
    const ours: Figures[] = [];
    const pages: number[] = [];
    const theirs: Pick<Figures, 'allText' | 'filterOn' | 'filterOff' | 'longestTask' | 'heap'>[] =
      [];
    for (let n = 0; n < runs; n += 1) {
      ours.push(
        await openArticle(
          browser,
          `${site.url}articles/opened-${length}/`,
          length === lengths.at(-1) && n === 0,
        ),
      );
      if (n < annotatedRuns(length)) {
        theirs.push(
          await annotate(browser, `${rivals.url}annotator.html?article=opened-${length}`),
        );
      }
      pages.push(
        await firstPaint(browser, `${site.url}articles/made-up-${length}-${eventsOf(length)}/`),
      );
    }
    console.error(`Measured ${length} paragraphs.`);
    const of = (figure: keyof Figures) => median(ours.map((one) => one[figure]));
    rows.push([
      String(length),
      ms(median(pages)),
      ms(of('firstText')),
      ms(of('allText')),
      ms(of('filterOn')),
      ms(of('filterOff')),
      ms(of('interaction')),
      ms(of('longestTask')),
      of('nodes').toFixed(0),
      megabytes(of('heap')),
      megabytes(ours[0]?.heapAfter ?? NaN),
    ]);
    const them = (figure: 'allText' | 'filterOn' | 'filterOff') =>
      median(theirs.map((one) => one[figure]));
    const pair = (figure: 'allText' | 'filterOn' | 'filterOff') => [
      `${ms(of(figure))} / ${ms(them(figure))}`,
      times(of(figure), them(figure)),
    ];
    beside.push([
      String(length),
      ...pair('allText'),
      ...pair('filterOn'),
      ...pair('filterOff'),
      `${megabytes(of('heap'))} / ${megabytes(median(theirs.map(({ heap }) => heap)))}`,
    ]);
  }
  printTable(
    [
      `paragraphs and quotes, median of ${runs}`,
      'first paint, prerendered',
      'first text, opened',
      'all text',
      'filter on',
      'filter off',
      'INP',
      'longest task',
      'nodes',
      'heap',
      'heap after leaving',
    ],
    rows,
  );
  printTable(
    [
      'Verbatim / @recogito/text-annotator',
      'all shown',
      'faster',
      'filter on',
      'faster',
      'filter off',
      'faster',
      'heap',
    ],
    beside,
  );
}

/** The library takes half a minute for ten thousand quotes, and is as slow each time. */
function annotatedRuns(length: number): number {
  return length < 10_000 ? Infinity : 1;
}

/** Every paragraph has a quote; a tenth as many events, but a thousand at most. */
export function eventsOf(length: number): number {
  return Math.min(1000, Math.max(6, length / 10));
}

/** When a complete page of the article, built before, is first painted. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) {
            if (name === 'first-contentful-paint') resolve(startTime);
          }
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return painted;
}

/** Opens the article where it has no page of its own, so that the app draws all of it. */
async function openArticle(browser: Browser, url: string, leaving: boolean): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(instruments);
  await page.addInitScript(watchText);
  await page.goto(url);
  await page.waitForFunction(() => watched.all !== null, null, { timeout: 120_000 });
  await page.waitForTimeout(1000);
  const shown = await page.evaluate(() => {
    const json = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith('.json'));
    if (!(json instanceof PerformanceResourceTiming)) throw new Error('No article was fetched.');
    const { first, all } = watched;
    return {
      firstText: (first ?? NaN) - (json.responseEnd - json.startTime),
      allText: (all ?? NaN) - json.responseEnd,
      longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
      nodes: document.querySelectorAll('*').length,
    };
  });
  const on: number[] = [];
  const off: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    on.push(await filterBy(page, n + 2));
    off.push(await filterBy(page, n + 2));
  }
  const interaction = await clickThrough(page);
  const heap = await heapOf(session);
  const heapAfter = leaving ? await leave(page, () => heapOf(session)) : NaN;
  await page.close();
  return {
    ...shown,
    filterOn: median(on),
    filterOff: median(off),
    interaction,
    heap: heap / 1e6,
    heapAfter: heapAfter / 1e6,
  };
}

declare global {
  /** When the first paragraph was painted, and when the last, in milliseconds; null until then. */
  var watched: { first: number | null; all: number | null };
}

function watchText(): void {
  globalThis.watched = { first: null, all: null };
  const afterPaint = (note: (now: number) => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        note(performance.now());
      };
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector('article p[id]') === null) return;
    afterPaint((now) => {
      watched.first ??= now;
    });
    const chunks = [...document.querySelectorAll('article [data-chunk]')];
    if (!chunks.every(({ firstChild }) => firstChild !== null)) return;
    observer.disconnect();
    afterPaint((now) => {
      watched.all = now;
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Clicks the n-th person, to choose them or to let them go again. */
async function filterBy(page: Page, n: number): Promise<number> {
  const time = await page.evaluate((at) => {
    const links = document.querySelectorAll<HTMLElement>('[aria-label="People"] li[id] a');
    return settleTime(() => links[at]?.click());
  }, n);
  return time;
}

/** The longest interaction of real clicks on a person and back, in milliseconds, rounded to eights. */
async function clickThrough(page: Page): Promise<number> {
  await page.evaluate(() => {
    Object.assign(globalThis, { interactions: [] });
    new PerformanceObserver((list) => {
      const { interactions } = globalThis as unknown as { interactions: number[] };
      for (const { duration } of list.getEntries()) interactions.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const person = page.locator('[aria-label="People"] li[id] a').nth(2);
  for (let n = 0; n < 6; n += 1) {
    await person.click();
    await page.waitForTimeout(300);
  }
  return page.evaluate(() => {
    const { interactions } = globalThis as unknown as { interactions: number[] };
    return Math.max(0, ...interactions);
  });
}

/** Goes to the start page inside the app and waits until the article may be forgotten. */
async function leave(page: Page, heap: () => Promise<number>): Promise<number> {
  await page.getByRole('link', { name: 'Verbatim' }).click();
  await page.getByRole('heading', { level: 1, name: /^NATO/ }).waitFor();
  await page.waitForTimeout(forgotten);
  return heap();
}

/** The app keeps an article for a minute after it was left, in case the reader comes back. */
const forgotten = 65_000;

async function annotate(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(instruments);
  await page.goto(url);
  await page.waitForFunction(() => 'shown' in globalThis, null, { timeout: 600_000 });
  const run = () =>
    page.evaluate(async () => {
      const { shown, choose } = globalThis as unknown as {
        shown: number;
        choose: (person: string | null) => void;
      };
      const on: number[] = [];
      const off: number[] = [];
      for (let n = 3; n < 6; n += 1) {
        on.push(
          await settleTime(() => {
            choose(`person-${n}`);
          }),
        );
        off.push(
          await settleTime(() => {
            choose(null);
          }),
        );
      }
      const longestTask = Math.max(0, ...longTasks.map(({ duration }) => duration));
      return { shown, on, off, longestTask };
    });
  const { shown, on, off, longestTask } = await run();
  const heap = await heapOf(session);
  await page.close();
  return {
    allText: shown,
    filterOn: median(on),
    filterOff: median(off),
    longestTask,
    heap: heap / 1e6,
  };
}

function megabytes(value: number): string {
  return Number.isNaN(value) ? '–' : `${value.toFixed(0)} MB`;
}
