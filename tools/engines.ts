import { runJourneys } from '../tests/engines/run-journeys.ts';
import { serveWatched } from '../tests/engines/watched-site.ts';
import { findBrowser, findWebKit } from './browser.ts';
import { runPlaywright } from './run-playwright.ts';
import { rootBuild, serveTested } from './serve-tested.ts';
import { startWebKit } from './start-webkit.ts';

/**
 * Tests the built site in the engines besides Chromium: the end-to-end tests in Firefox, then a
 * reader's journeys in WebKitGTK. `firefox` or `webkit` as the first argument takes only one; what
 * follows goes to Playwright, or is a part of the names of the journeys.
 */
const [only, ...rest] = process.argv.slice(2);
if (only !== undefined && only !== 'firefox' && only !== 'webkit') {
  throw new Error(`There is no engine ${only} here: name firefox, webkit or none.`);
}
const firefox = only === 'webkit' ? null : findBrowser('firefox');
const webkit = only === 'firefox' ? null : findWebKit();

const site = await serveTested();
let passed = true;
if (firefox !== null) {
  const code = await runPlaywright({
    engine: 'firefox',
    browser: firefox,
    site,
    tests: 'tests/e2e',
    args: rest,
  });
  passed = code === 0;
}
if (webkit !== null) {
  const watched = await serveWatched(rootBuild);
  const running = await startWebKit(webkit);
  try {
    const failed = await runJourneys(running, watched.url, rest.join(' '));
    passed = passed && failed === 0;
  } finally {
    await running.close();
    await watched.close();
  }
}
await site.close();
process.exitCode = passed ? 0 : 1;
