const functionWords = new Set(
  'the of and to in a is that it was for on as with he she be by at are this have from or had his her not but they were which an their has will said been who would there all'.split(
    ' ',
  ),
);

/** So many of a hundred words of English are among the forty most frequent; in no other language. */
const leastShare = 0.2;

/** "en" for English text, and "und", undetermined, for any other and for text too short to tell. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const known = words.filter((word) => functionWords.has(word)).length;
  return known / words.length >= leastShare ? 'en' : 'und';
}
