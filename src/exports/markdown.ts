import type { Article, Block, Person, Source } from '../model/article.ts';
import { citedSources, sourceNumbers } from '../model/cited-sources.ts';
import { sayDates } from '../model/say-dates.ts';
import { focusOf } from '../model/focus.ts';
import { startOf } from '../model/location.ts';
import type { PersonItem } from '../model/people.ts';
import { peopleView } from '../model/people.ts';
import { quoteWords } from '../model/quote-words.ts';
import type { QuoteItem } from '../model/quotes.ts';
import { quotesView } from '../model/quotes.ts';
import type { TimelineItem } from '../model/timeline.ts';
import { wholeTimeline } from '../model/timeline.ts';
import { capitalised } from '../model/capitalised.ts';
import { counted, kindNames, percent } from '../model/words.ts';
import { datelineOf, rightsOf } from './about.ts';
import { heading, link, paragraph, phrase, quotation } from './markdown-text.ts';
import { provenanceOf } from '../model/provenance.ts';

/**
 * The article as CommonMark: first its text, whole and as it is, without any mark in it; then, below a
 * rule, every quote with its speaker, the people, the timeline and the sources. Nothing in the words
 * is read as Markdown or HTML. `address` is where the article can be read online; null when nowhere.
 */
export function toMarkdown(article: Article, address: string | null): string {
  const parts = [
    heading(1, article.headline),
    datelineOf(article).map(phrase).join(' · '),
    ...article.blocks.flatMap(blockParts),
    '---',
    ...quoteParts(article),
    ...peopleParts(article),
    ...timelineParts(article),
    ...sourceParts(article, address),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockParts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.text)];
    case 'heading':
      return [heading(block.level, block.text)];
    case 'figure':
      return figureParts(block);
  }
}

/** A picture lies beside the article and is not in the file, so it is told. */
function figureParts({ caption, credit, image }: Extract<Block, { type: 'figure' }>) {
  const what = image === undefined || image.alt === '' ? 'Picture' : `Picture: ${image.alt}`;
  const parts = [`\\[${phrase(what)}\\]`, paragraph(caption), paragraph(credit ?? '')];
  return [quotation(parts.filter((part) => part !== '').join('\n\n'))];
}

function quoteParts(article: Article): readonly string[] {
  const { items } = quotesView(article, everything(article));
  return [
    '## Quotes',
    ...(items.length === 0 ? ['No quotes are marked in this article.'] : items.map(quotePart)),
  ];
}

function quotePart(item: QuoteItem): string {
  const { quote, speaker, attribution, hasInsertion } = item;
  const how = [
    kindNames[quote.kind],
    ...(attribution === null ? [] : [`“${attribution}”`]),
    ...(quote.implied === true ? ['the paragraph names no speaker'] : []),
    ...(hasInsertion ? ['the words in brackets are the paper’s'] : []),
    ...nonEmpty(provenanceOf(quote)),
  ].join('; ');
  return quotation(
    [paragraph(quoteWords(quote)), `— ${speakerPart(item, speaker)} (${phrase(how)})`].join('\n\n'),
  );
}

function speakerPart({ quote }: QuoteItem, speaker: Person | null): string {
  if (speaker !== null) return nameAndRole(speaker);
  return quote.source === undefined
    ? 'speaker not named'
    : `${phrase(`“${quote.source.text}”`)}, speaker not named`;
}

function nameAndRole({ name, role }: Person): string {
  return `**${phrase(name)}**${role === null ? '' : `, ${phrase(role.text)}`}`;
}

function peopleParts(article: Article): readonly string[] {
  const { heard, unheard } = peopleView(article, everything(article));
  const items = [...heard, ...unheard];
  return [
    '## People',
    items.length === 0 ? 'No people are marked in this article.' : items.map(personPart).join('\n'),
  ];
}

function personPart({ person, quotes, mentions, words, share }: PersonItem): string {
  const counts = [
    quotes === 0 ? 'never quoted' : counted(quotes, 'quote'),
    counted(mentions.length, 'mention'),
    ...(words === 0 ? [] : [`${percent(share)} of the quoted words`]),
  ].join(', ');
  const elsewhere = person.links.map(({ title, url }) => link(title, url)).join(', ');
  return `- ${nameAndRole(person)}: ${counts}${elsewhere === '' ? '' : `. Not in the article: ${elsewhere}`}`;
}

function timelineParts(article: Article): readonly string[] {
  const items = wholeTimeline(article);
  return [
    '## Timeline',
    items.length === 0
      ? 'No dated events are marked in this article.'
      : items.map((item) => eventPart(article, item)).join('\n'),
  ];
}

/** What the article does not say is called context, with who says it and where that is listed. */
function eventPart(article: Article, { event, dates, said, evidence }: TimelineItem): string {
  const sentences = [
    phrase(event.title),
    ...(event.basis === 'context' ? ['Not in the article'] : []),
    ...(said === null ? [] : [`The article says “${sayDates(said)}”`]),
    ...(evidence.length === 0
      ? []
      : [`In the text: ${evidence.map(({ span }) => phrase(`“${span.text}”`)).join(' … ')}`]),
    ...(event.note === undefined ? [] : [phrase(event.note)]),
    ...contextOf(article, [...event.date.sources, ...event.sources]),
    ...nonEmpty(provenanceOf(event)).map(capitalised),
  ];
  const context = event.date.basis === 'context' ? ' (context)' : '';
  return `- **${sayDates(dates)}**${context}: ${sentences.map((sentence) => sentence.replace(/[.\s]+$/u, '')).join('. ')}.`;
}

function contextOf(article: Article, sources: readonly Source[]): readonly string[] {
  if (sources.length === 0) return [];
  const numbers = sourceNumbers(article, sources);
  const named = sources.map(
    ({ publisher }, at) => `${phrase(publisher)} (source ${numbers[at] ?? ''})`,
  );
  return [`Context: ${named.join('; ')}`];
}

function sourceParts(article: Article, address: string | null): readonly string[] {
  const { publisher, url, note } = article.source;
  const headline = `“${article.headline}”`;
  const original = [
    url === undefined ? phrase(headline) : link(headline, url),
    ...datelineOf({ ...article, source: {} })
      .slice(0, -1)
      .map(phrase),
  ];
  const sources = citedSources(article);
  return [
    '## Sources',
    ...(sources.length === 0
      ? []
      : [
          sources
            .map(
              ({ number, source }) =>
                `${number}. ${source.url === undefined ? phrase(`“${source.title}”`) : link(`“${source.title}”`, source.url)}, ${phrase(source.publisher)}`,
            )
            .join('\n'),
        ]),
    `The article: ${[...original, publisher === undefined ? 'no publisher is given' : phrase(publisher)].join(', ')}.`,
    ...(note === undefined ? [] : [paragraph(note)]),
    ...(address === null ? [] : [`Its quotes, people and timeline: ${link(address, address)}`]),
    phrase(rightsOf(article)),
  ];
}

function everything(article: Article) {
  return focusOf(article, startOf(article.id));
}

function nonEmpty(words: string): readonly string[] {
  return words === '' ? [] : [words];
}
