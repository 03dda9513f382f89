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

/** The name of a file with this extension, which is given without its dot: `the-vote.md`. */
export function fileName(headline: string, extension: string): string {
  return `${fileSlug(headline)}.${extension}`;
}
