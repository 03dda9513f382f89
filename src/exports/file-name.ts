import { slugOf } from '../model/slugs.ts';

/** Windows takes these for devices, whatever extension follows (Naming Files, Microsoft Learn). */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The headline as a slug that every file system takes for a name, and the format for an id; `article`
 * when nothing of it is left.
 */
export function fileSlug(headline: string): string {
  const slug = slugOf(headline) || 'article';
  return device.test(slug) ? `${slug}-article` : slug;
}

/**
 * The name of a file with this extension, which is given without its dot: `the-vote.md`. A headline
 * that is not in Latin letters keeps its own, which every file system takes; signs and invisible
 * marks, which turn the direction of a text for one, are left out.
 */
export function fileName(headline: string, extension: string): string {
  return `${ownLetters(headline) ?? fileSlug(headline)}.${extension}`;
}

/** In UTF-16 code units, of at most three bytes each: file systems take 255 bytes. */
const longest = 60;

/** The headline in its own letters; null where they are Latin alone, or there are none. */
function ownLetters(headline: string): string | null {
  if (!/(?!\p{Script=Latin})\p{L}/u.test(headline)) return null;
  const words = headline
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const fitting = words.reduce((name, word) => {
    const longer = name === '' ? word : `${name}-${word}`;
    return longer.length > longest ? name : longer;
  }, '');
  return fitting === '' ? null : fitting;
}
