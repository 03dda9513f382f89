import { determiners, finiteVerbs, namingVerbs, pronouns } from '../text/english.ts';
import { judging } from './judgements.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { OnShare } from '../text/progress.ts';
import { telling } from '../text/progress.ts';
import type { Quotation } from '../../model/quotations.ts';
import { trimmed } from '../../model/quotations.ts';
import type { Report } from './reports.ts';
import { handing } from './handing.ts';
import { endsOnColon, leadOf, originLead } from './leads.ts';
import { longestSentence, relaying, reportsIn } from './reports.ts';
import { ownWordsIn, quotedApart } from './set-apart.ts';
import type { Statement } from './statement.ts';
import {
  follows,
  goingOn,
  isSentenceAfter,
  isSplit,
  paraphraseBefore,
  toldLater,
} from './continuations.ts';
import {
  beatBefore,
  beatBetween,
  isWhole,
  labelBefore,
  labelled,
  signatureAfter,
  signatureAlone,
} from './signatures.ts';
import { passive } from './told-passively.ts';
import { tokensOf } from '../text/tokens.ts';
import { turnsIn } from './turns.ts';

/**
 * Everything that the paragraphs say somebody said, in the order of the text: quotations that a
 * reporting clause claims, paragraphs that are one quotation, and reports without marks. What
 * stands in marks for scorn, as a title or as a word only is left out.
 */
export function statementsIn(
  paragraphs: readonly Paragraph[],
  onShare: OnShare,
): readonly Statement[] {
  const statements: Statement[] = [];
  let order = -1;
  let lead: Report | null = null;
  let setApart = false;
  const turns = turnsIn(paragraphs);
  const own = ownWordsIn(paragraphs);
  for (const paragraph of telling(paragraphs, onShare)) {
    order += 1;
    if (paragraph.block.type !== 'paragraph') {
      lead = null;
      continue;
    }
    const turn = turns.get(order);
    if (turn !== undefined) {
      const { said, report } = turn;
      statements.push({ order, kind: 'direct', at: [said], report, goesOn: null });
      lead = null;
      setApart = false;
      continue;
    }
    const before = paragraphs[order - 1];
    const announced: boolean =
      lead !== null && lead.verb !== handing && before !== undefined && endsOnColon(before.text);
    const apart: Statement | null =
      quotedApart(paragraph, order, lead, { announced, setApart }) ?? own.get(order) ?? null;
    const around = { before, after: paragraphs[order + 1], lead };
    statements.push(
      ...(apart === null
        ? statementsOf(paragraph, order, statements.at(-1) ?? null, around)
        : [apart]),
    );
    setApart = apart !== null;
    lead = setApart ? null : leadOf(paragraph, order);
  }
  return toldLater(statements, paragraphs);
}

/** What stands around a paragraph, and may say who speaks in it. */
interface Around {
  readonly before: Paragraph | undefined;
  readonly after: Paragraph | undefined;
  /** The clause before, that announces this paragraph. */
  readonly lead: Report | null;
}

