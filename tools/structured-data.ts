import type { Article, Event, Source } from '../src/model/article.ts';
import { parseEdtf } from '../src/model/edtf.ts';
import { unmarkedWords } from '../src/model/quote-words.ts';
import { knownDay, publishedDay } from './published-day.ts';

/** Where a page stands, as far as that is known. */
export interface Whereabouts {
  /** The page's whole address. */
  readonly page: string | null;
  /** The whole address of its picture; null when it has none. */
  readonly picture: string | null;
}

/**
 * What programs are told of an article: an `Article` of schema.org with its people, their quoted
 * words and the events it tells of, as an element for the end of its page. Reported speech is nobody's
 * words and is left out; so is an event that the article itself does not mention.
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
    mentions: [
      ...article.people.map(({ id, kind, name }) => ({
        '@type': kind === 'person' ? 'Person' : 'Organization',
        '@id': at(id),
        name,
      })),
      ...article.events
        .filter(({ basis }) => basis === 'article')
        .map((event) => ({
          '@type': 'Event',
          '@id': at(event.id),
          name: event.title,
          ...datesOf(event),
        })),
    ],
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

/**
 * When an event was, where both ends are known to the day: schema.org's dates are those of ISO 8601,
 * without an “about” or an “until”. A day that the article does not give comes with who gives it
 * (`subjectOf`: a work about the event), or not at all.
 */
function datesOf({ date, sources }: Event): object {
  const dates = parseEdtf(date.value);
  const [start, end] = [dates?.start, dates?.end].map((moment) => moment && knownDay(moment));
  if (!start || !end) return {};
  const days = { startDate: start, ...(end === start ? {} : { endDate: end }) };
  if (date.basis === 'article') return days;
  const works = [...date.sources, ...sources].map(workOf);
  return works.length === 0 ? {} : { ...days, subjectOf: works };
}

function workOf({ title, publisher, url }: Source): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url === undefined ? {} : { url }),
  };
}
