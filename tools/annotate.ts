import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { annotate } from '../src/annotate/annotate.ts';
import { isBinary, textOfBytes } from '../src/annotate/drafts/bytes-of-text.ts';
import type { Draft } from '../src/annotate/drafts/draft.ts';
import { draftFromHtml } from '../src/annotate/drafts/from-html.ts';
import { draftFromMarkdown } from '../src/annotate/drafts/from-markdown.ts';
import { draftFromText } from '../src/annotate/drafts/from-text.ts';
import { kindByName, kindOfFile } from '../src/annotate/drafts/kind-of-text.ts';
import { unreadFormat } from '../src/annotate/drafts/unread-formats.ts';
import { parseArticle } from '../src/model/parse-article.ts';
import { slugger, slugOf } from '../src/model/slugs.ts';
import { commandLine, fileFault, refuse } from './command-line.ts';
import { htmlDocument } from './html-document.ts';

const usage = `Usage: npm run annotate -- FILE... --out DIR

Drafts an article file for each text, Markdown or HTML file: NAME.json in the folder DIR, by the
file's own name. Prints a line for each; goes on after one that cannot be read, and fails at the end.`;

/** Why a file is not read, in words that follow its name. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

const { values, files } = commandLine(usage, { out: { type: 'string' } });
const { out: folder = '' } = values;
if (files.length === 0) refuse(`No file is named.\n${usage}`);
if (folder === '') refuse(`No folder to write to is named.\n${usage}`);

const largest = 5_000_000;
const written = new Map<string, string>();
const idOf = slugger();
try {
  await mkdir(folder, { recursive: true });
} catch (error) {
  const fault = fileFault(error);
  if (fault === null) throw error;
  refuse(`${folder} ${fault}: name a folder to write to.`);
}
for (const file of files) {
  try {
    console.log(await draft(file, folder));
  } catch (error) {
    const fault = error instanceof Refusal ? error.message : fileFault(error);
    if (fault === null) throw error;
    console.error(`${file}: ${fault}`);
    process.exitCode = 1;
  }
}

async function draft(file: string, to: string): Promise<string> {
  const { size } = await stat(file);
  if (size > largest) throw new Refusal('is larger than the 5 MB that are read');
  const read = readDraft(await readFile(file), file);
  if (read === null || read.blocks.length === 0) throw new Refusal('has no article in it');
  const name = basename(file, extname(file));
  const earlier = written.get(name);
  if (earlier !== undefined) throw new Refusal(`would overwrite what ${earlier} has become`);
  const article = annotate(read, idOf(slugOf(name) || 'article'));
  const parsed = parseArticle(JSON.parse(JSON.stringify(article)));
  if (!parsed.ok) throw new Refusal(`was read wrongly: ${JSON.stringify(parsed.issues[0])}`);
  const path = join(to, `${name}.json`);
  await writeFile(path, `${JSON.stringify(article, null, 2)}\n`);
  written.set(name, file);
  const { quotes, people, events } = article;
  const named = quotes.filter(({ speaker }) => speaker !== null).length;
  return `${file} → ${path}: ${quotes.length} quotes, ${named} with a speaker; ${people.length} people, ${events.length} events`;
}

/** As the app reads it: by its name, or by what is in it. */
function readDraft(bytes: Uint8Array, file: string): Draft | null {
  const named = kindByName(file);
  const text = textOfBytes(bytes, named === 'html');
  if (text.trim() === '') throw new Refusal('is empty');
  const kind = kindOfFile(named, text);
  if (kind === 'json' && (named === 'json' || /"format"\s*:\s*"verbatim-/.test(text))) {
    throw new Refusal('is JSON: an article file is read as it is, and needs no annotating');
  }
  const unread = unreadFormat(text);
  if (unread !== null) throw new Refusal(unread);
  if (isBinary(text)) throw new Refusal('is no text');
  switch (kind) {
    case 'markdown':
      return draftFromMarkdown(text);
    case 'html':
      return draftFromHtml(parsedHtml(text), null);
    case 'text':
    case 'json':
      return draftFromText(text);
  }
}

function parsedHtml(text: string): Document {
  try {
    return htmlDocument(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal(error.message, { cause: error });
  }
}
