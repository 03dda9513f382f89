import { isBinary, textOfBytes } from '../annotate/drafts/bytes-of-text.ts';
import type { Draft } from '../annotate/drafts/draft.ts';
import { engineVersion } from '../annotate/engine-version.ts';
import type { Job } from '../annotate/job.ts';
import type { TextKind } from '../annotate/drafts/kind-of-text.ts';
import { kindByName, kindOfFile, kindOfText } from '../annotate/drafts/kind-of-text.ts';
import { unreadFormat } from '../annotate/drafts/unread-formats.ts';
import { annotateInWorker, readJsonInWorker } from '../data/annotator.ts';
import type { Item, Pasted } from '../data/inbox.ts';
import { newOwn } from '../data/library.ts';
import { inertDocument } from '../data/trusted-types.ts';
import { uuid } from '../data/uuid.ts';
import type { Issue } from '../model/issue.ts';
import type { DamagedEntry } from '../model/library-file.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { painted } from '../ui/painted.ts';

/** Why something cannot be opened, in words that follow its name. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  /** What is wrong with a file of the format; empty for anything else. */
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(message, options);
    this.issues = issues;
  }
}

/** Larger ones are refused, in megabytes: an article has a few kilobytes, a book under one megabyte. */
const largest = { article: 5, json: 50 };

/** One article, or all that were in a library when it was saved. */
export type Read =
  | { readonly kind: 'article'; readonly own: OwnArticle }
  | {
      readonly kind: 'library';
      readonly articles: readonly OwnArticle[];
      readonly damaged: readonly DamagedEntry[];
    };

interface Reading {
  readonly signal: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  readonly tell: (done: number) => void;
}

/**
 * Reads a text, what was pasted or a file as an article, or as a library that was saved. Rejects with
 * an `IntakeError`, or with the signal's reason.
 */
export async function ownFrom(item: Item, reading: Reading): Promise<Read> {
  if (typeof item === 'string') return readPasted({ text: item, html: '' }, reading);
  if (!(item instanceof Blob)) return readPasted(item, reading);
  const named = kindByName(item.name) ?? kindsByType[item.type] ?? null;
  refuseLarger(named === 'json' ? largest.json : largest.article, item.size);
  const text = textOfBytes(await bytesOf(item), named === 'html');
  if (named === 'json') return readJson(text, reading);
  return readText(text, kindOfFile(named, text), reading);
}

/** What the browser says of a file whose name says nothing. */
const kindsByType: Readonly<Record<string, TextKind>> = {
  'text/html': 'html',
  'text/markdown': 'markdown',
  'application/json': 'json',
};

async function readPasted({ text, html }: Pasted, reading: Reading): Promise<Read> {
  refuseLarger(isOwnJson(text) ? largest.json : largest.article, new Blob([text]).size);
  // A page of much markup has its words in the text, too.
  if (html.trim() !== '' && html.length <= largest.article * 1_000_000) {
    const { draftFromPasted } = await import('../annotate/drafts/from-pasted.ts');
    const draft = await readPage(html, draftFromPasted, reading);
    if (draft !== null) return readDraft(draft, reading);
  }
  return readText(text, kindOfText(text), reading);
}

function refuseLarger(megabytes: number, size: number): void {
  if (size > megabytes * 1_000_000) {
    throw new IntakeError(`is larger than the ${megabytes} MB that are read`);
  }
}

/** A folder has none, and a browser does not say that it is one. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new IntakeError(
      'cannot be read: it is a folder, whose files can be dropped by themselves, or it is gone',
      [],
      { cause },
    );
  }
}

async function readText(text: string, kind: TextKind, reading: Reading): Promise<Read> {
  if (text.trim() === '') throw new IntakeError('is empty');
  if (kind === 'json' && isOwnJson(text)) return readJson(text, reading);
  const unread = unreadFormat(text);
  if (unread !== null) throw new IntakeError(unread);
  if (isBinary(text)) throw new IntakeError('is no text');
  if (kind === 'html') {
    const { draftFromHtml } = await import('../annotate/drafts/from-html.ts');
    const read = (page: Document) => draftFromHtml(page, null);
    return readDraft(await readPage(text, read, reading), reading);
  }
  const id = uuid();
  return readJob({ kind: kind === 'markdown' ? kind : 'text', text, id }, reading);
}

/** Only the page can read HTML: between the steps it is the reader's, who may cancel. */
async function readPage(
  html: string,
  read: (page: Document) => Draft | null,
  { signal }: Reading,
): Promise<Draft | null> {
  const page = inertDocument(html);
  await painted();
  signal.throwIfAborted();
  const draft = read(page);
  await painted();
  signal.throwIfAborted();
  return draft;
}

function readDraft(draft: Draft | null, reading: Reading): Promise<Read> {
  return readJob(draft && { kind: 'draft', draft, id: uuid() }, reading);
}

async function readJob(job: Job | null, reading: Reading): Promise<Read> {
  const article = job && (await annotateInWorker(job, reading));
  if (job === null || article === null) {
    throw new IntakeError('has no article in it that could be found');
  }
  return { kind: 'article', own: newOwn(article, engineVersion, job.id) };
}

/** Whether it says that it is of a format of Verbatim's, whole or not. */
function isOwnJson(text: string): boolean {
  return /"format"\s*:\s*"verbatim-/.test(text.slice(0, 1000));
}

async function readJson(text: string, reading: Reading): Promise<Read> {
  if (text.trim() === '') throw new IntakeError('is empty');
  const read = await readJsonInWorker(text, reading);
  switch (read.kind) {
    case 'none':
      throw new IntakeError('is damaged: it is no JSON');
    case 'library': {
      const { library } = read;
      if (!library.ok) {
        const why = library.isNewer ? 'was saved by a newer version of Verbatim' : 'is damaged';
        throw new IntakeError(`is a library that ${why}`, library.issues);
      }
      const { articles, damaged } = library;
      if (articles.length + damaged.length === 0)
        throw new IntakeError('is a library with no articles in it');
      return { kind: 'library', articles, damaged };
    }
    case 'article': {
      const { parsed } = read;
      if (parsed.ok) return { kind: 'article', own: newOwn(parsed.article, null) };
      const isNewer = parsed.issues[0]?.message === 'was written for a newer Verbatim';
      throw new IntakeError(
        isNewer ? 'was saved by a newer version of Verbatim' : 'is not a Verbatim article',
        parsed.issues,
      );
    }
  }
}
