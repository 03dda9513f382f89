import {
  bodies,
  determiners,
  men,
  persons,
  prepositions,
  roles,
  titles,
  women,
} from './english.ts';
import { isGivenName } from './given-names.ts';
import type { Token } from './tokens.ts';
import { isCapital, tokenAt } from './tokens.ts';

/** "the father of three" */
export function isOfNumber(tokens: readonly Token[], at: number): boolean {
  return (
    tokenAt(tokens, at - 1).low === 'of' &&
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokenAt(tokens, at).low)
  );
}

export function isPlural({ low }: Token): boolean {
  return low.endsWith('s') || /^(?:television|tv|radio)$/.test(low) || isCollective(low);
}

/** Nouns for many that do not end in -s: "fishermen", "townspeople", "staff". */
export function isCollective(low: string): boolean {
  return /^(?:police|media|management|staff|children|folk|personnel|faculty|clergy|\p{L}*people|(?:(?!speci|regi|acu)\p{L})*men)$/u.test(
    low,
  );
}

export function joinsNames(tokens: readonly Token[], and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  if (before === undefined || after === undefined || !isCapital(before)) return false;
  // "Jane Doe and co-author John Roe"
  return isCapital(after) || (isSomebody(after.low) && isCapital(tokenAt(tokens, and + 2)));
}

/** "the head of trust and safety": two nouns that a preposition has. */
export function joinsNouns(tokens: readonly Token[], and: number): boolean {
  const [one, before, after] = [tokens[and - 2], tokens[and - 1], tokens[and + 1]];
  return (
    one !== undefined &&
    /^(?:of|for)$/.test(one.low) &&
    before?.kind === 'word' &&
    after?.kind === 'word' &&
    !isCapital(after) &&
    !determiners.has(after.low)
  );
}

/** "on a night their manager called": a clause begins there whose "that" is left out. */
export function opensReduced(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:the|a|an|his|her|its|their|our|my)$/.test(tokenAt(tokens, from).low)) return false;
  const noun = tokenAt(tokens, from - 1);
  if (noun.kind !== 'word' || prepositions.has(noun.low)) return false;
  return tokens
    .slice(Math.max(0, from - 4), from - 1)
    .some(({ low }) => /^(?:a|an|the|this|that|these|those)$/.test(low));
}

/** "Jane Doe and her sons": not one speaker. */
export function joinsOthers(tokens: readonly Token[], and: number): boolean {
  return (
    isCapital(tokenAt(tokens, and - 1)) &&
    /^(?:his|her|their|others?|several|two|three|four|five)$/.test(tokenAt(tokens, and + 1).low)
  );
}

/** Whether a noun is for somebody. */
export function isSomebody(low: string): boolean {
  return roles.has(low) || persons.has(low) || titles.has(low) || men.has(low) || women.has(low);
}

/** Tokens of what a body is for, at most. */
const longestRemit = 12;

/**
 * Where the name of a body ends that is for several things: after "Skills" of "the Ministry of Trade, Industry
 * and Skills", by the index of its "of" or "for"; null where no such list of capitals follows.
 */
export function endOfRemit(tokens: readonly Token[], of: number): number | null {
  const body = tokenAt(tokens, of - 1);
  if (!/^(?:of|for)$/.test(tokenAt(tokens, of).low)) return null;
  if (!isCapital(body) || !bodies.has(body.low)) return null;
  let isJoined = false;
  for (let at = of + 1; at < of + longestRemit; at += 1) {
    const [token, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
    if (isCapital(token)) {
      if (isJoined && !isCapital(next)) return at + 1;
      continue;
    }
    const joins = token.low === 'and' || (token.text === ',' && !isJoined);
    if (!joins || at === of + 1 || !isCapital(next) || isGivenName(next.low)) return null;
    isJoined ||= token.low === 'and';
  }
  return null;
}

/** The index of the "of" of such a name that holds this place; null where none does. */
export function remitAround(tokens: readonly Token[], place: number): number | null {
  let at = place;
  while (
    at > place - longestRemit &&
    (isCapital(tokenAt(tokens, at)) || /^(?:,|and)$/.test(tokenAt(tokens, at).low))
  )
    at -= 1;
  const end = endOfRemit(tokens, at);
  return end !== null && end > place ? at : null;
}
