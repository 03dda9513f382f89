import {
  addressingVerbs,
  clausalOnly,
  clauseStarts,
  determiners,
  endsLikeAdverb,
  finiteVerbs,
  particles,
  prepositions,
  pronouns,
  statingVerbs,
  weekdays,
} from './english.ts';
import { endsContent, isFinite, isReportersVerb } from './content-ends.ts';
import { pastDateline } from './dateline.ts';
import type { Range } from './ranges.ts';
import { isRole } from './name-evidence.ts';
import type { Found } from './subjects.ts';
import { isBreak } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isCapital, tokenAt } from './tokens.ts';

const circumstance =
  /^(?:in|on|at|during|after|via|through|by|to|for|from|last|this|earlier|yesterday|today|tuesday|monday|wednesday|thursday|friday|saturday|sunday)$/;

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
    if (next?.kind === 'word') {
      // "said that was wrong": what is said begins with it.
      const that =
        next.low === 'that' &&
        tokens[from + 1] !== undefined &&
        !/^(?:is|was|were|would|will|had|has)$/.test(tokenAt(tokens, from + 1).low);
      const start = that ? from + 1 : from;
      // "tells the girl who asked": whom it is said to.
      const isOfAddressee = /^who(?:m|se)?$/.test(next.low) && from > verb + 2;
      const takes =
        that ||
        (!quoted && !isOfAddressee && !clausalOnly.has(low) && beginsClause(tokens, start, low));
      if (takes) return contentFrom(tokens, start, sentence, that ? 2 : 3);
    }
    const later = thatAfterAside(tokens, from);
    if (later !== null) return contentFrom(tokens, later + 1, sentence);
    const colon = colonAfter(tokens, verb);
    if (colon !== null) return contentFrom(tokens, colon + 1, sentence);
    if (next?.text === ',' && tokens[from + 1]?.low === 'that')
      return contentFrom(tokens, from + 2, sentence);
  }
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

/** Takes up after somebody's clause what was reported before it: "It is shut, she says, so the ferry will not come." */
const takesUp = /^(?:so|because|since|unless|if|which|although|though)$/;

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
  const { low } = tokenAt(tokens, comma + 1);
  const isAddressed = !clause.some(
    ({ low: word }) => circumstance.test(word) && !/^(?:to|last|this)$/.test(word),
  );
  if (!takesUp.test(low) && !(isAddressed && governed.test(low))) return null;
  return contentFrom(tokens, comma + 1, sentence);
}

/** Whether words have a verb; before an inverted clause, "The test takes hours, says Jane Doe", any in -s may be one. */
function hasVerb(content: readonly Token[], found: Found | null): boolean {
  return (
    content.some(isFinite) ||
    (found?.inverted === true &&
      content.length > 4 &&
      content.some(
        (token, at) =>
          at > 0 &&
          !isCapital(token) &&
          /[^s]s$/.test(token.low) &&
          !determiners.has(tokenAt(content, at - 1).low) &&
          !prepositions.has(tokenAt(content, at - 1).low),
      ))
  );
}

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
      /^(?:a|an|the|who|whose)$/.test(low) ||
      low.endsWith('ing'))
  );
}

/**
 * What is reported around its clause, which cuts the sentence between subject and verb: "The bridge,
 * Jane Doe said, is safe"; null where it does not. `from` and `to` are where the clause begins and ends.
 */
