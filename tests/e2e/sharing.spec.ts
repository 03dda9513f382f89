import type { Page } from '@playwright/test';
import { openOwn } from './own.ts';
import { article, beginReading, expect, go, open, test, widths } from './reader.ts';
import { edited, select } from './words.ts';

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });
const verdict = (page: Page) => page.getByRole('complementary', { name: 'The linked words' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const reporters = { block: 'p3', words: 'passed a non-binding motion calling for the expulsion' };

async function linkTo(page: Page, block: string, words: string): Promise<string> {
  await open(page, article);
  await select(page, block, words);
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  return clipboard(page);
}

test('a link to selected words leads to them', async ({ page }) => {
  const link = await linkTo(page, reporters.block, reporters.words);
  expect(new URL(link).searchParams.get('words')).toContain('non-binding_motion');
  expect(link.length).toBeLessThan(500);
  await go(page, link);
  await expect(verdict(page)).toContainText('The linked words, unchanged.');
  await expect(page.locator(`[id="${reporters.block}"]`)).toBeFocused();
  await expect(page.locator(`[id="${reporters.block}"]`)).toBeInViewport();
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('linked-words') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  );
  expect(marked).toEqual([reporters.words]);
  await verdict(page).getByRole('button', { name: 'Close' }).click();
  await expect(verdict(page)).toHaveCount(0);
});

test('a selection over paragraphs keeps whoever is in focus', async ({ page }) => {
  await open(page, `${article}?person=jens-stoltenberg`);
  await page.evaluate(() => {
    const [from, to] = ['p2', 'p4'].map((id) => document.getElementById(id));
    if (!from || !to) throw new Error('A paragraph is missing.');
    getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const link = await clipboard(page);
  expect(link).toContain('person=jens-stoltenberg');
  expect(link.length).toBeLessThan(560);
  await go(page, link);
  await expect(verdict(page)).toContainText('unchanged');
});

test.describe('when the article was edited since', () => {
  const [{ block, words }] = [reporters];

  test('words that have moved are found, and said to have moved', async ({ page }) => {
    const link = await linkTo(page, block, words);
    // A sentence before it would shift every span: the file's own check would refuse it. Ids move.
    await edited(page, (text) => {
      const file = JSON.parse(text) as { blocks: { id: string; type: string; text?: string }[] };
      file.blocks.unshift({ id: 'p0', type: 'paragraph', text: 'A correction was made.' });
      return JSON.stringify(file).replaceAll(`"${block}"`, `"${block}-old"`);
    });
    await go(page, link);
    await expect(verdict(page)).toContainText('have moved');
  });

  test('words that have changed are shown as they were and as they are', async ({ page }) => {
    const link = await linkTo(page, block, words);
    await edited(page, (text) => text.replaceAll('non-binding motion', 'non-binding letter'));
    await go(page, link);
    await expect(verdict(page)).toContainText('have changed');
    await expect(verdict(page).getByRole('definition').nth(0)).toContainText('non-binding motion');
    await expect(verdict(page).getByRole('definition').nth(1)).toContainText('non-binding letter');
  });

  test('words that are gone are said to be gone, and nothing else is marked', async ({ page }) => {
    const link = await linkTo(page, block, words);
    await edited(page, (text) => {
      const file = JSON.parse(text) as {
        blocks: { id: string; text?: string }[];
        [list: string]: unknown;
      };
      for (const one of file.blocks)
        if (one.id === block) one.text = 'It said nothing of the kind.';
      for (const list of ['mentions', 'quotes', 'events', 'people']) file[list] = [];
      return JSON.stringify(file);
    });
    await go(page, link);
    await expect(verdict(page)).toContainText('no longer in this article');
    await expect(verdict(page)).toContainText(words);
    expect(await page.evaluate(() => CSS.highlights.has('linked-words'))).toBe(false);
  });
});

for (const value of ['x', '~~~', 'p3~4~', '%00', 'p1~0~a'.repeat(200)]) {
  test(`words that cannot be read are said to be so: ${value.slice(0, 12)}`, async ({ page }) => {
    await open(page, `${article}?words=${value}`);
    await expect(verdict(page)).toContainText(/cannot be read|no longer in this article/);
  });
}

test('a quote is copied with its speaker, its article and a link', async ({ page }) => {
  await open(page, article);
  await select(page, 'p6', 'The aim, of course, is to enable them');
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const text = await clipboard(page);
  expect(text).toContain('“The aim, of course, is to enable them”');
  expect(text).toContain('Jens Stoltenberg, NATO Secretary General');
  expect(text).toContain('12 February 2020');
  expect(text).toContain(`${article}?words=`);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<blockquote');
  expect(html).not.toContain('style=');
});

test('a quote in two parts is copied as its speaker’s, its marks in pairs', async ({ page }) => {
  await open(page, article);
  await select(page, 'p8', 'we will continue to do so,” he added. “We are already in Ira');
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await clipboard(page)).toMatch(
    /^“we will continue to do so,” … “We are already in Iraq”\n— Jens Stoltenberg, /,
  );
});

test('words of the reporter are nobody else’s', async ({ page }) => {
  await open(page, article);
  await select(page, reporters.block, reporters.words);
  await bar(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await clipboard(page)).toContain('The article’s words');
});

test('Markdown too', async ({ page }) => {
  await open(page, article);
  await select(page, 'p6', 'The aim, of course, is to enable them');
  await bar(page).getByRole('button', { name: 'Markdown' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  expect(await clipboard(page)).toMatch(/^> “The aim[^]*\n> — Jens Stoltenberg[^]*\]\(http/);
});

test('where there is no share sheet the link is copied, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true });
    delete (Navigator.prototype as { share?: unknown }).share;
  });
  await open(page, article);
  await select(page, 'p6', 'The aim, of course, is to enable them');
  await bar(page).getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Nothing to share with here: the link is copied')).toBeVisible();
  expect(await clipboard(page)).toMatch(/\/q\/q\d\/$/);
});

test('the share sheet gets the page that previews the quote', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        document.title = `shared ${data.url ?? ''}`;
        return Promise.resolve();
      },
    });
  });
  await open(page, article);
  await page.locator('a[data-note="q3"]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(/\/nato-iraq-training-mission\/q\/q3\/$/);
});

