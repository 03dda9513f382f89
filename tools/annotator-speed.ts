import { annotate } from '../src/annotate/annotate.ts';
import type { Article, Block } from '../src/model/article.ts';

interface Speed {
  readonly words: number;
  /** Milliseconds; that of the first length is a cold start where the process has done nothing yet. */
  readonly first: number;
  /** Milliseconds of the fastest of the runs. */
  readonly least: number;
}

const runs = 5;

/**
 * Times the annotator on texts of these lengths in words, in their order: an article's paragraphs
 * over and over, its names and numbers others each time.
 */
export function speedsOn(article: Article, lengths: readonly number[]): readonly Speed[] {
  const texts = article.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  return lengths.map((words) => {
    const { headline, lang, published } = article;
    const draft = { headline, lang, published, source: {}, blocks: grown(texts, words) };
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      annotate(draft, 'a');
      return performance.now() - start;
    });
    return { words, first: times[0] ?? 0, least: Math.min(...times) };
  });
}

function grown(texts: readonly string[], words: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let had = 0, at = 0; had < words && texts.length > 0; at += 1) {
    const round = Math.floor(at / texts.length);
    const text = varied(texts[at % texts.length] ?? '', round);
    blocks.push({ id: `p${at + 1}`, type: 'paragraph', text });
    had += text.split(/\s+/).length;
  }
  return blocks;
}

/** Other surnames and days in each round, so that the cast grows with the text. */
function varied(text: string, round: number): string {
  if (round === 0) return text;
  const ending = String(round).replaceAll(/\d/g, (digit) => 'aeioulnrst'.charAt(Number(digit)));
  return text
    .replaceAll(/(?<=\p{Ll} )(\p{Lu}\p{Ll}{4,})/gu, `$1${ending}`)
    .replaceAll(/\b\d\b/g, String((round % 9) + 1));
}
