// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Job, JsonJob } from '../../src/annotate/job.ts';
import { answer } from '../../src/annotate/job.ts';
import { blockText } from '../../src/model/article.ts';
import { ownFrom } from '../../src/pages/intake.ts';
import { bridgeFile } from '../fixtures/bridge.ts';

const reading = { signal: new AbortController().signal, tell: () => undefined };

const packed = 'which is not read: copy its text and paste it';
const file = (name: string, ...parts: readonly (string | Uint8Array<ArrayBuffer>)[]) =>
  new File([...parts], name);

/** Does in place what the browser's worker does. */
class WorkerInPlace extends EventTarget {
  postMessage(job: Job | JsonJob): void {
    void answer(job, (word) => {
      this.dispatchEvent(new MessageEvent('message', { data: word }));
    });
  }

  terminate(): void {
    // There is nothing to end.
  }
}

beforeAll(() => {
  vi.stubGlobal('Worker', WorkerInPlace);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test.each<readonly [name: string, item: string | File, fault: string]>([
  ['RTF that was pasted', '{\\rtf1\\ansi A bridge\\par}', `is an RTF file, ${packed}`],
  ['RTF', file('a.rtf', '{\\rtf1\\ansi A bridge\\par}'), `is an RTF file, ${packed}`],
  ['PDF without controls', file('a.txt', '%PDF-1.4\n1 0 obj'), `is a PDF file, ${packed}`],
  [
    'PDF with bytes of any kind',
    file('a.pdf', '%PDF-1.7\n', new Uint8Array([0xe2, 0xe3, 0, 1])),
    `is a PDF file, ${packed}`,
  ],
  [
    'a file of Word',
    file('a.docx', 'PK\x03\x04', new Uint8Array([0, 0xff])),
    'is a packed file, as Word’s and LibreOffice’s are: copy its text and paste it',
  ],
  [
    'a file of an old Word',
    file('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])),
    `is a file of an old Office, ${packed}`,
  ],
  [
    'a page in a single file',
    file('a.mhtml', 'From: <Saved by Blink>\r\nSubject: A bridge\r\n'),
    'is a page in a single file, which is not read: save the page as HTML alone',
  ],
  [
    'an archive of Safari’s',
    file('a.webarchive', 'bplist00', new Uint8Array([0xd1, 1])),
    'is a web archive, which is not read: save the page as HTML alone',
  ],
  [
    'an address',
    ' https://news.example/2020/bridge?from=home\n',
    'is an address, and nothing is asked of other sites: open it in the browser, copy its text and paste it',
  ],
  [
    'a link that was saved',
    file('bridge.url', '[InternetShortcut]\r\nURL=https://news.example/2020/bridge\r\n'),
    'is an address, and nothing is asked of other sites: open it in the browser, copy its text and paste it',
  ],
  ['other bytes', file('a.txt', new Uint8Array([0, 1, 2])), 'is no text'],
  ['nothing', ' \n', 'is empty'],
  [
    'Verbatim’s own, cut off',
    '{\n  "format": "verbatim-article/1",\n  "id": "a',
    'is damaged: it is no JSON',
  ],
  [
    'Verbatim’s own, with parts missing',
    '{"format": "verbatim-article/1"}',
    'is not a Verbatim article',
  ],
  [
    'Verbatim’s own in a file of text',
    file('a.txt', '{"format": "verbatim-article/1"}'),
    'is not a Verbatim article',
  ],
  [
    'other JSON',
    '{"a": 1}',
    'is JSON, and no article: texts, Markdown, web pages and Verbatim’s own files are read',
  ],
  [
    'annotations',
    file('a.jsonld', '{"type": "AnnotationCollection"}'),
    'holds annotations without their article: open the article saved as Verbatim JSON',
  ],
  [
    'a table',
    file('a.csv', 'a,b\n1,2\n3,4\n'),
    'is a table, and no article: texts, Markdown, web pages and Verbatim’s own files are read',
  ],
  [
    'a mail',
    file('a.eml', 'From: a@b.example\nSubject: A bridge\n\nIt is.'),
    'is a mail, which is not read: copy its text and paste it',
  ],
  [
    'a feed',
    file('a.xml', '<?xml version="1.0"?><rss><channel/></rss>'),
    'is a news feed, and no article: open one of its articles, saved as HTML',
  ],
])('says what it does not read: %s', async (_name, item, fault) => {
  await expect(ownFrom(item, reading)).rejects.toThrow(new RegExp(`^${fault}$`));
});

const first =
  'The bridge was opened on Wednesday by the minister, who said that it had been a long time coming, and that the city would be proud of it for as long as it stands.';
const second = '“It is safe,” said Jane Roe, the engineer, after she had crossed it twice.';
const text = `A bridge is opened\n\n${first}\n\n${second}`;
const html = `<h1>A bridge is opened</h1><p>${first}</p><p>${second}</p>`;

describe('an article', () => {
  test.each<readonly [name: string, item: Parameters<typeof ownFrom>[0]]>([
    ['text', text],
    ['Markdown', `# A bridge is opened\n\n**${first}**\n\n- ${second}\n`],
    ['a piece of a page', html],
    ['text, and what it is in the page', { text: `Home News\n${text}`, html: `<nav>Home</nav>${html}` }],
    ['text, and a page that does not tell', { text, html: `<p>${first}</p>` }],
    ['text alone', { text, html: '' }],
    ['Markdown in a file of text', file('a.txt', `# A bridge is opened\n\n*${first}*\n\n${second}`)],
    ['a page in a file of text', file('a.txt', html)],
    ['Markdown that begins with HTML', file('a.md', `<p></p>\n\n# A bridge is opened\n\n${first}\n\n${second}`)],
  ])('is read from %s', async (_name, item) => {
    const read = await ownFrom(item, reading);
    if (read.kind !== 'article') throw new Error('It was read as a library.');
    const { headline, blocks, quotes } = read.own.article;
    expect(headline).toBe('A bridge is opened');
    expect(blocks.map(blockText)).toEqual([first, second]);
    expect(quotes.map(({ at }) => at.map(({ text: words }) => words))).toContainEqual(['It is safe,']);
  }); // prettier-ignore

  test('of Verbatim’s own is read from its pasted file', async () => {
    const read = await ownFrom(JSON.stringify(bridgeFile), reading);
    expect(read).toMatchObject({
      kind: 'article',
      own: { engine: null, article: { headline: 'A bridge is shut' } },
    });
  });
});
