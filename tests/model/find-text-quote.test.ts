import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src/model/article.ts';
import { textsOf } from '../../src/model/article.ts';
import type { FoundQuote } from '../../src/model/find-text-quote.ts';
import { findTextQuote } from '../../src/model/find-text-quote.ts';
import { spansIn, flatTextOf, folded } from '../../src/model/flat-text.ts';
import type { TextQuote } from '../../src/model/text-quote.ts';
import { nato } from '../fixtures/nato.ts';
import { paragraphs, quoteOf, quoteOfWords, throughUrl } from '../fixtures/text-quotes.ts';

const harbour = [
  'The ferry left the old harbour early on Monday, and nobody aboard expected a storm.',
  'By noon the wind had turned. “We saw the waves rise over the wall,” the captain told reporters.',
  'The harbour master said that all ships had been warned in good time.',
  'Nobody was hurt. The ferry reached the island at dusk.',
];
const before = paragraphs(harbour);

/** What is found, in short: the state, and the words of each span with its block. */
function inShort(found: FoundQuote) {
  const at = found.at.map(({ block, text }) => `${block}: ${text}`);
  return found.state === 'gone' && found.ambiguous ? ['ambiguous'] : [found.state, ...at];
}

/** The harbour's paragraphs with one replacement; the words replaced must be there. */
function edited(words: string, by: string): readonly string[] {
  if (!harbour.some((text) => text.includes(words))) throw new RangeError(`No “${words}”.`);
  return harbour.map((text) => text.replace(words, by));
}

const [p1 = '', p2 = '', p3 = '', p4 = ''] = harbour;
const waves = 'We saw the waves rise over the wall';

