import {
  clausalParticiples,
  finiteVerbs,
  prepositions,
  reportingParticiples,
} from '../text/english.ts';
import { isAdverb } from './no-statements.ts';
import type { Found } from './subjects.ts';
import { isPast } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';

/**
 * Where the clause of a verb of report ends that stands within another, and what it reports with it: "left
 * after arguing that it was safe, and the ferry sailed", "The ferry, which Jane Doe said was safe, sank",
 * "Jane Doe, who says it is safe, has left"; else where the tokens do.
 */
export function endOfClause(tokens: readonly Token[], verb: number, found: Found | null): number {
  const low = (at: number) => tokenAt(tokens, at).low;
  const isAfterPreposition = reportingParticiples.has(low(verb)) && prepositions.has(low(verb - 1));
  const isRelativeClause =
    /^(?:which|who|that)$/.test(low((found?.part.from ?? 0) - 1)) && finiteVerbs.has(low(verb + 1));
  if (isAfterPreposition || isRelativeClause) {
    const comma = tokens.findIndex(({ text }, at) => at > verb && text === ',');
    return comma === -1 ? tokens.length : comma;
  }
  let who = verb - 1;
  while (isAdverb(tokenAt(tokens, who))) who -= 1;
  const isWho = /^(?:who|which)$/.test(low(who)) && tokenAt(tokens, who - 1).text === ',';
  // "The council, saying it had no money, shut the school"
  const isApart =
    (reportingParticiples.has(low(verb)) || clausalParticiples.has(low(verb))) &&
    tokenAt(tokens, who).text === ',' &&
    !tokens.slice(0, who).some((token) => finiteVerbs.has(token.low) || isPast(token.low));
  if (!isWho && !isApart) return tokens.length;
  let inner = 0;
  for (let at = verb + 1; at < tokens.length; at += 1) {
    if (tokenAt(tokens, at).text !== ',') continue;
    const next = tokenAt(tokens, at + 1);
    if (/^(?:who|which|whose|where)$/.test(next.low)) inner += 1;
    else if (inner > 0) inner -= 1;
    else if (next.low === 'and' && /^(?:who|which|whose)$/.test(low(at + 2))) return at;
    else if (finiteVerbs.has(next.low) || isPast(next.low)) return at;
  }
  return tokens.length;
}
