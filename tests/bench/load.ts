import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser.ts';
import { buildSite } from '../../tools/build-site.ts';
import { serveFolder } from '../../tools/static-server.ts';
import { writeFloor } from './floor.ts';

/**
 * How a first visit feels on a slow line and a slow processor: medians of several cold loads in a
 * real Chromium, and the bytes they take, beside the same words as a page without any script, in turns. The line is 1.6 Mbit/s with 150 ms, the processor four
 * times slower than this machine's.
 */
const id = 'nato-iraq-training-mission';
const floorFolder = 'node_modules/.cache/verbatim/floor';
const loads = Number(process.argv[2] ?? 5);

interface Vitals {
  readonly fcp: number;
  readonly lcp: number;
  /** What long tasks take beyond 50 ms each, from the first paint on. */
  readonly tbt: number;
  readonly cls: number;
  readonly longestTask: number;
}

type Kind = 'document' | 'script' | 'stylesheet' | 'font' | 'fetch' | 'other';

interface Load extends Vitals {
  readonly bytes: ReadonlyMap<Kind, number>;
  readonly requests: number;
}

await buildSite({ outDir: 'dist', base: '/' });
await writeFloor(floorFolder, await readFile(`public/articles/${id}.json`, 'utf8'));
const site = await serveFolder({ folder: 'dist', port: 0 });
const floor = await serveFolder({ folder: floorFolder, port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--no-first-run', '--disable-background-networking'],
});
const ours: Load[] = [];
const theirs: Load[] = [];
for (let n = 0; n < loads; n += 1) {
  ours.push(await coldLoad(browser, `${site.url}articles/${id}/`));
  theirs.push(await coldLoad(browser, floor.url));
}
await browser.close();
await site.close();
await floor.close();
print();

async function coldLoad(on: Browser, url: string): Promise<Load> {
  const context = await on.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const answers: Promise<readonly [Kind, number]>[] = [];
  page.on('requestfinished', (request) => {
    answers.push(
      request
        .sizes()
        .then(
          ({ responseBodySize }) => [kindOf(request.resourceType()), responseBodySize] as const,
        ),
    );
  });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('article').waitFor();
  await page.waitForTimeout(1000);
  const vitals = await readVitals(page);
  const bytes = new Map<Kind, number>();
  const finished = await Promise.all(answers);
  for (const [kind, size] of finished) bytes.set(kind, (bytes.get(kind) ?? 0) + size);
  await context.close();
  return { ...vitals, bytes, requests: finished.length };
}

function kindOf(type: string): Kind {
  const kinds: readonly Kind[] = ['document', 'script', 'stylesheet', 'font', 'fetch'];
  return kinds.find((kind) => kind === type) ?? 'other';
}

/** Runs in the page, before anything else does. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, tasks: [] as [start: number, duration: number][] };
  Object.assign(globalThis, { seen });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') seen.cls += entry.value;
  });
  watch('longtask', ({ startTime, duration }) => {
    seen.tasks.push([startTime, duration]);
  });
}

function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as {
      seen: { lcp: number; cls: number; tasks: [number, number][] };
    };
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const after = seen.tasks.filter(([start, duration]) => start + duration > fcp);
    return {
      fcp,
      lcp: seen.lcp,
      tbt: after.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      cls: seen.cls,
      longestTask: Math.max(0, ...seen.tasks.map(([, duration]) => duration)),
    };
  });
}

function print(): void {
  const row = (name: string, of: (load: Load) => number, unit: string, digits = 0) => {
    const [mine, least] = [median(ours.map(of)), median(theirs.map(of))];
    const ratio = least === 0 ? '' : `${(mine / least).toFixed(2)}×`;
    console.log(
      `| ${name} | ${mine.toFixed(digits)} ${unit} | ${least.toFixed(digits)} ${unit} | ${ratio} |`,
    );
  };
  console.log(
    `\n| first load, median of ${loads} | Verbatim | static page | ratio |\n|---|---|---|---|`,
  );
  row('First Contentful Paint', ({ fcp }) => fcp, 'ms');
  row('Largest Contentful Paint', ({ lcp }) => lcp, 'ms');
  row('Total Blocking Time', ({ tbt }) => tbt, 'ms');
  row('Cumulative Layout Shift', ({ cls }) => cls, '', 4);
  row('longest task', ({ longestTask }) => longestTask, 'ms');
  row('requests', ({ requests }) => requests, '');
  for (const kind of ours[0]?.bytes.keys() ?? []) {
    row(kind, ({ bytes }) => (bytes.get(kind) ?? 0) / 1000, 'KB', 1);
  }
  row('all bytes', ({ bytes }) => [...bytes.values()].reduce((a, b) => a + b, 0) / 1000, 'KB', 1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
