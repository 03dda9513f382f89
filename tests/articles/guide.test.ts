import { describe, expect, test } from 'vitest';
import { blockText, textsOf } from '../../src/model/article.ts';
import { countWords } from '../../src/model/count-words.ts';
import { focusOf } from '../../src/model/focus.ts';
import { parseLocation, startOf } from '../../src/model/location.ts';
import { numberedText } from '../../src/model/numbered-text.ts';
import { passagesOf } from '../../src/model/passages.ts';
import { peopleView } from '../../src/model/people.ts';
import { quotesView, speakerLabel } from '../../src/model/quotes.ts';
import { badgesOf } from '../../src/model/speakers.ts';
import { statusOf } from '../../src/model/status.ts';
import { timelineView } from '../../src/model/timeline.ts';
import { percent } from '../../src/model/words.ts';
import { guide } from '../fixtures/guide.ts';

const focus = focusOf(guide, startOf(guide.id));
const focusAt = (search: string) => {
  const location = parseLocation({ pathname: '/articles/guide/', search, hash: '' });
  return focusOf(guide, location ?? startOf(guide.id));
};

/** What the guide says in a paragraph, to hold the panels to it. */
const says = (id: string) => textsOf(guide).get(id) ?? '';

describe('the guide', () => {
  test('is short, has no date and has a section for each thing it explains', () => {
    const words = [...textsOf(guide).values()].reduce(
      (sum, text) => sum + countWords(text, 'en'),
      0,
    );
    expect(words).toBeGreaterThanOrEqual(450);
    expect(words).toBeLessThanOrEqual(700);
    expect(guide.published).toBeNull();
    expect(guide.blocks.filter(({ type }) => type === 'heading').map(({ id }) => id)).toEqual([
      'three-ways-to-quote',
      'where-nobody-is-named',
      'how-sure-the-engine-was',
      'one-person-at-a-time',
      'what-happened-and-when',
      'links',
      'an-article-of-your-own',
    ]);
  });

  test('says of its people that they are invented, before they speak and in its note', () => {
    expect(says('p2')).toMatch(/Ottoline Quill.* and Bram Folio.* are invented/);
    expect(guide.source.note).toMatch(/Quill, Bram Folio .* are invented/);
    expect(says('p12')).toMatch(/^John Walter, .* is not invented/);
  });

  test('has quotes of every kind, one inside another, and two that nobody is named for', () => {
    const { items, kinds } = quotesView(guide, focus);
    expect(kinds).toEqual({ direct: 3, partial: 2, indirect: 3 });
    expect(
      items.map((item) => [item.quote.id, item.quote.kind, speakerLabel(item), item.attribution]),
    ).toEqual([
      ['q1', 'direct', 'Ottoline Quill', 'Quill says'],
      ['q2', 'partial', 'Bram Folio', 'Folio calls'],
      ['q3', 'indirect', 'Ottoline Quill', 'Quill told'],
      ['q4', 'indirect', 'Bram Folio', 'Folio answered'],
      ['q5', 'partial', 'Bram Folio', 'Folio answered'],
      ['q6', 'direct', 'Unattributed', null],
      ['q7', 'indirect', '“One printer”, not named', 'One printer said'],
      ['q8', 'direct', 'Bram Folio', 'Folio says'],
    ]);
    expect(items.at(-1)?.spans).toHaveLength(2);
    const nested = numberedText(guide, 'p6').flatMap(({ numbers }) => numbers);
    expect(nested.toSorted()).toEqual([4, 5]);
  });

  test('marks every quotation that stands in it, and nothing else in marks', () => {
    const quoted = guide.quotes.filter(({ kind }) => kind !== 'indirect').flatMap(({ at }) => at);
    const inMarks = guide.blocks.flatMap((block) =>
      [...blockText(block).matchAll(/“([^”]*)”/g)].map(([, words]) => words),
    );
    expect(quoted.map(({ text }) => text)).toEqual(inMarks);
  });

  test('holds what the engine found and how sure it was, as the text says', () => {
    const found = guide.quotes.filter(({ by }) => by === 'engine');
    expect(found.map(({ id, speaker, confidence }) => [id, speaker, confidence])).toEqual([
      ['q1', 'ottoline-quill', 0.95],
      ['q3', 'ottoline-quill', 0.8],
      ['q6', null, 0.5],
    ]);
    expect(says('p9')).toMatch(/three quotes are the engine’s/);
    expect(says('p9').match(/\d+/g)).toEqual(
      found.map(({ confidence }) => String((confidence ?? 0) * 100)),
    );
    const others = [...guide.quotes, ...guide.mentions, ...guide.events].filter(
      ({ by }) => by !== 'engine',
    );
    expect(new Set(others.map(({ by }) => by))).toEqual(new Set(['editor']));
  });

  test('has three people, each with a role in its own words, one of them never quoted', () => {
    const { heard, unheard, words, unattributed } = peopleView(guide, focus);
    const shown = (items: typeof heard) =>
      items.map(({ person, quotes, mentions, share }) => [
        person.name,
        person.role?.at?.text,
        quotes,
        mentions.length,
        percent(share),
      ]);
    expect(shown(heard)).toEqual([
      ['Bram Folio', 'reader of that paper', 4, 4, '56%'],
      ['Ottoline Quill', 'editor of the Inkwell Courier', 2, 6, '22%'],
    ]);
    expect(shown(unheard)).toEqual([['John Walter', 'London publisher', 0, 2, '0%']]);
    expect([words, unattributed.words, percent(unattributed.share)]).toEqual([36, 8, '22%']);
    expect([...badgesOf(guide).values()].map(({ initials }) => initials)).toEqual([
      'OQ',
      'BF',
      'JW',
    ]);
  });

  test('misses no name: every name in the text is a mention', () => {
    const named = guide.blocks.flatMap((block) =>
      [...blockText(block).matchAll(/(?:Ottoline )?Quill|(?:Bram )?Folio|(?:John )?Walter/g)].map(
        ({ index, 0: text }) => [block.id, index, text],
      ),
    );
    expect(guide.mentions.map(({ at }) => [at.block, at.start, at.text])).toEqual(named);
    expect(new Set(guide.mentions.map(({ form }) => form))).toEqual(new Set(['name']));
  });

  test('narrows to one person, with passages to step through', () => {
    const quill = focusAt('?person=ottoline-quill');
    expect(statusOf(guide, quill, quotesView(guide, quill)).count).toBe(
      '2 of 8 quotes, by Ottoline Quill',
    );
    expect(timelineView(guide, quill).items.map(({ event }) => event.id)).toEqual(['correction']);
    expect(passagesOf(guide, quill)).toHaveLength(6);
    const walter = focusAt('?person=john-walter');
    expect(statusOf(guide, walter, quotesView(guide, walter)).count).toBe(
      '0 of 8 quotes: John Walter is mentioned, never quoted',
    );
  });

  test('has a date of its own, one counted from it, a day from elsewhere and an event from elsewhere', () => {
    const { items } = timelineView(guide, focus);
    expect(
      items.map(({ event: { id, basis, date }, evidence }) => [
        id,
        date.value,
        basis,
        date.basis,
        evidence.map(({ span }) => span.block),
      ]),
    ).toEqual([
      ['first-number', '1785-01-01', 'article', 'context', ['p12']],
      ['renamed', '1788-01-01', 'context', 'context', []],
      ['interview', '2025-03-03', 'article', 'article', ['p11']],
      ['correction', '2025-03-05', 'article', 'article', ['p11']],
    ]);
    const [first, renamed, interview, correction] = items.map(({ event }) => event);
    expect(first?.at[0]?.text).toContain('1785');
    expect(first?.date.said).toBe('1785');
    expect(interview?.at[0]?.text).toContain('3 March 2025');
    expect(correction?.at[0]?.text).toMatch(/^Two days later/);
    expect(correction?.note).toContain('two days later');
    for (const event of [interview, correction]) expect(event?.note).toContain('Invented');
    const sources = [...(first?.date.sources ?? []), ...(renamed?.sources ?? [])];
    expect(sources.map(({ url }) => url?.slice(0, 8))).toEqual(['https://', 'https://']);
  });

  test('is told in another order than it happened', () => {
    const { items } = timelineView(guide, focusAt('?order=told'));
    expect(items.map(({ event }) => event.id)).toEqual([
      'interview',
      'correction',
      'first-number',
      'renamed',
    ]);
  });
});
