import {
  ambiguousNames,
  bodies,
  gestures,
  humanActs,
  humanFates,
  men,
  months,
  nameSuffixes,
  namedThings,
  nations,
  ownedPlaces,
  persons,
  placeStarts,
  prepositions,
  reportingVerbs,
  roles,
  surnameNouns,
  thingsCalledAfter,
  titles,
  weekdays,
  women,
} from '../text/english.ts';
import { isGivenName } from '../text/given-names.ts';
import { remitAround } from '../text/phrase-joints.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/** What is known of a run of capitals before its context is asked. */
export interface Run {
  /** Index of its first token, a title or not, and of the first after any title. */
  readonly from: number;
  readonly first: number;
  /** Index after its last. */
  readonly to: number;
  /** A title stands before it. */
  readonly titled: boolean;
  /** A title, a given name, or how it is written says that it is somebody's. */
  readonly known: boolean;
}

/**
 * How much says that a run of capitals names a person: positive and negative evidence of its words
 * and of the clause around it, added up. From 2 a full name is believed, from 4 a single one.
 */
export function scoreOf(tokens: readonly Token[], { from, first, to, titled, known }: Run): number {
  const run = tokens.slice(first, to);
  const [after, next] = [tokenAt(tokens, to), tokenAt(tokens, to + 1)];
  // "In Larkton, the director": a place, and no apposition to it
  const isPlaced = beforePlaces.test(tokenAt(tokens, first - 1).low);
  const isApposed = !isPlaced && after.text === ',' && hasApposition(tokens, to + 1);
  let score = (known ? 4 : 0) + scoreOfWords(tokens, first, to, titled);
  score += scoreBefore(tokens, first, isApposed);
  if (reportingVerbs.has(after.low) || after.low === 'who') score += 2;
  else if (run.length > 1 && isHumanVerb(tokens, to)) score += 2;
  if (isApposed) score += 3;
  else if (after.text === ',' && tokenAt(tokens, to + 1).low === 'who') score += 2;
  // "her mother, Linda, said", "their spokesman, Abu Saleh,"
  if (tokenAt(tokens, first - 1).text === ',' && isRole(tokenAt(tokens, first - 2).low)) {
    const [{ low } = { low: '' }] = run;
    if (run.length === 1 && isGivenName(low) && !ambiguousNames.has(low) && after.text === ',')
      score += 2;
    if (run.length > 1 && placeStarts.has(low)) score += 7;
    // "her husband, Tomos, said": nothing else stands so beside a relative.
    else if (
      run.length === 1 &&
      isRelative(tokenAt(tokens, first - 2).low) &&
      /^[,.]$/.test(after.text)
    )
      score += 4;
  }
  if (run.length > 1 && isOfBody(tokens, to)) score += 4;
  if (run.length === 1) score += scoreAlone(tokens, first);
  // "Horak's Bakery", "‘Jane Eyre’": called after somebody, or invented.
  if (after.low === "'s" && isCapital(next) && ownedPlaces.has(next.low)) score -= 9;
  // A sign that reads “Private Property”
  if (to - from > 1 && isMarkedOff(tokens, from, to)) score -= 5;
  // An age between brackets: "Pete Noor (45)".
  if (after.text === '(' && /^\d{2}$/.test(tokenAt(tokens, to + 1).text)) score += 2;
  if (thingsCalledAfter.has(after.low) && !titled && !isCapital(after)) score -= 5;
  // "the ferry Princess Anastasia", "the Queen Mary 2"
  if (titled && (vessels.test(tokenAt(tokens, from - 1).low) || /^\d$/.test(after.text)))
    score -= 5;
  return score;
}

/** What stands before one of these is a place. */
const beforePlaces = /^(?:in|at|near|across|outside|around)$/;

/** Words of the name of a body from its first to the noun for it, at most: "the Royal Larkton College". */
const longestBody = 4;

/**
 * "Jane Doe of the University of Larkton", "Jane Doe from Larkton College": whether a name is followed by
 * the body that somebody is of. A body with another in its name has a noun for one before "of".
 */
