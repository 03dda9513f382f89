import type { Page } from '@playwright/test';

interface Theme {
  readonly name: string;
  /** What the system says of the light. */
  readonly colorScheme: 'light' | 'dark';
  /** What the reader has chosen in the settings; the system's where nothing is. */
  readonly chosen?: 'sepia' | 'contrast';
  readonly forcedColors?: 'active';
}

/** Every way in which the page is coloured. */
export const themes: readonly Theme[] = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'sepia', colorScheme: 'light', chosen: 'sepia' },
  { name: 'high contrast', colorScheme: 'light', chosen: 'contrast' },
  { name: 'high contrast in the dark', colorScheme: 'dark', chosen: 'contrast' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
];

/** Waits until nothing changes its colour or its place any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Colours a page that is open, as the settings would, and waits until it is so. */
export async function colour(page: Page, theme: Theme): Promise<void> {
  const { colorScheme, chosen, forcedColors } = theme;
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
  await page.evaluate((value) => {
    if (value === null) document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', value);
  }, chosen ?? null);
  await settled(page);
}
