import type { Page } from '@playwright/test';
import { article, beginReading, expect, expectInSight, go, open, store, test } from './reader.ts';

const offer = (page: Page) => page.getByRole('complementary', { name: 'Where you stopped' });

/** Reads as far as this paragraph, and long enough for its place to be remembered. */
async function readTo(page: Page, block: string): Promise<void> {
  await open(page, article);
  await beginReading(page, 690);
  await page.locator(`[id="${block}"]`).evaluate((element) => {
    scrollBy(0, element.getBoundingClientRect().top - 100);
  });
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('verbatim.places')))
    .toContain(block);
}

/** A new visit, by typing the address. */
async function comeBack(page: Page, url: string): Promise<void> {
  await go(page, 'about:blank');
  await open(page, url);
  await beginReading(page, 700, 310);
}

test('whoever comes back is offered to go on where they stopped', async ({ page }) => {
  await readTo(page, 'p7');
  await comeBack(page, article);
  await expect(offer(page)).toContainText('You stopped at');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer(page).getByRole('link', { name: 'Go on there' }).click();
  await expect(page).toHaveURL(/#p\d+$/);
  await expectInSight(page.locator('#p7'));
  await expect(offer(page)).toHaveCount(0);
});

test('the offer can be declined, and goes by itself when one reads on', async ({ page }) => {
  await readTo(page, 'p7');
  await comeBack(page, article);
  await offer(page).getByRole('button', { name: 'Close' }).click();
  await expect(offer(page)).toHaveCount(0);
  await expect(page.locator('#headline')).toBeFocused();
  await comeBack(page, article);
  await expect(offer(page)).toBeVisible();
  await page.mouse.wheel(0, 1500);
  await expect(offer(page)).toHaveCount(0);
});

test('a link to a place is a wish of its own', async ({ page }) => {
  await readTo(page, 'p7');
  await comeBack(page, `${article}#q2`);
  await expect(offer(page)).toHaveCount(0);
});

test('an article read to its end is not offered again', async ({ page }) => {
  await readTo(page, 'p7');
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(() => page.evaluate(() => localStorage.getItem('verbatim.places'))).toBe('[]');
  await comeBack(page, article);
  await expect(offer(page)).toHaveCount(0);
});

for (const stored of ['{', '{"a":1}', '[["nato-iraq-training-mission",7]]', '[["x"],null,3]']) {
  test(`a stored place that makes no sense is none: ${stored}`, async ({ page }) => {
    await store(page, 'localStorage', 'verbatim.places', stored);
    await open(page, article);
    await beginReading(page, 700, 310);
    await expect(offer(page)).toHaveCount(0);
  });
}