function isOfBody(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:of|from|at)$/.test(tokenAt(tokens, to).low)) return false;
  const from = tokenAt(tokens, to + 1).low === 'the' ? to + 2 : to + 1;
  for (let at = from; at < from + longestBody && isCapital(tokenAt(tokens, at)); at += 1) {
    if (employing.test(tokenAt(tokens, at).low)) return true;
  }
  return false;
}

/** Nouns for bodies that people are of by their names. */
const employing =
  /^(?:university|college|institute|school|academy|hospital|infirmary|laboratory|observatory|museum|centre|center|foundation|bank|securities|research|council|ministry|department|agency|union|association|federation|society|chamber|board|commission|committee|trust)$/;

/** Tokens from the name to what tells that it is all of it, at most. */
const longestNaming = 20;

/** ", a teacher from Larkton who gave only her first name,", ", who asked that her surname not be used,": said of one word before it. */
function isPartOfName(tokens: readonly Token[], from: number): boolean {
  const aside = tokens.slice(from, from + longestNaming);
  const who = aside.findIndex(({ low }) => low === 'who');
  const close = aside.findIndex(({ text, low }) => text === ',' || low === 'said');
  return (
    who !== -1 &&
    (close === -1 || who < close) &&
    aside
      .slice(who, close === -1 ? undefined : close)
      .some(
        ({ low }, at, all) =>
          low === 'surname' ||
          (/^names?$/.test(low) &&
            /^(?:first|last|full|family|one|real|second)$/.test(tokenAt(all, at - 1).low)),
      )
  );
}

/** What says of one word that it is all that somebody is called. */
function scoreAlone(tokens: readonly Token[], at: number): number {
  const [before, name] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  const [after, next] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  let score = 0;
  // "Jane's mum Tracey", "her granddaughter Norvik"
  if (isRelative(before.low) && !nations.has(name.low) && !isCapital(before)) score += 2;
  // "a boy named Norvik": besides what any name has there
  if (/^(?:named|called)$/.test(before.low) && isRole(tokenAt(tokens, at - 2).low)) score += 1;
  if (after.text !== ',') return score;
  // "Norvik, the Ghanaian botanist who": besides what an apposition says
  if (!beforePlaces.test(before.low) && isTradeOfSomebody(tokens, at + 2)) score += 1;
  // "A villager, Norvik, said", "one farmer, Norvik, 58,"
  if (
    before.text === ',' &&
    isSomebodyNew(tokens, at - 2) &&
    (reportingVerbs.has(next.low) || /^[1-9]\d$/.test(next.text)) &&
    !isSign(name)
  )
    score += 4;
  if (isPartOfName(tokens, at + 2)) score += 4;
  // "Norvik, 58, who": after the number the sentence goes on.
  if (/^[1-9]\d$/.test(next.text) && /^(?:,|who)$/.test(tokenAt(tokens, at + 3).low))
    return score + 1;
  // "Norvik, who sells fish, said": a club or a firm has a verb of many.
  if (next.low === 'who' && isOfOne(tokenAt(tokens, at + 3).low) && !isSign(name)) {
    const close = tokens.findIndex((token, index) => index > at + 3 && token.text === ',');
    if (close !== -1 && reportingVerbs.has(tokenAt(tokens, close + 1).low)) return score + 2;
  }
  return score;
}

/** Nouns for what a body or a place may be as well as somebody. */
const eitherNoun =
  /^(?:leader|owner|producer|partner|member|neighbou?r|rival|opponent|winner|champion|holder|host|broker|supplier|head|star|model|judge|keeper|newcomer|successor|predecessor|ally|sponsor|investor|pioneer|organi[sz]er|favourite|favorite|finalist|employer|landlord|chief|captain|bishop|defender|striker|grower|brewer|dealer)$/;

/** "the Ghanaian botanist who", "a retired miner from Larkton": whether an apposition there is of what only somebody is. */
function isTradeOfSomebody(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:an?|the)$/.test(tokenAt(tokens, from).low)) return false;
  for (let at = from + 1; at < from + longestTrade; at += 1) {
    const { kind, low } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    const next = tokenAt(tokens, at + 1);
    const ends = next.kind !== 'word' || /^(?:who|whose|from|at|in|of|on|with|and)$/.test(next.low);
    if (ends) return isRole(low) && !eitherNoun.test(low) && !eitherTrade.test(low);
  }
  return false;
}

