import type { Page } from '@playwright/test';
import { article, beginReading, expect, open, region, test } from './reader.ts';
import { focusSeen } from './targets.ts';
import type { View } from './views.ts';
import { focused, keys, search, settings, stepper } from './views.ts';

// A window of 1280 by 1024 CSS pixels at four times its size: WCAG 2.2, 1.4.10.
test.use({ viewport: { width: 320, height: 256 } });

const states: readonly View[] = [
  { name: 'the article', reach: (page) => open(page, article) },
  {
    name: 'the stepper',
    reach: stepper,
  },
  {
    name: 'the search bar',
    reach: (page) => search(page, 'NATO', focused),
  },
  {
    name: 'the settings',
    reach: settings,
  },
  {
    name: 'the keys',
    reach: keys,
  },
  ...['#m3', 'a[data-note="q8"]', 'a[data-evidence="brussels-meeting--evidence"]'].map(
    (handle) => ({
      name: `the card of ${handle}`,
      reach: async (page: Page) => {
        await open(page, focused);
        await page.locator(handle).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
      },
    }),
  ),
  ...(['Quotes', 'People', 'Timeline'] as const).map((name) => ({
    name,
    reach: async (page: Page) => {
      await open(page, focused);
      await page.getByRole('button', { name, exact: true }).click();
      await region(page, name).waitFor();
    },
  })),
];

/**
 * What runs out of the page sideways, and what of the controls cannot be brought into sight, as a
 * line each: every one is scrolled to as far as it can be.
 */
async function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide`);
    for (const element of document.querySelectorAll('a[href], button, input, summary, dt, dd')) {
      const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const hidden = getComputedStyle(element).clipPath !== 'none';
      if (!shown || hidden || element.matches('svg a')) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 30)}`;
      if (left < -1 || right > clientWidth + 1) faults.push(`${name}: ${left} to ${right}`);
      if (bottom <= 0 || top >= innerHeight) faults.push(`${name}: out of sight`);
    }
    for (const box of document.querySelectorAll(
      '[role="dialog"], dialog, search, [role="region"]',
    )) {
      if (box.checkVisibility() && box.scrollWidth > box.clientWidth + 1) {
        faults.push(`${box.ariaLabel ?? box.tagName} runs over`);
      }
    }
    return faults;
  });
}

for (const { name, reach } of states) {
  test(`at 320 by 256 nothing is cut: ${name}`, async ({ page }) => {
    await reach(page);
    expect(await cut(page)).toEqual([]);
  });
}

// A walk may end in the browser's own controls, from which Firefox reports no focus to a next page:
// each has a page to itself.
for (const { name, reach } of states.filter((state) => /card|settings|keys/.test(state.name))) {
  test(`at 320 by 256 the focus is seen on a walk from ${name}`, async ({ page }) => {
    await reach(page);
    const covered: string[] = [];
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      const seen = await focusSeen(page);
      if (seen?.covered === true) covered.push(seen.name);
    }
    expect(covered).toEqual([]);
  });
}

for (const [width, height] of [
  [390, 844],
  [360, 360],
] as const) {
  test(`at ${width} by ${height} a card that comes with the focus leaves its words in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, article);
    await beginReading(page, 1, 1);
    await page.locator('#m2').focus();
    const covered: string[] = [];
    let cards = 0;
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      // Longer than a name has to have the focus before its card opens.
      await page.waitForTimeout(450);
      cards += await page.getByRole('dialog').count();
      const seen = await focusSeen(page);
      if (seen?.covered === true) covered.push(seen.name);
    }
    expect(cards).toBeGreaterThan(5);
    expect(covered).toEqual([]);
  });
}
