import { escapeMarkdown, markdownUrl } from '../model/escape-markdown.ts';

/** What ends a line in CommonMark (2.1), and what ends one for readers. */
const lineEnd = /\r\n?|[\n\u2028\u2029]/;

/**
 * Words of any kind as a paragraph in which they are only words. Their own line ends are hard ones;
 * spaces that begin a line are kept from being an indentation; those that end the whole are left out.
 * Empty when there is nothing but such spaces.
 */
export function paragraph(text: string): string {
  return text
    .replace(/[ \t\v\f\r\n\u2028\u2029]+$/, '')
    .split(lineEnd)
    .map((line) =>
      escapeMarkdown(line).replace(/^[ \t\v\f]/, (space) => `&#${space.charCodeAt(0)};`),
    )
    .join('\\\n');
}

/** Words as a part of a line that something else begins: their line ends are spaces. */
export function phrase(text: string): string {
  return escapeMarkdown(text.replace(/[\s\u2028\u2029]+/gu, ' ').trim());
}

/** Words as a heading, which is one line and may not end in what closes a heading. */
export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${phrase(text).replace(/(?<!\\)#/g, '\\#')}`;
}

/** A link; the words are escaped, and the address cannot end it. */
export function link(text: string, address: string): string {
  return `[${phrase(text)}](${markdownUrl(address)})`;
}

/** Markdown as a quotation. */
export function quotation(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
