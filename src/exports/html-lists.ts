import type { Article, Person, Source } from '../model/article.ts';
import { citedSources, sourceNumbers } from '../model/cited-sources.ts';
import type { Dates, Moment } from '../model/edtf.ts';
import { sayEnds, sayMoment } from '../model/edtf.ts';
import { sayDates } from '../model/say-dates.ts';
import { excerptOf } from '../model/excerpt.ts';
import { focusOf } from '../model/focus.ts';
import { startOf } from '../model/location.ts';
import { quoteNumbers } from '../model/numbered-text.ts';
import type { PeopleView, PersonItem } from '../model/people.ts';
import { peopleView } from '../model/people.ts';
import type { QuoteItem } from '../model/quotes.ts';
import { inReadingOrder, quotesView, speakerLabel } from '../model/quotes.ts';
import { badgesOf } from '../model/speakers.ts';
import { noteAnchor } from '../model/target.ts';
import type { TimelineItem } from '../model/timeline.ts';
import { wholeTimeline } from '../model/timeline.ts';
import { capitalised } from '../model/capitalised.ts';
import { counted, formNames, kindNames, percent } from '../model/words.ts';
import { hueOf } from './html-text.ts';
import type { Markup } from './markup.ts';
import { markup, none } from './markup.ts';
import { provenanceOf } from '../model/provenance.ts';

/** Ids of the page's own. No id of an article has two hyphens in a row. */
export const listIds = {
  quotes: 'list--quotes',
  people: 'list--people',
  timeline: 'list--timeline',
  sources: 'list--sources',
} as const;

/** Between things on one line, which never begins with it. */
const separator = '\u00a0· ';

function separated(parts: readonly Markup[]): Markup {
  return markup`${parts.map((part, at) => markup`${at > 0 ? separator : ''}${part}`)}`;
}

/** Every quote in reading order by its number, with its speaker and the way to its place. */
export function quoteList(article: Article): Markup {
  const { items } = quotesView(article, everything(article));
  return section(
    'quotes',
    'Quotes',
    items.length === 0
      ? soft('No quotes are marked in this article.')
      : markup`<ol>\n${items.map((item) => quoteEntry(article, item))}</ol>`,
  );
}

function quoteEntry(article: Article, item: QuoteItem): Markup {
  const { quote, speaker, spans, attribution, hasInsertion } = item;
  const number = quoteNumbers(article).get(quote.id) ?? 0;
  const notes = [
    ...(quote.implied === true ? ['The paragraph names no speaker: implied.'] : []),
    ...(hasInsertion ? ['The words in brackets are the paper’s.'] : []),
    ...sentences(provenanceOf(quote)),
  ];
  const who = speaker === null ? markup`<b>${speakerLabel(item)}</b>` : nameAndRole(speaker);
  const how = [kindNames[quote.kind], ...(attribution === null ? [] : [`“${attribution}”`])];
  return markup`<li id="${noteAnchor(quote.id)}" class="entry ${hueOf(article, quote.speaker)}">
<p class="who"><b class="count">${number}</b> ${initials(article, quote.speaker)} <span>${who}</span></p>
<blockquote class="${quote.kind}" lang="${article.lang}" dir="auto">${spans.map(spanMarkup)}</blockquote>
<p class="soft">${capitalised(how.join(' · '))}<span class="way">${separator}<a href="#${quote.id}">In the text</a></span></p>
${notes.map(soft)}</li>
`;
}

/** The words of one span of a quote; the marks around them are the style's. */
function spanMarkup(pieces: QuoteItem['spans'][number], at: number): Markup {
  const words = pieces.map(({ text, insertion }) =>
    insertion ? markup`<span class="insertion">${text}</span>` : markup`${text}`,
  );
  return markup`${at > 0 ? ' ' : ''}<span>${words}</span>`;
}

/** The letters that stand for a speaker; decoration beside a name. */
function initials(article: Article, person: string | null): Markup {
  const letters = person === null ? '?' : (badgesOf(article).get(person)?.initials ?? '');
  return markup`<span class="initials ${hueOf(article, person)}" aria-hidden="true">${letters}</span>`;
}

