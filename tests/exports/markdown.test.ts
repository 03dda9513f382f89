import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/exports/markdown.ts';
import type { Article } from '../../src/model/article.ts';
import { blockText } from '../../src/model/article.ts';
import { articleOf, engine, plain } from '../fixtures/articles.ts';
import { fullFile } from '../fixtures/full-article.ts';
import { drawnArticle, hostile, marked } from '../fixtures/marked-articles.ts';
import { nato } from '../fixtures/nato.ts';

const address = 'https://news.example/articles/engine/';

/** What stands at the top of a document: its blocks' kinds and their words. */
interface Part {
  readonly kind: string;
  readonly text: string;
}

/** The document as the reference implementation of CommonMark reads it. */
function read(markdown: string) {
  const parts: Part[] = [];
  const kinds = new Set<string>();
  const links: (string | null)[] = [];
  const walker = new Parser().parse(markdown).walker();
  let text = '';
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    kinds.add(node.type);
    const isTop = node.parent?.type === 'document';
    if (entering && isTop) text = '';
    if (entering && node.type === 'link') links.push(node.destination);
    if (node.type === 'text' || node.type === 'code') text += node.literal ?? '';
    if (node.type === 'softbreak' || node.type === 'linebreak') text += '\n';
    if (isTop && (!entering || node.type === 'thematic_break'))
      parts.push({ kind: node.type, text });
  }
  return { parts, kinds, links };
}

/** Line ends are one kind, and a renderer drops what ends a paragraph. */
const asParagraph = (words: string) =>
  words.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[ \t\v\f\n]+$/, '');
const asLine = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();

/** Only what we write ourselves: no code, no HTML, no emphasis, no picture. */
const ours = new Set([
  'document',
  'heading',
  'paragraph',
  'text',
  'linebreak',
  'thematic_break',
  'block_quote',
  'strong',
  'list',
  'item',
  'link',
]);

function expectWordsAlone(article: Article) {
  const { parts, kinds, links } = read(toMarkdown(article, address));
  expect([...kinds].filter((kind) => !ours.has(kind))).toEqual([]);
  const addresses = [
    address,
    article.source.url,
    ...article.people.flatMap((person) => person.links.map(({ url }) => url)),
    ...article.events.flatMap(({ date, sources }) =>
      [...date.sources, ...sources].map(({ url }) => url),
    ),
  ];
  expect(links.filter((link) => !addresses.includes(link ?? ''))).toEqual([]);
  const end = parts.findIndex(({ kind }) => kind === 'thematic_break');
  const [headline, , ...text] = parts.slice(0, end);
  expect(headline).toEqual({ kind: 'heading', text: asLine(article.headline) });
  const expected = article.blocks.flatMap((block): Part[] => {
    const words = asParagraph(blockText(block));
    switch (block.type) {
      case 'paragraph':
        return words === '' ? [] : [{ kind: 'paragraph', text: words }];
      case 'heading':
        return [{ kind: 'heading', text: asLine(block.text) }];
      case 'figure': {
        const alt = asLine(block.image?.alt ?? '');
        const what = alt === '' ? '[Picture]' : `[Picture: ${alt}]`;
        return [{ kind: 'block_quote', text: `${what}${words}${asParagraph(block.credit ?? '')}` }];
      }
    }
  });
  expect(text).toEqual(expected);
  expect(
    parts.filter(({ kind, text: title }) => kind === 'heading' && sections.includes(title)),
  ).toHaveLength(4);
}

const sections = ['Quotes', 'People', 'Timeline', 'Sources'];

function sectionOf(article: Article, title: string): readonly string[] {
  const [, section = ''] = toMarkdown(article, address).split(`## ${title}\n\n`);
  return (section.split('\n\n## ')[0] ?? '').trimEnd().split('\n');
}

describe('an article as Markdown', () => {
  test.each<readonly [name: string, article: Article]>([
    ['the bundled article', nato],
    ['one with nesting and an emoji', engine],
    ['one without annotations', plain],
    ['one with a picture', marked],
    ...hostile.map(
      (words) => [`every field is ${JSON.stringify(words)}`, articleOf(fullFile(words))] as const,
    ),
  ])('has the text whole and first, as words alone: %s', (_name, article) => {
    expectWordsAlone(article);
  });

  test('has the text as words alone whatever these are', () => {
    fc.assert(fc.property(drawnArticle, expectWordsAlone), { numRuns: 300 });
  });

  test('has each quote with whose it is and how it is told', () => {
    expect(sectionOf(marked, 'Quotes')).toEqual([
      '> “It 🧵 weaves,”',
      '>',
      '> — **Ada Byron**, Ada (direct quote; “she said”; found automatically, not quite sure)',
      '',
      '> “🧵”',
      '>',
      '> — speaker not named (partial quote; the paragraph names no speaker)',
      '',
      '> weaves,” she said. The',
      '>',
      '> — **The Society** (reported speech; marked by a reader)',
    ]);
    expect(sectionOf(engine, 'Quotes')).toContain(
      '> — “a clerk”, speaker not named (direct quote; “a clerk shouted”)',
    );
    expect(sectionOf(engine, 'Quotes')).toContain('> “It can follow,” … “It cannot begin.”');
    expect(sectionOf(nato, 'Quotes')).toContain(
      '> — **Jens Stoltenberg**, NATO Secretary General (direct quote; “Stoltenberg told”; the words in brackets are the paper’s)',
    );
  });

  test('has the people, and who is never quoted', () => {
    expect(sectionOf(engine, 'People')).toEqual([
      '- **Ada Byron**: 3 quotes, 2 mentions, 89% of the quoted words',
      '- **Charles Babbage**: never quoted, 1 mention',
    ]);
  });

  test('has the timeline in words, and says what is context and whose', () => {
    expect(sectionOf(marked, 'Timeline')).toEqual([
      '- **until 1840** (context): The loom is built. Not in the article. Nobody knows when. Context: Loom Press (source 1).',
      '- **3 May 1843** (context): The Society meets. The article says “May 1843”. In the text: “The Society met”. Context: The Society (source 2). Found automatically, fairly sure.',
    ]);
  });

  test('has the sources by number, and the article’s own', () => {
    expect(sectionOf(marked, 'Sources')).toEqual([
      '1. “A history of looms”, Loom Press',
      '2. [“Minutes”](https://society.example/minutes), The Society',
      '',
      'The article: [“A 🧵 of words”](https://loom.example/a), 1843, The Weekly Loom.',
      '',
      'From the archive.',
      '',
      `Its quotes, people and timeline: [https\\://news.example/articles/engine/](${address})`,
      '',
      'The words of the article belong to The Weekly Loom; they stand here unaltered. The marks, the lists and the timeline are Verbatim’s.',
    ]);
  });

  test('says what there is none of', () => {
    const text = toMarkdown(plain, null);
    for (const words of [
      'No quotes are marked in this article.',
      'No people are marked in this article.',
      'No dated events are marked in this article.',
      'no publisher is given.',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Its quotes, people and timeline');
  });

  test.each<readonly [name: string, url: string]>([
    ['parentheses', 'https://news.example/a)_(b'],
    ['an entity', 'https://news.example/?a=1&copy;=2'],
    ['quotation marks', 'https://news.example/"a"'],
    ['marks of Markdown', 'https://news.example/*a*_b_`c`[d]!'],
  ])('links to an address with %s', (_name, url) => {
    const { links } = read(toMarkdown({ ...plain, source: { url } }, null));
    expect(links.map((link) => decodeURIComponent(link ?? ''))).toEqual([url]);
  });
});
