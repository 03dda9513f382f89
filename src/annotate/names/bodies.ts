import {
  bodies,
  determiners,
  months,
  nations,
  openers,
  prepositions,
  roles,
  speakingBodies,
  unnamed,
  weekdays,
} from '../text/english.ts';
import { isFirmNoun } from './firms.ts';
import type { NamedBody, NameSpan } from './name-span.ts';
import { endOfRemit, isCollective } from '../text/phrase-joints.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt, tokensOf } from '../text/tokens.ts';

/** Nouns for a body, beside those that speak alone: "her label, Bright Records". */
const employers =
  /^(?:body|label|charity|firm|newspaper|tabloid|broadsheet|daily|weekly|publisher|manufacturer|airline|retailer|regulator|watchdog|studio|broadcaster|think-tank|operator|provider|supplier|utility|developer|contractor|insurer|service|network|site|website|start-up|startup|lender|brokerage|campaign|nonprofit|co-operative|cooperative|fund|investor|conglomerate|brewer|landlord|consultancy|supermarket|tribunal|bench|trust|society|coalition|alliance|embassy|consulate|carrier|chain|force|tribe|iwi|hapū|hapu|band|inspectorate|constabulary|bureau|brewery|hospital|clinic|mine|miner|railway|theatre|theater)$/;

/** Whether a noun is for a body that may speak: "ministry", "charity", "chipmaker". */
export function isBodyNoun(low: string): boolean {
  return speakingBodies.has(low) || employers.test(low) || isFirmNoun(low);
}

/** Right before a name at the head of a sentence these are no part of it, for all their capital. */
const trades =
  /^(?:developer|retailer|operator|airline|publisher|manufacturer|broadcaster|start-up|startup|regulator|watchdog|supplier|insurer|lender|brewer|charity)$/;

/** Before the name of somebody, and never of a body. */
const courtesies =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|coun|cllr|sgt|capt|lt|col|rev|fr|hon|sen|rep|gov|shri|smt)\.?$/;

/** "The promoter of the show, Live Ways": where the name begins after a noun for a body; 0 where none does. */
function apposition(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const { low } = tokenAt(tokens, comma - 1);
  const name = tokens.slice(comma + 1);
  return comma > 0 && isBodyNoun(low) && name.length > 0 && name.every(isCapital) ? comma + 1 : 0;
}

/** Nouns in the name of a body that may stand for it: "the agency" for the Environment Agency. */
export function bodyNouns(name: string): readonly string[] {
  return tokensOf(name).flatMap(({ low }) => (speakingBodies.has(low) ? [low] : []));
}

/** The noun of "the agency" and "the ministry"; null for any other phrase. */
export function bodyNoun(phrase: string): string | null {
  const noun = nounOf(phrase);
  return speakingBodies.has(noun) ? noun : null;
}

/** The noun of "the company", whatever it is; empty for any other phrase. */
function nounOf(phrase: string): string {
  return /^the\s+(\p{Ll}+)$/iu.exec(phrase)?.[1] ?? '';
}

