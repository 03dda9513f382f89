import type { Article, Person } from './article.ts';
import { focusOf } from './focus.ts';
import { startOf } from './location.ts';
import { quoteNumbers } from './numbered-text.ts';
import { oncePer } from './once.ts';
import { peopleView } from './people.ts';
import type { QuoteItem } from './quotes.ts';
import { quotesView, speakerLabel } from './quotes.ts';

export interface NumberedQuote {
  /** The quote's place in reading order, from 1: the number that stands behind it in the text. */
  readonly number: number;
  readonly item: QuoteItem;
}

export interface SpeakerEntry {
  /** The speaker's name, or an honest word that the article names none. */
  readonly label: string;
  readonly speaker: Person | null;
  readonly quotes: readonly NumberedQuote[];
}

export interface SpeakerIndex {
  /** Whoever is quoted, in the order of their first words; those left unnamed by what they are called. */
  readonly speakers: readonly SpeakerEntry[];
  /** Whoever is spoken of and never quoted, in the order of the text. */
  readonly unheard: readonly Person[];
}

/** Every quote of the article under its speaker, each once, and whoever has none. */
export const speakerIndex = oncePer((article: Article): SpeakerIndex => {
  const numbers = quoteNumbers(article);
  const everything = focusOf(article, startOf(article.id));
  const speakers = new Map<
    string,
    { label: string; speaker: Person | null; quotes: NumberedQuote[] }
  >();
  for (const item of quotesView(article, everything).items) {
    const { quote, speaker } = item;
    const label = speakerLabel(item);
    const key = speaker?.id ?? `: ${label}`;
    const entry = speakers.get(key) ?? { label, speaker, quotes: [] };
    entry.quotes.push({ number: numbers.get(quote.id) ?? 0, item });
    speakers.set(key, entry);
  }
  return {
    speakers: [...speakers.values()],
    unheard: peopleView(article, everything).unheard.map(({ person }) => person),
  };
});
