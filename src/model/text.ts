import type { Article, Block, Event, Mention, Quote } from './article.ts';
import { blockText, headlineId } from './article.ts';
import { insertionPattern } from './quotes.ts';
import type { Range, Segment } from './segments.ts';
import { segmentsOf } from './segments.ts';
import { evidenceAnchor } from './target.ts';

/** What can lie over words of the text. `first` is true where the annotation begins. */
export type Cover = Range &
  (
    | { readonly kind: 'quote'; readonly quote: Quote; readonly first: boolean }
    | { readonly kind: 'mention'; readonly mention: Mention }
    | { readonly kind: 'insertion' }
    | { readonly kind: 'evidence'; readonly event: Event; readonly anchor: string }
  );

export interface AnnotatedBlock {
  readonly block: Block;
  readonly segments: readonly Segment<Cover>[];
}

export interface AnnotatedText {
  readonly headline: readonly Segment<Cover>[];
  readonly blocks: readonly AnnotatedBlock[];
}

/** The article's text, every block cut into segments with all that covers them. Linear in its size. */
export function annotatedText(article: Article): AnnotatedText {
  const covers = coversByBlock(article);
  return {
    headline: segmentsOf(article.headline, covers.get(headlineId) ?? []),
    blocks: article.blocks.map((block) => ({
      block,
      segments: segmentsOf(blockText(block), covers.get(block.id) ?? []),
    })),
  };
}

function coversByBlock(article: Article): ReadonlyMap<string, readonly Cover[]> {
  const covers = new Map<string, Cover[]>();
  const add = (block: string, cover: Cover) => {
    const there = covers.get(block);
    if (there === undefined) covers.set(block, [cover]);
    else there.push(cover);
  };
  for (const quote of article.quotes) {
    for (const [n, { block, start, end, text }] of quote.at.entries()) {
      add(block, { kind: 'quote', quote, start, end, first: n === 0 });
      if (quote.kind === 'indirect') continue;
      for (const range of insertionsIn(text)) {
        add(block, { kind: 'insertion', start: start + range.start, end: start + range.end });
      }
    }
  }
  for (const event of article.events) {
    for (const [n, { block, start, end }] of event.at.entries()) {
      add(block, { kind: 'evidence', event, anchor: evidenceAnchor(event.id, n), start, end });
    }
  }
  for (const mention of article.mentions) {
    const { block, start, end } = mention.at;
    add(block, { kind: 'mention', mention, start, end });
  }
  return covers;
}

function insertionsIn(text: string): readonly Range[] {
  return [...text.matchAll(new RegExp(insertionPattern, 'gu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