/** Nouns that may stand for a body: the one meant must be introduced by, or hold in its name, one of the same kind. */
const kinds = [
  {
    name: 'departments',
    noun: /^(?:department|ministry)$/,
    inName: /^(?:office|treasury|ministry|department)$/,
  },
  {
    name: 'forces',
    noun: /^force$/,
    inName: /^(?:police|constabulary)$/,
  },
  {
    name: 'clubs',
    noun: /^(?:club|side)$/,
    inName: /^(?:city|united|rovers|wanderers|albion|athletic|fc|afc|hotspur|rangers|town)$/,
  },
  {
    name: 'nations',
    noun: /^(?:nation|tribe|iwi|band)$/,
    inName: /^(?:nation|tribe|iwi|band)$/,
  },
  {
    name: 'firms',
    noun: /^(?:company|firm|group|bank|airline|carrier|chain|utility|retailer|manufacturer|operator|insurer|lender|carmaker|drugmaker|broadcaster|supplier|developer|publisher|contractor|landlord|label|studio|brokerage|start-up|startup)$/,
    inName:
      /^(?:co|co\.|corp|corp\.|corporation|inc|inc\.|ltd|ltd\.|llc|plc|motors|air|airlines|airways|holdings|partners|records|pictures|studios|power|energy|electric|oil|gas|pharma|pharmaceuticals|steel|bros|shipping|maritime|ferries|railways|insurance|industries|technologies|telecom|logistics|retail|homes|products|brands|stores|systems|foods|beverages|laboratories|labs|enterprises|chemicals|resources|minerals|semiconductors|automotive|aerospace|therapeutics|software|brewing|appliances|textiles|ventures|properties|rail|trains|coaches|buses|packaging|feeds|farms|mills|cement|mining|fisheries|seafoods|dairies|bakeries|haulage|turbines|cables|hotels|resorts|cruises|couriers|supermarkets|construction|engineering)$/,
  },
  {
    name: 'agencies',
    noun: /^(?:agency|regulator|watchdog|organisation|organization)$/,
    inName:
      /^(?:programme|program|administration|fund|authority|commission|board|office|bureau|inspectorate)$|^(?:nasa|unhcr|unicef|unesco|iaea|fema|noaa)$/,
  },
  {
    name: 'charities',
    noun: /^(?:charity|nonprofit|organisation|organization|group|campaign)$/,
    inName: /^(?:alliance|coalition|trust|society)$/,
  },
] as const;

/** The kinds of bodies that a noun may stand for, by their names: "the company" for a retailer. */
export function kindsOf(low: string): readonly string[] {
  return kinds.flatMap(({ noun, name }) =>
    noun.test(low) || (name === 'firms' && isFirmNoun(low)) ? [name] : [],
  );
}

/** The kinds that a word in a name, or a noun beside it, says it to be of: "Norlund Corp". */
export function kindsByName(low: string): readonly string[] {
  const inName = kinds.flatMap(({ inName: words, name }) => (words.test(low) ? [name] : []));
  return [...kindsOf(low), ...inName];
}

/** Whether a word in a name says what kind of body bears it: "Corp", "Trust". */
export function isOfKindByName(low: string): boolean {
  return kinds.some(({ inName }) => inName.test(low));
}

