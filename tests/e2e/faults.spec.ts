import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { settingsKey } from '../../src/data/settings.ts';
import {
  article,
  articleJson,
  beginReading,
  expect,
  go,
  heldBack,
  lostPart,
  open,
  quoteItems,
  region,
  reload,
  status,
  store,
  test,
  traverse,
  unbuilt,
  unbuiltJson,
  widths,
} from './reader.ts';

const file = readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8');

test('a built page whose article’s file is slow says so, shows what it has, and joins', async ({
  page,
}) => {
  const release = await heldBack(page, articleJson);
  await page.goto(`${article}?person=harjit-sajjan`, { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('alert')).toHaveText(
    'Quotes, people and timeline are still on their way.',
  );
  await expect(page.locator('#p1')).toBeVisible();
  await expect(quoteItems(page)).toHaveCount(8);
  release();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(status(page)).toContainText('0 of 8 quotes');
});

test('a body that the connection cuts off is unreachable, and can be tried again', async ({
  page,
  watch,
}) => {
  watch.tolerate(/404|ERR_/);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': file.length });
    response.write(file.slice(0, 900), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let cut = true;
  await page.route(unbuiltJson, (route) =>
    cut ? route.continue({ url: `http://127.0.0.1:${port}/` }) : route.fulfill({ body: file }),
  );
  await go(page, unbuilt);
  await expect(page.getByRole('heading', { name: 'The article cannot be reached' })).toBeVisible();
  cut = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  server.close();
});

test('a server that is in trouble once is asked again when the reader says so', async ({
  page,
  watch,
}) => {
  watch.tolerate(/500|404/);
  let asked = 0;
  await page.route(unbuiltJson, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 500, body: '' }) : route.fulfill({ body: file });
  });
  await go(page, unbuilt);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(asked).toBe(2);
});

for (const [name, width] of Object.entries(widths)) {
  test(`offline in the middle of reading on a ${name}: all that is there works, and a card that is not can be asked for again`, async ({
    page,
    context,
    watch,
  }) => {
    watch.tolerate(lostPart);
    await page.setViewportSize({ width, height: 900 });
    await open(page, article);
    await beginReading(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const mention = page.locator('a[data-mention]').first();
    const failed = page.getByRole('alert');
    await mention.click();
    await expect(failed).toContainText('The card could not be loaded.');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(failed).toContainText('The card could not be loaded.');
    await page.keyboard.press('Escape');
    await expect(failed).toHaveCount(0);
    await showPeople(page, width);
    await region(page, 'People')
      .getByRole('link', { name: /^Harjit Sajjan/ })
      .click();
    await expect(status(page)).toContainText('0 of 8 quotes');
    await page.goBack();
    await expect(status(page)).toContainText('8 quotes, all by');
    await expect(page.locator('#p14')).toBeAttached();
    if (width === widths.phone) await page.keyboard.press('Escape');
    await mention.click();
    await expect(failed).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    const card = page.getByRole('dialog');
    await expect(card).toBeFocused();
    await expect(card).toHaveCSS('position', /fixed|absolute/);
    await expect(failed).toHaveCount(0);
  });
}

async function showPeople(page: Page, width: number): Promise<void> {
  if (width === widths.phone) {
    await page.getByRole('button', { name: 'People', exact: true }).click();
  } else if (width === widths.tablet) await page.getByRole('tab', { name: 'People' }).click();
}

test('when neither the article’s file nor the words for that come, the page keeps its text and can be tried again', async ({
  page,
  watch,
}) => {
  watch.tolerate(lostPart);
  const wanted = /\/articles\/.*\.json$|\/assets\/(?:open-notice|fault)-/;
  await page.route(wanted, (route) => route.abort());
  await go(page, `${article}?person=harjit-sajjan`);
  const note = page.getByRole('alert');
  await expect(note).toContainText('The words here are complete.');
  await expect(page.locator('#p1')).toBeVisible();
  await expect(region(page, 'Quotes')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(note).toContainText('The words here are complete.');
  await page.unroute(wanted);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(note).toContainText('The article’s file cannot be reached');
  await expect(note).toHaveCSS('border-bottom-style', 'solid');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(note).toHaveCount(0);
  await expect(status(page)).toContainText('0 of 8 quotes');
});

test('when the words for a fault do not come, that is said, and they can be asked for again', async ({
  page,
  watch,
}) => {
  watch.tolerate(lostPart);
  watch.tolerate(/404/);
  const words = /\/assets\/fault-/;
  await page.route(words, (route) => route.abort());
  await go(page, '/articles/no-such-article/');
  await expect(page.getByRole('alert')).toContainText('The page cannot be reached.');
  await page.unroute(words);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'There is no such article' })).toBeVisible();
});

