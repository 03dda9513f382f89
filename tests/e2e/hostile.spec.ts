import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fullFile } from '../fixtures/full-article.ts';
import type { Json } from '../fixtures/mutations.ts';
import { mutationsOf, withValueAt } from '../fixtures/mutations.ts';
import { expect, go, open, quoteItems, region, test } from './reader.ts';

/** An address that has no page of its own: the shell that answers has no article in it. */
const address = '/articles/hostile/';
const json = '**/articles/hostile.json';
const file = JSON.parse(
  readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8'),
) as Json;

/** The app's own parts that would not be there without markup from the file. */
const foreign = 'iframe, object, embed, form, input, base, [onload], [onerror], [onclick], [style]';
/** Elements that the markup below would make; the app makes none with this class. */
const planted = '.planted';

const markup: Readonly<Record<string, string>> = {
  elements: '<b class="planted">bold</b><img class="planted" src="x" onerror="alert(1)">',
  'a script': '<script class="planted">globalThis.intruded = true</script>',
  'what closes an attribute': `"' class="planted" onclick="alert(1)" x='">`,
  'what closes a title': '</title><iframe class="planted" srcdoc="<p>x"></iframe>',
  'what closes a style': '</style><style class="planted">* { display: none }</style>',
  entities: '&lt;b class=&quot;planted&quot;&gt; &#60;i&#62;',
};

test.beforeEach(({ watch }) => {
  watch.tolerate(/404/);
});

async function give(page: Page, article: unknown): Promise<void> {
  await page.route(json, (route) => route.fulfill({ json: article }));
}

for (const [name, words] of Object.entries(markup)) {
  test(`${name} in every field: shown as text, and nothing comes of it`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const [first, second] = fullFile(words).blocks;
    await give(page, fullFile(words));
    await open(page, `${address}?person=speaker`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
    await expect(page.locator(`#${first?.id ?? ''}`)).toHaveText(words);
    await expect(page.locator(`#${second?.id ?? ''}`)).toHaveText(words);
    await expect(page.locator('figcaption')).toContainText(words);
    await expect(quoteItems(page).first().locator('blockquote')).toHaveText(words);
    await expect(region(page, 'People').locator('#speaker').getByRole('link').first()).toHaveText(
      words,
    );
    await expect(region(page, 'Timeline').locator('#event')).toContainText(words);
    await expect(page.locator('[id="about--text"]')).toContainText(words);
    await expect(page).toHaveTitle(`${words} · Verbatim`);
    await page.locator('a[data-mention]').first().click();
    await expect(page.getByRole('dialog')).toContainText(words);
    expect(await page.locator(planted).count()).toBe(0);
    expect(await page.locator(foreign).count()).toBe(0);
    expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
    expect(dialogs).toEqual([]);
  });
}

test('no link of an article runs a script', async ({ page }) => {
  for (const place of [
    ['source', 'url'],
    ['people', 0, 'links', 0, 'url'],
    ['events', 0, 'sources', 0, 'url'],
  ]) {
    await page.unrouteAll();
    await give(page, withValueAt(fullFile('words') as Json, place, 'javascript:alert(1)'));
    await go(page, address);
    await expect(page.getByRole('listitem')).toContainText('must be an https: address');
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  }
});

test('an article may call its places what the page calls its own', async ({ page }) => {
  const names = ['root', 'location', 'document', 'constructor', 'top', 'history', 'name', 'event'];
  const blocks = names.map((id) => ({
    id,
    type: 'paragraph',
    text: `The place called ${id}. ${'And more words. '.repeat(60)}`,
  }));
  const empty = { people: [], mentions: [], quotes: [], events: [] };
  await give(page, { ...fullFile('words'), ...empty, blocks });
  for (const id of names) {
    await open(page, `${address}#${id}`);
    await expect(page.locator(`p[id="${id}"]`)).toBeFocused();
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
});

test('a file with faults anywhere is shown whole or refused with the places: never nothing', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const shown = page.getByRole('article');
  const refused = page.getByRole('heading', { name: 'The article’s file is damaged' });
  const foreignFormat = page.getByRole('listitem').filter({ hasText: 'format' });
  const seen = { shown: 0, refused: 0 };
  // Unbiased, or the first samples would all be of the simplest kind.
  for (const mutation of fc.sample(fc.noBias(mutationsOf(file)), { seed: 20200212, numRuns: 30 })) {
    await page.unrouteAll();
    await give(page, mutation);
    await go(page, address);
    await expect(shown.or(refused)).toBeVisible();
    if (await refused.isVisible()) {
      seen.refused += 1;
      await expect(page.locator('li code').or(foreignFormat).first()).not.toBeEmpty();
    } else {
      seen.shown += 1;
      for (const name of ['Quotes', 'People', 'Timeline'] as const) {
        await expect(region(page, name)).toBeVisible();
      }
      await expect(page.getByText('could not be drawn')).toHaveCount(0);
    }
  }
  expect(seen.shown).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(0);
});
