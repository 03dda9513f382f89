import type { Article } from '../src/model/article.ts';
import { unmarkedWords } from '../src/model/quote-words.ts';
import { publishedDay } from './published-day.ts';

/** Where a page stands, as far as that is known. */
export interface Whereabouts {
  /** The page's whole address. */
  readonly page: string | null;
  /** The whole address of its picture; null when it has none. */
  readonly picture: string | null;
}

/**
 * What programs are told of an article: an `Article` of schema.org with its people and their
 * quoted words, as an element for the end of its page. Reported speech is nobody's words and is left
 * out. So are events: schema.org's `Event` is something to attend, with a certain time and place.
 */
export function structuredData(article: Article, where: Whereabouts): string {
  const json = JSON.stringify(newsArticle(article, where)).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

/** What stands in `hasPart` is a part by that; its inverse, `isPartOf`, would say so once more. */
function newsArticle(article: Article, { page, picture }: Whereabouts): object {
  const at = (id: string) => `${page ?? ''}#${id}`;
  const published = publishedDay(article);
  const { publisher, url } = article.source;
  return {
    '@context': 'https://schema.org',
    // A text that is of no day is no news.
    '@type': published === null ? 'Article' : 'NewsArticle',
    headline: article.headline,
    inLanguage: article.lang,
    ...(page === null ? {} : { url: page }),
    ...(picture === null ? {} : { image: picture }),
    ...(published === null ? {} : { datePublished: published }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(url === undefined ? {} : { isBasedOn: url }),
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
        text: unmarkedWords({ at: spans }),
        ...(speaker === null ? {} : { spokenByCharacter: { '@id': at(speaker) } }),
      })),
  };
}
