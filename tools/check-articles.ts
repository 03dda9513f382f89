import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import edtf from 'edtf';
import type { Article } from '../src/model/article.ts';
import type { Issue } from '../src/model/issue.ts';
import { parseArticle } from '../src/model/parse-article.ts';
import { commandLine, fileFault } from './command-line.ts';

const usage = `Usage: npm run check-articles -- [FILE...]

Checks the bundled articles, or the files named, and prints what is wrong with each.`;

const folder = 'public/articles';
const { files: named } = commandLine(usage, {});
const files =
  named.length > 0
    ? named
    : (await readdir(folder))
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name));

let issues = 0;
for (const file of files) {
  for (const issue of await issuesOf(file)) {
    issues += 1;
    console.error(`${file}: ${describe(issue)}`);
  }
}
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
console.log(
  `${count(files.length, 'article')}, ${issues === 0 ? 'no issues' : count(issues, 'issue')}`,
);
if (issues > 0 || files.length === 0) process.exitCode = 1;

async function issuesOf(file: string): Promise<readonly Issue[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const fault = error instanceof SyntaxError ? `is not JSON: ${error.message}` : fileFault(error);
    if (fault === null) throw error;
    return [{ path: '', message: fault, expected: null, found: null }];
  }
  const parsed = parseArticle(json);
  return parsed.ok
    ? [...nameIssues(file, parsed.article), ...dateIssues(parsed.article)]
    : parsed.issues;
}

/** The page of a bundled article is found by its file's name, so the id must be the same. */
function nameIssues(file: string, { id }: Article): readonly Issue[] {
  if (resolve(dirname(file)) !== resolve(folder)) return [];
  const expected = basename(file, '.json');
  return id === expected
    ? []
    : [{ path: 'id', message: 'is not the file’s name', expected, found: id }];
}

/** A second reading of every date, by a library that knows the whole standard. */
function dateIssues({ published, events }: Article): readonly Issue[] {
  const dates = [
    ['published', published] as const,
    ...events.flatMap(({ date }, at) => [
      [`events[${at}].date.value`, date.value] as const,
      [`events[${at}].date.said`, date.said ?? null] as const,
    ]),
  ];
  return dates.flatMap(([path, value]) => {
    if (value === null || isEdtf(value)) return [];
    return [{ path, message: 'is refused by the edtf package', expected: 'EDTF', found: value }];
  });
}

/** The package says no by throwing. */
function isEdtf(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

function describe({ path, message, expected, found }: Issue): string {
  const place = path === '' ? 'the file' : path;
  const details = [
    ...(expected === null ? [] : [`expected ${expected}`]),
    ...(found === null ? [] : [`found ${found}`]),
  ];
  return `${place} ${message}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
