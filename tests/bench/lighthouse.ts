import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../tools/browser.ts';
import { median, printTable } from './measure.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly scoreDisplayMode: string }
    >
  >;
}

/** The four scores on a phone, as Lighthouse simulates one, and what keeps one from 100. */
export async function measureScores(url: string, runs: number): Promise<void> {
  const reports: Report[] = [];
  for (let n = 0; n < runs; n += 1) reports.push(await report(url));
  printTable(
    [`Lighthouse, mobile, median of ${runs}`, ...categories],
    [
      [
        'score',
        ...categories.map((category) =>
          String(median(reports.map((one) => (one.categories[category].score ?? 0) * 100))),
        ),
      ],
    ],
  );
  const faults = Object.values(reports[0]?.audits ?? {}).filter(
    ({ score, scoreDisplayMode }) =>
      score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  for (const { title, score } of faults) console.log(`- ${title}: ${score ?? ''}`);
}

async function report(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'tests/bench/node_modules/lighthouse/cli/index.js',
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser('chromium') }, maxBuffer: 64e6 },
  );
  return JSON.parse(stdout) as Report;
}
