import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { annotate } from '../src/annotate/annotate.ts';
import { speedsOn } from './annotator-speed.ts';
import { articleFrom } from './article-file.ts';
import { commandLine, fileFault, refuse } from './command-line.ts';
import type { Row } from './scores.ts';
import { rowsOf, scoresOf } from './scores.ts';

const usage = `Usage: npm run evaluate -- DIR [--each] [--misses] [--only NAME,...]
       npm run evaluate -- --speed

Runs the annotator on the bare text of each article in a folder of hand-annotated ones, and prints
how well what it finds agrees: for each article with --each, and for all together. --only takes some
of the articles; --misses lists what differs. --speed instead prints how fast it is on texts of 1,000,
10,000 and 100,000 words, the first run in a process that is cold.`;

const { values, files } = commandLine(usage, {
  each: { type: 'boolean' },
  misses: { type: 'boolean' },
  only: { type: 'string' },
  speed: { type: 'boolean' },
});
const only = values.only?.split(',') ?? null;
const [folder] = files;
if (values.speed === true) {
  const article = await articleFrom('public/articles/nato-iraq-training-mission.json');
  for (const { words, first, least } of speedsOn(article, [1000, 10_000, 100_000])) {
    const rate = Math.round(words / (least / 1000)).toLocaleString('en');
    console.log(
      `${words.toLocaleString('en').padStart(7)} words: first run ${first.toFixed(1)} ms, best ${least.toFixed(1)} ms, ${rate} words/s`,
    );
  }
  process.exit();
}
if (folder === undefined) refuse(`No folder of annotated articles is named.\n${usage}`);

const names = (await entriesOf(folder))
  .filter((name) => name.endsWith('.json'))
  .filter((name) => only === null || only.includes(basename(name, '.json')))
  .toSorted();
if (names.length === 0) refuse(`${folder} has no such annotated article.`);

const all = [];
for (const name of names) {
  const gold = await articleFrom(join(folder, name));
  const { headline, lang, published, source, blocks } = gold;
  const scores = scoresOf(
    gold,
    annotate({ headline, lang, published, source: { ...source }, blocks }, gold.id),
  );
  all.push(scores);
  if (values.each === true) print(name, rowsOf([scores]));
  if (values.misses === true) for (const miss of scores.misses) console.log(`${name}: ${miss}`);
}
print(`${names.length} ${names.length === 1 ? 'article' : 'articles'}`, rowsOf(all));

async function entriesOf(of: string): Promise<readonly string[]> {
  try {
    return await readdir(of);
  } catch (error) {
    const fault = fileFault(error);
    if (fault === null) throw error;
    refuse(`${of} ${fault}.`);
  }
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}\n${'precision'.padStart(43)}  recall      F1      of`);
  for (const { name, precision, recall, f1, count } of rows) {
    const cell = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(6);
    console.log(`${name.padEnd(36)} ${cell(precision)}  ${cell(recall)}  ${cell(f1)}  ${count}`);
  }
}
