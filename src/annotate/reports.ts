import {
  addressingVerbs,
  auxiliaries,
  clausalOnly,
  clauseStarts,
  determiners,
  finiteVerbs,
  namingVerbs,
  passives,
  prepositions,
  pronouns,
  reportingParticiples,
  reportingVerbs,
  statingVerbs,
} from './english.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from '../model/quotations.ts';
import type { Token } from './tokens.ts';
import { isCapital, tokenAt, tokensOf } from './tokens.ts';

/** A clause that says who reports, in its own words. UTF-16 code units into the block's text. */
export interface Report {
  readonly cue: Range | null;
  readonly verb: string;
  /** The words that name whoever speaks, title and all; null where the verb's subject is not found. */
  readonly source: Range | null;
  /** Words that are reported without marks; null where there are none. */
  readonly indirect: Range | null;
  /** The quotations of the sentence that this clause reports. */
  readonly quotations: readonly Quotation[];
}

/** No sentence of news has so many tokens, its quotations counted as one each. */
const longestSentence = 300;

/** The reporting clauses of a paragraph, in order of their verbs. */
export function reportsIn(paragraph: Paragraph): readonly Report[] {
  if (paragraph.block.type !== 'paragraph') return [];
  return paragraph.sentences.flatMap((sentence) => {
    const { text, quotations } = paragraph;
    const first = firstFrom(quotations, sentence.start);
    const inside = quotations.slice(Math.max(0, first - 1), firstFrom(quotations, sentence.end));
    const tokens = tokensOf(text, inside, sentence.start, sentence.end);
    return tokens.length > longestSentence ? [] : reportsOf(tokens, sentence);
  });
}

