import { findBrowser } from './browser.ts';
import { runPlaywright } from './run-playwright.ts';
import { serveTested } from './serve-tested.ts';

/** Runs the end-to-end tests in Chromium against the built site. Arguments go to Playwright. */
const browser = findBrowser('chromium');
const site = await serveTested();
process.exitCode = await runPlaywright({
  engine: 'chromium',
  browser,
  site,
  tests: 'tests/e2e',
  args: process.argv.slice(2),
});
await site.close();
