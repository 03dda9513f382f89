import type { Article, Quote } from '../src/model/article.ts';
import { blockText, peopleById } from '../src/model/article.ts';
import { escapeHtml } from '../src/model/escape-html.ts';
import { quoteWords } from '../src/model/quote-words.ts';
import { attributedTo } from '../src/model/speakers.ts';
import { kindNames } from '../src/model/words.ts';
import { previewMeta } from './preview.ts';
import { shortened, shortenedQuote } from './shortened.ts';

interface SharePage {
  /** The page's path below the article's. */
  readonly path: string;
  readonly html: string;
}

interface Where {
  /** The path of the article's page. */
  readonly path: string;
  /** Where the site stands; empty when that is not known. */
  readonly origin: string;
  /** The paths below the article's page that have a picture, itself as an empty one. */
  readonly pictures: ReadonlySet<string>;
}

/**
 * A small page for each quote and each section, because a program that makes a preview never sees
 * what stands behind the `#` of an address: its title and description are that place's own words,
 * and it sends people on to the place.
 */
export function sharePages(article: Article, where: Where): readonly SharePage[] {
  return [...quotePlaces(article), ...sectionPlaces(article)].map((place) => ({
    path: place.path,
    html: shareHtml(article, place, where),
  }));
}

/** The path of a quote's page below the article's. */
export function quotePath({ id }: Quote): string {
  return `q/${id}/`;
}

interface Place {
  readonly path: string;
  readonly anchor: string;
  readonly title: string;
  /** All of the place's words. */
  readonly words: string;
  /** The same, short enough for a description. */
  readonly gist: string;
}

function quotePlaces(article: Article): readonly Place[] {
  return article.quotes.map((quote) => {
    return {
      path: quotePath(quote),
      anchor: quote.id,
      title: `${attributedTo(peopleById(article), quote)}, ${kindNames[quote.kind]}`,
      words: quoteWords(quote),
      gist: shortenedQuote(quote, article.lang),
    };
  });
}

function sectionPlaces(article: Article): readonly Place[] {
  return article.blocks.flatMap((block, at) => {
    if (block.type !== 'heading') return [];
    const next = article.blocks[at + 1];
    const words = next === undefined ? article.headline : blockText(next);
    return {
      path: `s/${block.id}/`,
      anchor: block.id,
      title: block.text,
      words,
      gist: shortened(words, article.lang),
    };
  });
}

function shareHtml(article: Article, place: Place, where: Where): string {
  const { origin, path } = where;
  const [title, words, gist, headline] = [
    place.title,
    place.words,
    place.gist,
    article.headline,
  ].map(escapeHtml);
  const target = `${path}#${place.anchor}`;
  return `<!doctype html>
<html lang="${article.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="../../../../icon.svg" type="image/svg+xml">
<meta http-equiv="refresh" content="0; url=${target}">
<title>${title} · ${headline}</title>
<meta name="description" content="${gist}">
<link rel="canonical" href="${origin}${path}">
${previewOf(article, place, where)}
</head>
<body>
<blockquote>${words}</blockquote>
<p>${title}. <a href="${target}">${headline}</a></p>
</body>
</html>
`;
}

/** Programs follow the address that a preview gives, so it is the share page's own, and not the article's. */
function previewOf(article: Article, place: Place, { path, origin, pictures }: Where): string {
  const whole = origin === '' ? null : `${origin}${path}`;
  const pictured = whole === null ? undefined : [place.path, ''].find((own) => pictures.has(own));
  return previewMeta(article, {
    title: `${place.title} · ${article.headline}`,
    description: place.gist,
    url: whole === null ? null : `${whole}${place.path}`,
    picture: pictured === undefined ? null : `${origin}${path}${pictured}preview.png`,
    alt: pictured === place.path ? place.gist : shortened(article.headline, article.lang),
  });
}
