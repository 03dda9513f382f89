import {
  clauseStarts,
  determiners,
  endsLikeAdverb,
  finiteVerbs,
  judgingVerbs,
  namingVerbs,
  passives,
  plainVerbs,
  quotingVerbs,
  prepositions,
  pronouns,
  reportingParticiples,
  reportingVerbs,
  statingVerbs,
} from './english.ts';
import {
  contentAfter,
  contentAround,
  contentBefore,
  contentOf,
  isOnlyQuotation,
} from './contents.ts';
import { pastDateline } from './dateline.ts';
import { judging, quotationJudged } from './judgements.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotation } from '../model/quotations.ts';
import type { Found, Part } from './subjects.ts';
import {
  isBreak,
  phraseFrom,
  rangeOf,
  subjectAtStart,
  subjectOf,
  subjectOfParticiple,
} from './subjects.ts';
import type { Token } from './tokens.ts';
import { isCapital, tokenAt, tokensOf } from './tokens.ts';

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

/** No sentence of news has so many tokens, its quotations counted as one each. */
const longestSentence = 300;

/** The reporting clauses of a paragraph, in order of their verbs. */
export function reportsIn(paragraph: Paragraph, order: number): readonly Report[] {
  if (paragraph.block.type !== 'paragraph') return [];
  return paragraph.sentences.flatMap((sentence) => {
    const { text, quotations } = paragraph;
    const first = firstFrom(quotations, sentence.start);
    const inside = quotations.slice(Math.max(0, first - 1), firstFrom(quotations, sentence.end));
    const tokens = tokensOf(text, inside, sentence.start, sentence.end);
    return tokens.length > longestSentence ? [] : reportsOf(tokens, sentence, order);
  });
}

/** Words for words: what is issued or read out when somebody is quoted at length. */
const statementNoun =
  /\b(?:statement|message|letter|reply|response|answer|comment|note|tweet|post|speech|email|e-mail|declaration)s?\b/i;

/** Words that point ahead, where a full stop stands for the colon. */
const pointsAhead = /\b(?:the following|as follows)\b/i;

/**
 * The clause with which a paragraph ends on a colon, so that the next one is what is said: "In a
 * statement, Jane Doe said:"; or one that points ahead: "Jane Doe issued the following statement."
 * Null where it ends otherwise, or announces a list.
 */
export function leadOf({ block, text, sentences, quotations }: Paragraph, order: number) {
  const sentence = sentences.at(-1);
  if (block.type !== 'paragraph' || sentence === undefined) return null;
  const words = text.slice(sentence.start, sentence.end);
  if (!endsOnColon(text) && !pointsAhead.test(words)) return null;
  const inside = quotations.slice(Math.max(0, firstFrom(quotations, sentence.start) - 1));
  const tokens = tokensOf(text, inside, sentence.start, sentence.end);
  if (tokens.length > longestSentence) return null;
  const issued = statementNoun.test(words);
  const verb = tokens.findLastIndex(
    ({ low }, at) =>
      (reportingVerbs.has(low) ||
        reportingParticiples.has(low) ||
        /^reads?$/.test(low) ||
        (issued && /^(?:issued|released|published|posted|sent|gave|made)$/.test(low))) &&
      !isNoStatement(tokens, at),
  );
  const token = tokens[verb];
  if (token === undefined || (statingVerbs.has(token.low) && !issued)) return null;
  const rest = tokens.slice(verb + 1);
  if (rest.length > 12 || rest.some(({ low }) => finiteVerbs.has(low))) return null;
  const found = reportingParticiples.has(token.low)
    ? subjectOfParticiple(tokens, verb, null)
    : subjectOf(tokens, verb);
  if (found === null) return null;
  return {
    order,
    cue: { start: token.start, end: token.end },
    verb: token.low,
    source: rangeOf(tokens, found.part),
    indirect: [],
    quotations: [],
  } satisfies Report;
}

