/** In ASCII letters: long enough to know an article by, short enough for every file system. */
const longest = 60;

/** What no decomposition takes apart (Unicode Standard Annex 15) and most readers would spell so. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Windows takes these for devices, whatever extension follows (Naming Files, Microsoft Learn). */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A headline as a lower-case slug of at most 60 ASCII letters, digits and hyphens, cut back to whole
 * words where it can be; `article` when nothing of it is left, as of a script that is not Latin. It is
 * an id as the format has them and a name that every file system takes.
 */
export function slugOf(headline: string): string {
  const slug = headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => spelled[letter] ?? ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = slug.length > longest ? slug.slice(0, longest + 1).replace(/-[^-]*$/, '') : slug;
  const name = short.slice(0, longest) || 'article';
  return device.test(name) ? `${name}-article` : name;
}

/** The name of a file with this extension, which is given without its dot: `the-vote.md`. */
export function fileName(headline: string, extension: string): string {
  return `${slugOf(headline)}.${extension}`;
}
