import type { Page } from '@playwright/test';
import { engine } from './engine.ts';
import {
  article,
  beginReading,
  clickInPlace,
  drawn,
  expect,
  expectFlash,
  expectInSight,
  go,
  heldBack,
  joined,
  open,
  quoteItems,
  region,
  reload,
  status,
  test,
  traverse,
  widths,
} from './reader.ts';

const targets = [
  ['a section', 'scaling-up-and-doing-more'],
  ['a paragraph', 'p9'],
  ['a figure', 'media-conference'],
  ['a quote', 'q6'],
  ['a quote inside another', 'q5'],
  ['a mention', 'm20'],
  ['an event', 'parliament-motion'],
  ['a quote’s item', 'q8--note'],
  ['a piece of evidence', 'brussels-meeting--evidence-2'],
] as const;

for (const [name, id] of targets) {
  for (const query of ['', '?person=harjit-sajjan']) {
    test(`a cold link to ${name}${query === '' ? '' : ', with a person in focus,'} lands on it`, async ({
      page,
    }) => {
      await open(page, `${article}${query}#${id}`);
      const target = page.locator(`[id="${id}"]`);
      await expect(target).toBeFocused();
      await expectFlash(target);
      await expectInSight(target);
    });
  }
}

test('a target keeps the focus where the app has joined before the first frame', async ({
  page,
}) => {
  // What blocks the rendering alone holds the frames back and lets the scripts run.
  await page.route('**/late.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  const release = await heldBack(page, '**/late.css');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const head = document.querySelector('head');
      if (head === null) return;
      observer.disconnect();
      const sheet = document.createElement('link');
      Object.assign(sheet, { rel: 'stylesheet', href: '/late.css', blocking: 'render' });
      head.append(sheet);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${article}?person=harjit-sajjan#q8--note`, { waitUntil: 'commit' });
  await joined(page);
  release();
  await page.waitForLoadState();
  await drawn(page);
  await expect(page.locator('#q8--note')).toBeFocused();
});

test('a target lies below the sticky head', async ({ page }) => {
  await open(page, `${article}#p12`);
  const head = await page.getByRole('banner').boundingBox();
  const target = await page.locator('#p12').boundingBox();
  expect(target?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
});

test('a click on a quote goes to its passage; back returns to where one was', async ({ page }) => {
  await open(page, article);
  await page.evaluate(() => {
    scrollTo({ top: 300, behavior: 'instant' });
  });
  // A mouse would have to bring the link into view first, in some engines by scrolling the page.
  await quoteItems(page).nth(6).getByRole('link', { name: 'In the text' }).dispatchEvent('click');
  await expect(page).toHaveURL(`${article}#q7`);
  await expect(page.locator('#q7')).toBeFocused();
  await expectInSight(page.locator('#q7'));
  await traverse(page, -1);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(300);
  await traverse(page, 1);
  await expect(page.locator('#q7')).toBeFocused();
  await expectInSight(page.locator('#q7'));
});

test('the same link clicked again lands again', async ({ page }) => {
  await open(page, `${article}#q2`);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.locator('#q2--note').getByRole('link', { name: 'In the text' }).click();
  await expectInSight(page.locator('#q2'));
});

test('reload returns to where one was, not to the target', async ({ page }) => {
  await open(page, `${article}#q2`);
  await page.evaluate(() => {
    scrollTo({ top: 900, behavior: 'instant' });
  });
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(900);
  await page.waitForTimeout(100);
  await reload(page);
  await joined(page);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(900);
});

for (const anchor of [
  'harjit-sajjan',
  'q5--note',
  'q8--note',
  'killing-of-soleimani',
  'stoltenberg-meets-sajjan',
]) {
  test(`what stands beside the text is shown at #${anchor}, and the text stays at its top`, async ({
    page,
  }) => {
    await open(page, `${article}#${anchor}`);
    const item = page.locator(`[id="${anchor}"]`);
    await expect(item).toBeFocused();
    await expect(item).toBeInViewport({ ratio: 1 });
    // The panel scrolls by whole pixels in Firefox, and the window by what is left of one.
    expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(engine === 'firefox' ? 1 : 0);
  });
}

for (const anchor of ['q6--note', 'qasem-soleimani', 'harjit-sajjan', 'months-of-unrest']) {
  for (const width of [widths.tablet, widths.desktop]) {
    test(`at ${width} px no line of a panel is cut through by what lies over it at #${anchor}, and the text stays`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${article}#${anchor}`);
      const item = page.locator(`[id="${anchor}"]`);
      await expect(item).toBeFocused();
      await expectInSight(item);
      const cut = await item.evaluate((element) => {
        const bars = [...document.querySelectorAll('header:not(main *), [role="tablist"]')];
        if (bars.length === 0) return ['nothing lies over it'];
        const edge = Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom));
        const lines: string[] = [];
        const range = document.createRange();
        const panel = element.closest('section') ?? element;
        const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
        while (texts.nextNode() !== null) {
          const { data, parentElement } = texts.currentNode as Text;
          // A heading that a tab stands for is there for listeners alone.
          if (data.trim() === '' || (parentElement?.clientWidth ?? 0) === 1) continue;
          range.selectNodeContents(texts.currentNode);
          for (const { top, bottom } of range.getClientRects()) {
            if (top < edge - 1 && bottom > edge + 1) lines.push(range.toString());
          }
        }
        return lines;
      });
      expect(cut).toEqual([]);
      expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(engine === 'firefox' ? 1 : 0);
    });
  }
}

