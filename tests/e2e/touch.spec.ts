import type { CDPSession, Locator, Page } from '@playwright/test';
import { engine, phone } from './engine.ts';
import { article, expect, open, region, status, test, widths } from './reader.ts';
import { focusSeen, smallTargets } from './targets.ts';
import type { View } from './views.ts';
import { focused, search, stepper } from './views.ts';

const person = (page: Page) => page.getByRole('dialog', { name: 'Jens Stoltenberg' });

/** Taps the first line of something that stands in the text. */
async function tapWords(page: Page, words: Locator): Promise<void> {
  await words.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const { x, y } = await words.evaluate((element) => {
    const [line] = element.getClientRects();
    if (line === undefined) throw new Error('The words are not drawn.');
    return { x: line.left + Math.min(24, line.width / 2), y: line.top + line.height / 2 };
  });
  await page.touchscreen.tap(x, y);
}

interface Stroke {
  readonly from: { readonly x: number; readonly y: number };
  readonly by: number;
  /** How many moves it takes, a frame of 16 ms each: few make a flick. */
  readonly moves: number;
  /** Whether the finger rests before it is lifted. */
  readonly rest: boolean;
}

/**
 * A finger that goes straight up or down, as the browser itself hears of it. Each event bears the
 * time at which a real one would have come: a busy machine makes no flick slow.
 */
async function stroke(page: Page, { from: { x, y }, by, moves, rest }: Stroke): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) => {
    timestamp += 0.016;
    await session.send('Input.dispatchTouchEvent', {
      type,
      timestamp,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: at }],
    });
  };
  await touch('touchStart', y);
  for (let move = 1; move <= moves; move += 1) await touch('touchMove', y + (by * move) / moves);
  if (rest) {
    timestamp += 0.3;
    await touch('touchMove', y + by - 0.5);
  }
  await touch('touchEnd', y + by);
  await session.detach();
}

async function topOf(sheet: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await sheet.boundingBox();
  if (box === null) throw new Error('The sheet is not drawn.');
  return { x: box.x + box.width / 2, y: box.y + 10 };
}

const sheets: readonly {
  readonly name: string;
  readonly reach: (page: Page) => Promise<Locator>;
  /** What has the focus when the sheet is gone. */
  readonly from: (page: Page) => Locator;
}[] = [
  {
    name: 'a card',
    reach: async (page) => {
      await page.locator('#m2').tap();
      return person(page);
    },
    from: (page) => page.locator('#m2'),
  },
  {
    name: 'the settings',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Settings' }).tap();
      return page.getByRole('dialog', { name: 'Settings' });
    },
    from: (page) => page.getByRole('button', { name: 'Settings' }),
  },
  {
    name: 'the keys',
    reach: async (page) => {
      await page.locator('#m2').focus();
      await page.keyboard.press('?');
      return page.getByRole('dialog', { name: 'Keys' });
    },
    from: (page) => page.locator('#m2'),
  },
];