/** Words of such an apposition, at most. */
const longestTrade = 5;

/** "A villager", "one rice farmer": whether a phrase ends there for somebody of whom nothing was said before. */
function isSomebodyNew(tokens: readonly Token[], last: number): boolean {
  const { low } = tokenAt(tokens, last);
  return (
    isRole(low) &&
    !eitherTrade.test(low) &&
    [1, 2, 3].some((by) => /^(?:an?|one|another)$/.test(tokenAt(tokens, last - by).low))
  );
}

/** Whether a verb has one for its subject: "sells", "was"; "sold" may have many. */
function isOfOne(low: string): boolean {
  return /^(?:was|is|has)$/.test(low) || /\p{Ll}{2}s$/u.test(low);
}

/** Whether a name stands alone in marks, without any stop: the title of a book, or a name that is not theirs. */
function isMarkedOff(tokens: readonly Token[], first: number, to: number): boolean {
  return (
    /^["“‘']$/.test(tokenAt(tokens, first - 1).text) && /^["”’']$/.test(tokenAt(tokens, to).text)
  );
}

/** Whether a noun is for somebody of a family, which no body or place has. */
export function isRelative(low: string): boolean {
  return /^(?:husband|wife|widow|widower|(?:step|grand)?(?:mother|father|son|daughter)|mum|dad|mom|mam|brother|sister|boyfriend|girlfriend|fiancée?|aunt|uncle|cousin|niece|nephew|twin|baby)$/.test(
    low,
  );
}

/** What may be called after somebody with a title; "state Senator" is no name of a state. */
const vessels = /^(?:ship|vessel|ferry|boat|yacht|liner|trawler|pub|hotel|film|band)$/;

/** What the words of the run themselves say. */
function scoreOfWords(
  tokens: readonly Token[],
  first: number,
  to: number,
  titled: boolean,
): number {
  const run = tokens.slice(first, to);
  const lows = run.map(({ low }) => low);
  const [head = ''] = lows;
  // "George Washington", "Theresa May": after a given name it is a surname.
  const named = run.length === 2 && isGivenName(head) && !nations.has(head);
  const ambiguous = isAmbiguousName(tokens, first, to);
  const rest = named || ambiguous ? lows.slice(0, -1) : lows;
  const open = ambiguous ? [] : rest;
  // "Superintendent Daniel Park": a title and a given name before it, so a surname for all that.
  const borne = titled && run.length > 1 && !bodies.has(head) ? lows.slice(0, -1) : lows;
  // "Bill Nelson": a given name that is a common noun too.
  const own = run.length > 1 && (isGivenName(head) || isFamilyFirst(run)) ? borne.slice(1) : borne;
  let score = 0;
  // "Naomi West": less than for "Larkton Hall", and more than nothing.
  const isSurname = named && !ambiguous && own.length === 1 && surnameNouns.has(own[0] ?? '');
  if (isSurname) score -= 3;
  else if (own.some((low) => bodies.has(low)) || lows.some((low) => weekdays.includes(low)))
    score -= 5;
  else if (run.length > 1 && !titled && placeStarts.has(head)) score -= 5;
  // "Larkton Pilots"
  const end = lows.at(-1) ?? '';
  if (run.length > 1 && !isGivenName(head) && end.endsWith('s') && isRole(end.slice(0, -1)))
    score -= 5;
  // "Doctors Without Borders"
  if (lows.some((low) => low.length > 3 && prepositions.has(low))) score -= 9;
  if (open.some((low) => months.has(low))) score -= 5;
  if (open.some((low) => nations.has(low))) score -= 3;
  if (run.some((token, at) => isSign(token) && !(at === 0 && isBareInitials(run)))) score -= 4;
  if (isDoubleBarrelled(run)) score += 2;
  return score;
}

/** "Park Ji-won": the family name stands first, and may be a common noun. */
function isFamilyFirst([, given, ...rest]: readonly Token[]): boolean {
  return given !== undefined && rest.length === 0 && isHyphenatedGivenName(given);
}

/** "BR Gavai": initials without their stops say nothing; "EU Commission" is none such. */
function isBareInitials([head, surname, ...rest]: readonly Token[]): boolean {
  return (
    head !== undefined &&
    surname !== undefined &&
    rest.length === 0 &&
    /^\p{Lu}{2}$/u.test(head.text) &&
    !bodies.has(surname.low) &&
    !/^(?:un|eu|us|uk|uae|ai|pm|mp|tv|fc|ac|sc|ny|la|dc|pc|vp|it|hq|gm|bp|bt|ey|hp|ex|id|mr|ms|dr)$/.test(
      head.low,
    )
  );
}

/** "Prosser-Jones": two surnames, joined. */
function isDoubleBarrelled([given, surname, ...rest]: readonly Token[]): boolean {
  return (
    given !== undefined &&
    surname !== undefined &&
    rest.length === 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(given.text) &&
    /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u.test(surname.text)
  );
}

/** "NATO", "F-16": letters or figures that stand for words. */
function isSign({ text, low }: Token): boolean {
  return !nameSuffixes.has(low) && (/^\p{Lu}{2,}$/u.test(text) || /\d/.test(text));
}

/** What stands before the run. */
function scoreBefore(tokens: readonly Token[], first: number, isApposed: boolean): number {
  const before = tokenAt(tokens, first - 1);
  // "told Norland Voices": whom one tells is an outlet as often as somebody.
  let score = reportingVerbs.has(before.low) && !/^t(?:ell|old)/.test(before.low) ? 2 : 0;
  // "the Royal Society of Emergency Care"
  const body = tokenAt(tokens, first - 2);
  if (before.low === 'of' && isCapital(body) && bodies.has(body.low)) score -= 5;
  // "the Department of Health and Social Care"
  else if (/^(?:and|,)$/.test(before.low) && remitAround(tokens, first) !== null) score -= 5;
  if (/^(?:the|a|an)$/.test(before.low)) score -= 3;
  else if (isThing(tokens, first - 1)) score -= 5;
  else if (!isEither(before.low) && (isRole(before.low) || isRole(before.low.replace(/s$/, ''))))
    score += 3;
  else if (!isApposed && /^(?:in|at|near|to|from|into|across)$/.test(before.low)) score -= 2;
  if (before.text === ',' && hasRoleBefore(tokens, first - 2)) score += 2;
  // "One of them, Jane Doe,"
  if (before.text === ',' && body.low === 'them' && tokenAt(tokens, first - 3).low === 'of')
    score += 2;
  // "a farmer named Orson Pell"
  if (/^(?:named|called)$/.test(before.low) && isRole(body.low)) score += 4;
  // "the family of Jane Doe"
  if (before.low === 'of' && ofSomebody.test(body.low)) score += 4;
  // "who gave his name only as Ibrahim"
  const asked = before.low === 'as' ? tokens.slice(Math.max(0, first - 4), first) : [];
  if (asked.some(({ low }) => /^(?:names?|identified)$/.test(low))) score += 4;
  return score;
}

/** Whether a noun may be for somebody or for a firm alike: "Rival Norlund". */
export function isEither(low: string): boolean {
  return /^(?:rival|opponent)s?$/.test(low);
}

/** What only somebody has, or leaves. */
const ofSomebody = /^(?:family|widow|widower|parents)$/;

/** "the law firm Skadden Arps", "the town of Ware Hill". */
function isThing(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const noun = token.low === 'of' ? tokenAt(tokens, at - 1) : token;
  return namedThings.has(noun.low) && !isCapital(noun);
}

/** Nouns in -ist, -man and the like are somebody's, whether listed or not. */
const agentive =
  /^(?!(?:human|woman|roman|german|ottoman|talisman|wo)$)\p{Ll}{2,}(?:(?<!cons|ass|ins|pers|res|enl|ex|check|short|play|black|white|wait|tw)ist|[mw]oman|person|ician|keeper)$|^(?:\p{Ll}{3,})(?<!hu|ro|ger|otto|talis|cay|wo)man$/u;

/** Whether a noun says what somebody is: "goalkeeper", "sister", "botanist". */
export function isRole(low: string): boolean {
  // "sous-chef", "co-director", "vice-captain", "coauthor"
  const noun = low.slice(low.lastIndexOf('-') + 1).replace(/^co(?=\p{Ll}{5})/u, '');
  return (
    [low, noun].some(
      (word) => roles.has(word) || persons.has(word) || women.has(word) || men.has(word),
    ) || agentive.test(low)
  );
}

/** "wept", "was arrested", "has been jailed": what no body or place does. */
function isHumanVerb(tokens: readonly Token[], at: number): boolean {
  const { low } = tokenAt(tokens, at);
  if (humanActs.has(low) || gestures.has(low)) return true;
  if (!/^(?:was|is|has|had|were|gets|got)$/.test(low)) return false;
  const next = tokenAt(tokens, at + 1).low === 'been' ? at + 2 : at + 1;
  return humanFates.has(tokenAt(tokens, next).low);
}

/** ", the alliance's secretary general," or ", a local botanist," or ", 45,". */
export function hasApposition(tokens: readonly Token[], from: number): boolean {
  if (/^\d{1,3}$/.test(tokenAt(tokens, from).text)) return true;
  const described = /^(?:the|a|an|his|her|their|its|my|our|one|another)$/.test(
    tokenAt(tokens, from).low,
  );
  for (let at = from; at < Math.min(tokens.length, from + 9); at += 1) {
    const { low, text } = tokenAt(tokens, at);
    if (/^[,.;:"“”()]$/.test(text) || reportingVerbs.has(low)) return false;
    if (roles.has(low) || (described && isRole(low))) return true;
    // What follows the noun is of something else: "a town of fishermen".
    if (described && /^(?:of|in|at|on|for|with|where|that|which|whose)$/.test(low)) return false;
  }
  return false;
}

/** What a firm is as often as somebody. */
const eitherTrade = /^(?:operator|developer|broadcaster)$/;

/** "the Afghan team's coach, Alireza Mehraban". */
function hasRoleBefore(tokens: readonly Token[], last: number): boolean {
  const head = tokenAt(tokens, last).low;
  // "The ship's operator, Norline": more often a firm than somebody.
  if (eitherTrade.test(head)) return false;
  if (isRole(head)) return true;
  for (let at = last; at > Math.max(-1, last - 12); at -= 1) {
    const { low, text } = tokenAt(tokens, at);
    if (/^[,.;:"“”]$/.test(text)) return false;
    if (roles.has(low)) return true;
  }
  return false;
}

/** "Paris Hilton said", but no "April Storm": the clause must say that it is somebody. */
export function isAmbiguousName(tokens: readonly Token[], first: number, to: number): boolean {
  const [given, surname, ...rest] = tokens.slice(first, to);
  return (
    given !== undefined &&
    surname !== undefined &&
    rest.length === 0 &&
    ambiguousNames.has(given.low) &&
    !bodies.has(surname.low) &&
    !nations.has(surname.low) &&
    !months.has(surname.low) &&
    !roles.has(surname.low) &&
    !titles.has(surname.low)
  );
}

/** "J.T." and "A.", but no "U.S.", "D.C." or "St.": before a surname they are somebody's. */
export function isInitials({ text, low }: Token): boolean {
  return (
    /^(?:\p{Lu}\.){1,4}$/u.test(text) &&
    !nations.has(low) &&
    !/^(?:d\.c|l\.a|n\.y|n\.j|e\.u|u\.n)\.$/.test(low)
  );
}

/**
 * "Jong-un", "Ching-te": how Korean and Taiwanese given names are written, and hardly anything else
 * that stands after a name; "York-based" is not.
 */
export function isHyphenatedGivenName({ text }: Token): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u.test(text) &&
    !/-(?:\p{Ll}*ed|led|born|made|run|era|style|like|wide|only|owned|held|bound|area|built|right|law|to|and|in|on|up|on|off|out|day|year|old|high|long|free|rich|wing|backed|type)$/u.test(
      text,
    )
  );
}
