import { article, expect, go, guide, open, quoteItems, region, test, widths } from './reader.ts';

const pages = [
  '/',
  article,
  `${article}q/q1/`,
  guide,
  `${guide}q/q6/`,
  '/open/',
  '/library/',
  '/404.html',
];

test('every page has a policy that trusts nothing inline, and no style attribute', async ({
  request,
}) => {
  for (const url of pages) {
    const html = await (await request.get(url)).text();
    const policy =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    expect(policy, url).toContain(`default-src 'none'`);
    expect(policy, url).toContain(`require-trusted-types-for 'script'`);
    expect(policy, url).not.toMatch(/unsafe|\*|https?:/);
    const [before = ''] = html.split('<meta http-equiv="Content-Security-Policy"');
    expect(before, url).not.toMatch(/<script|<style|<link/);
    expect(html, url).not.toMatch(/\sstyle\s*=/);
  }
});

test('a script that gets into the page all the same does not run', async ({ page, watch }) => {
  watch.tolerate(/Content Security Policy|script-src/);
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refused.push(effectiveDirective);
    });
  });
  await page.route(article, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(
      '</head>',
      () => '<script>globalThis.intruded = true</script></head>',
    );
    await route.fulfill({ body, contentType: 'text/html' });
  });
  await go(page, article);
  const refused = () =>
    page.evaluate(() => (globalThis as unknown as { refused: readonly string[] }).refused);
  await expect.poll(refused).toContain('script-src-elem');
  expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
});

test('strings do not become markup', async ({ page, watch }) => {
  watch.tolerate(/Content Security Policy|TrustedScript|TrustedHTML/);
  await open(page, article);
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>bold</b>';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(refused).toBe(true);
});

for (const [name, width] of Object.entries(widths)) {
  test(`a reader on a ${name} comes into no conflict with the policy, and no cookie is set`, async ({
    page,
    context,
  }) => {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`Refused: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${article}?person=jens-stoltenberg#q6`);
    await page.locator('a[data-mention]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Sepia' }).check({ force: true });
    await page.keyboard.press('Escape');
    if (width === widths.phone) {
      await page.getByRole('button', { name: 'People', exact: true }).click();
    } else if (width === widths.tablet) {
      await page.getByRole('tab', { name: 'People' }).click();
    }
    await region(page, 'People')
      .getByRole('link', { name: /^Harjit Sajjan/ })
      .click();
    await expect(page).toHaveURL(/person=harjit-sajjan/);
    expect(await context.cookies()).toEqual([]);
  });
}

test('programs are told who said what', async ({ page }) => {
  await open(page, article);
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const told = JSON.parse(json ?? '') as {
    '@type': string;
    datePublished: string;
    mentions: { '@id': string; name: string }[];
    hasPart: { text: string; spokenByCharacter?: { '@id': string } }[];
  };
  expect(told['@type']).toBe('NewsArticle');
  expect(told.datePublished).toBe('2020-02-12');
  const people = new Map(told.mentions.map((person) => [person['@id'], person.name]));
  for (const { text, spokenByCharacter } of told.hasPart) {
    const item = quoteItems(page)
      .filter({ hasText: text.slice(0, 30) })
      .first();
    const speaker = people.get(spokenByCharacter?.['@id'] ?? '') ?? 'Unattributed';
    await expect(item).toContainText(speaker);
  }
});
