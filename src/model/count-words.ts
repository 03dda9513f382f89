/**
 * Counts the words of a text by the default word boundaries of Unicode Standard Annex 29. Scripts
 * that part words by spaces are counted by a pattern that says the same; the others, and only
 * they, need the browser's dictionaries, whose first use is slow enough to be felt.
 */
export function countWords(text: string, lang: string): number {
  if (!unspaced.test(text)) return text.match(word)?.length ?? 0;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters and digits, with what joins them from within: `isn’t`, `e.g`, `1,000.5` are one word each. */
const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\p{Pc}]*(?:(?:(?<=\p{L}[\p{M}\p{Cf}]*)['’.:·](?=\p{L})|(?<=\p{N})['’.,;](?=\p{N})|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew}))[\p{L}\p{N}\p{M}\p{Cf}\p{Pc}]+)*/gu;
