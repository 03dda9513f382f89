import {
  addressingVerbs,
  clausalOnly,
  clauseStarts,
  determiners,
  finiteVerbs,
  prepositions,
  pronouns,
  gestures,
  namingVerbs,
  reportingVerbs,
  speechActs,
  statingVerbs,
} from '../text/english.ts';
import { endsContent, isFinite, isReportersVerb } from './content-ends.ts';
import { isReportersRelative } from './remarks.ts';
import {
  questionWord,
  circumstance,
  isQuantity,
  pastAddressee,
  pastCircumstance,
  warnsOf,
} from './content-starts.ts';
import { pastDateline } from '../text/dateline.ts';
import type { Range } from '../text/ranges.ts';
import { isRole } from '../names/name-evidence.ts';
import type { Found } from './subjects.ts';
import { isBreak } from './noun-phrases.ts';
import { isPast } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/** The words reported without marks, before or after the clause. */
export function contentOf(
  tokens: readonly Token[],
  verb: number,
  found: Found | null,
  sentence: Range,
): Range | null {
  const low = tokens[verb]?.low ?? '';
  let from = Math.max(verb + 1, found?.inverted === true ? found.part.to : 0);
  if (addressingVerbs.has(low) && /^(?:about|of)$/.test(tokenAt(tokens, from).low)) return null;
  // "Residents told to leave as a river bursts its banks": they are told.
  if (low === 'told' && tokenAt(tokens, from).low === 'to') return null;
  // "…," X told reporters today: what is said stands before.
  const quoted =
    tokens[(found?.inverted === false ? found.part.from : verb) - 1]?.kind === 'quotation';
  if (
    low.startsWith('admit') &&
    tokenAt(tokens, from).low === 'to' &&
    tokenAt(tokens, from + 1).low.endsWith('ing')
  )
    return contentFrom(tokens, from + 1, sentence);
  if (found?.inverted !== true) {
    if (addressingVerbs.has(low) && !warnsOf(tokens, verb)) from = pastAddressee(tokens, from);
    from = pastCircumstance(tokens, from);
    const next = tokens[from];
    if (next !== undefined && (next.kind === 'word' || beginsInMarks(tokens, from))) {
      // "said that was wrong": what is said begins with it.
      const that =
        next.low === 'that' &&
        tokens[from + 1] !== undefined &&
        !/^(?:is|was|were|would|will|had|has)$/.test(tokenAt(tokens, from + 1).low);
      // "that, if nothing is done,"
      const start = that ? (tokenAt(tokens, from + 1).text === ',' ? from + 2 : from + 1) : from;
      if (isQuestion(tokens, verb, from, found)) return contentFrom(tokens, from, sentence);
      // "tells the girl who asked": whom it is said to.
      const isOfAddressee = /^who(?:m|se)?$/.test(next.low) && from > verb + 2;
      const takes =
        that ||
        (!quoted &&
          !isOfAddressee &&
          (clausalOnly.has(low)
            ? isPronounAndVerb(tokens, start) && !/^ask|^urge/.test(low) && !namingVerbs.has(low)
            : beginsClause(tokens, start, low)));
      if (takes) return contentFrom(tokens, start, sentence, that ? 2 : 3);
    }
    const later = afterAside(tokens, from);
    if (later !== null) return contentFrom(tokens, later, sentence);
    const colon = colonAfter(tokens, verb);
    if (colon !== null) return contentFrom(tokens, colon + 1, sentence);
    if (next?.text === ',' && tokens[from + 1]?.low === 'that')
      return contentFrom(tokens, from + 2, sentence);
  }
  // "The firm had nine letters, she says, and replied": what stands before is what the first verb reports.
  if (found?.inverted === false && /^(?:and|but|then)$/.test(tokenAt(tokens, verb - 1).low))
    return null;
  // "It will rain, Smith said."
  const first = found === null ? verb : found.inverted ? verb : found.part.from;
  const comma = tokens[first - 1];
  const after = Math.max(verb + 1, found?.part.to ?? 0);
  const opening = pastDateline(tokens);
  if (comma?.text !== ',' || first - opening < 4) return null;
  if (!endsSoon(tokens, after) && contentResumed(tokens, after, sentence) === null) return null;
  const start = tokens[opening];
  if (start === undefined || start.kind === 'quotation' || tokens[first - 2]?.kind === 'quotation')
    return null;
  const content = tokens.slice(opening, first - 1);
  const main = content.slice(content.findIndex(({ text }) => text === ',') + 1);
  const isWhole = start.low === 'if' && main.length < content.length && main.some(isFinite);
  const isNumber = isQuantity(tokens, opening);
  if (isCircumstance(start) && !isNumber && content.length < 12 && !isWhole) return null;
  // "where, Jane Doe says,": a clause of the reporter's own begins there.
  const end = content.at(-1)?.low ?? '';
  if (!hasVerb(content, found) || clauseStarts.has(end) || /^(?:and|who)$/.test(end)) return null;
  // "When she was asked, Jane Doe wrote back: “…”": what she wrote stands in marks.
  const quotes = tokens.slice(after).some(({ kind }) => kind === 'quotation');
  if (quotes && !isNumber && !isWhole && isCircumstance(start)) return null;
  return { start: start.start, end: content.at(-1)?.end ?? start.start };
}

