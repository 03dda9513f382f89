import { findBrowser } from './browser.ts';
import { runPlaywright } from './run-playwright.ts';
import { serveTested } from './serve-tested.ts';
const site = await serveTested();
process.exitCode = await runPlaywright({ engine: 'firefox', browser: findBrowser('firefox'), site, args: process.argv.slice(2) });
await site.close();
