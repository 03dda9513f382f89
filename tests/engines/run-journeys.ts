import { deepEqual } from 'node:assert/strict';
import type { RunningWebKit } from '../../tools/start-webkit.ts';
import type { Session } from '../../tools/web-driver.ts';
import { journeys } from './journeys.ts';
import { pageIn } from './page.ts';

const window = { width: 1440, height: 900 };

/**
 * Takes every journey whose name has the given words in it, says how each went, and gives the
 * number of those that failed. A page that complains on its console is a failure.
 */
export async function runJourneys(
  webkit: RunningWebKit,
  root: string,
  words: string,
): Promise<number> {
  const wanted = Object.entries(journeys).filter(([name]) => name.includes(words));
  if (wanted.length === 0) throw new Error(`No journey has “${words}” in its name.`);
  const failed: string[] = [];
  for (const [name, journey] of wanted) {
    const began = performance.now();
    let session: Session | null = null;
    try {
      session = await webkit.newSession();
      const page = pageIn(session, root);
      await page.resize(window);
      await journey(page);
      deepEqual(await page.see('globalThis.complaints'), []);
    } catch (error) {
      failed.push(`${name}\n${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await session?.end();
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`  ${failed.at(-1)?.startsWith(name) === true ? '✘' : '✓'}  ${name} (${seconds}s)`);
  }
  for (const fault of failed) console.error(`\n  ✘  ${fault}`);
  console.log(`\n  WebKit: ${wanted.length - failed.length} of ${wanted.length} journeys passed`);
  return failed.length;
}
