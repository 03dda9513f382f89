import type { Draft } from './draft.ts';
import { frontMatterOf } from './front-matter.ts';
import { draftFromPieces, draftFromText } from './from-text.ts';
import { dayIn } from './head-lines.ts';
import { markdownPieces } from './markdown-pieces.ts';
import { ownExport } from './own-export.ts';

/**
 * An article read from Markdown, in the same way, with what its front matter says of it. Of an article
 * that Verbatim saved the text is read, and not the lists below it.
 */
export function draftFromMarkdown(source: string): Draft | null {
  const text = source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const own = ownExport(text);
  const { title, published, byline, url, body } = frontMatterOf(own?.body ?? text);
  const pieces = markdownPieces(body);
  if (pieces === null) return draftFromText(body);
  const draft = draftFromPieces(title === null ? pieces : [{ level: 1, text: title }, ...pieces]);
  const publisher = own?.about.find((part) => dayIn(part) === null);
  return (
    draft && {
      ...draft,
      published: draft.published ?? published ?? dayIn(own?.about.join(' ') ?? ''),
      source: {
        ...(publisher === undefined ? {} : { publisher }),
        ...(url === null ? {} : { url }),
        ...(byline === null ? draft.source : { note: `By ${byline}` }),
      },
    }
  );
}
