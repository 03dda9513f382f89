import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Draft } from '../../../src/annotate/drafts/draft.ts';
import { draftFromMarkdown } from '../../../src/annotate/drafts/from-markdown.ts';
import { draftFromText } from '../../../src/annotate/drafts/from-text.ts';
import { blockText } from '../../../src/model/article.ts';
import { toMarkdown } from '../../../src/exports/markdown.ts';
import { nato } from '../../fixtures/nato.ts';

const typesOf = (text: string) =>
  draftFromText(text)?.blocks.map((block) => `${block.type}: ${blockText(block)}`);

describe('an article from plain text', () => {
  test('has its headline, its day and its paragraphs', () => {
    const draft = draftFromText(
      'A bridge is opened\n\nBy Jane Roe\n\nFriday, July 21, 2017\n\nThe bridge was opened in the morning.\n\nIt is\nlong.\n',
    );
    expect(draft).toEqual({
      headline: 'A bridge is opened',
      lang: 'en',
      published: '2017-07-21',
      source: { note: 'By Jane Roe' },
      blocks: [
        { id: 'p1', type: 'paragraph', text: 'The bridge was opened in the morning.' },
        { id: 'p2', type: 'paragraph', text: 'It is long.' },
      ],
    });
  });

  test('tells headings and captions from paragraphs', () => {
    expect(
      typesOf(
        'A bridge is opened\n\nThe bridge was opened in the morning.\n\nWhat it cost\n\nIt cost a lot of money, and nobody knows how much.\n\nThe bridge at night. (Jane Roe/The Agency)',
      ),
    ).toEqual([
      'paragraph: The bridge was opened in the morning.',
      'heading: What it cost',
      'paragraph: It cost a lot of money, and nobody knows how much.',
      'figure: The bridge at night.',
    ]);
  });

  test('ends where the page around it begins', () => {
    expect(
      typesOf(
        'A bridge is opened\n\nThe bridge was opened.\n\nSource link\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *',
      ),
    ).toEqual(['paragraph: The bridge was opened.']);
  });

  const long = (words: string) =>
    `${words} and nobody had expected that it would take so long as it did.`;
  const wrapped =
    'Councillors in Westport voted on Tuesday night to close two of the three\nswimming baths that the town has had since the war. The vote was close:\nfourteen to thirteen, after a debate of four hours.';
  const joined = wrapped.replaceAll('\n', ' ');

  test.each<readonly [name: string, text: string, lines: readonly string[]]>([
    [
      'one line break between paragraphs',
      `The baths close\nBy Ellen Marsh\n12 March 2024\n${long('The baths close')}\n“We will sue,” said Ann Poe.\n${long('It rained')}`,
      [
        `paragraph: ${long('The baths close')}`,
        'paragraph: “We will sue,” said Ann Poe.',
        `paragraph: ${long('It rained')}`,
      ],
    ],
    [
      'lines of a width, blank lines between paragraphs',
      `The baths close\n\n${wrapped}\n\n${wrapped}`,
      [`paragraph: ${joined}`, `paragraph: ${joined}`],
    ],
    [
      'lines of a width and nothing between paragraphs',
      `The baths close\nBy Ellen Marsh\n${wrapped}\n${wrapped}`,
      [`paragraph: ${joined}`, `paragraph: ${joined}`],
    ],
    [
      'lines of a width, the first of a paragraph set in',
      `The baths close\n\n  ${wrapped} Nobody spoke.\n  ${wrapped}`,
      [`paragraph: ${joined} Nobody spoke.`, `paragraph: ${joined}`],
    ],
    [
      'a blank line after every line',
      `The baths close\n\n${wrapped.replaceAll('\n', '\n\n')}\n\n${wrapped.replaceAll('\n', '\n\n')}`,
      [`paragraph: ${joined}`, `paragraph: ${joined}`],
    ],
    [
      'a page that ends within a sentence',
      `The baths close\n\n${wrapped}\n\n${wrapped}\n\n${wrapped.replace(' The', '\n\n12\n\f\nThe').replace('swimming', '\n\nswimming')}`,
      [
        `paragraph: ${joined}`,
        `paragraph: ${joined}`,
        `paragraph: ${joined.slice(0, joined.indexOf(' The vote'))}`,
        `paragraph: ${joined.slice(joined.indexOf('The vote'))}`,
      ],
    ],
    [
      'a heading among lines of a width',
      `The baths close\n\n${wrapped}\nWhat it costs\n${wrapped}`,
      [`paragraph: ${joined}`, 'heading: What it costs', `paragraph: ${joined}`],
    ],
    [
      'a headline as long as the lines are, and who wrote it',
      `The baths of Westport are to close at the end of the summer and for good\nBy Ellen Marsh\n${wrapped}\nWhat it costs\n${wrapped}`,
      [`paragraph: ${joined}`, 'heading: What it costs', `paragraph: ${joined}`],
    ],
    [
      'a bar of labels, and the part of the paper',
      'News\nThe baths close for good\nShare Save\nIt was a long day.\nGet in touch',
      ['paragraph: It was a long day.'],
    ],
    [
      'two lines, the second of which goes on',
      'The baths close\n\nIt is\nlong.',
      ['paragraph: It is long.'],
    ],
    [
      'separators of lines and of paragraphs, and those of Word',
      'The baths close\u2029It was a long day.\u2028It rained.\vIt was cold.\u0085It was dark.',
      [
        'paragraph: It was a long day.',
        'paragraph: It rained.',
        'paragraph: It was cold.',
        'paragraph: It was dark.',
      ],
    ],
    [
      'a list from Word',
      'The baths close\n\nThree things were said:\n•\tThe baths are old.\n•\tThey are cold.\no\tThey are far.',
      [
        'paragraph: Three things were said:',
        'paragraph: The baths are old.',
        'paragraph: They are cold.',
        'paragraph: They are far.',
      ],
    ],
    [
      'words that are parted where a line ends',
      `The baths close\n\nThe council of the town met in the even-\ning, and the coun-\ncil was well-\nknown for that. It is a long-\nterm plan of the Anglo-\nIrish company, pre-\nand post-war, they\u00ad\nselves, and a well-known one.`,
      [
        'paragraph: The council of the town met in the evening, and the council was well-known for that. It is a longterm plan of the Anglo-Irish company, pre- and post-war, theyselves, and a well-known one.',
      ],
    ],
    [
      'compounds that a line ends within, where nothing else is parted',
      'The baths close\n\nIt is a long-\nterm plan, they said.',
      ['paragraph: It is a long-term plan, they said.'],
    ],
    [
      'what a page has between its paragraphs',
      'The baths close\nShare\nSave\nHealth reporter\nPublished 3 hours ago\nImage source, The Agency\nImage caption, The baths by night\nIt was a long day.\nAdvertisement\nIt rained.',
      ['figure: The baths by night', 'paragraph: It was a long day.', 'paragraph: It rained.'],
    ],
    [
      'the name of an agency, then what its picture shows',
      'The baths close\n\nReuters The baths by night\nReuters\nThe baths by night\nIt was a long day.\n\nReuters was there, too.',
      [
        'figure: The baths by night',
        'paragraph: It was a long day.',
        'paragraph: Reuters was there, too.',
      ],
    ],
    [
      'what leads past advertisements, and where it was in print',
      `The baths close\n\nIt was a long day.\n\nSKIP ADVERTISEMENT\n\nIt rained.\n\nA version of this article appears in print on March 4, 2020, Section A, Page 10 of the New York edition with the headline: The Baths, and Who Closes Them. Order Reprints\n\nClick to share on Facebook (Opens in new window)`,
      ['paragraph: It was a long day.', 'paragraph: It rained.'],
    ],
    [
      'other stories after it',
      `The baths close\n\n${long('It rained')}\n\nMore on this story\n\nA road is wet\n\n“It is wet,” said Jane Roe.`,
      [`paragraph: ${long('It rained')}`],
    ],
    [
      'a heading of other stories in its midst',
      `The baths close\n\nIt rained.\n\nRelated stories\n\nA road is wet\n\n${long('It was cold')}`,
      ['paragraph: It rained.', `paragraph: ${long('It was cold')}`],
    ],
    [
      'its headline again',
      'The baths close\n\nThe baths close\n\nIt rained.',
      ['paragraph: It rained.'],
    ],
  ])('has its paragraphs: %s', (_name, text, lines) => {
    expect(typesOf(text)).toEqual(lines);
  });

  test.each<readonly [name: string, text: string, headline: string, lines: readonly string[]]>([
    [
      'of one paragraph',
      '“It is safe,” said Jane Roe. “It is not,” said Max Doe.',
      '“It is safe,” said Jane Roe.',
      ['paragraph: “It is safe,” said Jane Roe. “It is not,” said Max Doe.'],
    ],
    [
      'of one long sentence',
      `${'It was cold, and '.repeat(20)}it rained.`,
      `${'It was cold, and '.repeat(8)}It…`,
      [`paragraph: ${'It was cold, and '.repeat(20)}it rained.`],
    ],
    [
      'that begins with its lead',
      'The baths of the town will close.\n\n“It is safe,” said Jane Roe.',
      'The baths of the town will close.',
      ['paragraph: The baths of the town will close.', 'paragraph: “It is safe,” said Jane Roe.'],
    ],
    [
      'whose headline ends in an abbreviation',
      'The baths close in the U.S.\n\nIt rained.',
      'The baths close in the U.S.',
      ['paragraph: It rained.'],
    ],
    [
      'that is a release, and begins with its day',
      'FOR IMMEDIATE RELEASE\n\nMarch 3, 2020\n\nContact: Jane Roe, 555-0100\n\nThe baths close\n\nIt rained.',
      'The baths close',
      ['paragraph: It rained.'],
    ],
  ])('has a headline, the article %s', (_name, text, headline, lines) => {
    expect(draftFromText(text)?.headline).toBe(headline);
    expect(typesOf(text)).toEqual(lines);
  });

  test.each<readonly [head: string, note: string | undefined, published: string | null]>([
    ['By Ellen Marsh', 'By Ellen Marsh', null],
    ['by Ellen Marsh and Max Doe', 'By Ellen Marsh and Max Doe', null],
    ['Sue Hart', 'By Sue Hart', null],
    ['Zoltan Kis\nHealth correspondent', 'By Zoltan Kis', null],
    [
      'By: Ellen Marsh, Health correspondent\n12 March 2024',
      'By Ellen Marsh, Health correspondent',
      '2024-03-12',
    ],
    ['Published 12 March 2024, 10:42 GMT\nUpdated 3 hours ago', undefined, '2024-03-12'],
    ['March 12, 2024 at 9:15 a.m. EDT', undefined, '2024-03-12'],
    ['5 min read', undefined, null],
    [
      'Nia Price | Staff writer | 18 March 2025 | 3 min read | Listen',
      'By Nia Price',
      '2025-03-18',
    ],
    ['The Ellery Courier · 14 May 2024 · Local news', undefined, '2024-05-14'],
    ['By Ellen Marsh • Updated 3 hours ago', 'By Ellen Marsh', null],
    ['Written by: Ellen Marsh', 'By Ellen Marsh', null],
    ['By Ellen Marsh | Edited by Max Doe', 'By Ellen Marsh', null],
    ['Sue Hart and Max Doe in Westport', 'By Sue Hart and Max Doe in Westport', null],
    [
      'PUBLISHED: March 12, 2024 at 9:00 a.m. | UPDATED: March 13, 2024 at 10:02 a.m.',
      undefined,
      '2024-03-12',
    ],
  ])('has a head without what is the page’s: %j', (head, note, published) => {
    const draft = draftFromText(`The baths close\n${head}\nIt was a long day.\nIt rained.`);
    expect(draft?.source.note).toBe(note);
    expect(draft?.published).toBe(published);
    expect(draft?.blocks.map(blockText)).toEqual(['It was a long day.', 'It rained.']);
  });

  test('a name with a mark of direction in it is the name', () => {
    const draft = draftFromText(
      'The baths close\n\n“It is not safe,” said Martha\u200e Elli\u200bson\u200f. Ellison left.',
    );
    if (draft === null) throw new Error('Nothing was read.');
    const { people, quotes } = annotate(draft, 'a');
    expect(people.map(({ name }) => name)).toEqual(['Martha Ellison']);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['martha-ellison']);
  });

  test.each(['', ' \n\n ', '\uFEFF'])('nothing comes of nothing: %j', (text) => {
    expect(draftFromText(text)).toBeNull();
  });

  test('other languages are not taken for English', () => {
    const draft = draftFromText(
      'Die Brücke\n\nDie Brücke wurde am Morgen eröffnet, sagte der Minister.',
    );
    expect(draft?.lang).toBe('und');
    expect(draft && annotate(draft, 'bridge').quotes).toEqual([]);
  });
});

