import { readFileSync } from 'node:fs';
import {
  article,
  articleJson,
  expect,
  go,
  open,
  quoteItems,
  region,
  status,
  test,
  traverse,
  unbuilt,
  unbuiltJson,
  watchLayoutShifts,
} from './reader.ts';

const file = readFileSync('public/articles/nato-iraq-training-mission.json', 'utf8');

test('an article there is not is said not to be', async ({ page, watch }) => {
  watch.tolerate(/404/);
  await go(page, '/articles/no-such-article/');
  await expect(page.getByRole('heading', { name: 'There is no such article' })).toBeVisible();
  await page.getByRole('link', { name: 'To the front page' }).click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('a page there is not is said not to be', async ({ page, watch }) => {
  watch.tolerate(/404/);
  await go(page, '/no/such/page');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('a host that answers everything with its page does not pass for an article', async ({
  page,
  watch,
}) => {
  watch.tolerate(/404/);
  await page.route(unbuiltJson, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await go(page, unbuilt);
  await expect(page.getByRole('heading', { name: 'There is no such article' })).toBeVisible();
});

test('an article that cannot be reached can be tried again', async ({ page, watch }) => {
  watch.tolerate(/ERR_FAILED|ERR_CONNECTION|404/);
  let cut = true;
  await page.route(unbuiltJson, (route) => (cut ? route.abort() : route.fulfill({ body: file })));
  await go(page, `${unbuilt}#q3`);
  await expect(page.getByRole('heading', { name: 'The article cannot be reached' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled();
  cut = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#q3')).toBeFocused();
});

test('a server in trouble is unreachable, not a missing article', async ({ page, watch }) => {
  watch.tolerate(/503|404/);
  await page.route(unbuiltJson, (route) =>
    route.fulfill({ status: 503, contentType: 'text/plain', body: '' }),
  );
  await go(page, unbuilt);
  await expect(page.getByRole('heading', { name: 'The article cannot be reached' })).toBeVisible();
});

test('a damaged file is not shown, and every fault is named with its place', async ({
  page,
  watch,
}) => {
  watch.tolerate(/404/);
  const damaged = file.replace('"kind": "partial"', '"kind": "scare"');
  await page.route(unbuiltJson, (route) => route.fulfill({ body: damaged }));
  await go(page, unbuilt);
  await expect(page.getByRole('heading', { name: 'The article’s file is damaged' })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toContainText('quotes[4].kind');
});

test('a file cut off in the middle is not shown', async ({ page, watch }) => {
  watch.tolerate(/404/);
  await page.route(unbuiltJson, (route) => route.fulfill({ body: file.slice(0, 900) }));
  await go(page, unbuilt);
  await expect(page.getByRole('listitem')).toContainText('is not JSON');
});

test('while an article comes, its shape is there, and it comes without a jump', async ({
  page,
  watch,
}) => {
  watch.tolerate(/404/);
  const shifts = await watchLayoutShifts(page);
  await page.route(unbuiltJson, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.fulfill({ body: file });
  });
  await go(page, unbuilt);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('Opening the article…')).toBeAttached();
  await page.getByRole('article').waitFor();
  expect(await shifts()).toBe(0);
});

test('an article without quotes, people and events says so in each panel', async ({
  page,
  watch,
}) => {
  watch.tolerate(/404/);
  const nothing = { people: [], mentions: [], quotes: [], events: [] };
  const bare = { ...(JSON.parse(file) as object), ...nothing };
  await page.route(unbuiltJson, (route) => route.fulfill({ json: bare }));
  await open(page, unbuilt);
  await expect(quoteItems(page)).toHaveCount(0);
  await expect(region(page, 'Quotes')).toContainText('No quotes are marked in this article.');
  await expect(region(page, 'People')).toContainText('No people are marked in this article.');
  await expect(region(page, 'Timeline')).toContainText(
    'No dated events are marked in this article.',
  );
  await expect(status(page)).toHaveText('No quotes are marked');
});

test('a page whose article’s file fails keeps its text, says why, and joins when it can', async ({
  page,
  watch,
}) => {
  watch.tolerate(/ERR_FAILED/);
  let cut = true;
  await page.route(articleJson, (route) => (cut ? route.abort() : route.continue()));
  await go(page, `${article}?person=harjit-sajjan#q3`);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('The article’s file cannot be reached');
  await expect(page.locator('#p1')).toBeVisible();
  for (const name of ['Quotes', 'People', 'Timeline'] as const) {
    await expect(region(page, name)).toBeVisible();
  }
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice.getByRole('button', { name: 'Try again' })).toBeEnabled();
  cut = false;
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.locator('#q3')).toBeFocused();
  await expect(status(page)).toContainText('0 of 8 quotes');
});

test('the way back to a page that was seen needs no network', async ({ page, watch }) => {
  watch.tolerate(/ERR_FAILED/);
  await open(page, article);
  await page.route(articleJson, (route) => route.abort());
  await region(page, 'People')
    .getByRole('link', { name: /^Harjit Sajjan/ })
    .click();
  await traverse(page, -1);
  await expect(quoteItems(page)).toHaveCount(8);
});
