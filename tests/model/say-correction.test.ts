import { expect, test } from 'vitest';
import type { Correction, Who } from '../../src/model/correction.ts';
import { sayCorrection } from '../../src/model/say-correction.ts';
import { spanOf } from '../fixtures/articles.ts';

const text =
  'In May 1843 Ada Byron said it weaves patterns, and then she said that nobody had been there';
const ada: Who = { id: 'ada-byron', name: 'Ada Byron', kind: 'person' };
const one = (words: string) => [spanOf('p1', text, words)];

test.each<readonly [sentence: string, correction: Correction]>([
  [
    '“it weaves patterns” is said by Ada Byron (reported speech)',
    { kind: 'quote', at: one('it weaves patterns'), as: 'indirect', speaker: ada },
  ],
  [
    '“it weaves” … “nobody” is said by nobody who is named (partial quote)',
    { kind: 'quote', at: [...one('it weaves'), ...one('nobody')], as: 'partial', speaker: null },
  ],
  [
    '“In May 1843 Ada Byron said it weaves patterns, and then she…” is no quote',
    { kind: 'no-quote', at: one(text) },
  ],
  ['Ada Byron is called Ada Lovelace', { kind: 'rename', who: ada, name: 'Ada Lovelace' }],
  [
    'Ada Byron is the same as Countess of Lovelace',
    { kind: 'merge', who: ada, into: { ...ada, id: 'countess', name: 'Countess of Lovelace' } },
  ],
  [
    '“In May 1843” tells of May 1843: She says so',
    { kind: 'event', at: one('In May 1843'), title: 'She says so', date: '1843-05' },
  ],
  [
    '“In May 1843” tells of 3 May to about June 1843: She says so',
    { kind: 'event', at: one('In May 1843'), title: 'She says so', date: '1843-05-03/1843-06~' },
  ],
  ['“In May 1843” is no event', { kind: 'no-event', at: one('In May 1843') }],
  ['“she” names Ada Byron', { kind: 'person', at: spanOf('p1', text, 'she'), who: ada }],
  ['“May” names nobody', { kind: 'no-mention', at: spanOf('p1', text, 'May') }],
  [
    `Ada Byron is called ${'x'.repeat(59)}…`,
    { kind: 'rename', who: ada, name: `${'x'.repeat(59)}🙂${'x'.repeat(100)}` },
  ],
])('%s', (sentence, correction) => {
  expect(sayCorrection(correction)).toBe(sentence);
});