test('Markdown gives its words without its marks', () => {
  const draft = draftFromMarkdown(
    '---\ndate: 2017-07-21\n---\n# A bridge is opened\n\nThe **bridge** was [opened](https://example.org) in the *morning*, and it was the first.\n\n### The cost\n\n> It was a lot.\n',
  );
  expect(draft?.headline).toBe('A bridge is opened');
  expect(draft?.published).toBe('2017-07-21');
  expect(draft?.blocks).toEqual([
    {
      id: 'p1',
      type: 'paragraph',
      text: 'The bridge was opened in the morning, and it was the first.',
    },
    { id: 'h1', type: 'heading', level: 3, text: 'The cost' },
    { id: 'p2', type: 'paragraph', text: 'It was a lot.' },
  ]);
});

const markdown: readonly (readonly [name: string, body: string, lines: readonly string[]])[] = [
  ['escapes', '"We \\*will\\* sue," \\[he\\] said \\_so\\_.', ['"We *will* sue," [he] said _so_.']],
  ['a backslash that escapes nothing', 'It is C:\\temp.', ['It is C:\\temp.']],
  ['nested emphasis', '***It* is** _so **very** long_, snake_case_it is 2*3*4.', ['It is so very long, snake_case_it is 234.']],
  ['code in a line', 'It is ``a ` b`` and `*c*`.', ['It is a ` b and *c*.']],
  ['links with brackets and titles', 'It [is](/a_(b) "so (it)") [long](</a b>).', ['It is long.']],
  ['links by reference', 'It [is][a] [long][] and [wide].\n\n[a]: /a\n[long]: /b "B"\n[wide]: <c>', ['It is long and wide.']],
  ['references to nothing', 'It [is][a] [sic].', ['It [is][a] [sic].']],
  ['addresses', 'It is at <https://example.org/a> for <a@example.org>.', ['It is at https://example.org/a for a@example.org.']],
  ['scripts for addresses', 'It [is](javascript:alert) long.', ['It is long.']],
  ['pictures', '![A bridge](a.jpg "So")\n\nIt ![x](b.jpg)is long.', ['It is long.']],
  ['line breaks of each kind', 'It is  \nlong\\\nand wide\nand high.', ['It is long and wide and high.']],
  ['short lines, which are lines of their own', 'It is long.\n\n**Ellen Maria Poe**  \nHead of Baths\nWestport', ['It is long.', 'Ellen Maria Poe', 'Head of Baths', 'Westport']],
  ['headings of both forms', 'Costs\n=====\n\nIt was dear.\n\nStone\n---\n\nIt was grey.\n\n#### Sand ####\nIt was dry.', ['h2: Costs', 'It was dear.', 'h2: Stone', 'It was grey.', 'h4: Sand', 'It was dry.']],
  ['lists', '- It is long.\n- It is *wide*,\n  they say.\n\n1. It is high.\n2) It is old.\n   * It is cold.', ['It is long.', 'It is wide, they say.', 'It is high.', 'It is old.', 'It is cold.']],
  ['a short item, which is no heading', 'It was told that:\n\n- A rise of 9 percent\n- Nothing else, as far as anybody could tell', ['It was told that:', 'A rise of 9 percent', 'Nothing else, as far as anybody could tell']],
  ['a list of tasks', '- [x] It is long.\n- [ ] It is wide.', ['It is long.', 'It is wide.']],
  ['a year that begins a line', 'It was built in\n1901. It is long.', ['It was built in 1901. It is long.']],
  ['a table', '| A | b |\n|---|:-:|\n| 1 \\| 2 | **3** |\n| four |', ['A · b', '1 | 2 · 3', 'four']],
  ['footnotes', 'It is long.[^1] It is wide.[^two]\n\n[^1]: A *footnote*.\n[^two]: Another,\n    of two lines.\n\nIt is high.[^3]', ['It is long. It is wide.', 'A footnote.', 'Another, of two lines.', 'It is high.[^3]']],
  ['marks of notes that are links', 'It is long.[\\[1\\]](#note-1) It is wide.[2](#n2) See [part 2](#two).', ['It is long. It is wide. See part 2.']],
  ['characters by name and number', 'Marks &amp; Sons &mdash; &#8220;it is&#x201D; &copy &nosuch;', ['Marks & Sons — “it is” &copy &nosuch;']],
  ['quotations', '> It is long,\nshe said.\n>\n> > It is wide.', ['It is long, she said.', 'It is wide.']],
  ['code in fences', '~~~js\nlet a\n~~~\n\n```\n# b\n```\n\nIt is long.', ['It is long.']],
  ['a line that is set in', 'It is:\n\n    long and\n    wide', ['It is:', 'long and wide']],
  ['rules', 'It is long.\n\n***\n\nIt is wide.\n\n- - -', ['It is long.', 'It is wide.']],
  ['HTML in a line', 'It <b>is</b> <!-- not --> long<br>and <span title="a">wide</span>, <script>alert</script>so.', ['It is long and wide, so.']],
  ['HTML in blocks', '<div class="a"><p>It is <i>long</i> &amp; wide.</p><p>It is C:\\*.</p></div>\n\n<!-- It is\n\nnot. -->\n\n<script>\nlet a = "<p>b</p>"\n</script>\n\n<p>It is high.', ['It is long & wide.', 'It is C:\\*.', 'It is high.']],
  ['a comment that nothing closes', 'It is long.\n\n<!-- It is\n\nnot.', ['It is long.']],
  ['words that are struck out', 'It is ~~long~~ wide.', ['It is long wide.']],
]; // prettier-ignore

