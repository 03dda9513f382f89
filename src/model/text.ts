import type { Article, Event, Mention, Quote } from './article.ts';
import { textsOf } from './article.ts';
import { oncePer } from './once.ts';
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

/** A text of the article, cut into segments with all that covers them; `id` names it as spans do. */
export function segmentsIn(article: Article, id: string): readonly Segment<Cover>[] {
  return segmentsOf(textsOf(article).get(id) ?? '', coversByText(article).get(id) ?? []);
}

/** What lies over each text, by the text's id. Linear in the size of the article. */
const coversByText = oncePer((article: Article): ReadonlyMap<string, readonly Cover[]> => {
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
});

function insertionsIn(text: string): readonly Range[] {
  return [...text.matchAll(new RegExp(insertionPattern, 'gu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
