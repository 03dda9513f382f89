import type { Article, Quote } from './article.ts';
import { peopleById, textsOf } from './article.ts';
import { balancedMarks } from './balanced-marks.ts';
import { parseEdtf } from './edtf.ts';
import { escapeHtml } from './escape-html.ts';
import { escapeMarkdown, markdownUrl } from './escape-markdown.ts';
import { quoteWords } from './quote-words.ts';
import { quotedSelection } from './quoted-selection.ts';
import { speakerLabel } from './quotes.ts';
import { sayDates } from './say-dates.ts';
import type { Range } from './segments.ts';
import type { Piece } from './text-quote.ts';
import { kindNames } from './words.ts';

/** Words with whose they are and where they stand, to be pasted elsewhere. */
export interface Citation {
  readonly plain: string;
  /** A `blockquote` and a paragraph of attribution; no `style`, whatever the words. */
  readonly html: string;
  /** CommonMark; nothing in the words is read as markup. */
  readonly markdown: string;
}

/**
 * Cites a quote: the words, in marks unless they are reported; who says them, or that the article
 * names nobody; the article, its publisher and date as far as they are known; the link. Without an
 * address of its place here, the link is the article's source, if that is known.
 */
export function citation(article: Article, quote: Quote, url: string | null): Citation {
  const texts = textsOf(article);
  const words = quoteWords(quote, (span) =>
    balancedMarks(texts.get(span.block) ?? '', span, quote.kind !== 'indirect'),
  );
  return cite(article, [words], quote, url);
}

/** Cites selected words, a paragraph for each text they stand in, as `quotedSelection` has them; the address as in `citation`. */
export function citationOfWords(
  article: Article,
  pieces: readonly Piece[],
  url: string | null,
): Citation {
  const { quote, paragraphs } = quotedSelection(article, pieces);
  return cite(article, paragraphs, quote, url);
}

function cite(
  article: Article,
  words: readonly string[],
  quote: Quote | null,
  place: string | null,
): Citation {
  const url = place ?? article.source.url ?? null;
  const paragraphs = words.map((text) => text.split(/\s*[\n\r\u2028\u2029]+\s*/u));
  const who = oneLine(quote === null ? 'The article’s words' : speakerOf(article, quote));
  const headline = oneLine(article.headline);
  const publisher = oneLine(article.source.publisher ?? '');
  const date = dateOf(article.published);
  const rest = [publisher, date].filter((part) => part !== '');
  const toHtml = [publisher && escapeHtml(publisher), date && timeElement(article, date)];
  const list = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
  return {
    plain: [
      ...paragraphs.map((lines) => lines.join('\n')),
      `— ${who}. ${list([`“${balancedMarks(headline, whole(headline), true)}”`, ...rest])}.${url === null ? '' : ` ${url}`}`,
    ].join('\n'),
    html: [
      url === null ? '<blockquote>' : `<blockquote cite="${escapeHtml(url)}">`,
      ...paragraphs.map((lines) => `<p>${lines.map(escapeHtml).join('<br>')}</p>`),
      '</blockquote>',
      `<p>— ${escapeHtml(who)}. ${list([`<cite>${linkedHtml(headline, url)}</cite>`, ...toHtml])}.</p>`,
    ].join(''),
    markdown: [
      ...paragraphs.map((lines) => lines.map(escapeMarkdown).join('\\\n')),
      `— ${escapeMarkdown(who)}. ${list([linkedMarkdown(headline, url), ...rest.map(escapeMarkdown)])}.`,
    ]
      .join('\n\n')
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  };
}

function linkedHtml(text: string, url: string | null): string {
  const words = escapeHtml(text);
  return url === null ? words : `<a href="${escapeHtml(url)}">${words}</a>`;
}

function linkedMarkdown(text: string, url: string | null): string {
  const words = escapeMarkdown(text);
  return url === null ? words : `[${words}](${markdownUrl(url)})`;
}

/** Name, role in the article's words and, for words that are not the speaker's own, that they are not. */
function speakerOf(article: Article, quote: Quote): string {
  const speaker = peopleById(article).get(quote.speaker ?? '') ?? null;
  const role = speaker?.role?.text;
  const name = speakerLabel({ speaker, quote });
  return [
    name,
    ...(role === undefined ? [] : [role]),
    ...(quote.kind === 'indirect' ? [kindNames.indirect] : []),
  ].join(', ');
}

/** As `sayDates` has it; empty when nothing is known. */
function dateOf(published: Article['published']): string {
  const dates = parseEdtf(published ?? '');
  return dates === null ? '' : sayDates(dates);
}

/** Only what is one date is a valid `time`. */
function timeElement({ published }: Article, said: string): string {
  const dates = parseEdtf(published ?? '');
  return dates?.form === 'moment' ? `<time datetime="${dates.start.value}">${said}</time>` : said;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function whole(text: string): Range {
  return { start: 0, end: text.length };
}
