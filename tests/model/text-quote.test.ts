import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AbridgedQuote, Piece, TextQuote } from '../../src/model/text-quote.ts';
import {
  formatTextQuote,
  hashOf,
  parseTextQuote,
  textQuoteOf,
} from '../../src/model/text-quote.ts';
import { encoded, paragraphs, quoteOf, throughUrl } from '../fixtures/text-quotes.ts';
import { nato } from '../fixtures/nato.ts';

describe('the words of a selection', () => {
  test.each<
    readonly [
      name: string,
      texts: readonly string[],
      pieces: readonly Piece[],
      quote: Partial<TextQuote> | null,
    ]
  >([
    [
      'come with whole words around them, from other blocks too',
      ['The ferry left early.', 'Nobody aboard saw the storm.'],
      [{ block: 'p2', start: 0, end: 6 }],
      {
        exact: 'Nobody',
        prefix: 'harbour\nThe ferry left early.\n',
        suffix: ' aboard saw the storm.',
        hint: { block: 'p2', start: 0 },
      },
    ],
    [
      'are joined by a line break when they run over blocks',
      ['The ferry left early.', 'Nobody saw it.', 'It sank.'],
      [
        { block: 'p1', start: 15, end: 21 },
        { block: 'p2', start: 0, end: 14 },
        { block: 'p3', start: 0, end: 2 },
      ],
      { exact: 'early.\nNobody saw it.\nIt', suffix: ' sank.', hint: { block: 'p1', start: 15 } },
    ],
    [
      'are without the pieces that are empty',
      ['The ferry left early.', 'Nobody saw it.'],
      [
        { block: 'p1', start: 4, end: 9 },
        { block: 'p2', start: 0, end: 0 },
      ],
      { exact: 'ferry' },
    ],
    [
      'end where their block does',
      ['The ferry left.', 'Nobody saw it.'],
      [{ block: 'p1', start: 4, end: 99 }],
      { exact: 'ferry left.' },
    ],
    [
      'are told from the rest of a word that they are cut out of',
      ['The ferry left.'],
      [{ block: 'p1', start: 5, end: 7 }],
      { exact: 'er', prefix: 'A quiet day in the harbour\nThe f', suffix: 'ry left.' },
    ],
    [
      'have no half of an emoji or of a letter with its mark around them',
      [`🙂${'e\u0301'.repeat(15)} so 👩‍👩‍👧 ${'e\u0301'.repeat(10)} was`],
      [{ block: 'p1', start: 33, end: 35 }],
      { exact: 'so', prefix: `${'e\u0301'.repeat(15)} `, suffix: ` 👩‍👩‍👧 ${'e\u0301'.repeat(10)}` },
    ],
    [
      'may stand in the headline',
      ['It rained.'],
      [{ block: 'headline', start: 2, end: 7 }],
      { exact: 'quiet', prefix: 'A ', suffix: ' day in the harbour\nIt rained.' },
    ],
    ['are none where nothing is selected', ['It rained.'], [], null],
    ['are none in a block there is not', ['It rained.'], [{ block: 'p9', start: 0, end: 2 }], null],
    ['are none when all is empty', ['It rained.'], [{ block: 'p1', start: 3, end: 3 }], null],
  ])('%s', (_name, texts, pieces, quote) => {
    const found = textQuoteOf(paragraphs(texts), pieces);
    if (quote === null) expect(found).toBeNull();
    else expect(found).toMatchObject(quote);
  });
});

const hint = { block: 'p5', start: 1 };
const long = 'The ministers talked for hours. '.repeat(40).trim();

