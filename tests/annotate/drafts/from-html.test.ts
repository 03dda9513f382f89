// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { draftFromHtml } from '../../../src/annotate/drafts/from-html.ts';
import type { Draft } from '../../../src/annotate/drafts/draft.ts';
import { htmlDocument } from '../../../tools/html-document.ts';

const lead =
  'The bridge was opened on Wednesday by the minister, who said that it had been a long time coming, and that the city would be proud of it for as long as it stands, which the engineers expect to be at least a hundred and twenty years, with good care and without ice.';
const tail =
  'It will be free for everybody to use, and the old ferry will go on for another year, so that people who live on the islands, and who have no cars, are not left without a way to their work and to the school that their children go to in the winter, the council said.';

interface Page {
  readonly head?: string;
  /** Under the headline, and in the midst of the text. */
  readonly start?: string;
  readonly inner?: string;
  readonly before?: string;
  readonly after?: string;
  readonly html?: string;
}

function pageOf({
  head = '',
  start = '',
  inner = '',
  before = '',
  after = '',
  html = 'lang="en"',
}: Page) {
  return `<!doctype html><html ${html}><head>${head}</head><body>${before}<main><article><h1>A bridge is opened</h1>${start}<p>${lead}</p>${inner}<p>${tail}</p></article></main>${after}</body></html>`;
}

const engines: readonly (readonly [name: string, parse: (text: string) => Document])[] = [
  ['linkedom', htmlDocument],
  ['happy-dom', (text) => new DOMParser().parseFromString(text, 'text/html')],
];

function linesOf(draft: Draft | null): readonly string[] {
  return (draft?.blocks ?? []).map((block) => {
    switch (block.type) {
      case 'figure':
        return `figure: ${block.caption} | ${block.credit ?? '-'}`;
      case 'heading':
        return `h${block.level}: ${block.text}`;
      case 'paragraph':
        return block.text;
    }
  });
}

