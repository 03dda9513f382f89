import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { phone } from './engine.ts';
import {
  article,
  beginReading,
  expect,
  expectInSight,
  go,
  open,
  press,
  quoteItems,
  region,
  status,
  test,
  widths,
} from './reader.ts';

const panels = ['Quotes', 'People', 'Timeline'] as const;

for (const width of [1200, 1280, 1440, 1920]) {
  test(`at ${width} px all panels stand beside the text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, article);
    for (const name of panels) await expect(region(page, name)).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(0);
    const text = await page.locator('#p1').boundingBox();
    const quotes = await region(page, 'Quotes').boundingBox();
    const people = await region(page, 'People').boundingBox();
    expect(people?.x).toBeLessThan(text?.x ?? 0);
    expect(quotes?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  });
}

for (const width of [720, 820, 1199]) {
  test(`at ${width} px one panel stands beside the text, chosen by tab`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, article);
    for (const name of panels) {
      await page.getByRole('tab', { name, exact: true }).click();
      await expect(page.getByRole('region')).toHaveCount(1);
      await expect(region(page, name)).toBeVisible();
    }
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('tab', { name: 'People' })).toBeFocused();
    await expect(region(page, 'People')).toBeVisible();
  });
}

test.describe('on a phone', () => {
  test.use(phone);

  test('the text has the page, and a bar opens each panel in a sheet', async ({ page }) => {
    await open(page, article);
    await expect(page.getByRole('region')).toHaveCount(0);
    for (const name of panels) {
      await press(page.getByRole('button', { name, exact: true }));
      await expect(region(page, name)).toBeVisible();
      await expect(page.getByRole('region')).toHaveCount(1);
    }
    await press(page.getByRole('button', { name: 'Timeline', exact: true }));
    await expect(page.getByRole('region')).toHaveCount(0);
  });

  test('a sheet stops at half and at full height, and closes by key with the focus back', async ({
    page,
  }) => {
    await open(page, article);
    const bar = page.getByRole('button', { name: 'Quotes', exact: true });
    await press(bar);
    const half =
      (await region(page, 'Quotes').locator('xpath=ancestor::*[@data-sheet]/*[2]').boundingBox())
        ?.height ?? 0;
    expect(half).toBeLessThanOrEqual(422);
    await press(page.getByRole('button', { name: 'Full height' }));
    const full =
      (await region(page, 'Quotes').locator('xpath=ancestor::*[@data-sheet]/*[2]').boundingBox())
        ?.height ?? 0;
    expect(full).toBeGreaterThan(650);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region')).toHaveCount(0);
    await expect(bar).toBeFocused();
  });

  test('going to a passage closes the sheet that covers it', async ({ page }) => {
    await open(page, article);
    await press(page.getByRole('button', { name: 'Quotes', exact: true }));
    await press(quoteItems(page).nth(2).getByRole('link', { name: 'In the text' }));
    await expect(page.getByRole('region')).toHaveCount(0);
    await expectInSight(page.locator('#q3'));
    await expect(page.locator('#q3')).toBeFocused();
  });

  test('a link to an event opens its sheet', async ({ page }) => {
    await open(page, `${article}#parliament-motion`);
    await expect(region(page, 'Timeline')).toBeVisible();
    await expect(page.locator('#parliament-motion')).toBeFocused();
    await expectInSight(page.locator('#parliament-motion'));
  });

  test('choosing a person leaves the sheet open', async ({ page }) => {
    await open(page, article);
    await press(page.getByRole('button', { name: 'People', exact: true }));
    await press(region(page, 'People').getByRole('link', { name: /^Qasem Soleimani/ }));
    await expect(page).toHaveURL(`${article}?person=qasem-soleimani`);
    await expect(region(page, 'People')).toBeVisible();
  });

  test('what a link asks for in vain is said in full', async ({ page }) => {
    await open(page, `${article}?person=harjit-sajjan#q2`);
    const notice = page.getByText(
      'The linked quote is outside the filter, and shown all the same.',
    );
    await expect(notice).toBeInViewport({ ratio: 1 });
    await expectInSight(notice);
    await expectInSight(page.locator('#q2'));
    const head = await page.getByRole('banner').boundingBox();
    const count = await page.getByRole('status').boundingBox();
    expect((count?.y ?? 0) + (count?.height ?? 0)).toBeLessThanOrEqual(
      (head?.y ?? 0) + (head?.height ?? 0),
    );
  });

  test('a panel that is scrolled goes on behind a line', async ({ page }) => {
    await open(page, article);
    await press(page.getByRole('button', { name: 'Timeline', exact: true }));
    const grip = page.getByRole('button', { name: 'Full height' }).locator('..');
    await expect(grip).toHaveCSS('border-block-end-width', '0px');
    await region(page, 'Timeline').getByRole('listitem').last().scrollIntoViewIfNeeded();
    await expect(grip).toHaveCSS('border-block-end-width', '1px');
  });

  test('the words of an event and the way to them stand on one row', async ({ page }) => {
    await open(page, `${article}#months-of-unrest`);
    const event = page.locator('#months-of-unrest');
    const words = await event.getByText('The words it rests on').boundingBox();
    const link = await event.getByRole('link', { name: 'In the text' }).boundingBox();
    expect(link?.y).toBeCloseTo(words?.y ?? 0, 0);
  });

  test('the way back is one line, and no name is broken by what is shown', async ({ page }) => {
    await open(page, `${article}?person=jens-stoltenberg`);
    const back = page.getByRole('banner').getByRole('link', { name: 'Show everyone' });
    expect(await linesOf(back, 'Show everyone')).toBe(1);
    await open(page, article);
    expect(await linesOf(status(page), 'Jens Stoltenberg')).toBe(1);
  });

  test('what the bar offers is as large as a thumb', async ({ page }) => {
    await open(page, article);
    for (const name of panels) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

/** Over how many lines these words of an element run. */
async function linesOf(element: Locator, words: string): Promise<number> {
  return element.evaluate((root, sought) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const start = (texts.currentNode.textContent ?? '').indexOf(sought);
      if (start === -1) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, start);
      range.setEnd(texts.currentNode, start + sought.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    }
    return 0;
  }, words);
}

