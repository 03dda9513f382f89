import {
  addressingVerbs,
  determiners,
  finiteVerbs,
  irregularPasts,
  namingVerbs,
  numbers,
  persons,
  prepositions,
  pronouns,
  reportingParticiples,
  reportingVerbs,
  speakingBodies,
  speechActs,
  unnamed,
} from '../text/english.ts';
import { questionWord } from './content-starts.ts';
import { isRole } from '../names/name-evidence.ts';
import { isBreak } from './noun-phrases.ts';
import { endsOnRemark } from './remarks.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/** Whether a word may be a verb that a clause has: one that is listed, or one in -ed; not the month of May. */
export function isFinite(token: Token): boolean {
  return !isCapital(token) && (finiteVerbs.has(token.low) || token.low.endsWith('ed'));
}

/**
 * "denied arson but was jailed": after an object without a verb the second verb is the reporter's; and so
 * is one that only somebody does, after a thing as the subject: "said the plan was dead and blamed Poe".
 */
export function isReportersVerb(tokens: readonly Token[], from: number, at: number): boolean {
  const { low } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).low;
  if (low === 'but' && finiteVerbs.has(next) && !tokens.slice(from, at).some(isFinite)) return true;
  // "said it was shut but would not discuss it"
  if (/^(?:and|but)$/.test(low) && refuses(tokens, at + 1)) return true;
  // "found that it was void and ordered them to pay": what a court does.
  const object = tokenAt(tokens, at + 2);
  const hasObject =
    determiners.has(object.low) || isCapital(object) || /^(?:it|him|them|her)$/.test(object.low);
  if (/^(?:and|but)$/.test(low) && courtActs.test(next) && hasObject) return true;
  if (!/^(?:and|but)$/.test(low) || !(namingVerbs.has(next) || speechActs.has(next))) return false;
  // "said she was sorry and called it “a disgrace”": within what is reported it would be "had called".
  const names = tokens.slice(at + 2, at + longestNaming).some(({ kind }) => kind === 'quotation');
  const isPerfect = tokens
    .slice(from, at)
    .some((token) => /^(?:had|has|have|been)$/.test(token.low));
  if (names && namingVerbs.has(next) && next.endsWith('ed') && !isPerfect) return true;
  const verb = tokens.findIndex((token, place) => place >= from && finiteVerbs.has(token.low));
  return verb > from && verb < at && isThing(tokens.slice(from, verb));
}

/** "declined to comment", "would not say why": what whoever speaks leaves unsaid. */
function refuses(tokens: readonly Token[], verb: number): boolean {
  const [first, second, third] = [0, 1, 2].map((by) => tokenAt(tokens, verb + by).low);
  const isRefusal =
    (/^(?:declined|refused|declines|refuses)$/.test(first ?? '') && second === 'to') ||
    (/^(?:would|did)$/.test(first ?? '') && second === 'not');
  return (
    isRefusal &&
    /^(?:comment|discuss|elaborate|say|answer|disclose|specify|identify|name|speculate)$/.test(
      third ?? '',
    )
  );
}

/** Tokens from "and" to what is quoted of a judgement. */
const longestNaming = 9;

const courtActs =
  /^(?:ordered|fined|jailed|sentenced|quashed|overturned|upheld|adjourned|acquitted|convicted)$/;

/** Whether a phrase names nobody, and no body that may speak. */
function isThing(phrase: readonly Token[]): boolean {
  return phrase.every(
    (token) =>
      token.kind === 'word' &&
      !isCapital(token) &&
      !/^(?:he|she|they|we|i|you|who|people|men|women)$/.test(token.low) &&
      !isRole(token.low) &&
      !persons.has(token.low) &&
      !unnamed.has(token.low) &&
      !speakingBodies.has(token.low),
  );
}

/**
 * Whether what is reported ends before this token: a quotation of its own, a semicolon, or a comma with which
 * the reporter goes on. `speaks` is whether somebody reports, and ", adding" is theirs.
 */