/** Whether the paragraph ends on a colon. */
export function endsOnColon(text: string): boolean {
  return text.trimEnd().endsWith(':');
}

function reportsOf(tokens: readonly Token[], sentence: Range, order: number): readonly Report[] {
  const reports: Report[] = [];
  let subject: Part | null = null;
  for (const [at, token] of tokens.entries()) {
    if (token.low === 'according' && tokens[at + 1]?.low === 'to') {
      const source = phraseFrom(tokens, at + 2);
      reports.push(accordingTo(tokens, at, source, sentence, order));
      continue;
    }
    const participle = reportingParticiples.has(token.low);
    const phrasal = isPhrasal(tokens, at) || quotingVerbs.has(token.low);
    const judges = judgingVerbs.get(token.low);
    if (!participle && !phrasal && judges === undefined && !reportingVerbs.has(token.low)) continue;
    if (isCapital(token) && at > 0 && tokens[at - 1]?.kind !== 'quotation') continue;
    if (isNoStatement(tokens, at)) continue;
    // "say adding salt is simple": no participle, but what is said.
    if (participle && reportingVerbs.has(tokenAt(tokens, at - 1).low)) continue;
    if (
      participle &&
      (prepositions.has(tokens[at - 1]?.low ?? '') || determiners.has(tokens[at - 1]?.low ?? ''))
    )
      continue;
    const found: Found | null = participle
      ? tokens[at - 1]?.low === 'as'
        ? quotedSubject(tokens, at - 1)
        : subjectOfParticiple(tokens, at, subject)
      : (subjectOf(tokens, at) ?? sharedSubject(tokens, at, subject));
    const naming = namingVerbs.has(token.low);
    if (found !== null && isDenied(tokens, found.part)) continue;
    if (plainVerbs.has(token.low) && (found === null || !areMany(tokens, found.part))) continue;
    if (judges !== undefined && !reportingVerbs.has(token.low)) {
      const quotation = quotationJudged(tokens, at, judges);
      if (quotation === null || found === null) continue;
      subject = found.part;
      reports.push({
        order,
        cue: { start: token.start, end: token.end },
        verb: judging,
        source: rangeOf(tokens, found.part),
        indirect: [],
        quotations: [quotation],
      });
      continue;
    }
    if (found === null && !touchesQuotation(tokens, at)) continue;
    if (quotingVerbs.has(token.low) && !isBesideQuotation(tokens, at, found)) continue;
    if (found !== null && !participle) subject = found.part;
    const asked = found !== null && !found.inverted && isRelative(tokens, found.part);
    const content = asked || phrasal ? [] : reportedBy(tokens, at, found, sentence);
    const quoted = quotationsOf(tokens, at, found, naming || asked);
    if (content.length === 0 && quoted.length === 0) continue;
    if (naming && (quoted.length === 0 || isNamedSo(tokens, at, found))) continue;
    if (naming && found !== null && isNameOf(tokens, at, found.part)) continue;
    reports.push({
      order,
      cue: { start: token.start, end: token.end },
      verb: token.low,
      source: found === null ? null : rangeOf(tokens, found.part),
      indirect: naming ? [] : content,
      quotations: quoted,
    });
  }
  return reports;
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
  const around = contentAround(tokens, from, to, sentence);
  if (around !== null) return around;
  const content = contentOf(tokens, verb, found, sentence);
  return content === null ? [] : [content];
}

