import type { Article, Mention, Person } from './article.ts';
import { blockOrder } from './article.ts';
import type { Focus } from './focus.ts';
import { oncePer } from './once.ts';
import type { Badge } from './speakers.ts';
import { badgesOf } from './speakers.ts';
import { quotedWords } from './voices.ts';

export interface PersonItem {
  readonly person: Person;
  readonly badge: Badge;
  readonly quotes: number;
  /** In reading order. */
  readonly mentions: readonly Mention[];
  /** Quoted words, and their share of all quoted words, from 0 to 1. */
  readonly words: number;
  readonly share: number;
  readonly chosen: boolean;
}

export interface PeopleView {
  /** Whoever is quoted, the most words first; then the most quotes, then the first to be quoted. */
  readonly heard: readonly PersonItem[];
  /** Whoever is spoken of and never quoted, in the order of the text. */
  readonly unheard: readonly PersonItem[];
  /** Quoted words that the article gives to nobody it names, and their share. */
  readonly unattributed: { readonly words: number; readonly share: number };
  readonly words: number;
}

/** Everybody in the story. Organisations are in it only where they speak. */
export function peopleView(article: Article, { person: inFocus }: Focus): PeopleView {
  const view = everybody(article);
  if (inFocus === null) return view;
  const choose = (item: PersonItem) =>
    item.person.id === inFocus.id ? { ...item, chosen: true } : item;
  return { ...view, heard: view.heard.map(choose), unheard: view.unheard.map(choose) };
}

/** Nobody in focus. */
const everybody = oncePer((article: Article): PeopleView => {
  const spoken = quotedWords(article);
  const words = [...spoken.values()].reduce((sum, count) => sum + count, 0);
  const share = (count: number) => (words === 0 ? 0 : count / words);
  const badges = badgesOf(article);
  const mentions = mentionsOf(article);
  const quotes = new Map<string | null, number>();
  for (const { speaker } of article.quotes) quotes.set(speaker, (quotes.get(speaker) ?? 0) + 1);
  const items = article.people.map((person): PersonItem => {
    const theirs = spoken.get(person.id) ?? 0;
    return {
      person,
      badge: badges.get(person.id) ?? { hue: 1, initials: '' },
      quotes: quotes.get(person.id) ?? 0,
      mentions: mentions.get(person.id) ?? [],
      words: theirs,
      share: share(theirs),
      chosen: false,
    };
  });
  const unattributed = spoken.get(null) ?? 0;
  return {
    heard: items
      .filter(({ quotes }) => quotes > 0)
      .toSorted((a, b) => b.words - a.words || b.quotes - a.quotes),
    unheard: inOrderOfText(
      article,
      items.filter(({ quotes, person }) => quotes === 0 && person.kind === 'person'),
    ),
    unattributed: { words: unattributed, share: share(unattributed) },
    words,
  };
});

function inOrderOfText(article: Article, items: readonly PersonItem[]): readonly PersonItem[] {
  const order = blockOrder(article);
  const place = ({ mentions: [first] }: PersonItem) =>
    first ? (order.get(first.at.block) ?? Infinity) : Infinity;
  const start = ({ mentions: [first] }: PersonItem) => first?.at.start ?? 0;
  return items.toSorted((a, b) => place(a) - place(b) || start(a) - start(b));
}

/** Every person's mentions, in reading order. */
function mentionsOf(article: Article): ReadonlyMap<string, readonly Mention[]> {
  const order = blockOrder(article);
  const place = ({ at }: Mention) => order.get(at.block) ?? 0;
  const byPerson = new Map<string, Mention[]>();
  for (const mention of article.mentions.toSorted(
    (a, b) => place(a) - place(b) || a.at.start - b.at.start,
  )) {
    const theirs = byPerson.get(mention.person);
    if (theirs === undefined) byPerson.set(mention.person, [mention]);
    else theirs.push(mention);
  }
  return byPerson;
}
