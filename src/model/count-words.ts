/**
 * Counts the words of a text by the default word boundaries of Unicode Standard Annex 29. Scripts
 * that part words by spaces are counted by a pattern that says the same; the others, and only
 * they, need the browser's dictionaries, whose first use is slow enough to be felt. So is the
 * pattern for every script, until it is compiled: plain Latin text has a pattern of its own.
 */
export function countWords(text: string, lang: string): number {
  if (latin.test(text)) return text.match(latinWord)?.length ?? 0;
  if (!unspaced.test(text)) return text.match(wordOfAnyScript())?.length ?? 0;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** Latin letters as far as U+024F, digits, and the punctuation that goes with them. */
const latin = /^[\t-^`-~\u00a0£§©«°·»À-ÖØ-öø-ɏ‐-›€]*$/;

const latinWord =
  /[A-Za-zÀ-ÖØ-öø-ɏ\d]+(?:(?:(?<=[A-Za-zÀ-ÖØ-öø-ɏ])['’.:·](?=[A-Za-zÀ-ÖØ-öø-ɏ])|(?<=\d)['’.,;](?=\d))[A-Za-zÀ-ÖØ-öø-ɏ\d]+)*/g;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Letters and digits, with what joins them from within: `isn’t`, `e.g`, `1,000.5` are one word each.
 * Only the call compiles the pattern.
 */
function wordOfAnyScript(): RegExp {
  return /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}\p{Pc}]*(?:(?:(?<=\p{L}[\p{M}\p{Cf}]*)['’.:·](?=\p{L})|(?<=\p{N})['’.,;](?=\p{N})|(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew}))[\p{L}\p{N}\p{M}\p{Cf}\p{Pc}]+)*/gu;
}
