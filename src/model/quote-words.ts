import type { Quote, Span } from './article.ts';

/** Stands for the words between two pieces of a quote, which are not the speaker's. */
export const gap = ' … ';

/**
 * A quote's words in one line of plain text. Each piece is in marks of its own, as in the article,
 * and the ellipsis for what stands between stands outside them: inside it would say that the speaker
 * left something out. Reported words have no marks. `wordsOf` says a piece's words otherwise than
 * its text does.
 */
export function quoteWords(
  { kind, at }: Pick<Quote, 'kind' | 'at'>,
  wordsOf: (span: Span) => string = ({ text }) => text,
): string {
  const words = at.map(wordsOf);
  return (kind === 'indirect' ? words : words.map((text) => `“${text}”`)).join(gap);
}

/** The same without marks, for what is told to be a quotation in another way than by marks. */
export function unmarkedWords({ at }: Pick<Quote, 'at'>): string {
  return at.map(({ text }) => text).join(gap);
}
