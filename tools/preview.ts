import type { Article } from '../src/model/article.ts';
import { blockText, peopleById } from '../src/model/article.ts';
import { parseEdtf } from '../src/model/edtf.ts';
import { kindNames } from '../src/model/words.ts';

/**
 * What programs are told of an article: a `NewsArticle` of schema.org with its people and their
 * quoted words, as an element for the end of its page. Reported speech is nobody's words and is left
 * out. `page` is the page's whole address; null when that is not known.
 */
export function structuredData(article: Article, page: string | null): string {
  const json = JSON.stringify(newsArticle(article, page)).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function newsArticle(article: Article, page: string | null): object {
  const at = (id: string) => `${page ?? ''}#${id}`;
  const published = publishedDay(article);
  const { publisher } = article.source;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    inLanguage: article.lang,
    ...(page === null ? {} : { url: page }),
    ...(published === null ? {} : { datePublished: published }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    mentions: article.people.map(({ id, kind, name }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      '@id': at(id),
      name,
    })),
    hasPart: article.quotes
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ id, at: spans, speaker }) => ({
        '@type': 'Quotation',
        '@id': at(id),
        text: spans.map(({ text }) => text).join(' '),
        ...(speaker === null ? {} : { spokenByCharacter: { '@id': at(speaker) } }),
      })),
  };
}

/** What a link's preview shows, by the Open Graph protocol, for the head of the page at this whole address. */
export function openGraph(article: Article, page: string): string {
  const published = publishedDay(article);
  const first = article.blocks.find(({ type }) => type === 'paragraph');
  const properties: readonly (readonly [property: string, content: string | null])[] = [
    ['og:type', 'article'],
    ['og:site_name', 'Verbatim'],
    ['og:title', article.headline],
    ['og:description', first === undefined ? article.headline : blockText(first)],
    ['og:url', page],
    ['article:published_time', published],
  ];
  return properties
    .map(([property, content]) =>
      content === null ? '' : `<meta property="${property}" content="${escapeHtml(content)}">`,
    )
    .join('');
}

/** The day of publication, when it is known to the day. */
function publishedDay({ published }: Article): string | null {
  const dates = published === null ? null : parseEdtf(published);
  if (dates?.form !== 'moment' || dates.start.approximate) return null;
  return dates.start.value.length === '2020-02-12'.length ? dates.start.value : null;
}

interface SharePage {
  /** The page's path below the article's. */
  readonly path: string;
  readonly html: string;
}

/**
 * A small page for each quote and each section, because a program that makes a preview never sees
 * what stands behind the `#` of an address: its title and description are that place's own words,
 * and it sends people on to the place. `article` is the path of the article's page, `origin` where
 * the site stands, empty when that is not known.
 */
export function sharePages(article: Article, path: string, origin: string): readonly SharePage[] {
  const quotes = article.quotes.map((quote) => {
    const speaker =
      quote.speaker === null ? null : (peopleById(article).get(quote.speaker)?.name ?? null);
    const words = quote.at.map(({ text }) => text).join(' ');
    return {
      path: `q/${quote.id}/`,
      html: shareHtml(article, {
        target: `${path}#${quote.id}`,
        whole: `${origin}${path}`,
        title: `${speaker ?? quote.source?.text ?? 'Unattributed'}, ${kindNames[quote.kind]}`,
        words: quote.kind === 'indirect' ? words : `“${words}”`,
      }),
    };
  });
  const sections = article.blocks.flatMap((block, at) => {
    if (block.type !== 'heading') return [];
    const next = article.blocks[at + 1];
    return {
      path: `s/${block.id}/`,
      html: shareHtml(article, {
        target: `${path}#${block.id}`,
        whole: `${origin}${path}`,
        title: block.text,
        words: next === undefined ? article.headline : blockText(next),
      }),
    };
  });
  return [...quotes, ...sections];
}

interface Shared {
  readonly target: string;
  /** The article's address, as whole as it is known. */
  readonly whole: string;
  readonly title: string;
  readonly words: string;
}

function shareHtml(article: Article, { target, whole, title, words }: Shared): string {
  const [name, said, headline] = [title, words, article.headline].map(escapeHtml);
  const known = whole.startsWith('http');
  return `<!doctype html>
<html lang="${article.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="../../../../icon.svg" type="image/svg+xml">
<meta http-equiv="refresh" content="0; url=${target}">
<title>${name} · ${headline}</title>
<meta name="description" content="${said}">
<link rel="canonical" href="${whole}">
<meta property="og:title" content="${name} · ${headline}">
<meta property="og:description" content="${said}">
${known ? `<meta property="og:type" content="article">` : ''}
</head>
<body>
<blockquote>${said}</blockquote>
<p>${name}. <a href="${target}">${headline}</a></p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
