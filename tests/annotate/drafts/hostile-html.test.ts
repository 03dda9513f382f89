// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Draft } from '../../../src/annotate/drafts/draft.ts';
import { draftFromHtml } from '../../../src/annotate/drafts/from-html.ts';
import { blockText } from '../../../src/model/article.ts';
import { parseArticle } from '../../../src/model/parse-article.ts';
import { htmlDocument } from '../../../tools/html-document.ts';

/** A page parsed, read, annotated, written and read again; what is left off is what was no article. */
function draftOf(document: Document): Draft | null {
  const draft = draftFromHtml(document, 'https://example.org/a');
  if (draft === null) return null;
  const english = { ...draft, lang: 'en', published: draft.published ?? '2020-02-12' };
  const parsed = parseArticle(JSON.parse(JSON.stringify(annotate(english, 'a'))));
  expect(parsed).toMatchObject({ ok: true });
  return draft;
}

function textsOf(draft: Draft | null): readonly string[] {
  return (draft?.blocks ?? []).map(blockText);
}

const words = 'The bridge was opened on Wednesday, officials said, and “it is safe”, she added. ';
const times = (n: number, of: (at: number) => string) =>
  Array.from({ length: n }, (_, at) => of(at)).join('');
const prose = `<p>${words.repeat(4)}</p><p>It is long. ${words.repeat(4)}</p>`;

