/** In ASCII letters: long enough to know something by, short enough for an address and a file system. */
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

/**
 * Words as a lower-case slug of at most 60 ASCII letters, digits and hyphens, cut back to whole words
 * where it can be. A slug stays as it is. Empty when nothing is left, as of a script that is not Latin.
 */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => spelled[letter] ?? ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const whole = slug.length > longest ? slug.slice(0, longest + 1).replace(/-[^-]*$/, '') : slug;
  return whole.slice(0, longest);
}

/**
 * Makes slugs of names, each only once: a second one of the same gets a number. Names of which
 * nothing is left become "x".
 */
export function slugger(taken: Iterable<string> = []): (name: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (name) => {
    const base = slugOf(name) || 'x';
    let slug = base;
    while (used.has(slug)) {
      const number = (next.get(base) ?? 1) + 1;
      next.set(base, number);
      slug = `${base}-${number}`;
    }
    used.add(slug);
    return slug;
  };
}
