import { isJson } from './unread-formats.ts';

/** How a text is to be read. */
export type TextKind = 'text' | 'markdown' | 'html' | 'json';

/** Elements that pieces of pages begin with. */
const fragment =
  /^<(?:head|body|main|article|section|header|div|p|h[1-6]|blockquote|figure|ul|ol|table|title|meta|span|a|b|strong|em)\b[^<>]*>/i;

/** What the name of a file says of how it is written; null where it says nothing. */
export function kindByName(name: string): TextKind | null {
  const [, ending = ''] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  if (/^x?html?$/.test(ending)) return 'html';
  if (/^(?:md|markdown)$/.test(ending)) return 'markdown';
  return ending === 'json' ? 'json' : null;
}

/** How a file is to be read, by its name, or by its text where that tells better. */
export function kindOfFile(named: TextKind | null, text: string): TextKind {
  if (named === 'html' || named === 'json') return named;
  return named === 'markdown' && !isPage(text) ? named : kindOfText(text);
}

/** Whether a text is a whole web page, whatever it stands in. */
function isPage(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype html|html)\b/i.test(
    text,
  );
}

/**
 * How a text is written that no name of a file tells of: as a page or a piece of one, as JSON, in
 * Markdown, or as it is to be read. Linear in its length.
 */
export function kindOfText(text: string): TextKind {
  const start = text.slice(0, longestStart);
  if (isPage(start) || isPiece(start)) return 'html';
  if (isJson(text)) return 'json';
  return isMarkdown(start) ? 'markdown' : 'text';
}

/** So much of a text shows how it is written, in UTF-16 code units. */
const longestStart = 50_000;

function isPiece(start: string): boolean {
  return fragment.test(start.trimStart()) && /<\/[a-z][a-z0-9]*\s*>/i.test(start);
}

const headingLine = /^#{1,6} +\S/m;
const link =
  /(?<!\\)\[[^\]\n]{1,200}\]\(<?(?:https?:\/\/|\/|#|mailto:)[^)\s]{0,2000}[^)\n]{0,200}\)/;
const strong =
  /(?<![\p{L}\p{N}*\\])(\*\*|__)(?=[^\s*_])[^\n]{1,200}?(?<=[^\s*_])\1(?![\p{L}\p{N}*])/u;
const emphasis =
  /(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}“"'‘])[^*\n]{1,200}(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu;

/**
 * Whether it has a heading by its mark, or a link or words in emphasis between paragraphs that empty
 * lines part: lines that stand together are one paragraph in Markdown.
 */
function isMarkdown(text: string): boolean {
  if (headingLine.test(text) || /^\uFEFF?---\n(?:[\w-]+:.*\n)+---\n/.test(text)) return true;
  const isParted = /\n[^\S\n]*\r?\n/.test(text) || !text.trim().includes('\n');
  if (!isParted) return false;
  return link.test(text) || strong.test(text) || (text.match(emphasis)?.length ?? 0) > 1;
}
