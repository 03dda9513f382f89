import { parseEdtf } from '../../model/edtf.ts';
import { addressOf } from './addresses.ts';
import { dayIn } from './head-lines.ts';
import { measure, piecesOf } from './html-blocks.ts';
import { isUnseen } from './html-furniture.ts';
import { walk } from './html-walk.ts';
import { articleNode, namesIn, nodesOf } from './json-ld.ts';
import { wellFormed } from './well-formed.ts';

/** What a page says of its article, apart from the article's text; null where it does not. */
export interface Metadata {
  /** Not empty, white space collapsed, as are all of them. */
  readonly headline: string | null;
  /** Whoever wrote it, without "By". */
  readonly byline: string | null;
  /** EDTF, a day: as the page writes it, in its own time zone. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** An address that the article format takes. */
  readonly url: string | null;
  /** A language tag. */
  readonly lang: string | null;
}

/** Longer ones are none, in UTF-16 code units. */
const longest = { headline: 240, name: 200, site: 60 };

/**
 * What the page says of its article: its structured data before its `meta` elements, those before
 * its elements. The address is the one that the page came from, if that is known.
 */
export function metadataOf(document: Document, address: string | null): Metadata {
  const head = headOf(document);
  const nodes = nodesOf(head.linkedData);
  const node = articleNode(nodes) ?? {};
  const named = firstOf(
    [...namesIn(node.publisher, nodes), ...head.meta('og:site_name', 'dc.publisher')],
    longest.name,
  );
  const headline = headlineOf(node, head, named);
  return {
    headline,
    byline: bylineOf([
      ...[namesIn(node.author, nodes), namesIn(node.creator, nodes)].map(joined),
      joined(head.meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl')),
      ...head.authors,
    ]),
    published: publishedOf(node, head),
    publisher: named ?? siteAfter(headline, head.titles),
    url: firstAddress([...head.canonical, ...head.meta('og:url')], address),
    lang: languageTag(document.documentElement.getAttribute('lang') ?? ''),
  };
}

interface Timed {
  readonly value: string;
  readonly within: boolean;
  readonly isPublished: boolean;
}

interface Head {
  readonly meta: (...names: readonly string[]) => readonly string[];
  readonly linkedData: readonly string[];
  readonly canonical: readonly string[];
  readonly titles: readonly string[];
  readonly headings: readonly { readonly text: string; readonly within: boolean }[];
  readonly times: readonly Timed[];
  readonly authors: readonly string[];
}

/** So many elements of a kind are looked at, and no more. */
const most = 20;

/** Everything that metadata is made of, in one walk; most pages have it anywhere. */
function headOf({ documentElement }: Document): Head {
  const metas = new Map<string, string[]>();
  const linkedData: string[] = [];
  const canonical: string[] = [];
  const titles: string[] = [];
  const headings: { element: Element; within: boolean }[] = [];
  const times: Timed[] = [];
  const authors: Element[] = [];
  let articles = 0;
  walk(documentElement, {
    enter: (element) => {
      const name = element.localName;
      const attribute = (key: string) => element.getAttribute(key) ?? '';
      const within = articles > 0;
      if (name === 'meta') {
        const content = attribute('content');
        for (const key of ['property', 'name', 'itemprop']) {
          const of = attribute(key).trim().toLowerCase();
          if (of !== '' && content !== '') {
            metas.set(of, [...(metas.get(of) ?? []), content].slice(0, most));
          }
        }
      } else if (name === 'script') {
        if (/^application\/ld\+json\b/i.test(attribute('type').trim())) {
          linkedData.push(element.textContent);
        }
      } else if (name === 'link') {
        if (/(?:^|\s)canonical(?:$|\s)/i.test(attribute('rel'))) canonical.push(attribute('href'));
      } else if (name === 'title') {
        titles.push(element.textContent);
      } else if (!isUnseen(element)) {
        if (name === 'article' || name === 'main') articles += 1;
        if (name === 'h1' && headings.length < most) headings.push({ element, within });
        const isPublished =
          /\bdatePublished\b/.test(attribute('itemprop')) || element.hasAttribute('pubdate');
        const value = attribute('datetime') || attribute('content');
        if ((name === 'time' || isPublished) && value !== '') {
          times.push({ value, within, isPublished });
        }
        const isAuthor =
          /\bauthor\b/.test(`${attribute('rel')} ${attribute('itemprop')}`) ||
          /(?:^|\s)(?:byline|author)(?:[-_]+name)?(?:$|\s)/i.test(attribute('class'));
        if (isAuthor && authors.length < most) authors.push(element);
        return true;
      }
      return false;
    },
    text: () => undefined,
    leave: ({ localName }) => {
      if (localName === 'article' || localName === 'main') articles -= 1;
    },
  });
  return {
    meta: (...names) => names.flatMap((name) => metas.get(name) ?? []),
    linkedData,
    canonical,
    titles,
    headings: headings.map(({ element, within }) => ({ text: textOf(element), within })),
    times,
    authors: authors.map(textOf),
  };
}

function textOf(element: Element): string {
  const { vital } = measure(element);
  return piecesOf(element, { vital, strict: false })
    .map(({ text }) => text)
    .join(' ');
}

function headlineOf(
  node: Readonly<Record<string, unknown>>,
  { meta, headings, titles }: Head,
  publisher: string | null,
): string | null {
  const shown = [...headings.filter(({ within }) => within), ...headings].map(({ text }) => text);
  const given = [
    ...(typeof node.headline === 'string' ? [node.headline] : []),
    ...meta('og:title'),
  ];
  const sites = [publisher, ...meta('og:site_name', 'application-name')].filter(
    (name) => name !== null,
  );
  const whole = given.filter((text) => !/(?:…|\.{3})\s*$/.test(text));
  const all = [...whole, ...shown, ...titles, ...given].map((text) => withoutSite(text, sites));
  return firstOf(all, longest.headline);
}

/** "A bridge is opened - The Example" without the site's name, however it is set off. */
function withoutSite(text: string, sites: readonly string[]): string {
  const title = clean(text);
  for (const site of sites.map(clean)) {
    if (site === '' || !title.toLowerCase().endsWith(site.toLowerCase())) continue;
    const [rest, found] = [title.slice(0, -site.length).trimEnd(), /(?:\s+[-–—·•:»/|]+|\s*\|)$/];
    if (found.test(rest.slice(-10))) return rest.slice(0, -10) + rest.slice(-10).replace(found, '');
  }
  return title;
}

/** Parts of a site, which stand in titles as its name does. */
const sections =
  /^(?:home|news|sports?|opinion|comment|politics|world|local|business|culture|weather|latest)$/i;

/** "A bridge is opened - The Example": what the page's title ends in, after the headline; or null. */
function siteAfter(headline: string | null, titles: readonly string[]): string | null {
  if (headline === null) return null;
  for (const title of titles.map(clean)) {
    if (!title.toLowerCase().startsWith(headline.toLowerCase())) continue;
    const parts = title.slice(headline.length).split(/\s+[-–—·•»|]\s+|\s*\|\s+/);
    const site = parts.length > 1 && parts[0] === '' ? parts.at(-1) : undefined;
    if (site !== undefined && site.length <= longest.site && /\p{L}/u.test(site)) {
      return sections.test(site) ? null : site;
    }
  }
  return null;
}

function bylineOf(candidates: readonly string[]): string | null {
  return firstOf(
    candidates
      .map((text) => clean(text.slice(0, 1000)).replace(/^(?:written )?by:?\s+/i, ''))
      // What publishing systems call whoever has no name there.
      .filter((text) => !/^(?:admin|administrator|webmaster|root|user|editor|author)$/i.test(text))
      .filter((text) => /\p{L}/u.test(text) && !/^(?:https?:|@)|^www\./i.test(text)),
    longest.name,
  );
}

function joined(names: readonly string[]): string {
  const all = [...new Set(names.map(clean))].filter(
    (name) => name !== '' && !/^https?:/i.test(name),
  );
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

function publishedOf(
  node: Readonly<Record<string, unknown>>,
  { meta, times }: Head,
): string | null {
  const said = [
    ...(typeof node.datePublished === 'string' ? [node.datePublished] : []),
    ...meta('article:published_time', 'og:article:published_time', 'datepublished'),
    ...meta('parsely-pub-date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created'),
    ...meta('pubdate', 'publishdate', 'publish-date', 'publication_date', 'sailthru.date', 'date'),
    ...times.filter(({ isPublished }) => isPublished).map(({ value }) => value),
    ...times.filter(({ within }) => within).map(({ value }) => value),
  ];
  const day = said.map(calendarDay).find((one) => one !== null);
  if (day !== undefined) return day;
  // Of several days outside the article no one can be told from today's.
  const days = new Set(times.map(({ value }) => calendarDay(value)));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

/** The day that a date and time names, as it stands there; null where it names none. */
function calendarDay(text: string): string | null {
  const start = text.trim().slice(0, 100);
  const [, year, month, date] = /^(\d{4})-?(\d\d)-?(\d\d)(?=$|[T\s])/i.exec(start) ?? [];
  if (year === undefined) return /^\d/.test(start) && !/[a-z]/i.test(start) ? null : dayIn(start);
  const day = `${year}-${month ?? ''}-${date ?? ''}`;
  return parseEdtf(day) === null ? null : day;
}

/** The first that the article format takes; relative ones are counted from the page's own. */
function firstAddress(candidates: readonly string[], address: string | null): string | null {
  const own = addressOf(address ?? '', null);
  for (const candidate of candidates) {
    const url = addressOf(candidate, own?.href ?? null);
    // Some pages name their site's front page.
    if (url !== null && `${url.pathname}${url.search}` !== '/') return url.href;
  }
  return own?.href ?? null;
}

/** BCP 47 as far as the article format goes: a language in lower case, and subtags. */
function languageTag(text: string): string | null {
  const [first = '', ...rest] = text.trim().slice(0, 40).split(/[-_]/);
  const tag = [first.toLowerCase(), ...rest].join('-');
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : null;
}

function firstOf(texts: readonly string[], most: number): string | null {
  return texts.map(clean).find((text) => text !== '' && text.length <= most) ?? null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Attributes and JSON are often escaped twice; what is left of that is read as what it stands for. */
function clean(text: string): string {
  return wellFormed(
    text
      .slice(0, 10_000)
      .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, ten, six, name) => {
        if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
        const code = typeof ten === 'string' ? Number(ten) : parseInt(String(six), 16);
        return code > 0x10ffff ? '' : String.fromCodePoint(code);
      }),
  )
    .replaceAll(/\s+/g, ' ')
    .trim();
}
