import type { Page } from '@playwright/test';
import { settingsKey } from '../../src/data/settings.ts';
import { article, beginReading, expect, open, region, store, test, widths } from './reader.ts';
import { select } from './words.ts';

const person = 'person=jens-stoltenberg';
const steps = (page: Page) => page.getByRole('navigation', { name: /^Passages/ });
const search = (page: Page) => page.getByRole('search');
const field = (page: Page) => search(page).getByRole('searchbox');
const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' });
const settingsButton = (page: Page) => page.getByRole('button', { name: 'Settings' });
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });

/** Searches by keyboard, until what is found is of all the words: of the first letters more is. */
async function searchFor(page: Page, words: string, places: number): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(search(page)).toContainText(new RegExp(`(?<!\\d)${places} places`));
}

for (const [words, total] of [
  ['harjit', 2],
  ['stoltenberg', 15],
  ['iraq', 15],
] as const) {
  test(`quick Enters go through every place of “${words}”, and Escape ends the search`, async ({
    page,
  }) => {
    await open(page, article);
    await searchFor(page, words, total);
    for (let n = 1; n <= total; n += 1) await page.keyboard.press('Enter');
    await expect(search(page)).toContainText(`${total} of ${total}, in `);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(search(page)).toContainText(`1 of ${total}`);
    await page.keyboard.press('Shift+Enter');
    await expect(search(page)).toContainText(`${total} of ${total}`);
    await page.keyboard.press('Escape');
    await expect(search(page)).toHaveCount(0);
  });
}

test('a search that is left leaves the focus at the place it has come to', async ({ page }) => {
  await open(page, article);
  await searchFor(page, 'harjit', 2);
  await page.keyboard.press('Shift+Enter');
  await expect(search(page)).toContainText('in People');
  await page.keyboard.press('Escape');
  await expect(page.locator('#harjit-sajjan')).toBeFocused();
});

test('the slash returns to the open search, and Escape closes it from anywhere', async ({
  page,
}) => {
  await open(page, `${article}?${person}`);
  await searchFor(page, 'iraq', 15);
  await page.locator('#headline').click();
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('iraq');
  await page.locator('#headline').click();
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveCount(0);
  await expect(page).toHaveURL(`${article}?${person}`);
});

test('the slash searches after Escape has left whoever a link had in focus', async ({ page }) => {
  await open(page, `${article}?${person}`);
  await expect(steps(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(article);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('nato');
  await expect(field(page)).toHaveValue('nato');
});

test('open settings keep the keys, and Escape closes them alone', async ({ page }) => {
  await open(page, `${article}?${person}`);
  await expect(steps(page)).toBeVisible();
  await settingsButton(page).click();
  await expect(settings(page)).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeHidden();
  await expect(page).toHaveURL(`${article}?${person}`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(article);
});

test('on a phone Escape closes the settings before the panel below them', async ({ page }) => {
  await page.setViewportSize({ width: widths.phone, height: 800 });
  await open(page, article);
  const quotes = page.getByRole('button', { name: 'Quotes', exact: true });
  await quotes.click();
  await expect(region(page, 'Quotes')).toBeVisible();
  await settingsButton(page).click();
  await expect(settings(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeHidden();
  await expect(quotes).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(quotes).toHaveAttribute('aria-expanded', 'false');
});

test('stepping without a filter ends by Escape, or by its own control', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('n');
  await expect(steps(page)).toContainText('1 of 8');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(article);
  await expect(steps(page)).toHaveCount(0);
  await expect(page.locator('mark#q1')).toBeFocused();
  await page.keyboard.press('n');
  await expect(steps(page)).toContainText('1 of 8');
  await steps(page).getByRole('link', { name: 'End stepping' }).click();
  await expect(page).toHaveURL(article);
  await expect(steps(page)).toHaveCount(0);
  await expect(page.locator('mark#q1')).toBeFocused();
});

test('Escape leaves the focus where single keys are off', async ({ page }) => {
  await store(page, 'localStorage', settingsKey, JSON.stringify({ keys: 'off' }));
  await open(page, `${article}?${person}`);
  await expect(steps(page)).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(article);
});

test('“Show everyone” gives the keyboard back to the article', async ({ page }) => {
  await open(page, `${article}?${person}`);
  await expect(steps(page)).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Show everyone' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(article);
  await expect(page.locator('#headline')).toBeFocused();
});

test('the list of keys opens from the settings, and closes to their button', async ({ page }) => {
  await open(page, article);
  await settingsButton(page).click();
  await settings(page).getByRole('button', { name: 'Keys', exact: true }).click();
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await expect(settings(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(settingsButton(page)).toBeFocused();
});

test('a second first stop leads past the text to what stands beside it', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('link', { name: 'Skip to quotes, people and timeline' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(region(page, 'Quotes').locator(':focus')).toHaveCount(1);
});

test('Tab leads from selected words to what can be done with them, and Escape back', async ({
  page,
}) => {
  await open(page, article);
  await beginReading(page);
  await select(page, 'p2', 'secretary general');
  await expect(bar(page)).toBeVisible();
  await expect(page.locator('[aria-live]', { hasText: /Tab/ })).toHaveCount(1);
  const button = (name: string) => bar(page).getByRole('button', { name });
  await page.keyboard.press('Tab');
  await expect(button('Copy link')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(button('Copy quote')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(button('Share')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(button('Copy link')).toBeFocused();
  await page.keyboard.press('End');
  await expect(button('Share')).toBeFocused();
  await expect(bar(page).locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('#p2')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('secretary general');
});

test('Tab goes on from the selected words after the bar, and no second time to it', async ({
  page,
}) => {
  await open(page, article);
  await beginReading(page);
  await select(page, 'p2', 'secretary general');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(bar(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('article :focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('article :focus')).toHaveCount(1);
});

test('Escape closes the bar of selected words before it leaves whoever is in focus', async ({
  page,
}) => {
  await open(page, `${article}?${person}`);
  await beginReading(page);
  await select(page, 'p2', 'secretary general');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page).toHaveURL(`${article}?${person}`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(article);
});
