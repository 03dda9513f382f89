import type { Article, Mention, Quote, QuoteKind, Span } from './article.ts';
import { textsOf } from './article.ts';
import type { CorrectionOf } from './correction.ts';
import { withPerson } from './correct-people.ts';
import { freshIdFor } from './fresh-id.ts';
import { lengthOf, overlapOf, overSameWords, spansFound } from './same-words.ts';

/**
 * The quote over these words as the reader has it, or a new one. It keeps its id, and what the
 * article says of its speaker as long as that is not another's name. What the engine found within
 * these words besides goes. Null when the words are not in the article.
 */
export function withQuote(
  before: Article,
  { at, as, speaker: who }: CorrectionOf<'quote'>,
): Article | null {
  const spans = spansFound(before, at);
  if (spans === null) return null;
  const { article: cast, id: speaker } =
    who === null ? { article: before, id: null } : withPerson(before, who);
  const known = quoteOver(cast, spans, as);
  const isSame = known?.speaker === speaker;
  const source = isSame || !namesAnother(cast, known?.source, speaker) ? known?.source : undefined;
  // The words that report belong to those that name whoever reports.
  const cue = source === known?.source ? known?.cue : undefined;
  const mentions = isSame ? cast.mentions : mentionsFollowing(cast, source, speaker);
  const article = { ...cast, mentions };
  // That the words themselves name nobody is not for the reader's correction to say.
  const isImplied = isSame && known.implied === true;
  const quote: Quote = {
    id: known?.id ?? freshIdFor(article, 'quote', spans),
    kind: as,
    speaker,
    at: spans,
    ...(source === undefined ? {} : { source }),
    ...(cue === undefined ? {} : { cue }),
    ...(isImplied ? { implied: true } : {}),
    by: 'reader',
  };
  const others = article.quotes.filter((one) => one === known || !isRival(one, quote));
  return {
    ...article,
    quotes:
      known === null ? [...others, quote] : others.map((one) => (one === known ? quote : one)),
  };
}

/** Null when no quote is over these words. */
export function withoutQuote(article: Article, { at }: CorrectionOf<'no-quote'>): Article | null {
  const spans = spansFound(article, at);
  const known = spans && overSameWords(article.quotes, spans, (quote) => quote.at);
  if (known === null) return null;
  return { ...article, quotes: article.quotes.filter((quote) => quote !== known) };
}

const isInMarks = (kind: QuoteKind) => kind !== 'indirect';

/**
 * Words in marks do not stand within other words in marks, so half of the shorter is enough to be
 * the same quote; but reported speech may hold a quote in marks, which is another one.
 */
function quoteOver({ quotes }: Article, at: readonly Span[], as: QuoteKind): Quote | null {
  const alikeFirst = quotes.toSorted((a, b) => Number(b.kind === as) - Number(a.kind === as));
  return overSameWords(
    alikeFirst,
    at,
    (quote) => quote.at,
    ({ kind }) => (isInMarks(kind) === isInMarks(as) ? 'shorter' : 'longer'),
  );
}

/** What the engine says of words most of which the reader has said anew. */
function isRival({ by, kind, at }: Quote, quote: Quote): boolean {
  return (
    by === 'engine' &&
    isInMarks(kind) === isInMarks(quote.kind) &&
    overlapOf(at, quote.at) * 2 >= lengthOf(at)
  );
}

/** Whether these words hold somebody else's name; but “Roe’s lawyer” is not Roe. */
function namesAnother(article: Article, source: Span | undefined, speaker: string | null): boolean {
  if (source === undefined) return false;
  const text = textsOf(article).get(source.block) ?? '';
  return article.mentions.some(
    ({ form, person, at }) =>
      form === 'name' &&
      person !== speaker &&
      overlapOf([at], [source]) > 0 &&
      !/^['’]/.test(text.slice(at.end)),
  );
}

/**
 * The “he” of “he said” is whoever speaks: what the engine took it for follows from what it took
 * the speaker for, and changes, or goes, with them.
 */
function mentionsFollowing(
  { mentions }: Article,
  source: Span | undefined,
  speaker: string | null,
): Mention[] {
  return mentions.flatMap((mention): Mention[] => {
    const { id, form, at, note, by } = mention;
    const follows =
      source !== undefined &&
      by === 'engine' &&
      form !== 'name' &&
      mention.person !== speaker &&
      at.block === source.block &&
      at.start === source.start &&
      at.end === source.end;
    if (!follows) return [mention];
    if (speaker === null) return [];
    const noted = note === undefined ? {} : { note };
    return [{ id, person: speaker, form, at, ...noted, by: 'reader' }];
  });
}
