/**
 * A text of at most `most` UTF-16 code units and an ellipsis, cut between words as its language
 * parts them. A first word that is longer than all of that is cut between letters.
 */
export function shortened(text: string, lang: string, most = 200): string {
  if (text.length <= most) return text;
  const kept = upTo(text, most, lang, 'word') || upTo(text, most, lang, 'grapheme');
  return `${kept.replace(/[\p{P}\s]+$/u, '')}…`;
}

function upTo(text: string, most: number, lang: string, granularity: 'word' | 'grapheme'): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity }).segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
