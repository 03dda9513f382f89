/** What an article saved as Markdown by Verbatim has besides its text (`exports/markdown.ts`). */
const lists = ['Quotes', 'People', 'Timeline', 'Sources'] as const;

/** Below its headline: "The Example · 12 February 2020 · 8 quotes, 3 voices, 4 events". */
const dateline = /^(# .+)\n\n(.*)\b\d+ quotes?, \d+ voices?, \d+ events?\n/;

const picture = /^> \\\[Picture.*\\\]\n(?:>\n> (.+)\n(?:>\n> (.+)\n)?)?/gm;

/** The article of such a file, its pictures as news sites tell of them, and what its dateline says. */
export interface OwnExport {
  readonly body: string;
  /** Its publisher and its day, as far as it has them, as they are written. */
  readonly about: readonly string[];
}

/** The article alone of Markdown that Verbatim saved; null for any other. Linear in its length. */
export function ownExport(source: string): OwnExport | null {
  const rule = source.lastIndexOf(`\n---\n\n## ${lists[0]}\n`);
  const [head, title = '', about = ''] = dateline.exec(source.slice(0, 2000)) ?? [];
  if (rule === -1 || head === undefined) return null;
  const rest = source.slice(rule);
  if (!lists.every((name) => rest.includes(`\n## ${name}\n`))) return null;
  const text = source.slice(head.length, rule);
  return {
    body: `${title}\n\n${text.replaceAll(picture, (_, caption = '', credit = '') => {
      const told = (what: string, words: unknown) =>
        words === '' ? '' : `Image ${what}, ${String(words)}\n\n`;
      return told('source', credit) + told('caption', caption);
    })}`,
    about: about
      .replaceAll(/\\(.)/g, '$1')
      .split(' · ')
      .filter((part) => part !== ''),
  };
}
