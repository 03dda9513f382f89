import type { Article } from './article.ts';
import { numberedText } from './numbered-text.ts';
import { oncePer } from './once.ts';
import { speakerIndex } from './speaker-index.ts';

/** What stands in the margin beside a text: the quotes that end in it, by whose they are. */
export interface MarginNote {
  readonly numbers: readonly number[];
  /** The speaker's name, or an honest word that the article names none. */
  readonly label: string;
}

/** The notes on a text of the article, named as spans name it, in the order of the text. */
export function marginNotes(article: Article, id: string): readonly MarginNote[] {
  const labels = labelsByNumber(article);
  const notes = new Map<string, number[]>();
  for (const number of numberedText(article, id).flatMap(({ numbers }) => numbers)) {
    const label = labels.get(number) ?? '';
    const there = notes.get(label);
    if (there === undefined) notes.set(label, [number]);
    else there.push(number);
  }
  return [...notes].map(([label, numbers]) => ({
    label,
    numbers: numbers.toSorted((a, b) => a - b),
  }));
}

const labelsByNumber = oncePer(
  (article: Article): ReadonlyMap<number, string> =>
    new Map(
      speakerIndex(article).speakers.flatMap(({ label, quotes }) =>
        quotes.map(({ number }) => [number, label] as const),
      ),
    ),
);
