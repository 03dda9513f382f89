import type { Browser, CDPSession } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser.ts';

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--no-first-run', '--disable-background-networking'],
  });
}

/** The middle value; of an even number of them, the upper one of the two. NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** A table in Markdown, as wide as it must be. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  console.log(`\n${lines.join('\n')}`);
}

export function ms(value: number): string {
  return Number.isNaN(value) ? '–' : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** How many times the first the second is. */
export function times(one: number, other: number): string {
  const ratio = other / one;
  return Number.isFinite(ratio) && ratio > 0 ? `${ratio.toFixed(ratio < 10 ? 2 : 0)}×` : '–';
}

/** Bytes of JavaScript's heap in use after a collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

declare global {
  /** Milliseconds from calling the function until what it did has been painted. */
  var paintTime: (act: () => void) => Promise<number>;
  /** The same until the last of what it did, within a second, has been painted. */
  var settleTime: (act: () => void) => Promise<number>;
  /** Every task longer than 50 ms so far: when it began and how long it took, in milliseconds. */
  var longTasks: { readonly start: number; readonly duration: number }[];
}

/** To be run in a page before anything else does. */
export function instruments(): void {
  globalThis.paintTime = async (act) => {
    const start = performance.now();
    act();
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
    return performance.now() - start;
  };
  globalThis.settleTime = async (act) => {
    const start = performance.now();
    let settled = 0;
    const note = () => {
      void paintTime(() => undefined).then(() => {
        settled = performance.now() - start;
      });
    };
    const observer = new MutationObserver(note);
    observer.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    act();
    note();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    observer.disconnect();
    return settled;
  };
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      globalThis.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
}
