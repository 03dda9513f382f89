import type { Article } from './article.ts';
import type { Focus } from './focus.ts';
import { eventMatches, quoteMatches } from './focus.ts';
import { counted, grouped, kindWords } from './words.ts';

/**
 * What the reader's filter left out on the screen, for a printed edition that has everything: a
 * sentence or two. Null when no filter was set.
 */
export function printNote(article: Article, focus: Focus): string | null {
  const { person, kinds } = focus;
  if (person === null && kinds.length === 0) return null;
  const kind = kinds.map((name) => kindWords[name].toLowerCase()).join(' and ');
  const chosen = [
    ...(person === null ? [] : [person.name]),
    ...(kinds.length === 0 ? [] : [`${kind} quotes only`]),
  ].join(', ');
  const { quotes, events } = article;
  const left = [
    leftOut(quotes.filter((quote) => !quoteMatches(focus, quote)).length, quotes.length, 'quote'),
    leftOut(events.filter((event) => !eventMatches(focus, event)).length, events.length, 'event'),
  ].flatMap((words) => words ?? []);
  const what = left.length === 0 ? 'nothing' : left.join(' and ');
  return `In focus on the screen when this was printed: ${chosen}. That left out ${what}; this edition has everything.`;
}

function leftOut(count: number, total: number, noun: string): string | null {
  return count === 0 ? null : `${grouped(count)} of ${counted(total, noun)}`;
}
