import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parseArticle } from '../../src/model/parse-article.ts';
import {
  article,
  beginReading,
  expect,
  expectInSight,
  go,
  needs,
  open,
  quoteItems,
  region,
  reload,
  test,
  watchLayoutShifts,
  write,
} from './reader.ts';
import { openOwn, pick, report } from './own.ts';
import { select } from './words.ts';

const card = (page: Page) => page.getByRole('dialog');
const marks = (page: Page) => page.getByRole('complementary', { name: 'About these marks' });

/** Opens the card of a quote, by its words, at the ways to put it right. */
async function putRight(page: Page, words: string): Promise<void> {
  await page.locator('article mark', { hasText: words }).first().click();
  await card(page).getByText('Put right').click();
  await card(page).getByRole('button', { name: 'Save' }).first().waitFor();
}

test('a wrong speaker is put right, taken back, and put right again', async ({ page }) => {
  await openOwn(page);
  await putRight(page, 'We have waited ten years');
  await card(page).getByLabel('Said by').selectOption('Peter Brandt');
  await card(page).getByRole('button', { name: 'Save' }).click();
  await expect(card(page)).toHaveCount(0);
  const first = quoteItems(page).first();
  await expect(first).toContainText('Peter Brandt');
  await expect(marks(page)).toContainText('1 correction of yours');
  await marks(page).getByRole('button', { name: 'Undo' }).click();
  await expect(first).toContainText('Carla Winter');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(first).toContainText('Peter Brandt');
  await reload(page);
  await expect(first).toContainText('Peter Brandt');
  await page.locator('article mark').first().click();
  await expect(card(page)).toContainText('marked by a reader');
});

test('there is nothing to save before something is another', async ({ page }) => {
  await openOwn(page);
  await putRight(page, 'We have waited ten years');
  const save = card(page).getByRole('button', { name: 'Save' });
  await expect(save).toBeDisabled();
  await card(page).getByLabel('Kind').selectOption('Partial quote');
  await expect(save).toBeEnabled();
  await card(page).getByLabel('Kind').selectOption('Direct quote');
  await expect(save).toBeDisabled();
  // Somebody else who is the same is nobody else.
  await card(page).getByLabel('Said by').selectOption('Somebody else…');
  await write(card(page).getByLabel('Name', { exact: true }), 'carla winter');
  await expect(save).toBeDisabled();
  await page.keyboard.press('Enter');
  await expect(marks(page)).not.toContainText('of yours');
  await page.keyboard.press('Escape');
  await page.locator('article a[data-evidence]').first().click();
  await card(page).getByText('Put right').click();
  await expect(save).toBeDisabled();
  await write(card(page).getByLabel('When'), '2019');
  await expect(save).toBeEnabled();
});

test('somebody whom nothing names can be the speaker', async ({ page }) => {
  await openOwn(page);
  await putRight(page, 'We have waited ten years');
  await card(page).getByLabel('Said by').selectOption('Somebody else…');
  await write(card(page).getByLabel('Name', { exact: true }), 'Town of Aldport');
  await card(page).getByLabel('An organization').check();
  await card(page).getByRole('button', { name: 'Save' }).click();
  await expect(quoteItems(page).first()).toContainText('Town of Aldport');
});

test('what is no quote is one no more', async ({ page }) => {
  await openOwn(page);
  await expect(quoteItems(page)).toHaveCount(3);
  await putRight(page, 'the hardest of my life');
  await card(page).getByRole('button', { name: 'Not a quote' }).click();
  await expect(quoteItems(page)).toHaveCount(2);
  // What was found automatically is another matter than what is left of it.
  await expect(marks(page)).toContainText('Found automatically: 3 quotes');
  await expect(page.locator('article mark', { hasText: 'the hardest of my life' })).toHaveCount(0);
});

