import type { Article } from '../model/article.ts';
import { aboutAnchor } from '../model/target.ts';
import { counted } from '../model/words.ts';
import { datelineOf, rightsOf } from './about.ts';
import { listIds, outward, peopleList, quoteList, sourceList, timeline } from './html-lists.ts';
import { style, styleHash } from './html-style.ts';
import { blockMarkup, headlineMarkup, listed } from './html-text.ts';
import type { Markup } from './markup.ts';
import { markup, none } from './markup.ts';

/**
 * The article as one HTML file that needs nothing else: no script, no request, no style but its own,
 * which its Content-Security-Policy holds it to. The text with its marks; every quote, person and
 * event beside it, linked both ways; where all of it comes from. Pictures are left out and said to be.
 * `address` is where the article can be read online; null when nowhere.
 *
 * Ids are those of the reader's pages (`model/target.ts`), so that an anchor means the same in both.
 */
export function toHtml(article: Article, address: string | null): string {
  const page = markup`<!doctype html>
<html lang="${article.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Verbatim">
${address === null ? none : markup`<link rel="canonical" href="${address}">\n`}<title>${article.headline}</title>
<style>${{ html: style }}</style>
</head>
<body>
<div class="page">
<main>
<article>
<header>
${headlineMarkup(article)}
<p class="dateline" lang="en">${dateline(article)}</p>
</header>
${article.blocks.map((block) => blockMarkup(article, block))}${article.quotes.length === 0 ? none : key}</article>
</main>
<aside class="notes" aria-label="Quotes">
${quoteList(article)}</aside>
<aside class="story" aria-label="People and timeline">
${peopleList(article)}${timeline(article)}</aside>
<div class="end" lang="en">
${sourceList(article)}${about(article, address)}</div>
</div>
</body>
</html>
`;
  return page.html;
}

/** Nothing is loaded, run or sent; the one style is known by its hash. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** Where it is from and when, and a way to each list. */
function dateline(article: Article): Markup {
  const facts = datelineOf(article).slice(0, -1);
  const people = listed(article).size;
  const ways = [
    [listIds.quotes, counted(article.quotes.length, 'quote')],
    [listIds.people, people === 1 ? '1 person' : `${people} people`],
    [listIds.timeline, counted(article.events.length, 'event')],
  ] as const;
  return markup`${facts.map((fact) => markup`${fact} · `)}${ways.map(
    ([id, words], at) => markup`${at > 0 ? ' · ' : ''}<a href="#${id}">${words}</a>`,
  )}`;
}

/** How the marks in the text are told apart without their colours. */
const key = markup`<p class="key" lang="en"><mark class="direct h0">direct quote</mark> <mark class="partial h0">partial quote</mark> <mark class="indirect h0">reported speech</mark></p>
`;

function about(article: Article, address: string | null): Markup {
  const { publisher, url, note } = article.source;
  const slips = article.mentions.filter((mention) => mention.note !== undefined);
  const original =
    url === undefined
      ? `${publisher === undefined ? 'Neither a publisher nor an address' : 'No address of the original'} is given.`
      : markup`${outward(url, 'The original')}.`;
  const online = address === null ? none : markup` ${outward(address, 'This article online')}.`;
  return markup`<footer id="${aboutAnchor}">
<h2>About this text</h2>
${note === undefined ? none : markup`<p>${note}</p>\n`}${slips.map(
    ({ id, at, note: slip = '' }) => markup`<p><a href="#${id}">“${at.text}”</a>: ${slip}</p>\n`,
  )}<p>${rightsOf(article)}</p>
<p>${original}${online}</p>
</footer>
`;
}
