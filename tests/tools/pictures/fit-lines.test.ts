import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../tools/pictures/fit-lines.ts';
import { fitLines, piecesOf } from '../../../tools/pictures/fit-lines.ts';

/** Code points, for the letters that take two code units. */
const lettersIn = (text: string) => Array.from(text).length;

/** A face whose letters are all one em wide. */
function measuredIn(text: string) {
  const pieces = piecesOf(text).map((piece) => ({ ...piece, width: lettersIn(piece.text) }));
  return { pieces, space: 1, ending: { text: '…', width: 1, glued: true } };
}

const box: Box = { width: 100, height: 30, mostLines: 3, sizes: [20, 10], leading: 1 };

describe('the pieces of a text', () => {
  test.each([
    ['words', ' one two\n three ', ['one', 'two', 'three']],
    ['a dash ends a piece', 'one—two', ['one—', '+two']],
    ['a hyphen does not', 'Canadian-led', ['Canadian-led']],
    [
      'what is longer than a line is parted',
      'a'.repeat(45),
      ['a'.repeat(20), `+${'a'.repeat(20)}`, '+aaaaa'],
    ],
    ['between letters', '𝔞'.repeat(21), ['𝔞'.repeat(20), '+𝔞']],
  ])('%s', (_name, text, pieces) => {
    expect(piecesOf(text).map((piece) => `${piece.glued ? '+' : ''}${piece.text}`)).toEqual(pieces);
  });
});

describe('lines', () => {
  test.each([
    ['the largest size that fits', 'aaa', box, 20, ['aaa']],
    ['a smaller one for a longer word', 'aaaaaaa', box, 10, ['aaaaaaa']],
    ['a smaller one for more lines', 'aaa bbb', box, 10, ['aaa bbb']],
    ['of even length', 'aa bb cc dd', box, 10, ['aa bb', 'cc dd']],
    [
      'no more than there is room for',
      'aaaaaa bbbbbb cccccc dddddd',
      box,
      10,
      ['aaaaaa', 'bbbbbb', 'cccccc…'],
    ],
    ['no more than are wanted', 'aaaaaa bbbbbb', { ...box, mostLines: 1 }, 10, ['aaaaaa…']],
    ['cut without the comma', 'aaaaaa, bbbbbb', { ...box, mostLines: 1 }, 10, ['aaaaaa…']],
    ['cut without what parts words', 'aaaaaa, … bbbb', { ...box, mostLines: 1 }, 10, ['aaaaaa…']],
    ['glued pieces without a space', 'aaa—bbbbbbbb', box, 10, ['aaa—', 'bbbbbbbb']],
    ['none where there is no room', 'aaa', { ...box, height: 5 }, 10, []],
  ])('%s', (_name, text, within, size, lines) => {
    expect(fitLines(measuredIn(text), within)).toMatchObject({ size, lines });
  });

  test('never leave the box, and lose no word that they do not cut', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', '—', ','), minLength: 1, maxLength: 9 }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 400 }), (list, width) => {
        const text = list.join(' ');
        const { size, lines, height } = fitLines(measuredIn(text), { ...box, width });
        expect(height).toBeLessThanOrEqual(box.height);
        for (const line of lines) expect(lettersIn(line) * size).toBeLessThanOrEqual(width);
        const plain = lines.join('').replaceAll(' ', '');
        if (plain.endsWith('…')) expect(text.replaceAll(' ', '')).toContain(plain.slice(0, -1));
        else expect(plain).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
