import type { Article, Mention, MentionForm, Person, Span } from './article.ts';
import type { Correction, CorrectionOf, Who } from './correction.ts';
import { folded, wordsIn } from './flat-text.ts';
import { freshId, freshIdFor } from './fresh-id.ts';
import { overSameWords, spansFound } from './same-words.ts';

/**
 * Whom a correction means: the one with this id and name; else the one of this name, of the same
 * kind if there is one; else the one with this id, who has been called otherwise since. Null when
 * there is nobody, or only somebody whose id says nothing.
 */
export function personMeant({ people }: Article, who: Who): Person | null {
  return (
    personCalled(people, who) ??
    (isTelling(who.id) ? people.find(({ id }) => id === who.id) : undefined) ??
    null
  );
}

/**
 * Who of these has this name, in capitals or not: the one with this id, else one of the same kind,
 * else anybody. Null when nobody has.
 */
export function personCalled(people: readonly Person[], { id, name, kind }: Who): Person | null {
  const key = keyOf(name);
  const namesakes = people.filter((person) => keyOf(person.name) === key);
  return (
    namesakes.find((person) => person.id === id) ??
    namesakes.find((person) => person.kind === kind) ??
    namesakes[0] ??
    null
  );
}

function keyOf(name: string): string {
  return folded(name).trim().toLowerCase();
}

/** Ids are made of names, but those of names without a Latin letter only count them. */
function isTelling(id: string): boolean {
  return !/^x(?:-\d+)?$/.test(id);
}

/** The article with this person in it, and the id they have there. */
export function withPerson(
  article: Article,
  who: Who,
): { readonly article: Article; readonly id: string } {
  const known = personMeant(article, who);
  if (known !== null) return { article, id: known.id };
  // The id that the reader's own links have, unless something else has it by now.
  const own = freshId(article, who.id);
  const id = own === who.id ? own : freshId(article, who.name);
  const person: Person = { id, kind: who.kind, name: who.name, role: null, links: [] };
  return { article: { ...article, people: [...article.people, person] }, id };
}

/** Null when there is nobody to rename, or the name is theirs already. */
export function withName(article: Article, { who, name }: CorrectionOf<'rename'>): Article | null {
  const known = personMeant(article, who);
  if (known === null || known.name === name) return null;
  return {
    ...article,
    people: article.people.map((person) => (person === known ? { ...person, name } : person)),
  };
}

/**
 * Everything of the first is the second's, and the first is gone; the second has the first's role
 * when they had none. What is theirs keeps its mark and its confidence: that two people are one says
 * nothing of a quote. Where only the first is in the article, they get the second's name. Null when
 * the first is not, or both are one already.
 */
export function withMerged(article: Article, { who, into }: CorrectionOf<'merge'>): Article | null {
  const first = personMeant(article, who);
  const second = personMeant(article, into);
  if (first === null || first === second) return null;
  if (second === null) return withName(article, { kind: 'rename', who, name: into.name });
  const now = (id: string) => (id === first.id ? second.id : id);
  const addresses = new Set(second.links.map(({ url }) => url));
  const one: Person = {
    ...second,
    role: second.role ?? first.role,
    links: [...second.links, ...first.links.filter(({ url }) => !addresses.has(url))],
  };
  return {
    ...article,
    people: article.people.flatMap((person) =>
      person === first ? [] : [person === second ? one : person],
    ),
    mentions: article.mentions.map((mention) => ({ ...mention, person: now(mention.person) })),
    quotes: article.quotes.map((quote) =>
      quote.speaker === first.id ? { ...quote, speaker: second.id } : quote,
    ),
    events: article.events.map((event) =>
      event.people.includes(first.id)
        ? { ...event, people: [...new Set(event.people.map(now))] }
        : event,
    ),
  };
}

/**
 * The id of whoever this one is by now, in an article that was so corrected: their own as long as
 * they are in it, else that of the person whom they became one with. Their own, too, when nothing
 * tells of them.
 */
export function personNow(article: Article, done: readonly Correction[], id: string): string {
  if (article.people.some((person) => person.id === id)) return id;
  const at = done.findLastIndex((one) => one.kind === 'merge' && one.who.id === id);
  const merge = done[at];
  if (merge?.kind !== 'merge') return id;
  const { into } = merge;
  return personMeant(article, into)?.id ?? personNow(article, done.slice(at + 1), into.id);
}

/** Null when the words are not in the article. */
export function withMention(before: Article, { at, who }: CorrectionOf<'person'>): Article | null {
  const [span] = spansFound(before, [at]) ?? [];
  if (span === undefined) return null;
  const { article, id } = withPerson(before, who);
  const known = mentionOver(article, span);
  const isSame = known?.at.text === span.text;
  const mention: Mention = {
    id: known?.id ?? freshIdFor(article, 'mention', [span]),
    person: id,
    form: isSame ? known.form : formOf(span.text, who.name),
    at: span,
    ...(known?.note === undefined ? {} : { note: known.note }),
    by: 'reader',
  };
  return {
    ...article,
    mentions:
      known === null
        ? [...article.mentions, mention]
        : article.mentions.map((one) => (one === known ? mention : one)),
  };
}

/** Null when no mention is over these words. */
export function withoutMention(
  article: Article,
  { at }: CorrectionOf<'no-mention'>,
): Article | null {
  const [span] = spansFound(article, [at]) ?? [];
  const known = span && mentionOver(article, span);
  if (!known) return null;
  return { ...article, mentions: article.mentions.filter((mention) => mention !== known) };
}

function mentionOver({ mentions }: Article, span: Span): Mention | null {
  return overSameWords(mentions, [span], ({ at }) => [at]);
}

const pronouns = /^(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|who|whom)$/i;

/** Words of the name, or any that begin with a capital, name somebody; others describe them. */
function formOf(text: string, name: string): MentionForm {
  if (pronouns.test(text)) return 'pronoun';
  const known = new Set(wordsIn(name).map(({ key }) => key));
  const isOfName = wordsIn(text).every(({ key }) => known.has(key));
  return isOfName || /^\p{Lu}/u.test(text) ? 'name' : 'description';
}

/**
 * The article without the people that nothing refers to any more: those a correction brought in and
 * a later one left without a word, and those whom the engine found and who lost everything it had
 * given them, for they were never there. Whoever had nothing to begin with stays, and so does
 * everybody that an editor marked anything of: they have been vouched for.
 */
export function withoutForsaken(base: Article, article: Article): Article {
  const left = referencesIn(article);
  const before = referencesIn(base);
  const original = new Set(base.people.map(({ id }) => id));
  const stays = ({ id }: Person) =>
    left.has(id) || (original.has(id) && before.get(id) !== 'not an editor');
  return article.people.every(stays)
    ? article
    : { ...article, people: article.people.filter(stays) };
}

/** Whoever is referred to, and whether any of it is an editor's. */
function referencesIn(article: Article): ReadonlyMap<string, 'an editor' | 'not an editor'> {
  const references = new Map<string, 'an editor' | 'not an editor'>();
  const add = (id: string, by: Mention['by']) => {
    if (by === 'editor') references.set(id, 'an editor');
    else if (!references.has(id)) references.set(id, 'not an editor');
  };
  for (const { person, by } of article.mentions) add(person, by);
  for (const { speaker, by } of article.quotes) if (speaker !== null) add(speaker, by);
  for (const { people, by } of article.events) for (const id of people) add(id, by);
  return references;
}
