import type { Article, Block, Quote } from '../model/article.ts';
import { headlineId, peopleById, textsOf } from '../model/article.ts';
import { focusOf } from '../model/focus.ts';
import { startOf } from '../model/location.ts';
import { numberedText } from '../model/numbered-text.ts';
import { oncePer } from '../model/once.ts';
import { peopleView } from '../model/people.ts';
import { inReadingOrder } from '../model/quotes.ts';
import type { Range, Segment } from '../model/segments.ts';
import { sayDates } from '../model/say-dates.ts';
import { segmentsOf } from '../model/segments.ts';
import { attributedTo, badgesOf } from '../model/speakers.ts';
import { noteAnchor } from '../model/target.ts';
import { wholeTimeline } from '../model/timeline.ts';
import type { Cover } from '../model/text.ts';
import { segmentsIn } from '../model/text.ts';
import { kindNames } from '../model/words.ts';
import type { Markup } from './markup.ts';
import { markup, none } from './markup.ts';

/** The headline with all that is marked in it. */
export function headlineMarkup(article: Article): Markup {
  return markup`<h1 id="${headlineId}" dir="auto">${wordsOf(article, headlineId)}</h1>`;
}

/** A block with all that is marked in it; its own text is nothing but the article's words. */
export function blockMarkup(article: Article, block: Block): Markup {
  const words = wordsOf(article, block.id);
  switch (block.type) {
    case 'paragraph':
      return markup`<p id="${block.id}" dir="auto">${words}</p>\n`;
    case 'heading': {
      // Below the headline, and never beside it: the format's levels are those of HTML.
      const tag = { html: `h${block.level}` };
      return markup`<${tag} id="${block.id}" dir="auto">${words}</${tag}>\n`;
    }
    case 'figure':
      return markup`<figure>
${missing(block)}
<figcaption dir="auto"><span id="${block.id}">${words}</span>${credit(block.credit)}</figcaption>
</figure>
`;
  }
}

/** A picture lies beside the article, and the file is one file. */
function missing({ image }: Extract<Block, { type: 'figure' }>): Markup {
  if (image === undefined) return markup`<p class="missing">The picture is not in the source.</p>`;
  const alt = image.alt === '' ? none : markup` It shows: ${image.alt}`;
  return markup`<p class="missing">The picture is not in this file.${alt}</p>`;
}

function credit(words: string | null): Markup {
  return words === null ? none : markup` <span class="soft">${words}</span>`;
}

/** How a speaker's hue is written into a class; 0 is nobody's. */
export function hueOf(article: Article, speaker: string | null): string {
  return `h${badgesOf(article).get(speaker ?? '')?.hue ?? 0}`;
}

/** Where quotes' numbers stand, and one stretch of text from each to the next. */
interface Numbers extends Range {
  readonly kind: 'numbers';
  readonly numbers: readonly number[];
}

/**
 * A text of the article, named as spans name it. What is linked from between the words (a quote's
 * number, the dot of an event) stands outside everything that covers them, since one of these may be
 * a link itself; its characters are the style's, so that they are no part of the text.
 */
function wordsOf(article: Article, id: string): readonly Markup[] {
  const text = textsOf(article).get(id) ?? '';
  const covers = new Set(segmentsIn(article, id).flatMap((segment) => segment.covers));
  const numbers = numbersIn(article, id);
  return [
    ...segmentsOf<Cover | Numbers>(text, [...covers, ...numbers]).flatMap((segment) => [
      ...numbers
        .filter(({ start }) => start === segment.start)
        .map((at) => numberLinks(article, at)),
      ...marginOf(article, segment),
      covered(article, segment),
    ]),
    ...numbers.filter(({ start }) => start === text.length).map((at) => numberLinks(article, at)),
  ];
}