/** "said £3m was missing", "said “dozens” of people had left": a sum, or a fragment in marks with a verb after it. */
function beginsInMarks(tokens: readonly Token[], from: number): boolean {
  const { kind, text } = tokenAt(tokens, from);
  const next = tokenAt(tokens, from + 1);
  if (next.kind !== 'word') return false;
  if (kind === 'mark') return /^\p{Sc}$/u.test(text);
  if (kind !== 'quotation' || !/^\W*\p{Ll}[^.!?,]*$/u.test(text)) return false;
  if (clauseStarts.has(next.low) || (prepositions.has(next.low) && next.low !== 'of')) return false;
  const end = tokens.findIndex((token, at) => at > from && isBreak(token));
  return tokens.slice(from + 1, end === -1 ? tokens.length : end).some(isFinite);
}

/** Takes up after somebody's clause what was reported before it: "It is shut, she says, so the ferry will not come." */
const takesUp = /^(?:so|because|since|unless|if|which|whether|although|though)$/;

/** The same of what its verb governs: "It depends, she says, on the rain." */
const governed = /^(?:on|for|of|with|from|about|into|as|than)$/;

/**
 * What is reported after a clause of report that the comma at the end of what is reported stands
 * before, where the sentence goes on with it; null where it does not. `from` is where the clause's
 * words end.
 */
export function contentResumed(
  tokens: readonly Token[],
  from: number,
  sentence: Range,
): Range | null {
  const comma = tokens.findIndex(({ text }, at) => at >= from && text === ',');
  const clause = tokens.slice(from, comma);
  if (comma === -1 || clause.length > longestAside || clause.some((token) => isBreak(token)))
    return null;
  const isToSomebody = clause.length === 1 && /^(?:me|us|him|her|them)$/.test(clause[0]?.low ?? '');
  if ((clause.length === 0 || isToSomebody) && goesOn(tokens, comma + 1))
    return contentFrom(tokens, comma + 1, sentence);
  const { low } = tokenAt(tokens, comma + 1);
  const isAddressed = !clause.some(
    ({ low: word }) => circumstance.test(word) && !/^(?:to|last|this)$/.test(word),
  );
  const isOn =
    takesUp.test(low) ||
    (isAddressed && governed.test(low)) ||
    beforeClause(tokens, comma + 1) ||
    (isToSomebody && low === 'in' && determiners.has(tokenAt(tokens, comma + 2).low));
  if (!isOn) return null;
  return contentFrom(tokens, comma + 1, sentence);
}

/** "They spoke in May, she said, before the line went dead.": a clause of when, with a subject that has not just spoken. */
function beforeClause(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:before|until)$/.test(tokenAt(tokens, at).low) &&
    determiners.has(tokenAt(tokens, at + 1).low) &&
    tokens.slice(at + 2, at + longestRest).some((token) => isFinite(token) || isPast(token.low))
  );
}

/**
 * "The firm had nine letters, she says, and replied to all of them": between commas the clause cuts what is
 * reported; not where somebody speaks or acts after it, as in ", she said, and thanked them", ", but Poe disagreed".
 */
function goesOn(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:and|but|while)$/.test(tokenAt(tokens, from).low)) return false;
  if (tokenAt(tokens, from + 1).low.endsWith('ing')) return false;
  const end = tokens.findIndex((token, at) => at > from && isBreak(token));
  const clause = tokens.slice(from + 1, end === -1 ? from + longestRest : end);
  const [first] = clause;
  if (first === undefined || speechActs.has(first.low) || acts.test(first.low)) return false;
  // "and replied to all of them": no words of theirs.
  const rest = reportingVerbs.has(first.low) && clause[1]?.low === 'to' ? clause.slice(1) : clause;
  return !rest.some(({ low }) => reportingVerbs.has(low) || gestures.has(low));
}

/** What somebody does who has just spoken. */
const acts = /^(?:left|walked|went|hung|turned|sat|stood|resigned|rose|ran)$/;

