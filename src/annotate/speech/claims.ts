import { reportingVerbs } from '../text/english.ts';
import { isNoStatement } from './no-statements.ts';
import type { Quotation } from '../../model/quotations.ts';
import type { Found } from './subjects.ts';
import { isBreak } from './noun-phrases.ts';
import { subjectOf } from './subjects.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';

/** Whether a quotation stands right before or right after a token. */
export function touchesQuotation(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return before?.kind === 'quotation' || after?.kind === 'quotation';
}

/** Whether a clause of subject and verb has a quotation right before it, or after its comma or colon. */
export function isBesideQuotation(
  tokens: readonly Token[],
  verb: number,
  found: Found | null,
): boolean {
  const from = found === null || found.inverted ? verb : found.part.from;
  // "she went on:"
  const end = tokenAt(tokens, verb + 1).low === 'on' ? verb + 2 : verb + 1;
  const to = found?.inverted === true ? found.part.to : end;
  if (tokenAt(tokens, from - 1).kind === 'quotation') return true;
  const after = /^[,:]$/.test(tokenAt(tokens, to).text) ? to + 1 : to;
  return after > to && tokenAt(tokens, after).kind === 'quotation';
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

/** Whether a quotation is of few words and no sentence, within the words around it. */
function isWordIn(tokens: readonly Token[], at: number): boolean {
  const { text } = tokenAt(tokens, at);
  return (
    tokenAt(tokens, at - 1).kind === 'word' && /^\W*\p{Ll}/u.test(text) && !/\s.*\s.*\s/.test(text)
  );
}

/** The quotations of a sentence that a verb reports: before it, after it, or around the clause. */
export function quotationsOf(
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
  // What stands between the subject and its verb is not what the verb reports, nor a word of a
  // relative clause: "said Jane Doe, who cut it to “hold”".
  const relative = tokens.findIndex(
    ({ low }, at) => found?.inverted === true && at >= found.part.to && /^(?:who|which)$/.test(low),
  );
  const isInside = (at: number) =>
    (found?.inverted === false && at >= found.part.to && at < verb) ||
    (relative !== -1 && at > relative && isWordIn(tokens, at));
  // "called “Cold Water” “a triumph”": the name of what is judged, then the judgement.
  const named = naming && tokenAt(tokens, verb + 2).kind === 'quotation' ? verb + 1 : -1;
  return tokens
    .slice(from, to)
    .flatMap(({ quotation }, at) =>
      quotation === null || isInside(from + at) || from + at === named ? [] : [quotation],
    );
}