/** What stands in the midst of an article, and the lines that come of it. */
const within: readonly (readonly [name: string, inner: string, lines: readonly string[]])[] = [
  ['nothing', '', []],
  ['a paragraph', '<p>It is long.</p>', ['It is long.']],
  ['white space', '<p>\n  It \t is\n\n long.  </p>', ['It is long.']],
  [
    'a space that does not break',
    '<p>&nbsp;</p><p>It is 5&nbsp;km long.</p>',
    ['It is 5\u00a0km long.'],
  ],
  [
    'inline elements, with their spaces only',
    '<p>It <b>i</b>s<i> long</i>, <a href="/x">she</a>said <span>so</span> .</p>',
    ['It is long, shesaid so .'],
  ],
  ['one line break', '<p>It is<br>long.</p>', ['It is long.']],
  ['two line breaks', '<p>It is long.<br> <br/>It is wide.</p>', ['It is long.', 'It is wide.']],
  [
    'divisions for paragraphs',
    '<div>It is long.</div><div>It is wide.</div>',
    ['It is long.', 'It is wide.'],
  ],
  [
    'text beside blocks',
    '<div>It is long. <p>It is wide.</p> It is high, too.</div>',
    ['It is long.', 'It is wide.', 'It is high, too.'],
  ],
  [
    'characters by name and number',
    '<p>&ldquo;It is,&#8221; she said &mdash; &#x1F642;.</p>',
    ['“It is,” she said — 🙂.'],
  ],
  [
    'an element for a quotation',
    '<p>She said <q>it is <q>long</q></q>.</p>',
    ['She said “it is ‘long’”.'],
  ],
  ['a mark of a footnote', '<p>It is long.<sup><a href="#n1">[1]</a></sup></p>', ['It is long.']],
  ['a power', '<p>It has 5 m<sup>2</sup> of glass.</p>', ['It has 5 m2 of glass.']],
  [
    'a reading over characters',
    '<p>It is in <ruby>東京<rp>(</rp><rt>Tokyo</rt><rp>)</rp></ruby>, he said.</p>',
    ['It is in 東京, he said.'],
  ],
  [
    'headings of all levels',
    '<h2>Costs</h2><p>It was dear.</p><h3>Stone</h3><p>It was grey.</p><h4>Sand</h4><p>It was dry.</p><h5>Salt</h5><p>It was white.</p><h6>Steel</h6><p>It was old.</p>',
    [
      'h2: Costs',
      'It was dear.',
      'h3: Stone',
      'It was grey.',
      'h4: Sand',
      'It was dry.',
      'h4: Salt',
      'It was white.',
      'h4: Steel',
      'It was old.',
    ],
  ],
  [
    'a heading that links to itself',
    '<h2 id="c"><a href="#c">Costs</a></h2><p>It was dear.</p>',
    ['h2: Costs', 'It was dear.'],
  ],
  [
    'a paragraph in bold for a heading',
    '<p><strong>What it cost</strong></p><p>It was dear, and nobody knows how dear.</p>',
    ['h2: What it cost', 'It was dear, and nobody knows how dear.'],
  ],
  ['a sentence in bold', '<p><b>It was dear.</b></p>', ['It was dear.']],
  [
    'lists',
    '<ul><li>It is long.</li><li><p>It is wide.</p></li></ul><ol><li>It is high.</li></ol>',
    ['It is long.', 'It is wide.', 'It is high.'],
  ],
  [
    'terms and what they mean',
    '<dl><dt>Span</dt><dd>What is between two piers.</dd></dl>',
    ['Span', 'What is between two piers.'],
  ],
  [
    'a quotation in a block, with who said it',
    '<blockquote><p>“It is long.”</p><footer>Jane Roe, engineer</footer></blockquote>',
    ['“It is long.”', 'Jane Roe, engineer'],
  ],
  [
    'a quotation in a figure',
    '<figure><blockquote><p>“It is long.”</p></blockquote><figcaption>Jane Roe, engineer</figcaption></figure>',
    ['“It is long.”', 'Jane Roe, engineer'],
  ],
  [
    'a table',
    '<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2019</td><td>Five hundred</td></tr></table>',
    ['Year · Cars', '2019 · Five hundred'],
  ],
  [
    'a table with cells of nothing',
    '<table><tr><td></td><th>Stop</th> <th> Opens</th><td> </td></tr><tr><td>Quay</td><td></td><td>7 am</td></tr></table>',
    ['Stop · Opens', 'Quay · 7 am'],
  ],
  [
    'a page laid out in cells',
    '<table><tr><td><p>It is long.</p></td><td><p>It is wide.</p></td></tr></table>',
    ['It is long.', 'It is wide.'],
  ],
  [
    'a picture with caption and credit',
    '<figure><img src="https://example.org/a.jpg" alt="A bridge"><figcaption>The bridge at night <span class="photo-credit">Jane Roe/The Agency</span></figcaption></figure>',
    ['figure: The bridge at night | Jane Roe/The Agency'],
  ],
  [
    'a credit beside the caption',
    '<figure><img src="a.jpg"><div><span>The Agency</span></div><figcaption>The bridge at night</figcaption></figure>',
    ['figure: The bridge at night | The Agency'],
  ],
  [
    'a sentence beside the caption',
    '<figure><img src="a.jpg"><p>It is long.</p><figcaption>The bridge at night</figcaption></figure>',
    ['It is long.', 'figure: The bridge at night | -'],
  ],
  [
    'a credit after dots',
    '<figure><img src="a.jpg"><figcaption><span>The bridge at night.</span><span>Credit...</span><span>Jane Roe</span></figcaption></figure>',
    ['figure: The bridge at night. | Credit...Jane Roe'],
  ],
  [
    'a video with its length',
    '<figure><figcaption>0:42<span>The bridge explained</span></figcaption></figure>',
    ['figure: The bridge explained | -'],
  ],
  [
    'a credit in brackets',
    '<figure><img src="a.jpg"><figcaption>The bridge at night. (Jane Roe/The Agency)</figcaption></figure>',
    ['figure: The bridge at night. | (Jane Roe/The Agency)'],
  ],
  [
    'a caption without credit',
    '<figure><img src="a.jpg"><figcaption>The bridge at night</figcaption></figure>',
    ['figure: The bridge at night | -'],
  ],
  ['a picture that says nothing', '<figure><img src="a.jpg" alt="The bridge"></figure>', []],
  [
    'a credit without caption',
    '<figure><img src="a.jpg"><figcaption><span class="credit">Jane Roe</span></figcaption></figure>',
    [],
  ],
  [
    'two pictures side by side',
    '<div><figure><img src="a.jpg"><figcaption>By day</figcaption></figure><figure><img src="b.jpg"><figcaption>By night</figcaption></figure></div>',
    ['figure: By day | -', 'figure: By night | -'],
  ],
  [
    'a caption by its class',
    '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The bridge at night</p></div>',
    ['figure: The bridge at night | -'],
  ],
  ['a share bar', '<div class="shareBar"><span>Share on</span> <a href="#">Facebook</a></div>', []],
  [
    'a share bar without a class',
    '<ul><li>Share</li><li>Facebook</li><li>WhatsApp</li><li>Copy link</li></ul>',
    [],
  ],
  ['a line that leads to more', '<p>Read more: <a href="/x">The tunnel is closed</a></p>', []],
  ['a paragraph that is a link', '<p><a href="/x">The tunnel is closed</a></p>', []],
  [
    'a link within a sentence',
    '<p>It follows <a class="related-link" href="/x">a tunnel</a> of last year.</p>',
    ['It follows a tunnel of last year.'],
  ],
  [
    'related stories under a heading',
    '<h3>Elsewhere in the north</h3><ul><li><a href="/a">A tunnel is closed</a></li><li><a href="/b">A road is wet</a></li></ul>',
    [],
  ],
  [
    'a box of related stories',
    '<section class="related-content"><h2>Also</h2><p>A tunnel is closed, and a road is wet.</p></section>',
    [],
  ],
  [
    'a newsletter box',
    '<div id="newsletter-signup"><h3>Our letter</h3><p>The best of the week, every Sunday.</p></div>',
    [],
  ],
  ['an invitation to sign up', '<p>Sign up for our morning newsletter.</p>', []],
  ['an invitation to follow', '<p><em>Follow us on Twitter and Facebook.</em></p>', []],
  [
    'a sentence that begins alike',
    '<p>Follow the river and you will see it.</p><p>More from the minister was expected on Friday.</p>',
    ['Follow the river and you will see it.', 'More from the minister was expected on Friday.'],
  ],
  [
    'an advertisement',
    '<div class="ad-slot"><p>Buy a boat.</p></div><p>Advertisement</p><p>Story continues below advertisement</p>',
    [],
  ],
  ['an aside', '<aside><p>“A long time coming”</p></aside>', []],
  [
    'a form',
    '<form action="/x"><p>Tell us what you think of it.</p><input><button>Send</button></form>',
    [],
  ],
  ['a pull quote', '<div class="pullQuote">“A long time coming”</div>', []],
  [
    'a text for screen readers',
    '<p><span class="visually-hidden">Opens in a new window</span>It is long.</p>',
    ['It is long.'],
  ],
  [
    'hidden elements',
    '<p hidden>One.</p><p aria-hidden="true">Two.</p><p style="color:red; display : none">Three.</p><p>Four it is.</p>',
    ['Four it is.'],
  ],
  [
    'what is no text',
    '<script>let a = "b"</script><style>p{}</style><template><p>One.</p></template><noscript><p>Two.</p></noscript><svg><text>Three</text></svg>',
    [],
  ],
  ['a button', '<p>It is long. <button>Play video</button></p>', ['It is long.']],
  ['a comment of the author’s', '<p>It <!-- was --> is long.</p>', ['It is long.']],
  ['lines of stars', '<p>* * *</p><hr>', []],
  ['the same long text again', `<div class="box"><p>${lead}</p></div>`, []],
  ['a widget of its own', '<share-tools><p>Send it on to friends.</p></share-tools>', []],
  [
    'a box of other stories without a class',
    '<div class="more"><h2>More stories</h2><div><h3>Town win</h3><p>“We were superb,” said manager Ted Hall.</p></div><div><h3>A road is wet</h3><p>It has rained for days on it.</p></div></div><p>It is long.</p>',
    ['It is long.'],
  ],
  [
    'other stories in a box, whose heading has one of its own',
    '<section><header><h2>Most read</h2></header><ol><li>Town win, and win again.</li></ol></section><p>It is long.</p>',
    ['It is long.'],
  ],
  [
    'other stories in the flow, under headings of their own',
    '<h2>You may also like</h2><h3>Town win</h3><p>“We were superb,” said manager Ted Hall.</p><h3>A road is wet</h3><p>It has rained.</p><h2>Costs</h2><p>It was dear.</p>',
    ['h2: Costs', 'It was dear.'],
  ],
  [
    'other stories in the flow, in a list',
    '<h3>Related</h3><ul><li>Town win.</li><li><p>A road is wet.</p></li></ul><p>It was dear.</p>',
    ['It was dear.'],
  ],
  [
    'a link to another story in the flow, and the article going on',
    '<h3>Related</h3><p><a href="/a">Town win</a></p><p>It was dear, all the same.</p>',
    ['It was dear, all the same.'],
  ],
  [
    'posts that are quoted',
    '<blockquote class="twitter-tweet"><p>“It is so long.”</p>— Jane Roe (@jane) <a href="/x">March 12, 2024</a></blockquote><blockquote class="instagram-media"><a href="/y">View this post on Instagram</a><p>It is so wide.</p><p>A post shared by Jane Roe (@jane)</p></blockquote><blockquote class="wp-embedded-content"><a href="/b">A road</a></blockquote>',
    ['“It is so long.”', '— Jane Roe (@jane) March 12, 2024', 'It is so wide.'],
  ],
  ['posts in a box', '<div class="twitter-tweet"><p>It is so long.</p></div>', []],
  [
    'who wrote it and when, in a bar',
    '<div>Nia Price | Staff writer | 18 March 2025 | 3 min read | Listen</div><p>It is long.</p>',
    ['It is long.'],
  ],
  [
    'a call to readers',
    '<p>Do you live in Larkton? Email us at news@larkton.example or call us.</p><p>Have you crossed the bridge, or seen it from the old ferry or the train? If you have, tell us your story, for we would like to print the best of them on Saturday, with your name.</p><p>E-mail us: news@larkton.example</p><p>“Do you live here? Tell us,” she said.</p>',
    ['“Do you live here? Tell us,” she said.'],
  ],
  [
    'where to hear or see it',
    '<p>Listen to the highlights from Hexley on Daily Post Sounds</p><p>Watch the opening again on the Daily Post iPlayer</p><p>Listen to your mother and watch the road, on foot.</p>',
    ['Listen to your mother and watch the road, on foot.'],
  ],
  [
    'a heading with nothing under it but the end of its box',
    '<section><h2>Costs</h2><p>It was dear.</p></section>',
    ['h2: Costs', 'It was dear.'],
  ],
];

