import { readFileSync } from 'node:fs';
import {
  article,
  expect,
  open,
  quiet,
  quoteItems,
  region,
  status,
  test,
  watchLayoutShifts,
} from './reader.ts';

const source = readFileSync('tests/fixtures/nato-iraq-training-mission.txt', 'utf8').trimEnd();

test('the article is read word for word, in the middle of the page', async ({ page }) => {
  await open(page, '/');
  const text = page.getByRole('main').getByRole('article', { name: source.split('\n')[0] ?? '' });
  const shown = await text.evaluate((element) =>
    [...element.querySelectorAll('h1, [data-type] > :is(p[id], h2, figure)')].map(
      (block) => block.textContent,
    ),
  );
  expect(shown.join('\n\n')).toBe(source);
});

test('the root and the article’s own address show the same', async ({ page }) => {
  await open(page, '/');
  const root = await page.getByRole('article').textContent();
  await open(page, article);
  expect(await page.getByRole('article').textContent()).toBe(root);
  await expect(page).toHaveTitle(
    'NATO moves to expand Canadian-led military training mission in Iraq · Verbatim',
  );
});

test('every quote is marked in the text and listed with its speaker', async ({ page }) => {
  await open(page, article);
  await expect(quoteItems(page)).toHaveCount(8);
  await expect(status(page)).toHaveText('8 quotes, all by Jens Stoltenberg');
  for (const item of await quoteItems(page).all()) {
    await expect(item).toContainText('Jens Stoltenberg');
    await expect(item).toContainText('NATO Secretary General');
  }
  const marked = await page
    .locator('article mark[data-quote]')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-quote')))]);
  expect(marked).toHaveLength(8);
});

test('quotes of a kind are told apart without colour', async ({ page }) => {
  await open(page, article);
  const foot = (id: string) =>
    page.locator(`#${id}`).evaluate((mark) => {
      const { borderBlockEndStyle, borderBlockEndColor, backgroundColor } = getComputedStyle(mark);
      const clear = 'rgba(0, 0, 0, 0)';
      return [backgroundColor !== clear, borderBlockEndColor !== clear, borderBlockEndStyle];
    });
  expect(await foot('q2')).toEqual([true, false, 'solid']);
  expect(await foot('q5')).toEqual([true, true, 'dashed']);
  expect(await foot('q4')).toEqual([false, true, 'solid']);
});

test('an ellipsis stands where the parts of a quote are listed together', async ({ page }) => {
  await open(page, article);
  const before = (id: string) =>
    page
      .locator(`[id="${id}--note"] blockquote > span`)
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part, '::before').content));
  expect(await before('q6')).toEqual(['"“" / ""', '"… “" / "…"']);
  expect(await before('q7')).toEqual(['none', '"… "']);
  expect(await before('q1')).toEqual(['none']);
});

test('the quote being read is marked in the sidebar as the text goes by', async ({ page }) => {
  await open(page, article);
  await page.locator('#p12').evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -150, behavior: 'instant' });
  });
  const current = region(page, 'Quotes').locator('[aria-current="location"]');
  await expect(current).toHaveAttribute('id', 'q8--note');
  await expect(current).toBeInViewport();
  await expect(page).toHaveURL(article);
});

test('the quote whose card is open is the one marked, wherever it stands', async ({ page }) => {
  await open(page, article);
  const current = region(page, 'Quotes').locator('[aria-current="location"]');
  await page.locator('mark#q3').evaluate((mark) => {
    scrollBy({ top: mark.getBoundingClientRect().top - 0.5 * innerHeight, behavior: 'instant' });
  });
  const item = page.locator('[id="q3--note"]');
  await expect(item).not.toHaveAttribute('aria-current', 'location');
  await page.locator('mark#q3').click();
  await expect(page.getByRole('dialog')).toBeFocused();
  await expect(current).toHaveAttribute('id', 'q3--note');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(current).toHaveAttribute('id', 'q3--note');
});

test('pointing at a quote on either side lights the other', async ({ page }) => {
  await open(page, article);
  const mark = page.locator('mark#q2');
  const item = page.locator('#q2--note');
  const background = (of: typeof mark) =>
    of.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [markBefore, itemBefore] = [await background(mark), await background(item)];
  await item.hover();
  await expect.poll(() => background(mark)).not.toBe(markBefore);
  await mark.hover();
  await expect.poll(() => background(item)).not.toBe(itemBefore);
  await page.mouse.move(700, 40);
  expect(await background(item)).toBe(itemBefore);
});

test('nothing moves while the page arrives, at any width', async ({ page }) => {
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const shifts = await watchLayoutShifts(page);
    await open(page, article);
    await quiet(page);
    expect(await shifts(), `${width} px`).toBe(0);
  }
});

test('a move would be found out', async ({ page }) => {
  const shifts = await watchLayoutShifts(page);
  await open(page, article);
  await page.locator('#p1').evaluate((paragraph) => {
    const intruder = document.createElement('p');
    intruder.textContent = 'One line more.';
    paragraph.before(intruder);
  });
  expect(await shifts()).toBeGreaterThan(0);
});

test('a quote is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, article);
  const quote = page.locator('p:has(mark#q2)');
  const words = await quote.textContent();
  await quote.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
  });
  await page.keyboard.press('ControlOrMeta+c');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain((words ?? '').trim());
});

test('choosing a person moves no word of the text', async ({ page }) => {
  await open(page, article);
  const places = () =>
    page
      .locator('article [id^="p"]')
      .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().top + scrollY));
  const before = await places();
  await region(page, 'People')
    .getByRole('link', { name: /^Harjit Sajjan/ })
    .click();
  await expect(quoteItems(page)).toHaveCount(0);
  expect(await places()).toEqual(before);
});

test('the measure is one that is read with ease', async ({ page }) => {
  // A face that comes too late for a page is there for the next one.
  await open(page, article);
  await quiet(page);
  for (const width of [1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, article);
    const longest = await page.locator('#p13').evaluate((paragraph) => {
      const range = document.createRange();
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top } = range.getBoundingClientRect();
          lines.set(top, (lines.get(top) ?? 0) + 1);
        }
      }
      return Math.max(...lines.values());
    });
    expect(longest, `${width} px`).toBeGreaterThanOrEqual(60);
    expect(longest, `${width} px`).toBeLessThanOrEqual(75);
  }
});

test('the running text is set in the page’s own face', async ({ page }) => {
  await open(page, article);
  const face = await page.evaluate(() => document.fonts.check('1rem Newsreader'));
  expect(face).toBe(true);
});
