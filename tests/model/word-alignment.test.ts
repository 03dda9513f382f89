import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/model/flat-text.ts';
import { alignmentsOf } from '../../src/model/word-alignment.ts';

/** The pattern has the meant words between two bars. */
function bestOf(pattern: string, text: string) {
  const [before = '', meant = '', after = ''] = pattern.split('|');
  const begin = wordsIn(before).length;
  const end = begin + wordsIn(meant).length;
  const words = wordsIn(`${before} ${meant} ${after}`);
  const sum = ({ inner, left, right }: (typeof found)[number]) => inner + left + right;
  const found = alignmentsOf({ words, begin, end, emphasis: 1 }, wordsIn(text), Infinity);
  const [best] = found.toSorted((a, b) => sum(a) - sum(b));
  if (best === undefined) throw new RangeError('There is no alignment.');
  const { from, to, inner, left, right } = best;
  const said = wordsIn(text)
    .slice(from, to)
    .map(({ key }) => key);
  return { said: said.join(' '), costs: [left, inner, right] };
}

describe('an alignment of words', () => {
  test.each<
    readonly [
      name: string,
      pattern: string,
      text: string,
      said: string,
      costs: readonly [left: number, inner: number, right: number],
    ]
  >([
    [
      'of the same words costs nothing',
      'one|two three|four',
      'zero one two three four five',
      'two three',
      [0, 0, 0],
    ],
    [
      'has a word replaced for the weight of the old',
      'one|two three four|five',
      'one two thirteen four five',
      'two thirteen four',
      [0, 5, 0],
    ],
    [
      'has a word left out for its weight',
      'one|two three four|five',
      'one two four five',
      'two four',
      [0, 5, 0],
    ],
    [
      'has a word put in for the weight of the new',
      'one|two four|five',
      'one two three four five',
      'two three four',
      [0, 5, 0],
    ],
    [
      'keeps a word replaced at an edge',
      'one|two three|four',
      'one two thirteen four',
      'two thirteen',
      [0, 5, 0],
    ],
    [
      'does without a word left out at an edge',
      'one|two three|four five',
      'one two four five',
      'two',
      [0, 5, 0],
    ],
    [
      'leaves a word put in before the meant ones outside',
      'one|two three|four',
      'one and two three four',
      'two three',
      [3, 0, 0],
    ],
    [
      'leaves a word put in after them outside',
      'one|two three|four',
      'one two three and four',
      'two three',
      [0, 0, 3],
    ],
    [
      'finds the words without their surroundings',
      'one|two three|four',
      'ten two three nine',
      'two three',
      [3, 0, 4],
    ],
  ])('%s', (_name, pattern, text, said, costs) => {
    expect(bestOf(pattern, text)).toEqual({ said, costs });
  });

  test('compares each word of the pattern once with each of the text: linear in the text', () => {
    const words = wordsIn('the same few words again');
    const comparisons = (length: number) => {
      let count = 0;
      const text = wordsIn('the few words of the same text '.repeat(length));
      alignmentsOf({ words, begin: 1, end: 4, emphasis: 1 }, text, 4, (a, b) => {
        count += 1;
        return a === b;
      });
      return count / text.length;
    };
    expect([10, 100, 1000].map(comparisons)).toEqual([5, 5, 5]);
  });
});
