// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { style, styleHash } from '../../src/exports/html-style.ts';
import { toHtml } from '../../src/exports/html.ts';
import type { Article } from '../../src/model/article.ts';
import { textsOf } from '../../src/model/article.ts';
import { articleOf, engine, plain } from '../fixtures/articles.ts';
import { fullFile } from '../fixtures/full-article.ts';
import { drawnArticle, hostile, marked } from '../fixtures/marked-articles.ts';
import { nato } from '../fixtures/nato.ts';

const address = 'https://news.example/articles/engine/';

function pageOf(article: Article, at: string | null = address): Document {
  return new DOMParser().parseFromString(toHtml(article, at), 'text/html');
}

function elementOf(page: Document, id: string): Element {
  const element = page.getElementById(id);
  if (element === null) throw new RangeError(`There is no element ${id}.`);
  return element;
}

const textOf = (page: Document, id: string) =>
  elementOf(page, id).textContent.replaceAll(/\s+/g, ' ').trim();

/** Every element that a file of this kind may have: nothing that runs, loads or is sent. */
const ours = new Set([
  'html',
  'head',
  'meta',
  'link',
  'title',
  'style',
  'body',
  'div',
  'main',
  'article',
  'header',
  'aside',
  'section',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'figure',
  'figcaption',
  'blockquote',
  'ol',
  'ul',
  'li',
  'details',
  'summary',
  'a',
  'b',
  'mark',
  'span',
  'sup',
  'svg',
  'rect',
  'time',
]);

function expectSafe(article: Article) {
  const page = pageOf(article);
  const elements = [...page.querySelectorAll('*')];
  expect(elements.map(({ localName }) => localName).filter((name) => !ours.has(name))).toEqual([]);
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
  expect(attributes.filter((name) => /^(?:on|style$|src)/.test(name))).toEqual([]);
  for (const [id, words] of textsOf(article)) expect(elementOf(page, id).textContent).toBe(words);
  expect(page.querySelector('title')?.textContent).toBe(article.headline);
}

