import type { Quote, Span } from '../src/model/article.ts';
import { gap, quoteWords } from '../src/model/quote-words.ts';

/**
 * A text of at most `most` UTF-16 code units and an ellipsis, cut between words as its language
 * parts them. A first word that is longer than all of that is cut between letters.
 */
export function shortened(text: string, lang: string, most = 200): string {
  if (text.length <= most) return text;
  const kept = upTo(text, most, lang, 'word') || upTo(text, most, lang, 'grapheme');
  return `${kept.replace(/[\p{P}\s]+$/u, '')}…`;
}

/** Fewer letters of a next piece tell nobody anything. */
const leastOfPiece = 20;

/**
 * A quote's words, as `quoteWords` has them, of which at most `most` units are its own, and an
 * ellipsis for the rest: within the marks where a piece is cut, behind them between two.
 */
export function shortenedQuote({ kind, at }: Quote, lang: string, most = 200): string {
  const kept: Span[] = [];
  let room = most;
  for (const span of at) {
    if (kept.length > 0 && room < leastOfPiece)
      return quoteWords({ kind, at: kept }) + gap.trimEnd();
    kept.push({ ...span, text: shortened(span.text, lang, room) });
    room -= span.text.length;
    if (room < 0) break;
  }
  return quoteWords({ kind, at: kept });
}

function upTo(text: string, most: number, lang: string, granularity: 'word' | 'grapheme'): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity }).segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
