import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page, Route } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Capability } from './engine.ts';
import { engine, firefoxPreferences, lacking, start } from './engine.ts';

export const article = '/articles/nato-iraq-training-mission/';

/** The other bundled article: it has no date, several speakers, and quotes that nobody is named for. */
export const guide = '/articles/guide/';

/** What asks for the article's file, wherever the site stands. */
export const articleJson = '**/articles/nato-iraq-training-mission.json';

/** An address that has no page of its own: the shell that answers has no article in it. */
export const unbuilt = '/articles/late/';
export const unbuiltJson = '**/articles/late.json';

/**
 * What a browser and React say of a part that did not come. Of an error that is logged, Firefox's
 * driver passes on the name alone.
 */
export const lostPart =
  /ERR_(?:FAILED|INTERNET_DISCONNECTED)|part of the page did not come|^Error(?:\s|$)/;

export const widths = { phone: 390, tablet: 820, desktop: 1440 } as const;

interface Watch {
  /** What the page may complain of in this test: a failed request is the browser's own complaint. */
  readonly tolerate: (complaint: RegExp) => void;
}

const isPage = ({ pathname }: URL) => pathname.endsWith('/');

/** A page as it is where scripts do not run; Firefox’s driver needs them itself. */
async function takeScriptsOut(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replace(/<script\b.*?<\/script>/gs, '');
  await route.fulfill({ response, body });
}

/**
 * Every test fails when the page complains on the console, throws, or asks another site for
 * anything. `colorScheme: 'dark'` and `javaScriptEnabled: false` hold in every engine.
 */
