import type { Article, Event, Mention, Person, Quote, Span } from '../model/article.ts';
import type { Attribution } from './speech/attribution.ts';
import type { Draft } from './drafts/draft.ts';
import type { FoundEvent } from './events.ts';
import { eventsIn } from './events.ts';
import { groupedBy } from './text/grouped-by.ts';
import type { NameSpan } from './names/name-span.ts';
import type { Paragraph } from './text/paragraphs.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import type { FoundPerson } from './names/people.ts';
import { peopleIn } from './names/people.ts';
import type { OnShare } from './text/progress.ts';
import { stepsOf } from './text/progress.ts';
import { statementsIn } from './speech/quotes.ts';
import type { Range } from './text/ranges.ts';
import { firstFrom } from './text/ranges.ts';
import { slugger } from '../model/slugs.ts';
import type { Statement } from './speech/statement.ts';
import { speakersOf, surely } from './speech/speakers.ts';

/**
 * The article with what can be found of quotes, people and dated events by rules alone, each marked
 * as the engine's and with how sure it is. In English; in any other language with nothing marked.
 * The words are those of the draft. Linear in their number. `onProgress` is told the share of the
 * work that is done: it grows from above 0 to 1, which is told last.
 */
export function annotate(draft: Draft, id: string, onProgress: OnShare = () => undefined): Article {
  const step = stepsOf(onProgress);
  const bare = bareArticle(draft, id);
  if (!/^en(?:-|$)/.test(draft.lang)) {
    step(1)(1);
    return bare;
  }
  const paragraphs = paragraphsOf(draft.blocks, step(0.25));
  const people = peopleIn(paragraphs, step(0.25));
  const statements = statementsIn(paragraphs, step(0.2));
  const speakers = speakersOf(statements, paragraphs, people, step(0.05));
  const found = eventsIn(paragraphs, draft.published, step(0.2));
  const finish = step(0.05);

  const slug = slugger(['headline', ...draft.blocks.map((block) => block.id)]);
  const cast = castOf(people, speakers, slug);
  const mentions = mentionsOf(paragraphs, people, statements, speakers, cast);
  const article = {
    ...bare,
    people: cast.people,
    mentions: mentions.map((mention, at) => ({ id: slug(`m${at + 1}`), ...mention })),
    quotes: statements.flatMap((statement, at) => {
      const who = speakers[at];
      return who === undefined
        ? []
        : [{ id: slug(`q${at + 1}`), ...quoteOf(statement, who, cast, paragraphs) }];
    }),
    events: eventsOf(found, mentions, paragraphs).map((event, at) => ({
      id: slug(`e${at + 1}`),
      ...event,
    })),
  };
  finish(1);
  return article;
}

/** The words alone. */
function bareArticle(draft: Draft, id: string): Article {
  return {
    format: 'verbatim-article/1',
    id,
    lang: draft.lang,
    headline: draft.headline,
    published: draft.published,
    source: { ...draft.source },
    blocks: [...draft.blocks],
    people: [],
    mentions: [],
    quotes: [],
    events: [],
  };
}

interface Cast {
  readonly people: Person[];
  /** Null for nobody, and where it is not sure enough who it is. */
  readonly idOf: (who: Attribution) => string | null;
  readonly idOfPerson: (person: FoundPerson) => string;
}

/** Everybody who gets an id: the people in the order of their first names, then the bodies that speak. */
function castOf(
  people: readonly FoundPerson[],
  speakers: readonly Attribution[],
  slug: (name: string) => string,
): Cast {
  const ids = new Map(people.map((person) => [person, slug(person.name)]));
  const bodies = new Map<string, Person>();
  for (const { body, confidence } of speakers) {
    if (body === null || confidence < surely || bodies.has(body.name.toLowerCase())) continue;
    const { name } = body;
    bodies.set(name.toLowerCase(), {
      id: slug(name),
      kind: 'organization',
      name,
      role: null,
      links: [],
    });
  }
  const idOfPerson = (person: FoundPerson) => ids.get(person) ?? '';
  return {
    people: [
      ...people.map((person) => ({
        id: idOfPerson(person),
        kind: 'person' as const,
        name: person.name,
        role:
          person.role === null ? null : { text: person.role.text, at: spanOf(person.role.span) },
        links: [],
      })),
      ...bodies.values(),
    ],
    idOfPerson,
    idOf: ({ person, body, confidence }) => {
      if (confidence < surely) return null;
      if (person !== null) return idOfPerson(person);
      return body === null ? null : (bodies.get(body.name.toLowerCase())?.id ?? null);
    },
  };
}

