import type { Page } from '@playwright/test';
import { themeKey } from '../../src/data/theme.ts';
import { article, expect, needs, open, test } from './reader.ts';

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(251, 248, 242)';
const dark = 'rgb(28, 25, 22)';

test('in a light system the page is light', async ({ page }) => {
  await open(page, article);
  expect(await paper(page)).toBe(light);
});

test.describe('in a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark', async ({ page }) => {
    await open(page, article);
    expect(await paper(page)).toBe(dark);
  });

  test('a stored choice that makes no sense is none', async ({ page }) => {
    await page.addInitScript((key) => {
      if (location.protocol.startsWith('http')) localStorage.setItem(key, 'mauve');
    }, themeKey);
    await open(page, article);
    expect(await paper(page)).toBe(dark);
    await expect(page.getByRole('button', { name: /^Theme: Auto/ })).toBeVisible();
  });
});

test.describe('when evening comes', () => {
  needs('the light changes while a page is open');

  test('the page goes with the system', async ({ page }) => {
    await open(page, article);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).toBe(dark);
  });
});

test('the switch goes round, and the choice is kept without a flash of the other', async ({
  page,
  watch,
}) => {
  watch.tolerate(/ERR_FAILED/);
  await open(page, article);
  const toggle = page.getByRole('button', { name: /^Theme/ });
  await expect(toggle).toHaveAccessibleName('Theme: Auto. Change to Light');
  await toggle.click();
  await toggle.click();
  expect(await paper(page)).toBe(dark);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(article, { waitUntil: 'domcontentloaded' });
  expect(await paper(page)).toBe(dark);
});

test('a browser that stores nothing still shows the article and changes the light', async ({
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
  await open(page, article);
  const toggle = page.getByRole('button', { name: /^Theme/ });
  await toggle.click();
  await toggle.click();
  expect(await paper(page)).toBe(dark);
});
