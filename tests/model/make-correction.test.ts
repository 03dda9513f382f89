import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { corrected } from '../../src/model/corrected.ts';
import type { Correction } from '../../src/model/correction.ts';
import { CorrectionSchema } from '../../src/model/correction.ts';
import { did, noHistory, undo } from '../../src/model/history.ts';
import {
  eventTells,
  mentionNames,
  merged,
  noEvent,
  noMention,
  noQuote,
  quoteSaidAnew,
  quoteSaidBy,
  renamed,
  selectionNames,
  selectionSaidBy,
  selectionTells,
  whoIsCalled,
  whoOf,
} from '../../src/model/make-correction.ts';
import { bridge, inBridge } from '../fixtures/bridge.ts';
import { nato } from '../fixtures/nato.ts';

const [roe, mayor] = bridge.people;
const [, , safe] = bridge.quotes;
const [shut] = bridge.events;
const [named] = bridge.mentions;
if (!roe || !mayor || !safe || !shut || !named) throw new Error('The fixture has changed.');
const context = { ...shut, at: [] };
const told = { title: ' The bridge\nis shut ', date: '1843-05' };
const title = 'The bridge is shut';

describe('a correction', () => {
  test.each<readonly [name: string, correction: Correction | null, expected: unknown]>([
    [
      'of a quote’s speaker keeps its words and kind',
      quoteSaidBy(safe, whoOf(mayor)),
      { kind: 'quote', at: safe.at, as: 'direct', speaker: whoOf(mayor) },
    ],
    [
      'of a quote’s kind',
      quoteSaidBy(safe, null, 'partial'),
      { kind: 'quote', at: safe.at, as: 'partial', speaker: null },
    ],
    [
      'of another speaker is said anew',
      quoteSaidAnew(safe, whoOf(mayor), safe.kind),
      quoteSaidBy(safe, whoOf(mayor)),
    ],
    [
      'of another kind is said anew',
      quoteSaidAnew(safe, whoOf(roe), 'indirect'),
      quoteSaidBy(safe, whoOf(roe), 'indirect'),
    ],
    [
      'of nobody who is named is said anew',
      quoteSaidAnew(safe, null, safe.kind),
      quoteSaidBy(safe, null),
    ],
    ['of what a quote is already is none', quoteSaidAnew(safe, whoOf(roe), safe.kind), null],
    [
      'of what a quote of nobody is already is none',
      quoteSaidAnew({ ...safe, speaker: null }, null, safe.kind),
      null,
    ],
    [
      'of a selection has its words and kind',
      selectionSaidBy(bridge, [inBridge('p1', '“We told them,”')], whoOf(roe)),
      { kind: 'quote', at: [inBridge('p1', 'We told them,')], as: 'direct', speaker: whoOf(roe) },
    ],
    ['of no selection is none', selectionSaidBy(bridge, [], null), null],
    ['of what is no quote', noQuote(safe), { kind: 'no-quote', at: safe.at }],
    [
      'of a name is tidy',
      renamed(bridge, roe, '  Jane\t \0Rowe\ud83d\n'),
      { kind: 'rename', who: whoOf(roe), name: 'Jane Rowe' },
    ],
    ['of a name that is the same is none', renamed(bridge, roe, ' Jane  Roe'), null],
    ['of a name without anything is none', renamed(bridge, roe, ' \0\ud83d '), null],
    [
      'of a name that somebody else has makes the two one',
      renamed(bridge, roe, ` ${mayor.name.toUpperCase()} `),
      merged(roe, mayor),
    ],
    [
      'of a name in other letters of the same is a name',
      renamed(bridge, roe, 'JANE ROE'),
      { kind: 'rename', who: whoOf(roe), name: 'JANE ROE' },
    ],
    [
      'of two that are one',
      merged(roe, mayor),
      { kind: 'merge', who: whoOf(roe), into: whoOf(mayor) },
    ],
    [
      'of a selection that tells an event',
      selectionTells(bridge, [inBridge('p1', 'hut on May 3. “')], told),
      { kind: 'event', at: [inBridge('p1', 'shut on May 3')], title, date: '1843-05' },
    ],
    ['of no selection that tells one is none', selectionTells(bridge, [], told), null],
    [
      'of an event remembers its date',
      eventTells(shut, told),
      { kind: 'event', at: shut.at, title, date: '1843-05', was: '1843-05-03' },
    ],
    [
      'of what an event is already is none',
      eventTells(shut, { title: ` ${shut.title}\n`, date: shut.date.value }),
      null,
    ],
    [
      'of another day alone keeps the title',
      eventTells(shut, { title: shut.title, date: '1843' }),
      { kind: 'event', at: shut.at, title: shut.title, date: '1843', was: '1843-05-03' },
    ],
    ['of an event on no day is none', eventTells(shut, { title, date: '1843-02-30' }), null],
    ['of an event without a title is none', eventTells(shut, { ...told, title: ' ' }), null],
    ['of an event that rests on no words is none', eventTells(context, told), null],
    ['of what is no event', noEvent(shut), { kind: 'no-event', at: shut.at, was: '1843-05-03' }],
    ['of what is none and rests on no words is none', noEvent(context), null],
    [
      'of a selection that names somebody',
      selectionNames(bridge, [inBridge('p2', 'oe’s')], whoOf(roe)),
      { kind: 'person', at: inBridge('p2', 'Roe'), who: whoOf(roe) },
    ],
    ['of no selection that names somebody is none', selectionNames(bridge, [], whoOf(roe)), null],
    [
      'of a mention that is another’s',
      mentionNames(named, whoOf(mayor)),
      { kind: 'person', at: named.at, who: whoOf(mayor) },
    ],
    ['of what is no mention', noMention(named), { kind: 'no-mention', at: named.at }],
  ])('%s', (_name, correction, expected) => {
    expect(correction).toEqual(expected);
    if (correction === null) return;
    expect(v.parse(CorrectionSchema, JSON.parse(JSON.stringify(correction)))).toEqual(correction);
    expect(corrected(bridge, [correction])).not.toBe(bridge);
  });
});

