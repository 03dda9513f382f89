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

test('a pronoun’s card leads to the name before it', async ({ page }) => {
  await open(page, article);
  await page.locator('#m10').click();
  const card = page.getByRole('dialog', { name: 'Jens Stoltenberg' });
  await expect(card).toContainText('Last named before it as “Stoltenberg”.');
  await card.getByRole('link', { name: 'Stoltenberg', exact: true }).click();
  await expect(page).toHaveURL(`${article}?at=m9`);
});

test('a person’s card has the sentence that says who it is, and the way there', async ({
  page,
}) => {
  await open(page, article);
  await page.locator('#m15').click();
  const card = page.getByRole('dialog', { name: 'Qasem Soleimani' });
  await expect(card.locator('blockquote b')).toHaveText('Iranian special forces commander');
  await expect(card.locator('blockquote')).toContainText('Gen. Qasem Soleimani in January');
  await card.getByRole('link', { name: 'In the text' }).click();
  await expect(page).toHaveURL(`${article}#p3`);
  await expect(page.locator('#p3')).toBeFocused();
});

test('a person’s own passages are on the card, each one step of history away', async ({ page }) => {
  await open(page, article);
  await page.locator('#m6').click();
  const card = page.getByRole('dialog', { name: 'Mohammed Tawfiq Allawi' });
  const passages = card.getByRole('list', { name: 'Passages of Mohammed Tawfiq Allawi' });
  await expect(passages.getByRole('link')).toHaveCount(4);
  await passages.getByRole('link', { name: /Allawi’s government/ }).click();
  await expect(page).toHaveURL(`${article}?at=m18`);
  await expect(page.locator('#m18')).toBeFocused();
  await expect(card).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(article);
});

test('of many passages a handful is shown, and the rest with the person in focus', async ({
  page,
}) => {
  await open(page, article);
  await page.locator('#m2').click();
  const card = page.getByRole('dialog', { name: 'Jens Stoltenberg' });
  await expect(card.getByRole('listitem')).toHaveCount(5);
  await card.getByRole('link', { name: /^Show all \d+ passages$/ }).click();
  await expect(page).toHaveURL(`${article}?person=jens-stoltenberg`);
  await expect(page.getByRole('navigation', { name: 'Passages of Jens Stoltenberg' })).toHaveText(
    /^\d+ passages$/,
  );
});

test('an event’s dot tells what happened, by which sentence, and whose the date is', async ({
  page,
}) => {
  await open(page, article);
  await page.locator('a[data-evidence="north-atlantic-council--evidence"]').click();
  const card = page.getByRole('dialog', { name: /^Event: The North Atlantic Council/ });
  await expect(card).toContainText('6 January 2020');
  await expect(card).toContainText('The date is the article’s own.');
  await card.getByRole('link', { name: 'In the timeline' }).click();
  await expect(page.locator('#north-atlantic-council')).toBeFocused();
});

test('a quote’s card names the events that rest on its words', async ({ page }) => {
  await open(page, article);
  await page.locator('a[data-note="q8"]').click();
  const card = page.getByRole('dialog', { name: 'reported speech' });
  await expect(card).toContainText(
    '“The secretary-general” names the speaker, “said” reports the words.',
  );
  await card.getByRole('link', { name: /^Talks ahead/ }).click();
  await expect(page).toHaveURL(`${article}#talks-ahead`);
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
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'In the text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#m6')).toBeFocused();
  // Longer than a name has to be rested on.
  await page.waitForTimeout(400);
  await expect(card).toHaveCount(0);
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
