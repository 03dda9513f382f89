import { defineConfig } from '@playwright/test';

const { CI, CHROME_PATH, SITE_ROOT } = process.env;
if (CHROME_PATH === undefined || SITE_ROOT === undefined) {
  throw new Error('The site is not served: run the end-to-end tests by `npm run test:e2e`.');
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../node_modules/.cache/verbatim/test-results',
  fullyParallel: true,
  forbidOnly: CI !== undefined,
  workers: 2,
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: SITE_ROOT,
    // A worker would answer what a test means to answer itself; the tests of it say so.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: CHROME_PATH,
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
});
