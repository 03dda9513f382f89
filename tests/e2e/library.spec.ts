import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { article, drawn, expect, go, needs, open, reload, test, write } from './reader.ts';
import { openOwn, pick, report } from './own.ts';

const own = (page: Page) => page.getByRole('region', { name: 'Yours, in this browser' });

test('the site’s articles and one’s own stand in one library', async ({ page }) => {
  await openOwn(page);
  await go(page, '/library/');
  await expect(page.getByRole('region', { name: 'On this site' }).getByRole('link')).toContainText([
    'NATO moves to expand Canadian-led military training mission in Iraq',
  ]);
  await own(page).getByRole('link', { name: 'Mayor opens the new bridge' }).click();
  await expect(page.getByRole('article')).toContainText('Carla Winter');
});

test('it is searched, and ordered', async ({ page }) => {
  await openOwn(page);
  await openOwn(page, report.replace('Mayor', 'Duchess').replace('3 May 2021', '3 May 1999'));
  await go(page, '/library/');
  const headlines = own(page).getByRole('heading', { level: 3 });
  await expect(headlines).toHaveText([
    'Duchess opens the new bridge',
    'Mayor opens the new bridge',
  ]);
  await page.getByLabel('Order').selectOption('By date');
  await expect(headlines).toHaveText([
    'Mayor opens the new bridge',
    'Duchess opens the new bridge',
  ]);
  await write(page.getByRole('searchbox', { name: 'Search' }), 'DUCH');
  await expect(headlines).toHaveText(['Duchess opens the new bridge']);
  await write(page.getByRole('searchbox', { name: 'Search' }), 'zeppelin');
  await expect(own(page)).toContainText('None of yours has these words.');
});

test('what is removed can be had back, and is gone otherwise', async ({ page }) => {
  await openOwn(page);
  const address = page.url();
  await go(page, '/library/');
  await own(page)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(own(page)).toContainText('Removed “Mayor opens the new bridge”.');
  await own(page).getByRole('button', { name: 'Undo' }).click();
  await expect(own(page).getByRole('link', { name: 'Mayor opens' })).toBeVisible();
  await own(page)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(own(page)).toContainText('Removed “Mayor opens the new bridge”.');
  await reload(page);
  await expect(own(page)).toContainText('Nothing yet.');
  await go(page, address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This article is not in this browser',
  );
});

test('everything is saved as one file, and read in another browser', async ({ page, browser }) => {
  needs('a file is saved');
  await openOwn(page);
  await openOwn(page, report.replace('Mayor', 'Duchess'));
  await go(page, '/library/');
  const saving = page.waitForEvent('download');
  await own(page).getByRole('button', { name: 'Save all of them as one file' }).click();
  const file = await (await saving).path();
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(new URL('/', page.url()).href);
  await pick(elsewhere, [
    { name: 'verbatim-library.json', text: readFileSync(file), type: 'application/json' },
  ]);
  await expect(elsewhere.getByText('2 articles opened:')).toBeVisible();
  await go(elsewhere, '/library/');
  await expect(own(elsewhere).getByRole('heading', { level: 3 })).toHaveCount(2);
  await other.close();
});

test('another tab sees at once what is opened', async ({ page, context }) => {
  await go(page, '/library/');
  await expect(own(page)).toContainText('Nothing yet.');
  const second = await context.newPage();
  await openOwn(second);
  await expect(own(page).getByRole('link', { name: 'Mayor opens' })).toBeVisible();
});

test('where nothing can be kept, the article is read all the same, and told so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('No storage here.', 'SecurityError');
      },
    });
  });
  await openOwn(page);
  await expect(page.getByRole('complementary', { name: 'About these marks' })).toContainText(
    'It is not kept',
  );
  await go(page, '/library/');
  await expect(page.getByRole('alert')).toContainText('keeps nothing');
});

test('a link to one’s own article, followed elsewhere, says what it is', async ({ page }) => {
  await go(page, '/library/?article=0f8fad5b-d9cb-469f-a165-70867728950e#q1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This article is not in this browser',
  );
  await page.getByRole('link', { name: 'open here' }).click();
  await expect(page).toHaveURL('/open/');
});

