import type { Page } from '@playwright/test';
import { openOwn } from './own.ts';
import {
  article,
  beginReading,
  expect,
  expectInSight,
  needs,
  open,
  region,
  reload,
  status,
  test,
  widths,
} from './reader.ts';

const person = 'person=jens-stoltenberg';
const steps = (page: Page) => page.getByRole('navigation', { name: /^Passages/ });
const step = (page: Page, name: 'Next' | 'Previous') =>
  steps(page).getByRole('link', { name: `${name} passage` });
const strip = (page: Page) => page.getByRole('navigation', { name: 'Where in the article' });
const atOf = (page: Page) => new URL(page.url()).searchParams.get('at');

for (const [name, width] of Object.entries(widths)) {
  test(`stepping through a person’s passages, on a ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `${article}?${person}`);
    await expect(steps(page)).toContainText(/\d+ passages/);
    const [, total = ''] = /(\d+) passages/.exec((await steps(page).textContent()) ?? '') ?? [];
    await step(page, 'Next').click();
    await expect(steps(page)).toContainText(`1 of ${total}`);
    await step(page, 'Next').click();
    await expect(steps(page)).toContainText(`2 of ${total}`);
    const second = atOf(page) ?? '';
    await expectInSight(page.locator(`[id="${second}"]`));
    await step(page, 'Next').click();
    await expect(steps(page)).toContainText(`3 of ${total}`);
    await page.goBack();
    await expect(steps(page)).toContainText(`2 of ${total}`);
    expect(atOf(page)).toBe(second);
    await reload(page);
    await expect(steps(page)).toContainText(`2 of ${total}`);
    await expect(page.locator(`[id="${second}"]`)).toBeInViewport();
  });
}

test('the keys n and p step, and Escape leaves the focus where the reader was', async ({
  page,
}) => {
  await open(page, `${article}?${person}`);
  await expect(steps(page)).toBeVisible();
  for (const n of [1, 2, 3]) {
    await page.keyboard.press('n');
    await expect(steps(page)).toContainText(`${n} of`);
  }
  await page.keyboard.press('p');
  await expect(steps(page)).toContainText('2 of');
  const at = atOf(page) ?? '';
  await expect(page.locator(`[id="${at}"]`)).toBeFocused();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(article);
  await expect(steps(page)).toHaveCount(0);
  await expect(status(page)).toContainText('8 quotes, all by Jens Stoltenberg');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page.locator(`[id="${at}"]`)).toBeFocused();
});

test('the first key counts, whatever has to be fetched for it', async ({ page }) => {
  await open(page, article);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\?at=q1$/);
  await expect(page.locator('mark#q1')).toBeFocused();
});

test('a button that steps stays under the finger', async ({ page }) => {
  await open(page, `${article}?${person}`);
  await step(page, 'Next').focus();
  await page.keyboard.press('Enter');
  await expect(steps(page)).toContainText('1 of');
  await expect(step(page, 'Next')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps(page)).toContainText('2 of');
});

test('at the ends there is no further step', async ({ page }) => {
  await open(page, `${article}?person=harjit-sajjan`);
  await expect(steps(page)).toContainText('passage');
  const [, total = '0'] = /(\d+) passage/.exec((await steps(page).textContent()) ?? '') ?? [];
  for (let n = 1; n <= Number(total); n += 1) {
    await page.keyboard.press('n');
    await expect(steps(page)).toContainText(`${n} of ${total}`);
  }
  await page.keyboard.press('n');
  await expect(steps(page)).toContainText(`${total} of ${total}`);
  await expect(step(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
});

test('a link to a passage lands on it, and one to none says so', async ({ page }) => {
  await open(page, `${article}?${person}&at=q4`);
  await expectInSight(page.locator('mark#q4'));
  await expect(page.locator('mark#q4')).toBeFocused();
  await expect(steps(page)).toContainText(/\d of/);
  await open(page, `${article}?${person}&at=nowhere`);
  await expect(status(page)).toContainText('“nowhere” is not, or no longer, a place');
  await expect(steps(page)).toContainText('passages');
});

test('typing and dialogs keep their keys, and a card closes before the focus is left', async ({
  page,
}) => {
  await open(page, `${article}?${person}`);
  await page.locator('article [data-mention]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(`${article}?${person}`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(article);
});

for (const [kind, id] of [
  ['a direct quote', 'q2'],
  ['a partial quote', 'q5'],
  ['reported speech', 'q4'],
  ['a mention', 'm1'],
] as const) {
  test(`where a reader stands is marked more firmly than the rest: ${kind}`, async ({ page }) => {
    const drawn = () =>
      page.locator(`[id="${id}"]`).evaluate((element) => {
        for (const animation of element.getAnimations()) animation.finish();
        return getComputedStyle(element).backgroundColor;
      });
    await open(page, `${article}?${person}`);
    const before = await drawn();
    await open(page, `${article}?${person}&at=${id}`);
    await expect.poll(drawn).not.toBe(before);
  });
}

test('the strip shows where everything is, and leads there', async ({ page }) => {
  await open(page, article);
  await expect(strip(page)).toHaveCount(0);
  await page.mouse.move(300, 300);
  const ticks = strip(page).getByRole('link');
  await expect(ticks.filter({ has: page.locator('rect') })).not.toHaveCount(0);
  const quotes = strip(page).locator('a[data-kind="quote"]');
  await expect(quotes).toHaveCount(8);
  await quotes.nth(6).click({ force: true });
  await expect(page).toHaveURL(/#q7$/);
  await expectInSight(page.locator('mark#q7'));
});

test('whoever is in focus keeps their words in full ink, and the rest is dimmed, not hidden', async ({
  page,
}) => {
  await open(page, article);
  const inkOf = (anchor: string) =>
    page.locator(`[id="${anchor}"]`).evaluate((element) => getComputedStyle(element).color);
  const full = await inkOf('p1');
  await open(page, `${article}?person=jens-stoltenberg`);
  await expect(steps(page)).toBeVisible();
  await expect.poll(() => inkOf('p1')).not.toBe(full);
  expect(await inkOf('q2')).toBe(full);
  await expect(page.locator('#p1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => inkOf('p1')).toBe(full);
});

test('the strip is one stop for the keyboard, with arrows from tick to tick', async ({ page }) => {
  await open(page, article);
  await page.mouse.move(300, 300);
  const stops = strip(page).locator('a[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(strip(page).getByRole('link').nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
});

test('the strip has the mentions of the person in focus, and dims what is others’', async ({
  page,
}) => {
  await open(page, `${article}?person=harjit-sajjan`);
  await expect(strip(page).locator('a[data-kind="mention"]')).not.toHaveCount(0);
  await expect(strip(page).locator('a[data-kind="quote"][data-lit="true"]')).toHaveCount(0);
});

test('an article that is wholly in the window has no strip', async ({ page }) => {
  await openOwn(page);
  await beginReading(page);
  await expect(strip(page)).toHaveCount(0);
  await page.setViewportSize({ width: widths.desktop, height: 420 });
  await expect(strip(page)).toBeVisible();
});

test('the strip and the line of progress keep up when the page grows by itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: widths.desktop, height: 420 });
  await openOwn(page);
  await beginReading(page);
  const drawn = () =>
    page.evaluate(() => {
      const main = document.querySelector('main')?.getBoundingClientRect();
      const share = (selector: string, attribute: string) =>
        Number.parseFloat(document.querySelector(selector)?.getAttribute(attribute) ?? '') / 100;
      if (main === undefined) return NaN;
      const inSight = (Math.min(innerHeight, main.bottom) - Math.max(0, main.top)) / main.height;
      const read = Math.max(0, -main.top / (main.height - innerHeight));
      return Math.max(
        Math.abs(share('[data-strip] svg > rect', 'height') - inSight),
        Math.abs(share('header rect', 'width') - read),
      );
    });
  await expect.poll(drawn).toBeLessThan(0.001);
  const before = await page.locator('main').evaluate((main) => main.clientHeight);
  await page.getByText('Take along').evaluate((summary: HTMLElement) => {
    summary.click();
  });
  await expect
    .poll(() => page.locator('main').evaluate((main) => main.clientHeight))
    .toBeGreaterThan(before);
  await expect.poll(drawn).toBeLessThan(0.001);
});

test('where the system allows no colours of ours, the strip’s band has an edge', async ({
  page,
}) => {
  needs('the system has colours of its own');
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, article);
  await beginReading(page);
  const stroke = await strip(page)
    .locator('svg > rect')
    .evaluate((band) => {
      const { stroke: edge, strokeWidth } = getComputedStyle(band);
      return { edge, strokeWidth };
    });
  expect(stroke.edge).not.toBe('none');
  expect(Number.parseFloat(stroke.strokeWidth)).toBeGreaterThan(0);
});

test('on a phone the strip lies on the line of progress', async ({ page }) => {
  await page.setViewportSize({ width: widths.phone, height: 800 });
  await open(page, article);
  await page.mouse.wheel(0, 300);
  await expect(strip(page)).toBeVisible();
  const box = await strip(page).boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(370);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  expect(box?.y).toBeLessThan(50);
});

test('the timeline stands as it happened or as it is told', async ({ page }) => {
  await open(page, article);
  const events = region(page, 'Timeline').locator('li[data-event]');
  await expect(events.first()).toHaveAttribute('id', 'killing-of-soleimani');
  await region(page, 'Timeline').getByRole('link', { name: 'As it is told' }).click();
  await expect(page).toHaveURL(`${article}?order=told`);
  await expect(events.first()).not.toHaveAttribute('id', 'killing-of-soleimani');
  await page.goBack();
  await expect(events.first()).toHaveAttribute('id', 'killing-of-soleimani');
  await open(page, `${article}?${person}&order=told`);
  const chosen = region(page, 'Timeline').getByRole('link', { name: 'As it is told' });
  await expect(chosen).toHaveAttribute('aria-current', 'true');
});
