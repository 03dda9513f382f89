import { describe, expect, test } from 'vitest';
import type { Article, Quote } from '../../src/model/article.ts';
import { textsOf } from '../../src/model/article.ts';
import { citation, citationOfWords } from '../../src/model/citation.ts';
import { engine, plain, spanOf } from '../fixtures/articles.ts';
import { nato } from '../fixtures/nato.ts';

const url = 'https://news.example/articles/engine/#q1';

/** The engine's article as a paper would give it. */
const printed: Article = {
  ...engine,
  published: '1843-09-01',
  source: { publisher: 'The Weekly Loom' },
  people: engine.people.map((person) =>
    person.id === 'ada-byron' ? { ...person, role: { text: 'the translator' } } : person,
  ),
};

function quoteIn(article: Article, id: string): Quote {
  const quote = article.quotes.find((candidate) => candidate.id === id);
  if (quote === undefined) throw new RangeError(`There is no quote ${id}.`);
  return quote;
}

const linesOf = (text: string) => text.split('\n');
const end = `“An engine that weaves”, The Weekly Loom, 1 September 1843. ${url}`;

describe('a citation of a quote', () => {
  test.each<readonly [name: string, id: string, lines: readonly string[]]>([
    [
      'has a split quote’s pieces in marks of their own, an ellipsis between',
      'q3',
      ['“It can follow,” … “It cannot begin.”', `— Ada Byron, the translator. ${end}`],
    ],
    [
      'has a partial quote in marks',
      'q2',
      ['“weaves patterns”', `— Ada Byron, the translator. ${end}`],
    ],
    [
      'has reported words without marks, and says that they are reported',
      'q1',
      [
        'the engine 🙂 “weaves patterns” and would … compose',
        `— Ada Byron, the translator, reported speech. ${end}`,
      ],
    ],
    [
      'has the article’s word for whom it does not name',
      'q4',
      ['“Nonsense!”', `— “a clerk”, not named. ${end}`],
    ],
  ])('%s', (_name, id, lines) => {
    expect(linesOf(citation(printed, quoteIn(printed, id), url).plain)).toEqual(lines);
  });

  test.each<readonly [name: string, source: Article['source'], link: string | null]>([
    [
      'has the article’s source for a link',
      { url: 'https://loom.example/1' },
      'https://loom.example/1',
    ],
    ['has no link where no source is known', {}, null],
  ])('without an address of its place, it %s', (_name, source, link) => {
    const article = { ...printed, source };
    const cited = citation(article, quoteIn(printed, 'q2'), null);
    const attribution = '— Ada Byron, the translator. “An engine that weaves”, 1 September 1843.';
    expect(cited.plain).toBe(`“weaves patterns”\n${attribution}${link === null ? '' : ` ${link}`}`);
    const addresses = (text: string) => text.match(/https?:[^"\s)<]+/g) ?? [];
    for (const text of [cited.html, cited.markdown]) {
      expect([...new Set(addresses(text))]).toEqual(link === null ? [] : [link]);
    }
  });

  test('says so when nobody at all is given', () => {
    const { id, kind, speaker, at, by } = quoteIn(printed, 'q4');
    const bare: Quote = { id, kind, speaker, at, by };
    expect(linesOf(citation(printed, bare, url).plain)[1]).toBe(`— Unattributed. ${end}`);
  });

  test.each<
    readonly [name: string, published: string | null, publisher: string | undefined, end: string]
  >([
    ['a day', '2020-02-12', 'Loom', '“An engine that weaves”, Loom, 12 February 2020.'],
    ['a month', '2020-02', 'Loom', '“An engine that weaves”, Loom, February 2020.'],
    [
      'an interval',
      '2020-02-12/2020-02-13',
      'Loom',
      '“An engine that weaves”, Loom, 12 to 13 February 2020.',
    ],
    ['an end', '../2020-02-12', 'Loom', '“An engine that weaves”, Loom, until 12 February 2020.'],
    ['a start', '2020-02-12/..', 'Loom', '“An engine that weaves”, Loom, from 12 February 2020.'],
    ['no date', null, 'Loom', '“An engine that weaves”, Loom.'],
    ['neither date nor publisher', null, undefined, '“An engine that weaves”.'],
  ])('gives what is known of the article: %s', (_name, published, publisher, known) => {
    const source = publisher === undefined ? {} : { publisher };
    const { plain: text } = citation(
      { ...printed, published, source },
      quoteIn(printed, 'q2'),
      url,
    );
    expect(linesOf(text)[1]).toBe(`— Ada Byron, the translator. ${known} ${url}`);
  });

  test('is a blockquote with its source, and a date that programs can read', () => {
    expect(citation(printed, quoteIn(printed, 'q2'), `${url}&a="b"`).html).toBe(
      '<blockquote cite="https://news.example/articles/engine/#q1&amp;a=&quot;b&quot;"><p>“weaves patterns”</p></blockquote>' +
        '<p>— Ada Byron, the translator. <cite><a href="https://news.example/articles/engine/#q1&amp;a=&quot;b&quot;">An engine that weaves</a></cite>, ' +
        'The Weekly Loom, <time datetime="1843-09-01">1 September 1843</time>.</p>',
    );
  });

  test('is a quotation in Markdown', () => {
    expect(linesOf(citation(printed, quoteIn(printed, 'q2'), url).markdown)).toEqual([
      '> “weaves patterns”',
      '>',
      `> — Ada Byron, the translator. [An engine that weaves](${url}), The Weekly Loom, 1 September 1843.`,
    ]);
  });

  test('keeps every quote’s words and speaker in the bundled article', () => {
    for (const quote of nato.quotes) {
      const { plain: text } = citation(nato, quote, url);
      const speaker = nato.people.find(({ id }) => id === quote.speaker);
      expect(text).toContain(`— ${speaker?.name ?? `“${quote.source?.text ?? ''}”`}`);
      expect(text).toContain(
        quote.at
          .map((span) => span.text.replaceAll(/[“”]/g, ''))
          .at(0)
          ?.slice(0, 20),
      );
    }
  });
});

describe('a citation of selected words', () => {
  const words = (block: string, text: string, n = 0) =>
    spanOf(block, textsOf(printed).get(block) ?? '', text, n);
  const ofArticle = `— The article’s words. ${end}`;
  const byAda = `— Ada Byron, the translator. ${end}`;

  test.each<
    readonly [
      name: string,
      spans: readonly { readonly block: string; readonly start: number; readonly end: number }[],
      lines: readonly string[],
    ]
  >([
    ['is their speaker’s within a quote', [words('p1', 'cannot begin')], ['“cannot begin”', byAda]],
    [
      'does not mind the marks around it',
      [words('p1', '“It cannot begin.”')],
      ['“It cannot begin.”', byAda],
    ],
    [
      'is the inner quote’s where one lies in another of the same speaker',
      [words('p1', 'weaves')],
      ['“weaves”', byAda],
    ],
    [
      'is reported where the inner quote does not hold all of it',
      [words('p1', 'engine 🙂 “weaves')],
      ['engine 🙂 “weaves”', `— Ada Byron, the translator, reported speech. ${end}`],
    ],
    [
      'is reported within a reported quote',
      [words('p1', 'and would')],
      ['and would', `— Ada Byron, the translator, reported speech. ${end}`],
    ],
    [
      'is nobody’s by name within the words of somebody unnamed',
      [words('p2', 'Nonsense!')],
      ['“Nonsense!”', `— “a clerk”, not named. ${end}`],
    ],
    [
      'is the article’s in a reporter’s sentence',
      [words('p2', 'Charles Babbage was not there')],
      ['“Charles Babbage was not there”', ofArticle],
    ],
    [
      'is a quote’s when there is nothing else but the words that say whose it is',
      [words('p2', '“Nonsense!” a clerk shouted.')],
      ['“Nonsense!”', `— “a clerk”, not named. ${end}`],
    ],
    [
      'is the article’s in those words alone',
      [words('p2', 'a clerk shouted')],
      ['“a clerk shouted”', ofArticle],
    ],
    [
      'is the article’s when a quote is only part of it, whose marks are single then',
      [words('p2', '“Nonsense!” a clerk shouted. Charles')],
      ['“‘Nonsense!’ a clerk shouted. Charles”', ofArticle],
    ],
    [
      'is the speaker’s across the cue of one quote, which is left out',
      [words('p1', 'can follow,” she added. “It cannot')],
      ['“can follow,” … “It cannot”', byAda],
    ],
    [
      'is the article’s across several quotes and blocks, a paragraph for each',
      [
        words('p1', 'It cannot begin.”'),
        words('the-clerk', 'The clerk'),
        words('p2', '“Nonsense!”'),
      ],
      ['“‘It cannot begin.’”', '“The clerk”', '“‘Nonsense!’”', ofArticle],
    ],
    ['is the article’s in the headline', [words('headline', 'engine')], ['“engine”', ofArticle]],
    [
      'is without pieces that are empty or nowhere',
      [{ block: 'p1', start: 3, end: 3 }, { block: 'p9', start: 0, end: 5 }, words('p2', 'May 3')],
      ['“May 3”', ofArticle],
    ],
  ])('%s', (_name, spans, lines) => {
    expect(linesOf(citationOfWords(printed, spans, url).plain)).toEqual(lines);
  });

  test('is the article’s when the quotes around it have different speakers', () => {
    const quotes = printed.quotes.map((quote) =>
      quote.id === 'q2' ? { ...quote, speaker: 'charles-babbage' } : quote,
    );
    const cited = citationOfWords({ ...printed, quotes }, [words('p1', 'weaves')], url);
    expect(linesOf(cited.plain)).toEqual(['“weaves”', ofArticle]);
  });

  test('has paragraphs in Markdown and HTML too', () => {
    const { html, markdown } = citationOfWords(
      printed,
      [words('p1', 'begin.”'), words('the-clerk', 'The clerk')],
      url,
    );
    expect(html).toContain('<p>“‘begin.’”</p><p>“The clerk”</p></blockquote>');
    expect(linesOf(markdown).slice(0, 4)).toEqual(['> “‘begin.’”', '>', '> “The clerk”', '>']);
  });
});

describe('hostile words', () => {
  test.each<readonly [name: string, text: string, html: string, markdown: string]>([
    [
      'markup',
      '<img src=x onerror="a()">',
      '“&lt;img src=x onerror=‘a()’&gt;”',
      '“\\<img src=x onerror=‘a()’\\>”',
    ],
    ['entities', 'AT&amp;T', '“AT&amp;amp;T”', '“AT\\&amp;T”'],
    ['an apostrophe', "it's", '“it&#39;s”', "“it's”"],
    [
      'emphasis and code',
      '*a* _b_ `c` ~d~ $e$',
      '“*a* _b_ `c` ~d~ $e$”',
      '“\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$”',
    ],
    ['a link and a picture', '![a](b) [c]', '“![a](b) [c]”', '“\\!\\[a\\](b) \\[c\\]”'],
    ['cells and backslashes', 'a | b \\ c', '“a | b \\ c”', '“a \\| b \\\\ c”'],
    [
      'addresses',
      'https://a.example www.b.example',
      '“https://a.example www.b.example”',
      '“https\\://a.example www\\.b.example”',
    ],
    [
      'line breaks before what begins a block',
      'a\n# b\r\n- c\n1. d\n    e\n> f',
      '“a<br># b<br>- c<br>1. d<br>e<br>&gt; f”',
      '“a\\\n> \\# b\\\n> \\- c\\\n> 1\\. d\\\n> e\\\n> \\> f”',
    ],
    ['a straight quotation', 'so "b" (and "c")', '“so ‘b’ (and ‘c’)”', '“so ‘b’ (and ‘c’)”'],
  ])('are words: %s', (_name, text, html, markdown) => {
    const article: Article = { ...plain, blocks: [{ id: 'p1', type: 'paragraph', text }] };
    const cited = citationOfWords(article, [{ block: 'p1', start: 0, end: text.length }], url);
    expect(cited.html).toContain(`<p>${html}</p></blockquote>`);
    expect(cited.markdown.startsWith(`> ${markdown}\n>\n> — `)).toBe(true);
  });

  test('are words in headline, publisher, name and role', () => {
    const article: Article = {
      ...printed,
      headline: '<b>\n[x](y)',
      source: { publisher: '<i>*p*' },
      people: printed.people.map((person) => ({ ...person, name: '<u>', role: { text: '`r`' } })),
    };
    const { html, markdown } = citation(
      article,
      quoteIn(article, 'q2'),
      'https://a.example/(b) "c"',
    );
    expect(html).toContain(
      '<p>— &lt;u&gt;, `r`. <cite><a href="https://a.example/(b) &quot;c&quot;">&lt;b&gt; [x](y)</a></cite>, &lt;i&gt;*p*, ',
    );
    expect(html).not.toContain('style');
    expect(linesOf(markdown)[2]).toBe(
      '> — \\<u\\>, \\`r\\`. [\\<b\\> \\[x\\](y)](https://a.example/%28b%29%20"c"), \\<i\\>\\*p\\*, 1 September 1843.',
    );
  });

  test('that are reported begin no list', () => {
    const text = '1. a';
    const span = { block: 'p1', start: 0, end: 4, text };
    const article: Article = {
      ...plain,
      blocks: [{ id: 'p1', type: 'paragraph', text }],
      quotes: [{ id: 'q1', kind: 'indirect', speaker: null, at: [span], by: 'editor' }],
    };
    expect(citation(article, quoteIn(article, 'q1'), url).markdown.startsWith('> 1\\. a\n')).toBe(
      true,
    );
  });
});
