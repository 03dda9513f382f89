import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFromMarkdown } from '../../src/annotate/drafts/from-markdown.ts';
import { draftFromText } from '../../src/annotate/drafts/from-text.ts';
import { markdownPieces } from '../../src/annotate/drafts/markdown-pieces.ts';
import { paragraphsOfText } from '../../src/annotate/drafts/paragraphs-of-text.ts';
import { blockText } from '../../src/model/article.ts';

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a document as the reference implementation renders them, one text for each block. */
function rendered(source: string): readonly string[] {
  const walker = new Parser().parse(source).walker();
  const texts: string[] = [];
  let text = '';
  let pictures = 0;
  const end = () => {
    texts.push(text);
    text = '';
  };
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    if (node.type === 'image') pictures += entering ? 1 : -1;
    else if (pictures > 0) continue;
    else if (node.type === 'text' || node.type === 'code') text += node.literal ?? '';
    else if (node.type === 'softbreak' || node.type === 'linebreak') text += '\n';
    else if (node.type === 'code_block' && !(node as { _isFenced?: boolean })._isFenced) {
      text = node.literal ?? '';
      end();
    } else if (!entering && (node.type === 'paragraph' || node.type === 'heading')) end();
  }
  return texts.flatMap((one) => one.trim().split(/\s+/)).filter((one) => one !== '');
}

/**
 * No tables, notes, struck words or HTML, which the reference does not have or leaves as they are; and
 * no emoji, for emphasis beside them was ruled anew in CommonMark 0.31.
 */
const marks = [
  '*', '**', '_', '__', '`', '``', '[', ']', '(', ')', '[a]', '[a]: /b "c"', '](/b)', '](/b "c")', '![', '\\', '\\*', '\\[',
  '# ', '### ', '===', '---', '- ', '* ', '1. ', '> ', '    ', '  ', '\n', '\n\n', '  \n', '\\\n', '```', '&amp;', '&mdash;',
  '&#35;', '&nosuch;', '<https://a.example/b>', '"', "'", 'it', 'is', 'long.', 'It', '2', 'snake_case', 'é',
] as const; // prettier-ignore

const documents = fc
  .array(fc.constantFrom(...marks), { maxLength: 60 })
  .map((parts) => parts.join(''));

/**
 * The mark of an item with nothing in it, right under the definition of a link: the reference shows the
 * mark, since such an item does not end a paragraph, which definitions are to it until they are read.
 */
const emptyUnderDefinition = /\[a\]: \/b.*\n[\s>]*(?:[-*]|1\.)\s*$/m;

describe('Markdown', () => {
  test('has the words that the reference implementation renders, whatever the marks', () => {
    fc.assert(
      fc.property(documents, (source) => {
        fc.pre(!emptyUnderDefinition.test(source));
        const texts = (markdownPieces(source) ?? []).map(({ text }) => text);
        const found = texts.flatMap((text) => text.trim().split(/\s+/));
        expect(found.filter((word) => word !== '')).toEqual(rendered(source));
      }),
      { numRuns: 2000 },
    );
  });

  test('has no mark of a task, a note or a table that the reference would show', () => {
    const source = '- [ ] a\n\n[^1]\n\n[^1]: b\n\n| c |\n|---|\n| d |\n';
    expect(markdownPieces(source)?.map(({ text }) => text)).toEqual(['a', '', 'b', 'c', 'd']);
  });
});

