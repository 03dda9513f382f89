import {
  clauseStarts,
  determiners,
  finiteVerbs,
  irregularPasts,
  prepositions,
  reportingVerbs,
  roles,
  titles,
  weekdays,
} from '../text/english.ts';
import { hasApposition, isRole } from './name-evidence.ts';
import type { NameSpan, Role } from './name-span.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/** "an engineer", and no clause: "whose father was an engineer", "speaking for the engineers". */
function isDescription({ text, low }: Token, words: readonly Token[]): boolean {
  if ((/^\p{Ll}/u.test(text) && low.endsWith('ing')) || prepositions.has(low)) return false;
  return !words.some(
    (word) =>
      /^(?:who|whose|whom|which|where|when|while|his|her|he|she)$/.test(word.low) ||
      finiteVerbs.has(word.low),
  );
}

/** A mark, or the pronoun of a clause: "a historian who wrote". */
function endsRole({ text, low }: Token): boolean {
  return /^[,.;:()“”"]$/.test(text) || /^(?:who|whose|whom|which|that)$/.test(low);
}

/** Words that a role has before its noun, at most: "the council's deputy leader". */
const longestRole = 12;

/**
 * Where the role begins in whose apposition a name stands: "the council's leader, Jane Doe,"; null where
 * what stands before the comma is no such phrase. `to` is the index after the name.
 */
function apposedTo(tokens: readonly Token[], from: number, to: number): number | null {
  if (tokenAt(tokens, from - 1).text !== ',') return null;
  const after = tokens[to];
  if (after !== undefined && !/^[,.;:]$/.test(after.text)) return null;
  const last = from - 2;
  const stop = Math.max(0, last - longestRole);
  let start = last;
  while (start > stop && belongsToPhrase(tokens, start - 1)) start -= 1;
  // "the director of Halder": the noun stands before its preposition.
  const of = tokens.findIndex(
    ({ low }, at) => at > start && at <= last && /^(?:of|for|at|in)$/.test(low),
  );
  const { low, kind } = tokenAt(tokens, of === -1 ? last : of - 1);
  if (kind !== 'word' || !isRole(low)) return null;
  const opening = tokenAt(tokens, start);
  const before = tokenAt(tokens, start - 1);
  const possessed = tokens.slice(start, last).some((token) => token.low === "'s");
  const determined = determiners.has(opening.low) || possessed;
  // "The Conservative leader," begins the sentence or its clause; a list of names does not.
  if (!determined && !(start === 0 && isCapital(opening))) return null;
  if (start > 0 && before.text === ',' && (!determined || isAfterName(tokens, start - 1)))
    return null;
  return determiners.has(opening.low) && start < last ? start + 1 : start;
}

/** "Jane Doe, the director, John Roe": hers; but "In New Larkton, the director, John Roe". */
function isAfterName(tokens: readonly Token[], comma: number): boolean {
  let start = comma;
  const isOfName = (token: Token) => isCapital(token) && !prepositions.has(token.low);
  while (isOfName(tokenAt(tokens, start - 1))) start -= 1;
  return (
    start < comma &&
    !prepositions.has(tokenAt(tokens, start - 1).low) &&
    !weekdays.includes(tokenAt(tokens, comma - 1).low)
  );
}

function belongsToPhrase(tokens: readonly Token[], at: number): boolean {
  const { kind, low, text } = tokenAt(tokens, at);
  if (/^(?:of|for)$/.test(low)) return true;
  if (determiners.has(tokenAt(tokens, at + 1).low)) return false;
  if (/^['’]s?$/.test(low)) return true;
  return (
    kind === 'word' &&
    !prepositions.has(low) &&
    !finiteVerbs.has(low) &&
    !reportingVerbs.has(low) &&
    !clauseStarts.has(low) &&
    !/^(?:and|or|but|nor)$/.test(low) &&
    !(low.endsWith('ly') && low === text) &&
    !/^(?:he|she|they|it|who)$/.test(low)
  );
}

/** Say that somebody is to be addressed so, and no more. */
const courtesy = /^(?:mr|mrs|ms|miss|dr|sir|dame)\.?$/;
const honorific =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|prof|rev|hon|engr|barr|shri|smt|alhaji|alhaja|hajiya?|mallam|malam|chief)\.?$/;

/** Who somebody is in the article's words: what stands before the name, or between commas after it. */
export function roleOf(
  tokens: readonly Token[],
  from: number,
  first: number,
  to: number,
  text: string,
  { block, order }: NameSpan,
): Role | null {
  const title = tokens.slice(from, first);
  const role = (start: number, end: number) => {
    const words = text.slice(start, end);
    return words === '' ? null : { text: words, span: { block, start, end, text: words, order } };
  };
  // "Jane Doe, 41, a nurse from Leeds, was on the train"
  const isAged = /^,\d{1,3},$/.test([0, 1, 2].map((by) => tokenAt(tokens, to + by).text).join(''));
  const open = isAged ? to + 2 : to;
  if (tokens[open]?.text === ',' && hasApposition(tokens, open + 1)) {
    let end = open + 1;
    while (end < tokens.length && !endsRole(tokenAt(tokens, end))) end += 1;
    const start = /^(?:the|a|an)$/.test(tokens[open + 1]?.low ?? '') ? open + 2 : open + 1;
    const [one, last] = [tokens[start], tokens[end - 1]];
    if (
      end - start < 12 &&
      one !== undefined &&
      last !== undefined &&
      last.end > one.start &&
      !/^\d+$/.test(one.text) &&
      isDescription(one, tokens.slice(start, end))
    ) {
      return role(one.start, last.end);
    }
  }
  // "the congress’s president, Prof. Jane Doe": what stands before the comma says more.
  const apposed = title.every(({ low }) => honorific.test(low))
    ? apposedTo(tokens, from, to)
    : null;
  if (apposed !== null) return role(tokenAt(tokens, apposed).start, tokenAt(tokens, from - 2).end);
  if (title.length > 0 && !title.every(({ low }) => courtesy.test(low))) {
    let start = from;
    if (!title.some(({ low }) => titles.has(low) || roles.has(low))) {
      // "Minister of Transport Jane Doe", "ambassador to the United States John Roe"
      const of = tokenAt(tokens, from - 1).low === 'the' ? from - 2 : from - 1;
      const office = tokenAt(tokens, of - 1).low;
      if (!/^(?:of|for|to)$/.test(tokenAt(tokens, of).low)) return null;
      if (!titles.has(office) && !roles.has(office)) return null;
      start = of - 1;
    }
    while (start > 0 && roles.has(tokens[start - 1]?.low ?? '')) start -= 1;
    return role(tokens[start]?.start ?? 0, tokens[first - 1]?.end ?? 0);
  }
  let start = first;
  while (
    start > 0 &&
    (roles.has(tokens[start - 1]?.low ?? '') ||
      (start < first &&
        !prepositions.has(tokens[start - 1]?.low ?? '') &&
        // "When striker Jane Doe": the capital of its sentence.
        !clauseStarts.has(tokens[start - 1]?.low ?? '') &&
        isCapital(tokenAt(tokens, start - 1))))
  ) {
    start -= 1;
  }
  if (start === first) return null;
  start = withNouns(tokens, start);
  return role(tokens[start]?.start ?? 0, tokens[first - 1]?.end ?? 0);
}

/** Words before the noun of a role, at most. */
const longestNouns = 3;

/** "civil defence chief Jane Doe": the role with the nouns before it, where an article or a mark stands before those. */
function withNouns(tokens: readonly Token[], start: number): number {
  let from = start;
  while (from > 0 && start - from < longestNouns && isNounOfRole(tokens, from - 1)) from -= 1;
  const before = tokenAt(tokens, from - 1);
  return before.kind === 'mark' ||
    determiners.has(before.low) ||
    before.low === "'s" ||
    reportingVerbs.has(before.low)
    ? from
    : start;
}

function isNounOfRole(tokens: readonly Token[], at: number): boolean {
  const { low } = tokenAt(tokens, at);
  return (
    belongsToPhrase(tokens, at) &&
    low !== "'s" &&
    !/^(?:of|for|to|not|then|also)$/.test(low) &&
    !determiners.has(low) &&
    !irregularPasts.has(low) &&
    !weekdays.includes(low) &&
    !/(?:ed|ing)$/.test(low)
  );
}