/** Whether words have a verb; before an inverted clause, "The test takes hours, says Jane Doe", any in -s may be one. */
function hasVerb(content: readonly Token[], found: Found | null): boolean {
  const [first, second] = [tokenAt(content, 0), tokenAt(content, 1)];
  // "She remembers the bridge, she says"
  const isOwn = /^(?:he|she|it)$/.test(first.low) && /[^s]s$/.test(second.low);
  return (
    isOwn ||
    content.some(isFinite) ||
    content.some((_, at) => at > 0 && isVerbAt(content, at)) ||
    (found?.inverted === true &&
      content.length > 4 &&
      content.some(
        (token, at) =>
          at > 0 &&
          !isCapital(token) &&
          /[^s]s$/.test(token.low) &&
          // "That matters"
          (!determiners.has(tokenAt(content, at - 1).low) ||
            (at === 1 && /^(?:that|this)$/.test(first.low))) &&
          !prepositions.has(tokenAt(content, at - 1).low),
      ))
  );
}

/** "fell to 3%", "owes its staff a month of wages", "blocks the only road": a verb that is not listed. */
function isVerbAt(content: readonly Token[], at: number): boolean {
  const token = tokenAt(content, at);
  const before = tokenAt(content, at - 1);
  if (isCapital(token) || before.kind !== 'word') return false;
  if (determiners.has(before.low) || prepositions.has(before.low)) return false;
  const { low } = tokenAt(content, at + 1);
  return isPast(token.low) || (/[^s]s$/.test(token.low) && beginsObject.test(low));
}

/** Hardly follows a plural noun that begins a phrase. */
const beginsObject = /^(?:the|an?|his|her|its|their|no|enough|more|less|fewer|too|not|up|out)$/;

/** Tokens of a clause that follows what it reports, up to its end or to where a circumstance begins. */
const longestRest = 8;

/** "It will rain, Smith said on Monday, after the clouds had come." */
function endsSoon(tokens: readonly Token[], from: number): boolean {
  if (tokens.length - from <= longestRest) return true;
  const comma = tokens.findIndex(({ text }, at) => at >= from && text === ',');
  const { low } = tokenAt(tokens, comma + 1);
  return (
    comma !== -1 &&
    comma - from < longestRest &&
    (/^(?:after|as|while|when|before|during|following|despite|amid|because|since|but|and)$/.test(
      low,
    ) ||
      // "says Jane Doe, a surgeon at the hospital in Larkton", "says Jane Doe, who has seen it"
      /^(?:a|an|the|who|whose|in|at|during|amid)$/.test(low) ||
      low.endsWith('ing'))
  );
}

/** Begins an aside about who speaks: "Pressed on whether", "Reached by telephone". */
const asides =
  /^(?:if|according|asked|pressed|questioned|quizzed|challenged|pushed|confronted|reached|contacted|approached|shown|faced|interviewed|and|.+ing)$/;

/** Begins what says when, where or how somebody speaks, and not what they say. */
export function isCircumstance({ low }: Token): boolean {
  return prepositions.has(low) || clauseStarts.has(low) || asides.test(low);
}

/** "Jane Doe explained, in a letter, that", "Jane Doe said, for her part, she would": what stands between commas is an aside. */
function afterAside(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.text !== ',') return null;
  const close = tokens.findIndex(({ text }, at) => at > from && text === ',');
  if (close === -1 || close - from >= longestAside) return null;
  if (tokens[close + 1]?.low === 'that') return close + 2;
  const isPhrase =
    prepositions.has(tokenAt(tokens, from + 1).low) &&
    !tokens.slice(from + 1, close).some((token) => isFinite(token) || isBreak(token));
  const first = tokenAt(tokens, close + 1);
  const begins = pronouns.has(first.low) || determiners.has(first.low);
  return isPhrase && begins && tokens.slice(close + 2, close + 12).some(isFinite)
    ? close + 1
    : null;
}

/** "asked him whether it was safe": what is asked, with the word that asks it. */
function isQuestion(
  tokens: readonly Token[],
  verb: number,
  from: number,
  found: Found | null,
): boolean {
  // "When somebody asked her why, she laughed"
  const before = tokenAt(tokens, (found?.part.from ?? 0) - 1).low;
  if (clauseStarts.has(before) && before !== 'that' && before !== 'but') return false;
  const first = tokenAt(tokens, from).low;
  if (!/^ask(?:s|ed)?$/.test(tokenAt(tokens, verb).low)) return false;
  if (!questionWord.test(first)) return false;
  // "asked the man who owns it": whom they ask; but "asked him who owns it".
  const isAsked =
    from === verb + 1 || /^(?:him|her|them|it|me|us)$/.test(tokenAt(tokens, from - 1).low);
  if (/^whom?$/.test(first) && !isAsked) return false;
  // "asked what she called “a question”"
  const isNamed = tokens.slice(from + 2, from + 4).some(({ low }) => namingVerbs.has(low));
  return !isNamed;
}