describe('the words of a link', () => {
  test.each<
    readonly [name: string, block: string, words: string, after: Article, found: readonly string[]]
  >([
    ['are the same in the article as it was', 'p2', waves, before, ['same', `p2: ${waves}`]],
    [
      'are the same when all around them has changed',
      'p2',
      waves,
      paragraphs([p1, `As evening fell they ran on. “${waves}!” wrote a sailor.`]),
      ['same', `p2: ${waves}`],
    ],
    [
      'have moved when words were put in before them',
      'p2',
      waves,
      paragraphs(edited('By noon', 'Shortly before noon')),
      ['moved', `p2: ${waves}`],
    ],
    [
      'have moved with their paragraph',
      'p2',
      waves,
      paragraphs([p2, p1, p3, p4], undefined, ['p2', 'p1', 'p3', 'p4']),
      ['same', `p2: ${waves}`],
    ],
    [
      'have moved with their paragraph when it has another id',
      'p2',
      waves,
      paragraphs([p1, p3, p4, p2]),
      ['moved', `p4: ${waves}`],
    ],
    [
      'have moved when all their paragraph was selected and nothing around it is left',
      'p3',
      p3,
      paragraphs([p3, 'Something else was added here.', p1, p2]),
      ['moved', `p1: ${p3}`],
    ],
    ['are gone with their paragraph', 'p2', waves, paragraphs([p1, p3, p4]), ['gone']],
    [
      'are gone with their paragraph when only set phrases are elsewhere',
      'p3',
      'The harbour master said that all ships',
      paragraphs([p1, p4, 'The harbour master said that no swimmers were missing.']),
      ['gone'],
    ],
    [
      'are gone when a short word is all that stands elsewhere',
      'p3',
      'harbour master',
      paragraphs([p1, p4, 'A harbour master of another port was there as well.']),
      ['gone'],
    ],
    [
      'are gone when most short words of a long phrase stand elsewhere',
      'p1',
      'the old harbour early on Monday, and nobody',
      paragraphs(['They had the old ones on the shelf, early or late, and on and on.']),
      ['gone'],
    ],
    [
      'have changed when one word was replaced',
      'p2',
      waves,
      paragraphs(edited('waves', 'water')),
      ['changed', 'p2: We saw the water rise over the wall'],
    ],
    [
      'have changed when the first word was replaced',
      'p2',
      waves,
      paragraphs(edited('We saw', 'Everybody saw')),
      ['changed', 'p2: Everybody saw the waves rise over the wall'],
    ],
    [
      'have changed when the last word was replaced',
      'p2',
      waves,
      paragraphs(edited('the wall,”', 'the lighthouse,”')),
      ['changed', 'p2: We saw the waves rise over the lighthouse'],
    ],
    [
      'have changed when the last word was left out',
      'p2',
      waves,
      paragraphs(edited('over the wall,”', 'over the,”')),
      ['changed', 'p2: We saw the waves rise over the'],
    ],
    [
      'have changed when a word was put in',
      'p2',
      waves,
      paragraphs(edited('rise over', 'rise high over')),
      ['changed', 'p2: We saw the waves rise high over the wall'],
    ],
    [
      'have changed with their punctuation',
      'p1',
      'early on Monday, and nobody',
      paragraphs(edited('Monday,', 'Monday;')),
      ['changed', 'p1: early on Monday; and nobody'],
    ],
    [
      'have changed with a capital',
      'p1',
      'the old harbour',
      paragraphs(edited('old harbour', 'Old Harbour')),
      ['changed', 'p1: the Old Harbour'],
    ],
    [
      'have changed in a paragraph that has moved too',
      'p3',
      p3,
      paragraphs([p3.replace('warned', 'alerted'), p1, p2, p4]),
      ['changed', `p1: ${p3.replace('warned', 'alerted')}`],
    ],
    [
      'are gone when half of them were replaced',
      'p2',
      waves,
      paragraphs(edited(waves, 'We heard some shingle roll over the wall')),
      ['gone'],
    ],
    [
      'have moved into two paragraphs that theirs was split into',
      'p2',
      'had turned. “We saw the waves',
      paragraphs([
        p1,
        'At long last the wind had turned.',
        '“We saw the waves rise over the wall.”',
        p3,
        p4,
      ]),
      ['moved', 'p2: had turned.', 'p3: “We saw the waves'],
    ],
    [
      'are the same when they begin where they did, though their paragraph was split',
      'p2',
      'had turned. “We saw the waves',
      paragraphs([p1, ...p2.split(/ (?=“)/), p3, p4]),
      ['same', 'p2: had turned.', 'p3: “We saw the waves'],
    ],
    [
      'have moved into the paragraph that theirs was merged with',
      'p2',
      waves,
      paragraphs([`${p1} ${p2}`, p3, p4]),
      ['moved', `p1: ${waves}`],
    ],
    [
      'have moved behind an emoji and a combining mark',
      'p2',
      waves,
      paragraphs([p1, `🙂 Cafe\u0301! ${p2}`, p3]),
      ['moved', `p2: ${waves}`],
    ],
    [
      'have changed in the headline',
      'headline',
      'A quiet day in the harbour',
      paragraphs(harbour, 'A quiet night in the harbour'),
      ['changed', 'headline: A quiet night in the harbour'],
    ],
  ])('%s', (_name, block, words, after, found) => {
    const quote = quoteOfWords(before, block, words);
    expect(inShort(findTextQuote(after, quote))).toEqual(found);
    expect(findTextQuote(after, throughUrl(quote))).toEqual(findTextQuote(after, quote));
  });

  test.each<
    readonly [name: string, was: string, words: string, now: string, found: readonly string[]]
  >([
    [
      'are the same with other quotation marks, apostrophes, dashes and spaces',
      'He said “that’s it” – really, twice.',
      '“that’s it” – really',
      'He said "that\'s  it"\u00a0— really, twice.',
      ['same', 'p1: "that\'s  it"\u00a0— really'],
    ],
    [
      'are the same with letters composed or not, and invisible characters',
      'So the cafe\u0301 at the corner closed.',
      'the cafe\u0301 at the corner',
      'So the caf\u00e9 at the cor\u00adner closed.',
      ['same', 'p1: the caf\u00e9 at the cor\u00adner'],
    ],
    [
      'have moved with the emoji in them',
      'And so 👩‍👩‍👧 it is for all of them.',
      'so 👩‍👩‍👧 it is',
      'As they say: and so 👩‍👩‍👧 it is for all of them.',
      ['moved', 'p1: so 👩‍👩‍👧 it is'],
    ],
    [
      'are found in text from right to left',
      'נפצעו ארבעה אנשים בתאונה ליד הנמל הישן',
      'ארבעה אנשים',
      'אתמול בערב נפצעו ארבעה אנשים בתאונה ליד הנמל הישן',
      ['moved', 'p1: ארבעה אנשים'],
    ],
    [
      'have changed in text from right to left',
      'נפצעו ארבעה אנשים בתאונה ליד הנמל הישן',
      'נפצעו ארבעה אנשים בתאונה ליד הנמל',
      'נפצעו חמישה אנשים בתאונה ליד הנמל הישן',
      ['changed', 'p1: נפצעו חמישה אנשים בתאונה ליד הנמל'],
    ],
    [
      'are found where no spaces part words',
      '没有人受伤，渡船到达了岛上，天已经黑了，大家都很高兴。',
      '渡船到达了岛上',
      '昨天傍晚，没有人受伤，渡船到达了岛上，天已经黑了，大家都很高兴。',
      ['moved', 'p1: 渡船到达了岛上'],
    ],
  ])('%s', (_name, was, words, now, found) => {
    const quote = quoteOfWords(paragraphs([was]), 'p1', words);
    expect(inShort(findTextQuote(paragraphs([now]), quote))).toEqual(found);
    expect(inShort(findTextQuote(paragraphs([now]), throughUrl(quote)))).toEqual(found);
  });

  test('say what they were and what stands there now', () => {
    const after = paragraphs(edited('waves', 'water'));
    expect(findTextQuote(after, quoteOfWords(before, 'p2', waves))).toMatchObject({
      state: 'changed',
      was: waves,
      now: 'We saw the water rise over the wall',
    });
  });

  test('are found in a figure’s caption', () => {
    const [figure] = nato.blocks.filter(({ type }) => type === 'figure');
    const id = figure?.id ?? '';
    const quote = quoteOfWords(nato, id, 'speaks during a media conference');
    const blocks = nato.blocks.map((block): Block =>
      block.type === 'figure' ? { ...block, caption: `Archive: ${block.caption}` } : block,
    );
    const found = findTextQuote({ ...nato, blocks }, quote);
    expect(inShort(found)).toEqual(['moved', `${id}: speaks during a media conference`]);
  });
});

