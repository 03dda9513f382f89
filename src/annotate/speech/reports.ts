import {
  auxiliaries,
  claimNoun,
  clausalParticiples,
  clausalVerbs,
  clauseStarts,
  determiners,
  finiteVerbs,
  judgingVerbs,
  namingVerbs,
  plainVerbs,
  prepositions,
  pronouns,
  quotingVerbs,
  reportingParticiples,
  reportingVerbs,
  statementNoun,
} from '../text/english.ts';
import { isBesideQuotation, quotationsOf, touchesQuotation } from './claims.ts';
import { clauseTaken, mayState, writerBefore } from './clausal-verbs.ts';
import { endOfClause } from './clause-ends.ts';
import { contentAround, joins } from './content-around.ts';
import {
  contentAfter,
  contentBefore,
  contentFrom,
  contentOf,
  contentResumed,
  isOnlyQuotation,
} from './contents.ts';
import { pastDateline } from '../text/dateline.ts';
import { handingWords, handsOverAt, inWordsOf } from './handing.ts';
import { judging, quotationJudged } from './judgements.ts';
import {
  areMany,
  isAdverb,
  isDenied,
  isNamedSo,
  isNameOf,
  isNoStatement,
  isSupposed,
} from './no-statements.ts';
import type { Range } from '../text/ranges.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { tokensOfSentence } from '../text/paragraphs.ts';
import type { Quotation } from '../../model/quotations.ts';
import { subjectOfParticiple } from './sentence-subjects.ts';
import { sourceFrom } from './source-authors.ts';
import { sharedSubject } from './shared-subjects.ts';
import type { Part } from './noun-phrases.ts';
import type { Found } from './subjects.ts';
import { isBreak, phraseFrom, rangeOf } from './noun-phrases.ts';
import { antecedentBefore, subjectOf } from './subjects.ts';
import { passive, passivelyTold, toldPassively } from './told-passively.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';
import {
  chainBefore,
  goesOnSaying,
  isPerfect,
  isPhrasal,
  phrasalVerbs,
  isRead,
  isShouted,
  quotedSubject,
  shouting,
  subjectBeforeChain,
} from './verb-phrases.ts';

/** A clause that says who reports, in its own words. UTF-16 code units into the block's text. */
export interface Report {
  /** Index of the block, among all, that the cue and the source stand in. */
  readonly order: number;
  readonly cue: Range | null;
  readonly verb: string;
  /** The words that name whoever speaks, title and all; null where the verb's subject is not found. */
  readonly source: Range | null;
  /** Words that are reported without marks: none, one part, or two where the clause cuts them. */
  readonly indirect: readonly Range[];
  /** The quotations of the sentence that this clause reports. */
  readonly quotations: readonly Quotation[];
}

/** A clause of report by its verb's token, without words yet; `verb` is what it is called, if not as it is written. */
export function reportBy(
  order: number,
  { start, end, low }: Token,
  source: Range | null,
  verb = low,
): Report {
  return { order, cue: { start, end }, verb, source, indirect: [], quotations: [] };
}

/** No sentence of news has so many tokens, its quotations counted as one each. */
export const longestSentence = 300;

/** The reporting clauses of a paragraph, in order of their verbs. */
export function reportsIn(paragraph: Paragraph, order: number): readonly Report[] {
  if (paragraph.block.type !== 'paragraph') return [];
  return paragraph.sentences.flatMap((sentence) => {
    const tokens = tokensOfSentence(paragraph, sentence);
    return tokens.length > longestSentence ? [] : reportsOf(tokens, sentence, order);
  });
}

/** Every word with which one of the clauses below is found: most are none, and asked no further. */
const mayReport: ReadonlySet<string> = new Set([
  ...reportingVerbs,
  ...reportingParticiples,
  ...quotingVerbs,
  ...judgingVerbs.keys(),
  ...clausalVerbs,
  ...clausalParticiples,
  ...passivelyTold,
  ...handingWords,
  ...phrasalVerbs,
  'according',
  'quoting',
  'citing',
]);

