import { describe, expect, test } from 'vitest';
import { citedSources, sourceNumbers } from '../../src/model/cited-sources.ts';
import { speakerIndex } from '../../src/model/speaker-index.ts';
import { articleOf, engine, engineFile, plain } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const listed = (article: typeof engine) =>
  speakerIndex(article).speakers.map(({ label, quotes }) => [
    label,
    quotes.map(({ number, item }) => `${number} ${item.quote.id}`),
  ]);

describe('the index of speakers', () => {
  test('has every quote under its speaker, the unnamed ones by what they are called', () => {
    expect(listed(engine)).toEqual([
      ['Ada Byron', ['1 q1', '2 q2', '3 q3']],
      ['“a clerk”, not named', ['4 q4']],
    ]);
  });

  test('is in the order of the text, however the file has it', () => {
    const turned = articleOf({ ...engineFile, quotes: engineFile.quotes.toReversed() });
    expect(listed(turned)).toEqual(listed(engine));
  });

  test('has every quote of the bundled article once', () => {
    const quotes = speakerIndex(nato).speakers.flatMap((entry) => entry.quotes);
    expect(quotes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(quotes.map(({ item }) => item.quote.id)).size).toBe(nato.quotes.length);
  });

  test('has whoever is spoken of and never quoted; silent organisations are left out', () => {
    expect(speakerIndex(engine).unheard.map(({ name }) => name)).toEqual(['Charles Babbage']);
    expect(speakerIndex(nato).unheard.map(({ name }) => name)).toEqual([
      'Qasem Soleimani',
      'Mohammed Tawfiq Allawi',
      'Harjit Sajjan',
    ]);
  });

  test('is empty where nobody is', () => {
    expect(speakerIndex(plain)).toEqual({ speakers: [], unheard: [] });
  });
});

describe('the sources', () => {
  test('are each listed once, as the timeline comes to them', () => {
    const publishers = citedSources(nato).map(({ number, source }) => [number, source.publisher]);
    expect(publishers).toEqual([
      [1, 'International Business Times, Singapore'],
      [2, 'Hürriyet Daily News'],
      [3, 'Report Focus News'],
      [4, 'Deutsche Welle'],
      [5, 'ISWNews'],
      [6, 'NATO'],
      [7, 'Army Recognition'],
    ]);
  });

  test('have a number for every event that cites them', () => {
    for (const { date, sources } of nato.events) {
      const cited = [...date.sources, ...sources];
      expect(sourceNumbers(nato, cited)).toHaveLength(cited.length);
    }
  });

  test('are none where the article says all', () => {
    expect(citedSources(engine)).toEqual([]);
  });
});
