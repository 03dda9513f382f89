import { defineConfig } from '@playwright/test';
import { engine, start } from './engine.ts';

const { CI, SITE_ROOT } = process.env;
if (SITE_ROOT === undefined) {
  throw new Error('The site is not served: run the end-to-end tests by `npm run test:e2e`.');
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
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
