import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/model/article.ts';
import { focusOf } from '../../src/model/focus.ts';
import { startOf } from '../../src/model/location.ts';
import { quotesView } from '../../src/model/quotes.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { timelineView } from '../../src/model/timeline.ts';
import { nato } from '../fixtures/nato.ts';

const source = readFileSync('tests/fixtures/nato-iraq-training-mission.txt', 'utf8').trimEnd();
const focus = focusOf(nato, startOf(null));

describe('the article on NATO’s mission in Iraq', () => {
  test('is the source, word for word', () => {
    const blocks = nato.blocks.map((block) =>
      block.type === 'figure' ? `${block.caption} ${block.credit ?? ''}` : blockText(block),
    );
    expect([nato.headline, ...blocks].join('\n\n')).toBe(source);
  });

  test('has one section, named as its heading reads, and one figure without a picture', () => {
    expect(nato.blocks.filter(({ type }) => type === 'heading').map(({ id }) => id)).toEqual([
      'scaling-up-and-doing-more',
    ]);
    expect(
      nato.blocks.filter((block) => block.type === 'figure' && block.image === undefined),
    ).toHaveLength(1);
  });

  test('has eight quotes, all Stoltenberg’s', () => {
    const { items, kinds } = quotesView(nato, focus);
    expect(kinds).toEqual({ direct: 3, partial: 1, indirect: 4 });
    expect(new Set(items.map(({ speaker }) => speaker?.name))).toEqual(
      new Set(['Jens Stoltenberg']),
    );
    expect(items.map(({ quote, attribution }) => [quote.id, attribution])).toEqual([
      ['q1', 'he cautioned'],
      ['q2', 'Stoltenberg told'],
      ['q3', null],
      ['q4', 'Stoltenberg said'],
      ['q5', 'Stoltenberg said'],
      ['q6', 'he added'],
      ['q7', 'Stoltenberg said'],
      ['q8', 'The secretary-general said'],
    ]);
    expect(nato.quotes.filter(({ implied }) => implied).map(({ id }) => id)).toEqual(['q3']);
    expect(nato.quotes.find(({ id }) => id === 'q6')?.at).toHaveLength(2);
  });

  test('marks no scare quote, no heading, no motion and no hope as anybody’s words', () => {
    const quoted = nato.quotes.flatMap(({ at }) => at);
    expect(
      quoted.filter(({ block }) =>
        ['p1', 'p3', 'p4', 'p11', 'scaling-up-and-doing-more'].includes(block),
      ),
    ).toEqual([]);
    expect(
      quoted.filter(({ text }) => /decision in principle|suspended|some of whom/.test(text)),
    ).toEqual([]);
  });

  test('has four people, each with a role in the article’s own words', () => {
    expect(nato.people.map(({ name, role }) => [name, role?.text])).toEqual([
      ['Jens Stoltenberg', 'NATO Secretary General'],
      ['Qasem Soleimani', 'Iranian special forces commander'],
      ['Mohammed Tawfiq Allawi', 'newly appointed prime minister'],
      ['Harjit Sajjan', 'Defence Minister'],
    ]);
    for (const { role } of nato.people) expect(role?.at?.text).toBe(role?.text);
  });

  test('has every mention of them, by form', () => {
    const forms = (form: string) => nato.mentions.filter((mention) => mention.form === form);
    expect(nato.mentions).toHaveLength(20);
    expect(forms('name').map(({ at }) => at.text)).toEqual([
      'Jen Stoltenberg',
      'Qasem Soleimani',
      'Mohammed Tawfiq Allawi',
      'Jens Stoltenberg',
      'Stoltenberg',
      'Stoltenberg',
      'Allawi',
      'Stoltenberg',
      'Soleimani',
      'Allawi',
      'Stoltenberg',
      'Harjit Sajjan',
    ]);
    expect(forms('description').map(({ at }) => at.text)).toEqual([
      'The alliance’s secretary general',
      'The country’s newly appointed prime minister',
      'The secretary-general',
    ]);
    expect(forms('pronoun').map(({ at }) => at.block)).toEqual(['p2', 'p7', 'p8', 'p9', 'p12']);
  });

  test('leaves the slip in the text and says that it is one', () => {
    const slip = nato.mentions.find(({ at }) => at.text === 'Jen Stoltenberg');
    expect(slip?.note).toMatch(/slip/);
    expect(slip?.person).toBe('jens-stoltenberg');
  });

  test('misses no name: every name in the text is a mention', () => {
    const found = nato.blocks.flatMap((block) =>
      [...blockText(block).matchAll(/Stoltenberg|Soleimani|Allawi|Sajjan/g)].map(
        ({ index }) => [block.id, index] as const,
      ),
    );
    const unmarked = found.filter(
      ([block, index]) =>
        !nato.mentions.some(
          ({ form, at }) =>
            form === 'name' && at.block === block && at.start <= index && index < at.end,
        ),
    );
    expect(unmarked).toEqual([]);
  });

  test('has ten events, dated, in order, all the article’s facts', () => {
    expect(
      timelineView(nato, focus).items.map(({ event }) => [
        event.id,
        event.date.value,
        event.date.basis,
      ]),
    ).toEqual([
      ['killing-of-soleimani', '2020-01-03', 'context'],
      ['months-of-unrest', '../2020-01-03', 'context'],
      ['training-suspended', '2020-01-04', 'context'],
      ['parliament-motion', '2020-01-05', 'context'],
      ['north-atlantic-council', '2020-01-06', 'article'],
      ['trainers-moved-out', '2020-01~', 'article'],
      ['allawi-named', '2020-02-01', 'context'],
      ['brussels-meeting', '2020-02-12/2020-02-13', 'context'],
      ['talks-ahead', '2020-02-12/..', 'context'],
      ['stoltenberg-meets-sajjan', '2020-02-12', 'context'],
    ]);
    expect(new Set(nato.events.map(({ basis }) => basis))).toEqual(new Set(['article']));
  });

  test('runs from the killing to the meeting in Brussels', () => {
    const bounded = timelineView(nato, focus).items.filter(
      ({ dates: { start, end } }) => start?.approximate === false && end?.approximate === false,
    );
    const ends = bounded.map(({ dates }) => dates.end?.lastDay ?? 0);
    expect(bounded[0]?.event.id).toBe('killing-of-soleimani');
    expect(bounded[ends.indexOf(Math.max(...ends))]?.event.id).toBe('brussels-meeting');
  });

  test('says “in January” of the killing, and takes the day from elsewhere', () => {
    const killing = nato.events.find(({ id }) => id === 'killing-of-soleimani');
    expect(killing?.date).toMatchObject({ said: '2020-01', value: '2020-01-03', basis: 'context' });
    expect(killing?.date.sources).not.toEqual([]);
  });

  test('names its date as context, and invents no publisher, address or picture', () => {
    expect(parseEdtf(nato.published ?? '')?.start?.value).toBe('2020-02-12');
    expect(nato.source.note).toMatch(/context/);
    expect(nato.source).not.toHaveProperty('publisher');
    expect(nato.source).not.toHaveProperty('url');
  });
});
