import type { Article, Person, Quote, QuoteKind, Span } from './article.ts';
import { blockOrder, peopleById, textsOf } from './article.ts';
import type { Focus } from './focus.ts';
import { isTargetQuote, quoteMatches } from './focus.ts';
import { quoteKinds } from './location.ts';
import { oncePer } from './once.ts';

/** A piece of a quote's words; an insertion is the paper's, in brackets, not the speaker's. */
export interface QuotePiece {
  readonly text: string;
  readonly insertion: boolean;
}

export interface QuoteItem {
  readonly quote: Quote;
  readonly speaker: Person | null;
  /** The words of each span, cut at insertions. */
  readonly spans: readonly (readonly QuotePiece[])[];
  readonly hasInsertion: boolean;
  /** The article's words that say who speaks, as in “he added”; null when the paragraph names nobody. */
  readonly attribution: string | null;
  /** Shown only because the link points at it. */
  readonly outside: boolean;
}

/** The speaker's name, or an honest word that the article names none. */
export function speakerLabel({
  speaker,
  quote: { source },
}: Pick<QuoteItem, 'speaker' | 'quote'>): string {
  if (speaker !== null) return speaker.name;
  return source === undefined ? 'Unattributed' : `“${source.text}”, not named`;
}

export interface QuotesView {
  readonly items: readonly QuoteItem[];
  readonly total: number;
  /** How many quotes of each kind the person in focus has, or the article when nobody is. */
  readonly kinds: Readonly<Record<QuoteKind, number>>;
}

/** The quotes in reading order, narrowed to the focus; a linked one is there in any case. */
export function quotesView(article: Article, focus: Focus): QuotesView {
  const ofPerson = article.quotes.filter((quote) => quoteMatches({ ...focus, kinds: [] }, quote));
  const items: QuoteItem[] = [];
  for (const item of itemsOf(article)) {
    if (quoteMatches(focus, item.quote)) items.push(item);
    else if (isTargetQuote(focus, item.quote)) items.push(itemOf(article, item.quote, true));
  }
  return { items, total: article.quotes.length, kinds: countKinds(ofPerson) };
}

/** Every quote's item, as it is when no filter is set. */
const itemsOf = oncePer((article: Article): readonly QuoteItem[] =>
  inReadingOrder(article).map((quote) => itemOf(article, quote, false)),
);

/** What has to be looked up in the text is looked up when it is drawn: most of a long list is not. */
function itemOf(article: Article, quote: Quote, outside: boolean): QuoteItem {
  return {
    quote,
    speaker: peopleById(article).get(quote.speaker ?? '') ?? null,
    get spans() {
      return spansOf(quote);
    },
    get hasInsertion() {
      return spansOf(quote)
        .flat()
        .some(({ insertion }) => insertion);
    },
    get attribution() {
      return attributionOf(textsOf(article), quote);
    },
    outside,
  };
}

/** The article's quotes as the reader meets them: an outer one before the one inside it. */
export const inReadingOrder = oncePer((article: Article): readonly Quote[] => {
  const order = blockOrder(article);
  const place = ({ at: [first] }: Quote) => (first ? (order.get(first.block) ?? 0) : 0);
  const start = ({ at: [first] }: Quote) => first?.start ?? 0;
  const end = ({ at }: Quote) => at.at(-1)?.end ?? 0;
  return article.quotes.toSorted(
    (a, b) => place(a) - place(b) || start(a) - start(b) || end(b) - end(a),
  );
});

function countKinds(quotes: readonly Quote[]): Record<QuoteKind, number> {
  const count = (kind: QuoteKind) => quotes.filter((quote) => quote.kind === kind).length;
  const [direct, partial, indirect] = quoteKinds.map(count);
  return { direct: direct ?? 0, partial: partial ?? 0, indirect: indirect ?? 0 };
}

/**
 * Cuts a quote's words at the paper's insertions. A reporter's own sentence may hold brackets of
 * its own, so only words between marks, direct or partial, are looked at.
 */
function spansOf({ kind, at }: Quote): QuoteItem['spans'] {
  return at.map(({ text }) =>
    kind === 'indirect' ? [{ text, insertion: false }] : piecesOf(text),
  );
}

/** Splitting by a group keeps what it matched at every odd place. */
function piecesOf(text: string): readonly QuotePiece[] {
  return text
    .split(insertionPattern)
    .map((piece, at) => ({ text: piece, insertion: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** An editor's words inside a quotation, brackets included; the group keeps them when splitting. */
export const insertionPattern = /(\[[^[\]]+\])/u;

/** The words that name the speaker and the cue, in the order of the text, with what parts them. */
function attributionOf(texts: ReadonlyMap<string, string>, { source, cue }: Quote): string | null {
  const spans = [source, cue]
    .filter((span): span is Span => span !== undefined)
    .toSorted((a, b) => a.start - b.start);
  const [first, last = first] = spans;
  if (first === undefined || last === undefined) return null;
  const near = first.block === last.block && last.start - first.end <= longestGap;
  if (!near) return spans.map(({ text }) => text).join(' … ');
  return texts.get(first.block)?.slice(first.start, Math.max(first.end, last.end)) ?? null;
}

/** Source and cue parted by more than this many code units are shown with an ellipsis between. */
const longestGap = 24;