export function contentAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Range,
): readonly Range[] | null {
  if (tokenAt(tokens, from - 1).text !== ',' || tokenAt(tokens, to).text !== ',') return null;
  const opening = pastDateline(tokens);
  const before = tokens.slice(opening, from - 1);
  const [first] = before;
  const last = before.at(-1);
  const next = tokenAt(tokens, to + 1);
  // "But, Jane Doe said, the bridge is safe."
  if (before.length === 1 && joins.test(first?.low ?? '')) {
    const whole = contentFrom(tokens, to + 1, sentence);
    return whole === null ? null : [whole];
  }
  if (first === undefined || last === undefined || before.length > 10) return null;
  const around = (rest: Range | null): readonly Range[] | null =>
    rest === null ? null : [{ start: first.start, end: last.end }, rest];
  // "Under its programme, Jane Doe says, the council will pay": the circumstance is reported too.
  const clause = tokens.slice(to + 1, to + longestSubject);
  const isPhrase = prepositions.has(first.low) && !before.some(({ low }) => finiteVerbs.has(low));
  const beginsSubject =
    determiners.has(next.low) || isCapital(next) || pronouns.has(next.low) || /^\d/.test(next.low);
  if (
    (isPhrase || subordinates.test(first.low)) &&
    beginsSubject &&
    clause.some(isFinite) &&
    !before.some(isBreak)
  ) {
    return around(contentFrom(tokens, to + 1, sentence));
  }
  // "There are, Jane Doe says, no answers": between a verb and what it says of its subject.
  const isCopula = linking.test(last.low) && next.kind !== 'mark';
  const subject = isCopula ? before.slice(0, -1) : before;
  if (isCopula && !subject.some((token) => isFinite(token) || isBreak(token)) && subject.length > 0)
    return isCircumstance(first) ? null : around(contentFrom(tokens, to + 1, sentence, 1));
  // "That, says Jane Doe, was the point."
  if (before.length === 1 && /^th(?:at|is)$/.test(first.low) && finiteVerbs.has(next.low))
    return around(contentFrom(tokens, to + 1, sentence, 2));
  const goesOn = finiteVerbs.has(next.low) || next.low.endsWith('ed') || isVerbInS(next);
  // "What kills it, Jane Doe says, is damp", "Going on, says Jane Doe, costs nothing": such clauses are subjects.
  const isSubject = goesOn && (first.low === 'what' || first.low.endsWith('ing'));
  if (isCircumstance(first) && !isSubject) return null;
  if (before.some((token) => isBreak(token) || (first.low !== 'what' && isFinite(token))))
    return null;
  if (!goesOn && next.kind !== 'quotation') return null;
  return around(contentFrom(tokens, to + 1, sentence, next.kind === 'quotation' ? 1 : 2));
}

/** Begin a clause that is reported with the one that it belongs to: "If nothing changes, Jane Doe says, it will shut." */
const subordinates = /^(?:if|unless|when|once|until|because|since|although|though)$/;

/** Verbs that say something of their subject by what follows them. */
const linking = /^(?:is|are|was|were|isn't|wasn't)$/;

/** "forces", "costs": in this place hardly a plural. */
function isVerbInS(token: Token): boolean {
  return /^\p{Ll}+[^s\P{Ll}]s$/u.test(token.text);
}

/** Tokens of a clause up to its verb. */
const longestSubject = 12;

/** Joins a sentence to the one before. */
export const joins =
  /^(?:but|and|or|still|yet|now|so|however|instead|then|meanwhile|moreover|nevertheless|nonetheless|also|indeed|today)$/;

/** "At least 43 people", "More than 40 people", "Around 40 people": a number, and no circumstance. */
function isQuantity(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokenAt(tokens, at).low, tokenAt(tokens, at + 1).low];
  if (first === 'at') return /^(?:least|most)$/.test(second);
  return /^(?:about|around|over|under|between|up)$/.test(first) && /^(?:\d.*|to)$/.test(second);
}

/** Begins an aside about who speaks: "Pressed on whether", "Reached by telephone". */
const asides =
  /^(?:if|according|asked|pressed|questioned|quizzed|challenged|pushed|confronted|reached|contacted|approached|shown|faced|interviewed|and|.+ing)$/;

/** Begins what says when, where or how somebody speaks, and not what they say. */
function isCircumstance({ low }: Token): boolean {
  return prepositions.has(low) || clauseStarts.has(low) || asides.test(low);
}

/** "Jane Doe explained, in a letter, that": what stands between commas is an aside. */
function thatAfterAside(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.text !== ',') return null;
  const close = tokens.findIndex(({ text }, at) => at > from && text === ',');
  return close !== -1 && close - from < 12 && tokens[close + 1]?.low === 'that' ? close + 1 : null;
}

/** "Jane Doe said in a statement: The bridge is safe." Null where what follows is in marks, or no sentence. */
function colonAfter(tokens: readonly Token[], verb: number): number | null {
  const colon = tokens.findIndex(({ text }, at) => at > verb && text === ':');
  const first = tokens[colon + 1];
  if (colon === -1 || colon - verb > 9 || first === undefined || !isCapital(first)) return null;
  const between = tokens.slice(verb + 1, colon);
  const said = tokens.slice(colon + 1);
  return between.some(({ low, kind }) => finiteVerbs.has(low) || kind === 'quotation') ||
    !said.some(({ low }) => finiteVerbs.has(low))
    ? null
    : colon;
}

/** "warned the death toll could climb": no addressee, for the first noun phrase has a verb of its own. */
function warnsOf(tokens: readonly Token[], verb: number): boolean {
  if (!/^warn(?:ed|s|ing)?$/.test(tokenAt(tokens, verb).low)) return false;
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 9); at += 1) {
    const token = tokenAt(tokens, at);
    if (finiteVerbs.has(token.low)) return at > verb + 1;
    const again = determiners.has(token.low) || pronouns.has(token.low);
    const within = at === verb + 1 || prepositions.has(tokenAt(tokens, at - 1).low);
    if (token.low === 'that' || isBreak(token) || (again && !within)) return false;
  }
  return false;
}