function statementsOf(
  paragraph: Paragraph,
  order: number,
  last: Statement | null,
  { before: previous, after, lead }: Around,
): readonly Statement[] {
  const { text, quotations } = paragraph;
  const reports = reportsIn(paragraph, order);
  const byCue = reports.flatMap((report) =>
    report.cue === null ? [] : [{ ...report.cue, report }],
  );
  const reporterOf = new Map<Quotation, Report>();
  for (const report of reports) {
    for (const quotation of report.quotations) {
      const known = reporterOf.get(quotation);
      if (known === undefined || isNearer(report, known, quotation)) {
        reporterOf.set(quotation, report);
      }
    }
  }
  const found: Statement[] = [];
  /** The direct quotation that the next one may go on with: an index of what is found. */
  let open = -1;
  const add = (statement: Statement) => {
    found.push(statement);
    return found.length - 1;
  };
  const goOn = (range: Range) => {
    const statement = found[open];
    if (statement !== undefined) found[open] = { ...statement, at: [...statement.at, range] };
  };
  for (const [at, quotation] of quotations.entries()) {
    const report = reporterOf.get(quotation) ?? null;
    const range = { start: quotation.start, end: quotation.end };
    const inner = text.slice(range.start, range.end);
    const before = found[open];
    if (report !== null) {
      if (isTitled(text, quotation, report)) continue;
      if (before?.report === report && isSplit(paragraph, before, quotation)) {
        goOn(range);
        continue;
      }
      const kind = kindOf(text, quotation, report);
      if (kind === 'partial') {
        if (!isTitle(inner) || namingVerbs.has(report.verb)) {
          add({ order, kind, at: [range], report, goesOn: null });
        }
        continue;
      }
      const parted = text.slice(before?.at.at(-1)?.end ?? 0, quotation.outerStart).includes(';');
      if (before?.report === report && !parted) goOn(range);
      else open = add({ order, kind, at: [range], report, goesOn: null });
      continue;
    }
    if (before !== undefined && follows(paragraph, before, quotation)) {
      goOn(range);
      continue;
    }
    const latest = found.at(-1);
    if (latest?.kind === 'partial' && isSentenceAfter(paragraph, latest, quotation)) {
      open = add({ order, kind: 'direct', at: [range], report: latest.report, goesOn: null });
      continue;
    }
    if (isAnswerInBrackets(text, quotation)) {
      add({ order, kind: 'direct', at: [range], report: null, goesOn: null });
      continue;
    }
    const opens = text.slice(quotations[at - 1]?.outerEnd ?? 0, quotation.outerStart).trim() === '';
    const alone = opens && text.slice(quotation.outerEnd).trim().length < 12;
    const clause = beat(paragraph, quotation);
    const signed =
      labelBefore(text, quotation, quotations[at - 1]?.outerEnd ?? 0, order) ??
      signatureAfter(text, quotation, order) ??
      beatBefore(text, clause, quotation, order) ??
      originBefore(text, clause, order) ??
      (before === undefined ? null : beatBetween(text, clause, quotation, order)) ??
      (alone && after !== undefined ? signatureAlone(after.text, order + 1) : null);
    const called = endsOnColon(text.slice(0, quotation.outerStart));
    const answers =
      signed !== null && (called || signed.verb === labelled) && /[.!?…]$/.test(inner);
    const told = signed ?? paraphraseBefore(paragraph, byCue, quotation);
    if (!answers && !isSpeech(inner, alone || told !== null)) continue;
    if (told !== null) {
      open = add({ order, kind: 'direct', at: [range], report: told, goesOn: null });
    } else if (alone && at === 0) {
      const continues =
        lead === null && last !== null && previous !== undefined && last.order === order - 1
          ? goingOn(previous, last, paragraph, after)
          : null;
      const index = add({ order, kind: 'direct', at: [range], report: lead, goesOn: continues });
      if (continues !== null) open = index;
    } else if (opens && at === 0) {
      // The clause that names the speaker may come in the next quotation's sentence.
      const next = quotations.find((one, index) => index > at && reporterOf.has(one));
      const later = (next && reporterOf.get(next)) ?? lead;
      open = add({ order, kind: 'direct', at: [range], report: later, goesOn: null });
    } else if ((before !== undefined || called) && isWhole(text, quotation)) {
      open = add({ order, kind: 'direct', at: [range], report: null, goesOn: null });
    }
  }
  for (const report of reports) {
    const [first] = report.indirect;
    if (first === undefined || isQuotedWhole(first, report.quotations)) continue;
    found.push({ order, kind: 'indirect', at: report.indirect, report, goesOn: null });
  }
  const directs = found.flatMap(({ kind, at, report }) =>
    kind === 'direct' ? at.map((range) => ({ ...range, report })) : [],
  );
  const inOrder = directs.toSorted((a, b) => a.start - b.start);
  return found
    .filter((statement) => statement.kind !== 'indirect' || !isInDirect(statement, text, inOrder))
    .toSorted((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}

/** What stands before a quotation in its sentence, or, where that is nothing, the sentence before. */
function beat({ text, sentences }: Paragraph, { outerStart }: Quotation): Range {
  const at = firstFrom(sentences, outerStart + 1) - 1;
  const [here, before] = [sentences[at], sentences[at - 1]];
  const start = here?.start === outerStart ? before?.start : here?.start;
  return trimmed(text, { start: start ?? outerStart, end: outerStart });
}

/** The clause on a colon before a quotation in its sentence that says from whom the words come. */
function originBefore(text: string, { start, end }: Range, order: number): Report | null {
  if (!endsOnColon(text.slice(start, end))) return null;
  const tokens = tokensOf(text, [], start, end);
  return tokens.length > longestSentence ? null : originLead(tokens, order);
}

/**
 * Whether the one rather than the other says whose a quotation is: whoever is quoted by somebody else,
 * then the nearer clause; "according to" last, which may only pass on who said it.
 */
function isNearer(one: Report, other: Report, { outerStart, outerEnd }: Quotation): boolean {
  if (other.verb === relaying) return false;
  if (one.verb === relaying) return true;
  // "She said she had been told that it was “routine”": not her words.
  if ((one.verb === passive) !== (other.verb === passive)) return one.verb === passive;
  // "dismissed as “rubbish” reports of a fire": a clause with a subject, rather than a noun like a verb.
  if ((one.source === null) !== (other.source === null)) return other.source === null;
  const distance = ({ cue, verb }: Report) =>
    cue === null || verb === 'according'
      ? Infinity
      : cue.start >= outerEnd
        ? cue.start - outerEnd
        : outerStart - cue.end + 4;
  return distance(one) < distance(other);
}

/**
 * What only bears the words: "a leaflet headed “Hands off”", and what a sentence names before it says who
 * speaks: "In her book, “Cold Water”, Jane Doe wrote".
 */
function isTitled(text: string, quotation: Quotation, { cue, source }: Report): boolean {
  const { outerStart, outerEnd, start, end } = quotation;
  const head = text.slice(Math.max(0, outerStart - 40), outerStart);
  const [, word = ''] = /(\p{L}+),?\s*$/u.exec(head) ?? [];
  const isCue = cue !== null && cue.end > outerStart - word.length - 2 && cue.end <= outerStart;
  if (bearing.test(word) && !isCue) return true;
  if (cue === null || source === null) return false;
  const clause = Math.min(cue.start, source.start);
  return (
    clause >= outerEnd &&
    isTitle(text.slice(start, end).replace(/,$/, '')) &&
    /(?:^|[.!?]["”’]?\s+)(?:In|On|At|For|During|Under|Throughout)\s[^.!?“"‘«]{2,60}$/u.test(
      text.slice(Math.max(0, outerStart - 70), outerStart),
    )
  );
}

/** Words after which a name or an inscription stands. */
const bearing =
  /^(?:headed|headlined|titled|entitled|subtitled|named|nicknamed|captioned|inscribed|marked|stamped|emblazoned|hashtag|hashtagged|codenamed)$/i;

/** Every word of some length begins with a capital: the name of something. */
function isTitle(inner: string): boolean {
  return inner
    .split(/\s+/)
    .every((word) => /^[^\p{L}]*(?:\p{Lu}|(?:of|the|a|an|and|in|to|for)\b)/u.test(word));
}

/** "Does it get cold? (“Not with a fire.”)": what somebody answers to the reporter's question. */
function isAnswerInBrackets(text: string, { outerStart, outerEnd }: Quotation): boolean {
  return (
    /\?\s*\($/.test(text.slice(Math.max(0, outerStart - 4), outerStart)) &&
    text.startsWith(')', outerEnd)
  );
}

/** Whole sentences, or a fragment within the reporter's own. */
function kindOf(text: string, quotation: Quotation, report: Report): 'direct' | 'partial' {
  const inner = text.slice(quotation.start, quotation.end);
  const size = inner.split(/\s+/).length;
  if (namingVerbs.has(report.verb) || report.verb === judging) return 'partial';
  if (report.verb === 'words' && /^\p{Ll}/u.test(inner)) return 'partial';
  if (/^\p{Ll}/u.test(inner) && standsAround(text, quotation, report)) return 'partial';
  const before = text.slice(Math.max(0, quotation.outerStart - 24), quotation.outerStart).trimEnd();
  const after = text.slice(quotation.outerEnd, quotation.outerEnd + 3).trimStart();
  const ends = /[.!?,…]["”’']*$/.test(inner) || /^(?:[.!?,(]|$)/.test(after);
  const capital = /^[\p{Lu}\d[…]/u.test(inner);
  const introduced = /[,:]$/.test(before) || before === '' || /[.!?]["”]?$/.test(before);
  if (/\bthat$/.test(before) && !capital && !isClause(inner)) return 'partial';
  if (capital && introduced && (ends || size >= 5)) return 'direct';
  const { cue } = report;
  const said =
    cue !== null &&
    cue.end <= quotation.outerStart &&
    /\w$/.test(before) &&
    text.slice(cue.end, quotation.outerStart).trim().length <= 2;
  const finite = isFinite(inner);
  // "said the count was made in half-term, “when nobody drives”": the end of what is reported.
  if (!capital && report.indirect.some((range) => isWithin(quotation, range))) return 'partial';
  // "said it was safe but that “any change would be costly”": a fragment of what is reported.
  if (/\b(?:and|but) that$/.test(before) && !capital) return 'partial';
  if (/\bthat$/.test(before) && ends) return 'direct';
  if (said && ends && size >= 4 && (capital || finite)) return 'direct';
  if (introduced && ends && size >= 6 && finite) return 'direct';
  if (capital && ends && size >= 4 && finite) return 'direct';
  return 'partial';
}

/** Whether words without marks that are reported begin before a quotation, and end with it or after. */
function isWithin({ outerStart, outerEnd }: Quotation, { start, end }: Range): boolean {
  return start < outerStart && end >= outerEnd - 1;
}

/** "A day in Larkton, where, Jane Doe says, “it always rains”": the clause cuts the reporter's sentence. */
function standsAround(text: string, { outerStart }: Quotation, { cue, source }: Report): boolean {
  if (cue === null || source === null) return false;
  const start = Math.min(cue.start, source.start);
  const end = Math.max(cue.end, source.end);
  return (
    /[\p{L}\p{N}],\s*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    end <= outerStart &&
    text.slice(end, outerStart).trim() === ','
  );
}

/** Has a finite verb: one that is listed, or the one that "we" or "she" must have. */
function isFinite(words: string): boolean {
  return tokensOf(words).some(
    ({ low }) => finiteVerbs.has(low) || low.includes("'") || /^(?:i|we|he|she|they)$/.test(low),
  );
}

/** Has a subject that begins it, and a verb: a sentence cut only by the reporter's "that". */
function isClause(words: string): boolean {
  const [first] = tokensOf(words);
  if (first === undefined || !isFinite(words)) return false;
  return pronouns.has(first.low) || determiners.has(first.low) || first.low === 'there';
}

/** Enough for a sentence, where no clause says that somebody said it. */
function isSpeech(inner: string, alone: boolean): boolean {
  if (alone) return inner.split(/\s+/, 3).length === 3 || /[.!?…]$/.test(inner);
  return (
    inner.split(/\s+/).length >= 5 &&
    /^[\p{Lu}\d[…'"‘“]/u.test(inner) &&
    tokensOf(inner).some(
      ({ low }) => finiteVerbs.has(low) || low.includes("'") || low.endsWith('ed'),
    )
  );
}

function isQuotedWhole({ start, end }: Range, quotations: readonly Quotation[]): boolean {
  return quotations.some(
    ({ outerStart, outerEnd }) => outerStart <= start + 1 && outerEnd >= end - 1,
  );
}

/**
 * Whether what is reported holds hardly more than words that are quoted, which are in order. It may hold
 * somebody else's as well: "Jane Doe said that he ran out and shouted, “Get back!”"
 */
function isInDirect(
  { at: [range], report }: Statement,
  text: string,
  directs: readonly (Range & Pick<Statement, 'report'>)[],
): boolean {
  if (range === undefined) return false;
  const first = Math.max(0, firstFrom(directs, range.start) - 1);
  return directs.slice(first, firstFrom(directs, range.end)).some((one) => {
    const isQuotedBy = one.report === null || one.report === report || one.start < range.start;
    if (overlap(range, one) <= (one.end - one.start) * 0.9) return false;
    const around = () => text.slice(range.start, one.start).split(/\s+/, fewestAround).length;
    return isQuotedBy || around() < fewestAround;
  });
}

/** Words of the reporter's around words that are quoted. */
const fewestAround = 6;

function overlap(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
