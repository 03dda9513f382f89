import type { Article } from '../src/model/article.ts';
import { blockText } from '../src/model/article.ts';
import { escapeHtml } from '../src/model/escape-html.ts';
import { pictureSize } from './pictures/size.ts';
import { publishedDay } from './published-day.ts';
import { shortened } from './shortened.ts';

export interface Preview {
  readonly title: string;
  readonly description: string;
  /** The whole address of the page that is previewed: programs follow it, and preview what is there. */
  readonly url: string | null;
  /** The whole address of a picture of `pictureSize`; null when there is none. */
  readonly picture: string | null;
  /** What can be read in the picture. */
  readonly alt: string;
}

/** The preview of an article's page, which has this whole address; null when it is not known. */
export function articlePreview(
  article: Article,
  url: string | null,
  picture: string | null,
): Preview {
  const { headline, lang } = article;
  const first = article.blocks.find(({ type }) => type === 'paragraph');
  const description = shortened(first === undefined ? headline : blockText(first), lang);
  return { title: headline, description, url, picture, alt: shortened(headline, lang) };
}

/**
 * What a link's preview shows, by the Open Graph protocol and Twitter's cards, as elements for a
 * page's head. Their addresses are whole ones, and left out where they are not known.
 */
export function previewMeta(article: Article, preview: Preview): string {
  const { title, description, url, picture, alt } = preview;
  const published = publishedDay(article);
  const properties: Record<string, string> = {
    'og:type': 'article',
    'og:site_name': 'Verbatim',
    'og:title': title,
    'og:description': description,
    ...(url === null ? {} : { 'og:url': url }),
    ...(published === null ? {} : { 'article:published_time': published }),
    ...(picture === null
      ? {}
      : {
          'og:image': picture,
          'og:image:type': 'image/png',
          'og:image:width': String(pictureSize.width),
          'og:image:height': String(pictureSize.height),
          'og:image:alt': alt,
        }),
  };
  const names: Record<string, string> = {
    'twitter:card': picture === null ? 'summary' : 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    ...(picture === null ? {} : { 'twitter:image': picture, 'twitter:image:alt': alt }),
  };
  return metas('property', properties) + metas('name', names);
}

function metas(key: 'property' | 'name', contents: Record<string, string>): string {
  return Object.entries(contents)
    .map(([name, content]) => `<meta ${key}="${name}" content="${escapeHtml(content)}">`)
    .join('');
}
