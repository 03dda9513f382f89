import {
  auxiliaries,
  clauseStarts,
  determiners,
  endsLikeAdverb,
  finiteVerbs,
  irregularPasts,
  namingVerbs,
  prepositions,
  pronouns,
  reportingVerbs,
  statementNoun,
  weekdays,
} from '../text/english.ts';
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
import { isPostNominal } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

export interface Part {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export interface Found {
  readonly part: Part;
  /** The subject stands after its verb. */
  readonly inverted: boolean;
}

export function rangeOf(tokens: readonly Token[], { from, to }: Part): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

export function isBreak({ kind, text }: Token): boolean {
  return kind === 'quotation' || (kind === 'mark' && /^[-,;:—–"“”?!]$/.test(text));
}

export function subjectOf(tokens: readonly Token[], verb: number): Found | null {
  const before = subjectBefore(tokens, verb);
  if (before !== null) return { part: before, inverted: false };
  const previous = tokens[verb - 1];
  const afterQuote =
    previous === undefined ||
    previous.kind === 'quotation' ||
    previous.text === ',' ||
    previous.text === '—';
  if (!afterQuote) return null;
  const part = phraseFrom(tokens, verb + 1);
  // "…, said she would stay": what is said has a subject of its own.
  const next = tokenAt(tokens, part?.to ?? 0).low;
  const isVerb =
    finiteVerbs.has(next) ||
    (pronouns.has(tokenAt(tokens, verb + 1).low) &&
      (irregularPasts.has(next) || next.endsWith('ed')));
  return part === null || isVerb ? null : { part, inverted: true };
}

/** The noun phrase that ends before the verb, past adverbs and past what stands between commas. */
function subjectBefore(tokens: readonly Token[], verb: number): Part | null {
  let last = verb - 1;
  while (last >= 0 && isAside(tokenAt(tokens, last))) last -= 1;
  const token = tokens[last];
  if (token === undefined) return null;
  if (!isAcronym(token) && (token.low === 'who' || token.low === 'which')) {
    last -= 1;
    if (tokens[last]?.text === ',') last -= 1;
    return antecedentBefore(tokens, last);
  }
  if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === ')') {
    const open = beforeRelatives(tokens, last);
    if (open === null) return null;
    const before = tokens[open - 1];
    if (before === undefined || (before.kind !== 'word' && before.text !== ')')) return null;
    const inner = tokens.slice(open + 1, last);
    if (!isParenthesis(inner)) return null;
    // "The council had, in a letter, said"
    let end = open - 1;
    while (auxiliaries.has(tokenAt(tokens, end).low)) end -= 1;
    const head = phraseBefore(tokens, end);
    const whole = subjectOfClause(tokens, last);
    if (whole !== null && (head === null || whole.to < head.from)) return whole;
    // "The secretary general of CEI, Nunzio Galantino, has called": the name says who it is.
    if (
      head !== null &&
      token.text !== ')' &&
      (isNamedApposition(inner) ||
        (inner.length <= 4 &&
          inner.every((one) => isCapital(one) || /^\p{Ll}{2,3}$/u.test(one.text))))
    ) {
      return { from: head.from, to: last };
    }
    // "the shop, whose owner, Jane Doe, called": the name is the subject.
    if (head === null && token.text === ',' && inner.length <= 4 && inner.every(isCapital))
      return { from: open + 1, to: last };
    return head;
  }
  return headOfRelative(tokens, last) ?? phraseBefore(tokens, last);
}

/**
 * Whom a relative clause is of that begins after this token: "Jane Doe sued the council, which denied",
 * "Jane Doe filed a complaint with John Roe, who said": what the verb before it has, and not its subject.
 */
export function antecedentBefore(tokens: readonly Token[], last: number): Part | null {
  const part = phraseBefore(tokens, last);
  if (part === null) return null;
  const low = (at: number) => tokenAt(tokens, at).low;
  const verb = tokens.findIndex(
    (token, at) =>
      (at > part.from || (at === part.from && low(at + 1) === 'by')) &&
      at < last &&
      !isCapital(token) &&
      (irregularPasts.has(token.low) || token.low.endsWith('ed')) &&
      !determiners.has(low(at - 1)) &&
      !endsLikeAdverb(low(at - 1)),
  );
  for (let at = last; verb !== -1 && at > verb; at -= 1) {
    const token = tokenAt(tokens, at);
    const before = tokenAt(tokens, at - 1);
    const begins = determiners.has(token.low) || (isCapital(token) && !isCapital(before));
    if (begins && !withinPhrase.test(before.low)) return { from: at, to: last + 1 };
  }
  // "lost to Jane Doe, who said": all of the name.
  let { from } = part;
  while (from > 0 && isCapital(tokenAt(tokens, from)) && isCapital(tokenAt(tokens, from - 1)))
    from -= 1;
  return { from, to: part.to };
}

/** Before a noun these belong to the phrase that it ends, as in "the Minister of the Interior". */
const withinPhrase = /^(?:of|for|in|at|from|on|and|&|'s|a|an|the|de|van|von|bin|al)$/;

/** Tokens of a relative clause before the verb of the sentence, at most. */
const longestRelative = 30;

/**
 * "a man who attacked Jane Doe told": whoever the relative clause is of, where it ends at this token
 * and nothing parts it from the verb; null where none does.
 */
function headOfRelative(tokens: readonly Token[], last: number): Part | null {
  const end = tokenAt(tokens, last);
  // "who knew she said": hers; but "who saw it said".
  if (pronouns.has(end.low) && end.low !== 'it' && !isAcronym(end)) return null;
  for (let at = last; at > Math.max(0, last - longestRelative); at -= 1) {
    const token = tokenAt(tokens, at);
    const isWho = token.low === 'who' && !isAcronym(token);
    if (isWho) {
      let verb = at + 1;
      while (isAside(tokenAt(tokens, verb)) && !finiteVerbs.has(tokenAt(tokens, verb).low))
        verb += 1;
      const first = tokenAt(tokens, verb);
      const isSubject = determiners.has(first.low) || pronouns.has(first.low) || isCapital(first);
      if (verb > last || first.kind !== 'word' || isSubject) return null;
      return /^(?:those|someone|somebody|anyone|everyone)$/.test(tokenAt(tokens, at - 1).low)
        ? { from: at - 1, to: at }
        : phraseBefore(tokens, at - 1);
    }
    if (isBreak(token) || clauseStarts.has(token.low)) return null;
    const reports = reportingVerbs.has(token.low) && !namingVerbs.has(token.low);
    if (reports && !isCapital(token)) return null;
  }
  return null;
}

/**
 * The phrase that begins the clause, where nothing but asides stands between it and the comma before
 * the verb: "Jane Doe, a surgeon at the hospital in Larkton, Ohio, who was not there, said".
 */
function subjectOfClause(tokens: readonly Token[], comma: number): Part | null {
  const start = tokens.findLastIndex(
    ({ kind, text }, at) => at < comma && (kind === 'quotation' || /^[;:—–]$/.test(text)),
  );
  let from = start + 1;
  if (/^(?:but|and|meanwhile)$/.test(tokenAt(tokens, from).low)) from += 1;
  if (tokenAt(tokens, from).text === ',') from += 1;
  const first = tokenAt(tokens, from);
  if (prepositions.has(first.low) || clauseStarts.has(first.low)) return null;
  if (/^(?:according|asked|.+ing)$/.test(first.low)) return null;
  const part = phraseFrom(tokens, from);
  if (part === null || part.to > comma || tokenAt(tokens, part.to).text !== ',') return null;
  let relative = false;
  for (let at = part.to; at < comma; at += 1) {
    const { text, low } = tokenAt(tokens, at);
    if (text === ',') {
      const next = tokenAt(tokens, at + 1).low;
      if (/^(?:but|so|yet|he|she|they|it|we)$/.test(next)) return null;
      relative = /^(?:who|whom|whose|which|where|when|as|while|after|before)$/.test(next);
    } else if (/^(?:who|which|that|whose|where)$/.test(low)) {
      // "co-founder of Kickabout, a company that will close, said"
      relative = true;
    } else if (!relative && finiteVerbs.has(low)) {
      return null;
    }
  }
  // "One resident, Norvik, 61, said"
  const close = tokens.findIndex(({ text }, at) => at > part.to && text === ',');
  const inner = tokens.slice(part.to + 1, close);
  const isNamed =
    close !== -1 &&
    close <= comma &&
    ((inner.length <= 4 && inner.every(isCapital)) || isNamedApposition(inner));
  // "The secretary of the NFC, Jane Doe, said": the noun that she is stands before.
  const isOffice =
    !isCapital(tokenAt(tokens, part.to - 1)) ||
    tokens.slice(part.from + 1, part.to).some(({ low }) => isSomebody(low));
  return isNamed && inner.length > 0 && isOffice && determiners.has(first.low)
    ? { from: part.from, to: close }
    : part;
}

function isAside(token: Token): boolean {
  const { kind, low } = token;
  // "Larderly", with its capital, is a name.
  return kind === 'word' && (auxiliaries.has(low) || (endsLikeAdverb(low) && !isCapital(token)));
}

function openingOf(tokens: readonly Token[], close: number): number | null {
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

/**
 * Where what stands between marks opens: with "who saw it, and who left,", and with "MD, of Larkton
 * College,", before the first of the two.
 */
function beforeRelatives(tokens: readonly Token[], close: number): number | null {
  const open = openingOf(tokens, close);
  if (open === null) return null;
  const isSecond =
    tokenAt(tokens, open + 1).low === 'and' &&
    /^(?:who|whose|which)$/.test(tokenAt(tokens, open + 2).low);
  const isAfterLetters =
    isPostNominal(tokenAt(tokens, open - 1).text) && tokenAt(tokens, open - 2).text === ',';
  if (isSecond || isAfterLetters) return openingOf(tokens, open);
  // "Jane Doe, whose brother, John, is missing, said": its verb is the relative clause's.
  return finiteVerbs.has(tokenAt(tokens, open + 1).low) ? relativeBefore(tokens, open) : open;
}

/** The comma before the relative clause in which another comma stands; null where none does. */
function relativeBefore(tokens: readonly Token[], comma: number): number | null {
  for (let at = comma - 1; at > Math.max(0, comma - longestRelative); at -= 1) {
    const { text, low } = tokenAt(tokens, at);
    if (/^[.;:]$/.test(text)) return null;
    if (/^(?:who|whose|which)$/.test(low) && tokenAt(tokens, at - 1).text === ',') return at - 1;
  }
  return comma;
}

/** Words of an apposition that ends on a name, at most. */
const longestNamed = 8;

/** "the documentary-maker Jane Doe", "public defender John Doe", after "Her mentor,": what else somebody is, and their name. */
function isNamedApposition(inner: readonly Token[]): boolean {
  const name = inner.findLastIndex((token) => !isCapital(token)) + 1;
  const first = tokenAt(inner, 0).low === 'the' ? 1 : 0;
  return (
    name > first &&
    name < inner.length &&
    inner.length <= longestNamed &&
    (first > 0 || isSomebody(tokenAt(inner, name - 1).low)) &&
    inner
      .slice(first, name)
      .every(({ kind, low }) => kind === 'word' && !prepositions.has(low) && !finiteVerbs.has(low))
  );
}

/** What may stand between a subject and its verb: an apposition, a relative clause, a circumstance. */
function isParenthesis(inner: readonly Token[]): boolean {
  const [first] = inner;
  return first !== undefined && !/^(?:and|but|or|so|yet)$/.test(first.low);
}

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
  return comma > from && (isCapital(b) || isLast) && !isCapital(tokenAt(tokens, comma - 1));
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