/** What pages hold that is meant to do something, or to break what reads them. */
const attacks: readonly (readonly [name: string, html: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script that is never closed', `${prose}<script>alert(1)`],
  ['handlers of events', '<p onclick="alert(1)">So <img src=x onerror="alert(1)"> it is.</p>'],
  ['addresses that are scripts', '<p>So <a href="javascript:alert(1)">it is</a> here.</p>'],
  ['addresses that are data', '<a href="data:text/html,<script>alert(1)</script>">it is</a>'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>" src="javascript:alert(1)">alert(1)</iframe>'],
  ['drawings', '<svg onload="alert(1)"><script>alert(1)</script><text>alert(1)</text></svg>'],
  ['a plug-in', '<object data="x"><embed src="javascript:alert(1)">alert(1)</object>'],
  ['a template', '<template><script>alert(1)</script><p>alert(1)</p></template>'],
  ['a refresh and a base', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><base href="javascript:alert(1)">'],
  ['a style', '<style>@import "javascript:alert(1)";</style><p style="background:url(javascript:alert(1))">So it is.</p>'],
  ['structured data with a script in it', '<script type="application/ld+json">{"@type":"Article","datePublished":"alert(1)","publisher":{"name":null},"author":[[],1,{"name":{}}]}</script>'],
]; // prettier-ignore

describe('nothing of a page but its words comes of it', () => {
  test.each(attacks)('%s', (_name, html) => {
    const page = `<html><head><title>A bridge</title></head><body><article>${prose}${html}</article></body></html>`;
    const draft = draftOf(htmlDocument(page));
    expect(textsOf(draft).length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(draft)).not.toMatch(/alert|javascript|script>|onclick|onerror|data:/);
  });

  test('markup that is written as text stays text', () => {
    const document = htmlDocument(`<article>${prose}<p>So &lt;script&gt; is it.</p></article>`);
    expect(textsOf(draftOf(document))).toContain('So <script> is it.');
  });

  test.each<readonly [name: string, words: string, text: string]>([
    ['halves of pairs', 'It is &#xd800; so \ud800 long \udc00.', 'It is \ufffd so long .'],
    ['NULs', 'It is &#0; long.', 'It is \ufffd long.'],
    [
      'marks of direction that nothing needs',
      'It is \u202elong\u202c, \u200fshe said.',
      'It is long, she said.',
    ],
    [
      'marks of direction beside letters that run from the right',
      'It is \u2067שלום!\u2069, \u200eshe said.',
      'It is \u2067שלום!\u2069, \u200eshe said.',
    ],
    ['characters beyond the first plane', 'It is 🙂🇮🇶 e\u0301.', 'It is 🙂🇮🇶 e\u0301.'],
  ])('%s', (_name, inner, text) => {
    const document = htmlDocument(`<article>${prose}<p>${inner}</p></article>`);
    expect(textsOf(draftOf(document)).map((one) => one.replaceAll(/ {2,}/g, ' '))).toContain(text);
  });
});

describe('where Trusted Types are enforced', () => {
  test.each<readonly [name: string, html: string]>([
    ['an article', `<article>${prose}</article>`],
    ['an article with a plain picture for scripts', `<article><img src="a.jpg"><noscript><img src="b.jpg"></noscript>${prose}</article>`],
    ['a page without one', '<div class="comment"><p>So.</p></div>'],
    ['handlers of events', `<article><div onclick="a()">${words}</div>${prose}</article>`],
  ])('%s is read without a string becoming HTML or a script', (_name, html) => {
    const document = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html');
    const written = ['innerHTML', 'outerHTML'] as const;
    const sinks = written.map((name) => vi.spyOn(Element.prototype, name, 'set'));
    const attributes = [
      vi.spyOn(Element.prototype, 'setAttribute'),
      vi.spyOn(Element.prototype, 'setAttributeNode'),
    ];
    draftFromHtml(document, null);
    const names = attributes.flatMap(({ mock }) => mock.calls.map(([attribute]) => {
      return typeof attribute === 'string' ? attribute : attribute.name;
    }));
    vi.restoreAllMocks();
    for (const sink of sinks) expect(sink).not.toHaveBeenCalled();
    expect(names).toContain('content');
    expect(names.filter((name) => /^on|srcdoc/.test(name))).toEqual([]);
  }); // prettier-ignore
});

describe('whatever the size', () => {
  test.each<readonly [name: string, html: string]>([
    ['a line of five million characters', `<p>${'It is long, and it is wide. '.repeat(180_000)}</p>`],
    ['a word of five million characters', `<p>${'a'.repeat(5_000_000)}</p>`],
    ['ten thousand links', '<p>So <a href="/a">it is</a>, he said.</p>'.repeat(10_000)],
    ['attributes of a million characters', `<p class="${'ad-'.repeat(300_000)}" style="${' '.repeat(1_000_000)}" title="${'x'.repeat(1_000_000)}">So it is.</p>${prose}`],
    ['unclosed paragraphs', times(5000, (at) => `<p>${at} ${words}`)],
    ['unclosed marks of quotation', `<p>${'He said “it is '.repeat(5000)}</p>`],
    ['unclosed bold type', `<b>${words}`.repeat(2000)],
    ['headings', `<h1>${words}</h1><h2>${words}</h2>`.repeat(2000) + prose],
    ['meta elements', '<meta property="og:title" content="A bridge">'.repeat(20_000) + prose],
    ['structured data, nested', `<script type="application/ld+json">${'['.repeat(200_000)}</script>${prose}`],
    ['structured data, a graph in a graph', `<script type="application/ld+json">${'{"@graph":'.repeat(5000)}1${'}'.repeat(5000)}</script>${prose}`],
    ['comments that nothing closes', `${prose}${'<!-- '.repeat(50_000)}`],
    ['a tag that nothing closes', `${prose}<p class="${'x '.repeat(100_000)}`],
  ])('%s', (_name, html) => {
    const draft = draftOf(htmlDocument(`<html><body><article>${html}</article></body></html>`));
    expect(draft?.blocks.length).toBeGreaterThan(0);
  }, 30_000); // prettier-ignore

  test('a hundred thousand elements, one in the other', () => {
    const depth = 100_000;
    const document = htmlDocument(`<html><body>${prose}</body></html>`);
    let innermost: Element = document.createElement('div');
    innermost.textContent = 'It is deep down here.';
    for (let at = 1; at < depth; at += 1) {
      const outer = document.createElement('div');
      outer.append(innermost);
      innermost = outer;
    }
    document.body.append(innermost);
    expect(textsOf(draftOf(document))).toContain('It is deep down here.');
  }, 30_000);

  test('a file that is nested so is refused before it is parsed', () => {
    expect(() => htmlDocument('<div>'.repeat(100_000))).toThrow('is nested too deeply to be read');
    expect(() => htmlDocument('<p>'.repeat(100_000))).not.toThrow();
  });
});

/** Tags, opened and closed anywhere, with texts between them. */
const pieces = [
  'p', 'div', 'article', 'main', 'section', 'aside', 'h1', 'h2', 'h3', 'ul', 'li', 'table', 'tr', 'td', 'b',
  'a href="/x"', 'a href="#x"', 'span', 'q', 'blockquote', 'figure', 'figcaption', 'form', 'nav', 'footer', 'time',
  'div class="share"', 'div class="caption"', 'span class="credit"', 'div class="comments"', 'p class="byline"',
  'p hidden', 'script', 'style', 'template', 'title', 'head', 'body', 'svg', 'sup', 'ruby', 'rt', 'pre', 'br', 'hr',
].flatMap((tag) => [`<${tag}>`, `</${tag.split(' ')[0] ?? ''}>`]).concat([
  '“', '”', '"', '<', '>', '&', '&nbsp;', '&quot;', '&#0;', '<!--', '-->', '<![CDATA[', ']]>', '\0', '\ud800', '\u202e',
  'Jane Roe said', 'It is safe.', 'By Jane Roe', '12 February 2020', 'Read more:', 'Related stories', words, '\n', '\n\n',
]); // prettier-ignore

const fragments = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(' '));

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('whatever the markup', () => {
  test.each<readonly [engine: string, parse: (text: string) => Document]>([
    ['linkedom', htmlDocument],
    // Its parser throws at a body within a table.
    [
      'happy-dom',
      (text) =>
        new DOMParser().parseFromString(text.replaceAll(/<\/?(?:head|body)>/g, ''), 'text/html'),
    ],
  ])(
    'the article is one that the parser accepts, and its words are the page’s: %s',
    (_, parse) => {
      fc.assert(
        fc.property(fragments, (html) => {
          const document = parse(html);
          const draft = draftOf(document);
          // Words that elements part are one in the page's text.
          const all = document.documentElement.textContent.replaceAll(/[^\p{L}\p{N}]+/gu, '');
          const found = [draft?.headline ?? '', ...textsOf(draft)].flatMap(wordsIn);
          expect(found.filter((word) => !all.includes(word))).toEqual([]);
        }),
        { numRuns: 400 },
      );
    },
    60_000,
  );
});

const growing: readonly (readonly [name: string, of: (at: number) => string])[] = [
  ['paragraphs', (at) => `<p>${at} ${words}</p>`],
  ['divisions', (at) => `<div><div>${at} ${words}</div></div>`],
  ['lists', (at) => `<ul><li>${at} ${words}</li></ul>`],
  ['links', (at) => `<p>${at} is <a href="/${at}">a link to it</a>, she said.</p>`],
  ['headings', (at) => `<h2>${at} of the bridges</h2><p>${at} is open.</p>`],
  ['lines', (at) => `${at} ${words}<br><br>`],
  ['other stories', (at) => `<h${(at % 5) + 2}>Related</h${(at % 5) + 2}><p>${at} is open.</p>`],
  ['boxes of other stories', (at) => `<div><h2>Read next</h2><p>${at} is open.</p></div>`],
  ['figures', (at) => `<figure><figcaption>${at} by night</figcaption></figure>`],
  ['rows', (at) => `<table><tr><td>${at} is open</td><td>so it is</td></tr></table>`],
];

/** The processor's time for a page beside that for one twice as long, each the least of three. */
describe('the work grows as the page does', () => {
  test.each(growing)(
    '%s',
    (_name, of) => {
      const pageOf = (n: number) =>
        htmlDocument(`<html><body><h1>A bridge</h1>${times(n, of)}</body></html>`);
      const spent = (n: number) => {
        const document = pageOf(n);
        const times = [1, 2, 3].map(() => {
          const start = process.cpuUsage();
          draftFromHtml(document, null);
          return process.cpuUsage(start).user;
        });
        return Math.min(...times);
      };
      spent(300);
      // Twice the page: quadratic work would take four times as long.
      expect(spent(2400)).toBeLessThan(Math.max(spent(1200), 40_000) * 2.8);
    },
    30_000,
  );
});
