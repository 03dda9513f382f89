import {
  article,
  expect,
  expectFlash,
  expectInSight,
  open,
  region,
  test,
  widths,
} from './reader.ts';

test('the timeline runs from the killing to the ministers’ meeting and the talks ahead', async ({
  page,
}) => {
  await open(page, article);
  const items = region(page, 'Timeline').getByRole('listitem');
  await expect(items).toHaveCount(10);
  await expect(items.first()).toHaveAttribute('id', 'killing-of-soleimani');
  const dates = await items
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(dates).toEqual([
    '2020-01-03',
    '2020-01-03',
    '2020-01-04',
    '2020-01-05',
    '2020-01-06',
    '2020-01',
    '2020-02-01',
    '2020-02-12',
    '2020-02-13',
    '2020-02-12',
    '2020-02-12',
  ]);
});

test('every event leads to the sentence behind it', async ({ page }) => {
  await open(page, article);
  const items = await region(page, 'Timeline').getByRole('listitem').all();
  for (const item of items) {
    const id = await item.getAttribute('id');
    await item
      .getByRole('link', { name: /^In the text/ })
      .first()
      .click();
    const evidence = page.locator(`[id="${id ?? ''}--evidence"]`);
    await expect(evidence).toBeFocused();
    await expectInSight(evidence);
    await expectFlash(evidence);
  }
});

test('the days of January stand apart on the axis', async ({ page }) => {
  await open(page, article);
  const tops = await page
    .locator('svg [data-event] circle:first-of-type')
    .evaluateAll((points) =>
      points
        .filter((point) => point.getAttribute('cx') === '7')
        .map((point) => Number(point.getAttribute('cy'))),
    );
  const days = [...new Set(tops)].toSorted((a, b) => a - b);
  expect(days.length).toBeGreaterThanOrEqual(6);
  for (const [at, day] of days.slice(1).entries())
    expect(day - (days[at] ?? 0)).toBeGreaterThan(12);
});

test('what the article says is told from what its context says', async ({ page }) => {
  await open(page, article);
  const killing = page.locator('#killing-of-soleimani');
  await expect(killing).toContainText('3 January 2020 date from context');
  await expect(killing).toContainText('The article says “January 2020”.');
  await expect(killing.getByRole('link', { name: /Business Times/ })).toHaveAttribute(
    'href',
    /^https:/,
  );
  await expect(page.locator('#north-atlantic-council')).not.toContainText('context');
});

test('a linked event outside the filter is shown all the same', async ({ page }) => {
  await open(page, `${article}?person=harjit-sajjan#allawi-named`);
  await expect(page.locator('#allawi-named')).toBeFocused();
  await expect(page.locator('#allawi-named')).toContainText('outside the filter');
  await expect(page.getByRole('status')).toContainText('The linked event is outside the filter');
});

for (const width of [widths.phone, widths.tablet]) {
  test(`a link to the timeline as it is told shows it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `${article}?order=told`);
    await expect(region(page, 'Timeline')).toBeVisible();
    await expect(region(page, 'Timeline').locator('[aria-current="true"]')).toHaveText(
      'As it is told',
    );
    await expect(region(page, 'Quotes')).toBeHidden();
  });
}