const refrain = [
  'In spring we said we shall not leave, for the river was high and the fields lay under water.',
  'In autumn we said we shall not leave, since all the barns were full and the roads were dry.',
];

describe('words that stand in several places', () => {
  test.each<readonly [name: string, n: number, after: readonly string[], found: readonly string[]]>(
    [
      [
        'are told apart by what is around them',
        1,
        refrain.toReversed(),
        ['moved', 'p1: we shall not leave'],
      ],
      [
        'are told apart when the surroundings of one have changed',
        0,
        ['New.', refrain[1] ?? '', (refrain[0] ?? '').replace('spring', 'early spring')],
        ['moved', 'p3: we shall not leave'],
      ],
      [
        'are not taken for those that have changed in their place',
        0,
        [(refrain[0] ?? '').replace('not leave', 'not go'), refrain[1] ?? ''],
        ['changed', 'p1: we shall not go'],
      ],
      [
        'are not guessed at when nothing is left that tells them apart',
        0,
        [
          'New.',
          'They sang: we shall not leave!',
          'And again: we shall not leave!',
          'So we shall not leave!',
        ],
        ['ambiguous'],
      ],
      [
        'are not guessed at when both places have the same around them',
        0,
        ['New.', refrain[0] ?? '', 'More.', refrain[0] ?? ''],
        ['ambiguous'],
      ],
      [
        'are where they were when another place is no better',
        0,
        [refrain[0] ?? '', refrain[0] ?? ''],
        ['same', 'p1: we shall not leave'],
      ],
      [
        'have moved when their place has been given to a twin',
        0,
        [(refrain[1] ?? '').replace('In autumn we said', 'Ten years on. Now'), refrain[0] ?? ''],
        ['moved', 'p2: we shall not leave'],
      ],
    ],
  )('%s', (_name, n, after, found) => {
    const quote = quoteOfWords(paragraphs(refrain), `p${n + 1}`, 'we shall not leave');
    expect(inShort(findTextQuote(paragraphs(after), quote))).toEqual(found);
  });

  test('are none of those that have become part of another word', () => {
    const quote = quoteOfWords(paragraphs(['She lived for art alone.']), 'p1', 'art');
    const found = findTextQuote(paragraphs(['She lived for artists alone.']), quote);
    expect(inShort(found)).toEqual(['gone']);
  });
});

const speech = Array.from(
  { length: 12 },
  (_none, n) => `Point ${n + 1}: the ${'abcdefghijkl'.charAt(n).repeat(5)} clause stays as it is.`,
);
const whole = speech.join(' ');

describe('words too many for a link', () => {
  const start = whole.indexOf('Point 2');
  const end = whole.indexOf('Point 12') - 1;
  const quote = throughUrl(quoteOf(paragraphs([whole]), [{ block: 'p1', start, end }]));
  const words = whole.slice(start, end);

  test.each<readonly [name: string, texts: readonly string[], found: readonly string[]]>([
    ['are the same', [whole], ['same', `p1: ${words}`]],
    ['have moved', ['New.', whole], ['moved', `p2: ${words}`]],
    [
      'have changed in the middle',
      [whole.replace('fffff clause stays', 'fffff clause goes')],
      ['changed', `p1: ${words.replace('fffff clause stays', 'fffff clause goes')}`],
    ],
    [
      'have changed at their beginning',
      [whole.replace('bbbbb clause', 'bbbbb passage')],
      ['changed', `p1: ${words.replace('bbbbb clause', 'bbbbb passage')}`],
    ],
    [
      'are gone when half of them is',
      [[...speech.slice(0, 3), ...speech.slice(9)].join(' ')],
      ['gone'],
    ],
    ['are gone with one end', [speech.slice(0, 7).join(' ')], ['gone']],
    ['are gone when all is', harbour, ['gone']],
    [
      'are told from a passage with the same ends by their hash',
      [whole.replace('fffff', 'xxxxx'), whole],
      ['moved', `p2: ${words}`],
    ],
    ['are not guessed at when they are there twice', ['New.', whole, whole], ['ambiguous']],
  ])('%s', (_name, texts, found) => {
    expect(inShort(findTextQuote(paragraphs(texts), quote))).toEqual(found);
  });

  test('say only their ends when they have changed', () => {
    const after = paragraphs([whole.replace('fffff clause stays', 'fffff clause goes')]);
    const found = findTextQuote(after, quote);
    expect('was' in found && found.was).toMatch(/^Point 2: .* … .* stays as it is\.$/);
  });
});

