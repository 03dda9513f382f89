import type { Page } from '@playwright/test';
import { article, axeViolations, expect, needs, open, test, widths } from './reader.ts';

const json = '**/articles/nato-iraq-training-mission.json';

const states: readonly {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}[] = [
  { name: 'the article', reach: (page) => open(page, article) },
  { name: 'a person in focus', reach: (page) => open(page, `${article}?person=jens-stoltenberg`) },
  {
    name: 'a silent person in focus',
    reach: (page) => open(page, `${article}?person=harjit-sajjan&kind=direct#q2`),
  },
  { name: 'a linked event', reach: (page) => open(page, `${article}#months-of-unrest`) },
  { name: 'a linked quote’s item', reach: (page) => open(page, `${article}#q6--note`) },
  { name: 'a linked person', reach: (page) => open(page, `${article}#qasem-soleimani`) },
  {
    name: 'a person’s card',
    reach: async (page) => {
      await open(page, article);
      await page.locator('#m2').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'a quote’s card',
    reach: async (page) => {
      await open(page, article);
      await page.locator('mark#q6').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'a place there is not', reach: (page) => open(page, `${article}?person=nobody#nowhere`) },
  {
    name: 'no such article',
    reach: async (page) => {
      await page.goto('/articles/no-such-article/');
      await page.getByRole('heading', { name: /^There is no|^The article/ }).waitFor();
    },
  },
  {
    name: 'unreachable',
    reach: async (page) => {
      await page.route(json, (route) => route.abort());
      await page.goto(article);
      await page.getByRole('heading', { name: /^There is no|^The article/ }).waitFor();
    },
  },
  {
    name: 'damaged',
    reach: async (page) => {
      await page.route(json, (route) => route.fulfill({ json: { format: 'verbatim-article/1' } }));
      await page.goto(article);
      await page.getByRole('heading', { name: /^There is no|^The article/ }).waitFor();
    },
  },
  {
    name: 'loading',
    reach: async (page) => {
      await page.route('**/articles/late.json', () => undefined);
      await page.goto('/articles/late/');
      await page.getByRole('main').waitFor();
    },
  },
];

const screens = {
  'a desktop': [widths.desktop],
  'smaller screens': [widths.tablet, widths.phone],
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [screen, itsWidths] of Object.entries(screens)) {
    test.describe(`axe finds no fault, ${colorScheme}, on ${screen}`, () => {
      if (colorScheme === 'dark') needs('axe in the dark');
      if (screen !== 'a desktop') needs('axe at each width');
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      for (const { name, reach } of states) {
        test(name, async ({ page, watch }) => {
          watch.tolerate(/404|ERR_FAILED/);
          for (const width of itsWidths) {
            await page.setViewportSize({ width, height: 900 });
            await page.unrouteAll({ behavior: 'ignoreErrors' });
            await page.goto('about:blank');
            await reach(page);
            await settle(page);
            expect(await axeViolations(page), `${width} px`).toEqual([]);
          }
        });
      }
    });
  }
}

/** Waits until the wash of tint on a jump's target is over: contrast is judged without it. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
}

test('the page’s outline is one heading for the article, one for each section and panel', async ({
  page,
}) => {
  await open(page, article);
  const outline = await page
    .getByRole('heading')
    .evaluateAll((headings) =>
      headings.map((heading) => `${heading.tagName} ${heading.textContent}`),
    );
  expect(outline).toEqual([
    'H1 NATO moves to expand Canadian-led military training mission in Iraq',
    'H2 ‘Scaling up and doing more’',
    'H2 About this text',
    'H2 Quotes',
    'H2 People',
    'H3 Mentioned, never quoted',
    'H2 Timeline',
  ]);
});

test('the whole page is walked by keyboard, and the focus is always seen', async ({ page }) => {
  await open(page, article);
  const seen = new Set<string>();
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const own = getComputedStyle(element);
      const after = getComputedStyle(element, '::after');
      return {
        name: element.getAttribute('aria-label') ?? element.textContent.slice(0, 40),
        place: element.getBoundingClientRect().top.toFixed(),
        outlined:
          [own, after].some(({ outlineStyle }) => outlineStyle !== 'none') ||
          own.textDecorationStyle === 'solid',
      };
    });
    if (focus === null) break;
    expect(focus.outlined, focus.name).toBe(true);
    seen.add(focus.name);
  }
  for (const name of [
    'Verbatim',
    'Jen Stoltenberg',
    'Jens Stoltenberg',
    'Direct 3',
    'In the text',
  ]) {
    expect([...seen]).toContain(name);
  }
});