interface Part {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

function reportsOf(tokens: readonly Token[], sentence: Range): readonly Report[] {
  const reports: Report[] = [];
  let subject: Part | null = null;
  for (const [at, token] of tokens.entries()) {
    if (token.low === 'according' && tokens[at + 1]?.low === 'to') {
      const source = phraseFrom(tokens, at + 2);
      reports.push(accordingTo(tokens, at, source, sentence));
      continue;
    }
    const participle = reportingParticiples.has(token.low);
    if (!participle && !reportingVerbs.has(token.low)) continue;
    if (isCapital(token) && at > 0 && tokens[at - 1]?.kind !== 'quotation') continue;
    if (isNoStatement(tokens, at)) continue;
    if (
      participle &&
      (prepositions.has(tokens[at - 1]?.low ?? '') || determiners.has(tokens[at - 1]?.low ?? ''))
    )
      continue;
    const found: Found | null = participle
      ? subjectOfParticiple(tokens, at, subject)
      : subjectOf(tokens, at);
    const naming = namingVerbs.has(token.low);
    if (found === null && !touchesQuotation(tokens, at)) continue;
    if (found !== null && !participle) subject = found.part;
    const content = contentOf(tokens, at, found, sentence);
    const quoted = quotationsOf(tokens, at, found, naming);
    if (content === null && quoted.length === 0) continue;
    if (naming && quoted.length === 0) continue;
    reports.push({
      cue: { start: token.start, end: token.end },
      verb: token.low,
      source: found === null ? null : rangeOf(tokens, found.part),
      indirect: naming ? null : content,
      quotations: quoted,
    });
  }
  return reports;
}

interface Found {
  readonly part: Part;
  /** The subject stands after its verb. */
  readonly inverted: boolean;
}

function rangeOf(tokens: readonly Token[], { from, to }: Part): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function isNoStatement(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (tokens[last] !== undefined && isAdverb(tokenAt(tokens, last))) last -= 1;
  const before = tokens[last];
  if (before === undefined) return false;
  if (before.low === 'to' || passives.has(before.low) || before.low.endsWith("n't")) return true;
  // "the report said": a verb; "reports of", "the claims": nouns.
  const word = tokens[at]?.low ?? '';
  const nounlike =
    /^(?:reports?|claims|calls?|answers?|comments|remarks|states|notes|asks|urges|pledges|promises|vows|posted|reported|alleged|called|promised)$/.test(
      word,
    );
  if (
    nounlike &&
    (determiners.has(before.low) || before.low === "'s" || prepositions.has(before.low))
  )
    return true;
  if (/^(?:reported|alleged|called|accused|described)$/.test(word) && tokens[at + 1]?.low === 'to')
    return true;
  return word === 'states' && isCapital(tokenAt(tokens, at));
}

function isAdverb({ kind, low }: Token): boolean {
  return (
    kind === 'word' &&
    (endsLikeAdverb(low) || /^(?:also|already|ever|even|only|now|first|just)$/.test(low))
  );
}

function endsLikeAdverb(low: string): boolean {
  return low.endsWith('ly') && low !== 'family' && low !== 'italy';
}

function touchesQuotation(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'quotation' || after?.kind === 'quotation';
}

function isBreak({ kind, text }: Token): boolean {
  return kind === 'quotation' || (kind === 'mark' && /^[,;:—–"“”?!]$/.test(text));
}

function subjectOf(tokens: readonly Token[], verb: number): Found | null {
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
  return part === null ? null : { part, inverted: true };
}

/** The noun phrase that ends before the verb, past adverbs and past what stands between commas. */
function subjectBefore(tokens: readonly Token[], verb: number): Part | null {
  let last = verb - 1;
  while (last >= 0 && isAside(tokenAt(tokens, last))) last -= 1;
  const token = tokens[last];
  if (token === undefined) return null;
  if (token.low === 'who' || token.low === 'which') {
    last -= 1;
    if (tokens[last]?.text === ',') last -= 1;
    return phraseBefore(tokens, last);
  }
  if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === ')') {
    const open = openingOf(tokens, last);
    if (open === null) return null;
    const before = tokens[open - 1];
    if (before === undefined || (before.kind !== 'word' && before.text !== ')')) return null;
    const inner = tokens.slice(open + 1, last);
    if (!isParenthesis(inner)) return null;
    const head = phraseBefore(tokens, open - 1);
    // "The secretary general of CEI, Nunzio Galantino, has called": the name says who it is.
    if (
      head !== null &&
      inner.length <= 4 &&
      inner.every((one) => isCapital(one) || /^\p{Ll}{2,3}$/u.test(one.text))
    ) {
      return { from: head.from, to: last };
    }
    return head;
  }
  return phraseBefore(tokens, last);
}

function isAside({ kind, low }: Token): boolean {
  return kind === 'word' && (auxiliaries.has(low) || endsLikeAdverb(low));
}

function openingOf(tokens: readonly Token[], close: number): number | null {
  const mark = tokens[close]?.text ?? '';
  const opener = mark === ')' ? '(' : mark;
  for (let at = close - 1; at >= Math.max(0, close - 30); at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'quotation') return null;
    if (token?.text === opener) return at;
  }
  return null;
}

/** What may stand between a subject and its verb: an apposition, a relative clause, a circumstance. */
function isParenthesis(inner: readonly Token[]): boolean {
  const [first] = inner;
  return first !== undefined && !/^(?:and|but|or|so|yet)$/.test(first.low);
}

/** The noun phrase that ends with this token; null when it cannot be one. */
function phraseBefore(tokens: readonly Token[], last: number): Part | null {
  const end = tokens[last];
  if (end === undefined || (end.kind !== 'word' && end.text !== ')')) return null;
  if (pronouns.has(end.low)) return { from: last, to: last + 1 };
  if (prepositions.has(end.low) || determiners.has(end.low) || clauseStarts.has(end.low))
    return null;
  let from = last;
  while (from > 0 && last - from < 16) {
    const token = tokenAt(tokens, from - 1);
    if (token.text === ')') {
      const open = openingOf(tokens, from - 1);
      if (open === null) break;
      from = open;
      continue;
    }
    if (isBreak(token)) break;
    if (clauseStarts.has(token.low) || finiteVerbs.has(token.low) || pronouns.has(token.low)) break;
    if (reportingVerbs.has(token.low) && !isCapital(token)) break;
    if (token.low === 'and' && !joinsNames(tokens, from - 1)) break;
    from -= 1;
  }
  from = withoutCircumstance(tokens, from, last);
  const first = tokens[from];
  if (first === undefined) return null;
  const isNamed = tokens.slice(from, last + 1).some(isCapital);
  if (!isNamed && !determiners.has(first.low) && !isPlural(end)) return null;
  return { from, to: last + 1 };
}

function isPlural({ low }: Token): boolean {
  return low.endsWith('s') || low === 'police' || low === 'people';
}

function joinsNames(tokens: readonly Token[], and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  return before !== undefined && after !== undefined && isCapital(before) && isCapital(after);
}

/** "In a statement the company": the phrase begins with its own article. */
function withoutCircumstance(tokens: readonly Token[], from: number, last: number): number {
  const first = tokens[from];
  if (first === undefined || !prepositions.has(first.low)) return from;
  for (let at = last; at > from; at -= 1) {
    const { low } = tokenAt(tokens, at);
    if (determiners.has(low) && !prepositions.has(tokens[at - 1]?.low ?? '')) return at;
    if (
      isCapital(tokenAt(tokens, at)) &&
      !isCapital(tokenAt(tokens, at - 1)) &&
      !/^(?:of|for|de|al|bin|van|von)$/.test(tokens[at - 1]?.low ?? '') &&
      at > from + 1
    ) {
      return at;
    }
  }
  return last;
}

/** The noun phrase that begins with this token, as in "said Ambassador Mohib"; null when none does. */
function phraseFrom(tokens: readonly Token[], from: number): Part | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (pronouns.has(first.low)) return { from, to: from + 1 };
  if (!isCapital(first) && !determiners.has(first.low) && !isPlural(first)) {
    if (prepositions.has(first.low) || !isCapital(tokens[from + 1] ?? first)) return null;
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
    if (token.low === 'and' && !joinsNames(tokens, to)) break;
    if (clauseStarts.has(token.low) || finiteVerbs.has(token.low) || token.low === 'who') break;
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

/** "the Afghan team's coach, Alireza Mehraban": a role, then the name. */
function continuesApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  const [a, b] = [tokens[comma + 1], tokens[comma + 2]];
  if (a === undefined || b === undefined || !isCapital(a) || !isCapital(b)) return false;
  return comma > from && !isCapital(tokenAt(tokens, comma - 1));
}

function isLateCircumstance(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens.slice(from, at).some((token) => isCapital(token) || token.low.endsWith('s')) ||
    at - from > 2
  );
}