test('of a name that two have, the one of the same kind is meant', () => {
  const body = { ...mayor, id: 'body', kind: 'organization' } as const;
  const article = { ...bridge, people: [body, ...bridge.people] };
  expect(renamed(article, roe, mayor.name)).toEqual(merged(roe, mayor));
  const office = { ...roe, kind: 'organization' } as const;
  expect(renamed(article, office, mayor.name)).toEqual(merged(office, body));
});

test('two made one by a name are two again when that is undone', () => {
  const merging = renamed(bridge, roe, mayor.name);
  if (merging === null) throw new Error('The name is refused.');
  const history = did(noHistory, merging);
  const names = (done: readonly Correction[]) =>
    corrected(bridge, done).people.map(({ name }) => name);
  expect(names(history.done).filter((name) => name === mayor.name)).toHaveLength(1);
  expect(names(history.done)).toHaveLength(bridge.people.length - 1);
  expect(names(undo(history).done)).toEqual(bridge.people.map(({ name }) => name));
});

describe('somebody by name', () => {
  test.each<readonly [name: string, id: string | undefined, isCalled: string | undefined]>([
    [' Jane  ROE ', 'jane-roe', 'Jane Roe'],
    ['Jane Rowe', 'jane-rowe', 'Jane Rowe'],
    ['P1', 'p1-2', 'P1'],
    ['Headline', 'headline-2', 'Headline'],
    ['张三', 'x', '张三'],
    [`${'y'.repeat(299)}🙂`, 'y'.repeat(60), 'y'.repeat(299)],
    [' \0 ', undefined, undefined],
  ])('%j is %s', (name, id, isCalled) => {
    const who = whoIsCalled(bridge, name, 'person');
    expect([who?.id, who?.name]).toEqual([id, isCalled]);
  });

  test('has the id in the article that was foreseen', () => {
    const who = whoIsCalled(nato, 'A new voice', 'organization');
    const [quote] = nato.quotes;
    if (who === null || quote === undefined) throw new Error('The article has changed.');
    const { people } = corrected(nato, [quoteSaidBy(quote, who)]);
    expect(people.at(-1)).toMatchObject({ id: 'a-new-voice', name: 'A new voice' });
  });
});

describe('corrections from outside', () => {
  const one = noQuote(safe);
  test.each<readonly [name: string, list: unknown]>([
    ['that are no list', one],
    ['one of which is of no kind', [one, { kind: 'scare' }]],
    ['with a key of their own', [{ ...one, note: 'x' }]],
    ['with an offset that is none', [{ ...one, at: [{ ...safe.at[0], start: -1 }] }]],
    ['of too many spans', [{ ...one, at: Array.from({ length: 101 }, () => safe.at[0]) }]],
  ])('%s are refused', (_name, list) => {
    expect(v.is(v.array(CorrectionSchema), list)).toBe(false);
  });

  test('that are in order are taken', () => {
    expect(v.parse(v.array(CorrectionSchema), [one, one])).toEqual([one, one]);
  });
});
