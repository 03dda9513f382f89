import * as v from 'valibot';
import type { Article } from './article.ts';
import { withEvent, withoutEvent } from './correct-events.ts';
import {
  withMention,
  withMerged,
  withName,
  withoutForsaken,
  withoutMention,
} from './correct-people.ts';
import { withoutQuote, withQuote } from './correct-quotes.ts';
import type { Correction } from './correction.ts';
import { CorrectionSchema } from './correction.ts';
import { crossChecks } from './cross-checks.ts';
import { oncePer } from './once.ts';
import { keepColours } from './speakers.ts';

/**
 * The article with a reader's corrections, applied in their order. What they made or changed is
 * marked `by: 'reader'` and has no confidence. Annotations are known by their words: exactly the
 * same ones first, else by the greatest overlap that is enough (`same-words.ts`). A correction that
 * finds nothing to be applied to is passed over, and so is one that is malformed or would leave an
 * article that the parser refuses. The text is never altered; the result of a valid article is one.
 *
 * The same lists give the same article, not an equal one, so that what is worked out from it is
 * kept; without a correction that applies it is the one given.
 */
export function corrected(article: Article, corrections: readonly Correction[]): Article {
  return outcomes(article)(corrections).article;
}

/**
 * The corrections that did nothing, in their order: their words are no longer in the article, or
 * there is nothing there to correct, as when a newer engine no longer makes the mistake.
 */
export function misfits(
  article: Article,
  corrections: readonly Correction[],
): readonly Correction[] {
  return outcomes(article)(corrections).misfits;
}

interface Outcome {
  readonly article: Article;
  readonly misfits: readonly Correction[];
}

const outcomes = oncePer((article: Article) =>
  oncePer((corrections: readonly Correction[]): Outcome => {
    const outcome = outcomeOf(article, corrections, () => true);
    // Hardly a list adds so much over one word that it has to be looked at one by one.
    return isSound(outcome.article) ? outcome : outcomeOf(article, corrections, isSound);
  }),
);

function isSound(article: Article): boolean {
  return crossChecks(article).length === 0;
}

function outcomeOf(
  base: Article,
  corrections: readonly Correction[],
  isAllowed: (article: Article) => boolean,
): Outcome {
  let article = base;
  const misfits: Correction[] = [];
  for (const correction of corrections) {
    const after = v.is(CorrectionSchema, correction) ? afterOne(article, correction) : null;
    if (after !== null && isAllowed(after)) article = after;
    else misfits.push(correction);
  }
  const whole = withoutForsaken(base, article);
  if (whole !== base) keepColours(whole, base);
  return { article: whole, misfits };
}

function afterOne(article: Article, correction: Correction): Article | null {
  switch (correction.kind) {
    case 'quote':
      return withQuote(article, correction);
    case 'no-quote':
      return withoutQuote(article, correction);
    case 'rename':
      return withName(article, correction);
    case 'merge':
      return withMerged(article, correction);
    case 'event':
      return withEvent(article, correction);
    case 'no-event':
      return withoutEvent(article, correction);
    case 'person':
      return withMention(article, correction);
    case 'no-mention':
      return withoutMention(article, correction);
  }
}