/** The words around a name that say what bears it: "the ship's operator, Norline", "Norline, the operator". */
function wordsAround(text: string, { start, end }: NameSpan): readonly string[] {
  const before = /(\p{Ll}[\p{L}-]*),?\s+(?:the\s+)?$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const after = /^,\s+(?:an?|the|its)\s+([^,.;:“”"]{2,60}),/.exec(text.slice(end, end + 70));
  return [before?.[1] ?? '', ...(after?.[1] ?? '').split(/\s+/)];
}

/**
 * Whether "the company" may be the body that spoke last, in `text` at its span: where it is known to be
 * such a one, and nothing else that is named, nor any other body, stands between.
 */
export function standsFor(
  phrase: string,
  { name, span }: NamedBody,
  text: string,
  between: string,
): boolean {
  const noun = nounOf(phrase);
  const ofKind = kinds.filter((kind) => kind.noun.test(noun));
  if (ofKind.length === 0 || bodyNouns(name).length > 0) return false;
  const around = wordsAround(text, span);
  const inName = tokensOf(name).map(({ low }) => low);
  const isSuch = ofKind.some(
    (kind) =>
      around.some((word) => kind.noun.test(word)) || inName.some((word) => kind.inName.test(word)),
  );
  const initials = name.replace(/[^\p{Lu}]/gu, '');
  return (
    isSuch &&
    tokensOf(between).every((token, at, all) => {
      const { low } = token;
      // "Norline, the operator, said": the same one.
      if (isBodyNoun(low)) return around.includes(low) || tokenAt(all, at - 1).low === 'the';
      return (
        !isCapital(token) ||
        openers.has(low) ||
        nations.has(low) ||
        months.has(low) ||
        weekdays.includes(low) ||
        token.text === initials
      );
    })
  );
}

/** Before the name of a body, at most so many words say more of it: "the opposition Labour Party". */
const longestAdjectives = 2;

/** Where the name begins after such words, if it ends with a noun for a body; else the place itself. */
function pastAdjectives(tokens: readonly Token[], from: number): number {
  const first = tokens.findIndex((token, at) => at >= from && isCapital(token));
  const before = tokens.slice(from, first);
  const [head, of] = [tokenAt(tokens, first).low, tokenAt(tokens, first + 1).low];
  // "the state Department of Transport", "the opposition Alliance for Change", "the opposition Labour Party"
  const isOfRemit =
    bodies.has(head) && /^(?:of|for)$/.test(of) && isCapital(tokenAt(tokens, first + 2));
  const isName =
    isOfRemit || (tokens.slice(first).every(isCapital) && bodies.has(tokens.at(-1)?.low ?? ''));
  const isWordOf = ({ kind, low }: Token) =>
    kind === 'word' &&
    !prepositions.has(low) &&
    !unnamed.has(low) &&
    !roles.has(low) &&
    low !== "'s";
  return from > 0 &&
    first > from &&
    before.length <= longestAdjectives &&
    isName &&
    before.every(isWordOf)
    ? first
    : from;
}

/** Before a noun, these say that there are several. */
const many =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|both|other|dozens|hundreds)$/;

/** "Police", "Management": a noun for a body that has no name, with the capital of its sentence. */
function isCommon({ low }: Token): boolean {
  return low === 'management' || (speakingBodies.has(low) && low !== 'parliament');
}

/** "According", "Earlier": a word with the capital of its sentence. */
function isWord({ text, low }: Token): boolean {
  return openers.has(low) && !/^\p{Lu}{2,}$/u.test(text);
}

/** A state has one of each, so that "Poland's central bank" names it. */
const ofStates =
  /^(?:government|ministry|parliament|court|military|army|navy|police|bank|authority|administration|agency|commission|regulator)$/;

/** What each state has one of, without another word. */
const ofEachState = /^(?:government|ministry|parliament|court|military|army|navy|police)$/;

/** Words between whose such a body is and its noun, at most: "Poland's supreme administrative court". */
const longestOfState = 3;

/** Where the name of the one body of its kind that a place has begins, before a possessive; null where none does. */
function placeBefore(tokens: readonly Token[], possessive: number): number | null {
  const words = tokens.slice(possessive + 1);
  const noun = words.at(-1)?.low ?? '';
  const before = tokenAt(words, words.length - 2).low;
  const isOne =
    ofStates.test(noun) &&
    (noun !== 'bank' || before === 'central') &&
    (noun !== 'court' || /^(?:supreme|constitutional|high|appeals|administrative)$/.test(before));
  if (!isOne || words.length > longestOfState) return null;
  if (words.some((token) => isCapital(token) || token.kind !== 'word')) return null;
  let from = possessive;
  while (isCapital(tokenAt(tokens, from - 1))) from -= 1;
  return from < possessive && possessive - from <= longestAdjectives ? from : null;
}

/** "the Norland coast guard": a service, and nobody who stands guard. */
function isGuard(phrase: readonly Token[]): boolean {
  const [kind, noun] = phrase.slice(-2).map(({ low }) => low);
  return (
    noun === 'guard' && /^(?:coast|national|border|home|republican|revolutionary)$/.test(kind ?? '')
  );
}

/** "FTSE 250", "Fortune 500": lists of firms, after none of which one is named. */
const lists = /^(?:ftse|footsie|fortune|nasdaq|s&p|nyse|asx|dax|nikkei|aim)(?:-listed)?$/;

/** Words that tell where a body is, or on which list, and not which: "the FTSE 250 group", "the Larkton-based firm". */
export function isWhereabouts({ low }: Token): boolean {
  return lists.test(low) || /^\d+$|-(?:based|listed|headquartered)$/.test(low);
}

/** A body that is named and speaks: "the Civil Defense Authority", "the New Zealand government". */
export function bodyIn(
  phrase: string,
  block: string,
  start: number,
  order: number,
): NamedBody | null {
  const tokens = tokensOf(phrase);
  const possessive = tokens.findLastIndex(({ low }) => low === "'s");
  // "the Information Commissioner's Office": one name.
  const owned =
    possessive === tokens.length - 2 &&
    bodies.has(tokenAt(tokens, possessive + 1).low) &&
    isCapital(tokenAt(tokens, possessive + 1)) &&
    !nations.has(tokenAt(tokens, possessive - 1).low);
  const place = possessive === -1 ? null : placeBefore(tokens, possessive);
  let from = owned ? 0 : (place ?? Math.max(possessive + 1, apposition(tokens)));
  while (from < tokens.length && determiners.has(tokens[from]?.low ?? '')) from += 1;
  // "North Korea's main news agency Korean Central News Agency"
  const named = tokens.findIndex(
    ({ low }, at) => at >= from && isBodyNoun(low) && isCapital(tokenAt(tokens, at + 1)),
  );
  const isNoun = (token: Token) => token.kind === 'word' && !isCapital(token);
  // "a spokesman for the union Fair Work": no body, for all that follows.
  const whose = tokens.slice(from, named + 1);
  const isTrade =
    (trades.test(tokenAt(whose, 0).low) || isFirmNoun(tokenAt(whose, 0).low)) &&
    !bodies.has(tokenAt(tokens, named + 1).low);
  // "Budget airline Skyjet": a capital may begin it.
  if (
    named !== -1 &&
    whose.slice(whose.length > 1 || isTrade ? 1 : 0).every(isNoun) &&
    !whose.some(({ low }) => prepositions.has(low))
  )
    from = named + 1;
  from = pastAdjectives(tokens, from);
  const rest = tokens.slice(from);
  const isFor = rest.findIndex(({ low }) => low === 'of' || low === 'for');
  const remit = isFor === -1 ? 0 : (endOfRemit(rest, isFor) ?? 0);
  const end = rest.findIndex(
    ({ low }, at) => at >= remit && /^(?:in|at|from|to|on|by|with|,|\()$/.test(low),
  );
  const name = end === -1 ? rest : rest.slice(0, end);
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined || !isCapital(first)) return null;
  // "two Independent Members", "Mr. Crane": nobody's name, or somebody's.
  if (from > 0 && many.test(tokenAt(tokens, 0).low)) return null;
  if (courtesies.test(first.low) || (name.length === 1 && isWord(first))) return null;
  // "Police said": whichever they are.
  if (from === 0 && name.length === 1 && isCommon(first)) return null;
  // "the FTSE 250 group"
  if (!isCapital(last) && name.slice(0, -1).every(isWhereabouts)) return null;
  const isName =
    isCapital(last) &&
    name.every(
      (token) => isCapital(token) || /^(?:of|for|and|the|de|la|&|'s|['’,])$/.test(token.low),
    );
  if (!isName && !speakingBodies.has(last.low) && !isGuard(name)) return null;
  // "the US agency": one of many that the nation has
  const isOfNation = name.length === 2 && nations.has(first.low);
  if (!isName && isOfNation && !ofEachState.test(last.low)) return null;
  // "Ellison of Crane": somebody who speaks of somebody, unless a word says that it is a body.
  if (
    name.some(({ low }) => /^(?:of|for)$/.test(low)) &&
    !name.some(({ low }) => bodies.has(low))
  ) {
    return null;
  }
  const isUnnamed = ({ low }: Token) => unnamed.has(low) && low !== 'police' && low !== 'authority';
  if (name.some((token, at) => isUnnamed(token) && !(isFor < at && at < remit))) return null;
  if (name.length === 1 && nations.has(first.low) && !/^(?:NATO|EU|UN)$/.test(first.text))
    return null;
  if (roles.has(last.low) && !bodies.has(last.low)) return null;
  // "the Spaniard", "the Frenchman": somebody, and no body.
  if (
    from > 0 &&
    name.length === 1 &&
    /(?:ard|man|woman|ian|er)$/.test(first.low) &&
    !bodies.has(first.low)
  )
    return null;
  // "Posts", "Critics", "Fishermen": many, and no name.
  const isMany = /^\p{Lu}\p{Ll}+s$/u.test(first.text) || isCollective(first.low);
  if (name.length === 1 && isMany && !bodies.has(first.low)) return null;
  const text = phrase.slice(first.start, last.end);
  return {
    name: text,
    span: { block, start: start + first.start, end: start + last.end, text, order },
  };
}
