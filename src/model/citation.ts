import type { Article, Quote, Span } from './article.ts';
import { peopleById, textsOf } from './article.ts';
import { parseEdtf } from './edtf.ts';
import { escapeHtml } from './escape-html.ts';
import { escapeMarkdown, markdownUrl } from './escape-markdown.ts';
import { speakerLabel } from './quotes.ts';
import { sayDates } from './say-dates.ts';
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
  const words = quote.at.map(({ text }) => text).join(' … ');
  return cite(article, [words], quote, url);
}

/**
 * Cites selected words, a paragraph for each piece. They are a speaker's only when all of them are
 * within one quote; where a quote lies in another, both must have the same speaker. Everything
 * else, a reporter's sentence or words across several quotes, is said to be the article's words.
 * Pieces that are empty or nowhere in the article are left out. The address is as in `citation`.
 */
export function citationOfWords(
  article: Article,
  pieces: readonly Pick<Span, 'block' | 'start' | 'end'>[],
  url: string | null,
): Citation {
  const spans = spansOf(article, pieces);
  const quote = quoteOfWords(article, pieces);
  const words = (quote === null ? spans : spans.map(withoutMarks)).map(({ text }) => text);
  return cite(article, words, quote, url);
}

/** The quote that all the selected words are of, by the same rule; null when there is none. */
export function quoteOfWords(
  article: Article,
  pieces: readonly Pick<Span, 'block' | 'start' | 'end'>[],
): Quote | null {
  return quoteAround(article, spansOf(article, pieces).map(withoutMarks));
}

function spansOf(
  article: Article,
  pieces: readonly Pick<Span, 'block' | 'start' | 'end'>[],
): readonly Span[] {
  const texts = textsOf(article);
  return pieces.flatMap(({ block, start, end }) => {
    const text = texts.get(block)?.slice(start, end) ?? '';
    return text.trim() === '' ? [] : [{ block, start, end, text }];
  });
}

/**
 * A selection mostly takes in the marks around a quote's words, which are not the speaker's. Single
 * ones stay: at the end of a word they may be its apostrophe.
 */
function withoutMarks({ block, start, text }: Span): Span {
  const words = text.replace(/^[\s"“”«»]+|[\s"“”«»]+$/gu, '');
  const from = start + text.indexOf(words);
  return { block, start: from, end: from + words.length, text: words };
}

/** The innermost of the quotes that have all these words; null when these are not one speaker's. */
function quoteAround({ quotes }: Article, spans: readonly Span[]): Quote | null {
  const touched = quotes.filter(({ at }) =>
    at.some((part) => spans.some((s) => overlaps(part, s))),
  );
  const [first] = touched;
  const isOneSpeaker = touched.every(({ speaker }) => speaker === first?.speaker);
  const holdsAll = ({ at }: Quote) => spans.every((s) => at.some((part) => holds(part, s)));
  if (!isOneSpeaker || !touched.every(holdsAll)) return null;
  if (first?.speaker === null && touched.length > 1) return null;
  const length = ({ at }: Quote) => at.reduce((sum, { start, end }) => sum + end - start, 0);
  return touched.toSorted((a, b) => length(a) - length(b))[0] ?? null;
}

function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

function cite(
  article: Article,
  words: readonly string[],
  quote: Quote | null,
  place: string | null,
): Citation {
  const url = place ?? article.source.url ?? null;
  const isReported = quote?.kind === 'indirect';
  const paragraphs = words.map((text) => {
    const trimmed = text.trim();
    return (isReported ? trimmed : `“${withInnerMarks(trimmed)}”`).split(
      /\s*[\n\r\u2028\u2029]+\s*/u,
    );
  });
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
      `— ${who}. ${list([`“${withInnerMarks(headline)}”`, ...rest])}.${url === null ? '' : ` ${url}`}`,
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

/** A quotation in a quotation has single marks. A straight mark after a space or bracket opens one. */
function withInnerMarks(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/gu, '$1‘')
    .replace(/“|„/gu, '‘')
    .replace(/["”]/gu, '’');
}
