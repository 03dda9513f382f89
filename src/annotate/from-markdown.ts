import type { Draft } from './draft.ts';
import { frontMatterOf } from './front-matter.ts';
import { draftFromPieces, draftFromText } from './from-text.ts';
import { markdownPieces } from './markdown-pieces.ts';

/** An article read from Markdown, in the same way, with what its front matter says of it. */
export function draftFromMarkdown(source: string): Draft | null {
  const { title, published, byline, url, body } = frontMatterOf(
    source.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'),
  );
  const pieces = markdownPieces(body);
  if (pieces === null) return draftFromText(body);
  const draft = draftFromPieces(title === null ? pieces : [{ level: 1, text: title }, ...pieces]);
  return (
    draft && {
      ...draft,
      published: draft.published ?? published,
      source: {
        ...(url === null ? {} : { url }),
        ...(byline === null ? draft.source : { note: `By ${byline}` }),
      },
    }
  );
}