export function endsContent(tokens: readonly Token[], at: number, speaks: boolean): boolean {
  const { quotation, text } = tokenAt(tokens, at);
  // "told the paper it was “over,” according to"
  if (text === 'according' && tokenAt(tokens, at - 1).kind === 'quotation') return true;
  if (quotation !== null) return text.split(/\s+/).length > 6 && /^\W*\p{Lu}/u.test(text);
  if (text === ';') return true;
  const after = tokenAt(tokens, at + 1).low;
  if (/^(?:and|but)$/.test(text) && reportingVerbs.has(after) && beginsReport(tokens, at + 1))
    return true;
  // "said it was shut while Jane Doe said it was open", "said it was safe when asked about it"
  if (/^(?:while|whereas)$/.test(text)) return reportsLater(tokens, at + 1);
  // "said it was shut before adding that it would stay so"
  if (/^(?:when|after|before)$/.test(text))
    return asked.test(after) || (text !== 'when' && isReportOfMore(tokens, at + 1));
  if (text !== ',') return false;
  const { low } = tokenAt(tokens, at + 1);
  if (reportingParticiples.has(low) || /^(?:citing|quoting)$/.test(low)) return speaks;
  // ", which he called “a gift”"
  if (/^whom?$|^which$/.test(low) && namesSoon(tokens, at + 2)) return true;
  if (endsOnRemark(tokens, at + 1)) return true;
  if (/^whom?$|^which$/.test(low)) return false;
  if (low === 'but') return !isElliptic(tokens, at + 2) && !isSecondThat(tokens, at + 2);
  if (/^(?:according|while|although|though|whereas)$/.test(low)) return true;
  if (beginsTiming(tokens, at + 1) || isParting(tokens, at + 1)) return true;
  // ", whose last letter read: “…”"
  if (low === 'whose') return tokens.slice(at + 2, at + 8).some(({ kind }) => kind === 'quotation');
  if (/^(?:and|then)$/.test(low) && reportingVerbs.has(tokenAt(tokens, at + 2).low)) {
    return beginsReport(tokens, at + 2);
  }
  return (
    low === 'and' &&
    /^(?:he|she|they|it|the|also)$/.test(tokenAt(tokens, at + 2).low) &&
    reportsLater(tokens, at + 2)
  );
}

/** "adding that": a participle of report with a clause of its own. */
function isReportOfMore(tokens: readonly Token[], at: number): boolean {
  return (
    reportingParticiples.has(tokenAt(tokens, at).low) && tokenAt(tokens, at + 1).low === 'that'
  );
}

/** "but that nothing was done": a second clause of the same report; not "but that was wrong". */
function isSecondThat(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).low === 'that' && !isFinite(tokenAt(tokens, at + 1));
}

/** What is done to whoever speaks, before they do. */
const asked = /^(?:asked|pressed|questioned|challenged|confronted|quizzed|contacted|approached)$/;

/** "but not for flood", "but only in spring": no clause of its own goes on, and so the same is reported. */
function isElliptic(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:not|only|also|never|no)$/.test(tokenAt(tokens, from).low)) return false;
  if (/^(?:before|after|until|without|when)$/.test(tokenAt(tokens, from + 1).low)) return false;
  const end = tokens.findIndex((token, at) => at > from && isBreak(token));
  return !tokens
    .slice(from, end === -1 ? tokens.length : end)
    .some((token) => isFinite(token) || irregularPasts.has(token.low));
}

/** ", days after it told them that nothing was lost": between two things that are said, and in neither. */
function beginsTiming(tokens: readonly Token[], from: number): boolean {
  const just = /^(?:just|only|barely)$/.test(tokenAt(tokens, from).low) ? from + 1 : from;
  const { low } = tokenAt(tokens, just);
  const unit = numbers.has(low) || /^\d+$/.test(low) ? just + 1 : just;
  return (
    /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(tokenAt(tokens, unit).low) &&
    /^(?:after|before)$/.test(tokenAt(tokens, unit + 1).low) &&
    reportsLater(tokens, unit + 2)
  );
}

/** ", she says,", ", Jane Doe said,": somebody's clause, with what is reported on both sides of it. */
function isParting(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (/^(?:he|she|they)$/.test(tokenAt(tokens, at).low)) at += 1;
  else while (at - from < longestName && isCapital(tokenAt(tokens, at))) at += 1;
  return (
    at > from && reportingVerbs.has(tokenAt(tokens, at).low) && tokenAt(tokens, at + 1).text === ','
  );
}

/** Tokens. */
const longestName = 4;

/** Whether a naming verb with its own subject begins a relative clause. */
function namesSoon(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from + 1, from + 5).some(({ low }) => namingVerbs.has(low));
}

/** "and warned that it would cost", "and added:", "and said the city would pay": the speaker says more. */
function beginsReport(tokens: readonly Token[], verb: number): boolean {
  const next = tokenAt(tokens, verb + 1);
  if (next.low === 'that' || next.text === ':') return true;
  const { low } = tokenAt(tokens, verb);
  // "and asked why it had cost so much"
  if (/^ask(?:s|ed)$/.test(low) && questionWord.test(next.low)) return true;
  // "and claimed she had been lied to"
  if (pronouns.has(next.low) && finiteVerbs.has(tokenAt(tokens, verb + 2).low))
    return !namingVerbs.has(low) && !addressingVerbs.has(low);
  return (
    /^(?:said|says|added|adds)$/.test(low) &&
    next.kind !== 'mark' &&
    !prepositions.has(next.low) &&
    !/^(?:nothing|so|yes|no|goodbye|something)$/.test(next.low)
  );
}

function reportsLater(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 5).some(({ low }) => reportingVerbs.has(low));
}
