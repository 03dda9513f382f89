import { expect, open, quoteItems, region, test } from './reader.ts';

const { SITE_FOLDER } = process.env;
if (SITE_FOLDER === undefined) throw new Error('The site in a folder is not served.');
const inFolder = `${SITE_FOLDER}articles/nato-iraq-training-mission/`;

test.use({ baseURL: SITE_FOLDER });

test('in a folder, the root and the article’s page are there without rewrites', async ({
  page,
}) => {
  for (const url of [SITE_FOLDER, inFolder, inFolder.slice(0, -1)]) {
    const response = await page.goto(url);
    // The second page at an address may be one that the browser has kept.
    expect([200, 304]).toContain(response?.status());
    await expect(quoteItems(page)).toHaveCount(8);
  }
});

test('in a folder, links, filters and deep links keep it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${inFolder}#q6`);
  await expect(page.locator('#q6')).toBeFocused();
  await region(page, 'People')
    .getByRole('link', { name: /^Harjit Sajjan/ })
    .click();
  await expect(page).toHaveURL(`${inFolder}?person=harjit-sajjan`);
  await page.getByRole('link', { name: 'Copy link to this paragraph' }).nth(1).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${inFolder}?person=harjit-sajjan#p2`,
  );
  await page.getByRole('link', { name: 'Verbatim' }).click();
  await expect(page).toHaveURL(SITE_FOLDER);
  expect(await page.locator('#m20').getAttribute('href')).toBe(
    '/verbatim/articles/nato-iraq-training-mission/#harjit-sajjan',
  );
});

test('in a folder, an unknown page is a page of the app', async ({ page, watch }) => {
  watch.tolerate(/404/);
  const response = await page.goto(`${SITE_FOLDER}nowhere/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});