function reportsOf(tokens: readonly Token[], sentence: Range, order: number): readonly Report[] {
  const reports: Report[] = [];
  let subject: Part | null = null;
  /** Where the words end that say according to what. */
  let sourced = 0;
  for (const [at, token] of tokens.entries()) {
    if (!mayReport.has(token.low)) continue;
    if (token.low === 'according' && tokens[at + 1]?.low === 'to') {
      const source = sourceFrom(tokens, at + 2);
      reports.push(accordingTo(tokens, at, source, sentence, order));
      sourced = endOfSource(tokens, at + 2);
      continue;
    }
    // "according to figures announced by the ministry"
    if (at < sourced && token.low.endsWith('ed') && !isSubjectOfOwn(tokenAt(tokens, at - 1)))
      continue;
    const told = toldPassively(tokens, at, sentence);
    if (told !== null) {
      // Within what somebody else reports it is theirs to go on.
      const isWithin = reports.some(({ indirect }) =>
        indirect.some(({ start, end }) => start <= token.start && token.start < end),
      );
      const source = told.source === null || isWithin ? null : rangeOf(tokens, told.source);
      const quotations = quotedIn(tokens, told.content);
      reports.push({
        ...reportBy(order, token, source, passive),
        indirect: [told.content],
        quotations,
      });
      continue;
    }
    const handed = handedOver(tokens, at, order);
    if (handed !== null) {
      reports.push(handed);
      continue;
    }
    const written = writtenIn(tokens, at, order);
    if (written !== null) {
      reports.push(written);
      continue;
    }
    if (relays(tokens, at)) {
      reports.push(relayed(tokens, at, order));
      continue;
    }
    const stated = statedIn(tokens, at, subject, sentence, order);
    if (stated !== null) {
      reports.push(stated.report);
      subject = stated.subject;
      continue;
    }
    const participle = reportingParticiples.has(token.low);
    const shouted = isShouted(tokens, at);
    const quoting = quotingVerbs.has(token.low) || shouted || goesOnSaying(tokens, at);
    const phrasal = quoting || isPhrasal(tokens, at) || isRead(tokens, at);
    const judges = judgingVerbs.get(token.low);
    if (!participle && !phrasal && judges === undefined && !reportingVerbs.has(token.low)) continue;
    if (isCapital(token) && at > 0 && tokens[at - 1]?.kind !== 'quotation') continue;
    // "a letter written that day"
    if (token.low === 'written' && !isPerfect(tokens, at)) continue;
    const byAgent = passiveBy(tokens, at, order);
    if (byAgent !== null) {
      reports.push(byAgent);
      continue;
    }
    const chain = participle ? null : chainBefore(tokens, at);
    if (chain === null && isNoStatement(tokens, at)) continue;
    // "say adding salt is simple": no participle, but what is said.
    if (participle && reportingVerbs.has(tokenAt(tokens, at - 1).low)) continue;
    if (participle && isGoverned(tokens, at)) continue;
    const found: Found | null = participle
      ? tokens[at - 1]?.low === 'as'
        ? quotedSubject(tokens, at - 1)
        : subjectOfParticiple(tokens, at, subject)
      : chain === null
        ? (subjectOf(tokens, at) ?? sharedSubject(tokens, at, subject))
        : subjectBeforeChain(tokens, chain);
    const naming = namingVerbs.has(token.low) && !shouted;
    if (found !== null && (isDenied(tokens, found.part) || isSupposed(tokens, found))) continue;
    if (chain !== null && found === null) continue;
    const plain = plainVerbs.has(token.low) && chain === null;
    if (plain && (found === null || !areMany(tokens, found.part))) continue;
    if (judges !== undefined && !reportingVerbs.has(token.low)) {
      const quotation = quotationJudged(tokens, at, judges);
      if (quotation === null || found === null) continue;
      subject = found.part;
      const judged = reportBy(order, token, rangeOf(tokens, found.part), judging);
      reports.push({ ...judged, quotations: [quotation] });
      continue;
    }
    if (found === null && (quoting || !touchesQuotation(tokens, at))) continue;
    if (quoting && !isBesideQuotation(tokens, at, found)) continue;
    if (found !== null && !participle) subject = found.part;
    const asked = found !== null && !found.inverted && isRelative(tokens, found.part);
    const within = tokens.slice(0, endOfClause(tokens, at, found));
    const content = asked || phrasal ? [] : reportedBy(within, at, found, sentence);
    const quoted = quotationsOf(tokens, at, found, naming || asked);
    if (content.length === 0 && quoted.length === 0) continue;
    if (naming && (quoted.length === 0 || isNamedSo(tokens, at, found))) continue;
    if (naming && found !== null && isNameOf(tokens, at, found.part)) continue;
    reports.push({
      order,
      cue: { start: token.start, end: token.end },
      verb: shouted ? shouting : token.low,
      source: found === null ? null : rangeOf(tokens, found.part),
      indirect: naming ? [] : content,
      quotations: quoted,
    });
  }
  return reports;
}

