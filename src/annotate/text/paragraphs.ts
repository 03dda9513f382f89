import type { Block } from '../../model/article.ts';
import { blockText } from '../../model/article.ts';
import { creditStart } from './english.ts';
import type { OnShare } from './progress.ts';
import { telling } from './progress.ts';
import type { Quotation } from '../../model/quotations.ts';
import { quotationsIn } from '../../model/quotations.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';
import { sentencesIn } from './sentences.ts';
import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** A block with what every later step asks of it. */
export interface Paragraph {
  readonly block: Block;
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Range[];
}

/** The blocks read once; who took a picture is left out of the reading. */
export function paragraphsOf(blocks: readonly Block[], onShare: OnShare): readonly Paragraph[] {
  return Array.from(telling(blocks, onShare), paragraphOf);
}

function paragraphOf(block: Block): Paragraph {
  const text = blockText(block);
  const credit = block.type === 'figure' ? text.search(creditStart) : -1;
  const quotations = block.type === 'paragraph' ? quotationsIn(text) : [];
  const sentences = sentencesIn(text, quotations).filter(
    ({ start }) => credit === -1 || start < credit,
  );
  return {
    block,
    text,
    quotations,
    sentences:
      credit === -1
        ? sentences
        : sentences.map(({ start, end }) => ({ start, end: Math.min(end, credit) })),
  };
}

/** What several steps read of a sentence is read once. */
const known = new WeakMap<Range, readonly Token[]>();

/** The tokens of a sentence of a paragraph, each of its quotations one. */
export function tokensOfSentence(
  { text, quotations }: Paragraph,
  sentence: Range,
): readonly Token[] {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const first = firstFrom(quotations, sentence.start);
  const inside = quotations.slice(Math.max(0, first - 1), firstFrom(quotations, sentence.end));
  const tokens = tokensOf(text, inside, sentence.start, sentence.end);
  known.set(sentence, tokens);
  return tokens;
}

/** The same with the words of its quotations each for itself. */
export function wordsOfSentence(paragraph: Paragraph, sentence: Range): readonly Token[] {
  const { text, quotations } = paragraph;
  const { start, end } = sentence;
  const [at, before] = [
    quotations[firstFrom(quotations, start)],
    quotations[firstFrom(quotations, start) - 1],
  ];
  const quotes =
    (at !== undefined && at.outerStart < end) || (before !== undefined && before.outerEnd > start);
  return quotes ? tokensOf(text, [], start, end) : tokensOfSentence(paragraph, sentence);
}

/**
 * The sentence right before the one of a place, in its paragraph or at the end of the paragraph before, with
 * the index of its block; null where there is none.
 */
export function sentenceBefore(
  paragraphs: readonly Paragraph[],
  order: number,
  place: number,
): { readonly order: number; readonly sentence: Range } | null {
  const here = paragraphs[order]?.sentences ?? [];
  const at = firstFrom(here, place + 1) - 1;
  const [block, sentence] =
    at > 0 ? [order, here[at - 1]] : [order - 1, paragraphs[order - 1]?.sentences.at(-1)];
  return sentence === undefined ? null : { order: block, sentence };
}
