import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Article, Span } from '../../src/model/article.ts';
import { blockOrder, textsOf } from '../../src/model/article.ts';
import { citationOfWords } from '../../src/model/citation.ts';
import { wordsIn } from '../../src/model/flat-text.ts';
import { quotedSelection, quoteOfWords } from '../../src/model/quoted-selection.ts';
import type { Piece } from '../../src/model/text-quote.ts';
import { articleOf, engine, plain, spanOf } from '../fixtures/articles.ts';
import { bridgeFile } from '../fixtures/bridge.ts';
import { guide } from '../fixtures/guide.ts';
import { drawnArticle, marked } from '../fixtures/marked-articles.ts';
import { nato } from '../fixtures/nato.ts';

// Hundreds of selections are work, and a busy machine takes its time over it.
vi.setConfig({ testTimeout: 60_000 });

/** From where these words begin in one text to where those end in the same or another. */
function selection(article: Article, from: string, first: string, to = from, last = first) {
  const order = blockOrder(article);
  const place = (block: string) => order.get(block) ?? NaN;
  return [...textsOf(article)]
    .filter(([block]) => place(from) <= place(block) && place(block) <= place(to))
    .map(([block, text]): Piece => {
      const start = block === from ? text.indexOf(first) : 0;
      const end = block === to ? text.indexOf(last) + last.length : text.length;
      if (start < 0 || end < last.length) throw new RangeError(`“${first}” is not in ${block}.`);
      return { block, start, end };
    });
}

describe('of the bundled article a selection', () => {
  const stoltenberg = 'jens-stoltenberg';
  test.each<
    readonly [
      name: string,
      pieces: readonly Piece[],
      paragraphs: readonly string[],
      quote: string | null,
    ]
  >([
    [
      'of reported speech that holds a partial quote is the reported speech',
      selection(nato, 'p7', 'he has had', 'p7', 'coalition to NATO'),
      [
        'he has had several conversations with Allawi about “how to make sure ISIS never returns” and remains hopeful the Iraqi government will support the resumption of training and the proposed transfer of responsibilities from the U.S.-led anti-ISIS coalition to NATO',
      ],
      'q4',
    ],
    [
      'that begins in the partial quote has its marks in pairs',
      selection(nato, 'p7', 'ISIS never returns” and remains'),
      ['“ISIS never returns” and remains'],
      'q4',
    ],
    [
      'of a quote in two parts is the quote, without its cue',
      selection(nato, 'p8', 'We’ve', 'p8', 'doing more.”'),
      [
        '“We’ve had a very good, constructive dialogue with the Iraqi government and we will continue to do so,” … “We are already in Iraq, but are in close consultation with them about the possibility of expanding, scaling up and doing more.”',
      ],
      'q6',
    ],
    [
      'from one part into the other is of the quote',
      selection(nato, 'p8', 'to do so,” he added. “We are'),
      ['“to do so,” … “We are”'],
      'q6',
    ],
    [
      'of reported speech in two parts has an ellipsis for the reporter’s words',
      selection(nato, 'p9', 'he could not', 'p9', 'back to work'),
      ['he could not state when the NATO trainers … will be able to get back to work'],
      'q7',
    ],
    [
      'that ends between the parts is the article’s',
      selection(nato, 'p9', 'the NATO trainers — some of whom'),
      ['“the NATO trainers — some of whom”'],
      null,
    ],
    [
      'of a quote and its cue is the quote',
      selection(nato, 'p5', '“This is', 'p5', 'Stoltenberg told'),
      ['“This is in [the Iraqis’] interest. It is in our interest,”'],
      'q2',
    ],
    [
      'of a quote and more than its cue is the article’s, in pairs of marks',
      selection(nato, 'p5', 'our interest,” Stoltenberg told reporters'),
      ['“‘our interest,’ Stoltenberg told reporters”'],
      null,
    ],
    [
      'from one quote into the next is the article’s, in pairs of marks',
      selection(nato, 'p5', 'closed meetings', 'p6', 'We have to remember'),
      ['“closed meetings.”', '“‘We have to remember’”'],
      null,
    ],
    ['of half words is of whole ones', selection(nato, 'p5', 'is i'), ['“This is”'], 'q2'],
    ['of a letter is of the word', selection(nato, 'p5', 'T'), ['“This”'], 'q2'],
    [
      'of words in the heading’s marks is the article’s',
      selection(nato, 'scaling-up-and-doing-more', '‘Scaling up'),
      ['“‘Scaling up’”'],
      null,
    ],
    ['of marks alone is of nothing', selection(nato, 'p8', '. “'), [], null],
  ])('%s', (_name, pieces, paragraphs, id) => {
    const said = quotedSelection(nato, pieces);
    expect(said.paragraphs).toEqual(paragraphs);
    expect(said.quote?.id ?? null).toBe(id);
    expect(said.quote?.speaker ?? null).toBe(id === null ? null : stoltenberg);
    expect(quoteOfWords(nato, pieces)).toBe(said.quote);
  });

  test('of no place is of nothing', () => {
    expect(quotedSelection(nato, [{ block: 'p99', start: 0, end: 9 }])).toEqual({
      quote: null,
      paragraphs: [],
    });
  });
});

