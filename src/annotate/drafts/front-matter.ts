import { addressOf } from './addresses.ts';
import { dayIn } from './head-lines.ts';

/** What stands before the text of a Markdown file, of what an article has; null where it does not. */
export interface FrontMatter {
  readonly title: string | null;
  /** EDTF, a day. */
  readonly published: string | null;
  /** Without "By". */
  readonly byline: string | null;
  readonly url: string | null;
}

/** The keys of generators of sites and of clippers of pages, in the order in which they are believed. */
const keys = {
  title: ['title', 'headline'],
  published: ['published', 'date', 'pubdate', 'published_at'],
  byline: ['author', 'authors', 'byline', 'by'],
  url: ['url', 'source', 'link', 'canonical', 'canonical_url'],
} as const;

/** The front matter of a Markdown file, in YAML or TOML as far as such files use it, and what follows. */
export function frontMatterOf(source: string): FrontMatter & { readonly body: string } {
  const [whole = '', , inner = ''] =
    /^(---|\+\+\+)[^\S\n]*\n([^]*?)\n\1[^\S\n]*(?:\n|$)/.exec(source) ?? [];
  const values = valuesIn(inner);
  const valueOf = (names: readonly string[]) => {
    return names.map((name) => values.get(name) ?? '').find((value) => value !== '') ?? null;
  };
  const url = valueOf(keys.url);
  return {
    title: valueOf(keys.title),
    published: dayIn((valueOf(keys.published) ?? '').replace(/(?<=\d)T.*/, '')),
    byline: valueOf(keys.byline)?.replace(/^by:? /i, '') ?? null,
    url: url === null ? null : (addressOf(url, null)?.href ?? null),
    body: source.slice(whole.length),
  };
}

/** The first value of each key of the outermost level; those of a list parted by commas. */
function valuesIn(matter: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let open = '';
  for (const line of matter.split('\n')) {
    const [, key, value = ''] = /^(\w+)[^\S\n]*[:=][^\S\n]*(.*)$/.exec(line) ?? [];
    const [, item] = /^\s*- (.+)$/.exec(line) ?? [];
    if (key !== undefined) {
      open = values.has(key.toLowerCase()) ? '' : key.toLowerCase();
      if (open !== '') values.set(open, plain(value));
    } else if (item !== undefined && open !== '') {
      values.set(
        open,
        [values.get(open) ?? '', plain(item)].filter((one) => one !== '').join(', '),
      );
    } else open = '';
  }
  return values;
}

/** Without quotation marks, brackets of a list and the marks that some clippers make links with. */
function plain(value: string): string {
  const text = value.trim().replace(/^\[(?!\[)(.*)\]$/, '$1');
  const [, quoted = text] = /^"(.*)"$/.exec(text) ?? /^'(.*)'$/.exec(text) ?? [];
  return quoted
    .replaceAll('\\"', '"')
    .replaceAll(/\[\[|\]\]/g, '')
    .trim();
}