test('a browser whose storage is full shows the article, and the colours can be changed', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await open(page, article);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Sepia' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(page.getByRole('dialog')).toContainText('This browser keeps nothing');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    scrollTo(0, 400);
  });
  await reload(page);
  await expect(quoteItems(page)).toHaveCount(8);
});

/** Has the part that helps with reading not come, and waits for it in vain. */
async function losePart(page: Page): Promise<void> {
  await open(page, article);
  await page.context().setOffline(true);
  await page.mouse.move(300, 300);
}

test('what helps with reading can be asked for again when it did not come', async ({
  page,
  context,
  watch,
}) => {
  watch.tolerate(lostPart);
  await losePart(page);
  const failed = page.getByRole('alert');
  await expect(failed).toContainText('Search, settings and cards could not be loaded.');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-strip]')).toBeAttached();
  await expect(failed).toHaveCount(0);
});

for (const how of ['button', 'key'] as const) {
  test(`what is said of a part that did not come is closed by ${how}`, async ({ page, watch }) => {
    watch.tolerate(lostPart);
    await losePart(page);
    const close = page.getByRole('button', { name: 'Close' });
    if (how === 'button') await close.click();
    else await close.press('Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('#headline')).toBeFocused();
    await page.context().setOffline(false);
  });
}

test('a browser without storage still goes back to the place where one was', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    }
  });
  await open(page, article);
  await page.evaluate(() => {
    scrollTo(0, 500);
  });
  const link = region(page, 'Timeline').getByRole('link', { name: 'In the text' }).first();
  // By keyboard: to click, a driver may scroll.
  await link.focus();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThanOrEqual(500);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  await traverse(page, -1);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

for (const [name, stored] of Object.entries({
  'no JSON': '{"default',
  null: 'null',
  'a list': '[1, "2", null]',
  'a text': '"words"',
  'numbers that are none': '{"default /": 1e999, "x": "400", "__proto__": -5}',
})) {
  test(`remembered places that are ${name} cost nothing but the place`, async ({ page }) => {
    await store(page, 'sessionStorage', 'verbatim.scroll', stored);
    await open(page, article);
    await reload(page);
    await expect(quoteItems(page)).toHaveCount(8);
    await expect(page.locator('#headline')).toBeInViewport();
  });
}

test('a page left in the moment it has scrolled, before a frame tells of it, leaves that place', async ({
  page,
}) => {
  await open(page, article);
  const left = await page.evaluate(() => {
    scrollTo(0, 300);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return sessionStorage.getItem('verbatim.scroll');
  });
  expect(left).toMatch(/^\{"[^"]*":300\}$/);
});

test('two tabs keep a place each, and the last choice of light is what a new page has', async ({
  page,
  context,
}) => {
  await open(page, article);
  const other = await context.newPage();
  await other.setViewportSize({ width: 1440, height: 900 });
  await open(other, article);
  for (const [tab, colours] of [
    [page, 'Light'],
    [other, 'Dark'],
  ] as const) {
    await tab.bringToFront();
    await tab.getByRole('button', { name: 'Settings' }).click();
    await tab.getByRole('radio', { name: colours, exact: true }).check({ force: true });
    await tab.keyboard.press('Escape');
  }
  for (const [tab, top] of [
    [page, 300],
    [other, 900],
  ] as const) {
    await tab.bringToFront();
    await tab.evaluate((to) => {
      scrollTo(0, to);
    }, top);
  }
  for (const [tab, top] of [
    [page, 300],
    [other, 900],
  ] as const) {
    await tab.bringToFront();
    await reload(tab);
    await expect.poll(() => tab.evaluate(() => scrollY)).toBe(top);
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
  }
  expect(await page.evaluate((key) => localStorage.getItem(key), settingsKey)).toBe(
    '{"theme":"dark"}',
  );
});