/** Every place where somebody of the cast is named, or meant as who speaks; in the order of the text. */
function mentionsOf(
  paragraphs: readonly Paragraph[],
  people: readonly FoundPerson[],
  statements: readonly Statement[],
  speakers: readonly Attribution[],
  { idOf, idOfPerson }: Cast,
): readonly Omit<Mention, 'id'>[] {
  const by = 'engine' as const;
  const named = people.flatMap((person) =>
    person.spans.map((span) => ({
      person: idOfPerson(person),
      form: 'name' as const,
      at: spanOf(span),
      by,
      confidence: 0.9,
    })),
  );
  const meant = statements.flatMap(({ report }, at): readonly Omit<Mention, 'id'>[] => {
    const who = speakers[at];
    const person = who === undefined ? null : idOf(who);
    if (who === undefined || person === null) return [];
    const { form, body, confidence } = who;
    if (form === 'name') {
      return body === null
        ? []
        : [{ person, form, at: spanOf(body.span), by, confidence: Math.min(confidence, 0.8) }];
    }
    const source = report?.source ?? null;
    const paragraph = report === null ? undefined : paragraphs[report.order];
    if (form === null || source === null || paragraph === undefined) return [];
    return [{ person, form, at: spanIn(paragraph, source), by, confidence }];
  });
  const order = new Map(paragraphs.map(({ block }, at) => [block.id, at]));
  return withoutTwice(
    [...named, ...meant].toSorted(
      (one, other) =>
        (order.get(one.at.block) ?? 0) - (order.get(other.at.block) ?? 0) ||
        one.at.start - other.at.start,
    ),
  );
}

function quoteOf(
  { order, kind, at, report }: Statement,
  who: Attribution,
  { idOf }: Cast,
  paragraphs: readonly Paragraph[],
): Omit<Quote, 'id'> {
  const { source = null, cue = null } = report ?? {};
  const speaker = idOf(who);
  const reporting = paragraphs[report?.order ?? order];
  const span = (range: Range) => reporting && spanIn(reporting, range);
  const [from, by] = [source && span(source), cue && span(cue)];
  const words = paragraphs[order];
  return {
    kind,
    speaker,
    at: words === undefined ? [] : at.map((range) => spanIn(words, range)),
    ...(from ? { source: from } : {}),
    // Of a quote that is nobody's, no paragraph before it says whose it is.
    ...(report === null && speaker !== null ? { implied: true as const } : {}),
    ...(by ? { cue: by } : {}),
    by: 'engine',
    confidence: Math.min(who.confidence, kind === 'indirect' ? 0.8 : 0.95),
  };
}

/** The events, with whoever their clauses name. */
function eventsOf(
  found: readonly FoundEvent[],
  mentions: readonly Omit<Mention, 'id'>[],
  paragraphs: readonly Paragraph[],
): readonly Omit<Event, 'id'>[] {
  const named = groupedBy(
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ person, at: { block, start } }) => ({ block, start, person })),
    ({ block }) => block,
  );
  return found.flatMap(({ order, at, value, confidence }) => {
    const paragraph = paragraphs[order];
    if (paragraph === undefined || at.end <= at.start) return [];
    const here = named.get(paragraph.block.id) ?? [];
    const inside = here.slice(firstFrom(here, at.start), firstFrom(here, at.end));
    const evidence = spanIn(paragraph, at);
    return [
      {
        title: titleOf(evidence.text),
        basis: 'article' as const,
        date: { value, basis: 'article' as const, sources: [] },
        at: [evidence],
        people: [...new Set(inside.map(({ person }) => person))],
        sources: [],
        by: 'engine' as const,
        confidence,
      },
    ];
  });
}

function spanOf({ block, start, end, text }: NameSpan): Span {
  return { block, start, end, text };
}

function spanIn({ block, text }: Paragraph, { start, end }: Range): Span {
  return { block: block.id, start, end, text: text.slice(start, end) };
}

/** The same words stand for the same person once, however many quotes they are the source of. */
function withoutTwice(mentions: readonly Omit<Mention, 'id'>[]): readonly Omit<Mention, 'id'>[] {
  const seen = new Set<string>();
  return mentions.filter(({ at: { block, start, end } }) => {
    const key = `${block} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function titleOf(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
