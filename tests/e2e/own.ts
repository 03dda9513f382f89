import type { Page } from '@playwright/test';
import { go } from './reader.ts';

/** A made-up report to open: four quotes, two speakers, two dates. */
export const report = `Mayor opens the new bridge

3 May 2021

“We have waited ten years for this,” said Carla Winter, the mayor of Aldport. “Today the wait is over.”

The old bridge was closed in January 2019. Peter Brandt, who built the new one, said that it would stand for a century.

Brandt called the work “the hardest of my life”.
`;

/** In a language in which nothing is found. */
export const foreign =
  'Neue Brücke eröffnet\n\n„Wir haben zehn Jahre gewartet“, sagte Bürgermeisterin Carla Winter am Montag in der Stadt. Die alte Brücke wurde im Januar 2019 geschlossen, und niemand wusste, wie es weitergehen sollte.';

/** Pastes a text into the box of the page that opens articles, and reads it. */
export async function openText(page: Page, text: string, site = '/'): Promise<void> {
  await go(page, `${site}open/`);
  await page.getByLabel('Text of the article').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
}

/** The same, until the article is there. */
export async function openOwn(page: Page, text = report, site = '/'): Promise<void> {
  await openText(page, text, site);
  await page.getByRole('article').waitFor();
}

/** Has the page pick these files. */
export async function pick(
  page: Page,
  files: readonly {
    readonly name: string;
    readonly text: string | Buffer;
    readonly type?: string;
  }[],
): Promise<void> {
  await go(page, '/open/');
  await page.getByRole('button', { name: 'Pick files…', disabled: false }).waitFor();
  await page.getByLabel('Files to open').setInputFiles(
    files.map(({ name, text, type = 'text/plain' }) => ({
      name,
      mimeType: type,
      buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
    })),
  );
}
