import { describe, expect, test } from 'vitest';
import { focusOf } from '../../src/model/focus.ts';
import { startOf } from '../../src/model/location.ts';
import { peopleView } from '../../src/model/people.ts';
import { badgesOf } from '../../src/model/speakers.ts';
import { quotedWords } from '../../src/model/voices.ts';
import { articleOf, engine, engineFile, plain, spanOf } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const nobody = startOf(null);

describe('quoted words', () => {
  test('are those inside marks, by speaker, the unnamed one’s too', () => {
    // weaves patterns; It can follow; It cannot begin — against: Nonsense
    expect([...quotedWords(engine)]).toEqual([
      ['ada-byron', 8],
      [null, 1],
    ]);
  });

  test('count once where quotes overlap', () => {
    const text = engineFile.blocks[0]?.type === 'paragraph' ? engineFile.blocks[0].text : '';
    const [q1, q2, ...rest] = engineFile.quotes;
    const whole = { ...q2, id: 'q2', kind: 'partial' as const, speaker: 'ada-byron' };
    const twice = articleOf({
      ...engineFile,
      quotes: [q1, whole, { ...whole, id: 'again', at: [spanOf('p1', text, 'patterns')] }, ...rest],
    });
    expect(quotedWords(twice).get('ada-byron')).toBe(8);
  });

  test('are none where nobody is quoted', () => {
    expect(quotedWords(plain).size).toBe(0);
  });

  test('are all Stoltenberg’s in the bundled article', () => {
    expect([...quotedWords(nato).keys()]).toEqual(['jens-stoltenberg']);
  });
});

describe('the people', () => {
  test('are parted into the heard and the merely mentioned; silent organisations are left out', () => {
    const { heard, unheard } = peopleView(engine, focusOf(engine, nobody));
    expect(heard.map(({ person }) => person.id)).toEqual(['ada-byron']);
    expect(unheard.map(({ person }) => person.id)).toEqual(['charles-babbage']);
  });

  test('have the share of all quoted words, the unattributed counted in', () => {
    const view = peopleView(engine, focusOf(engine, nobody));
    expect(view.heard[0]?.share).toBeCloseTo(8 / 9);
    expect(view.unattributed).toEqual({ words: 1, share: 1 / 9 });
  });

  test('have their mentions in reading order', () => {
    const backwards = { ...engine, mentions: engine.mentions.toReversed() };
    const { heard } = peopleView(backwards, focusOf(backwards, nobody));
    expect(heard[0]?.mentions.map(({ id }) => id)).toEqual(['m1', 'm2']);
  });

  test('know who is chosen', () => {
    const { unheard } = peopleView(nato, focusOf(nato, { ...nobody, person: 'harjit-sajjan' }));
    expect(unheard.filter(({ chosen }) => chosen).map(({ person }) => person.name)).toEqual([
      'Harjit Sajjan',
    ]);
  });
});

describe('badges', () => {
  test('give speakers the first colours, and everybody their letters', () => {
    expect([...badgesOf(engine)]).toEqual([
      ['ada-byron', { hue: 1, initials: 'AB' }],
      ['charles-babbage', { hue: 2, initials: 'CB' }],
      ['society', { hue: 3, initials: 'TS' }],
    ]);
  });
});
