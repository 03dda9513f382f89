import {
  clauseStarts,
  determiners,
  finiteVerbs,
  prepositions,
  pronouns,
  reportingVerbs,
  statementNoun,
  weekdays,
} from '../text/english.ts';
import { isRelative } from '../names/name-evidence.ts';
import {
  isSomebody,
  isOfNumber,
  isPlural,
  joinsNames,
  joinsNouns,
  joinsOthers,
  opensReduced,
  remitAround,
} from '../text/phrase-joints.ts';
import type { Range } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

export interface Part {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export function rangeOf(tokens: readonly Token[], { from, to }: Part): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

export function isBreak({ kind, text }: Token): boolean {
  return kind === 'quotation' || (kind === 'mark' && /^[-,;:—–"“”?!]$/.test(text));
}

/** Where what this mark closes opens; null without that. */
export function openingOf(tokens: readonly Token[], close: number): number | null {
  const mark = tokens[close]?.text ?? '';
  const opener = mark === ')' ? '(' : mark;
  let quoted = false;
  for (let at = close - 1; at >= Math.max(0, close - 30); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation') quoted = true;
    // "Jane Doe, whom critics called “reckless”, said": what a relative clause quotes.
    if (token?.text === opener) {
      return quoted && !opensAside.test(tokenAt(tokens, at + 1).low) ? null : at;
    }
  }
  return null;
}

/** Begin an aside that may quote: of a relative clause, or of what somebody does or is asked. */
const opensAside = /^(?:who|whom|whose|which|asked|pressed|questioned|\p{Ll}{3,}ing)$/u;

/** The noun phrase that ends with this token; null when it cannot be one. */
export function phraseBefore(tokens: readonly Token[], last: number): Part | null {
  const end = tokens[last];
  if (end === undefined || (end.kind !== 'word' && end.text !== ')')) return null;
  if (isAcronym(end)) {
    // "the WHO", "IT": names.
  } else if (pronouns.has(end.low)) {
    return { from: last, to: last + 1 };
  } else if (standsAlone(tokens, last)) {
    return { from: last, to: last + 1 };
  } else if (
    prepositions.has(end.low) ||
    (determiners.has(end.low) && !isOfNumber(tokens, last)) ||
    clauseStarts.has(end.low) ||
    /^(?:and|or|nor|then)$/.test(end.low)
  ) {
    return null;
  }
  // "Jane Doe (Green, Larkton South), who moved it, said"
  let from = end.text === ')' ? (openingOf(tokens, last) ?? last) : last;
  while (from > 0 && last - from < 16) {
    const token = tokenAt(tokens, from - 1);
    if (token.text === ')') {
      const open = openingOf(tokens, from - 1);
      if (open === null) break;
      from = open;
      continue;
    }
    const nickname = nicknameBefore(tokens, from - 1);
    if (nickname !== null) {
      from = nickname;
      continue;
    }
    // "the “History” section"
    if (token.kind === 'quotation' && determiners.has(tokenAt(tokens, from - 2).low)) {
      from -= 1;
      continue;
    }
    const remit = token.text === ',' ? remitAround(tokens, from) : null;
    if (remit !== null) {
      from = remit;
      continue;
    }
    if (isBreak(token)) break;
    if (
      !isAcronym(token) &&
      (clauseStarts.has(token.low) || finiteVerbs.has(token.low) || pronouns.has(token.low))
    )
      break;
    // "the proposed law" has an adjective; "the engineer proposed" a verb.
    const adjective = token.low.endsWith('ed') && determiners.has(tokens[from - 2]?.low ?? '');
    if (reportingVerbs.has(token.low) && !isCapital(token) && !adjective) break;
    if (token.low === 'and' && !joinsNames(tokens, from - 1) && !joinsNouns(tokens, from - 1))
      break;
    if (opensReduced(tokens, from)) break;
    from -= 1;
  }
  from = withoutCircumstance(tokens, from, last);
  const first = tokens[from];
  if (first === undefined) return null;
  const isNamed = tokens.slice(from, last + 1).some(isCapital);
  if (!isNamed && !determiners.has(first.low) && !isPlural(end)) return null;
  return { from, to: last + 1 };
}

/** Two capitals or more: WHO, IT, US and IF are names, and no words. */
export function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** Determiners, numbers and pronouns that may be the whole subject. */
const standing =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|another|some|many|several|both|others|somebody|someone)$/;

/** "One said", "Another wrote", "Seven said": such a word that is the whole subject. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (
    standing.test(tokenAt(tokens, at).low) &&
    (at === 0 ||
      isBreak(before) ||
      /^(?:and|but|while|as|what|which|whom|that|with)$/.test(before.low))
  );
}

/** Where the marks of a nickname open that this mark closes: Dwayne “The Rock” Johnson. */
function nicknameBefore(tokens: readonly Token[], close: number): number | null {
  if (!/^["”’']$/.test(tokenAt(tokens, close).text)) return null;
  for (let at = close - 1; at >= Math.max(0, close - 4); at -= 1) {
    const token = tokenAt(tokens, at);
    if (/^["“‘']$/.test(token.text)) return at;
    if (!isCapital(token)) return null;
  }
  return null;
}

/** "In a statement the company": the phrase begins with its own article. */
function withoutCircumstance(tokens: readonly Token[], from: number, last: number): number {
  const first = tokens[from];
  if (first === undefined || !prepositions.has(first.low)) return from;
  // "with one poster writing"
  if (first.low === 'with' && determiners.has(tokenAt(tokens, from + 1).low)) return from + 1;
  for (let at = last; at > from; at -= 1) {
    const { low } = tokenAt(tokens, at);
    if (determiners.has(low) && !prepositions.has(tokens[at - 1]?.low ?? '')) return at;
    // "On Wednesday Larkton Athletics": a name begins after the day.
    const before = tokenAt(tokens, at - 1);
    if (
      isCapital(tokenAt(tokens, at)) &&
      (!isCapital(before) || weekdays.includes(before.low)) &&
      !/^(?:of|for|de|al|bin|van|von)$/.test(tokens[at - 1]?.low ?? '') &&
      at > from + 1
    ) {
      return at;
    }
  }
  return last;
}

/** The noun phrase that begins with this token, as in "said Ambassador Mohib"; null when none does. */
export function phraseFrom(tokens: readonly Token[], from: number): Part | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (pronouns.has(first.low) && !isAcronym(first)) return { from, to: from + 1 };
  // "According to court filings": a capital of the sentence.
  if (first.low === 'according') return null;
  if (!isCapital(first) && !determiners.has(first.low) && !isPlural(first)) {
    if (prepositions.has(first.low) || !leadsToName(tokens, from)) return null;
  }
  if (/^(?:that|this|these|those)$/.test(first.low)) return null;
  let to = from;
  while (to < tokens.length && to - from < 16) {
    const token = tokenAt(tokens, to);
    if (token.text === ',' && continuesApposition(tokens, from, to)) {
      to += 1;
      continue;
    }
    if (token.text === '(') {
      const close = tokens.findIndex(({ text }, at) => at > to && text === ')');
      if (close === -1) break;
      to = close + 1;
      continue;
    }
    if (isBreak(token) || /^[.)]$/.test(token.text)) break;
    if (token.low === 'and' && !joinsNames(tokens, to) && !joinsOthers(tokens, to)) break;
    if (
      !isAcronym(token) &&
      (clauseStarts.has(token.low) || finiteVerbs.has(token.low) || token.low === 'who')
    )
      break;
    if (
      /^(?:on|in|during|after|at|by|last|yesterday|today|as)$/.test(token.low) &&
      to > from &&
      isLateCircumstance(tokens, from, to)
    )
      break;
    to += 1;
  }
  return to > from ? { from, to } : null;
}

/** No more words stand before a name to say what somebody is, as in "former deputy chief engineer Jane Doe". */
const longestRole = 4;

/** How nouns for somebody end, beside those that are listed: "investigator", "inspector", "detective". */
const agentive =
  /^(?!(?:other|either|neither|rather|whether|under|over|after|together|earlier|later|further|number)$)\p{Ll}{2,}(?:or|er|ist|ian|ant|ive|eer|man|woman|person)$/u;

/** "lead author Jane Doe": words for what somebody is, the last of them a noun for somebody, then a name. */
function leadsToName(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + longestRole; at += 1) {
    const token = tokenAt(tokens, at);
    if (isCapital(token)) {
      const { low } = tokenAt(tokens, at - 1);
      return at === from + 1 || isSomebody(low) || agentive.test(low);
    }
    if (token.kind !== 'word' || pronouns.has(token.low) || prepositions.has(token.low))
      return false;
    if (finiteVerbs.has(token.low) || clauseStarts.has(token.low)) return false;
  }
  return false;
}

/** "the Afghan team's coach, Alireza Mehraban": a role, then the name. */
function continuesApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  const [a, b] = [tokens[comma + 1], tokens[comma + 2]];
  if (a === undefined || b === undefined || !isCapital(a)) return false;
  // "the network operator, Northgrid.": at the end of a sentence nothing else can begin.
  const isLast = b.text === '.' && determiners.has(tokenAt(tokens, from).low);
  // "Crane's wife, Jane, who"
  const isKin = b.text === ',' && isRelative(tokenAt(tokens, comma - 1).low);
  return (
    comma > from && (isCapital(b) || isLast || isKin) && !isCapital(tokenAt(tokens, comma - 1))
  );
}

function isLateCircumstance(tokens: readonly Token[], from: number, at: number): boolean {
  // "said the council in a statement"
  const after = tokenAt(tokens, at + 1).low;
  if (
    tokenAt(tokens, at).low === 'in' &&
    /^an?$/.test(after) &&
    statementNoun.test(tokenAt(tokens, at + 2).low)
  )
    return true;
  return (
    tokens.slice(from, at).some((token) => isCapital(token) || token.low.endsWith('s')) ||
    at - from > 2
  );
}