/** Every link within the page leads to one element of it. */
function expectLinked(article: Article) {
  const page = pageOf(article);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const ways = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(ways.filter((way) => way.startsWith('#') && !ids.includes(way.slice(1)))).toEqual([]);
  expect(ways.filter((way) => !/^(?:#|https:)/.test(way))).toEqual([]);
  for (const { id } of article.quotes) {
    expect(elementOf(page, id).localName).toBe('mark');
    expect(elementOf(page, `${id}--note`).querySelector(`a[href="#${id}"]`)).not.toBeNull();
    expect(page.querySelectorAll(`article a[href="#${id}--note"]`)).toHaveLength(1);
  }
  for (const { id, at } of article.events) {
    const [first] = at.length === 0 ? [] : [`${id}--evidence`];
    if (first !== undefined)
      expect(elementOf(page, id).querySelector(`a[href="#${first}"]`)).not.toBeNull();
    expect(page.querySelectorAll(`article a[href="#${id}"]`)).toHaveLength(at.length);
  }
}

const articles: readonly (readonly [name: string, article: Article])[] = [
  ['the bundled article', nato],
  ['one with nesting and an emoji', engine],
  ['one without annotations', plain],
  ['one with overlapping quotes', marked],
  ...hostile.map(
    (words) => [`every field is ${JSON.stringify(words)}`, articleOf(fullFile(words))] as const,
  ),
];

describe('an article as one HTML file', () => {
  test.each(articles)(
    'has the words as text, and nothing that runs or loads: %s',
    (_name, article) => {
      expectSafe(article);
    },
  );

  test.each(articles)('leads from each mark to its entry and back: %s', (_name, article) => {
    expectLinked(article);
  });

  test('does so whatever the words and however quotes overlap', () => {
    fc.assert(
      fc.property(drawnArticle, (article) => {
        expectSafe(article);
        expectLinked(article);
      }),
      { numRuns: 40 },
    );
  });

  test('is held to its own style by a policy that allows nothing else', () => {
    const page = pageOf(nato);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(styleHash).toBe(`sha256-${hash}`);
    expect(page.querySelector('style')?.textContent).toBe(style);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import|<\//);
  });

  test('has each quote with its number, speaker, kind and how it was found', () => {
    expect(textOf(pageOf(marked), 'q1--note')).toBe(
      '1 AB Ada Byron Ada It 🧵 weaves, Direct quote · “she said” · In the text Found automatically, not quite sure.',
    );
    expect(textOf(pageOf(marked), 'q2--note')).toBe(
      '3 TS The Society weaves,” she said. The Reported speech · In the text Marked by a reader.',
    );
    expect(textOf(pageOf(marked), 'q3--note')).toBe(
      '2 ? Unattributed 🧵 Partial quote · In the text The paragraph names no speaker: implied.',
    );
    expect(elementOf(pageOf(engine), 'q3--note').querySelector('blockquote')?.textContent).toBe(
      'It can follow, It cannot begin.',
    );
  });

  test('has each person with their counts and the way to each of their words', () => {
    const person = elementOf(pageOf(engine), 'ada-byron');
    expect(textOf(pageOf(engine), 'ada-byron')).toContain(
      '3 quotes · 2 mentions · 89% of the quoted words Quotes 1 2 3',
    );
    expect([...person.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#q1--note',
      '#q2--note',
      '#q3--note',
      '#m1',
      '#m2',
    ]);
    expect(textOf(pageOf(engine), 'charles-babbage')).toContain('Never quoted · 1 mention');
  });

  test('has each event with its dates, what is context and whose, and how it was found', () => {
    const page = pageOf(marked);
    expect([...page.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual(
      ['1840', '1843-05-03'],
    );
    expect(textOf(page, 'loom-built')).toBe(
      'until 1840 context The loom is built Not in the article. Nobody knows when. Context: Loom Press (source 1).',
    );
    expect(textOf(page, 'meeting')).toBe(
      '3 May 1843 context The Society meets The article says “May 1843”. Found automatically, fairly sure. Context: The Society (source 2). In the text · Ada Byron',
    );
    expect(elementOf(page, 'loom-built').className).toBe('entry event context until');
  });

  test('says beside the words on which day what happened, and who said what', () => {
    const page = pageOf(marked);
    const labels = (of: string) =>
      [...page.querySelectorAll(of)].map((link) => [
        link.getAttribute('aria-label'),
        link.getAttribute('title'),
      ]);
    const day = '3 May 1843: The Society meets';
    expect(labels('.dot')).toEqual([[day, day]]);
    const first = 'Quote 2: Unattributed, partial quote';
    expect(labels('.number')[0]).toEqual([first, first]);
  });

  test('says how much there is of each, and what is not known of the source', () => {
    const page = pageOf(nato);
    expect(page.querySelector('.dateline')?.textContent).toBe(
      '12 February 2020 · 8 quotes · 4 people · 10 events',
    );
    expect(textOf(page, 'about--text')).toContain('Neither a publisher nor an address is given.');
    const { url, ...source } = marked.source;
    expect(textOf(pageOf(marked), 'about--text')).toContain('The original.');
    expect(url).toBeDefined();
    expect(textOf(pageOf({ ...marked, source }), 'about--text')).toContain(
      'No address of the original is given.',
    );
  });

  test('has where all of it comes from', () => {
    const page = pageOf(marked);
    expect(textOf(page, 'source--2')).toBe('2 “Minutes”, The Society');
    expect(textOf(page, 'about--text')).toBe(
      'About this text From the archive. “Ada”: Only her first name. The words of the article belong to The Weekly Loom; they stand here unaltered. The marks, the lists and the timeline are Verbatim’s. The original. This article online.',
    );
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
    expect(pageOf(marked, null).querySelector('link')).toBeNull();
  });

  test('is in the article’s language, and in English where it speaks itself', () => {
    const page = pageOf({ ...marked, lang: 'de' });
    expect(page.documentElement.lang).toBe('de');
    expect(
      [...page.querySelectorAll('section')].map((section) => section.getAttribute('lang')),
    ).toEqual(['en', 'en', 'en', 'en']);
    expect(page.querySelector('blockquote')?.getAttribute('lang')).toBe('de');
  });

  test('leaves it to each of the article’s texts which way it goes', () => {
    const page = pageOf(nato);
    const texts = 'h1, article p[id], blockquote, .event > p:not(.date, .soft), .person > ul > li';
    const undecided = [...page.querySelectorAll(texts)].filter(
      (element) => element.getAttribute('dir') !== 'auto',
    );
    expect(page.querySelectorAll(texts).length).toBeGreaterThan(20);
    expect(undecided.map((element) => element.outerHTML)).toEqual([]);
  });

  test('says what there is none of', () => {
    const text = pageOf(plain, null).body.textContent;
    for (const words of [
      'No quotes are marked in this article.',
      'No people are marked in this article.',
      'No dated events are marked in this article.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('keeps links apart where mentions lie over each other', () => {
    const [first] = marked.mentions;
    const inner = marked.mentions.map((mention) => ({ ...mention }));
    const twice = articleOf({
      ...structuredClone(marked),
      mentions: [...inner, { ...first, id: 'm3', note: undefined }],
    });
    const page = pageOf(twice);
    expect(page.querySelectorAll('a a')).toHaveLength(0);
    expect([elementOf(page, 'm1').localName, elementOf(page, 'm3').localName].toSorted()).toEqual([
      'a',
      'span',
    ]);
  });
});
