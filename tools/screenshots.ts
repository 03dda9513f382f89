import { rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { runPlaywright } from './run-playwright.ts';
import { serveTested } from './serve-tested.ts';

/**
 * Takes a picture of every view in each theme at each width into `screenshots/`, and looks for what
 * is cut off, covered or on one place. Arguments go to Playwright: `-g "card"` takes some.
 */
const args = process.argv.slice(2);
const browser = findBrowser('chromium');
if (args.length === 0) rmSync('screenshots', { recursive: true, force: true });
const site = await serveTested();
process.exitCode = await runPlaywright({
  engine: 'chromium',
  browser,
  site,
  tests: 'tests/screenshots',
  args,
});
await site.close();