describe('Markdown gives the words that CommonMark renders', () => {
  test.each(markdown)('%s', (_name, body, lines) => {
    const draft = draftFromMarkdown(`# A bridge\n\n${body}\n`);
    expect(draft?.headline).toBe('A bridge');
    expect(
      draft?.blocks.map((block) =>
        block.type === 'heading' ? `h${block.level}: ${block.text}` : blockText(block),
      ),
    ).toEqual(lines);
  });

  test.each<readonly [name: string, matter: string, draft: Partial<Draft>]>([
    [
      'in YAML',
      '---\ntitle: "The \\"baths\\": closed"\nauthor: Ellen Marsh\ndate: 2024-03-12T09:00:00Z\nurl: https://example.org/a\ntags: [a]\n---\n',
      {
        headline: 'The "baths": closed',
        published: '2024-03-12',
        source: { url: 'https://example.org/a', note: 'By Ellen Marsh' },
      },
    ],
    [
      'in TOML',
      '+++\ntitle = \'The baths\'\nauthor = "by Ellen Marsh"\n+++\n',
      { headline: 'The baths', published: null, source: { note: 'By Ellen Marsh' } },
    ],
    [
      'of a clipper',
      '---\ntitle: The baths\nsource: "https://example.org/a"\nauthor:\n  - "[[Ellen Marsh]]"\n  - "[[Max Doe]]"\npublished: 2024-03-12\n---\n',
      {
        headline: 'The baths',
        published: '2024-03-12',
        source: { url: 'https://example.org/a', note: 'By Ellen Marsh, Max Doe' },
      },
    ],
    [
      'that says nothing',
      '---\ntitle:\ndate: soon\nurl: javascript:a\n---\n',
      { headline: 'A bridge', published: null, source: {} },
    ],
  ])('what stands before the text, %s', (_name, matter, expected) => {
    const draft = draftFromMarkdown(`${matter}\n# A bridge\n\nIt is long.\n`);
    expect(draft).toMatchObject(expected);
    expect(draft?.source).toEqual(expected.source);
  });

  test('a headline that the text repeats stands once', () => {
    const draft = draftFromMarkdown('---\ntitle: A bridge\n---\n# A bridge\n\nIt is long.\n');
    expect(draft?.blocks.map(blockText)).toEqual(['It is long.']);
  });
});

