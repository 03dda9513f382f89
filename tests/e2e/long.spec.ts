import type { Page } from '@playwright/test';
import { generateArticle, long } from '../bench/generate.ts';
import { expect, expectInSight, go, open, quoteItems, region, status, test } from './reader.ts';

const all = '2,000';
const made = generateArticle(long);
const prerendered = `/articles/${made.id}/`;
/** The same article at an address without a page of its own: the app draws all of it. */
const drawn = '/articles/opened/';

async function serveOpened(page: Page): Promise<void> {
  await page.route('**/articles/opened.json', (route) =>
    route.fulfill({ json: { ...made, id: 'opened' } }),
  );
}

/** Until the last chunk of the text is there. */
async function wholeText(page: Page): Promise<void> {
  await expect(page.locator(`[id="p${long.paragraphs}"]`)).toBeAttached({ timeout: 15_000 });
}

for (const [name, address] of Object.entries({ prerendered, drawn })) {
  test.describe(`a long article, ${name}`, () => {
    test.beforeEach(async ({ page, watch }) => {
      await serveOpened(page);
      // A host answers an address without a page with 404, and the browser says so.
      watch.tolerate(/404/);
    });

    test('has every paragraph and mark, found and selected like any text', async ({ page }) => {
      await open(page, address);
      await wholeText(page);
      await expect(page.locator('article p[id]')).toHaveCount(long.paragraphs);
      await expect(page.locator('article a[data-note]')).toHaveCount(long.paragraphs);
      const words = await page.locator('[id="p1500"]').textContent();
      await page.keyboard.press('ControlOrMeta+a');
      const seen = await page.evaluate((wanted) => {
        const selection = getSelection();
        const whole = selection?.toString() ?? '';
        selection?.removeAllRanges();
        const find = (globalThis as unknown as { find: (text: string) => boolean }).find;
        return { selected: whole.includes(wanted), found: find(wanted.slice(1, 60)) };
      }, words ?? '');
      expect(seen).toEqual({ selected: true, found: true });
      await expect(page.locator('[id="p1500"]')).toBeInViewport();
    });

    test('opens at a deep link to a paragraph near its end', async ({ page }) => {
      await open(page, `${address}#p1900`);
      await expectInSight(page.locator('[id="p1900"]'));
      await wholeText(page);
      await expectInSight(page.locator('[id="p1900"]'));
    });

    test('opens at a deep link to a quote’s item far down the list', async ({ page }) => {
      await open(page, `${address}#q1500--note`);
      const item = page.locator('[id="q1500--note"]');
      await expect(item).toBeFocused();
      await expectInSight(item);
    });

    test('opens at a deep link to an event in a closed period', async ({ page }) => {
      await open(page, `${address}#event-700`);
      const event = page.locator('li[id="event-700"]');
      await expect(event).toBeFocused();
      await expectInSight(event);
    });

    test('follows a quote’s item to its words', async ({ page }) => {
      await open(page, `${address}#q1500--note`);
      await page.locator('[id="q1500--note"]').getByRole('link', { name: 'In the text' }).click();
      await expect(page.locator('[id="q1500"]')).toBeFocused();
      await expectInSight(page.locator('[id="q1500"]'));
    });

    test('narrows to a person and back', async ({ page }) => {
      await open(page, address);
      const person = region(page, 'People').getByRole('listitem').nth(3);
      const quotes = Number(/(\d+) quotes/.exec((await person.textContent()) ?? '')?.[1]);
      expect(quotes).toBeGreaterThan(5);
      await person.getByRole('link').first().click();
      await expect(status(page)).toContainText(`${quotes} of ${all} quotes`);
      await page.getByRole('banner').getByRole('link', { name: 'Show everyone' }).click();
      await expect(status(page)).toHaveText(`${all} quotes`);
    });

    test('draws the Quotes list as one comes to it', async ({ page }) => {
      await open(page, address);
      await expect.poll(() => quoteItems(page).count()).toBeLessThan(200);
      await region(page, 'Quotes').locator('ol').last().scrollIntoViewIfNeeded();
      await expect(
        region(page, 'Quotes').locator(`[id="q${long.paragraphs}--note"]`),
      ).toBeVisible();
      await expect(
        region(page, 'Quotes').getByRole('list', { name: `Quotes 1 to 24 of ${all}` }),
      ).toBeAttached();
    });

    test('prints whole', async ({ page }) => {
      await open(page, address);
      await wholeText(page);
      await page.emulateMedia({ media: 'print' });
      const heights = await page
        .locator('article [data-chunk]')
        .evaluateAll((chunks) => chunks.map((chunk) => getComputedStyle(chunk).contentVisibility));
      expect(heights.length).toBeGreaterThan(5);
      expect(new Set(heights)).toEqual(new Set(['visible']));
    });
  });
}

test.describe('a long article without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has its text, its quotes and its events', async ({ page, watch }) => {
    // Nobody uses the article's file here, and a slow machine is told so before the test ends.
    watch.tolerate(/preloaded using link preload but not used/);
    await go(page, `${prerendered}#p1900`);
    await expect(page.locator('article p[id]')).toHaveCount(long.paragraphs);
    await expect(page.locator('[id="p1900"]')).toBeInViewport();
    await expect(quoteItems(page)).toHaveCount(long.paragraphs);
    await expect(page.locator('li[id^="event-"]')).toHaveCount(long.events);
  });
});