/** "researchers say", "they say", "Ellison and Crane say"; not "made her say", "did critics say". */
function areMany(tokens: readonly Token[], { from, to }: Part): boolean {
  if (
    /^(?:do|does|did|make|makes|made|let|lets|hear|heard|have|had)$/.test(
      tokenAt(tokens, from - 1).low,
    )
  )
    return false;
  const part = tokens.slice(from, to);
  const preposition = part.findIndex(({ low }) => prepositions.has(low));
  const heads = [part.at(-1), part[preposition - 1]];
  const isMany = (token: Token | undefined) =>
    token !== undefined &&
    (/[^s']s$/.test(token.low) ||
      /^(?:they|police|people|some|many|others|several|both|most|men|women)$/.test(token.low));
  return heads.some(isMany) || part.some(({ low }) => low === 'and');
}

/** "“…,” Jane Doe shot back", "as Jane Doe puts it": only of what is quoted. */
function isPhrasal(tokens: readonly Token[], at: number): boolean {
  if (/^puts?$/.test(tokenAt(tokens, at).low)) return tokenAt(tokens, at + 1).low === 'it';
  return (
    /^(?:shot|shoots|hit|hits|fired|fires|snapped|snaps)$/.test(tokenAt(tokens, at).low) &&
    tokenAt(tokens, at + 1).low === 'back'
  );
}

/** "Jane Doe was quoted as saying", "the paper quoted Jane Doe as saying": not whoever quotes. */
function quotedSubject(tokens: readonly Token[], as: number): Found | null {
  const verb = tokens.findLastIndex(
    ({ low }, at) =>
      at < as && at > as - 12 && /^(?:quoted|cited|reported|recorded|heard)$/.test(low),
  );
  if (verb === -1) return null;
  let before = verb - 1;
  while (isAdverb(tokenAt(tokens, before))) before -= 1;
  if (passives.has(tokenAt(tokens, before).low)) return subjectOf(tokens, before);
  const part = phraseFrom(tokens, verb + 1);
  return part === null || part.to > as ? null : { part, inverted: false };
}

/** "Neither Ellison nor Crane said", "Nobody said": it is not said. */
function isDenied(tokens: readonly Token[], { from, to }: Part): boolean {
  return (
    /^(?:neither|nobody|none|no)$/.test(tokenAt(tokens, from).low) ||
    tokenAt(tokens, from - 1).low === 'neither' ||
    tokens.slice(from, to).some(({ low }) => low === 'nor')
  );
}

/** "What Ellison told the council", "Crane, whom Ellison accused of": what follows is the reporter's own. */
function isRelative(tokens: readonly Token[], { from }: Part): boolean {
  const before = tokenAt(tokens, from - 1).low;
  return /^(?:whom|who|what|whatever)$/.test(before);
}

/** "a comet called Wild": a name follows, and the phrase before is what bears it. */
function isNameOf(tokens: readonly Token[], verb: number, { from, to }: Part): boolean {
  return (
    to === verb &&
    /^an?$/.test(tokenAt(tokens, from).low) &&
    /^(?:called|dubbed)$/.test(tokenAt(tokens, verb).low) &&
    isCapital(tokenAt(tokens, verb + 1))
  );
}

/** "a film called “Jaws”": nobody says so here, unlike in "what Jane Doe called “a disaster”". */
function isNamedSo(tokens: readonly Token[], verb: number, found: Found | null): boolean {
  return (
    /^(?:called|dubbed|branded|labell?ed|described)$/.test(tokenAt(tokens, verb).low) &&
    tokenAt(tokens, verb + 1).kind === 'quotation' &&
    !/^(?:what|which|whom|that)$/.test(tokenAt(tokens, (found?.part.from ?? 0) - 1).low)
  );
}

/**
 * "theorized that it was so, and wrote that", "thanked the crew and said": the second verb has the
 * subject of the first, which is the sentence's where no other clause stands between.
 */
function sharedSubject(tokens: readonly Token[], verb: number, subject: Part | null): Found | null {
  let last = verb - 1;
  while (isAdverb(tokenAt(tokens, last))) last -= 1;
  if (!/^(?:and|but|then)$/.test(tokenAt(tokens, last).low)) return null;
  if (subject !== null) return { part: subject, inverted: false };
  // Of other verbs the participle looks the same: "was seized and reported".
  const reports =
    /^(?:said|says|told|tells)$/.test(tokenAt(tokens, verb).low) ||
    tokenAt(tokens, verb + 1).low === 'that' ||
    touchesQuotation(tokens, verb);
  if (!reports) return null;
  const first = tokenAt(tokens, pastDateline(tokens));
  if (prepositions.has(first.low) || first.low.endsWith('ing')) return null;
  const part = subjectAtStart(tokens, last);
  if (part === null) return null;
  const other = tokens
    .slice(part.to, last)
    .some(({ low, kind }) => kind === 'word' && (clauseStarts.has(low) || pronouns.has(low)));
  return other ? null : { part, inverted: false };
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

function touchesQuotation(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'quotation' || after?.kind === 'quotation';
}

/** Whether a clause of subject and verb has a quotation right before it, or after its comma or colon. */
function isBesideQuotation(tokens: readonly Token[], verb: number, found: Found | null): boolean {
  const from = found === null || found.inverted ? verb : found.part.from;
  const to = found?.inverted === true ? found.part.to : verb + 1;
  if (tokenAt(tokens, from - 1).kind === 'quotation') return true;
  const after = /^[,:]$/.test(tokenAt(tokens, to).text) ? to + 1 : to;
  return after > to && tokenAt(tokens, after).kind === 'quotation';
}

function accordingTo(
  tokens: readonly Token[],
  at: number,
  source: Part | null,
  sentence: Range,
  order: number,
): Report {
  const cue = { start: tokens[at]?.start ?? 0, end: tokens[at + 1]?.end ?? 0 };
  const start = tokens[pastDateline(tokens)]?.start ?? 0;
  const after = source?.to ?? at + 2;
  const leads = at === 0 || /^(?:;|that)$/.test(tokens[at - 1]?.text ?? '');
  const content = leads
    ? contentAfter(tokens, after, sentence)
    : (contentAround(tokens, at, after, sentence) ?? contentBefore(tokens, at, start));
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

/** Whether what a verb reports begins with somebody else's clause of report: "Jane Doe said Poe told her". */
function reportsReport(tokens: readonly Token[], verb: number, found: Found | null): boolean {
  if (found === null || found.inverted) return false;
  for (let at = verb + 2; at < Math.min(tokens.length, verb + longestSubject); at += 1) {
    const token = tokenAt(tokens, at);
    if (isBreak(token)) return false;
    if (reportingVerbs.has(token.low) && !isNoStatement(tokens, at)) {
      return subjectOf(tokens, at)?.part.from === verb + 1;
    }
  }
  return false;
}

/** No subject within a clause that is reported has more tokens. */
const longestSubject = 8;

/** The quotations of a sentence that a verb reports: before it, after it, or around the clause. */
function quotationsOf(
  tokens: readonly Token[],
  verb: number,
  found: Found | null,
  naming: boolean,
): readonly Quotation[] {
  // "“…” when Jane Doe said no": a clause that begins there reports nothing that stands before.
  const clause =
    found?.inverted === false &&
    /^(?:when|after|before|while|because|since|until|although|though|if|whereas|and|but|so)$/.test(
      tokenAt(tokens, found.part.from - 1).low,
    );
  // "“…,” Jane Doe said Poe told her": the verb within reports what stands before.
  const from = naming || clause || reportsReport(tokens, verb, found) ? verb : 0;
  const after = Math.max(verb, found?.part.to ?? 0);
  const other = tokens.findIndex(
    ({ low }, at) => at > after && reportingVerbs.has(low) && subjectOf(tokens, at) !== null,
  );
  const to = other === -1 ? tokens.length : other;
  // What stands between the subject and its verb is not what the verb reports.
  const isInside = (at: number) => found?.inverted === false && at >= found.part.to && at < verb;
  return tokens
    .slice(from, to)
    .flatMap(({ quotation }, at) => (quotation === null || isInside(from + at) ? [] : [quotation]));
}
