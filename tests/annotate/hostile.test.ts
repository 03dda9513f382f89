import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { draftFromMarkdown } from '../../src/annotate/drafts/from-markdown.ts';
import { draftFromText } from '../../src/annotate/drafts/from-text.ts';
import { blockText } from '../../src/model/article.ts';
import { parseArticle } from '../../src/model/parse-article.ts';

/** What trips readers of text: marks of every kind, cues, names, dates, and what is no text. */
const pieces = [
  '“', '”', '"', "'", '‘', '’', '«', '»', '(', ')', ',', '.', '?', '—', ';', ':', ' ', '\n\n', '\n',
  'Jane Roe', 'Gen. Robert Crane', 'said', 'told reporters', 'according to', 'that', 'he', 'she',
  'the minister', 'on Tuesday', 'in January', '31 February', 'It is safe', '\0', '\ud800', '\u202e',
  '<script>alert(1)</script>', 'javascript:alert(1)', '😀', 'é', '# ', '> ', '[a](data:x)', '---',
] as const; // prettier-ignore

const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string()), {
    maxLength: 120,
  })
  .map((parts) => parts.join(' '));

/** Without what cannot be shown or seen. */
const folded = (text: string) =>
  text.replaceAll(/[\0\ud800-\udfff\p{Cf}]/gu, '').replaceAll(/\s+/g, '');

describe('whatever the text', () => {
  test('the article is one that the parser accepts, spans and all', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isMarkdown) => {
        const draft = isMarkdown ? draftFromMarkdown(text) : draftFromText(text);
        if (draft === null) return;
        const english = { ...draft, lang: 'en', published: '2020-02-12' };
        const parsed = parseArticle(JSON.parse(JSON.stringify(annotate(english, 'a'))));
        expect(parsed).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  test('every word of the blocks is the text’s, in its order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = folded(text);
        let at = 0;
        for (const block of draftFromText(text)?.blocks ?? []) {
          const words = folded(blockText(block));
          const place = source.indexOf(words, at);
          expect(place).toBeGreaterThanOrEqual(at);
          at = place + words.length;
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** A surname of its own for each number. */
function surname(at: number): string {
  return `Q${at.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)))}ow`;
}

const bad: readonly (readonly [name: string, of: (n: number) => string])[] = [
  ['opening marks that nothing closes', (n) => 'He said “it is '.repeat(n)],
  ['straight marks', (n) => `It is ${'" '.repeat(n)}`],
  ['single marks', (n) => "He said 'it is ".repeat(n)],
  ['plurals in single marks', (n) => "the 'boys' school ".repeat(n)],
  ['an opening mark, then plurals', (n) => `'It is ${"the boys' school ".repeat(n)}`],
  ['names', (n) => 'Jane Roe and Robert Crane said it. '.repeat(n)],
  ['cues', (n) => 'he said '.repeat(n)],
  ['capitals', (n) => 'Alpha '.repeat(n)],
  ['commas', (n) => 'so, '.repeat(n)],
  ['documents', (n) => 'Jane Roe wrote a report and the report said it is old. '.repeat(n)],
  ['descriptions', (n) => `Jane Roe left.\n\n${'The baker said it is old. '.repeat(n)}`],
  ['bodies with letters', (n) => 'The Red Pine Council (RPC) said it is old. '.repeat(n)],
  ['dates', (n) => 'It was on 5 May 2019 and. '.repeat(n)],
  ['dates in one sentence', (n) => 'it was in 2019 and was in May 2019 and '.repeat(n)],
  ['a name in one sentence', (n) => `Jane Roe was here, ${'and there Roe was, '.repeat(n)}`],
  ['relatives by one name', (n) => Array.from({ length: n }, (_, at) => `Jane ${surname(at)} met Mr ${surname(at)}. Her husband, Rolf, left.\n\n`).join('')],
  ['relatives of each', (n) => Array.from({ length: n }, (_, at) => `Jane ${surname(at)} met Mr ${surname(at)}. Her husband, ${surname(at + 7)}, left. `).join('')],
  ['husbands', (n) => Array.from({ length: n }, (_, at) => `Jane ${surname(at)} said it is old. Her husband said it is new. `).join('')],
  ['turns of two', (n) => '“Is it old?” asked Jane Roe.\n\n“It is,” said Robert Crane.\n\n“Is it?”\n\n“So.”\n\n'.repeat(n)],
  ['offices before pronouns', (n) => `The mayor, Jane Roe, left. ${'Asked, the mayor shrugged. “It is old,” she said. '.repeat(n)}`],
  ['wives', (n) => 'Jane Roe left. Her husband, Robert Roe, said it is old. “It is new,” said his wife. '.repeat(n)],
  ['clauses that end on who says it', (n) => `It is old${', in part, said Jane Roe'.repeat(n)}`],
  ['people of two surnames', (n) => Array.from({ length: n }, (_, at) => `Rosa ${surname(at)} ${surname(at + 1)} said it is old. ${surname(at)} said so. `).join('')],
  ['brackets', (n) => `${'('.repeat(n)}he said it${')'.repeat(n)}`],
  ['paragraphs of one word', (n) => '“So”\n\n'.repeat(n)],
]; // prettier-ignore

/** The processor's time for one text beside that for four times as much, the least of three runs. */
describe('the work grows as the text does', () => {
  test.each(bad)('%s', { timeout: 60_000 }, (_name, of) => {
    const spent = (n: number) => {
      const draft = draftFromText(`A headline\n\n${of(n)}`);
      if (draft === null) throw new Error('Nothing was read.');
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        annotate({ ...draft, lang: 'en' }, 'a');
        const { user } = process.cpuUsage(start);
        return user;
      });
      return Math.min(...times);
    };
    spent(200);
    const [few, many] = [spent(1500), spent(6000)];
    // Four times the text: quadratic work would take sixteen times as long.
    expect(many).toBeLessThan(Math.max(few, 20_000) * 11);
  });
});