/** "…, with one poster writing": its own subject; else that of the sentence. */
function subjectOfParticiple(
  tokens: readonly Token[],
  at: number,
  subject: Part | null,
): Found | null {
  const own = tokens[at - 1]?.kind === 'word' ? phraseBefore(tokens, at - 1) : null;
  if (own !== null) return { part: own, inverted: false };
  return subject === null ? participleSubject(tokens, at) : { part: subject, inverted: false };
}

/** "Citing privacy rules, X declined, adding": the subject of the sentence. */
function participleSubject(tokens: readonly Token[], at: number): Found | null {
  const part = phraseFrom(tokens, 0);
  return part === null || part.to >= at ? null : { part, inverted: false };
}

const circumstance =
  /^(?:in|on|at|during|after|via|through|by|to|for|from|last|this|earlier|yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday)$/;

/** The words reported without marks, before or after the clause. */
function contentOf(
  tokens: readonly Token[],
  verb: number,
  found: Found | null,
  sentence: Range,
): Range | null {
  const low = tokens[verb]?.low ?? '';
  let from = Math.max(verb + 1, found?.inverted === true ? found.part.to : 0);
  // "…," X told reporters today: what is said stands before.
  const quoted =
    tokens[(found?.inverted === false ? found.part.from : verb) - 1]?.kind === 'quotation';
  if (found?.inverted !== true) {
    if (addressingVerbs.has(low)) from = pastAddressee(tokens, from);
    from = pastCircumstance(tokens, from);
    const next = tokens[from];
    if (next?.kind === 'word') {
      const that = next.low === 'that' && tokens[from + 1] !== undefined;
      const start = that ? from + 1 : from;
      const takes = that || (!quoted && !clausalOnly.has(low) && beginsClause(tokens, start, low));
      if (takes) return contentFrom(tokens, start, sentence);
    }
    if (next?.text === ',' && tokens[from + 1]?.low === 'that')
      return contentFrom(tokens, from + 2, sentence);
  }
  // "It will rain, Smith said."
  const first = found === null ? verb : found.inverted ? verb : found.part.from;
  const comma = tokens[first - 1];
  const rest = tokens.slice(Math.max(verb + 1, found?.part.to ?? 0));
  if (comma?.text !== ',' || first < 5 || rest.length > 8) return null;
  const [start] = tokens;
  if (start === undefined || start.kind === 'quotation' || tokens[first - 2]?.kind === 'quotation')
    return null;
  const content = tokens.slice(0, first - 1);
  if (
    /^(?:in|on|at|after|during|when|while|as|if|for|with|by|to|since|because|although|though|despite|according|speaking|asked|citing|but|and)$/.test(
      start.low,
    ) &&
    content.length < 12
  )
    return null;
  if (!content.some(({ low: one }) => finiteVerbs.has(one) || one.endsWith('ed'))) return null;
  return { start: sentence.start, end: content.at(-1)?.end ?? sentence.start };
}

function pastAddressee(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 8) {
    const token = tokenAt(tokens, at);
    if (token.low === 'that' || isBreak(token)) return at;
    if (
      at > from &&
      (pronouns.has(token.low) ||
        (determiners.has(token.low) && !prepositions.has(tokens[at - 1]?.low ?? '')))
    )
      return at;
    at += 1;
  }
  return from + 1;
}

