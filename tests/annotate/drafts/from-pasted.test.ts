// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { draftFromPasted } from '../../../src/annotate/drafts/from-pasted.ts';
import { htmlDocument } from '../../../tools/html-document.ts';

const first =
  'The bridge was opened on Wednesday by the minister, who said that it had been a long time coming, and that the city would be proud of it for as long as it stands.';
const second =
  'It will be free for everybody to use, and the old ferry will go on for another year, the council said, so that nobody is left without a way to work.';
const paragraphs = `<p style="margin: 0">${first}</p><p>${second}</p>`;

const engines: readonly (readonly [name: string, parse: (text: string) => Document])[] = [
  ['linkedom', htmlDocument],
  ['happy-dom', (text) => new DOMParser().parseFromString(text, 'text/html')],
];

describe.each(engines)('what was copied out of a page, by %s', (_engine, parse) => {
  test.each<readonly [name: string, html: string]>([
    ['a headline and paragraphs', `<h1>A bridge is opened</h1>${paragraphs}`],
    [
      'within the marks of a clipboard',
      `<html><body>\n<!--StartFragment--><meta charset="utf-8"><h1><span>A bridge is opened</span></h1>${paragraphs}<!--EndFragment-->\n</body></html>`,
    ],
    [
      'all of a page',
      `<nav><a href="/">Home</a> <a href="/news">News</a></nav><h1>A bridge is opened</h1>${paragraphs}<h2>Most read</h2><ul><li><a href="/a">Another bridge is closed</a></li></ul><footer>© Larkton Gazette</footer>`,
    ],
    ['a document of an office', `<h2>A bridge is opened</h2>${paragraphs}`],
  ])('is read by its marks: %s', (_name, html) => {
    const draft = draftFromPasted(parse(html));
    expect(draft?.headline).toBe('A bridge is opened');
    expect(draft?.blocks).toEqual([
      { id: 'p1', type: 'paragraph', text: first },
      { id: 'p2', type: 'paragraph', text: second },
    ]);
  });

  test.each<readonly [name: string, html: string]>([
    ['nothing', ''],
    ['without a headline', paragraphs],
    ['of one paragraph', `<h1>A bridge is opened</h1><p>${first}</p>`],
    ['a line of an editor', '<div><span>const a = 1;</span></div><div><span>a;</span></div>'],
    ['a headline, and little under it', '<h1>A bridge is opened</h1><p>It is.</p><p>So it is.</p>'],
  ])('is left to its text: %s', (_name, html) => {
    expect(draftFromPasted(parse(html))).toBeNull();
  });
});
