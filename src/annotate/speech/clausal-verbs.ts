import { clausalParticiples, clausalVerbs, finiteVerbs, pronouns } from '../text/english.ts';
import { asking, hasSubjectAndVerb, pastAddressee, pastCircumstance } from './content-starts.ts';
import type { Part } from './noun-phrases.ts';
import type { Found } from './subjects.ts';
import { isBreak } from './noun-phrases.ts';
import { subjectOf } from './subjects.ts';
import { isPast } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { tokenAt } from '../text/tokens.ts';

/** Of these the clause follows whom it is said to. */
const addressed = /^(?:inform(?:ed|s)|remind(?:ed|s)|notif(?:ied|ies))$/;

/** Somebody finds a key, and a court that a law is void: only who judges, and what has a verb, says so. */
const judging = /^(?:found|finds|held|holds|ruled|rules)$/;
const judges =
  /^(?:(?:court|judge|justice|tribunal|jury|juror|inquiry|coroner|magistrate|ombudsman|regulator|watchdog|arbitrator|inspector|auditor|adjudicator|panel|inquest)s?|bench|juries|inquiries)$/;

/** Where what a verb reports begins, and whether that verb is a participle. */
export interface Clause {
  readonly from: number;
  readonly participle: boolean;
}

/**
 * The clause that follows a verb which reports only where one does: "ruled on Monday that", "pointed out
 * that", "made clear that", "swore he was not there". Null for any other verb, and where none follows.
 */
export function clauseTaken(tokens: readonly Token[], verb: number): Clause | null {
  const low = (at: number) => tokenAt(tokens, at).low;
  const participle = clausalParticiples.has(low(verb));
  if (!participle && !clausalVerbs.has(low(verb))) return null;
  let from = verb + 1;
  if (/^point(?:ed|s|ing)$/.test(low(verb))) {
    if (low(from) !== 'out') return null;
    from += 1;
  } else if (/^ma(?:de|kes)$/.test(low(verb))) {
    if (low(from) === 'it') from += 1;
    if (low(from) !== 'clear') return null;
    from += 1;
  }
  const isApart = tokenAt(tokens, verb - 1).text === ',';
  if (participle && !isApart && writerBefore(tokens, verb) === null) return null;
  if (addressed.test(low(verb))) from = pastAddressee(tokens, from);
  from = pastCircumstance(tokens, from);
  // "questioned whether it was safe": with the word that asks it.
  if (/^question(?:s|ed)$/.test(low(verb)))
    return asking.test(low(from)) ? { from, participle } : null;
  // "found that key", "held that post": no clause.
  const end = tokens.findIndex((token, at) => at > from && isBreak(token));
  const isVerb = ({ low: word }: Token) => finiteVerbs.has(word) || isPast(word);
  if (low(from) === 'that')
    return !judging.test(low(verb)) ||
      tokens.slice(from + 1, end === -1 ? tokens.length : end).some(isVerb)
      ? { from: from + 1, participle }
      : null;
  const verbAfter = tokenAt(tokens, from + 1).low;
  const isClause =
    pronouns.has(low(from)) &&
    low(from) !== 'who' &&
    (finiteVerbs.has(verbAfter) || isPast(verbAfter));
  // "ruled the law was void", "estimates 400 acres will be lost"
  const isOwn =
    low(verb) === 'ruled' || (low(verb).startsWith('estimate') && /^\d/.test(low(from)));
  const begins = isClause || (isOwn && hasSubjectAndVerb(tokens, from));
  return begins ? { from, participle } : null;
}

/** What is sent or put out, and says something. */
const puttingOut =
  /^(?:wrote|writes|written|sent|sends|issued|issues|published|released|posted|filed|signed)$/;

/** Tokens between what is put out and the participle that says what it says. */
const longestPutOut = 10;

/** "has written to Poe complaining that", "sent a letter demanding that": who does so; null for any other participle. */
export function writerBefore(tokens: readonly Token[], participle: number): Found | null {
  if (tokenAt(tokens, participle + 1).low !== 'that') return null;
  for (let at = participle - 1; at >= participle - longestPutOut; at -= 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word') return null;
    if (puttingOut.test(token.low)) {
      const found = subjectOf(tokens, at);
      return found === null || found.inverted ? null : found;
    }
  }
  return null;
}

/** Whether a verb of a clause that it takes says something, with this subject: a court "finds that", others do not. */
export function mayState(tokens: readonly Token[], verb: number, { from, to }: Part): boolean {
  return (
    !judging.test(tokenAt(tokens, verb).low) ||
    tokens.slice(from, to).some(({ low }) => judges.test(low))
  );
}
