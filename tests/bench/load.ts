import type { Browser, Page } from '@playwright/test';
import { instruments, median, ms, printTable, times } from './measure.ts';

interface Vitals {
  readonly fcp: number;
  readonly lcp: number;
  /** What long tasks take beyond 50 ms each; of one that paints first, what comes after it. */
  readonly tbt: number;
  readonly cls: number;
  /** The longest of those; 0 when none is longer than 50 ms. */
  readonly longestTask: number;
}

type Kind = 'document' | 'script' | 'stylesheet' | 'font' | 'fetch' | 'other';

interface Load extends Vitals {
  readonly bytes: ReadonlyMap<Kind, number>;
  readonly requests: number;
}

interface Addresses {
  readonly verbatim: string;
  readonly floor: string;
}

/**
 * How a first visit feels on a slow line and a slow processor: cold loads of the article beside the
 * same words as a page without any script, in turns. The line is 1.6 Mbit/s with 150 ms, the
 * processor four times slower than this machine's.
 */
export async function measureLoad(
  browser: Browser,
  { verbatim, floor }: Addresses,
  loads: number,
): Promise<void> {
  const ours: Load[] = [];
  const theirs: Load[] = [];
  for (let n = 0; n < loads; n += 1) {
    ours.push(await coldLoad(browser, verbatim));
    theirs.push(await coldLoad(browser, floor));
  }
  print(ours, theirs);
}

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
  await page.addInitScript(instruments);
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
  const seen = { lcp: 0, cls: 0 };
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
}

function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { lcp: number; cls: number } };
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const after = longTasks
      .map(({ start, duration }) => start + duration - Math.max(start, fcp))
      .filter((rest) => rest > 0);
    return {
      fcp,
      lcp: seen.lcp,
      tbt: after.reduce((sum, rest) => sum + Math.max(0, rest - 50), 0),
      cls: seen.cls,
      longestTask: Math.max(0, ...after),
    };
  });
}

function print(ours: readonly Load[], theirs: readonly Load[]): void {
  const pair = (of: (load: Load) => number) =>
    [median(ours.map(of)), median(theirs.map(of))] as const;
  const timing = (name: string, of: (load: Load) => number) => {
    const [mine, least] = pair(of);
    return [name, ms(mine), ms(least), times(least, mine)];
  };
  const size = (name: string, of: (load: Load) => number) => {
    const [mine, least] = pair(of);
    return [name, kilobytes(mine), kilobytes(least), times(least, mine)];
  };
  const [shift, none] = pair(({ cls }) => cls);
  const [asked, least] = pair(({ requests }) => requests);
  printTable(
    [`first load, median of ${ours.length}`, 'Verbatim', 'static page', 'ratio'],
    [
      timing('First Contentful Paint', ({ fcp }) => fcp),
      timing('Largest Contentful Paint', ({ lcp }) => lcp),
      timing('Total Blocking Time', ({ tbt }) => tbt),
      ['Cumulative Layout Shift', shift.toFixed(4), none.toFixed(4), ''],
      timing('longest task', ({ longestTask }) => longestTask),
      ['requests', String(asked), String(least), ''],
      ...[...(ours[0]?.bytes.keys() ?? [])].map((kind) =>
        size(kind, ({ bytes }) => bytes.get(kind) ?? 0),
      ),
      size('all bytes', ({ bytes }) => [...bytes.values()].reduce((sum, one) => sum + one, 0)),
    ],
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
