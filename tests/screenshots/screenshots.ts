import { article, axeViolations, beginReading, expect, open, test, widths } from '../e2e/reader.ts';
import { colour, themes } from '../e2e/themes.ts';
import { views } from '../e2e/views.ts';
import { layoutFaults } from './layout-faults.ts';

const screens = [
  { name: 'phone', options: { hasTouch: true, isMobile: true }, height: 844 },
  { name: 'tablet', options: { hasTouch: true }, height: 1180 },
  { name: 'desktop', options: {}, height: 900 },
] as const;

for (const { name: screen, options, height } of screens) {
  test.describe(screen, () => {
    test.use({ viewport: { width: widths[screen], height }, ...options });

    for (const { name, reach, complaint } of views) {
      test(name, async ({ page, watch }) => {
        if (complaint !== undefined) watch.tolerate(complaint);
        await reach(page);
        for (const theme of themes) {
          await colour(page, theme);
          const file = `${name} - ${widths[screen]} - ${theme.name}.png`;
          if (theme.forcedColors === undefined) {
            expect(await axeViolations(page), theme.name).toEqual([]);
          }
          await page.screenshot({ path: `screenshots/${file.replaceAll(/[ ’]+/g, '-')}` });
        }
        expect(await page.evaluate(layoutFaults)).toEqual([]);
      });
    }
  });
}

test('print', async ({ page }) => {
  await open(page, article);
  await beginReading(page);
  // The edition is fetched when the browser has time for it, and drawn as it prints.
  await expect(async () => {
    await page.pdf({ path: 'screenshots/print.pdf', preferCSSPageSize: true });
    await expect(page.locator('[data-edition]')).toBeAttached({ timeout: 1 });
  }).toPass();
});
