import { describe, expect, test } from 'vitest';
import { eventsWithin } from '../../src/model/events-within.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import { beginningOf, excerptOf } from '../../src/model/excerpt.ts';
import { namedBefore, passageExcerpt, sentenceOf } from '../../src/model/passage-excerpts.ts';
import { passagesOfPerson } from '../../src/model/passages.ts';
import { clipped } from '../../src/model/words.ts';
import { articleOf, engine, engineFile, spanOf } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const parts = ({ before, words, after }: Excerpt) => [before, words, after];

/** An article of one paragraph. */
const saying = (text: string) =>
  articleOf({
    ...engineFile,
    blocks: [{ id: 'p1', type: 'paragraph', text }],
    people: [],
    mentions: [],
    quotes: [],
    events: [],
  });

describe('an excerpt', () => {
  test.each(engine.mentions.map((mention) => [mention.at.text, mention] as const))(
    'of %s is whole words of the text',
    (_words, { at }) => {
      const { before, words, after } = excerptOf(engine, at);
      const text = engine.blocks.flatMap((block) =>
        block.type === 'paragraph' ? [block.text] : [],
      );
      const bare = `${before}${words}${after}`.replace(/^…|…$/g, '');
      expect(text.some((whole) => whole.includes(bare))).toBe(true);
      expect(words).toBe(at.text);
    },
  );

  test('is cut at words, and says so', () => {
    const [, she] = engine.mentions;
    if (she === undefined) throw new Error('The article has lost a mention.');
    expect(parts(excerptOf(engine, she.at))).toEqual([
      '…🙂 “weaves patterns” and would, ',
      'she',
      ' said, compose. “It can follow,”…',
    ]);
  });
});

/** Eighteen letters of a script that has no spaces here, each of two code units. */
const paired = '𐌀𐌁𐌂𐌃𐌄𐌅𐌆𐌇𐌈𐌉𐌊𐌋𐌌𐌍𐌎𐌏𐌐𐌑';

describe('a letter of two code units', () => {
  test('is not torn where the words before are cut', () => {
    const text = `${paired}${paired}-words`;
    const { before } = excerptOf(saying(text), spanOf('p1', text, 'words'));
    expect(before).toMatch(/^…\P{Surrogate}+-$/u);
  });

  test('is not torn where the words after are cut', () => {
    const text = `words ${paired}${paired}`;
    for (const start of [0, 1]) {
      const span = { ...spanOf('p1', text, 'words'.slice(start)), start };
      expect(excerptOf(saying(text), span).after).not.toMatch(/\p{Surrogate}/u);
    }
    expect(beginningOf(`x${paired}`, 6)).toBe('x𐌀𐌁…');
  });

  test('is not torn where a text is clipped', () => {
    expect(clipped(`x${paired}`, 7)).toBe('x𐌀𐌁…');
    expect(clipped(`x${paired}`, 6)).toBe('x𐌀𐌁…');
    expect(clipped('𐌀', 2)).toBe('𐌀');
  });
});

describe('a sentence', () => {
  test.each<readonly [name: string, text: string, words: string, sentence: readonly string[]]>([
    ['in the middle', 'One. Two three four. Five.', 'three', ['Two ', 'three', ' four.']],
    ['the first', 'One two. Three.', 'One', ['', 'One', ' two.']],
    ['the last', 'One. Two three', 'three', ['Two ', 'three', '']],
    ['after a question in marks', '“Why?” Two three.', 'Two', ['', 'Two', ' three.']],
    [
      'with a title',
      'He met Gen. Qasem Soleimani.',
      'met',
      ['He ', 'met', ' Gen. Qasem Soleimani.'],
    ],
    ['with an initial', 'A. J. Smith left. Others stayed.', 'left', ['A. J. Smith ', 'left', '.']],
    ['with a month', 'It was Jan. 6. Then two.', 'was', ['It ', 'was', ' Jan. 6.']],
    [
      'of several that the words reach over',
      'One. Two. Three. Four.',
      'Two. Three',
      ['', 'Two. Three', '.'],
    ],
  ])('%s', (_name, text, words, sentence) => {
    expect(parts(sentenceOf(saying(text), spanOf('p1', text, words)))).toEqual(sentence);
  });

  test('that is long is cut near the words', () => {
    const text = `${'many words '.repeat(40)}here ${'and more '.repeat(40)}end.`;
    const { before, after } = sentenceOf(saying(text), spanOf('p1', text, 'here'));
    expect(before).toMatch(/^…(?:many )?words many .* $/);
    expect(after).toMatch(/^ and more .*…$/);
    expect(before.length + after.length).toBeLessThan(240);
  });
});

describe('the passages of a person in a few words', () => {
  test('are quotes by their kind, and mentions with what is around them', () => {
    const [ada] = engine.people.filter(({ id }) => id === 'ada-byron');
    if (ada === undefined) throw new Error('The article has lost its people.');
    const kinds = passagesOfPerson(engine, ada).map((passage) => {
      const { kind, words } = passageExcerpt(engine, passage);
      return [kind, words];
    });
    expect(kinds).toEqual([
      ['indirect', 'the engine 🙂 “weaves patterns” and would'],
      ['partial', 'weaves patterns'],
      ['mention', 'she'],
      ['direct', 'It can follow,'],
    ]);
  });
});

describe('a long quote in a list', () => {
  test('ends with a whole word', () => {
    const [jens] = nato.people;
    if (jens === undefined) throw new Error('The article has lost its people.');
    const words = passagesOfPerson(nato, jens).map(
      (passage) => passageExcerpt(nato, passage).words,
    );
    expect(words).toContain('the details still need to be worked out and approved by the…');
  });
});

describe('who is named before', () => {
  test.each<readonly [mention: string, named: string | null]>([
    ['m1', null],
    ['m3', 'm2'],
    ['m10', 'm9'],
    ['m17', 'm13'],
  ])('%s is %s', (id, named) => {
    const mention = nato.mentions.find((other) => other.id === id);
    if (mention === undefined) throw new Error(`There is no mention ${id}.`);
    expect(namedBefore(nato, mention)?.id ?? null).toBe(named);
  });
});

describe('the events within a quote', () => {
  test.each<readonly [quote: string, events: readonly string[]]>([
    ['q8', ['talks-ahead']],
    ['q2', []],
  ])('%s are %j', (id, events) => {
    const quote = nato.quotes.find((other) => other.id === id);
    expect(eventsWithin(nato, quote?.at ?? []).map((event) => event.id)).toEqual(events);
  });
});