function nameAndRole({ name, role }: Person): Markup {
  return markup`<b>${name}</b>${role === null ? none : markup` <span class="role">${role.text}</span>`}`;
}

/** Who is in the story: those who are heard, the most words first, and those only spoken of. */
export function peopleList(article: Article): Markup {
  const { heard, unheard, ...words } = peopleView(article, everything(article));
  const entries = (items: readonly PersonItem[]) =>
    markup`<ul>\n${items.map((item) => personEntry(article, item))}</ul>\n`;
  const parts = [
    ...(heard.length + unheard.length > 0 ? [] : [soft('No people are marked in this article.')]),
    ...(heard.length === 0 ? [] : [voices({ heard, ...words }), entries(heard)]),
    ...(unheard.length === 0 ? [] : [markup`<h3>Mentioned, never quoted</h3>\n`, entries(unheard)]),
  ];
  return section('people', 'People', markup`${parts}`);
}

/** Each voice's share of the quoted words as one bar, which the entries below say in words. */
function voices({ heard, unattributed }: Omit<PeopleView, 'unheard'>): Markup {
  const shares = [
    ...heard.map(({ badge, share }) => ({ hue: badge.hue, share })),
    { hue: 0, share: unattributed.share },
  ].filter(({ share }) => share > 0);
  const bars = shares.map(({ hue, share }, at) => {
    const from = shares.slice(0, at).reduce((sum, before) => sum + before.share, 0);
    return markup`<rect class="h${hue}" x="${ofHundred(from)}%" width="${ofHundred(share)}%" height="8"/>`;
  });
  return markup`<svg class="voices" width="100%" height="8" aria-hidden="true">${bars}</svg>\n`;
}

function ofHundred(share: number): number {
  return Math.round(share * 10_000) / 100;
}

function personEntry(article: Article, item: PersonItem): Markup {
  const { person, quotes, mentions, words, share } = item;
  const counts = [
    quotes === 0 ? 'Never quoted' : counted(quotes, 'quote'),
    counted(mentions.length, 'mention'),
    ...(words === 0 ? [] : [`${percent(share)} of the quoted words`]),
  ].join(' · ');
  const theirs = inReadingOrder(article).filter(({ speaker }) => speaker === person.id);
  const numbers = theirs.map(
    ({ id }) =>
      markup` <a class="among" href="#${noteAnchor(id)}">${quoteNumbers(article).get(id) ?? 0}</a>`,
  );
  return markup`<li id="${person.id}" class="entry person">
${initials(article, person.id)}<div>
<p dir="auto">${nameAndRole(person)}</p>
${soft(counts)}${numbers.length === 0 ? none : soft(markup`Quotes${numbers}`)}${mentionList(article, item)}${elsewhere(person)}</div>
</li>
`;
}

/** Where the article speaks of somebody, each a link to the place; nothing when it does not. */
function mentionList(article: Article, { mentions }: PersonItem): Markup {
  if (mentions.length === 0) return none;
  const places = mentions.map((mention) => {
    const { before, words, after } = excerptOf(article, mention.at);
    const form = mention.form === 'name' ? '' : formNames[mention.form];
    const how = [form, provenanceOf(mention)].filter((part) => part !== '').join('; ');
    return markup`<li dir="auto"><a href="#${mention.id}">${before}<b>${words}</b>${after}</a> ${how}</li>\n`;
  });
  return markup`<details><summary>Where in the text</summary>
<ol>
${places}</ol>
</details>
`;
}

/** What is linked to of a person is not the article's, and says so. */
function elsewhere({ links }: Person): Markup {
  if (links.length === 0) return none;
  const ways = links.map(
    ({ title, url }, at) => markup`${at > 0 ? ', ' : ''}${outward(url, title)}`,
  );
  return soft(markup`Not in the article: ${ways}`);
}

/** Every event in the order of time; what the article does not say itself names its source. */
export function timeline(article: Article): Markup {
  const items = wholeTimeline(article);
  return section(
    'timeline',
    'Timeline',
    items.length === 0
      ? soft('No dated events are marked in this article.')
      : markup`<ol class="line">
${items.map((item) => eventEntry(article, item))}</ol>
<p class="key soft"><span class="sample article"></span>the article says it <span class="sample context"></span>context, with its source</p>
`,
  );
}