function numbersIn(article: Article, id: string): readonly Numbers[] {
  const places: { readonly start: number; readonly numbers: readonly number[] }[] = [];
  let end = 0;
  for (const { text, numbers } of numberedText(article, id)) {
    end += text.length;
    if (numbers.length > 0) places.push({ start: end, numbers });
  }
  return places.map(({ start, numbers }, at) => ({
    kind: 'numbers',
    start,
    end: places[at + 1]?.start ?? end,
    numbers,
  }));
}

function numberLinks(article: Article, { numbers }: Numbers): Markup {
  const people = peopleById(article);
  const links = numbers.flatMap((number) => {
    const quote = inReadingOrder(article)[number - 1];
    if (quote === undefined) return [];
    const label = `Quote ${number}: ${attributedTo(people, quote)}, ${kindNames[quote.kind]}`;
    return markup`<a class="number" href="#${noteAnchor(quote.id)}" data-number="${number}" title="${label}" aria-label="${label}"></a>`;
  });
  return markup`<sup>${links}</sup>`;
}

/** In the margin: the letters of whoever begins to speak here, and the events that rest on the words. */
function marginOf(
  article: Article,
  { start, covers }: Segment<Cover | Numbers>,
): readonly Markup[] {
  const outermost = covers.find(({ kind }) => kind === 'quote');
  return covers.flatMap((cover) => {
    if (cover.start !== start) return [];
    if (cover.kind === 'quote' && cover.first && cover === outermost) {
      return [letters(article, cover.quote)];
    }
    if (cover.kind !== 'evidence') return [];
    const { id, basis } = cover.event;
    const label = eventLabels(article).get(id) ?? '';
    return [
      markup`<a class="dot ${basis}" href="#${id}" title="${label}" aria-label="${label}"></a>`,
    ];
  });
}

/** What happened when, by the ids of the events. */
const eventLabels = oncePer((article: Article): ReadonlyMap<string, string> => {
  const items = wholeTimeline(article);
  return new Map(items.map(({ event, dates }) => [event.id, `${sayDates(dates)}: ${event.title}`]));
});

function letters(article: Article, { speaker }: Quote): Markup {
  const initials = speaker === null ? '?' : (badgesOf(article).get(speaker)?.initials ?? '');
  return markup`<span class="letters ${hueOf(article, speaker)}" data-letters="${initials}" aria-hidden="true"></span>`;
}

/** The words inside everything that covers them, the longest outermost. */
function covered(article: Article, { text, start, covers }: Segment<Cover | Numbers>): Markup {
  const innermost = covers.findLast(({ kind }) => kind === 'mention');
  return covers.reduceRight<Markup>(
    (words, cover) => {
      const begins = cover.start === start;
      switch (cover.kind) {
        case 'numbers':
          return words;
        case 'quote': {
          const { id, kind, speaker } = cover.quote;
          return markup`<mark${anchor(id, begins && cover.first)} class="${kind} ${hueOf(article, speaker)}">${words}</mark>`;
        }
        case 'mention': {
          // A link within a link is none, in HTML.
          const { id, person, form } = cover.mention;
          return cover === innermost && isListed(article, person)
            ? markup`<a${anchor(id, begins)} class="mention ${form}" href="#${person}">${words}</a>`
            : markup`<span${anchor(id, begins)}>${words}</span>`;
        }
        case 'evidence':
          return markup`<span${anchor(cover.anchor, begins)} class="evidence">${words}</span>`;
        case 'insertion':
          return markup`<span class="insertion" title="The paper’s insertion">${words}</span>`;
      }
    },
    markup`${text}`,
  );
}

function anchor(id: string, begins: boolean): Markup {
  return begins ? markup` id="${id}"` : none;
}

/** Whether somebody is among the people: an organisation that is never quoted is not. */
function isListed(article: Article, person: string): boolean {
  return listed(article).has(person);
}

/** The ids of those who are among the people. */
export const listed = oncePer((article: Article): ReadonlySet<string> => {
  const { heard, unheard } = peopleView(article, focusOf(article, startOf(article.id)));
  return new Set([...heard, ...unheard].map((item) => item.person.id));
});
