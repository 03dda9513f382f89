import type { Article, Event, Mention, Person, Quote, Span } from '../model/article.ts';
import type { Draft } from './draft.ts';
import { eventsIn } from './events.ts';
import { groupedBy } from './grouped-by.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';
import { slugger } from '../model/slugs.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { FoundPerson, NameSpan } from './people.ts';
import { peopleIn } from './people.ts';
import { statementsIn } from './quotes.ts';
import type { Attribution } from './speakers.ts';
import { speakersOf, surely } from './speakers.ts';

/**
 * The article with what can be found of quotes, people and dated events by rules alone, each marked
 * as the engine's and with how sure it is. In English; in any other language with nothing marked.
 * The words are those of the draft. Linear in their number.
 */
export function annotate(draft: Draft, id: string): Article {
  const bare: Article = {
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
  if (!/^en(?:-|$)/.test(draft.lang)) return bare;
  const paragraphs = paragraphsOf(draft.blocks);
  const people = peopleIn(paragraphs);
  const statements = statementsIn(paragraphs);
  const speakers = speakersOf(statements, paragraphs, people);
  const found = eventsIn(paragraphs, draft.published);

  const slug = slugger(['headline', ...draft.blocks.map((block) => block.id)]);
  const ids = new Map<FoundPerson, string>();
  const cast: Person[] = people.map((person) => {
    const one = slug(person.name);
    ids.set(person, one);
    return {
      id: one,
      kind: 'person',
      name: person.name,
      role: person.role === null ? null : { text: person.role.text, at: spanOf(person.role.span) },
      links: [],
    };
  });
  const bodies = new Map<string, string>();
  const mentions: Omit<Mention, 'id'>[] = people.flatMap((person) =>
    person.spans.map((span) => ({
      person: ids.get(person) ?? '',
      form: 'name' as const,
      at: spanOf(span),
      by: 'engine' as const,
      confidence: 0.9,
    })),
  );
  const bodyId = ({ name }: NonNullable<Attribution['body']>) => {
    const key = name.toLowerCase();
    const known = bodies.get(key);
    if (known !== undefined) return known;
    const one = slug(name);
    bodies.set(key, one);
    cast.push({ id: one, kind: 'organization', name, role: null, links: [] });
    return one;
  };
  const idOf = ({ person, body }: Attribution) =>
    person === null ? body && bodyId(body) : (ids.get(person) ?? null);
  const quotes: Omit<Quote, 'id'>[] = [];
  for (const [at, { order, kind, at: ranges, report }] of statements.entries()) {
    const who = speakers[at];
    const block = draft.blocks[order];
    const text = paragraphs[order]?.text ?? '';
    if (who === undefined || block === undefined) continue;
    const span = (range: Range): Span => ({
      block: block.id,
      start: range.start,
      end: range.end,
      text: text.slice(range.start, range.end),
    });
    const speaker = who.confidence < surely ? null : idOf(who);
    const { source = null, cue = null } = report ?? {};
    if (speaker !== null && source !== null && who.form !== null && who.form !== 'name') {
      mentions.push({
        person: speaker,
        form: who.form,
        at: span(source),
        by: 'engine',
        confidence: who.confidence,
      });
    }
    if (speaker !== null && who.body !== null && who.form === 'name') {
      mentions.push({
        person: speaker,
        form: 'name',
        at: spanOf(who.body.span),
        by: 'engine',
        confidence: 0.8,
      });
    }
    quotes.push({
      kind,
      speaker,
      at: ranges.map(span),
      ...(source === null ? {} : { source: span(source) }),
      ...(report === null ? { implied: true as const } : {}),
      ...(cue === null ? {} : { cue: span(cue) }),
      by: 'engine',
      confidence: Math.min(who.confidence, kind === 'indirect' ? 0.8 : 0.95),
    });
  }
  const named = groupedBy(
    mentions
      .filter(({ form }) => form === 'name')
      .map(({ person, at: { block, start } }) => ({ block, start, person }))
      .toSorted((a, b) => a.start - b.start),
    ({ block }) => block,
  );
  const events: Omit<Event, 'id'>[] = found.flatMap(({ order, at, value, confidence }) => {
    const block = draft.blocks[order];
    const text = paragraphs[order]?.text.slice(at.start, at.end) ?? '';
    if (block === undefined || text === '') return [];
    const here = named.get(block.id) ?? [];
    const inside = here.slice(firstFrom(here, at.start), firstFrom(here, at.end));
    return [
      {
        title: titleOf(text),
        basis: 'article' as const,
        date: { value, basis: 'article' as const, sources: [] },
        at: [{ block: block.id, start: at.start, end: at.end, text }],
        people: [...new Set(inside.map(({ person }) => person))],
        sources: [],
        by: 'engine' as const,
        confidence,
      },
    ];
  });
  const blockOrder = new Map(draft.blocks.map((block, at) => [block.id, at]));
  const inOrder = <T extends { readonly at: Span }>(one: T, other: T) =>
    (blockOrder.get(one.at.block) ?? 0) - (blockOrder.get(other.at.block) ?? 0) ||
    one.at.start - other.at.start;
  return {
    ...bare,
    people: cast,
    mentions: withoutTwice(mentions.toSorted(inOrder)).map((mention, at) => ({
      id: slug(`m${at + 1}`),
      ...mention,
    })),
    quotes: quotes.map((quote, at) => ({ id: slug(`q${at + 1}`), ...quote })),
    events: events.map((event, at) => ({ id: slug(`e${at + 1}`), ...event })),
  };
}

function spanOf({ block, start, end, text }: NameSpan): Span {
  return { block, start, end, text };
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