test('a quote’s card copies it', async ({ page }) => {
  await open(page, article);
  await page.locator('a[data-note="q3"]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const text = await clipboard(page);
  expect(text).toContain('Jens Stoltenberg');
  expect(text).toMatch(/#q3$/);
});

test('a browser that refuses to copy is said to', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, article);
  await select(page, reporters.block, reporters.words);
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The browser does not let the page copy')).toBeVisible();
});

for (const [name, width] of Object.entries(widths)) {
  test(`the bar is in sight and covers no selected word, on a ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, article);
    await select(page, 'p2', 'secretary general');
    await expect(bar(page)).toBeVisible();
    const box = await bar(page).boundingBox();
    const words = await page.evaluate(() => {
      const drawn = getSelection()?.getRangeAt(0).getBoundingClientRect();
      return { top: drawn?.top ?? NaN, bottom: drawn?.bottom ?? NaN };
    });
    if (box === null) throw new Error('The bar is not drawn.');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    expect(box.y + box.height <= words.top || box.y >= words.bottom).toBe(true);
    await page.mouse.click(width / 2, 400);
    await expect(bar(page)).toHaveCount(0);
  });
}

test('the bar stands over the middle of the words, and within the text’s column', async ({
  page,
}) => {
  await open(page, article);
  for (const words of ['secretary general', 'The alliance', 'meeting in Brussels']) {
    await select(page, 'p2', words);
    await expect(bar(page)).toBeVisible();
    const off = () =>
      page.evaluate(() => {
        const drawn = document.querySelector('[data-selection]')?.getBoundingClientRect();
        const chosen = getSelection()?.getRangeAt(0).getBoundingClientRect();
        const column = document.querySelector('article')?.getBoundingClientRect();
        if (!drawn || !chosen || !column) return NaN;
        const middle = chosen.left + (chosen.width - drawn.width) / 2;
        const wanted = Math.max(column.left, Math.min(middle, column.right - drawn.width));
        return Math.abs(drawn.left - wanted);
      });
    await expect.poll(off).toBeLessThan(1);
  }
});

test('the bar keeps off the panels, and makes room for the sheet that it opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: widths.tablet, height: 900 });
  await openOwn(page);
  await beginReading(page);
  await select(page, 'p1', 'Today the wait is over');
  const drawn = await bar(page).boundingBox();
  const column = await page.getByRole('article').boundingBox();
  expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(
    (column?.x ?? 0) + (column?.width ?? 0) + 1,
  );
  await bar(page).getByRole('button', { name: 'Mark…' }).click();
  const sheet = page.getByRole('dialog', { name: 'What these words are' });
  await expect(sheet).toBeVisible();
  await expect(page.locator('[data-selection]')).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(bar(page)).toBeVisible();
});