const lines = fc
  .array(
    fc.oneof(
      fc.constantFrom('It was a long day and it', 'rained.', 'By Jane Roe', 'coun-', 'cil', 'pre-', '', '•\tIt is', '12', '\u00ad', '  It', 'Related stories'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((all) => all.join('\n')); // prettier-ignore

test('plain text keeps its letters, and their order, however its lines are joined', () => {
  fc.assert(
    fc.property(lines, (text) => {
      const letters = (of: string) => of.replaceAll(/[^\p{L}]+/gu, '');
      // Word's mark of a list within a list is a letter.
      expect(letters(paragraphsOfText(text).join(''))).toBe(letters(text.replaceAll(/^o\t/gm, '')));
    }),
    { numRuns: 1000 },
  );
});

/** Deep, long and unclosed: each of so many characters or more. */
const bad: readonly (readonly [name: string, of: (n: number) => string])[] = [
  ['quotations in quotations', (n) => '>'.repeat(n)],
  ['quotations, spaced', (n) => '> '.repeat(n / 2)],
  ['quotations, deeper by the line', (n) => Array.from({ length: Math.sqrt(n) }, (_, at) => `${'>'.repeat(at)} a`).join('\n')],
  ['lists in lists', (n) => '- '.repeat(n / 2)],
  ['lists of stars', (n) => `${'* '.repeat(n / 2)}a`],
  ['lists, deeper by the line', (n) => Array.from({ length: Math.sqrt(n) }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ['brackets', (n) => '['.repeat(n)],
  ['brackets, closed', (n) => `${'['.repeat(n / 2)}a${']'.repeat(n / 2)}`],
  ['brackets of notes', (n) => `[^a]: b\n\n${'[^a'.repeat(n / 3)}`],
  ['notes', (n) => `${'[^a]: b\n'.repeat(n / 8)}\n${'[^a]'.repeat(n / 8)}`],
  ['marks of notes that are links', (n) => '[1](#a)'.repeat(n / 7)],
  ['links that are not closed', (n) => '[a]('.repeat(n / 4)],
  ['references that are not closed', (n) => `[a]: b\n\n${'[a][b'.repeat(n / 5)}`],
  ['pictures', (n) => '![a]('.repeat(n / 5)],
  ['stars', (n) => '*a **b '.repeat(n / 7)],
  ['underscores', (n) => 'a_ b__ '.repeat(n / 7)],
  ['backticks', (n) => Array.from({ length: Math.sqrt(n) }, (_, at) => `${'`'.repeat(at)}a`).join('')],
  ['backslashes', (n) => '\\'.repeat(n)],
  ['characters by name', (n) => '&amp;&a'.repeat(n / 7)],
  ['comments that nothing closes', (n) => 'a <!-- '.repeat(n / 7)],
  ['blocks of comments', (n) => '<!--\n'.repeat(n / 5)],
  ['instructions', (n) => 'a <? '.repeat(n / 5)],
  ['tags that nothing closes', (n) => 'a <b c="'.repeat(n / 8)],
  ['blocks of tags', (n) => '<div>\n\n<p '.repeat(n / 10)],
  ['scripts in a block', (n) => `<div>${'<script>'.repeat(n / 8)}`],
  ['scripts in a line', (n) => `a ${'<script>'.repeat(n / 8)}`],
  ['tables', (n) => `${'|a'.repeat(Math.sqrt(n))}\n${'|-'.repeat(Math.sqrt(n))}\n${'|\n'.repeat(Math.sqrt(n))}`],
  ['a table of one row', (n) => `${'|a'.repeat(n / 4)}\n${'|-'.repeat(n / 4)}\n`],
  ['front matter', (n) => `---\n${'title: a\n- b\n'.repeat(n / 13)}`],
  ['rules', (n) => '---\n'.repeat(n / 4)],
  ['short lines', (n) => 'Jane Roe\n'.repeat(n / 9)],
  ['lines of a width', (n) => 'It was a long day and it rained on the town of Westport all the\n'.repeat(n / 64)],
  ['lines that end within words', (n) => 'It was a long day and it rained on the town of Westport all the-\n'.repeat(n / 65)],
  ['one word, parted', (n) => `${'a-'.repeat(n / 2)}\nb`],
  ['letters of hyphens', (n) => 'a-\n'.repeat(n / 3)],
  ['spaces', (n) => `a${' '.repeat(n)}b`],
  ['blank lines', (n) => `a${'\n \t'.repeat(n / 3)}b`],
  ['one line', (n) => 'It is long, and it is wide. '.repeat(n / 28)],
  ['one word', (n) => 'a'.repeat(n)],
  ['capitals', (n) => 'By Jane '.repeat(n / 8)],
  ['captions', (n) => `Image caption, ${'a ('.repeat(n / 3)}`],
  ['headings of other stories', (n) => 'Related stories\n\n'.repeat(n / 17)],
]; // prettier-ignore

/** The processor's time for a text beside that for one four times as long, each the least of three. */
describe.each([
  ['plain text', draftFromText],
  ['Markdown', draftFromMarkdown],
] as const)('the work of reading %s grows as the text does', (_kind, read) => {
  test.each(bad)(
    '%s',
    (_name, of) => {
      const spent = (n: number) => {
        const text = `A headline\n\n${of(n)}`;
        const times = [1, 2, 3].map(() => {
          const start = process.cpuUsage();
          read(text);
          return process.cpuUsage(start).user;
        });
        return Math.min(...times);
      };
      spent(5000);
      // Four times the text: quadratic work would take sixteen times as long.
      expect(spent(80_000)).toBeLessThan(Math.max(spent(20_000), 20_000) * 9);
    },
    60_000,
  );
});

test.each<readonly [name: string, text: string]>([
  ['a line of five million characters', 'It is long, and it is wide. '.repeat(178_000)],
  ['a word of five million characters', 'a'.repeat(5_000_000)],
  ['an emoji, two and a half million times', `a${'😀'.repeat(2_499_000)}`],
  ['five million marks of quotation', `${'>'.repeat(5_000_000)} a`],
])(
  '%s is read whole',
  (_name, text) => {
    const letters = (of: string) => of.replaceAll(/[^\p{L}\p{S}]+/gu, '');
    for (const read of [draftFromText, draftFromMarkdown]) {
      const blocks = read(text)?.blocks ?? [];
      expect(Math.max(...blocks.map((block) => blockText(block).length))).toBeLessThan(1_000_000);
      const found = letters(blocks.map(blockText).join(''));
      expect(found.replaceAll('>', '') === letters(text).replaceAll('>', '')).toBe(true);
    }
  },
  120_000,
);

test('Markdown that is nested more deeply than any is read as plain text, to the last word', () => {
  const draft = draftFromMarkdown(`# A bridge\n\n${'> '.repeat(200)}It is deep down here.\n`);
  expect((draft?.blocks ?? []).flatMap((block) => wordsIn(blockText(block)))).toEqual(
    wordsIn('It is deep down here.'),
  );
});
