import { engine, lacking } from './engine.ts';
import { article, axeViolations, expect, needs, open, test, widths } from './reader.ts';
import { colour, settled, themes } from './themes.ts';
import { views } from './views.ts';

/**
 * Of forced colours a script is told the page's own, not those that are shown. The other themes are
 * judged on the widest screen, which shows the most; `npm run screenshots` judges all on each.
 */
const othersOn = (screen: string) =>
  themes.filter(
    ({ name, forcedColors }) =>
      name !== 'light' &&
      forcedColors === undefined &&
      screen === 'desktop' &&
      lacking[engine]['axe in the dark'] === undefined,
  );

for (const [screen, width] of Object.entries(widths)) {
  test.describe(`axe finds no fault in any theme, on a ${screen}`, () => {
    if (screen !== 'desktop') needs('axe at each width');
    test.use({
      viewport: { width, height: 900 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    for (const { name, reach, complaint } of views) {
      test(name, async ({ page, watch }) => {
        if (complaint !== undefined) watch.tolerate(complaint);
        await reach(page);
        await settled(page);
        expect(await axeViolations(page), 'light').toEqual([]);
        for (const theme of othersOn(screen)) {
          await colour(page, theme);
          expect(await axeViolations(page, 'colours'), theme.name).toEqual([]);
        }
      });
    }
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
