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
} from '../text/english.ts';
import type { Part } from './noun-phrases.ts';
import { isBreak, openingOf, phraseBefore, isAcronym, phraseFrom } from './noun-phrases.ts';
import { isSomebody } from '../text/phrase-joints.ts';
import { isPostNominal } from '../text/titles.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

export interface Found {
  readonly part: Part;
  /** The subject stands after its verb. */
  readonly inverted: boolean;
}

export function subjectOf(tokens: readonly Token[], verb: number): Found | null {
  const after = namedAfter(tokens, verb);
  const before = after === null ? subjectBefore(tokens, verb) : null;
  if (after !== null) return { part: after, inverted: true };
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

/**
 * Whoever is named after the verb, where the sentence ends on them and on what is said of them, so that they can
 * say nothing of which the verb would tell: "It sells lamps, in tins, said Jane Doe, who makes them."
 */
function namedAfter(tokens: readonly Token[], verb: number): Part | null {
  if (tokenAt(tokens, verb - 1).text !== ',' || !/^sa(?:id|ys)$/.test(tokenAt(tokens, verb).low))
    return null;
  const part = phraseFrom(tokens, verb + 1);
  if (part === null || !tokens.slice(part.from, part.to).some(isCapital)) return null;
  const next = tokenAt(tokens, part.to);
  const relative = tokens.findIndex(
    ({ low }, at) => at >= part.to && /^(?:who|whose|which|where)$/.test(low),
  );
  const close =
    relative === -1 ? -1 : tokens.findIndex(({ text }, at) => at > relative && text === ',');
  const own = [
    ...tokens.slice(part.to, relative === -1 ? undefined : relative),
    ...(close === -1 ? [] : tokens.slice(close)),
  ];
  const isLast = part.to >= tokens.length || /^[,.]$/.test(next.text) || next.low === 'of';
  return isLast &&
    !own.some(
      ({ low, kind }) =>
        kind === 'quotation' ||
        finiteVerbs.has(low) ||
        irregularPasts.has(low) ||
        pronouns.has(low),
    )
    ? part
    : null;
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
        (isNamedOf(inner) && !isCapital(tokenAt(tokens, head.to - 1))) ||
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

/** "Jane Doe of Larkton College", after "Its lead author,": a name in full, and whose or where they are. */
function isNamedOf(inner: readonly Token[]): boolean {
  const of = inner.findIndex((token) => !isCapital(token));
  return (
    of >= 2 && of <= longestFullName && /^(?:of|at|from|in|with)$/.test(tokenAt(inner, of).low)
  );
}

/** Words of a full name, at most, a title with them. */
const longestFullName = 4;

/** What may stand between a subject and its verb: an apposition, a relative clause, a circumstance. */
function isParenthesis(inner: readonly Token[]): boolean {
  const [first] = inner;
  return first !== undefined && !/^(?:and|but|or|so|yet)$/.test(first.low);
}