test('selected words are said to be somebody’s, to name somebody, and to tell an event', async ({
  page,
}) => {
  await openOwn(page);
  await beginReading(page);
  await expect(quoteItems(page)).toHaveCount(3);
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  const mark = async (words: string) => {
    // As with a mouse, which ends one selection before it makes another: the bar comes anew.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(bar).toHaveCount(0);
    await select(page, 'p2', words);
    await bar.getByText('Mark…').click();
    return page.getByRole('dialog', { name: 'What these words are' });
  };
  const saying = await mark('The old bridge was closed');
  await saying
    .getByRole('combobox', { name: 'These words are said by' })
    .selectOption('Nobody who is named');
  await saying.getByRole('button', { name: 'Save' }).first().click();
  await expect(quoteItems(page)).toHaveCount(4);
  const telling = await mark('built the new one');
  await write(telling.getByLabel('What happened'), 'The new bridge is built');
  await write(telling.getByLabel('When'), '2021-13');
  await expect(telling.getByText('This is no date')).toBeVisible();
  await write(telling.getByLabel('When'), '2021-04');
  await telling.getByRole('button', { name: 'Save' }).last().click();
  await expect(region(page, 'Timeline')).toContainText('The new bridge is built');
  const naming = await mark('The old bridge');
  await naming.getByRole('combobox', { name: 'These words name' }).selectOption('Somebody else…');
  await write(naming.getByLabel('Name', { exact: true }), 'Old Bridge');
  await naming.getByRole('button', { name: 'Save' }).nth(1).click();
  await expect(region(page, 'People')).toContainText('Old Bridge');
});

test('who closes the sheet for selected words, or says what they are, is at the words', async ({
  page,
}) => {
  await openOwn(page);
  await beginReading(page);
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  const sheet = page.getByRole('dialog', { name: 'What these words are' });
  const block = page.locator('article [id="p2"]');
  await select(page, 'p2', 'The old bridge was closed');
  await bar.getByText('Mark…').click();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(block).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('The old bridge was closed');
  await bar.getByText('Mark…').click();
  await sheet
    .getByRole('combobox', { name: 'These words are said by' })
    .selectOption('Nobody who is named');
  await sheet.getByRole('button', { name: 'Save' }).first().click();
  await expect(quoteItems(page)).toHaveCount(4);
  await expect(block).toBeFocused();
});

test('two people are made one, and one is called otherwise', async ({ page }) => {
  await openOwn(page);
  await page.locator('article a[data-mention]', { hasText: 'Peter Brandt' }).click();
  await card(page).getByText('Put right').click();
  await card(page).getByRole('combobox', { name: 'is the same as' }).selectOption('Carla Winter');
  await card(page).getByRole('button', { name: 'Save' }).last().click();
  await expect(region(page, 'People').getByRole('link', { name: 'Peter Brandt' })).toHaveCount(0);
  await page.locator('article a[data-mention]', { hasText: 'Carla Winter' }).click();
  await card(page).getByText('Put right').click();
  await write(card(page).getByRole('textbox', { name: 'Name everywhere' }), 'Carla B. Winter');
  await card(page).getByRole('button', { name: 'Save' }).nth(1).click();
  await expect(region(page, 'People')).toContainText('Carla B. Winter');
});

test('a name that somebody else has makes the two one, which one undo takes back', async ({
  page,
}) => {
  await openOwn(page);
  const people = region(page, 'People');
  await page.locator('article a[data-mention]', { hasText: 'Peter Brandt' }).click();
  await card(page).getByText('Put right').click();
  const name = card(page).getByRole('textbox', { name: 'Name everywhere' });
  await expect(name).toHaveAccessibleDescription('');
  await write(name, 'carla winter');
  await expect(name).toHaveAccessibleDescription(
    'Carla Winter is in the article already: the two become one.',
  );
  await card(page).getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText('Peter Brandt is the same as Carla Winter.')).toBeVisible();
  await expect(people.getByRole('link', { name: /^Carla Winter/ })).toHaveCount(1);
  await expect(people.getByRole('link', { name: /^Peter Brandt/ })).toHaveCount(0);
  await expect(marks(page)).toContainText('1 correction of yours');
  await marks(page).getByRole('button', { name: 'Undo' }).click();
  await expect(people.getByRole('link', { name: /^Peter Brandt/ })).toHaveCount(1);
});

test('an event is given another day', async ({ page }) => {
  await openOwn(page);
  await page.locator('article a[data-evidence]').first().click();
  await card(page).getByText('Put right').click();
  await write(card(page).getByLabel('When'), '2019-01-15');
  await card(page).getByRole('button', { name: 'Save' }).click();
  await expect(region(page, 'Timeline').locator('time[datetime="2019-01-15"]')).toBeVisible();
});