/** Words unlike each other, so that every place is told from every other. */
const vocabulary = fc.array(
  fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 6, maxLength: 14 }),
  { minLength: 2, maxLength: 5 },
);

/** An article of words that all differ, and two places in its text between which is the selection. */
const drawn = fc.tuple(vocabulary, fc.nat(), fc.nat()).map(([lists, a, b]) => {
  const texts = lists.map((list, n) => `${list.map((word) => `${word}${n}`).join(' ')}.`);
  const article = paragraphs(texts, 'headline');
  const { length } = flatTextOf(article).text;
  const [from = 0, to = 0] = [a % length, b % length].toSorted((x, y) => x - y);
  return { texts, article, spans: spansIn(flatTextOf(article), from, to + 1) };
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '“', '\n', '🙂', 'e\u0301', 'ش', '語'),
    minLength: 1,
    maxLength: 80,
  }),
);

/** Any article at all, with any two places in one of its blocks. */
const anything = fc
  .tuple(fc.array(anyText, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat())
  .map(([texts, n, a, b]) => {
    const at = n % texts.length;
    const { length } = texts[at] ?? '';
    const [start = 0, end = 0] = [a % length, b % length].toSorted((x, y) => x - y);
    return { article: paragraphs(texts), piece: { block: `p${at + 1}`, start, end: end + 1 } };
  });

describe('whatever the article and the selection', () => {
  test('the words are the same where they were selected, from the link too', () => {
    fc.assert(
      fc.property(anything, ({ article, piece }) => {
        const quote = quoteOf(article, [piece]);
        const text = quote.exact;
        const same = { state: 'same', at: [{ ...piece, text }] };
        expect(findTextQuote(article, quote)).toEqual(same);
        expect(findTextQuote(article, throughUrl(quote))).toEqual(same);
      }),
    );
  });

  test('they have moved when paragraphs were put in before them', () => {
    const added = fc.array(fc.constantFrom('Something new.', 'More of it, and more.'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(drawn, added, ({ texts, article, spans }, news) => {
        fc.pre(/[a-z]/.test(spans[0]?.text ?? '') && spans[0]?.block !== 'headline');
        const after = paragraphs([...news, ...texts], 'headline');
        const at = spans.map((span) => ({
          ...span,
          block: `p${Number(span.block.slice(1)) + news.length}`,
        }));
        expect(findTextQuote(after, quoteOf(article, spans))).toEqual({ state: 'moved', at });
      }),
    );
  });

  test('what is found is what stands there, and no other words are called the same', () => {
    fc.assert(
      fc.property(anything, anything, ({ article, piece }, { article: other }) => {
        const quote = quoteOf(article, [piece]);
        const found = findTextQuote(other, quote);
        const texts = textsOf(other);
        for (const { block, start, end, text } of found.at) {
          expect(text).toBe(texts.get(block)?.slice(start, end));
          expect(text).not.toBe('');
        }
        if (found.state === 'same' || found.state === 'moved') {
          const joined = found.at.map(({ text }) => text).join('\n');
          expect(folded(joined).trim()).toBe(folded(quote.exact).trim());
        }
      }),
    );
  });

  test('words that are not in it are gone', () => {
    const unrelated = fc.array(fc.stringMatching(/^[A-Z]{3,9}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(drawn, unrelated, unrelated, ({ article }, words, around) => {
        const quote: TextQuote = {
          exact: words.map((word) => `${word}-`).join(' '),
          prefix: `${around.slice(0, 4).join(' ')} `,
          suffix: ` ${around.slice(-4).join(' ')}`,
          hint: { block: 'p1', start: 0 },
        };
        expect(findTextQuote(article, quote)).toEqual({ state: 'gone', at: [], ambiguous: false });
      }),
    );
  });
});
