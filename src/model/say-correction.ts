import type { Span } from './article.ts';
import type { Correction } from './correction.ts';
import { parseEdtf } from './edtf.ts';
import { beginningOf } from './excerpt.ts';
import { sayDates } from './say-dates.ts';
import { kindNames } from './words.ts';

/**
 * UTF-16 code units of the words, and of a name, that a sentence has room for; words that are hardly
 * longer are not cut for it.
 */
const longestWords = 60;
const hardlyLonger = 12;
const longestName = 60;

/**
 * A correction as a sentence without its stop, for lists and announcements: “It can follow,” is said
 * by Ada Byron. Long words are cut to their beginning.
 */
export function sayCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'quote': {
      const { at, as, speaker } = correction;
      return `${wordsOf(at)} is said by ${speaker === null ? 'nobody who is named' : beginningOf(speaker.name, longestName)} (${kindNames[as]})`;
    }
    case 'no-quote':
      return `${wordsOf(correction.at)} is no quote`;
    case 'rename':
      return `${beginningOf(correction.who.name, longestName)} is called ${beginningOf(correction.name, longestName)}`;
    case 'merge':
      return `${beginningOf(correction.who.name, longestName)} is the same as ${beginningOf(correction.into.name, longestName)}`;
    case 'event': {
      const { at, title, date } = correction;
      const dates = parseEdtf(date);
      return `${wordsOf(at)} tells of ${dates === null ? date : sayDates(dates)}: ${beginningOf(title, longestWords)}`;
    }
    case 'no-event':
      return `${wordsOf(correction.at)} is no event`;
    case 'person':
      return `${wordsOf([correction.at])} names ${beginningOf(correction.who.name, longestName)}`;
    case 'no-mention':
      return `${wordsOf([correction.at])} names nobody`;
  }
}

/** Pieces that other words stand between keep marks of their own. */
function wordsOf(at: readonly Span[]): string {
  const words = at.map(({ text }) => text).join('” … “');
  return `“${words.length > longestWords + hardlyLonger ? beginningOf(words, longestWords) : words}”`;
}