const top = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** What changes the address and leaves the page where it is, until the page has followed. */
const choices: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a person was chosen': async (page) => {
    const person = region(page, 'People').getByRole('link', {
      name: 'Harjit Sajjan',
      exact: true,
    });
    await person.click();
    await expect(person).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(/person=/);
  },
  'the timeline was ordered': async (page) => {
    const told = region(page, 'Timeline').getByRole('link', { name: 'As it is told' });
    await told.click();
    await expect(told).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(/order=told/);
  },
  'a person was found': async (page) => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('harjit');
    await expect(page.getByRole('search')).toContainText('2 places');
    await page.keyboard.press('Shift+Enter');
    await expectFlash(page.locator('[id="harjit-sajjan"]'));
    await expect(page).toHaveURL(/#harjit-sajjan$/);
  },
};

for (const [name, choose] of Object.entries(choices)) {
  test(`reload, and back from the library, return to where one was when ${name}`, async ({
    page,
  }) => {
    await open(page, article);
    await beginReading(page, 700, 400);
    await page.mouse.wheel(0, 1200);
    await expect.poll(() => top(page)).toBe(1200);
    await choose(page);
    expect(await top(page)).toBe(1200);
    await reload(page);
    await joined(page);
    await expect.poll(() => top(page)).toBe(1200);
    await clickInPlace(page, page.getByRole('link', { name: 'Library' }));
    await expect(page).toHaveURL('/library/');
    await page.goBack();
    await joined(page);
    await expect.poll(() => top(page)).toBe(1200);
  });
}

test('of two places that an address names, the one behind the hash is meant', async ({ page }) => {
  await open(page, `${article}?person=jens-stoltenberg&at=q2#q7`);
  await expect(page.locator('mark#q7')).toBeFocused();
  const steps = page.getByRole('navigation', { name: /^Passages/ });
  const count = async () => (await steps.textContent()) ?? '';
  await expect(steps).toContainText(/\d+ of/);
  const both = await count();
  await open(page, `${article}?person=jens-stoltenberg#q7`);
  await expect(steps).toContainText(/\d+ of/);
  expect(both).toBe(await count());
});

test('a reader who scrolls before the app has joined is left where they are', async ({ page }) => {
  await page.route('**/articles/nato-iraq-training-mission.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await go(page, `${article}#q2`);
  await expect(page.locator('#q2')).toBeInViewport();
  const top = () => page.evaluate(() => scrollY);
  const landed = await top();
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, -300);
  await expect.poll(top).toBeLessThan(landed);
  await page.waitForTimeout(300);
  const left = await top();
  await joined(page);
  await expect(page.locator('#q2')).toBeFocused();
  expect(await top()).toBe(left);
});

test('a new hash typed into the address bar lands on it', async ({ page }) => {
  await open(page, article);
  await go(page, `${article}#p13`);
  await expect(page.locator('#p13')).toBeFocused();
  await expectInSight(page.locator('#p13'));
});

test('a quote outside the filter is shown all the same, and the status says so', async ({
  page,
}) => {
  await open(page, `${article}?person=harjit-sajjan#q2`);
  await expect(quoteItems(page)).toHaveCount(1);
  await expect(status(page)).toContainText('0 of 8 quotes');
  await expect(status(page)).toContainText('outside the filter');
});

test('an id that is not there is named, and the article stays readable', async ({ page }) => {
  await open(page, `${article}#a-section-of-old`);
  await expect(status(page)).toContainText(
    '“a-section-of-old” is not, or no longer, a place in this article.',
  );
  await expect(page.locator('#p1')).toBeInViewport();
});

async function copied(page: Page): Promise<string> {
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('links to paragraphs, sections, quotes and events are copied with the filter', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const query = '?person=jens-stoltenberg';
  await open(page, `${article}${query}`);
  const at = (anchor: string) => new URL(`${article}${query}#${anchor}`, baseURL).href;
  await page
    .locator('#scaling-up-and-doing-more + [data-copy]')
    .and(page.getByRole('link', { name: 'Copy link to this section' }))
    .click();
  expect(await copied(page)).toBe(at('scaling-up-and-doing-more'));
  await page.getByRole('link', { name: 'Copy link to this paragraph' }).first().click();
  await expect.poll(() => copied(page)).toBe(at('p1'));
  await page
    .locator('#q3--note')
    .getByRole('link', { name: /^Copy link/ })
    .click();
  await expect.poll(() => copied(page)).toBe(at('q3'));
  await page
    .locator('#brussels-meeting')
    .getByRole('link', { name: /^Copy link/ })
    .click();
  await expect.poll(() => copied(page)).toBe(at('brussels-meeting'));
  await expect(page).toHaveURL(`${article}${query}`);
});

test('where the clipboard is closed, the link goes into the address bar and the page says so', async ({
  page,
}) => {
  await open(page, article);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await page
    .locator('#q3--note')
    .getByRole('link', { name: /^Copy link/ })
    .click();
  await expect(page.getByText('The link is in the address bar')).toBeVisible();
  await expect(page).toHaveURL(`${article}#q3`);
});

test('parameters of others are kept', async ({ page }) => {
  await open(page, `${article}?from=letter`);
  await region(page, 'People')
    .getByRole('link', { name: /^Harjit Sajjan/ })
    .click();
  await expect(page).toHaveURL(`${article}?person=harjit-sajjan&from=letter`);
});