const spoken =
  '“I came,” Ann said. “I saw.” “Did you?” asked Bob. "It is 5\'6" tall," he said. Dwayne “The Rock” Johnson wrote: ‘She said “no” twice’. “It went on';
const goesOn = '“It went on and on. “Stop!” I cried.” Done.';

/** Quotes of two people side by side and in one another, and one that goes on in the next paragraph. */
const talk = articleOf({
  ...bridgeFile,
  id: 'talk',
  blocks: [
    { id: 'p1', type: 'paragraph', text: spoken },
    { id: 'p2', type: 'paragraph', text: goesOn },
  ],
  people: [
    { id: 'ann', kind: 'person', name: 'Ann', role: null },
    { id: 'bob', kind: 'person', name: 'Bob', role: null },
  ],
  mentions: [],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      speaker: 'ann',
      at: [spanIn('p1', 'I came,'), spanIn('p1', 'I saw.'), spanIn('p1', 'It went on')],
      source: spanIn('p1', 'Ann'),
      cue: spanIn('p1', 'said'),
    },
    { id: 'q2', kind: 'direct', speaker: 'bob', at: [spanIn('p1', 'Did you?')] },
    {
      id: 'q3',
      kind: 'direct',
      speaker: 'ann',
      at: [spanIn('p2', 'It went on and on. “Stop!” I cried.')],
    },
    { id: 'q4', kind: 'partial', speaker: 'bob', at: [spanIn('p2', 'Stop!')] },
  ],
  events: [],
});

function spanIn(block: 'p1' | 'p2', words: string) {
  const text = { p1: spoken, p2: goesOn }[block];
  const start = text.indexOf(words);
  return { block, start, end: start + words.length, text: words };
}

describe('of what two people say a selection', () => {
  test.each<
    readonly [
      name: string,
      pieces: readonly Piece[],
      paragraphs: readonly string[],
      quote: string | null,
    ]
  >([
    [
      'that has words of the other is the article’s',
      selection(talk, 'p1', 'I saw.” “Did'),
      ['“‘I saw.’ ‘Did’”'],
      null,
    ],
    [
      'that has the other’s words between its ends is the article’s',
      selection(talk, 'p2', 'on. “Stop!” I'),
      ['“on. ‘Stop!’ I”'],
      null,
    ],
    ['of the inner one is nobody’s by name', selection(talk, 'p2', 'Stop'), ['“Stop”'], null],
    [
      'of straight marks has curly ones, and inches as they are',
      selection(talk, 'p1', 'asked Bob', 'p1', '5\'6" tall'),
      ["“asked Bob. ‘It is 5'6’ tall”"],
      null,
    ],
    [
      'with a nickname keeps its marks',
      selection(talk, 'p1', 'Dwayne “The Rock” Johnson'),
      ['“Dwayne ‘The Rock’ Johnson”'],
      null,
    ],
    [
      'of marks in marks has them by turns',
      selection(talk, 'p1', 'Johnson wrote', 'p1', '“no'),
      ['“Johnson wrote: ‘She said “no”’”'],
      null,
    ],
  ])('%s', (_name, pieces, paragraphs, id) => {
    const said = quotedSelection(talk, pieces);
    expect(said.paragraphs).toEqual(paragraphs);
    expect(said.quote?.id ?? null).toBe(id);
  });
});

describe('of a quote in several paragraphs a selection', () => {
  const texts = ['Ann spoke. “I came. I saw.', '“I stayed.”', 'It rained. “I left.” She sat down.'];
  const long = articleOf({
    ...bridgeFile,
    blocks: texts.map((text, at) => ({ id: `p${at + 1}`, type: 'paragraph', text })),
    people: [{ id: 'ann', kind: 'person', name: 'Ann', role: null }],
    mentions: [],
    quotes: [
      {
        id: 'q1',
        kind: 'direct',
        speaker: 'ann',
        at: ['I came. I saw.', 'I stayed.', 'I left.'].map((text, at) =>
          spanOf(`p${at + 1}`, texts[at] ?? '', text),
        ),
      },
    ],
    events: [],
  });
  test.each<readonly [name: string, pieces: readonly Piece[], paragraphs: readonly string[]]>([
    [
      'has a paragraph for each, as the article has',
      selection(long, 'p1', 'I saw', 'p2', 'I stayed.”'),
      ['“I saw.”', '“I stayed.”'],
    ],
    [
      'has an ellipsis where other words stand between',
      selection(long, 'p2', 'I stayed', 'p3', 'I left.”'),
      ['“I stayed.”', '… “I left.”'],
    ],
    [
      'is the article’s when more than the quote is selected',
      selection(long, 'p2', 'stayed', 'p3', 'She'),
      ['“‘stayed.’”', '“It rained. ‘I left.’ She”'],
    ],
  ])('%s', (_name, pieces, paragraphs) => {
    expect(quotedSelection(long, pieces).paragraphs).toEqual(paragraphs);
  });
});

