import type { Locator, Page } from '@playwright/test';
import type { Capability } from './engine.ts';
import { engine, phone } from './engine.ts';
import { fullFile } from '../fixtures/full-article.ts';
import { openOwn, pick } from './own.ts';
import {
  article,
  beginReading,
  clickInPlace,
  expect,
  needs,
  open,
  press,
  region,
  test,
  widths,
} from './reader.ts';
import { select } from './words.ts';

test('resting on a name shows who it is; moving on hides it', async ({ page }) => {
  await open(page, article);
  await page.locator('#m20').hover();
  const card = page.getByRole('dialog', { name: 'Harjit Sajjan' });
  await expect(card).toContainText('Defence Minister');
  await expect(card).toContainText('Never quoted, mentioned once.');
  await page.locator('#p13').hover();
  await expect(card).toHaveCount(0);
});

test('a quote whose card is open is lit, in the text and in its list', async ({ page }) => {
  await open(page, article);
  await beginReading(page);
  const lit = (words: Locator) =>
    words.evaluate((element) => getComputedStyle(element).getPropertyValue('--lit') !== '');
  const mark = page.locator('mark#q6');
  await mark.click();
  await expect(page.getByRole('dialog')).toBeFocused();
  await expect.poll(() => lit(mark)).toBe(true);
  expect(await lit(page.locator('#q6--note'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await lit(mark)).toBe(true);
  expect(await lit(page.locator('mark#q1'))).toBe(false);
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
  // Scrolled as by a reader: the driver, which brings a link into sight itself, scrolls the page too,
  // and on a busy machine only once the mouse is down.
  await card.hover();
  await page.mouse.wheel(0, 600);
  const all = card.getByRole('link', { name: /^Show all \d+ passages$/ });
  await expect(all).toBeInViewport({ ratio: 1 });
  await clickInPlace(page, all);
  await expect(page).toHaveURL(`${article}?person=jens-stoltenberg`);
  await expect(page.getByRole('navigation', { name: 'Passages of Jens Stoltenberg' })).toHaveText(
    /\d+ passages$/,
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

/** Longer than a name has to be rested on before its card opens. */
const longEnough = 500;

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  const { x, y, width, height } = box;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

test.describe('while words are selected', () => {
  const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });
  const openings: readonly {
    readonly name: string;
    readonly takes?: Capability;
    readonly ask: (page: Page) => Promise<void>;
  }[] = [
    { name: 'the pointer rests on a name', ask: (page) => page.locator('#m3').hover() },
    {
      name: 'a name has the focus',
      ask: async (page) => {
        await page.locator('#m2').focus();
        await page.keyboard.press('Tab');
      },
    },
    {
      name: 'a click ends the selection on a name',
      ask: async (page) => {
        const { left, right, top, bottom } = await boxOf(page.locator('#m2'));
        await page.mouse.move(left - 60, (top + bottom) / 2);
        await page.mouse.down();
        await page.mouse.move(right - 8, (top + bottom) / 2, { steps: 6 });
        await page.mouse.up();
      },
    },
    {
      name: 'a word of a quote is clicked twice, which selects it',
      takes: 'two clicks are a double one',
      ask: async (page) => {
        const { x, y } = await page.locator('mark#q3').evaluate((mark) => {
          mark.scrollIntoView({ block: 'center', behavior: 'instant' });
          const [line] = mark.getClientRects();
          if (line === undefined) throw new Error('The quote is not drawn.');
          return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
        });
        await page.mouse.dblclick(x, y);
      },
    },
  ];
  for (const { name, ask, takes } of openings) {
    test(`no card opens when ${name}`, async ({ page }) => {
      if (takes !== undefined) needs(takes);
      await open(page, article);
      await beginReading(page, 1, 1);
      // Cards are fetched with the first one.
      await page.locator('#m2').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await select(page, 'p2', 'secretary general');
      await expect(bar(page)).toBeVisible();
      await ask(page);
      await page.waitForTimeout(longEnough);
      await expect(bar(page)).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }

  test('a card that is open closes, and opens again when they are selected no more', async ({
    page,
  }) => {
    await open(page, article);
    await page.locator('#m2').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await select(page, 'p3', 'the Iraqi parliament');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.locator('#m2').click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a card stays when the words are its own', async ({ page }) => {
    await open(page, article);
    await page.locator('#m2').click();
    const card = page.getByRole('dialog');
    await card.locator('blockquote').evaluate((words) => {
      getSelection()?.selectAllChildren(words);
    });
    await page.waitForTimeout(longEnough);
    await expect(card).toBeVisible();
  });
});

test.describe('a card by its words', () => {
  const cards = [
    { of: 'a person', words: '#m2' },
    { of: 'a quote', words: 'mark#q6' },
    { of: 'a name further down', words: '#m9' },
  ] as const;
  for (const width of [widths.tablet, widths.desktop]) {
    for (const { of, words } of cards) {
      test(`of ${of} keeps to the text’s column, off the head, at ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await open(page, article);
        await page.locator(words).first().click();
        const card = await boxOf(page.getByRole('dialog'));
        const column = await boxOf(page.getByRole('article'));
        const head = await boxOf(page.getByRole('banner'));
        expect(card.left).toBeGreaterThanOrEqual(column.left - 1);
        expect(card.right).toBeLessThanOrEqual(column.right + 1);
        expect(card.top).toBeGreaterThanOrEqual(head.bottom + 8);
        expect(card.bottom).toBeLessThanOrEqual(900 - 8);
      });
    }
  }

  test('uses the room there is rather than cut its words', async ({ page }) => {
    await page.setViewportSize({ width: widths.tablet, height: 1180 });
    await open(page, article);
    await page.locator('#m2').click();
    const card = page.getByRole('dialog', { name: 'Jens Stoltenberg' });
    await expect(card).toBeVisible();
    const hidden = await card.evaluate(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
    const { bottom } = await boxOf(card);
    expect(hidden < 2 || bottom > 1180 - 12).toBe(true);
  });

  for (const { of, words, label } of [
    { of: 'a name', words: '#m20', label: 'Harjit Sajjan' },
    { of: 'a quote of two pieces', words: 'mark#q6', label: 'direct quote' },
  ]) {
    test(`of ${of} hangs from them when it lies above, however short it is`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 800 });
      await open(page, article);
      await beginReading(page);
      const first = page.locator(words).first();
      const lineOf = () =>
        first.evaluate((element) => {
          const [line] = element.getClientRects();
          if (line === undefined) throw new Error('It is not drawn.');
          return { x: line.x, y: line.y };
        });
      const { y: before } = await lineOf();
      await page.evaluate((top) => {
        scrollBy({ top, behavior: 'instant' });
      }, before - 700);
      const line = await lineOf();
      await page.mouse.click(line.x + 8, line.y + 8);
      const card = page.getByRole('dialog', { name: label });
      await expect(card).toBeVisible();
      const { top, bottom } = await boxOf(card);
      expect(top).toBeGreaterThan((await boxOf(page.getByRole('banner'))).bottom);
      const gap = line.y - bottom;
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(16);
    });
  }

  test('whose form is larger than the room above begins below the head', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openOwn(page);
    await page.locator('article mark').first().click();
    const card = page.getByRole('dialog', { name: 'direct quote' });
    await card.getByText('Put right').click();
    await card.getByRole('button', { name: 'Not a quote' }).waitFor();
    const head = await boxOf(page.getByRole('banner'));
    await expect.poll(async () => (await boxOf(card)).top).toBeGreaterThanOrEqual(head.bottom);
  });

  test('has its end in line with the first line of its title', async ({ page }) => {
    await open(page, article);
    for (const [words, first] of [
      ['mark#q6', 'direct quote'],
      ['#m2', 'Jens Stoltenberg'],
    ] as const) {
      await page.locator(words).first().click();
      const card = page.getByRole('dialog');
      const title = await boxOf(card.getByText(first, { exact: true }).first());
      const close = await boxOf(card.getByRole('button', { name: 'Close' }));
      const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
      expect(Math.abs(middle(title) - middle(close))).toBeLessThan(3);
      await page.keyboard.press('Escape');
    }
  });

  for (const { kind, mark } of [
    { kind: 'a quote', mark: 'article mark' },
    { kind: 'a name', mark: 'article a[data-mention]' },
    { kind: 'an event', mark: 'article a[data-evidence]' },
  ]) {
    for (const [width, height] of [
      [widths.phone, 844],
      [widths.tablet, 1180],
      [widths.desktop, 900],
    ] as const) {
      test(`shows the form that puts ${kind} right, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openOwn(page);
        await page.locator(mark).first().click();
        const card = page.getByRole('dialog');
        await card.getByText('Put right').click();
        const save = card.getByRole('button', { name: 'Save' });
        await expect(save.first()).toBeInViewport({ ratio: 1 });
        const forms = width === widths.phone ? [save.first()] : await save.all();
        for (const button of forms) {
          const { left, right, top, bottom } = await boxOf(button);
          const fade = 24;
          const frame = await boxOf(card);
          // Firefox tells of boxes in single precision.
          expect(bottom).toBeLessThanOrEqual(frame.bottom - fade + 0.01);
          const over = await page.evaluate(
            ([x, y]) => document.elementFromPoint(x, y)?.textContent,
            [(left + right) / 2, (top + bottom) / 2] as const,
          );
          expect(over).toBe('Save');
        }
        if (width !== widths.phone) {
          const head = await boxOf(page.getByRole('banner'));
          const frame = await boxOf(card);
          // The words that it is about are above it or below.
          const words = await boxOf(page.locator(mark).first());
          expect(frame.top >= words.bottom || frame.bottom <= words.top).toBe(true);
          expect(frame.top).toBeGreaterThanOrEqual(head.bottom + 8);
          // Firefox keeps a box that is moved into the window there without its margin.
          expect(frame.bottom).toBeLessThanOrEqual(height - (engine === 'firefox' ? 0 : 8));
        }
      });
    }
  }

  test('has nothing over its last line where the system allows no colours of ours', async ({
    page,
  }) => {
    needs('the system has colours of its own');
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, article);
    await page.locator('mark#q6').first().click();
    const card = page.getByRole('dialog');
    const last = card.getByRole('button', { name: 'Copy quote' });
    const { left, bottom } = await boxOf(last);
    const over = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.textContent, [
      left + 4,
      bottom - 2,
    ] as const);
    expect(over).toBe('Copy quote');
  });

  test('has the link to a quote beside its actions, whatever their number', async ({ page }) => {
    const row = async () => {
      const card = page.getByRole('dialog');
      const link = await boxOf(card.getByRole('link', { name: 'Copy link to this quote' }));
      const first = await boxOf(card.getByRole('button', { name: 'Copy quote' }));
      expect(link.top).toBeLessThan(first.bottom);
      expect(link.bottom).toBeGreaterThan(first.top);
      expect(link.left).toBeGreaterThan(first.right);
    };
    await open(page, article);
    await page.locator('mark#q6').first().click();
    await row();
    await openOwn(page);
    await page.locator('article mark').first().click();
    await row();
  });
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

test('the words on a card and in the panels go the way of their own letters', async ({ page }) => {
  const words = 'קראו את המילים פעמיים';
  const file = fullFile(words);
  file.blocks = file.blocks.map((block) => ({ ...block, image: undefined }));
  await pick(page, [{ name: 'hebrew.json', text: JSON.stringify(file), type: 'application/json' }]);
  await page.getByRole('article').waitFor();
  const card = page.getByRole('dialog');
  const undecided = () =>
    card.evaluate((element) =>
      [...element.querySelectorAll('p, blockquote, li, i, bdi, q')]
        .filter((one) => /^[“\s]*[\u0590-\u05ff]/.test(one.textContent))
        .filter((one) => getComputedStyle(one).direction !== 'rtl')
        .map((one) => one.outerHTML),
    );
  for (const handle of ['a[data-mention]', 'a[data-quote]', 'a[data-evidence]']) {
    // By no pointer: in the margin of such words there may be something else.
    await page.locator('article').locator(handle).first().dispatchEvent('click');
    await expect(card).toBeVisible();
    expect(await undecided()).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await region(page, 'People').getByRole('link', { name: words }).first().click();
  await region(page, 'People').getByText('Where in the text').click();
  await region(page, 'Timeline').getByText('The words it rests on').first().click();
  const toTheRight = (of: Locator) =>
    of.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const [line] = range.getClientRects();
      const from = (line?.left ?? 0) - element.getBoundingClientRect().left;
      return from > element.getBoundingClientRect().right - (line?.right ?? 0);
    });
  for (const line of [
    region(page, 'Timeline').getByText(words, { exact: true }).first(),
    region(page, 'Timeline').locator('q').first(),
    region(page, 'People').getByRole('listitem').getByRole('listitem').first(),
  ]) {
    await expect(line).toBeVisible();
    expect(await toTheRight(line)).toBe(true);
  }
});