test.describe('with a finger', () => {
  test.skip(engine === 'firefox', 'Firefox, as it is driven here, takes no touch.');
  test.use(phone);

  for (const { name, reach, from } of sheets) {
    test(`${name} is dragged down to close, and the focus returns`, async ({ page }) => {
      await open(page, article);
      const sheet = await reach(page);
      await expect(sheet).toBeVisible();
      await expect(sheet.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
      await stroke(page, { from: await topOf(sheet), by: 260, moves: 12, rest: true });
      await expect(sheet).toBeHidden();
      await expect(from(page)).toBeFocused();
    });

    test(`${name} is flicked away`, async ({ page }) => {
      await open(page, article);
      const sheet = await reach(page);
      await expect(sheet).toBeVisible();
      await stroke(page, { from: await topOf(sheet), by: 90, moves: 3, rest: false });
      await expect(sheet).toBeHidden();
    });

    test(`${name} springs back from a short drag`, async ({ page }) => {
      await open(page, article);
      const sheet = await reach(page);
      await expect(sheet).toBeVisible();
      const before = await sheet.boundingBox();
      await stroke(page, { from: await topOf(sheet), by: 50, moves: 8, rest: true });
      await expect.poll(async () => (await sheet.boundingBox())?.y).toBe(before?.y);
      expect(await sheet.evaluate((element) => element.getAnimations().length)).toBe(0);
    });

    test(`${name} goes with Escape`, async ({ page }) => {
      await open(page, article);
      const sheet = await reach(page);
      await expect(sheet).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(from(page)).toBeFocused();
    });
  }

  test('a sheet follows the finger, and bears no style of its own', async ({ page }) => {
    await open(page, article);
    await page.locator('#m2').tap();
    const before = await topOf(person(page));
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchCancel', y: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchCancel' ? [] : [{ x: before.x, y }],
      });
    await touch('touchStart', before.y);
    await touch('touchMove', before.y + 30);
    await touch('touchMove', before.y + 100);
    await expect.poll(async () => ((await topOf(person(page))).y - before.y).toFixed()).toBe('100');
    expect(await person(page).getAttribute('style')).toBeNull();
    await touch('touchCancel', before.y + 100);
    await expect.poll(async () => (await topOf(person(page))).y).toBe(before.y);
  });

  test('where motion is unwelcome a sheet is gone at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, article);
    await page.locator('#m2').tap();
    await stroke(page, { from: await topOf(person(page)), by: 260, moves: 6, rest: false });
    await expect(person(page)).toHaveCount(0, { timeout: 150 });
  });

  test('a scrolled sheet is scrolled back before it is dragged', async ({ page }) => {
    await open(page, article);
    await page.getByRole('button', { name: 'Settings' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Settings' });
    await sheet.evaluate((element) => {
      element.scrollTop = 80;
    });
    const { x, y } = await topOf(sheet);
    await stroke(page, { from: { x, y: y + 150 }, by: 60, moves: 6, rest: true });
    await expect.poll(() => sheet.evaluate((element) => element.scrollTop)).toBeLessThan(80);
    await expect(sheet).toBeVisible();
  });

  test('the search hangs from the head, where no keyboard comes, and is pushed up', async ({
    page,
  }) => {
    await open(page, article);
    await page.getByRole('button', { name: 'Search in the article' }).tap();
    const bar = page.getByRole('search');
    await expect(bar.getByRole('searchbox')).toBeFocused();
    const box = await bar.boundingBox();
    const from = { x: 100, y: (box?.y ?? 0) + (box?.height ?? 0) - 15 };
    await stroke(page, { from, by: -70, moves: 6, rest: true });
    await expect(bar).toHaveCount(0);
  });

  test('a tap on the words of an event tells what they are evidence for', async ({ page }) => {
    await open(page, article);
    await tapWords(page, page.locator('[id="parliament-motion--evidence"]'));
    const card = page.getByRole('dialog', { name: /^Event: The Iraqi parliament passes/ });
    await expect(card).toContainText('5 January 2020');
    await expect(card.locator('blockquote')).toContainText(
      'the Iraqi parliament passed a non-binding motion',
    );
    await expect(card).toContainText('The date is not in the article');
    await card.getByRole('link', { name: 'In the timeline' }).tap();
    await expect(page.locator('#parliament-motion')).toBeFocused();
    await expect(region(page, 'Timeline')).toBeVisible();
  });

  const states: readonly {
    readonly name: string;
    readonly reach: (page: Page) => Promise<void>;
  }[] = [
    { name: 'the article', reach: (page) => open(page, article) },
    {
      name: 'a person in focus, with the stepper',
      reach: (page) => open(page, `${focused}&at=q3`),
    },
    ...(['Quotes', 'People', 'Timeline'] as const).map((panel) => ({
      name: panel,
      reach: async (page: Page) => {
        await open(page, article);
        await page.getByRole('button', { name: panel, exact: true }).tap();
      },
    })),
    {
      name: 'the passages of a person in focus',
      reach: async (page) => {
        await open(page, focused);
        await page.getByRole('button', { name: 'People', exact: true }).tap();
        await page.getByText('Where in the text').tap();
        const first = region(page, 'People').getByRole('link', {
          name: /^The alliance’s secretary/,
        });
        await first.first().waitFor();
      },
    },
    ...sheets.map(({ name, reach }) => ({
      name,
      reach: async (page: Page) => {
        await open(page, article);
        await (await reach(page)).waitFor();
      },
    })),
    {
      name: 'a quote’s card',
      reach: async (page) => {
        await open(page, article);
        await tapWords(page, page.locator('mark#q8'));
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'an event’s card',
      reach: async (page) => {
        await open(page, article);
        await tapWords(page, page.locator('[id="parliament-motion--evidence"]'));
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'the search',
      reach: async (page) => {
        await open(page, article);
        await page.getByRole('button', { name: 'Search in the article' }).tap();
        await page.getByRole('searchbox').fill('NATO');
      },
    },
  ];
  for (const { name, reach } of states) {
    test(`what can be pressed is as large as a finger: ${name}`, async ({ page }) => {
      await reach(page);
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});

test.describe('a finger on a wide screen', () => {
  test.skip(engine === 'firefox', 'Firefox, as it is driven here, takes no touch.');
  test.use({ viewport: { width: 1440, height: 900 }, hasTouch: true });

  test('opens a sheet at the foot, where a mouse opens a card by the words', async ({ page }) => {
    await open(page, article);
    await page.locator('#m2').tap();
    const sheet = await person(page).boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(900, 0);
    await page.keyboard.press('Escape');
    await page.locator('#m2').click();
    const words = await page.locator('#m2').boundingBox();
    const card = await person(page).boundingBox();
    const below = (card?.y ?? 0) - ((words?.y ?? 0) + (words?.height ?? 0));
    const above = (words?.y ?? 0) - ((card?.y ?? 0) + (card?.height ?? 0));
    expect(Math.max(below, above)).toBeGreaterThanOrEqual(0);
    expect(Math.max(below, above)).toBeLessThan(40);
    await expect(person(page)).toBeInViewport({ ratio: 1 });
  });
});

for (const width of [widths.phone, widths.desktop]) {
  const walks: readonly View[] = [
    { name: 'a person in focus', reach: stepper },
    {
      name: 'the search open',
      reach: async (page) => {
        await search(page, 'the');
        await page.getByRole('link', { name: 'Verbatim' }).focus();
      },
    },
  ];
  for (const { name, reach } of walks) {
    test(`at ${width} px, with ${name}, the focus is never under a bar`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await reach(page);
      const covered: string[] = [];
      let stops = 0;
      for (; stops < 300; stops += 1) {
        await page.keyboard.press('Tab');
        const seen = await focusSeen(page);
        if (seen === null) break;
        if (seen.covered) covered.push(seen.name);
      }
      expect(covered).toEqual([]);
      expect(stops).toBeGreaterThan(50);
    });
  }
}

test('what a pointer shows by resting is had by keyboard', async ({ page }) => {
  await open(page, article);
  const dots = page.locator('a[data-evidence]');
  const events = await dots.count();
  expect(events).toBeGreaterThan(5);
  await dots.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Event:/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dots.first()).toBeFocused();
  await expect(status(page)).toBeVisible();
});

test('the paper’s insertion is told on the card of its quote', async ({ page }) => {
  await open(page, article);
  await page.locator('a[data-note="q2"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'direct quote' })).toContainText(
    'The words in brackets are the paper’s.',
  );
});