const anyMark = /[“”„‘’«»‹›"'`]/gu;

/** The words of a text, whatever marks stand between them. */
function keysOf(text: string): readonly string[] {
  return wordsIn(text.replace(anyMark, ' ')).map(({ key }) => key);
}

/** Whether marks that open are closed in their order; a ’ that closes nothing is an apostrophe. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/[“”‘’]/gu)) {
    if (sign === '“' || sign === '‘') open.push(sign);
    else if (sign === '’' && open.at(-1) === '‘') open.pop();
    else if (sign === '”' && open.pop() !== '“') return false;
  }
  return open.length === 0;
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const one of many) if (one === few[at]) at += 1;
  return at === few.length;
}

/** A selection as a reader makes it: from anywhere in the text to anywhere after it. */
function selections(article: Article): fc.Arbitrary<readonly Piece[]> {
  const texts = [...textsOf(article)];
  const place = fc
    .nat({ max: texts.length - 1 })
    .chain((block) => fc.tuple(fc.constant(block), fc.nat({ max: texts[block]?.[1].length ?? 0 })));
  return fc.tuple(place, place).map((places) => {
    const [from, to] = places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    if (from === undefined || to === undefined) return [];
    return texts.flatMap(([block, { length }], at) => {
      if (at < from[0] || to[0] < at) return [];
      return [{ block, start: at === from[0] ? from[1] : 0, end: at === to[0] ? to[1] : length }];
    });
  });
}

/** The words of a quote in the order of the text, each once, however its pieces lie over one another. */
function keysIn(article: Article, at: readonly Span[]): readonly string[] {
  return [...textsOf(article)].flatMap(([block, text]) => {
    const pieces = at.filter((span) => span.block === block);
    const marked = [...Array(text.length).keys()].map((place) =>
      pieces.some(({ start, end }) => start <= place && place < end) ? text.charAt(place) : ' ',
    );
    return keysOf(marked.join(''));
  });
}

function expectFaithful(article: Article, pieces: readonly Piece[]) {
  const { quote, paragraphs } = quotedSelection(article, pieces);
  const texts = textsOf(article);
  const selected = pieces.flatMap(({ block, start, end }) => {
    const text = texts.get(block) ?? '';
    const words = wordsIn(text).filter((word) => word.start < end && start < word.end);
    return words.map((word) => ({ block, ...word, text: text.slice(word.start, word.end) }));
  });
  const said = paragraphs.flatMap(keysOf);
  const all = selected.flatMap(({ text }) => keysOf(text));
  for (const paragraph of paragraphs) expect(paragraph).toSatisfy(isBalanced);
  if (quote === null) {
    expect(said).toEqual(all);
    return;
  }
  expect(said.length).toBeGreaterThan(0);
  expect(isWithin(said, all)).toBe(true);
  expect(isWithin(said, keysIn(article, quote.at))).toBe(true);
  const touched = article.quotes.filter(({ at }) =>
    at.some((span) =>
      selected.some(
        ({ block, start, end }) => block === span.block && start < span.end && span.start < end,
      ),
    ),
  );
  expect(new Set(touched.map(({ speaker }) => speaker))).toEqual(new Set([quote.speaker]));
}

describe('whatever is selected, marks are in pairs, words are the article’s, and a name is right', () => {
  test.each([
    ['the bundled article', nato],
    ['the guide', guide],
    ['one with nesting and an emoji', engine],
    ['one without annotations', plain],
    ['one with overlapping quotes', marked],
    ['one with faults', articleOf(bridgeFile)],
    ['one of two speakers', talk],
  ])('in %s', (_name, article) => {
    fc.assert(
      fc.property(selections(article), (pieces) => {
        expectFaithful(article, pieces);
      }),
      { numRuns: 400 },
    );
  });

  test('in any', () => {
    const drawn = drawnArticle.chain((article) =>
      fc.tuple(fc.constant(article), selections(article)),
    );
    fc.assert(
      fc.property(drawn, ([article, pieces]) => {
        expectFaithful(article, pieces);
      }),
      { numRuns: 500 },
    );
  });
});

test('a citation names the quote’s speaker, and nobody where there is none', () => {
  const url = 'https://news.example/';
  const [, whole] = citationOfWords(nato, selection(nato, 'p5', 'is i'), url).plain.split('\n');
  expect(whole).toMatch(/^— Jens Stoltenberg, NATO Secretary General\. /);
  const mixed = citationOfWords(nato, selection(nato, 'p4', 'NATO has'), url).plain.split('\n');
  expect(mixed[1]).toMatch(/^— The article’s words\. /);
});