/** "vowed it would", "recalled he had": no noun's, and so a clause of its own. */
function isPronounAndVerb(tokens: readonly Token[], from: number): boolean {
  const { low } = tokenAt(tokens, from + 1);
  return (
    /^(?:he|she|they|it|we|i)$/.test(tokenAt(tokens, from).low) &&
    (finiteVerbs.has(low) || isPast(low))
  );
}

/** "Jane Doe said in a statement: The bridge is safe." Null where what follows is in marks, or no sentence. */
function colonAfter(tokens: readonly Token[], verb: number): number | null {
  const colon = tokens.findIndex(({ text }, at) => at > verb && text === ':');
  const first = tokens[colon + 1];
  if (colon === -1 || colon - verb > 9 || first === undefined) return null;
  if (!isCapital(first) && colon > verb + 1) return null;
  const between = tokens.slice(verb + 1, colon);
  const said = tokens.slice(colon + 1);
  return between.some(({ low, kind }) => finiteVerbs.has(low) || kind === 'quotation') ||
    !said.some(({ low }) => finiteVerbs.has(low))
    ? null
    : colon;
}

/** What a verb has after it, up to where another clause begins or the reporter goes on. */
function objectOnward(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(
    ({ low, text }, at) =>
      at > from &&
      (/^(?:[,;]|after|as|when|while|because|before|since|following|which|who|that)$/.test(low) ||
        (/^(?:and|but)$/.test(text) && isFinite(tokenAt(tokens, at + 1)))),
  );
  return tokens.slice(from, end === -1 ? tokens.length : end);
}

/** "the decision in Larkton", "the claims": a noun for what is told or done, without a word of what it is. */
function isOfWords(tokens: readonly Token[], from: number): boolean {
  return (
    determiners.has(tokenAt(tokens, from).low) &&
    /^(?:decision|move|plans?|news|verdict|ruling|results?|figures|measures?|changes|claims?|allegations?|charges?|accusations?|reports?|rumours?|rumors?|suggestions?)$/.test(
      tokenAt(tokens, from + 1).low,
    ) &&
    !/^(?:of|to|that|for|is|are|was|were|will|would|had|has|have|could)$/.test(
      tokenAt(tokens, from + 2).low,
    )
  );
}

/** "denied the firm's request for an order", "denied bail": what is not granted, and no words. */
function isOfRequest(tokens: readonly Token[], from: number): boolean {
  const noun = tokens.findIndex(
    ({ low }, at) =>
      at >= from &&
      at < from + longestRest &&
      /^(?:requests?|bid|motions?|applications?|appeals?|petitions?|permission|access|entry|bail|parole|visas?|permits?|asylum)$/.test(
        low,
      ),
  );
  return (
    noun !== -1 && !tokens.slice(from, noun).some((token) => isFinite(token) || isBreak(token))
  );
}

function beginsClause(tokens: readonly Token[], from: number, verb: string): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  // "said no", but "said no one came"
  if (/^(?:no|nothing)$/.test(first.low)) return tokens.slice(from + 1, from + 6).some(isFinite);
  if (isQuantity(tokens, from)) return wordsIn(tokens.slice(from)) >= 4;
  if (/^(?:of|so|goodbye|something|about|as|to|for|with|yes|and|or)$/.test(first.low)) return false;
  // "announced the decision on Monday", "denied the claims in court": what is spoken of, and not what is said.
  if (statingVerbs.has(verb) && isOfWords(tokens, from)) return false;
  if (verb.startsWith('den') && isOfRequest(tokens, from)) return false;
  // "declared an emergency after it flooded", "explained the rules", "admitted theft and was jailed": no clause.
  // "reported the theft": told of, and not what is told; but "reported 30 cases".
  const isDefinite = /^(?:the|his|her|their|its|him|them|it)$/.test(first.low);
  const isObject =
    (/^(?:declare|explain|admit)/.test(verb) && !first.low.endsWith('ing')) ||
    (verb.startsWith('report') && isDefinite);
  const object = isObject ? objectOnward(tokens, from) : [];
  // "reported the theft through a form filled in at home": no verb of its own in -ed.
  const isClause = object.some((token) =>
    isDefinite ? finiteVerbs.has(token.low) : isFinite(token),
  );
  if (isObject && !isClause) return false;
  if (/^(?:in|on|at|by|from|into|against|over)$/.test(first.low) && !statingVerbs.has(verb)) {
    return tokens.slice(from).some(({ text }) => text === ',');
  }
  return wordsIn(tokens.slice(from)) >= 3;
}

