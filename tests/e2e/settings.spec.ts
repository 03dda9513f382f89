import type { Page } from '@playwright/test';
import { settingsKey } from '../../src/data/settings.ts';
import { article, expect, needs, open, store, test, widths } from './reader.ts';

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const textSize = (page: Page) =>
  page.locator('article').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Settings' });
const light = 'rgb(251, 248, 242)';
const dark = 'rgb(28, 25, 22)';
const sepia = 'rgb(243, 230, 207)';

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(sheet(page)).toBeVisible();
}

const choose = (page: Page, group: string, value: string) =>
  sheet(page)
    .getByRole('group', { name: group })
    .getByRole('radio', { name: value, exact: true })
    .check({ force: true });

test('the light is the system’s until the reader says otherwise', async ({ page }) => {
  needs('the light changes while a page is open');
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, article);
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(light);
});

test('a choice shows at once, and is kept without a flash of the other', async ({
  page,
  watch,
}) => {
  watch.tolerate(/ERR_FAILED/);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, article);
  await openSettings(page);
  await choose(page, 'Colours', 'Dark');
  expect(await paper(page)).toBe(dark);
  await choose(page, 'Colours', 'Sepia');
  expect(await paper(page)).toBe(sepia);
  const before = await textSize(page);
  await choose(page, 'Text size', 'XL');
  const large = await textSize(page);
  expect(large).toBeGreaterThan(before * 1.2);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(article, { waitUntil: 'domcontentloaded' });
  expect(await paper(page)).toBe(sepia);
  expect(await textSize(page)).toBe(large);
});

test('the typeface, the length of lines, the spacing and the speakers’ colours change', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page, article);
  await openSettings(page);
  const style = (property: string, of = 'article') =>
    page
      .locator(of)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const before = {
    face: await style('font-family'),
    leading: await style('line-height'),
    tint: await style('background-color', 'mark[data-kind="direct"]'),
    width: await style('max-width', 'main'),
  };
  await choose(page, 'Typeface', 'OpenDyslexic');
  expect(await style('font-family')).toContain('opendyslexic');
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '')),
      ),
    )
    .toContain('OpenDyslexic');
  await choose(page, 'Typeface', 'Sans');
  expect(await style('font-family')).not.toBe(before.face);
  await choose(page, 'Line length', 'Short');
  expect(parseFloat(await style('max-width', 'main'))).toBeLessThan(parseFloat(before.width));
  await choose(page, 'Spacing', 'Loose');
  expect(parseFloat(await style('line-height'))).toBeGreaterThan(parseFloat(before.leading));
  await choose(page, 'Colours of speakers', 'Off');
  expect(await style('background-color', 'mark[data-kind="direct"]')).not.toBe(before.tint);
  await sheet(page).getByRole('button', { name: 'Reset' }).click();
  expect(await style('font-family')).toBe(before.face);
  expect(await style('line-height')).toBe(before.leading);
  expect(await style('background-color', 'mark[data-kind="direct"]')).toBe(before.tint);
  expect(await page.evaluate((key) => localStorage.getItem(key), settingsKey)).toBeNull();
});

test('the window around the page has the chosen colour, after a reload too', async ({ page }) => {
  const first = () =>
    page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content,
    );
  await open(page, article);
  const before = await first();
  await openSettings(page);
  await choose(page, 'Colours', 'Sepia');
  expect(await first()).toBe(sepia);
  await open(page, article);
  await page.mouse.move(200, 300);
  await expect.poll(first).toBe(sepia);
  await openSettings(page);
  await choose(page, 'Colours', 'Auto');
  expect(await first()).toBe(before);
});

test('single keys can be turned off', async ({ page }) => {
  await open(page, article);
  await openSettings(page);
  await choose(page, 'Single keys, such as n and p', 'Off');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(article);
  await openSettings(page);
  await choose(page, 'Single keys, such as n and p', 'On');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/at=q1/);
});

test('by keyboard alone, and Escape gives the focus back to the button', async ({ page }) => {
  await open(page, `${article}?person=jens-stoltenberg`);
  const button = page.getByRole('button', { name: 'Settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/person=jens-stoltenberg/);
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await button.click();
  await expect(sheet(page)).toBeHidden();
});

test('another tab follows', async ({ page, context }) => {
  await open(page, article);
  await page.mouse.move(200, 200);
  const other = await context.newPage();
  await open(other, article);
  await openSettings(other);
  await choose(other, 'Colours', 'Sepia');
  await expect.poll(() => paper(page)).toBe(sepia);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const stored of ['mauve', '{"theme":"mauve"}', '[]', 'null', '{"size":{}}']) {
    test(`stored settings that make no sense are the defaults: ${stored}`, async ({ page }) => {
      await store(page, 'localStorage', settingsKey, stored);
      await open(page, article);
      expect(await paper(page)).toBe(dark);
      await openSettings(page);
      await expect(sheet(page).getByRole('radio', { name: 'Auto' })).toBeChecked();
    });
  }
});

test('a browser that stores nothing shows the article, takes the choice and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    }
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, article);
  await openSettings(page);
  await choose(page, 'Colours', 'Dark');
  expect(await paper(page)).toBe(dark);
  await expect(sheet(page)).toContainText('This browser keeps nothing');
});

for (const [name, width] of Object.entries(widths)) {
  test(`the largest text in the widest face fits a ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const largest = '{"size":"largest","face":"dyslexic","spacing":"loose"}';
    await store(page, 'localStorage', settingsKey, largest);
    await open(page, article);
    await openSettings(page);
    const room = await page.evaluate(
      () => document.documentElement.clientWidth - document.documentElement.scrollWidth,
    );
    expect(room).toBeGreaterThanOrEqual(0);
    const box = await sheet(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
}
