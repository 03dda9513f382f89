import type { Page } from '@playwright/test';
import {
  article,
  beginReading,
  expect,
  expectInSight,
  open,
  region,
  test,
  widths,
} from './reader.ts';

const search = (page: Page) => page.getByRole('search');
const field = (page: Page) => search(page).getByRole('searchbox');
const marked = (page: Page, name: string) =>
  page.evaluate(
    (highlight) =>
      [...(CSS.highlights.get(highlight) ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    name,
  );

for (const [name, width] of Object.entries(widths)) {
  test(`words are found in the text, in quotes and in people, on a ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, article);
    await page.getByRole('button', { name: 'Search in the article' }).click();
    await expect(field(page)).toBeFocused();
    await field(page).pressSequentially('constructive');
    await expect(search(page)).toContainText('2 places');
    await expect.poll(() => marked(page, 'found')).toEqual(['constructive']);
    await search(page).getByRole('button', { name: 'Next' }).click();
    await expect(search(page)).toContainText('1 of 2, in the text');
    await expect.poll(() => marked(page, 'found-here')).toEqual(['constructive']);
    const top = await page.evaluate(
      () =>
        [...(CSS.highlights.get('found-here') ?? [])].map((range) =>
          range instanceof Range ? range.getBoundingClientRect().top : NaN,
        )[0],
    );
    expect(top).toBeGreaterThan(100);
    expect(top).toBeLessThan(700);
    await search(page).getByRole('button', { name: 'Next' }).click();
    await expect(search(page)).toContainText('2 of 2, in Quotes');
    await expect(
      region(page, 'Quotes').getByText(/very good, constructive dialogue/),
    ).toBeInViewport();
    await search(page).getByRole('button', { name: 'Close' }).click();
    await expect(search(page)).toHaveCount(0);
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
  });
}

test('by keyboard alone: the slash, Enter, Shift and Enter, Escape', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('NATO');
  await expect(search(page)).toContainText(/\d+ places/);
  await page.keyboard.press('Enter');
  await expect(search(page)).toContainText('1 of');
  await page.keyboard.press('Enter');
  await expect(search(page)).toContainText('2 of');
  await page.keyboard.press('Shift+Enter');
  await expect(search(page)).toContainText('1 of');
  await expect(page).toHaveURL(article);
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveCount(0);
});

test('what is typed before the search has come is not lost', async ({ page }) => {
  await page.route('**/assets/*.js', async (route) => {
    if (/(?:reading-aids|search-bar)-/.test(route.request().url())) {
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await route.continue();
  });
  await open(page, article);
  await page.keyboard.type('/nato', { delay: 60 });
  await expect(field(page)).toHaveValue('nato');
  await page.keyboard.type(' m');
  await expect(field(page)).toHaveValue('nato m');
});

test('a figure’s credit is found where it stands', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Virginia  Mayo');
  await expect(search(page)).toContainText('1 place');
  await expect.poll(() => marked(page, 'found')).toEqual(['Virginia Mayo']);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Virginia Mayo')).toBeInViewport();
});

test('what is nowhere is said to be nowhere', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('zeppelin');
  await expect(search(page)).toContainText('Nothing found');
  await expect(search(page).getByRole('button', { name: 'Next' })).toBeDisabled();
});

test('a person is found by name and shown in People', async ({ page }) => {
  await page.setViewportSize({ width: widths.tablet, height: 800 });
  await open(page, article);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Harjit');
  await expect(search(page)).toContainText('places');
  await page.keyboard.press('Shift+Enter');
  await expect(search(page)).toContainText('in People');
  await expect(region(page, 'People')).toBeVisible();
});

test('the question mark lists the keys, and Escape gives the page back', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await expect(keys.getByRole('term')).toContainText(['n', 'p', 'Esc', '/', '?']);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(article);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/at=q1/);
});

test('the first stop leads past the head to the text', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expectInSight(skip);
  await page.keyboard.press('Enter');
  await expect(page.locator('#headline')).toBeFocused();
});

test('on a phone, the search bar lies neither over the headline nor moves the lines one reads', async ({
  page,
}) => {
  await page.setViewportSize({ width: widths.phone, height: 844 });
  await open(page, article);
  await beginReading(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expectInSight(page.getByRole('heading', { level: 1 }));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
  const line = page.locator('#p6');
  await line.evaluate((paragraph) => {
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const top = () => line.evaluate((paragraph) => paragraph.getBoundingClientRect().top);
  const before = await top();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
});