function endOfSource(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((token, at) => at >= from && isBreak(token));
  return end === -1 ? tokens.length : end;
}

function quotedIn(tokens: readonly Token[], { start, end }: Range): readonly Quotation[] {
  return tokens.flatMap(({ quotation }) =>
    quotation !== null && quotation.start > start && quotation.end <= end ? [quotation] : [],
  );
}

/** "according to the minister who announced it", "according to Jane Doe he denied it" */
function isSubjectOfOwn({ low }: Token): boolean {
  return pronouns.has(low) || /^(?:that|which)$/.test(low) || auxiliaries.has(low);
}

/** "The court ruled on Monday that it was void": what a verb reports that does so by a clause alone; null for others. */
function statedIn(
  tokens: readonly Token[],
  at: number,
  subject: Part | null,
  sentence: Range,
  order: number,
): { readonly report: Report; readonly subject: Part } | null {
  const clause = clauseTaken(tokens, at);
  if (clause === null || isNoStatement(tokens, at)) return null;
  const found = clause.participle
    ? (writerBefore(tokens, at) ?? subjectOfParticiple(tokens, at, subject))
    : (subjectOf(tokens, at) ?? sharedSubject(tokens, at, subject));
  if (found === null || found.inverted || isRelative(tokens, found.part)) return null;
  if (isDenied(tokens, found.part) || isSupposed(tokens, found)) return null;
  if (!mayState(tokens, at, found.part)) return null;
  const within = tokens.slice(0, endOfClause(tokens, at, found));
  const content = contentFrom(within, clause.from, sentence, 2);
  if (content === null) return null;
  const report = {
    ...reportBy(order, tokenAt(tokens, at), rangeOf(tokens, found.part)),
    indirect: [content],
    quotations: quotationsOf(within, at, found, true),
  };
  return { report, subject: found.part };
}

/** "the saying", "known for saying"; but "left after saying that it was over": a clause of what the subject said. */
function isGoverned(tokens: readonly Token[], participle: number): boolean {
  const { low } = tokenAt(tokens, participle - 1);
  if (determiners.has(low)) return true;
  const isClause =
    /^(?:after|before|by)$/.test(low) && tokenAt(tokens, participle + 1).low === 'that';
  return prepositions.has(low) && !isClause;
}

function reportedBy(
  tokens: readonly Token[],
  verb: number,
  found: Found | null,
  sentence: Range,
): readonly Range[] {
  const [from, to] =
    found === null
      ? [verb, verb + 1]
      : found.inverted
        ? [verb, found.part.to]
        : [found.part.from, verb + 1];
  const around = contentAround(tokens, from, pastWhom(tokens, to), sentence);
  if (around !== null) return around;
  const content = contentOf(tokens, verb, found, sentence);
  if (content === null) return [];
  const isBefore = content.end <= tokenAt(tokens, from).start;
  const rest = isBefore ? contentResumed(tokens, to, sentence) : null;
  return rest === null ? [content] : [content, rest];
}

/** "The bridge, Jane Doe told the council on Monday, is safe": past whom and when, up to the comma; where none follows soon, no further. */
function pastWhom(tokens: readonly Token[], to: number): number {
  const begins = tokenAt(tokens, to);
  // "The bridge, Jane Doe said when asked, was safe"
  if (/^(?:as|when|while|after|before)$/.test(begins.low)) {
    const close = tokens.findIndex(({ text }, at) => at > to && text === ',');
    const goesOn = close !== -1 && finiteVerbs.has(tokenAt(tokens, close + 1).low);
    return goesOn && close - to <= longestNouns * 2 ? close : to;
  }
  const isAddressed = /^(?:told|tells|assured|warned)$/.test(tokenAt(tokens, to - 1).low);
  if (!isAddressed && !/^(?:on|in|at|to|last|this|yesterday|today)$/.test(begins.low)) return to;
  const comma = tokens.findIndex(({ text }, at) => at > to && text === ',');
  if (comma === -1 || comma - to > longestNouns + 1) return to;
  const between = tokens.slice(to, comma);
  const isPhrase = between.every(
    (token) => token.kind === 'word' && !isFinite(token) && !clauseStarts.has(token.low),
  );
  const that = tokens
    .slice(comma + 1)
    .some(({ low }, at) => low === 'that' && tokenAt(tokens, comma + at).text === ',');
  return isPhrase && !that ? comma : to;
}

