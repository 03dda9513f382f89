import type { APIRequestContext } from '@playwright/test';
import { article, expect, expectInSight, go, joined, open, quoteItems, test } from './reader.ts';

const { SITE_FOLDER } = process.env;
if (SITE_FOLDER === undefined) throw new Error('The site in a folder is not served.');
const section = 'scaling-up-and-doing-more';

/** The Open Graph and Twitter metadata of a page, as a program without scripts reads them. */
async function previewOf(
  request: APIRequestContext,
  url: string,
): Promise<Readonly<Record<string, string>>> {
  const html = await (await request.get(url)).text();
  const meta = /<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">/g;
  return Object.fromEntries(
    [...html.matchAll(meta)].map(([, name = '', content = '']) => [name, content]),
  );
}

for (const [what, own, anchor] of [
  ['quote', 'q/q6/', 'q6'],
  ['section', `s/${section}/`, section],
] as const) {
  test(`a ${what}’s page leads to its place, and Back to where one came from`, async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`Refused: ${violatedDirective} ${blockedURI}`);
      });
    });
    await open(page, '/');
    await go(page, `${article}${own}`);
    await expect(page).toHaveURL(`${article}#${anchor}`);
    await joined(page);
    await expectInSight(page.locator(`#${anchor}`));
    await page.goBack();
    await expect(page).toHaveURL('/');
    await joined(page);
    await page.goForward();
    await expect(page).toHaveURL(`${article}#${anchor}`);
  });
}

test('where nobody is sent on, a quote’s page says who said what, and has a link', async ({
  page,
}) => {
  await open(page, article);
  const pieces = quoteItems(page).nth(5).locator('blockquote > span');
  const words = (await pieces.allTextContents()).map((text) => `“${text}”`).join(' … ');
  await page.route(`**${article}q/q6/`, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ body, contentType: 'text/html' });
  });
  await go(page, `${article}q/q6/`);
  await expect(page).toHaveTitle(/^Jens Stoltenberg, direct quote · NATO/);
  await expect(page.getByRole('blockquote')).toHaveText(words);
  await page.getByRole('link').click();
  await expect(page).toHaveURL(`${article}#q6`);
});

test('where the site’s address is not known, each page’s preview is of words alone', async ({
  request,
}) => {
  for (const url of ['/', article, `${article}q/q6/`, `${article}s/${section}/`]) {
    const preview = await previewOf(request, url);
    expect(preview, url).toMatchObject({
      'og:type': 'article',
      'og:title': expect.stringContaining('NATO'),
      'twitter:card': 'summary',
      'twitter:title': preview['og:title'],
      'twitter:description': preview['og:description'],
    });
    expect(Object.values(preview).join(' '), url).not.toContain('://');
  }
});

test('where it is known, each page’s preview has that page’s address and a picture that is there', async ({
  request,
}) => {
  const site = 'https://news.example/verbatim/';
  const inFolder = 'articles/nato-iraq-training-mission/';
  for (const [path, address, picture] of [
    ['', inFolder, inFolder],
    [inFolder, inFolder, inFolder],
    [`${inFolder}q/q6/`, `${inFolder}q/q6/`, `${inFolder}q/q6/`],
    [`${inFolder}s/${section}/`, `${inFolder}s/${section}/`, inFolder],
  ] as const) {
    const preview = await previewOf(request, `${SITE_FOLDER}${path}`);
    expect(preview['og:url'], path).toBe(`${site}${address}`);
    expect(preview['twitter:card'], path).toBe('summary_large_image');
    expect(preview['og:image'], path).toBe(`${site}${picture}preview.png`);
    const response = await request.get(`${SITE_FOLDER}${picture}preview.png`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('image/png');
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect([preview['og:image:width'], preview['og:image:height']]).toEqual(['1200', '630']);
  }
});
