import type { Article, Mention, Person } from './article.ts';
import { blockOrder, textsOf } from './article.ts';
import type { Focus } from './focus.ts';
import { oncePer } from './once.ts';
import type { Badge } from './speakers.ts';
import { badgesOf } from './speakers.ts';
import { quotedWords } from './voices.ts';

/** A place where the article speaks of somebody, with a few words of the sentence around it. */
export interface Excerpt {
  readonly mention: Mention;
  readonly before: string;
  readonly after: string;
}

export interface PersonItem {
  readonly person: Person;
  readonly badge: Badge;
  readonly quotes: number;
  readonly mentions: readonly Excerpt[];
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
  const excerpts = excerptsOf(article);
  const quotes = new Map<string | null, number>();
  for (const { speaker } of article.quotes) quotes.set(speaker, (quotes.get(speaker) ?? 0) + 1);
  const items = article.people.map((person): PersonItem => {
    const theirs = spoken.get(person.id) ?? 0;
    return {
      person,
      badge: badges.get(person.id) ?? { hue: 1, initials: '' },
      quotes: quotes.get(person.id) ?? 0,
      mentions: excerpts.get(person.id) ?? [],
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
    first ? (order.get(first.mention.at.block) ?? Infinity) : Infinity;
  const start = ({ mentions: [first] }: PersonItem) => first?.mention.at.start ?? 0;
  return items.toSorted((a, b) => place(a) - place(b) || start(a) - start(b));
}

/** Every person's mentions in reading order, each with some of the words around it. */
function excerptsOf(article: Article): ReadonlyMap<string, readonly Excerpt[]> {
  const order = blockOrder(article);
  const texts = textsOf(article);
  const place = ({ at }: Mention) => order.get(at.block) ?? 0;
  const excerpts = new Map<string, Excerpt[]>();
  for (const mention of article.mentions.toSorted(
    (a, b) => place(a) - place(b) || a.at.start - b.at.start,
  )) {
    const theirs = excerpts.get(mention.person) ?? [];
    theirs.push(excerptAt(texts.get(mention.at.block) ?? '', mention));
    excerpts.set(mention.person, theirs);
  }
  return excerpts;
}

/** Code units of context kept on either side, cut back to whole words. */
const contextLength = 36;

function excerptAt(text: string, mention: Mention): Excerpt {
  const { start, end } = mention.at;
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    mention,
    before: from === 0 ? before : `…${before.replace(/^\S*\s/u, '')}`,
    after: to === text.length ? after : `${after.replace(/\s\S*$/u, '')}…`,
  };
}