/** "Jane Doe had this to say: “…”", "in Jane Doe's words, “…”"; null where nobody's own words are handed over to. */
function handedOver(tokens: readonly Token[], at: number, order: number): Report | null {
  const words = inWordsOf(tokens, at);
  if (words !== null) {
    const after = tokenAt(tokens, words.to).text === ',' ? words.to + 1 : words.to;
    const before = tokenAt(tokens, at - 1).text === ',' ? at - 2 : at - 1;
    const quotation = tokenAt(tokens, after).quotation ?? tokenAt(tokens, before).quotation;
    if (quotation === null) return null;
    // "is how Jane Doe describes it": what she says, and no name that she gives.
    const [cue, source] = [tokenAt(tokens, words.cue), rangeOf(tokens, words.source)];
    return { ...reportBy(order, cue, source, 'words'), quotations: [quotation] };
  }
  if (!handsOverAt(tokens, at)) return null;
  const colon = tokens.findIndex(({ text }, place) => place > at && text === ':');
  const { quotation } = tokenAt(tokens, colon + 1);
  const found = subjectOf(tokens, at);
  if (quotation === null || colon - at > longestHanded || found === null || found.inverted)
    return null;
  const by = reportBy(order, tokenAt(tokens, at), rangeOf(tokens, found.part));
  return { ...by, quotations: [quotation] };
}

/** Tokens from a verb that hands over to its colon. */
const longestHanded = 14;

/** Verbs that say in the passive what somebody has called a thing. */
const passiveNaming =
  /^(?:called|described|dubbed|branded|labell?ed|hailed|praised|criticised|criticized|condemned|denounced|termed|deemed|accused|dismissed|rejected|attacked|slammed|likened|characterised|characterized|portrayed|derided|mocked)$/;

/** Tokens from such a verb to what is quoted. */
const longestNamed = 10;

/**
 * "was called “reckless” by Jane Doe", "described by Jane Doe as “reckless”": whoever is named after
 * "by" calls it so. Null where nobody is.
 */
function passiveBy(tokens: readonly Token[], at: number, order: number): Report | null {
  const verb = tokenAt(tokens, at);
  if (!passiveNaming.test(verb.low)) return null;
  const quoted = tokens.findIndex(({ kind }, place) => place > at && kind === 'quotation');
  const quotation = tokens[quoted]?.quotation ?? null;
  if (quotation === null || quoted - at > longestNamed) return null;
  let last = at - 1;
  while (isAdverb(tokenAt(tokens, last))) last -= 1;
  const before = tokenAt(tokens, last);
  const between = tokens.slice(at + 1, quoted);
  if (between.some(isFinite)) return null;
  const first = tokenAt(tokens, at + 1).low === 'by';
  if (!first && !/^(?:is|are|was|were|be|been|being|,|and)$/.test(before.low)) return null;
  if (!first && tokenAt(tokens, quoted + 1).low !== 'by') return null;
  const part = phraseFrom(tokens, first ? at + 2 : quoted + 2);
  if (part === null || (first && part.to > quoted)) return null;
  const source = first ? { ...part, to: lastOfAgent(tokens, part) } : part;
  return { ...reportBy(order, verb, rangeOf(tokens, source), judging), quotations: [quotation] };
}

/** "by Jane Doe as “reckless”": the agent ends before what brings the words in. */
function lastOfAgent(tokens: readonly Token[], { from, to }: Part): number {
  const stop = tokens.findIndex(
    ({ low }, at) => at > from && at < to && /^(?:as|of|for)$/.test(low) && at > to - 3,
  );
  return stop === -1 ? to : stop;
}

function isFinite({ low }: Token): boolean {
  return finiteVerbs.has(low);
}