function pastCircumstance(tokens: readonly Token[], from: number): number {
  let at = from;
  if (!circumstance.test(tokens[at]?.low ?? '')) return at;
  while (at < tokens.length && at - from < 12) {
    const token = tokenAt(tokens, at);
    if (token.low === 'that') return at;
    if (isBreak(token)) return at;
    at += 1;
    if (pronouns.has(tokens[at]?.low ?? '')) return at;
  }
  return from;
}

function beginsClause(tokens: readonly Token[], from: number, verb: string): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (/^(?:of|so|goodbye|nothing|something|about|as|to|for|with|yes|no)$/.test(first.low))
    return false;
  if (/^(?:in|on|at|by|from|into|against|over)$/.test(first.low) && !statingVerbs.has(verb)) {
    return tokens.slice(from).some(({ text }) => text === ',');
  }
  return tokens.length - from >= 3;
}

/** To the end of the sentence, without its full stop; a new main clause ends it before. */
function contentFrom(tokens: readonly Token[], from: number, sentence: Range): Range | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const stop = tokens.findIndex(
    (_, at) => at >= from + 3 && at < tokens.length - 2 && endsContent(tokens, at),
  );
  let end = stop === -1 ? tokens.length : stop;
  let last = tokens[end - 1];
  while (last?.kind === 'mark' && /^[.,;:!?]$/.test(last.text) && end > from + 1) {
    end -= 1;
    last = tokens[end - 1];
  }
  if (last === undefined || end - from < 3) return null;
  return { start: first.start, end: Math.min(last.end, sentence.end) };
}

/** A quotation of its own, a semicolon, or a comma with which the reporter goes on. */
function endsContent(tokens: readonly Token[], at: number): boolean {
  const { quotation, text } = tokenAt(tokens, at);
  if (quotation !== null) return text.split(/\s+/).length > 6 && /^\W*\p{Lu}/u.test(text);
  if (text === ';') return true;
  if (text !== ',') return false;
  const { low } = tokenAt(tokens, at + 1);
  if (reportingParticiples.has(low)) return true;
  if (/^(?:according|but|while|although|though|whereas)$/.test(low)) return true;
  return (
    low === 'and' &&
    /^(?:he|she|they|it|the|also)$/.test(tokenAt(tokens, at + 2).low) &&
    reportsLater(tokens, at + 2)
  );
}

function reportsLater(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 5).some(({ low }) => reportingVerbs.has(low));
}

function accordingTo(
  tokens: readonly Token[],
  at: number,
  source: Part | null,
  sentence: Range,
): Report {
  const cue = { start: tokens[at]?.start ?? 0, end: tokens[at + 1]?.end ?? 0 };
  const start = tokens[0]?.start ?? 0;
  const after = source?.to ?? at + 2;
  const leads = at === 0 || tokens[at - 1]?.text === ';';
  const content = leads
    ? tokens[after]?.text === ','
      ? contentFrom(tokens, pastParticiple(tokens, after + 1), sentence)
      : null
    : contentBefore(tokens, at, start);
  const quoted = tokens.flatMap(({ quotation }) => (quotation === null ? [] : [quotation]));
  return {
    cue,
    verb: 'according',
    source: source === null ? null : rangeOf(tokens, source),
    indirect: isOnlyQuotation(tokens, content) ? null : content,
    quotations: quoted,
  };
}

/** "According to X, quoting Y, it rained." */
function pastParticiple(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.low.endsWith('ing') !== true) return from;
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  return comma === -1 ? from : comma + 1;
}

function contentBefore(tokens: readonly Token[], at: number, start: number): Range | null {
  let end = at;
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end -= 1;
  const last = tokens[end - 1];
  return last === undefined || end < 3 ? null : { start, end: last.end };
}

function isOnlyQuotation(tokens: readonly Token[], content: Range | null): boolean {
  return (
    content !== null &&
    tokens
      .filter(({ start, end }) => start >= content.start && end <= content.end)
      .every(({ kind }) => kind !== 'word')
  );
}

/** The quotations of a sentence that a verb reports: before it, after it, or around the clause. */
function quotationsOf(
  tokens: readonly Token[],
  verb: number,
  found: Found | null,
  naming: boolean,
): readonly Quotation[] {
  const from = naming ? verb : 0;
  const after = Math.max(verb, found?.part.to ?? 0);
  const other = tokens.findIndex(
    ({ low }, at) => at > after && reportingVerbs.has(low) && subjectOf(tokens, at) !== null,
  );
  const to = other === -1 ? tokens.length : other;
  return tokens.slice(from, to).flatMap(({ quotation }) => (quotation === null ? [] : [quotation]));
}
