import type { Browser } from '@playwright/test';
import type { Article } from '../../src/model/article.ts';
import { blockText } from '../../src/model/article.ts';
import type { StaticServer } from '../../tools/static-server.ts';
import { instruments, median, ms, printTable } from './measure.ts';

/** In words: a report, a long read, a book. */
const lengths = [1000, 10_000, 100_000];

interface Opening {
  /** Milliseconds from the job's going to the worker until the article comes from it. */
  readonly worker: number;
  /** Milliseconds from the press until the article is there. */
  readonly shown: number;
  /** Of the page's own tasks meanwhile, until the worker has done, the longest; in milliseconds. */
  readonly longest: number;
}

/** From the press of a button, on a page that has been there for a second, to an article that is read. */
export async function measureOpening(
  browser: Browser,
  site: StaticServer,
  article: Article,
  runs: number,
): Promise<void> {
  const rows: string[][] = [];
  for (const words of lengths) {
    const times: Opening[] = [];
    for (let n = 0; n < runs; n += 1) {
      times.push(await open(browser, `${site.url}open/`, textOf(article, words)));
    }
    const middle = (name: keyof Opening) => median(times.map((time) => time[name]));
    const worker = middle('worker');
    rows.push([
      words.toLocaleString('en'),
      ms(worker),
      Math.round((words / worker) * 1000).toLocaleString('en'),
      ms(middle('shown')),
      ms(middle('longest')),
    ]);
  }
  printTable(
    [
      `words, median of ${runs}`,
      'in the worker',
      'words/s',
      'until shown',
      'longest task meanwhile',
    ],
    rows,
  );
}

/** The article's paragraphs over and over, with the first as its headline. */
function textOf({ headline, blocks }: Article, words: number): string {
  const texts = blocks.map(blockText);
  const parts = [headline];
  for (let had = 0, at = 0; had < words; at += 1) {
    const text = texts[at % texts.length] ?? '';
    parts.push(text);
    had += text.split(/\s+/).length;
  }
  return parts.join('\n\n');
}

async function open(browser: Browser, url: string, text: string): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(instruments);
  await page.addInitScript(() => {
    const times: { posted?: number; came?: number } = {};
    Object.assign(globalThis, { times });
    globalThis.Worker = class extends Worker {
      override postMessage(message: unknown) {
        times.posted = performance.now();
        this.addEventListener('message', ({ data }: MessageEvent<object>) => {
          if ('article' in data) times.came = performance.now();
        });
        super.postMessage(message);
      }
    };
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Pick files…', disabled: false }).waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate((words) => {
    const box = document.querySelector('textarea');
    if (box !== null) box.value = words;
  }, text);
  const shown = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        Object.assign(globalThis, { pressed: start });
        new MutationObserver((_, observer) => {
          if (document.querySelector('article') === null) return;
          observer.disconnect();
          void paintTime(() => undefined).then(() => {
            resolve(performance.now() - start);
          });
        }).observe(document, { childList: true, subtree: true });
        document.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
      }),
  );
  const rest = await page.evaluate(() => {
    const { times, pressed } = globalThis as unknown as {
      times: { posted: number; came: number };
      pressed: number;
    };
    const meanwhile = longTasks.filter(({ start }) => start >= pressed && start < times.came);
    return {
      worker: times.came - times.posted,
      longest: Math.max(0, ...meanwhile.map(({ duration }) => duration)),
    };
  });
  await page.close();
  return { shown, ...rest };
}
