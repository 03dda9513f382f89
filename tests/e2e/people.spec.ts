import {
  article,
  beginReading,
  expect,
  open,
  quoteItems,
  region,
  status,
  test,
  traverse,
  widths,
} from './reader.ts';

test('clicking a person narrows quotes, highlights and timeline; clicking again clears', async ({
  page,
}) => {
  await open(page, article);
  const people = region(page, 'People');
  const sajjan = people.getByRole('link', { name: /^Harjit Sajjan/ });
  await sajjan.click();
  await expect(page).toHaveURL(`${article}?person=harjit-sajjan`);
  await expect(sajjan).toHaveAttribute('aria-current', 'true');
  await expect(quoteItems(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('0 of 8 quotes: Harjit Sajjan is mentioned, never quoted');
  await expect(region(page, 'Timeline').getByRole('listitem')).toHaveCount(1);
  await expect(page.locator('mark#q2')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await sajjan.click();
  await expect(page).toHaveURL(article);
  await expect(quoteItems(page)).toHaveCount(8);
  await expect(page.locator('mark#q2')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the one who is quoted keeps every quote and lights up their names', async ({ page }) => {
  await open(page, article);
  await region(page, 'People')
    .getByRole('link', { name: /^Jens Stoltenberg/ })
    .click();
  await expect(status(page)).toHaveText('8 of 8 quotes, by Jens Stoltenberg');
  await expect(page.locator('a[data-mention="m8"]')).not.toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
  await expect(page.locator('a[data-mention="m20"]')).toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
});

test('a silent person shows where they are mentioned, one click from the words', async ({
  page,
}) => {
  await open(page, `${article}?person=mohammed-tawfiq-allawi`);
  const people = region(page, 'People');
  await expect(people.getByText('4 mentions')).toBeVisible();
  await people.getByRole('link', { name: /had several conversations with Allawi/ }).click();
  await expect(page).toHaveURL(`${article}?person=mohammed-tawfiq-allawi&at=m11`);
  await expect(page.locator('#m11')).toBeFocused();
  await expect(page.locator('#m11')).toBeInViewport();
});

test('the way back is in sight wherever one reads', async ({ page }) => {
  await open(page, `${article}?person=qasem-soleimani#p14`);
  await page.getByRole('banner').getByRole('link', { name: 'Show everyone' }).click();
  await expect(page).toHaveURL(article);
  await expect(quoteItems(page)).toHaveCount(8);
});

test('back and forward go through the choices', async ({ page }) => {
  await open(page, article);
  await region(page, 'People')
    .getByRole('link', { name: /^Qasem Soleimani/ })
    .click();
  await region(page, 'Quotes')
    .getByRole('link', { name: /^Direct/ })
    .click();
  await expect(page).toHaveURL(`${article}?person=qasem-soleimani&kind=direct`);
  await traverse(page, -1);
  await expect(page).toHaveURL(`${article}?person=qasem-soleimani`);
  await traverse(page, -1);
  await expect(quoteItems(page)).toHaveCount(8);
  await traverse(page, 1);
  await expect(quoteItems(page)).toHaveCount(0);
});

test('to choose a person moves nobody in the list', async ({ page }) => {
  await open(page, article);
  const person = region(page, 'People').getByRole('link', { name: 'Jens Stoltenberg' });
  const before = await person.boundingBox();
  await person.click();
  await expect(person).toHaveAttribute('aria-current', 'true');
  expect(await person.boundingBox()).toEqual(before);
});

for (const width of Object.values(widths)) {
  test(`no line of a person’s counts begins or ends with a dot at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${article}#jens-stoltenberg`);
    const person = region(page, 'People').locator('[id="jens-stoltenberg"]');
    const counts = person.getByText('13 mentions').locator('..');
    const left = (await person.getByRole('link').first().boundingBox())?.x ?? 0;
    const facts = await counts.locator('> span').evaluateAll((spans) =>
      spans.map((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        const { left, top } = range.getBoundingClientRect();
        return { left, top };
      }),
    );
    expect(facts).toHaveLength(3);
    for (const [at, fact] of facts.entries()) {
      const first = fact.top !== facts[at - 1]?.top;
      if (first) expect(fact.left).toBeCloseTo(left, 0);
      else expect(fact.left).toBeGreaterThan(left + 20);
    }
    // What hangs out before the first of a line is its dot, and it is cut off.
    const cut = await counts.evaluate((element) => {
      const inset = /([\d.]+)px\)$/.exec(getComputedStyle(element).clipPath);
      return element.getBoundingClientRect().left + Number(inset?.[1]);
    });
    expect(cut).toBeCloseTo(left, 0);
  });
}

test('kinds narrow the list and the highlights', async ({ page }) => {
  await open(page, article);
  await region(page, 'Quotes').getByRole('link', { name: 'Reported 4' }).click();
  await expect(page).toHaveURL(`${article}?kind=indirect`);
  await expect(quoteItems(page)).toHaveCount(4);
  await expect(status(page)).toHaveText('4 of 8 quotes, all by Jens Stoltenberg: reported');
  await expect(page.locator('mark#q2')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('mark#q4')).not.toHaveCSS('border-block-end-color', 'rgba(0, 0, 0, 0)');
});

test('a person there is not is named, and the article stays readable', async ({ page }) => {
  await open(page, `${article}?person=nobody`);
  await expect(status(page)).toContainText('Nobody in this article goes by “nobody”.');
  await expect(quoteItems(page)).toHaveCount(8);
  // Everyone is shown, and nothing is to be left by key or link.
  const banner = page.getByRole('banner');
  await expect(banner.getByRole('link', { name: 'Show everyone' })).toHaveCount(0);
  await beginReading(page);
  await expect(banner.getByRole('navigation', { name: /^Passages/ })).toHaveCount(0);
});

test('a link to a person opens where they stand', async ({ page }) => {
  await open(page, `${article}#harjit-sajjan`);
  await expect(page.locator('#harjit-sajjan')).toBeFocused();
  await expect(page.locator('#harjit-sajjan')).toBeInViewport();
});
