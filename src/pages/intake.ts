import { engineVersion } from '../annotate/engine-version.ts';
import { htmlText } from '../annotate/html-encoding.ts';
import type { Job } from '../annotate/job.ts';
import { annotateInWorker } from '../data/annotator.ts';
import type { Item } from '../data/inbox.ts';
import { inertDocument } from '../data/trusted-types.ts';
import { noHistory } from '../model/history.ts';
import type { Issue } from '../model/issue.ts';
import { parseLibraryFile } from '../model/library-file.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { parseArticle } from '../model/parse-article.ts';

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

/** Larger ones are refused, in bytes: an article has a few thousand, a book under a million. */
const largest = { article: 5_000_000, json: 200_000_000 };

interface Reading {
  readonly signal: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  readonly tell: (done: number) => void;
}

/**
 * Makes articles of a text or a file: one of what can be read as an article, and all of a library's
 * own file. Rejects with an `IntakeError`, or with the signal's reason.
 */
export async function ownFrom(item: Item, reading: Reading): Promise<readonly OwnArticle[]> {
  if (typeof item === 'string') {
    if (new Blob([item]).size > largest.article) throw tooLarge();
    return [await ownFromText(item, looksLikeHtml(item) ? 'html' : 'text', reading)];
  }
  const ending = /\.([^.]+)$/.exec(item.name.toLowerCase())?.[1] ?? '';
  const isJson = ending === 'json' || item.type === 'application/json';
  if (item.size > (isJson ? largest.json : largest.article)) throw tooLarge();
  const bytes = new Uint8Array(await item.arrayBuffer());
  const isHtml = /^x?html?$/.test(ending) || item.type === 'text/html';
  const text = decoded(bytes, isHtml);
  if (isJson) return ownFromJson(text);
  const isMarkdown = /^(?:md|markdown)$/.test(ending);
  return [
    await ownFromText(
      text,
      isHtml || looksLikeHtml(text) ? 'html' : isMarkdown ? 'markdown' : 'text',
      reading,
    ),
  ];
}

const tooLarge = () => new IntakeError('is larger than 5 MB, and no article is');

async function ownFromText(
  text: string,
  kind: 'text' | 'markdown' | 'html',
  reading: Reading,
): Promise<OwnArticle> {
  if (text.trim() === '') throw new IntakeError('is empty');
  if (isBinary(text)) throw new IntakeError('is no text');
  const id = newId();
  const job: Job | null = kind === 'html' ? await jobFromHtml(text, id) : { kind, text, id };
  const article = job && (await annotateInWorker(job, reading));
  if (article === null) throw new IntakeError('has no article in it that could be found');
  const parsed = parseArticle(article);
  if (!parsed.ok) throw new IntakeError('was read wrongly', parsed.issues);
  return {
    id,
    added: Date.now(),
    article: parsed.article,
    engine: engineVersion,
    history: noHistory,
  };
}

async function jobFromHtml(html: string, id: string): Promise<Job | null> {
  const { draftFromHtml } = await import('../annotate/from-html.ts');
  const draft = draftFromHtml(inertDocument(html), null);
  return draft && { kind: 'draft', draft, id };
}

function ownFromJson(text: string): readonly OwnArticle[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new IntakeError('is damaged: it is no JSON', [], { cause });
  }
  const library = parseLibraryFile(json);
  if (library !== null) {
    if (!library.ok) throw new IntakeError('is a library that is damaged', library.issues);
    return library.articles;
  }
  const parsed = parseArticle(json);
  if (!parsed.ok) throw new IntakeError('is no article of Verbatim’s format', parsed.issues);
  const id = newId();
  return [
    { id, added: Date.now(), article: { ...parsed.article, id }, engine: null, history: noHistory },
  ];
}

/**
 * Unicode in any of its forms, or what a web page says of itself, and else the one-byte letters of
 * old Windows files.
 */
function decoded(bytes: Uint8Array, isHtml: boolean): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    return isHtml || isWide
      ? htmlText(bytes)
      : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const looksLikeHtml = (text: string) => /^\s*<(?:!doctype html|html)\b/i.test(text);

/** Control characters that no text has. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- It is controls that tell.
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}

/** A random UUID (RFC 9562, version 4), also where the page is not on a secure address. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
