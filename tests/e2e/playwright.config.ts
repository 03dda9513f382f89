import { defineConfig } from '@playwright/test';
import { engine, start } from './engine.ts';

const { CI, SITE_ROOT } = process.env;
if (SITE_ROOT === undefined) {
  throw new Error('The site is not served: run the end-to-end tests by `npm run test:e2e`.');
}

/**
 * Specs that so far hold in Chromium only. Most of them ask the driver for what it cannot do in
 * Firefox: to show the page as on paper, to be offline, to fill a storage before the page is there.
 */
const chromiumOnly = ['faults', 'offline', 'print', 'returning', 'search', 'settings'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: engine === 'firefox' ? chromiumOnly.map((name) => `${name}.spec.ts`) : [],
  outputDir: `../../node_modules/.cache/verbatim/test-results/${engine}`,
  fullyParallel: true,
  forbidOnly: CI !== undefined,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['./left-out.ts']],
  use: {
    ...start,
    baseURL: SITE_ROOT,
    // A worker would answer what a test means to answer itself; the tests of it say so.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  },
});