test('one gets from an article to the library, and back', async ({ page }) => {
  await open(page, article);
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(page).toHaveURL('/library/');
  await page.getByRole('link', { name: 'NATO moves' }).click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('a page that is gone to begins at its top, and one that is come back to where it was', async ({
  page,
}) => {
  await open(page, article);
  await page.evaluate(() => {
    scrollTo({ top: 900, behavior: 'instant' });
  });
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  // A press by the driver would scroll first.
  await page.getByRole('link', { name: 'Library', exact: true }).dispatchEvent('click');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('article')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
});

test('what is looked for stands in the address', async ({ page }) => {
  await go(page, '/library/?q=how&order=headline');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('how');
  await expect(page.getByLabel('Order')).toHaveValue('headline');
  await expect(
    page.getByRole('region', { name: 'On this site' }).getByRole('heading', { level: 3 }),
  ).toHaveText(['How to read in Verbatim']);
  await write(page.getByRole('searchbox', { name: 'Search' }), '');
  await expect(page).toHaveURL('/library/?order=headline');
});

test('an older copy of the library takes the place of nothing that is here', async ({ page }) => {
  needs('a file is saved');
  await openOwn(page);
  await go(page, '/library/');
  const saving = page.waitForEvent('download');
  await own(page).getByRole('button', { name: 'Save all of them as one file' }).click();
  const text = readFileSync(await (await saving).path());
  const file = { name: 'verbatim-library.json', text, type: 'application/json' };
  await pick(page, [file]);
  await page.getByRole('article').waitFor();
  await page.locator('article mark', { hasText: 'the hardest of my life' }).click();
  await page.getByRole('dialog').getByText('Put right').click();
  await page.getByRole('button', { name: 'Not a quote' }).click();
  await page.getByText('1 correction of yours').waitFor();
  await pick(page, [file]);
  await page.getByRole('article').waitFor();
  await go(page, '/library/');
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(own(page).getByText('2 quotes')).toHaveCount(1);
});

test('of two that are removed, both can be had back', async ({ page }) => {
  await openOwn(page);
  await openOwn(page, report.replace('Mayor', 'Duchess'));
  await go(page, '/library/');
  const remove = own(page).getByRole('button', { name: /^Remove/ });
  await remove.first().click();
  await expect(remove).toHaveCount(1);
  await remove.first().click();
  await expect(remove).toHaveCount(0);
  const undo = own(page).getByRole('button', { name: 'Undo' });
  await undo.first().click();
  await expect(undo).toHaveCount(1);
  await undo.click();
  await expect(undo).toHaveCount(0);
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveCount(2);
});

test('a text that is opened again is the article that is here, corrections and all', async ({
  page,
}) => {
  const known = page.getByText('You had this article already. Here it is as you left it.');
  await openOwn(page);
  const address = page.url();
  await expect(page.getByRole('complementary', { name: 'About these marks' })).toBeVisible();
  await expect(known).toHaveCount(0);
  await page.locator('article mark', { hasText: 'the hardest of my life' }).click();
  await page.getByRole('dialog').getByText('Put right').click();
  await page.getByRole('button', { name: 'Not a quote' }).click();
  await expect(page.getByText('is no quote.')).toBeVisible();
  await openOwn(page);
  await expect(page).toHaveURL(address);
  await expect(known).toBeVisible();
  await expect(page.getByText('1 correction of yours')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(known).toHaveCount(0);
  await openOwn(page, report.replace('ten years', 'eleven years'));
  await expect(page).not.toHaveURL(address);
  await expect(known).toHaveCount(0);
  await pick(page, [
    { name: 'same.txt', text: report },
    { name: 'other.txt', text: report.replace('Mayor', 'Duchess') },
  ]);
  await expect(page.getByText('Mayor opens the new bridge, which you have already')).toBeVisible();
  await go(page, '/library/');
  await expect(own(page).getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('the address of a page’s file leads to the page', async ({ page }) => {
  await openOwn(page);
  const address = page.url();
  await go(page, address.replace('/library/?', '/library/index.html?'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mayor opens the new bridge');
  await expect(page).toHaveURL(address);
});

test('what finds no room is listed as not kept, and saved with the rest', async ({ page }) => {
  needs('a file is saved');
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await openOwn(page);
  await page.getByRole('link', { name: 'Library', exact: true }).first().click();
  await expect(own(page)).toContainText('Not kept:');
  await expect(own(page)).not.toContainText('Nothing yet');
  const saving = page.waitForEvent('download');
  await own(page).getByRole('button', { name: 'Save all of them as one file' }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('Mayor opens');
  await own(page).getByRole('link', { name: 'Mayor opens the new bridge' }).click();
  await expect(page.getByRole('article')).toContainText('Carla Winter');
});

const faulty: readonly (readonly [name: string, script: () => void])[] = [
  [
    'no room',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    },
  ],
  [
    'no storage',
    () => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('No storage here.', 'SecurityError');
        },
      });
    },
  ],
];
for (const [name, script] of faulty) {
  test(`what is not kept can be taken out of the list, and had back: ${name}`, async ({ page }) => {
    await page.addInitScript(script);
    await openOwn(page);
    await expect(page.getByRole('complementary', { name: 'About these marks' })).toContainText(
      'Take it along as a file to have it later.',
    );
    await page.getByRole('link', { name: 'Library', exact: true }).first().click();
    const headlines = own(page).getByRole('heading', { level: 3 });
    await expect(headlines).toHaveCount(1);
    await own(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect(own(page)).toContainText('Removed “Mayor opens the new bridge”.');
    await expect(headlines).toHaveCount(0);
    await expect(own(page)).not.toContainText('Not kept:');
    await own(page).getByRole('button', { name: 'Undo' }).click();
    await expect(headlines).toHaveText(['Mayor opens the new bridge']);
    await expect(own(page)).toContainText('Not kept:');
    await expect(own(page)).not.toContainText('Removed “');
    await own(page).getByRole('link', { name: 'Mayor opens' }).click();
    await expect(page.getByRole('article')).toContainText('Carla Winter');
  });
}

test('a library with a damaged entry is read but for it, and saved but for it', async ({
  page,
}) => {
  needs('a file is saved');
  await openOwn(page);
  await openOwn(page, report.replace('Mayor', 'Duchess'));
  await go(page, '/library/');
  const save = async () => {
    const saving = page.waitForEvent('download');
    await own(page).getByRole('button', { name: 'Save all of them as one file' }).click();
    return readFileSync(await (await saving).path(), 'utf8');
  };
  const kept = JSON.parse(await save()) as { articles: { added: number }[] };
  const [first] = kept.articles;
  if (first === undefined) throw new Error('Nothing was saved.');
  first.added = -1;
  await pick(page, [
    { name: 'library.json', text: JSON.stringify(kept), type: 'application/json' },
  ]);
  await expect(page.getByRole('alert')).toContainText(
    /“(?:Mayor|Duchess) opens the new bridge” is damaged, and left out/,
  );
  await expect(page.getByText('1 article opened:')).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('verbatim');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('articles', 'readwrite');
          const articles = writing.objectStore('articles');
          articles.getAll().onsuccess = ({ target }) => {
            const [one] = (target as IDBRequest<{ added: number }[]>).result;
            articles.put({ ...one, added: -1 });
          };
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
  await go(page, '/library/');
  const rest = JSON.parse(await save()) as { articles: unknown[] };
  expect(rest.articles).toHaveLength(1);
  await expect(page.getByRole('alert')).toContainText('Not in the file');
});

test('who removes an article stays at its place, and so does who has it back', async ({ page }) => {
  const many = Array.from({ length: 12 }, (_, at) => ({
    name: `${at}.txt`,
    text: report.replace('Mayor', `Mayor ${at}`),
  }));
  await pick(page, many);
  await page.getByText('12 articles opened:').waitFor();
  await go(page, '/library/');
  const place = async () => (await own(page).getByText('Mayor 0 opens').boundingBox())?.y ?? 0;
  const remove = own(page).getByRole('button', { name: 'Remove “Mayor 1 opens the new bridge”' });
  await remove.focus();
  await remove.scrollIntoViewIfNeeded();
  const [scrolled, before] = [await page.evaluate(() => scrollY), await place()];
  expect(scrolled).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  const undo = own(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAccessibleDescription('Removed “Mayor 1 opens the new bridge”.');
  expect(Math.abs((await place()) - before)).toBeLessThan(150);
  await page.keyboard.press('Enter');
  await expect(own(page).getByRole('link', { name: 'Mayor 1 opens' })).toBeFocused();
  await expect(undo).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(
    own(page).getByRole('button', { name: 'Remove “Mayor 2 opens the new bridge”' }),
  ).toBeFocused();
});

test('words that are typed before the app has joined are searched for', async ({ page }) => {
  const script = /\/assets\/elsewhere-[^/]*\.js$/;
  const waiting: Route[] = [];
  await page.route(script, (route) => {
    waiting.push(route);
  });
  await page.goto('/library/', { waitUntil: 'commit' });
  const field = page.getByRole('searchbox', { name: 'Search' });
  await write(field, 'how to');
  await expect.poll(() => waiting.length).toBeGreaterThan(0);
  // It is asked for more than once: what waits goes on with that, too.
  await page.unroute(script);
  await expect(
    page.getByRole('region', { name: 'On this site' }).getByRole('heading', { level: 3 }),
  ).toHaveCount(1);
  await expect(field).toBeFocused();
  await page.keyboard.type(' read');
  await expect(field).toHaveValue('how to read');
  await expect(page).toHaveURL('/library/?q=how+to+read');
});

test('the way to the library leads to all of it, from a search in it too', async ({ page }) => {
  await go(page, '/library/');
  const field = page.getByRole('searchbox', { name: 'Search' });
  const headlines = page
    .getByRole('region', { name: 'On this site' })
    .getByRole('heading', { level: 3 });
  await write(field, 'how to read');
  await expect(headlines).toHaveCount(1);
  await expect(page).toHaveURL('/library/?q=how+to+read');
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(page).toHaveURL('/library/');
  await expect(field).toHaveValue('');
  await expect(headlines).toHaveCount(2);
  await page.goBack();
  await expect(field).toHaveValue('how to read');
  await expect(headlines).toHaveCount(1);
});

test('who comes back to a long library, or reloads it, finds the place again', async ({ page }) => {
  await pick(
    page,
    Array.from({ length: 12 }, (_, at) => ({
      name: `${at}.txt`,
      text: report.replace('Mayor', `Mayor ${at}`),
    })),
  );
  await page.getByText('12 articles opened:').waitFor();
  await go(page, '/library/');
  const link = own(page).getByRole('link', { name: 'Mayor 2 opens' });
  await link.scrollIntoViewIfNeeded();
  // Where one has scrolled to is told with the next frame.
  await drawn(page);
  const top = await page.evaluate(() => Math.round(scrollY));
  expect(top).toBeGreaterThan(200);
  const isThere = () => expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(top);
  await reload(page);
  await expect(link).toBeVisible();
  await isThere();
  await link.dispatchEvent('click');
  await page.getByRole('article').waitFor();
  await reload(page);
  await page.getByRole('article').waitFor();
  await page.goBack();
  await expect(link).toBeVisible();
  await isThere();
});

test('the focus is where it was for whoever comes back to the library', async ({ page }) => {
  await openOwn(page);
  for (const name of ['Mayor opens the new bridge', 'How to read in Verbatim']) {
    await go(page, '/library/');
    // What is the reader's own, the app alone shows.
    await own(page).getByRole('heading', { level: 3 }).first().waitFor();
    const link = page.getByRole('link', { name });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    await page.goBack();
    await expect(link).toBeFocused();
  }
});
