import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { annotate } from '../src/annotate/annotate.ts';
import type { Draft } from '../src/annotate/draft.ts';
import { draftFromHtml } from '../src/annotate/from-html.ts';
import { draftFromMarkdown } from '../src/annotate/from-markdown.ts';
import { draftFromText } from '../src/annotate/from-text.ts';
import { htmlText } from '../src/annotate/html-encoding.ts';
import { unreadFormat } from '../src/annotate/unread-formats.ts';
import { parseArticle } from '../src/model/parse-article.ts';
import { slugger } from '../src/model/slugs.ts';
import { htmlDocument } from './html-document.ts';

/**
 * Drafts an article file for each text, Markdown or HTML file named: `NAME.json` in the folder after
 * `--out`. Prints a line for each; goes on after one that cannot be read, and fails at the end.
 */
const args = process.argv.slice(2);
const out = args.indexOf('--out');
const folder = out === -1 ? undefined : args[out + 1];
const files = args.filter((_, at) => out === -1 || (at !== out && at !== out + 1));
if (folder === undefined || files.length === 0) {
  throw new Error('Name the files, and the folder to write to: FILE... --out DIR');
}

const largest = 5_000_000;
const written = new Map<string, string>();
await mkdir(folder, { recursive: true });
for (const file of files) {
  try {
    console.log(await draft(file, folder));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(`${file}: ${error.message}`);
    process.exitCode = 1;
  }
}

async function draft(file: string, to: string): Promise<string> {
  const { size } = await stat(file);
  if (size > largest) throw new Error('is larger than 5 MB');
  const read = readDraft(await readFile(file), extname(file).toLowerCase());
  if (read === null || read.blocks.length === 0) throw new Error('has no article in it');
  const id = slugger()(basename(file, extname(file)));
  const earlier = written.get(id);
  if (earlier !== undefined) throw new Error(`would overwrite what ${earlier} has become`);
  const article = annotate(read, id);
  const parsed = parseArticle(JSON.parse(JSON.stringify(article)));
  if (!parsed.ok) throw new Error(`was read wrongly: ${JSON.stringify(parsed.issues[0])}`);
  const path = join(to, `${id}.json`);
  await writeFile(path, `${JSON.stringify(article, null, 2)}\n`);
  written.set(id, file);
  const { quotes, people, events } = article;
  const named = quotes.filter(({ speaker }) => speaker !== null).length;
  return `${file} → ${path}: ${quotes.length} quotes, ${named} with a speaker; ${people.length} people, ${events.length} events`;
}

function readDraft(bytes: Uint8Array, extension: string): Draft | null {
  switch (extension) {
    case '.md':
    case '.markdown':
      return draftFromMarkdown(checked(utf8(bytes)));
    case '.txt':
    case '':
      return draftFromText(checked(utf8(bytes)));
    case '.html':
    case '.htm':
      return draftFromHtml(htmlDocument(checked(htmlText(bytes))), null);
    case '.json':
      throw new Error('is JSON: an article file is read as it is, and needs no annotating');
    default:
      throw new Error(`is of a kind that is not read: ${extension}`);
  }
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function checked(text: string): string {
  const unread = unreadFormat(text);
  if (unread !== null) throw new Error(unread);
  if (text.includes('\0')) throw new Error('is no text');
  return text;
}
