import type { Article } from '../model/article.ts';
import { parseEdtf } from '../model/edtf.ts';
import { sayDates } from '../model/say-dates.ts';
import { speakerIndex } from '../model/speaker-index.ts';
import { counted } from '../model/words.ts';

/** What stands under a headline: publisher and date as far as they are known, and what is marked. */
export function datelineOf(article: Article): readonly string[] {
  const { publisher } = article.source;
  const dates = parseEdtf(article.published ?? '');
  return [
    ...(publisher === undefined ? [] : [publisher]),
    ...(dates === null ? [] : [sayDates(dates)]),
    [
      counted(article.quotes.length, 'quote'),
      counted(speakerIndex(article).speakers.length, 'voice'),
      counted(article.events.length, 'event'),
    ].join(', '),
  ];
}

/** Whose the words are and whose the marks, a sentence each. */
export function rightsOf({ source: { publisher = 'its publisher' } }: Article): string {
  return `The words of the article belong to ${publisher}; they stand here unaltered. The marks, the lists and the timeline are Verbatim’s.`;
}