test('where there is nothing to step through, no room is kept for it in the head', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, `${article}?person=harjit-sajjan&kind=direct`);
  expect(await linesOf(status(page), '0 of 8 quotes, by Harjit Sajjan: direct')).toBe(1);
});

test('a speaker’s initials stand beside the name, however long the role', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await open(page, article);
  const [quote] = await quoteItems(page).all();
  const name = await quote?.getByText('Jens Stoltenberg', { exact: true }).boundingBox();
  const initials = await quote?.getByText('JS', { exact: true }).boundingBox();
  expect(Math.abs((initials?.y ?? 0) - (name?.y ?? 99))).toBeLessThan(2);
});

test('the ring of an event stands off its words as that of a quote does', async ({ page }) => {
  await open(page, `${article}#months-of-unrest`);
  const gaps = await page.locator('#months-of-unrest').evaluate((item) => {
    const range = document.createRange();
    range.selectNodeContents(item);
    const words = range.getBoundingClientRect();
    const ring = item.getBoundingClientRect();
    return [words.left - ring.left, ring.right - words.right, words.top - ring.top];
  });
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(8);
});

for (const width of Object.values(widths)) {
  test(`at ${width} px what a link asks for in vain can be closed, by button and by key`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const complaints = page.getByText(/^(?:Nobody in this article|“nowhere” is not)/);
    const close = status(page).getByRole('button', { name: 'Close' });
    await open(page, `${article}?person=nobody#nowhere`);
    const boxes = await Promise.all((await complaints.all()).map((said) => said.boundingBox()));
    expect(boxes).toHaveLength(2);
    const [foot, next] = [(boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0), boxes[1]?.y ?? 0];
    // Firefox rounds what it tells of a box.
    expect(next).toBeGreaterThan(foot - 0.1);
    await close.click();
    await expect(complaints).toHaveCount(0);
    await expect(page.locator('#headline')).toBeFocused();
    await expect(page).toHaveURL(`${article}?person=nobody#nowhere`);
    await expect(status(page)).toHaveText('8 quotes, all by Jens Stoltenberg');
    // Another complaint is said again, and the key closes it before it leaves the focus.
    await open(page, `${article}?person=harjit-sajjan#q2`);
    await beginReading(page);
    await close.focus();
    await page.keyboard.press('Escape');
    await expect(close).toHaveCount(0);
    await expect(page.locator('#q2')).toBeFocused();
    await expect(page).toHaveURL(`${article}?person=harjit-sajjan#q2`);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(article);
  });
}

for (const width of [320, 360, 390, 720, 820, 1200, 1280]) {
  test(`at ${width} px nothing runs out of the page sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `${article}?person=mohammed-tawfiq-allawi#q1`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

test('each panel is mounted once', async ({ page }) => {
  await open(page, article);
  for (const name of panels)
    await expect(page.locator(`section[aria-label="${name}"]`)).toHaveCount(1);
});

for (const width of [390, 820, 1280]) {
  test(`overlong names and words stay inside their panels at ${width} px`, async ({
    page,
    watch,
  }) => {
    watch.tolerate(/404/);
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(2);
    const file = readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8');
    const stretched = file
      .replace('"name": "Jens Stoltenberg"', `"name": "Jens ${long}"`)
      .replace('The Trump administration’s targeted killing', long);
    await page.route('**/articles/long.json', (route) => route.fulfill({ body: stretched }));
    await page.setViewportSize({ width, height: 900 });
    for (const id of ['q1--note', 'jens-stoltenberg', 'killing-of-soleimani']) {
      await go(page, 'about:blank');
      await open(page, `/articles/long/?person=jens-stoltenberg#${id}`);
      // Whoever leaves while a part is on its way has Firefox say that it did not come.
      await page.locator('[data-strip]').waitFor({ state: 'attached' });
      const over = await page
        .getByRole('region')
        .evaluateAll((regions) =>
          regions
            .filter((element) => element.scrollWidth > element.clientWidth)
            .map(({ ariaLabel }) => ariaLabel),
        );
      expect(over).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}