describe('the value of words= in a URL', () => {
  test.each<readonly [name: string, quote: TextQuote | AbridgedQuote, value: string]>([
    [
      'has spaces that can be read',
      { exact: 'in our interest', prefix: 'It is ', suffix: ',” he', hint },
      'p5~1~in_our_interest~It_is_~,”_he',
    ],
    [
      'escapes what means something in it',
      { exact: 'a_b~c*d\ne', prefix: '', suffix: '', hint },
      'p5~1~a*005fb*007ec*002ad*000ae~~',
    ],
    [
      'escapes half of a surrogate pair',
      { exact: '\ud83d!', prefix: '🙂', suffix: '', hint },
      'p5~1~*d83d!~🙂~',
    ],
    ['can do without a hint', { exact: 'a', prefix: '', suffix: '', hint: null }, '~~a~~'],
    [
      'has no hint that is too long',
      { exact: 'a', prefix: '', suffix: '', hint: { block: 'b'.repeat(81), start: 1 } },
      '~~a~~',
    ],
    [
      'has only the ends of long words, with their length and hash',
      { exact: long, prefix: 'Yes. ', suffix: ' No.', hint },
      `p5~1~The_ministers_talked_for_hours._The_ministers_talked_for_hours._The_ministers_talked_for_hours._The_ministers~for_hours._The_ministers_talked_for_hours._The_ministers_talked_for_hours._The_ministers_talked_for_hours.~1279~${hashOf(long)}~Yes._~_No.`,
    ],
  ])('%s', (_name, quote, value) => {
    expect(formatTextQuote(quote)).toBe(value);
    expect(formatTextQuote(throughUrl(quote))).toBe(value);
  });

  test.each([
    ['nothing', ''],
    ['words alone', 'in our interest'],
    ['a field too few', 'p5~1~a~b'],
    ['a field too many', 'p5~1~a~b~c~d'],
    ['no words', 'p5~1~~b~c'],
    ['a block that is no id', 'P 5~1~a~b~c'],
    ['a block without an offset', 'p5~~a~b~c'],
    ['an offset without a block', '~1~a~b~c'],
    ['an offset that is no number', 'p5~-1~a~b~c'],
    ['an offset out of all bounds', 'p5~99999999~a~b~c'],
    ['an escape cut short', 'p5~1~a*00~b~c'],
    ['a length that is no number', 'p5~1~a~b~many~x1~c~d'],
    ['a length of nothing', 'p5~1~a~b~0~x1~c~d'],
    ['a hash that is none', 'p5~1~a~b~20~X!~c~d'],
    ['more than it ever is', `p5~1~${'a'.repeat(420)}~b~c`],
  ])('is not read from %s', (_name, value) => {
    expect(parseTextQuote(value)).toBeNull();
  });

  test('is one for each thing it says, whatever is read', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 200 }),
      fc.constantFrom(
        '',
        'p1',
        '0',
        '7',
        'a*005f_b',
        '*d83d*de00',
        'سلام '.repeat(30),
        '語'.repeat(99),
      ),
    );
    const value = fc.array(field, { maxLength: 9 }).map((fields) => fields.join('~'));
    const likely = fc.tuple(field, field, field).map((fields) => ['p1', '4', ...fields].join('~'));
    fc.assert(
      fc.property(fc.oneof(value, likely), (drawn) => {
        const parsed = parseTextQuote(drawn);
        if (parsed === null) return;
        const once = formatTextQuote(parsed);
        expect(encoded(parsed).length).toBeLessThanOrEqual('words='.length + 420);
        expect(formatTextQuote(parseTextQuote(once) ?? parsed)).toBe(once);
        expect(parseTextQuote(once)).not.toBeNull();
      }),
    );
  });

  test('leaves room in a URL of 500 characters, whatever is selected', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 900 }),
      fc
        .constantFrom('🙂', 'word ', '語', 'كلمة ', 'x', '~', '\ud83d')
        .map((unit) => unit.repeat(400)),
    );
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.nat(),
        (texts, a, b) => {
          const article = paragraphs(texts);
          const [{ length } = ''] = texts;
          const [from, to] = [a % length, b % length].toSorted((x, y) => x - y);
          const quote = quoteOf(article, [
            { block: 'p1', start: from ?? 0, end: length },
            { block: `p${texts.length}`, start: 0, end: Math.max(1, to ?? 1) },
          ]);
          expect(encoded(quote).length).toBeLessThanOrEqual('words='.length + 420);
          expect(throughUrl(quote)).toMatchObject({ hint: quote.hint });
        },
      ),
    );
  });

  test('has every quote of the bundled article in full, or its ends', () => {
    const values = nato.quotes.map(({ at }) => throughUrl(quoteOf(nato, at)));
    for (const [n, value] of values.entries()) {
      const quote = quoteOf(nato, nato.quotes[n]?.at ?? []);
      if ('exact' in value) expect(value).toEqual(quote);
      else
        expect(quote.exact.startsWith(value.first) && quote.exact.endsWith(value.last)).toBe(true);
    }
    expect(values.filter((value) => 'exact' in value).length).toBeGreaterThan(values.length / 2);
  });
});
