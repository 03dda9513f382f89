import { readFileSync } from 'node:fs';
import {
  article,
  articleJson,
  expect,
  go,
  heldBack,
  joined,
  open,
  quiet,
  quoteItems,
  region,
  status,
  test,
  watchLayoutShifts,
} from './reader.ts';

const file = readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8');
const source = readFileSync('tests/fixtures/nato-iraq-training-mission.txt', 'utf8').trimEnd();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 820, 1440]) {
    test(`at ${width} px the text comes first and every panel follows, open`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await go(page, article);
      const text = page.getByRole('article');
      await expect(text).toContainText(source.split('\n').at(-1) ?? '');
      await expect(quoteItems(page)).toHaveCount(8);
      for (const name of ['Quotes', 'People', 'Timeline'] as const) {
        await expect(region(page, name)).toBeVisible();
      }
      await expect(page.getByRole('tab')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  }

  test('links to sections, quotes and events work', async ({ page }) => {
    for (const id of ['scaling-up-and-doing-more', 'q6', 'allawi-named']) {
      await go(page, 'about:blank');
      await go(page, `${article}#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
    await go(page, article);
    await quoteItems(page).nth(5).getByRole('link', { name: 'In the text' }).click();
    await expect(page.locator('#q6')).toBeInViewport();
  });
});

test('the page is complete before any script runs', async ({ request }) => {
  for (const url of ['/', article]) {
    const html = await (await request.get(url)).text();
    expect(html).toContain(
      '<title>NATO moves to expand Canadian-led military training mission in Iraq · Verbatim</title>',
    );
    expect(html).toMatch(/<meta name="description" content="NATO defence ministers agreed today/);
    expect(html).toMatch(/<link rel="canonical" href="\/articles\/nato-iraq-training-mission\/"/);
    expect(html).toContain('The secretary-general');
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).not.toMatch(/\sstyle="/);
  }
});

test('addresses that are not known get a shell without an article', async ({ request }) => {
  const response = await request.get('/articles/no-such-article/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('<div id="app--root"></div>');
});

test('the app joins the page without replacing it', async ({ page }) => {
  const release = await heldBack(page, articleJson);
  await page.goto(article, { waitUntil: 'domcontentloaded' });
  const paragraph = await page.locator('#p5').elementHandle();
  release();
  await expect(page.locator('aside circle').first()).toBeAttached();
  expect(await paragraph.evaluate((element) => element.isConnected)).toBe(true);
  expect(await page.title()).toContain('NATO moves');
  expect(await page.locator('title').count()).toBe(1);
});

test('a page that is not what its article says is found out', async ({ page, watch }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  watch.tolerate(/#418/);
  const altered = file.replaceAll(
    'NATO defence ministers agreed today to expand',
    'NATO defence ministers agreed today to extend',
  );
  await page.route(articleJson, (route) => route.fulfill({ body: altered }));
  await open(page, article);
  await expect.poll(() => complaints.join()).toContain('#418');
});

for (const width of [390, 820, 1440]) {
  for (const query of [
    '',
    '?person=harjit-sajjan',
    '?person=jens-stoltenberg&kind=direct',
    '?person=harjit-sajjan#parliament-motion',
    '#q6',
  ]) {
    test(`nothing moves while the app joins ${query === '' ? 'the page' : query} at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const shifts = await watchLayoutShifts(page);
      await page.route(articleJson, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await go(page, `${article}${query}`);
      await expect(page.locator('html')).not.toHaveAttribute('data-pending');
      await joined(page);
      await quiet(page);
      await expect(status(page)).toBeVisible();
      expect(await shifts()).toBe(0);
    });
  }
}

for (const path of ['open/', 'library/']) {
  test(`nothing moves on ${path} while its script is on its way`, async ({ page }) => {
    const shifts = await watchLayoutShifts(page);
    await page.route(/\/assets\/elsewhere-[^/]*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await go(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '32px');
    await page.waitForLoadState('networkidle');
    await quiet(page);
    expect(await shifts()).toBe(0);
  });
}

test('a filter in the URL is never seen unapplied', async ({ page }) => {
  await page.route(articleJson, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(`${article}?person=harjit-sajjan`, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('#p1')).toBeVisible();
  await expect(quoteItems(page)).toHaveCount(0);
  await expect(page.locator('mark#q2')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(status(page)).toHaveText('0 of 8 quotes: Harjit Sajjan is mentioned, never quoted');
});