/** Past whom it is said to: a name, a pronoun, or a noun phrase up to where a clause begins. */
function pastAddressee(tokens: readonly Token[], from: number): number {
  let at = from;
  if (isCapital(tokenAt(tokens, at)) || /^(?:the|a|an)$/.test(tokenAt(tokens, at).low)) at += 1;
  const isName = (token: Token) =>
    isCapital(token) || token.low === "'s" || (at > from && particles.has(token.low));
  if (isCapital(tokenAt(tokens, at - 1)) || isCapital(tokenAt(tokens, at))) {
    while (at < tokens.length && isName(tokenAt(tokens, at))) at += 1;
  }
  const end = at;
  // "told her in October that", "told reporters in Brussels that": where and when.
  const that = thatAfterCircumstance(tokens, end === from ? from + 1 : end);
  if (that !== null) return that;
  while (at < tokens.length && at - from < 9) {
    const token = tokenAt(tokens, at);
    if (token.low === 'that' || isBreak(token)) return at;
    // "told a news conference on Tuesday all of it was safe"
    if (weekdays.includes(token.low) && tokenAt(tokens, at - 1).low === 'on') return at + 1;
    if (
      at > from &&
      (pronouns.has(token.low) ||
        isCapital(token) ||
        (determiners.has(token.low) && !prepositions.has(tokens[at - 1]?.low ?? '')))
    )
      return at;
    at += 1;
  }
  return isCapital(tokenAt(tokens, end - 1)) ? end : from + 1;
}

/** The "that" after a preposition or an adverb and at most a few words that are no clause. */
function thatAfterCircumstance(tokens: readonly Token[], from: number): number | null {
  const first = tokenAt(tokens, from);
  const begins = circumstance.test(first.low) || isTimeAdverb(first) || prepositions.has(first.low);
  if (!begins) return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + 10); at += 1) {
    const token = tokenAt(tokens, at);
    if (isThat(tokens, at)) return at;
    // "in May that"
    const isVerb = finiteVerbs.has(token.low) && !isCapital(token);
    if (isBreak(token) || isVerb || pronouns.has(token.low)) return null;
  }
  return null;
}

/** The "that" of a clause; in "after that flood" it is none. */
function isThat(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).low === 'that' && !prepositions.has(tokenAt(tokens, at - 1).low);
}

/** "said afterwards that", "said again that", "said publicly that": when and how. */
function isTimeAdverb({ low }: Token): boolean {
  return (
    endsLikeAdverb(low) || /^(?:afterwards?|later|again|then|tonight|yesterday|earlier)$/.test(low)
  );
}

function pastCircumstance(tokens: readonly Token[], from: number): number {
  let at = from;
  const that = thatAfterCircumstance(tokens, from);
  if (that !== null) return that;
  if (isTimeAdverb(tokenAt(tokens, at)) && pronouns.has(tokenAt(tokens, at + 1).low)) return at + 1;
  if (!circumstance.test(tokens[at]?.low ?? '')) return at;
  // "said Tuesday its engineers were late", "said on Tuesday the bridge was safe"
  const day = tokenAt(tokens, at).low === 'on' ? at + 1 : at;
  const next = tokenAt(tokens, day + 1);
  if (
    /^(?:\p{L}+day|yesterday|today)$/u.test(tokenAt(tokens, day).low) &&
    (determiners.has(next.low) || (isCapital(next) && day === at))
  )
    return day + 1;
  while (at < tokens.length && at - from < 12) {
    const token = tokenAt(tokens, at);
    if (isThat(tokens, at) || isBreak(token)) return at;
    at += 1;
    if (pronouns.has(tokens[at]?.low ?? '')) return at;
  }
  return from;
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

function beginsClause(tokens: readonly Token[], from: number, verb: string): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  // "said no", but "said no one came"
  if (/^(?:no|nothing)$/.test(first.low)) return tokens.slice(from + 1, from + 6).some(isFinite);
  if (/^(?:of|so|goodbye|something|about|as|to|for|with|yes|and|or)$/.test(first.low)) return false;
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
      (at > from && isReportersVerb(tokens, from, at)),
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

export function contentBefore(
  tokens: readonly Token[],
  at: number,
  start: number,
): readonly Range[] {
  let end = at;
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end -= 1;
  const last = tokens[end - 1];
  return last === undefined || end < 3 ? [] : [{ start, end: last.end }];
}

export function isOnlyQuotation(tokens: readonly Token[], content: readonly Range[]): boolean {
  return content.every((part) =>
    tokens
      .filter(({ start, end }) => start >= part.start && end <= part.end)
      .every(({ kind }) => kind !== 'word'),
  );
}