describe.each(engines)('an article from HTML, by %s', (_engine, parse) => {
  const read = (page: Page, address: string | null = null) => {
    return draftFromHtml(parse(pageOf(page)), address);
  };

  test.each(within)('with %s', (_name, inner, lines) => {
    expect(linesOf(read({ inner }))).toEqual([lead, ...lines, tail]);
  });

  test.each<readonly [name: string, page: Page]>([
    ['the navigation', { before: '<nav><a href="/">Home</a><a href="/n">News</a></nav>' }],
    [
      'the head of the site',
      { before: '<header role="banner"><p>The Example, since 1901.</p></header>' },
    ],
    [
      'a notice of cookies',
      {
        before:
          '<div class="cookie-banner"><p>We use cookies to improve what you see here.</p><button>Accept</button></div>',
      },
    ],
    ['the foot', { after: '<footer><p>© 2020 The Example. All rights reserved.</p></footer>' }],
    [
      'comments',
      {
        after:
          '<section id="comments"><h2>Comments (2)</h2><p>I was there, and it was cold.</p><p>So was I, and it was not.</p></section>',
      },
    ],
    [
      'a comment form',
      {
        after:
          '<div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p><textarea></textarea></form></div>',
      },
    ],
    [
      'comments without a class',
      { inner: '', after: '<h3>Comments</h3><p>I was there, and it was cold.</p>' },
    ],
    [
      'the most read',
      {
        after:
          '<div class="most-read"><h2>Most read</h2><ol><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ol></div>',
      },
    ],
    [
      'other stories, without a class',
      {
        after:
          '<div class="x"><h2>More stories</h2><h3>Town win</h3><p>“We were superb,” said manager Ted Hall.</p></div>',
      },
    ],
    [
      'a side bar',
      { after: '<div class="sidebar"><p>The weather, today: rain, and more of it.</p></div>' },
    ],
  ])('without %s around it', (_name, page) => {
    expect(linesOf(read(page))).toEqual([lead, tail]);
  });

  test('whatever the classes around all of it are', () => {
    const page = pageOf({}).replace(
      '<article>',
      '<article class="post has-sidebar tag-ads newsletter comments">',
    );
    expect(linesOf(draftFromHtml(parse(page), null))).toEqual([lead, tail]);
  });

  test('of divisions alone', () => {
    const page = `<html><body><div class="top"><a href="/">Home</a> <a href="/n">News</a></div><div class="c"><h1>A bridge is opened</h1><div class="t">${lead}</div><div class="t">${tail}</div></div></body></html>`;
    expect(linesOf(draftFromHtml(parse(page), null))).toEqual([lead, tail]);
  });

  test('of divisions alone, with other stories under a heading', () => {
    const page = `<html><body><h1>A bridge is opened</h1><p>Sue Hart</p><p>${lead}</p><p>${tail}</p><p>Listen to the highlights from Hexley on Daily Post Sounds</p><blockquote class="twitter-tweet"><p>So long!</p>&mdash; Jane Roe</blockquote><div class="more"><h2>More stories</h2><p>Town win away</p><p>“We were superb,” said manager Ted Hall.</p></div></body></html>`;
    const draft = draftFromHtml(parse(page), null);
    expect(linesOf(draft)).toEqual([lead, tail, 'So long!', '— Jane Roe']);
    expect(draft?.source.note).toBe('By Sue Hart');
  });

  test('that ends in other stories, all in one flow', () => {
    const page = `<html><body><h1>A bridge is opened</h1><p>${lead}</p><p>${tail}</p><h2>More from the north</h2><p>“We were superb,” said manager Ted Hall.</p><p>A road is wet, and nobody has seen it.</p></body></html>`;
    expect(linesOf(draftFromHtml(parse(page), null))).toEqual([lead, tail]);
  });

  test('that begins with its lead, which stays in the text', () => {
    const draft = draftFromHtml(parse(`<p>It is long.</p><p>${lead}</p>`), null);
    expect(draft?.headline).toBe('It is long.');
    expect(linesOf(draft)).toEqual(['It is long.', lead]);
  });

  test('whose head stands apart from it', () => {
    const page = `<html><body><div class="Page"><h1>A bridge is opened</h1><div class="authors">By <a href="/j">Jane Roe</a></div><div class="modified">Updated 2:47 PM, March 3, 2020</div><div class="Body"><p>${lead}</p><p>${tail}</p></div></div></body></html>`;
    const draft = draftFromHtml(parse(page), null);
    expect(linesOf(draft)).toEqual([lead, tail]);
    expect(draft?.published).toBe('2020-03-03');
    expect(draft?.source.note).toBe('By Jane Roe');
  });

  test('of two sentences', () => {
    const draft = draftFromHtml(
      parse('<title>A bridge</title><p>It is long.</p><p>It is wide.</p>'),
      null,
    );
    expect(draft?.headline).toBe('A bridge');
    expect(linesOf(draft)).toEqual(['It is long.', 'It is wide.']);
  });

  test.each<readonly [name: string, html: string]>([
    ['nothing', ''],
    ['white space', '<body> \n&nbsp; </body>'],
    ['only what is no text', '<body><script>let a</script><p hidden>x</p><img alt="x"></body>'],
    ['only navigation', '<body><nav><a href="/">Home</a></nav></body>'],
    ['only a headline', '<body><h1>A bridge is opened</h1></body>'],
  ])('does not come of %s', (_name, html) => {
    expect(draftFromHtml(parse(html), null)).toBeNull();
  });

  const ld = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test.each<readonly [name: string, page: Page, headline: string]>([
    [
      'its structured data',
      { head: ld({ '@type': 'NewsArticle', headline: 'A &amp; B' }) },
      'A & B',
    ],
    [
      'a graph',
      {
        head: ld({
          '@graph': [
            { '@type': 'WebSite', headline: 'No' },
            { '@type': ['Thing', 'ReportageNewsArticle'], headline: 'A' },
          ],
        }),
      },
      'A',
    ],
    [
      'a list',
      {
        head: ld([
          { '@type': 'Organization', name: 'No' },
          { '@type': 'https://schema.org/Article', headline: 'A' },
        ]),
      },
      'A',
    ],
    [
      'the next text where one is broken',
      {
        head: `<script type="application/ld+json">{"a</script>${ld({ '@type': 'Article', headline: 'A' })}`,
      },
      'A',
    ],
    [
      'Open Graph, without the site’s name',
      {
        head: '<meta property="og:title" content="A bridge, opened | The Example"><meta property="og:site_name" content="The Example">',
      },
      'A bridge, opened',
    ],
    [
      'the heading, where the data cut it off',
      { head: ld({ '@type': 'Article', headline: 'A bridge is…' }) },
      'A bridge is opened',
    ],
    ['the heading', { head: '<title>Bridge - The Example</title>' }, 'A bridge is opened'],
  ])('has its headline from %s', (_name, page, headline) => {
    expect(read(page)?.headline).toBe(headline);
  });

  test.each<readonly [name: string, html: string, headline: string]>([
    [
      'the title',
      `<title>A bridge - The Example</title><meta property="og:site_name" content="The Example"><p>${lead}</p>`,
      'A bridge',
    ],
    [
      'a title whose last word is part of it',
      `<title>A bridge pro-Example</title><meta property="og:site_name" content="Example"><p>${lead}</p>`,
      'A bridge pro-Example',
    ],
    [
      'the first text, where the title goes on',
      `<title>A bridge is opened | Daily Post</title><div>A bridge is opened</div><p>${lead}</p><p>${tail}</p>`,
      'A bridge is opened',
    ],
    ['the first text', `<p>A bridge</p><p>${lead}</p><p>${tail}</p>`, 'A bridge'],
    [
      'the heading of the article and not of the site',
      `<h1>The Example</h1><article><h1>A bridge</h1><p>${lead}</p><p>${tail}</p></article>`,
      'A bridge',
    ],
  ])('has its headline from %s', (_name, html, headline) => {
    const draft = draftFromHtml(parse(`<html><body>${html}</body></html>`), null);
    expect(draft?.headline).toBe(headline);
    expect(linesOf(draft)).not.toContain(headline);
  });

  test.each<readonly [name: string, page: Page, published: string | null]>([
    [
      'its structured data, in its own time zone',
      { head: ld({ '@type': 'Article', datePublished: '2020-02-12T23:30:00-05:00' }) },
      '2020-02-12',
    ],
    [
      'a meta element',
      { head: '<meta property="article:published_time" content="2020-02-12T00:10:00Z">' },
      '2020-02-12',
    ],
    ['Dublin Core', { head: '<meta name="DC.date" content="20200212">' }, '2020-02-12'],
    [
      'Parse.ly',
      { head: '<meta name="parsely-pub-date" content="2020-02-12T10:00:00Z">' },
      '2020-02-12',
    ],
    ['microdata', { head: '<meta itemprop="datePublished" content="2020-02-12">' }, '2020-02-12'],
    [
      'a time element',
      { inner: '<p><time datetime="2020-02-12T10:00">12 hours ago</time></p>' },
      '2020-02-12',
    ],
    [
      'words',
      { head: '<meta name="date" content="Wed, 12 February 2020 10:00:00 GMT">' },
      '2020-02-12',
    ],
    ['a line of the text', { before: '', inner: '<p>12 February 2020</p>' }, '2020-02-12'],
    [
      'the next, where one is no day',
      {
        head:
          ld({ '@type': 'Article', datePublished: '2020-02-31' }) +
          '<meta name="dc.date" content="2020-02-12">',
      },
      '2020-02-12',
    ],
    ['nowhere, for a month', { head: '<meta name="dc.date" content="2020-02">' }, null],
    ['nowhere, for a number', { head: '<meta name="date" content="1581505200">' }, null],
    [
      'nowhere, for two days that are not the article’s',
      { before: '<time datetime="2020-02-12">a</time><time datetime="2020-02-13">b</time>' },
      null,
    ],
  ])('has its day from %s', (_name, page, published) => {
    const draft = read(page);
    expect(draft?.published).toBe(published);
    expect(linesOf(draft)).toEqual([lead, tail]);
  });

  test.each<readonly [name: string, page: Page, note: string | undefined]>([
    [
      'a person',
      { head: ld({ '@type': 'Article', author: { '@type': 'Person', name: 'Jane Roe' } }) },
      'By Jane Roe',
    ],
    [
      'several',
      {
        head: ld({
          '@type': 'Article',
          author: [{ name: 'Jane Roe' }, 'Max Doe', { name: 'Ann Poe' }],
        }),
      },
      'By Jane Roe, Max Doe and Ann Poe',
    ],
    [
      'one who is named elsewhere',
      {
        head: ld({
          '@graph': [
            { '@type': 'Article', author: { '@id': '#j' } },
            { '@id': '#j', name: 'Jane Roe' },
          ],
        }),
      },
      'By Jane Roe',
    ],
    ['a meta element', { head: '<meta name="author" content="by Jane Roe">' }, 'By Jane Roe'],
    [
      'an address, which is none',
      { head: '<meta property="article:author" content="https://example.org/jane">' },
      undefined,
    ],
    ['an element', { inner: '<p>By <a rel="author" href="/jane">Jane Roe</a></p>' }, 'By Jane Roe'],
    ['a class', { inner: '<div class="byline">By Jane Roe</div>' }, 'By Jane Roe'],
    [
      'a class, and not the account',
      {
        head: '<meta name="author" content="admin">',
        inner: '<div class="byline">By Jane Roe</div>',
      },
      'By Jane Roe',
    ],
    ['a line of the text', { inner: '<p>By Jane Roe, The Agency</p>' }, 'By Jane Roe, The Agency'],
    ['a name alone', { start: '<p>Sue Hart</p>' }, 'By Sue Hart'],
    [
      'a name and an office',
      { start: '<div>Zoltan Kis</div><div>Health correspondent</div>' },
      'By Zoltan Kis',
    ],
    ['nobody', {}, undefined],
  ])('notes who wrote it: %s', (_name, page, note) => {
    const draft = read(page);
    expect(draft?.source.note).toBe(note);
    expect(linesOf(draft)).toEqual([lead, tail]);
  });

  test.each<readonly [name: string, page: Page, address: string | null, url: string | undefined]>([
    [
      'canonical',
      { head: '<link rel="canonical" href="https://example.org/a">' },
      'https://example.org/a?x=1',
      'https://example.org/a',
    ],
    [
      'relative',
      { head: '<link rel="canonical" href="/a">' },
      'https://example.org/b',
      'https://example.org/a',
    ],
    [
      'Open Graph’s',
      { head: '<meta property="og:url" content="https://example.org/a#top">' },
      null,
      'https://example.org/a',
    ],
    ['the one it came from', {}, 'https://example.org/a#b', 'https://example.org/a'],
    [
      'not a front page',
      { head: '<link rel="canonical" href="https://example.org/">' },
      'https://example.org/a',
      'https://example.org/a',
    ],
    [
      'not an insecure one',
      { head: '<link rel="canonical" href="http://example.org/a">' },
      'http://example.org/a',
      undefined,
    ],
    [
      'not a script',
      { head: '<link rel="canonical" href="javascript:alert(1)">' },
      'data:text/html,x',
      undefined,
    ],
    [
      'not one with a password',
      { head: '<link rel="canonical" href="https://a:b@example.org/a">' },
      null,
      undefined,
    ],
    [
      'not what is no address',
      { head: '<link rel="canonical" href="https://">' },
      'a b',
      undefined,
    ],
  ])('has its address: %s', (_name, page, address, url) => {
    expect(read(page, address)?.source.url).toBe(url);
  });

  test.each<readonly [name: string, page: Page, publisher: string | undefined]>([
    [
      'structured data',
      { head: ld({ '@type': 'Article', publisher: { name: 'The Example' } }) },
      'The Example',
    ],
    [
      'a node elsewhere',
      {
        head: ld({
          '@graph': [
            { '@type': 'Article', publisher: { '@id': '#o' } },
            { '@id': '#o', name: 'The Example' },
          ],
        }),
      },
      'The Example',
    ],
    [
      'Open Graph',
      { head: '<meta property="og:site_name" content=" The  Example ">' },
      'The Example',
    ],
    [
      'its title',
      { head: '<title>A bridge is opened - The Larkton Gazette</title>' },
      'The Larkton Gazette',
    ],
    [
      'its title of parts',
      { head: '<title>A bridge is opened | News | The Example</title>' },
      'The Example',
    ],
    ['no part of the site', { head: '<title>A bridge is opened | News</title>' }, undefined],
    ['no other title', { head: '<title>A bridge - The Example</title>' }, undefined],
    [
      'no longer headline',
      {
        head: '<title>A bridge is opened – at last</title><meta property="og:title" content="A bridge is opened – at last">',
      },
      undefined,
    ],
    ['nothing', {}, undefined],
  ])('has its publisher from %s', (_name, page, publisher) => {
    expect(read(page)?.source.publisher).toBe(publisher);
  });

  const german =
    'Die Brücke wurde am Mittwoch eröffnet, sagte der Minister, und die Stadt ist stolz darauf. '.repeat(
      8,
    );

  test.each<readonly [html: string, text: string, lang: string]>([
    ['lang="en-GB"', lead, 'en-GB'],
    ['lang="en_US"', lead, 'en-US'],
    ['lang="de"', german, 'de'],
    ['lang="DE-at"', german, 'de-at'],
    ['', lead, 'en'],
    ['', german, 'und'],
    ['lang="de"', lead, 'en'],
    ['lang="en"', german, 'und'],
    ['lang="en"', 'Elmsworth United 3, Marnley City 1.', 'en'],
    ['', 'Two people were killed in Larkton, police said.', 'en'],
    ['lang="a language"', lead, 'en'],
  ])('is in its language: %s', (html, text, lang) => {
    const page = `<html ${html}><body><article><h1>A</h1><p>${text}</p></article></body></html>`;
    expect(draftFromHtml(parse(page), null)?.lang).toBe(lang);
  });

  test('leaves the page as it is', () => {
    const document = parse(pageOf({ inner: '<div class="ad">Buy.</div>' }));
    const before = document.documentElement.outerHTML;
    draftFromHtml(document, null);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