test('what a reader puts right survives another engine', async ({ page }) => {
  needs('a file is saved');
  await openOwn(page);
  await putRight(page, 'We have waited ten years');
  await card(page).getByLabel('Said by').selectOption('Peter Brandt');
  await card(page).getByRole('button', { name: 'Save' }).click();
  await expect(marks(page)).toContainText('1 correction of yours');
  await go(page, '/library/');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all of them as one file' }).click();
  const kept = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as {
    articles: { engine: number; article: { quotes: unknown[] } }[];
  };
  // As an older engine would have left it: with nothing found.
  for (const one of kept.articles) {
    one.engine = 0;
    one.article.quotes = [];
  }
  await pick(page, [{ name: 'older.json', text: JSON.stringify(kept), type: 'application/json' }]);
  await expect(quoteItems(page).first()).toContainText('Peter Brandt');
  await expect.poll(() => quoteItems(page).count()).toBeGreaterThan(2);
});

test('the article is taken along in every form, corrected', async ({ page, browser }) => {
  needs('a file is saved');
  await openOwn(page);
  await putRight(page, 'We have waited ten years');
  await card(page).getByLabel('Said by').selectOption('Peter Brandt');
  await card(page).getByRole('button', { name: 'Save' }).click();
  const saved = async (name: string) => {
    if (!(await marks(page).getByRole('button', { name }).isVisible())) {
      await marks(page).getByText('Take along').click();
    }
    const saving = page.waitForEvent('download');
    await marks(page).getByRole('button', { name }).click();
    const file = await saving;
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  const json = await saved('Verbatim JSON');
  expect(json.name).toBe('mayor-opens-the-new-bridge.json');
  const parsed = parseArticle(JSON.parse(readFileSync(json.path, 'utf8')));
  expect(parsed.ok && parsed.article.quotes[0]?.by).toBe('reader');
  expect(parsed.ok && parsed.article.id).toBe('mayor-opens-the-new-bridge');

  const annotations: unknown = JSON.parse(
    readFileSync((await saved('Web Annotations')).path, 'utf8'),
  );
  expect(annotations).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld' });
  const markdown = readFileSync((await saved('Markdown')).path, 'utf8');
  expect(markdown).toContain('# Mayor opens the new bridge');

  const html = await saved('Web page');
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const reading = await context.newPage();
  await reading.setContent(readFileSync(html.path, 'utf8'));
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
  await expect(reading.locator('mark').first()).toContainText('We have waited ten years');
  await context.close();
});

test('a bundled article cannot be altered, and is taken along from the library and its page', async ({
  page,
}) => {
  needs('a file is saved');
  const markdown = async (place: Locator) => {
    await place.getByText('Take along').click();
    const saving = page.waitForEvent('download');
    await place.getByRole('button', { name: 'Markdown' }).click();
    return readFileSync(await (await saving).path(), 'utf8');
  };
  await go(page, '/library/');
  const item = page.getByRole('listitem').filter({ hasText: 'NATO moves' });
  const text = await markdown(item);
  expect(text).toContain('/articles/nato-iraq-training-mission/');
  await item.getByRole('link', { name: 'NATO moves' }).click();
  await page.locator('article mark').first().click();
  await expect(card(page)).toBeVisible();
  await expect(card(page).getByText('Put right')).toHaveCount(0);
  await page.keyboard.press('Escape');
  expect(await markdown(page.locator('main'))).toBe(text);
});

test('a bundled article is put right in a copy, which is made once', async ({ page }) => {
  const own = /\/library\/\?article=[0-9a-f-]{36}$/;
  const shifts = await watchLayoutShifts(page);
  const copy = async () => {
    await open(page, article);
    await page.locator('main').getByText('Take along').click();
    const button = page.getByRole('button', { name: 'Put right in a copy of your own' });
    await button.waitFor();
    expect(await shifts()).toBe(0);
    await button.click();
    await expect(page).toHaveURL(own);
    return page.url();
  };
  const known = page.getByText('You had this article already.');
  const address = await copy();
  await expect(marks(page)).toContainText('an editor’s, not found automatically');
  await expect(quoteItems(page)).toHaveCount(8);
  await expect(page.locator('main').getByText('Take along')).toHaveCount(1);
  await expect(known).toHaveCount(0);
  await putRight(page, 'This is in');
  await card(page).getByRole('button', { name: 'Not a quote' }).click();
  await expect(quoteItems(page)).toHaveCount(7);
  expect(await copy()).toBe(address);
  await expect(known).toBeVisible();
  await expect(quoteItems(page)).toHaveCount(7);
  await reload(page);
  await expect(quoteItems(page)).toHaveCount(7);
  await expect(known).toHaveCount(0);
  await go(page, '/library/');
  const shelf = page.getByRole('region', { name: 'Yours, in this browser' });
  await expect(shelf.getByRole('heading', { level: 3 })).toHaveCount(1);
});

test('a correction holds whose page is closed in the moment it is made', async ({
  page,
  context,
}) => {
  await openOwn(page);
  const address = page.url();
  for (const [at, words] of ['the hardest of my life', 'We have waited ten years'].entries()) {
    const opening = context.waitForEvent('page');
    await page.evaluate((url) => {
      window.open(url);
    }, address);
    const other = await opening;
    await putRight(other, words);
    const closing = other.waitForEvent('close');
    // The answer may be lost with the page.
    await other
      .getByRole('button', { name: 'Not a quote' })
      .evaluate((button: HTMLButtonElement) => {
        button.click();
        close();
      })
      .catch(() => undefined);
    await closing;
    await go(page, '/library/');
    await go(page, address);
    await expect(marks(page)).toContainText(`${at + 1} correction`);
  }
});

test('a link to one’s own article says where it works', async ({ page, context, browserName }) => {
  if (browserName === 'chromium')
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOwn(page, report);
  await region(page, 'Quotes')
    .getByRole('link', { name: /^Copy link/ })
    .first()
    .click();
  await expect(page.getByText(/opens in this browser only|in the address bar/)).toBeVisible();
});

test('corrections made at once, and in two tabs, all hold', async ({ page, context }) => {
  await openOwn(page);
  const second = await context.newPage();
  await go(second, page.url());
  await putRight(page, 'We have waited ten years');
  await card(page).getByLabel('Said by').selectOption('Peter Brandt');
  await card(page).getByRole('button', { name: 'Save' }).click();
  await putRight(second, 'the hardest of my life');
  await card(second).getByRole('button', { name: 'Not a quote' }).click();
  await expect(marks(page)).toContainText('2 corrections of yours');
  await expect(marks(second)).toContainText('2 corrections of yours');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(marks(page)).not.toContainText('of yours');
  // The other tab follows what is stored.
  await expect(marks(second)).not.toContainText('of yours');
  await reload(page);
  await expect(quoteItems(page)).toHaveCount(3);
  await expect(quoteItems(page).first()).toContainText('Carla Winter');
});

test('a correction that finds no room is there, and said not to be kept', async ({ page }) => {
  await openOwn(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await putRight(page, 'We have waited ten years');
  await card(page).getByLabel('Said by').selectOption('Peter Brandt');
  await card(page).getByRole('button', { name: 'Save' }).click();
  await expect(quoteItems(page).first()).toContainText('Peter Brandt');
  await expect(page.getByRole('alert')).toContainText('no room left');
  // Who comes back to it in the same page finds it as it was left, and is told the same.
  await page.getByRole('link', { name: 'Library', exact: true }).first().click();
  await page.getByRole('link', { name: 'Mayor opens the new bridge' }).click();
  await expect(quoteItems(page).first()).toContainText('Peter Brandt');
  await expect(marks(page)).toContainText('What you put right last is not kept');
});

test('who is shown alone and made one with somebody is shown as that one', async ({ page }) => {
  await openOwn(page);
  const people = region(page, 'People');
  await people.getByRole('link', { name: /^Peter Brandt/ }).click();
  await expect(page).toHaveURL(/person=peter-brandt$/);
  await page.locator('article a[data-mention]', { hasText: 'Peter Brandt' }).click();
  await card(page).getByText('Put right').click();
  await card(page).getByRole('combobox', { name: 'is the same as' }).selectOption('Carla Winter');
  await card(page).getByRole('button', { name: 'Save' }).last().click();
  await expect(page).toHaveURL(/person=carla-winter$/);
  await expect(people.getByRole('link', { name: /^Carla Winter/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(quoteItems(page)).toHaveCount(3);
  await go(page, page.url().replace('carla-winter', 'peter-brandt'));
  await expect(page).toHaveURL(/person=carla-winter$/);
});

test('a citation from one’s own article has no address that works in this browser alone', async ({
  page,
  browserName,
  context,
}) => {
  if (browserName === 'chromium')
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOwn(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('article mark', { hasText: 'We have waited' }).first().click();
  await card(page).getByRole('button', { name: 'Copy quote' }).click();
  await expect.poll(copied).toContain('— Carla Winter');
  expect(await copied()).not.toContain('article=');
  await page.keyboard.press('Escape');
  await beginReading(page);
  await select(page, 'p2', 'The old bridge was closed');
  await page.getByRole('toolbar', { name: 'Selected words' }).getByText('Markdown').click();
  await expect.poll(copied).toContain('> “The old bridge was closed”');
  expect(await copied()).not.toContain('article=');
});

test('a form that is lost because of another tab is said to be lost', async ({ page, context }) => {
  await openOwn(page);
  const second = await context.newPage();
  await go(second, page.url());
  await putRight(page, 'We have waited ten years');
  await card(page).getByLabel('Said by').selectOption('Somebody else…');
  await putRight(second, 'We have waited ten years');
  await card(second).getByLabel('Said by').selectOption('Peter Brandt');
  await card(second).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('What you filled in is gone.')).toBeVisible();
});

test('who closes what was said of a correction is at the words that it was about', async ({
  page,
}) => {
  await openOwn(page);
  const block = page.locator('article [id="p3"]');
  for (const key of ['Enter', 'Escape']) {
    await putRight(page, 'the hardest of my life');
    await card(page).getByRole('button', { name: 'Not a quote' }).focus();
    await page.keyboard.press('Enter');
    const note = page.getByText('is no quote.');
    await expect(note).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press(key);
    await expect(note).toHaveCount(0);
    await expect(block).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(quoteItems(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press(key);
    await expect(block).toBeFocused();
  }
});

test('in a small window, too, a correction can be taken back at once', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openOwn(page);
  await putRight(page, 'We have waited ten years');
  await card(page).getByLabel('Said by').selectOption('Somebody else…');
  await write(
    card(page).getByLabel('Name', { exact: true }),
    'Maximiliana Theodora Countess of the Upper and the Lower Marches',
  );
  await page.keyboard.press('Enter');
  const note = page.getByText(/is said by Maximiliana/).locator('..');
  await expectInSight(note.getByRole('button', { name: 'Close' }));
  await expectInSight(note.getByRole('button', { name: 'Undo' }));
});

test('a link to somebody who was made one with somebody else leads to that one', async ({
  page,
}) => {
  await openOwn(page);
  const address = page.url();
  await page.locator('article a[data-mention]', { hasText: 'Peter Brandt' }).click();
  await card(page).getByText('Put right').click();
  await card(page).getByRole('combobox', { name: 'is the same as' }).selectOption('Carla Winter');
  await card(page).getByRole('button', { name: 'Save' }).last().click();
  await expect(page.getByText('Peter Brandt is the same as Carla Winter.')).toBeVisible();
  await go(page, '/library/');
  await go(page, `${address}#peter-brandt`);
  await expect(page).toHaveURL(`${address}#carla-winter`);
  await expect(page.locator('#carla-winter')).toBeFocused();
  await expect(page.getByRole('status').first()).not.toContainText('no longer');
});

const losses: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<void>,
  fill: (page: Page) => Promise<void>,
  button: string,
])[] = [
  [
    'a quote',
    (page) => putRight(page, 'the hardest of my life'),
    async (page) => {
      await card(page).getByLabel('Said by').selectOption('Carla Winter');
    },
    'Not a quote',
  ],
  [
    'an event',
    async (page) => {
      await page.locator('article a[data-evidence]').first().click();
      await card(page).getByText('Put right').click();
    },
    (page) => write(card(page).getByLabel('When'), '2019-01-15'),
    'Not an event',
  ],
];
for (const [name, openForm, fill, button] of losses) {
  test(`a form whose subject another tab takes away is said to be lost: ${name}`, async ({
    page,
    context,
  }) => {
    const lost = page.getByText('What you filled in is gone.');
    await openOwn(page);
    const second = await context.newPage();
    await go(second, page.url());
    await openForm(page);
    await openForm(second);
    await card(second).getByRole('button', { name: button }).click();
    await expect(card(page)).toHaveCount(0);
    await marks(second).getByRole('button', { name: 'Undo' }).click();
    await expect(marks(page)).not.toContainText('of yours');
    await expect(card(page)).toHaveCount(0);
    await expect(lost).toHaveCount(0);
    await openForm(page);
    await fill(page);
    await marks(second).getByRole('button', { name: 'Redo' }).click();
    await expect(lost).toBeVisible();
    await expect(card(page)).toHaveCount(0);
  });
}
