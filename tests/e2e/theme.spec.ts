import type { Page } from '@playwright/test';
import { themeKey } from '../../src/data/theme.ts';
import { article, expect, open, test } from './reader.ts';

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(251, 248, 242)';
const dark = 'rgb(28, 25, 22)';

test('the light is the system’s until the reader says otherwise', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, article);
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(light);
});

test('the switch goes round, and the choice is kept without a flash of the other', async ({
  page,
  watch,
}) => {
  watch.tolerate(/ERR_FAILED/);
  await page.emulateMedia({ colorScheme: 'light' });
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

test('a stored choice that makes no sense is the system’s', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, 'mauve');
  }, themeKey);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, article);
  expect(await paper(page)).toBe(dark);
  await expect(page.getByRole('button', { name: /^Theme: Auto/ })).toBeVisible();
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
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, article);
  const toggle = page.getByRole('button', { name: /^Theme/ });
  await toggle.click();
  await toggle.click();
  expect(await paper(page)).toBe(dark);
});
