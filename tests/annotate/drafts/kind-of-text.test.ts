import { describe, expect, test } from 'vitest';
import type { TextKind } from '../../../src/annotate/drafts/kind-of-text.ts';
import { kindOfText } from '../../../src/annotate/drafts/kind-of-text.ts';
import { unreadFormat } from '../../../src/annotate/drafts/unread-formats.ts';

test.each<readonly [kind: TextKind, name: string, text: string]>([
  ['markdown', 'a heading', '# A bridge is opened\n\nIt is long.\n'],
  ['markdown', 'a heading in the midst', 'A bridge\n\nIt is long.\n\n## Costs\n\nIt was dear.\n'],
  ['markdown', 'strong words', 'A bridge\n\nIt is **very** long.\n'],
  ['markdown', 'a strong line with its space', '**A bridge is opened**\n\nIt is long.'],
  ['markdown', 'strong words by underscores', 'A bridge\n\nIt is __very__ long.\n'],
  ['markdown', 'words in emphasis', 'A bridge\n\nThe *Larkton Gazette* has *one* page on it.'],
  ['markdown', 'a link', 'A bridge\r\n\r\nThe [council](https://larkton.example/a) paid.\r\n'],
  ['markdown', 'front matter', '---\ntitle: A bridge\ndate: 2024-05-14\n---\nIt is long.\n'],
  ['markdown', 'one line', 'It is [long](https://larkton.example/a).'],
  ['text', 'nothing', ''],
  ['text', 'a number', 'A bridge\n\n#1 of the list. # 2\n'],
  ['text', 'a rule of stars', 'A bridge\n\n***\n\nIt is long.\n\n* * *\n\n2 * 3 * 4'],
  ['text', 'stars that censor', 'A bridge\n\n“F*** it, you b*****d,” she said.'],
  ['text', 'lines without empty ones', 'A bridge\nIt is **very** long.\nIt is wide.'],
  [
    'text',
    'names with underscores',
    'A bridge\n\nmy__init__.py and snake_case are names: a__b__c.',
  ],
  ['text', 'an insertion in brackets', 'A bridge\n\n“It [the bridge] (and road) is long.”'],
  ['text', 'a list by strokes', 'A bridge\n\n- It is long.\n- It is wide.\n'],
  ['text', 'a mark that is escaped', 'A bridge\n\nIt is \\*\\*very\\*\\* long.'],
  ['text', 'less than', '<3 is what she wrote. a < b and c > d.'],
  ['text', 'an address in angles', '<https://larkton.example/> says so.</p>'],
  ['html', 'a page', '<!doctype html><title>x</title>'],
  ['html', 'a page of XML', '<?xml version="1.0"?>\n<!-- a -->\n<html xmlns="x"><body/></html>'],
  ['html', 'a page with a mark of its encoding', '\uFEFF <html>'],
  ['html', 'a headline and paragraphs', '<h1>A bridge</h1>\n<p>It is long.</p>'],
  ['html', 'paragraphs with classes', '\n<p class="a">It is long.</p>'],
  ['html', 'an article', '<article><h1>A bridge</h1></article>'],
  ['json', 'an object', '{"format": "verbatim-article/1"}'],
  ['json', 'a part of an object', '{\n  "format": "verbatim-article/1",\n  "blo'],
  ['json', 'a list', '[{"a": 1}]'],
  ['text', 'words in brackets', '[“It is long,” she said.]'],
  ['text', 'words in braces', '{It is long.}'],
])('reads as %s: %s', (kind, _name, text) => {
  expect(kindOfText(text)).toBe(kind);
});

const read = 'and no article: texts, Markdown, web pages and Verbatim’s own files are read';

describe('what is no article', () => {
  test.each<readonly [name: string, text: string, fault: string]>([
    ['JSON', '{"a": [1, 2]}', `is JSON, ${read}`],
    ['lines of JSON', '{"a": 1}\n{"a": 2}\n', `is JSON, ${read}`],
    [
      'annotations alone',
      '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection"}',
      'holds annotations without their article: open the article saved as Verbatim JSON',
    ],
    ['a table by commas', 'name,age\nJane Roe,34\n"Roe, John",35\n', `is a table, ${read}`],
    ['a table by semicolons', 'name;age\r\nJane Roe;34\r\nJohn Roe;35', `is a table, ${read}`],
    [
      'a table by tabs',
      'name\tage\tsays\nJane\t34\tIt is.\nJohn\t35\tNo, so',
      `is a table, ${read}`,
    ],
    [
      'a mail as it is sent',
      'Received: from a.example\r\n\tby b.example\r\nSubject: A bridge\r\n\r\nIt is long.',
      'is a mail, which is not read: copy its text and paste it',
    ],
    [
      'a mail of few headers',
      'From: a@b.example\nTo: c@d.example\nSubject: A bridge\n\nIt is long.',
      'is a mail, which is not read: copy its text and paste it',
    ],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>A</title></channel></rss>',
      'is a news feed, and no article: open one of its articles, saved as HTML',
    ],
    [
      'a feed by its root',
      '<!-- a -->\n<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title></feed>',
      'is a news feed, and no article: open one of its articles, saved as HTML',
    ],
    ['XML', '<?xml version="1.0"?>\n<!DOCTYPE nitf>\n<nitf><body/></nitf>', `is XML, ${read}`],
    ['XML by its names', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', `is XML, ${read}`],
    [
      'addresses',
      'https://news.example/2020/bridge?from=home\nwww.news.example/',
      'is an address, and nothing is asked of other sites: open it in the browser, copy its text and paste it',
    ],
    ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0\n', `is a calendar, ${read}`],
    ['subtitles', 'WEBVTT\n\n00:00.000 --> 00:02.000\nIt is.', `is a file of subtitles, ${read}`],
  ])('is said: %s', (_name, text, fault) => {
    expect(unreadFormat(text)).toBe(fault);
    expect(unreadFormat(`\uFEFF\n${text}`)).toBe(fault);
  });

  test.each<readonly [name: string, text: string]>([
    ['a text', 'A bridge\n\nIt is long.\n\nIt is wide.'],
    ['lines of one comma each', 'A bridge, opened\nIt is long, and wide\nIt is dear, too'],
    ['sums of thousands', 'It cost 1,200 crowns\nIt brought 2,300 crowns\nIt lost 1,100 crowns'],
    ['a line with a tab', 'A\tbridge\nIt is\tlong.'],
    ['a memo', 'TO: All staff\nFROM: Jane Roe\nSUBJECT: The bridge\n\nIt is long.'],
    ['a speaker by lines', 'Roe: It is long.\nDoe: It is not.\n\nRoe: So it is.'],
    ['a page of XML', '<?xml version="1.0"?><!DOCTYPE html>\n<html xmlns="x"><p>It is.</p></html>'],
    ['an address with words', 'https://news.example/bridge It is long.'],
    ['a page', '<!doctype html><title>A</title>'],
    ['words in brackets', '[Jane Roe:] It is long.'],
    ['words in angles', '<Larkton> It is long.'],
  ])('is not said of %s', (_name, text) => {
    expect(unreadFormat(text)).toBeNull();
  });
});