test('the bundled article: every quote of it has the speaker that people found', () => {
  const text = readFileSync('tests/fixtures/nato-iraq-training-mission.txt', 'utf8');
  const draft = draftFromText(text);
  if (draft === null) throw new Error('Nothing was read.');
  const article = annotate({ ...draft, published: '2020-02-12' }, 'nato');
  expect(article.quotes.map(({ kind }) => kind)).toEqual(nato.quotes.map(({ kind }) => kind));
  expect(new Set(article.quotes.map(({ speaker }) => speaker))).toEqual(
    new Set(['jens-stoltenberg']),
  );
  expect(article.people.map(({ name }) => name)).toEqual([
    'Jens Stoltenberg',
    'Qasem Soleimani',
    'Mohammed Tawfiq Allawi',
    'Harjit Sajjan',
  ]);
});

describe('an article that was saved as Markdown', () => {
  const draft = draftFromMarkdown(toMarkdown(nato, 'https://verbatim.example/'));

  test('is read again, and not the lists below it', () => {
    expect(draft?.headline).toBe(nato.headline);
    expect(draft?.published).toBe(nato.published);
    expect(draft?.source.publisher).toBe(nato.source.publisher);
    expect(draft?.blocks.map(blockText)).toEqual(nato.blocks.map(blockText));
  });

  test('is none of ours where it has a list less', () => {
    const other = toMarkdown(nato, null).replace('\n## Timeline\n', '\n## When\n');
    expect(draftFromMarkdown(other)?.blocks.map(blockText)).toContain('When');
  });
});
