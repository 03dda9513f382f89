import type { Browser } from '@playwright/test';
import type { StaticServer } from '../../tools/static-server.ts';
import { instruments, median, ms, printTable, times } from './measure.ts';

/** How many events; each stands in an article of as many paragraphs, a hundred at least. */
export const counts = [6, 100, 1000];

/** From the arrival of the data until the timeline is painted; with us, the article beside it too. */
export async function measureTimeline(
  browser: Browser,
  site: StaticServer,
  rivals: StaticServer,
  runs: number,
): Promise<void> {
  const rows: string[][] = [];
  for (const count of counts) {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let n = 0; n < runs; n += 1) {
      ours.push(await openOurs(browser, `${site.url}articles/dated-${count}/`));
      theirs.push(await openTheirs(browser, `${rivals.url}timeline.html?events=dated-${count}`));
    }
    const [mine, them] = [median(ours), median(theirs)];
    rows.push([String(count), ms(mine), ms(them), times(mine, them)]);
  }
  printTable([`events, median of ${runs}`, 'Verbatim', '@knight-lab/timelinejs', 'faster'], rows);
}

async function openOurs(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(instruments);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[aria-label="Timeline"] ol li') === null) return;
      observer.disconnect();
      void paintTime(() => undefined).then(() => {
        Object.assign(globalThis, { drawn: performance.now() });
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => 'drawn' in globalThis);
  const time = await page.evaluate(() => {
    const json = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith('.json'));
    if (!(json instanceof PerformanceResourceTiming)) throw new Error('No article was fetched.');
    return (globalThis as unknown as { drawn: number }).drawn - json.responseEnd;
  });
  await page.close();
  return time;
}

async function openTheirs(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(instruments);
  await page.route(
    (address) => address.hostname !== 'localhost',
    (route) => route.abort(),
  );
  await page.goto(url);
  await page.waitForFunction(() => 'shown' in globalThis, null, { timeout: 120_000 });
  const time = await page.evaluate(() => (globalThis as unknown as { shown: number }).shown);
  await page.close();
  return time;
}
