import {
  determiners,
  endsLikeAdverb,
  finiteVerbs,
  passives,
  prepositions,
  pronouns,
} from '../text/english.ts';
import { isCollective } from '../text/phrase-joints.ts';
import type { Part } from './noun-phrases.ts';
import type { Found } from './subjects.ts';
import { isPast } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/** Whether a verb of speech says here that nobody speaks: after "to" or "not", in the passive, or where it is a noun. */
export function isNoStatement(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (tokens[last] !== undefined && isAdverb(tokenAt(tokens, last))) last -= 1;
  const before = tokens[last];
  if (before === undefined) return false;
  if (before.low === 'to' || passives.has(before.low) || before.low.endsWith("n't")) return true;
  // "the report said": a verb; "reports of", "the claims": nouns.
  const word = tokens[at]?.low ?? '';
  const nounlike =
    /^(?:reports?|claims|calls?|answers?|replies|comments|remarks|states|notes|asks|urges|demands|estimates|pledges|promises|vows|posted|reported|alleged|called|promised)$/.test(
      word,
    );
  if (
    nounlike &&
    !isOwnSubject(tokens, last, at) &&
    !isOfRelative(tokens, last, word) &&
    (determiners.has(before.low) || before.low === "'s" || prepositions.has(before.low))
  )
    return true;
  // "member states said", "flooding claims gives away": the subject of the next verb.
  if (nounlike && isSubjectOfNext(tokens, at)) return true;
  // "the most shared claims are"
  if (
    nounlike &&
    before.low.endsWith('ed') &&
    /^(?:most|least|best)$/.test(tokenAt(tokens, last - 1).low)
  )
    return true;
  // "dismissed as “rubbish” reports that"
  if (
    nounlike &&
    before.kind === 'quotation' &&
    /^(?:of|that|about)$/.test(tokens[at + 1]?.low ?? '')
  )
    return true;
  if (/^(?:reported|alleged|called|accused|described)$/.test(word) && tokens[at + 1]?.low === 'to')
    return true;
  // "answered an advertisement", "answered the door"
  if (/^answer(?:ed|s)$/.test(word) && determiners.has(tokenAt(tokens, at + 1).low))
    return answered.test(tokenAt(tokens, at + 2).low);
  return word === 'states' && isCapital(tokenAt(tokens, at));
}

/** What somebody answers without a word of theirs. */
const answered =
  /^(?:ads?|adverts?|advertisements?|calls?|doors?|phones?|telephone|bell|knock|letters?|prayers?|e-?mails?)$/;

/** "a letter that promised “work”": the verb of a relative clause. */
function isOfRelative(tokens: readonly Token[], that: number, verb: string): boolean {
  const noun = tokenAt(tokens, that - 1);
  return (
    tokenAt(tokens, that).low === 'that' &&
    verb.endsWith('ed') &&
    noun.kind === 'word' &&
    !prepositions.has(noun.low)
  );
}

/** Whether the next word is a verb, and no clause follows it: what stands there is a noun. */
function isSubjectOfNext(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  if (/^(?:said|says|told|tells|added|adds)$/.test(next.low)) return true;
  if (!/^\p{Ll}+[^s\P{Ll}]s$/u.test(next.text)) return false;
  const end = tokens.findIndex(({ kind }, place) => place > at + 1 && kind !== 'word');
  return !tokens
    .slice(at + 2, end === -1 ? tokens.length : end)
    .some(({ low }) => finiteVerbs.has(low) || isPast(low));
}

/** "Another called them", "Some reported that": such a word is the subject, and what has an object the verb. */
function isOwnSubject(tokens: readonly Token[], subject: number, verb: number): boolean {
  const { low, kind } = tokenAt(tokens, verb + 1);
  return (
    /^(?:another|some|many|several|both|one)$/.test(tokenAt(tokens, subject).low) &&
    (kind === 'quotation' || determiners.has(low) || /^(?:him|them|it|me|us)$/.test(low))
  );
}

/** Whether a word may stand between a subject and its verb. */
export function isAdverb({ kind, low }: Token): boolean {
  return (
    kind === 'word' &&
    (endsLikeAdverb(low) || /^(?:also|already|ever|even|only|now|first|just)$/.test(low))
  );
}

/** "Neither Ellison nor Crane said", "Nobody said": it is not said. */
export function isDenied(tokens: readonly Token[], { from, to }: Part): boolean {
  return (
    (/^(?:neither|nobody|none|no)$/.test(tokenAt(tokens, from).low) &&
      !/^\d/.test(tokenAt(tokens, from + 1).text)) ||
    tokenAt(tokens, from - 1).low === 'neither' ||
    tokens.slice(from, to).some(({ low }) => low === 'nor')
  );
}

/** "If Ellison says so, the bridge will close": nobody has said it. */
export function isSupposed(tokens: readonly Token[], { part, inverted }: Found): boolean {
  return !inverted && /^(?:if|unless|whether|whenever)$/.test(tokenAt(tokens, part.from - 1).low);
}

/** "researchers say", "they say", "Ellison and Crane say"; not "made her say", "did critics say". */
export function areMany(tokens: readonly Token[], { from, to }: Part): boolean {
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
      isCollective(token.low) ||
      /^(?:they|some|many|others|several|both|most)$/.test(token.low));
  return heads.some(isMany) || part.some(({ low }) => low === 'and');
}

/** "a comet called Wild": a name follows, and the phrase before is what bears it. */
export function isNameOf(tokens: readonly Token[], verb: number, { from, to }: Part): boolean {
  return (
    to === verb &&
    /^an?$/.test(tokenAt(tokens, from).low) &&
    /^(?:called|dubbed)$/.test(tokenAt(tokens, verb).low) &&
    isCapital(tokenAt(tokens, verb + 1))
  );
}

/** "what Jane Doe called", "a plan he called", "on a night their manager called": a noun before the subject. */
function isRelativeTo(tokens: readonly Token[], { from, to }: Part): boolean {
  const before = tokenAt(tokens, from - 1);
  if (/^(?:what|which|whom|that)$/.test(before.low)) return true;
  if (before.kind !== 'word' || isCapital(before) || isAdverb(before)) return false;
  if (prepositions.has(before.low) || joining.test(before.low)) return false;
  const first = tokenAt(tokens, from);
  return (
    pronouns.has(first.low) ||
    /^(?:the|his|her|its|their)$/.test(first.low) ||
    isCapital(tokenAt(tokens, to - 1)) ||
    /[^s]s$/.test(tokenAt(tokens, to - 1).low)
  );
}

const joining = /^(?:and|or|but|nor|so|then|when|while|as|where|because|if|than|though|although)$/;

/** "a film called “Jaws”": nobody says so here, unlike in "what Jane Doe called “a disaster”". */
export function isNamedSo(tokens: readonly Token[], verb: number, found: Found | null): boolean {
  if (
    !/^(?:called|dubbed|branded|labell?ed|described|termed|deemed)$/.test(tokenAt(tokens, verb).low)
  )
    return false;
  if (tokenAt(tokens, verb + 1).kind !== 'quotation') return false;
  if (tokenAt(tokens, verb + 2).kind === 'quotation') return false;
  return found === null || !isRelativeTo(tokens, found.part);
}