/** "What Ellison told the council", "Crane, whom Ellison accused of": what follows is the reporter's own. */
function isRelative(tokens: readonly Token[], { from }: Part): boolean {
  const low = (at: number) => tokenAt(tokens, at).low;
  // ", a charge Crane denied": what he denies stands before.
  const charge = claimNoun.test(low(from + 1))
    ? from
    : claimNoun.test(low(from - 1))
      ? from - 2
      : -1;
  if (charge > 0 && /^an?$/.test(low(charge)) && tokenAt(tokens, charge - 1).text === ',')
    return true;
  return /^(?:whom|who|what|whatever)$/.test(low(from - 1));
}

/** "the poet Jane Doe, whose last letter read: “…”": hers, and not whoever tells of it; null for any other verb. */
function writtenIn(tokens: readonly Token[], at: number, order: number): Report | null {
  const verb = tokenAt(tokens, at);
  if (!/^(?:reads?|said|says)$/.test(verb.low)) return null;
  const after = /^[,:]$/.test(tokenAt(tokens, at + 1).text) ? at + 2 : at + 1;
  const { quotation } = tokenAt(tokens, after);
  const whose = tokens.findLastIndex(
    ({ low }, place) => low === 'whose' && place < at && place >= at - longestNouns,
  );
  if (quotation === null || whose === -1) return null;
  if (!statementNoun.test(tokenAt(tokens, at - 1).low)) return null;
  const source = antecedentBefore(
    tokens,
    tokenAt(tokens, whose - 1).text === ',' ? whose - 2 : whose - 1,
  );
  const range = source === null ? null : rangeOf(tokens, source);
  return { ...reportBy(order, verb, range), quotations: [quotation] };
}

/** The verb of a report that is told by somebody who quotes whoever speaks. */
export const relaying = 'quoting';

/**
 * ", quoting Jane Doe," beside a clause that reports: what stands in marks is hers. "Citing" says so
 * only in news that is passed on, for others cite laws and reasons.
 */
function relays(tokens: readonly Token[], at: number): boolean {
  const { low } = tokenAt(tokens, at);
  if (low !== relaying && low !== 'citing') return false;
  if (at > 0 && tokenAt(tokens, at - 1).text !== ',') return false;
  return tokens.some(
    (token, verb) =>
      (token.low === 'according' && tokenAt(tokens, verb + 1).low === 'to') ||
      /^report(?:ed|s|ing)$/.test(token.low) ||
      (low === relaying && /^(?:said|says)$/.test(token.low)),
  );
}

function relayed(tokens: readonly Token[], at: number, order: number): Report {
  const source = phraseFrom(tokens, at + 1);
  const range = source === null ? null : rangeOf(tokens, source);
  return {
    ...reportBy(order, tokenAt(tokens, at), range, relaying),
    quotations: tokens.flatMap(({ quotation }) => (quotation === null ? [] : [quotation])),
  };
}

/** "According to", "But according to", "However, according to", "; according to", "that according to". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const opening = pastDateline(tokens);
  const before = tokenAt(tokens, at - 1);
  const last = before.text === ',' ? at - 2 : at - 1;
  return (
    at === opening ||
    /^(?:;|that)$/.test(before.text) ||
    // "It sank after, according to Jane Doe, its engine failed."
    (before.text === ',' &&
      (clauseStarts.has(tokenAt(tokens, last).low) || tokenAt(tokens, last).low === 'and')) ||
    (last === opening && joins.test(tokenAt(tokens, last).low))
  );
}

/** Nouns of a phrase without an article, at most. */
const longestNouns = 5;

function accordingTo(
  tokens: readonly Token[],
  at: number,
  source: Part | null,
  sentence: Range,
  order: number,
): Report {
  const cue = { start: tokens[at]?.start ?? 0, end: tokens[at + 1]?.end ?? 0 };
  const after = source?.to ?? at + 2;
  const leads = opensClause(tokens, at);
  const content = leads
    ? contentAfter(tokens, after, sentence)
    : (contentAround(tokens, at, after, sentence) ?? contentBefore(tokens, at));
  const quoted = tokens.flatMap(({ quotation }) => (quotation === null ? [] : [quotation]));
  return {
    order,
    cue,
    verb: 'according',
    source: source === null ? null : rangeOf(tokens, source),
    indirect: isOnlyQuotation(tokens, content) ? [] : content,
    quotations: quoted,
  };
}