function eventEntry(
  article: Article,
  { event, dates, said, evidence, people }: TimelineItem,
): Markup {
  const notes = [
    ...(event.basis === 'context' ? ['Not in the article.'] : []),
    ...(said === null ? [] : [`The article says “${sayDates(said)}”.`]),
    ...(event.note === undefined ? [] : [event.note]),
    ...sentences(provenanceOf(event)),
  ].join(' ');
  const ways = evidence.map(({ anchor }, at) => {
    const words = at > 0 ? `In the text (${at + 1})` : 'In the text';
    return markup`<a href="#${anchor}">${words}</a>`;
  });
  const names = people.map(({ id, name }) => markup`<a href="#${id}">${name}</a>`);
  const between = ways.length > 0 && names.length > 0 ? separator : none;
  const links =
    ways.length === 0
      ? separated(names)
      : markup`<span class="way">${separated(ways)}${between}</span>${separated(names)}`;
  const context =
    event.date.basis === 'context' ? markup` <span class="soft">context</span>` : none;
  return markup`<li id="${event.id}" class="entry event ${event.basis} ${dates.form}">
<p class="date">${dateMarkup(dates)}${context}</p>
<p dir="auto">${event.title}</p>
${notes === '' ? none : soft(notes)}${contextOf(article, [...event.date.sources, ...event.sources])}${
    ways.length + names.length === 0 ? none : soft(links)
  }</li>
`;
}

/** A date in words, with a `time` element for each side that is known. */
function dateMarkup(dates: Dates): Markup {
  switch (dates.form) {
    case 'moment':
      return timeMarkup(dates.start);
    case 'interval': {
      const [start, end] = sayEnds(dates.start, dates.end);
      return markup`${timeMarkup(dates.start, start)} to ${timeMarkup(dates.end, end)}`;
    }
    case 'until':
      return markup`until ${timeMarkup(dates.end)}`;
    case 'since':
      return markup`from ${timeMarkup(dates.start)}`;
  }
}

function timeMarkup(moment: Moment, words = sayMoment(moment)): Markup {
  return markup`<time datetime="${moment.value}">${words}</time>`;
}

function contextOf(article: Article, sources: readonly Source[]): Markup {
  if (sources.length === 0) return none;
  const numbers = sourceNumbers(article, sources);
  const named = sources.map(({ publisher }, at) => {
    const number = numbers[at] ?? 0;
    const link = markup`<a href="#${sourceId(number)}">${publisher} (source ${number})</a>`;
    return markup`${at > 0 ? '; ' : ''}${link}`;
  });
  return soft(markup`Context: ${named}.`);
}

function sourceId(number: number): string {
  return `source--${number}`;
}

/** Where the context comes from; nothing when the article says all. */
export function sourceList(article: Article): Markup {
  const sources = citedSources(article);
  if (sources.length === 0) return none;
  return section(
    'sources',
    'Sources of the context',
    markup`<ol>\n${sources.map(
      ({ number, source: { title, publisher, url } }) =>
        markup`<li id="${sourceId(number)}" class="entry"><b class="count">${number}</b> <span${
          url === undefined ? none : markup` data-address="${url}"`
        }>“${url === undefined ? title : outward(url, title)}”, ${publisher}</span></li>\n`,
    )}</ol>\n`,
  );
}

/** A link out of the file, which tells the other side nothing of where it was followed. */
export function outward(url: string, words: string): Markup {
  return markup`<a href="${url}" rel="external noreferrer">${words}</a>`;
}

function section(name: keyof typeof listIds, title: string, content: Markup): Markup {
  const id = listIds[name];
  return markup`<section class="${name}" aria-labelledby="${id}" lang="en">
<h2 id="${id}">${title}</h2>
${content}</section>
`;
}

/** A paragraph of what is said about the article, as against what it says. */
function soft(content: string | Markup): Markup {
  return markup`<p class="soft">${content}</p>\n`;
}

/** Words that are a sentence of their own; none when there are none. */
function sentences(words: string): readonly string[] {
  return words === '' ? [] : [`${capitalised(words)}.`];
}

function everything(article: Article) {
  return focusOf(article, startOf(article.id));
}
