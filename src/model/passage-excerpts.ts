import type { Article, Mention, QuoteKind, Span } from './article.ts';
import { blockOrder, textsOf } from './article.ts';
import type { Excerpt } from './excerpt.ts';
import { beginningOf, cutAround, excerptOf } from './excerpt.ts';
import type { Passage } from './passages.ts';

/** UTF-16 code units that a listed quote keeps of its words: about one line of a card. */
const listedLength = 64;

export interface PassageExcerpt extends Excerpt {
  /** What the passage is: somebody mentioned, or a quote of this kind. */
  readonly kind: 'mention' | QuoteKind;
}

/** A passage in a few words: how a quote begins, or a mention with what stands around it. */
export function passageExcerpt(article: Article, { id, at }: Passage): PassageExcerpt {
  const quote = article.quotes.find((quote) => quote.id === id);
  return quote === undefined
    ? { kind: 'mention', ...excerptOf(article, at) }
    : { kind: quote.kind, before: '', words: beginningOf(at.text, listedLength), after: '' };
}

/** UTF-16 code units of a sentence kept on either side of the words it is evidence for. */
const sentenceLength = 110;

/** The words of a span in their sentence; of a long one, what is near them. */
export function sentenceOf(article: Article, span: Span): Excerpt {
  const text = textsOf(article).get(span.block) ?? '';
  const bounds = [0, ...sentenceStarts(text), text.length];
  const start = bounds.findLast((bound) => bound <= span.start) ?? 0;
  const end = bounds.find((bound) => bound >= span.end) ?? text.length;
  return cutAround(
    text.slice(start, end).trimEnd(),
    { start: span.start - start, end: span.end - start },
    sentenceLength,
  );
}

/** Titles and months that end in a full stop within a sentence: “Gen. Qasem Soleimani”. */
const shortened =
  /(?:\b(?:Adm|Capt|Cmdr|Col|Dr|Fr|Gen|Gov|Hon|Lt|Maj|Mr|Mrs|Ms|Prof|Rep|Rev|Sen|Sgt|St|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})$/u;

/** Where each sentence after the first begins, in UTF-16 code units. */
function sentenceStarts(text: string): readonly number[] {
  return [...text.matchAll(/([.!?…])["'”’)\]]*\s+(?=["'“‘([]*\p{Lu})/gu)]
    .filter(({ 1: sign, index }) => sign !== '.' || !shortened.test(text.slice(0, index)))
    .map(({ 0: found, index }) => index + found.length);
}

/** The last mention before this one that names the same person; null when none does. */
export function namedBefore(article: Article, mention: Mention): Mention | null {
  const order = blockOrder(article);
  const place = ({ at }: Mention) => order.get(at.block) ?? 0;
  const byPlace = (a: Mention, b: Mention) => place(a) - place(b) || a.at.start - b.at.start;
  return (
    article.mentions
      .filter(
        (other) =>
          other.person === mention.person && other.form === 'name' && byPlace(other, mention) < 0,
      )
      .toSorted(byPlace)
      .at(-1) ?? null
  );
}
