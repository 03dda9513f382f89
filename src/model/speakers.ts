import type { Article, Person, Quote } from './article.ts';
import { peopleById } from './article.ts';
import { oncePer } from './once.ts';

/** How a person is told apart at a glance: by a colour, and by letters where colour fails. */
export interface Badge {
  /** A place in the palette, from 1 to `paletteSize`. */
  readonly hue: number;
  readonly initials: string;
}

const paletteSize = 8;

const bases = new WeakMap<Article, Article>();

/** Has everybody in an article keep the colour that they have in the one that it was made from. */
export function keepColours(article: Article, base: Article): void {
  bases.set(article, base);
}

/**
 * Every person's badge. Those who speak take the palette's first colours, in order of speaking, after
 * those who have one already.
 */
export const badgesOf = oncePer((article: Article): ReadonlyMap<string, Badge> => {
  const base = bases.get(article);
  const spoken = article.quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const names = peopleById(article);
  const ids = new Set([...(base ? badgesOf(base).keys() : []), ...spoken, ...names.keys()]);
  return new Map(
    [...ids].map((id, at) => {
      const person = names.get(id);
      const badge = { hue: (at % paletteSize) + 1, initials: person ? initialsOf(person) : '' };
      return [id, badge];
    }),
  );
});

/** The first letters of a name's first and last words, in capitals. */
function initialsOf({ name }: Person): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => /\p{L}/u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/** Whose words a quote is: a name, the article's words for somebody unnamed, or that there are none. */
export function attributedTo(
  people: ReadonlyMap<string, Person>,
  { speaker, source }: Quote,
): string {
  return people.get(speaker ?? '')?.name ?? source?.text ?? 'Unattributed';
}
