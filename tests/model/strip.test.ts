import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/model/article.ts';
import { focusOf } from '../../src/model/focus.ts';
import { startOf } from '../../src/model/location.ts';
import { parseArticle } from '../../src/model/parse-article.ts';
import { mostTicks, stripOf } from '../../src/model/strip.ts';
import { targetsOf } from '../../src/model/target.ts';
import { generateArticle } from '../bench/generate.ts';
import { engine, plain } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const focusOn = (article: typeof nato, person: string | null) =>
  focusOf(article, { ...startOf(null), person });

describe('the strip', () => {
  test('has every quote and every event’s evidence, in reading order', () => {
    const ticks = stripOf(nato, focusOn(nato, null));
    const evidence = nato.events.reduce((sum, { at }) => sum + at.length, 0);
    expect(ticks.filter(({ kind }) => kind === 'quote')).toHaveLength(nato.quotes.length);
    expect(ticks.filter(({ kind }) => kind === 'evidence')).toHaveLength(evidence);
    expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(ticks.every(({ anchor }) => targetsOf(nato).has(anchor))).toBe(true);
  });

  test('says how much of the text comes before a place', () => {
    const texts = [...textsOf(engine)];
    const total = texts.reduce((sum, [, text]) => sum + text.length, 0);
    const quote = engine.quotes.find(({ id }) => id === 'q4');
    const before = texts.slice(0, 3).reduce((sum, [, text]) => sum + text.length, 0);
    const tick = stripOf(engine, focusOn(engine, null)).find(({ anchor }) => anchor === 'q4');
    expect(tick?.at).toBeCloseTo((before + (quote?.at[0]?.start ?? NaN)) / total);
  });

  test('adds the mentions of the person in focus, and dims what is others’', () => {
    const ticks = stripOf(engine, focusOn(engine, 'ada-byron'));
    const mentions = ticks.filter(({ kind }) => kind === 'mention');
    expect(mentions.map(({ anchor }) => anchor)).toEqual(['m1', 'm2']);
    const lit = ticks.filter(({ kind, lit }) => kind === 'quote' && lit);
    expect(lit.map(({ anchor }) => anchor)).toEqual(['q1', 'q2', 'q3']);
  });

  test('names nobody who is not named', () => {
    const tick = stripOf(engine, focusOn(engine, null)).find(({ anchor }) => anchor === 'q4');
    expect(tick).toMatchObject({ label: 'a clerk, direct quote', hue: 0 });
  });

  test('is empty for an article without annotations', () => {
    expect(stripOf(plain, focusOn(plain, null))).toEqual([]);
  });

  test('keeps a tick of the focus in each stretch of a book', () => {
    const parsed = parseArticle(generateArticle({ paragraphs: 2000, people: 40, events: 0 }));
    if (!parsed.ok) throw new Error('The made-up article is not well-formed.');
    const person = parsed.article.quotes[0]?.speaker ?? null;
    const ticks = stripOf(parsed.article, focusOn(parsed.article, person));
    const quotes = ticks.filter(({ kind }) => kind === 'quote');
    expect(quotes.length).toBeLessThanOrEqual(mostTicks);
    expect(quotes.some(({ lit }) => lit)).toBe(true);
  });
});
