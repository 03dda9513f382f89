import { engineVersion } from '../annotate/engine-version.ts';
import { encodingByMark, htmlText } from '../annotate/html-encoding.ts';
import type { Job } from '../annotate/job.ts';
import { unreadFormat } from '../annotate/unread-formats.ts';
import { annotateInWorker, readJsonInWorker } from '../data/annotator.ts';
import type { Item } from '../data/inbox.ts';
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
 * Reads a text or a file as an article, or as a library that was saved. Rejects with an
 * `IntakeError`, or with the signal's reason.
 */
export async function ownFrom(item: Item, reading: Reading): Promise<Read> {
  if (typeof item === 'string') {
    refuseLarger(largest.article, new Blob([item]).size);
    return readText(item, looksLikeHtml(item) ? 'html' : 'text', reading);
  }
  const ending = /\.([^.]+)$/.exec(item.name.toLowerCase())?.[1] ?? '';
  const isJson = ending === 'json' || item.type === 'application/json';
  refuseLarger(isJson ? largest.json : largest.article, item.size);
  const bytes = await bytesOf(item);
  const isHtml = /^x?html?$/.test(ending) || item.type === 'text/html';
  const text = decoded(bytes, isHtml);
  if (isJson) return readJson(text, reading);
  const isMarkdown = /^(?:md|markdown)$/.test(ending);
  return readText(
    text,
    isHtml || looksLikeHtml(text) ? 'html' : isMarkdown ? 'markdown' : 'text',
    reading,
  );
}

function refuseLarger(megabytes: number, size: number): void {
  if (size > megabytes * 1_000_000) {
    throw new IntakeError(`is larger than the ${megabytes} MB that are read`);
  }
}

/** A folder, for one, has none. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new IntakeError('cannot be read from the disk', [], { cause });
  }
}

async function readText(
  text: string,
  kind: 'text' | 'markdown' | 'html',
  reading: Reading,
): Promise<Read> {
  if (text.trim() === '') throw new IntakeError('is empty');
  const unread = unreadFormat(text);
  if (unread !== null) throw new IntakeError(unread);
  if (isBinary(text)) throw new IntakeError('is no text');
  const id = uuid();
  const job: Job | null =
    kind === 'html' ? await jobFromHtml(text, id, reading) : { kind, text, id };
  const article = job && (await annotateInWorker(job, reading));
  if (article === null) throw new IntakeError('has no article in it that could be found');
  return { kind: 'article', own: newOwn(article, engineVersion, id) };
}

/** Only the page can read HTML: between the steps it is the reader's, who may cancel. */
async function jobFromHtml(html: string, id: string, { signal }: Reading): Promise<Job | null> {
  const { draftFromHtml } = await import('../annotate/from-html.ts');
  const page = inertDocument(html);
  await painted();
  signal.throwIfAborted();
  const draft = draftFromHtml(page, null);
  await painted();
  return draft && { kind: 'draft', draft, id };
}

async function readJson(text: string, reading: Reading): Promise<Read> {
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

/**
 * Unicode in any of its forms, or what a web page says of itself, and else the one-byte letters of
 * old Windows files.
 */
function decoded(bytes: Uint8Array, isHtml: boolean): string {
  try {
    if (isHtml) return htmlText(bytes);
    return new TextDecoder(encodingByMark(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const looksLikeHtml = (text: string) => /^\s*<(?:!doctype html|html)\b/i.test(text);

/** One in so many characters may be a control that no text has: those of copied PDF files slip in. */
const oneIn = 500;

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex -- It is controls that tell.
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls * oneIn > text.length;
}
