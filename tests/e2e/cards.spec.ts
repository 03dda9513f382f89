import { phone } from './engine.ts';
import { article, expect, open, press, region, test } from './reader.ts';

test('resting on a name shows who it is; moving on hides it', async ({ page }) => {
  await open(page, article);
  await page.locator('#m20').hover();
  const card = page.getByRole('dialog', { name: 'Harjit Sajjan' });
  await expect(card).toContainText('Defence Minister');
  await expect(card).toContainText('Never quoted, mentioned once.');
  await page.locator('#p13').hover();
  await expect(card).toHaveCount(0);
});

test('resting on a pronoun shows whom it stands for', async ({ page }) => {
  await open(page, article);
  await page.locator('#m3').hover();
  await expect(page.getByRole('dialog', { name: 'Jens Stoltenberg' })).toContainText(
    'Here a pronoun: “he”.',
  );
});

test('the slip in the source is said to be one', async ({ page }) => {
  await open(page, article);
  await page.locator('#m2').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog', { name: 'Jens Stoltenberg' })).toContainText(
    'A slip in the source',
  );
  await expect(page.locator('#m2')).toHaveText('Jen Stoltenberg');
});

test('a name clicked opens a card that offers to show only that person', async ({ page }) => {
  await open(page, article);
  await page.locator('#m6').click();
  const card = page.getByRole('dialog', { name: 'Mohammed Tawfiq Allawi' });
  await expect(card).toBeFocused();
  await card.getByRole('link', { name: 'Show only Mohammed Tawfiq Allawi' }).click();
  await expect(page).toHaveURL(`${article}?person=mohammed-tawfiq-allawi`);
  await expect(card).toHaveCount(0);
});

test('by keyboard: Enter opens the card, Escape closes it and gives the focus back', async ({
  page,
}) => {
  await open(page, article);
  await page.locator('#m6').focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Mohammed Tawfiq Allawi' });
  await expect(card).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#m6')).toBeFocused();
});

test('a quote says of what kind it is, whose, and by which words', async ({ page }) => {
  await open(page, article);
  await page.locator('mark#q6').click();
  const card = page.getByRole('dialog', { name: 'direct quote' });
  await expect(card).toContainText('Jens Stoltenberg');
  await expect(card).toContainText('“he added”');
  await card.getByRole('link', { name: 'In Quotes' }).click();
  await expect(page.locator('[id="q6--note"]')).toBeFocused();
});

test('a quote whose paragraph names nobody says so', async ({ page }) => {
  await open(page, article);
  await page.locator('a[data-note="q3"]').hover();
  await expect(page.getByRole('dialog', { name: 'direct quote' })).toContainText(
    'The paragraph names no speaker',
  );
});

test('every quote’s evidence is reached by keyboard alone', async ({ page }) => {
  await open(page, article);
  for (const id of ['q1', 'q5']) {
    await page.locator(`a[data-note="${id}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(`a[data-note="${id}"]`)).toBeFocused();
  }
});

test('selecting words opens no card', async ({ page }) => {
  await open(page, article);
  await page.locator('mark#q3').scrollIntoViewIfNeeded();
  const box = await page.locator('mark#q3').boundingBox();
  if (box === null) throw new Error('The quote is not drawn.');
  await page.mouse.move(box.x + 40, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 240, box.y + 10, { steps: 6 });
  await page.mouse.up();
  await page.waitForTimeout(100);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('a tap on a name opens its card at the foot, a tap beside closes it', async ({ page }) => {
    await open(page, article);
    await press(page.locator('#m2'));
    const card = page.getByRole('dialog', { name: 'Jens Stoltenberg' });
    await expect(card).toBeVisible();
    const box = await card.boundingBox();
    expect(box?.width).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    await press(page.locator('#headline'));
    await expect(card).toHaveCount(0);
  });

  test('a tap on a quote tells how it is known', async ({ page }) => {
    await open(page, article);
    await press(page.locator('mark#q2'));
    await expect(page.getByRole('dialog', { name: 'direct quote' })).toContainText(
      '“Stoltenberg told”',
    );
    await press(page.getByRole('dialog').getByRole('link', { name: 'In Quotes' }));
    await expect(region(page, 'Quotes')).toBeVisible();
    await expect(page.locator('[id="q2--note"]')).toBeFocused();
  });
});