/**
 * To the end of the sentence, without its full stop; a new main clause ends it before, and so does
 * ", adding" where it `speaks`, who reports. Null where fewer words than the least are left.
 */
export function contentFrom(
  tokens: readonly Token[],
  from: number,
  sentence: Range,
  least = 3,
  speaks = true,
): Range | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const stop = tokens.findIndex(
    ({ text }, at) =>
      (at >= from + (/^(?:,|according)$/.test(text) ? 1 : 3) &&
        at < tokens.length - 2 &&
        endsContent(tokens, at, speaks)) ||
      // "said she backed it: “I grew up here.”"
      (at >= from + 3 && text === ':' && tokenAt(tokens, at + 1).kind === 'quotation') ||
      (at > from && (isReportersVerb(tokens, from, at) || isReportersRelative(tokens, from, at))),
  );
  let end = stop === -1 ? tokens.length : stop;
  let last = tokens[end - 1];
  while (last?.kind === 'mark' && /^[.,;:!?]$/.test(last.text) && end > from + 1) {
    end -= 1;
    last = tokens[end - 1];
  }
  if (last === undefined || wordsIn(tokens.slice(from, end)) < least) return null;
  return { start: first.start, end: Math.min(last.end, sentence.end) };
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.reduce(
    (sum, { kind, text }) => sum + (kind === 'quotation' ? text.split(/\s+/).length : 1),
    0,
  );
}

/** What is reported after "According to X", from the comma after the words that say who X is. */
export function contentAfter(
  tokens: readonly Token[],
  from: number,
  sentence: Range,
): readonly Range[] {
  const comma = tokens.findIndex((token, at) => at >= from && isBreak(token));
  if (tokenAt(tokens, comma).text !== ',' || comma - from > longestAside) return [];
  const content = contentFrom(tokens, pastAside(tokens, comma + 1), sentence, 3, false);
  return content === null ? [] : [content];
}

/** Tokens that say more of somebody, before the comma. */
const longestAside = 12;

/** "According to X, quoting Y, it rained"; "according to X, who saw it, it rained". */
function pastAside(tokens: readonly Token[], from: number): number {
  const first = tokenAt(tokens, from);
  const isRelative = /^(?:which|who|whose|whom|where)$/.test(first.low);
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  if (comma === -1) return from;
  if (isRelative || first.low.endsWith('ing')) return comma + 1;
  return isSayingWho(tokens, from, comma) ? comma + 1 : from;
}

/**
 * "According to Jane Doe, the director of Halder, it rained": words for what she is, with a clause
 * after them; not the subject of one, as in "the driver, a pensioner, fled".
 */
function isSayingWho(tokens: readonly Token[], from: number, comma: number): boolean {
  const aside = tokens.slice(from, comma);
  const first = tokenAt(tokens, from);
  const describes = determiners.has(first.low) || isRole(first.low);
  if (!isCapital(tokenAt(tokens, from - 2)) || !describes || aside.length > longestAside)
    return false;
  if (aside.some(isFinite) || !aside.some(({ low }) => isRole(low))) return false;
  const next = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  const clause = tokens.slice(comma + 1, next === -1 ? tokens.length : next);
  const verb = clause.findIndex(isFinite);
  return verb > 0 && !/^(?:who|which|whose|where)$/.test(clause[0]?.low ?? '');
}

/**
 * What is reported before "according to", back to where its clause begins: after a semicolon, or after a colon
 * ("Others are more careful: the bank sees no cut, according to its note").
 */
export function contentBefore(tokens: readonly Token[], at: number): readonly Range[] {
  let end = at;
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end -= 1;
  const last = tokens[end - 1];
  const cut = tokens.findLastIndex(({ text }, place) => place < end - 3 && /^[;:]$/.test(text));
  const start = cut === -1 ? pastDateline(tokens) : cut + 1;
  return last === undefined || end < 3
    ? []
    : [{ start: tokenAt(tokens, start).start, end: last.end }];
}

export function isOnlyQuotation(tokens: readonly Token[], content: readonly Range[]): boolean {
  return content.every((part) =>
    tokens
      .filter(({ start, end }) => start >= part.start && end <= part.end)
      .every(({ kind }) => kind !== 'word'),
  );
}