export const test = base.extend<{ watch: Watch }>({
  context: async ({ context, playwright, colorScheme, javaScriptEnabled }, give) => {
    if (engine !== 'firefox') {
      await give(context);
      return;
    }
    if (!javaScriptEnabled) await context.route(isPage, takeScriptsOut);
    if (colorScheme !== 'dark') {
      await give(context);
      return;
    }
    const browser = await playwright.firefox.launch({
      ...start.launchOptions,
      ...(start.channel === undefined ? {} : { channel: start.channel }),
      firefoxUserPrefs: { ...firefoxPreferences.always, ...firefoxPreferences.dark },
    });
    await give(await browser.newContext());
    await browser.close();
  },
  watch: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const tolerated = [/^Service Worker registration blocked by Playwright$/];
      const home = new URL(baseURL ?? 'http://localhost').hostname;
      await page.addInitScript(watchWashes);
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== home) complaints.push(request.url());
      });
      await use({ tolerate: (complaint) => tolerated.push(complaint) });
      expect(complaints.filter((text) => !tolerated.some((known) => known.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Leaves the tests around out where the engine lacks something that they take. */
export function needs(capability: Capability): void {
  const why = lacking[engine][capability];
  test.skip(why !== undefined, `${capability}: ${why ?? ''}`);
}

/** Has the site find this in a storage. A page without an address, which comes first, has none. */
export async function store(
  page: Page,
  storage: 'localStorage' | 'sessionStorage',
  key: string,
  value: string,
): Promise<void> {
  await page.addInitScript(
    ([where, under, text]) => {
      if (location.protocol.startsWith('http')) globalThis[where].setItem(under, text);
    },
    [storage, key, value] as const,
  );
}

/** A tap where the engine takes touch, else a click. */
export async function press(target: Locator): Promise<void> {
  if (engine === 'firefox') await target.click();
  else await target.tap();
}

/** Clicks where the element stands: to click it itself, Firefox’s driver scrolls it into the middle. */
export async function clickInPlace(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('What is to be clicked is not drawn.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/**
 * Puts this text in the place of a field's, key by key: a text that the driver sets at once reaches
 * the page in Chromium alone.
 */
export async function write(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  await field.pressSequentially(text);
}

/** Goes so many entries through the history of a page that stays loaded. */
export async function traverse(page: Page, entries: 1 | -1): Promise<void> {
  await page.evaluate((by) => {
    history.go(by);
  }, entries);
}

type Region =
  | 'Quotes'
  | 'People'
  | 'Timeline'
  | 'Index of speakers'
  | 'Sources of the context'
  | 'About this text';

export const region = (page: Page, name: Region): Locator =>
  page.getByRole('region', { name, exact: true });

/** The items of the Quotes list, each of which has a quotation. */
export const quoteItems = (page: Page): Locator =>
  region(page, 'Quotes')
    .getByRole('listitem')
    .filter({ has: page.locator('blockquote') });

export const status = (page: Page): Locator => page.getByRole('status');

/** Goes to an address, by a page that can be left. */
export async function go(page: Page, url: string): Promise<void> {
  if (page.url() !== 'about:blank') await complete(page);
  await page.goto(url);
}

/** Loads the page anew, when it can be left. */
export async function reload(page: Page): Promise<void> {
  await complete(page);
  await page.reload();
}

/**
 * Waits until a page can be left: of what is still on its way then, Firefox tells the page that it
 * did not come.
 */
export async function complete(page: Page): Promise<void> {
  if (engine === 'firefox') await quiet(page);
}

/** Opens a page and waits until the article is there and the app has joined it. */
export async function open(page: Page, url: string): Promise<void> {
  await go(page, url);
  await joined(page);
}

/** The line of progress is drawn by the app alone, and to two places behind the point. */
export async function joined(page: Page): Promise<void> {
  await page.getByRole('article').waitFor();
  await page.locator(`header rect[width*="."]`).waitFor({ state: 'attached' });
}

/** Gives the page the first sign of a reader, and waits for what helps with reading. */
export async function beginReading(page: Page, x = 300, y = 300): Promise<void> {
  await page.mouse.move(x, y);
  await page.locator('[data-strip]').waitFor({ state: 'attached' });
}

/** Waits until the page, once asked for, has received nothing for half a second. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rest = () => setTimeout(resolve, 500);
        let resting = rest();
        new PerformanceObserver(() => {
          clearTimeout(resting);
          resting = rest();
        }).observe({ type: 'resource' });
      }),
  );
}

/** Holds back what has such an address, until the returned function is called. */
export async function heldBack(page: Page, address: string | RegExp): Promise<() => void> {
  const releasing = new AbortController();
  const released = new Promise((resolve) => {
    releasing.signal.addEventListener('abort', resolve);
  });
  await page.route(address, async (route) => {
    await released;
    await route.fallback();
  });
  return () => {
    releasing.abort();
  };
}

/** Waits until what has just been done is drawn, and scrolling told of. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Whether the element's top is in the window and nothing lies over it. */
export async function expectInSight(target: Locator): Promise<void> {
  await expect(target).toBeInViewport();
  const covered = await target.evaluate((element) => {
    const [first] = element.getClientRects();
    if (first === undefined) return 'not drawn';
    const top = document.elementFromPoint(first.left + 2, first.top + first.height / 2);
    const free = top !== null && (element.contains(top) || top.contains(element));
    return free ? 'free' : `under ${top?.outerHTML.slice(0, 80) ?? 'nothing'}`;
  });
  expect(covered).toBe('free');
}

/** Whether a wash of tint has run on the element since it was last asked. */
export async function expectFlash(target: Locator): Promise<void> {
  await expect
    .poll(() =>
      target.evaluate((element) => {
        const { washed } = globalThis as unknown as { washed: WeakSet<Element> };
        return washed.delete(element);
      }),
    )
    .toBe(true);
}

/** Remembers on which elements a wash has run: on a busy machine it is over before anybody looks. */
function watchWashes(): void {
  const washed = new WeakSet<Element>();
  Object.assign(globalThis, { washed });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called on each element below.
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...options) {
    washed.add(this);
    return animate.apply(this, options);
  };
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * The accessibility faults that axe finds, as one line each; of colours alone, when asked so, which
 * is all that another theme can change.
 */
export async function axeViolations(
  page: Page,
  of: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(of === 'colours'
      ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
      : {}),
  };
  const results = await page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(asked);
  }, options);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

/**
 * The layout shifts since the page began, as the sum that Cumulative Layout Shift is made of. An
 * engine that does not report them is watched frame by frame, and counts each element that moved.
 * @see https://wicg.github.io/layout-instability/
 */
export async function watchLayoutShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      return;
    }
    let width = innerWidth;
    let places = new Map<HTMLElement, { readonly top: number; readonly left: number }>();
    const look = () => {
      // What another width moves is no shift. What moves as the typeface comes is left out: Firefox
      // holds back the words, though not what stands between them.
      if (innerWidth !== width || document.fonts.status === 'loading') places.clear();
      width = innerWidth;
      const now: typeof places = new Map();
      for (const element of document.querySelectorAll('body *')) {
        if (!(element instanceof HTMLElement)) continue;
        const { top, bottom, width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        // Offsets, because neither scrolling nor a transform counts as a shift; what is sticky
        // has its offset from scrolling.
        const place = { top: element.offsetTop, left: element.offsetLeft };
        const before = places.get(element) ?? place;
        // What the specification takes for a shift: three pixels or more.
        const { abs } = Math;
        const moved = abs(place.top - before.top) >= 3 || abs(place.left - before.left) >= 3;
        if (moved && getComputedStyle(element).position !== 'sticky') shifts.push(1);
        now.set(element, place);
      }
      places = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return async () => {
    await drawn(page);
    return page.evaluate(() => {
      const { shifts } = globalThis as unknown as { shifts: readonly number[] };
      return shifts.reduce((sum, shift) => sum + shift, 0);
    });
  };
}
