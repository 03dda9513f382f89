import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/model/article.ts';
import { hitsOf, mostHits } from '../../src/model/search.ts';
import { targetsOf } from '../../src/model/target.ts';
import { articleOf, engine, engineFile } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

/** The small article with this as its only text. */
const saying = (text: string) =>
  articleOf({
    ...engineFile,
    blocks: [{ id: 'p1', type: 'paragraph', text }],
    mentions: [],
    quotes: [],
    events: [],
    people: [],
  });

const found = (text: string, words: string) =>
  hitsOf(saying(text), words).flatMap((hit) =>
    hit.kind === 'text' && hit.block === 'p1' ? [text.slice(hit.start, hit.end)] : [],
  );

describe('a search', () => {
  test.each<readonly [name: string, text: string, words: string, found: readonly string[]]>([
    ['finds every place', 'One and one and ONE.', 'one', ['One', 'one', 'ONE']],
    [
      'takes no notice of accents, on either side',
      'Café, cafe, CAFÉ',
      'café',
      ['Café', 'cafe', 'CAFÉ'],
    ],
    ['takes no notice of decomposed accents', 'Cafe\u0301 here', 'café', ['Cafe\u0301']],
    ['parts no letter from its accent', 'One cafe\u0301\u0327s', 'cafe', ['cafe\u0301\u0327']],
    [
      'takes no notice of what nobody sees',
      'Brus\u00adsels\u200b too',
      'brussels',
      ['Brus\u00adsels'],
    ],
    ['takes no notice of it in what is sought', 'In Brussels', 'Brus\u00adsels', ['Brussels']],
    ['takes no notice of it between spaces', 'one \u200b two', 'one two', ['one \u200b two']],
    ['takes any kind of marks', 'the “engine’s” end', '"engine\'s"', ['“engine’s”']],
    ['takes any kind of dash and space', 'one\u00a0– two', 'one - two', ['one\u00a0– two']],
    [
      'takes a run of spaces for one',
      'one \n\u00a0two, one two',
      ' one  two ',
      ['one \n\u00a0two', 'one two'],
    ],
    ['keeps its place behind a run of spaces', 'a   b engine', 'engine', ['engine']],
    ['keeps its place behind an emoji', '🙂 é🙂 engine', 'engine', ['engine']],
    ['does not overlap itself', 'aaaa', 'aa', ['aa', 'aa']],
    ['reads no pattern in the words', 'a.c abc', 'a.c', ['a.c']],
    ['finds nothing for no words', 'one', '  ', []],
    ['finds nothing where nothing is', 'one', 'two', []],
  ])('%s', (_name, text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  test('finds quotes by their words and their speaker, and people by name and role', () => {
    const of = (words: string, kind: 'quote' | 'person') =>
      hitsOf(nato, words).flatMap((hit) => (hit.kind === kind ? [hit.anchor] : []));
    expect(of('enable them', 'quote')).toHaveLength(1);
    expect(of('stoltenberg', 'quote')).toHaveLength(8);
    expect(of('to do so, We are', 'quote')).toEqual([]);
    expect(of('defence minister', 'person')).toEqual(['harjit-sajjan']);
    const anchors = [...of('stoltenberg', 'quote'), ...of('a', 'person')];
    expect(anchors.every((anchor) => targetsOf(nato).has(anchor))).toBe(true);
  });

  test('finds a figure’s credit behind its caption', () => {
    const hits = hitsOf(nato, 'virginia mayo');
    const caption = textsOf(nato).get('media-conference') ?? '';
    const start = `${caption} (`.length;
    expect(hits).toEqual([
      { kind: 'text', block: 'media-conference', start, end: start + 'Virginia Mayo'.length },
    ]);
  });

  test('goes through the text first, in reading order', () => {
    const kinds = hitsOf(engine, 'a').map(({ kind }) => kind);
    expect(kinds).toEqual(
      kinds.toSorted(
        (a, b) => ['text', 'quote', 'person'].indexOf(a) - ['text', 'quote', 'person'].indexOf(b),
      ),
    );
  });

  test('stops at so many', () => {
    expect(hitsOf(saying('a'.repeat(5000)), 'a')).toHaveLength(mostHits);
  });

  test('never points beyond a text, whatever is sought', () => {
    const shown = new Map(textsOf(engine));
    for (const block of engine.blocks) {
      if (block.type === 'figure') shown.set(block.id, `${block.caption} ${block.credit ?? ''}`);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4 }), (words) => {
        for (const hit of hitsOf(engine, words)) {
          if (hit.kind !== 'text') continue;
          expect(hit.start).toBeLessThan(hit.end);
          expect(hit.end).toBeLessThanOrEqual(shown.get(hit.block)?.length ?? 0);
        }
      }),
    );
  });
});
