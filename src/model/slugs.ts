/** Longer ones are cut, so that they fit an address. In characters. */
const longest = 60;

/**
 * Makes lower-case slugs of names, each only once: a second one of the same gets a number. Names
 * without a Latin letter or a digit become "x".
 */
export function slugger(taken: Iterable<string> = []): (name: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (name) => {
    const base =
      name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, longest)
        .replace(/-+$/, '') || 'x';
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
