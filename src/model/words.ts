import type { MentionForm, QuoteKind } from './article.ts';

/** What the interface calls the kinds of quote: the format's `indirect` is a reader's “reported”. */
export const kindNames: Readonly<Record<QuoteKind, string>> = {
  direct: 'direct quote',
  partial: 'partial quote',
  indirect: 'reported speech',
};

/** The same in one word, for filters and lists. */
export const kindWords: Readonly<Record<QuoteKind, string>> = {
  direct: 'Direct',
  partial: 'Partial',
  indirect: 'Reported',
};

export const formNames: Readonly<Record<MentionForm, string>> = {
  name: 'named',
  description: 'described',
  pronoun: 'a pronoun',
};

/** A count in digits, by thousands: `8`, `10,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A count with its noun: `1 quote`, `8 quotes`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A share from 0 to 1 in whole per cent; what is more than nothing never reads as 0%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%';
  return `${Math.round(share * 100)}%`;
}

/** A text of at most so many UTF-16 code units; an ellipsis stands for what is cut off. */
export function clipped(text: string, length: number): string {
  return text.length > length ? `${withoutHalves(text.slice(0, length - 1))}…` : text;
}

/** A text that was cut, without the halves of surrogate pairs that the cuts have left. */
export function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
