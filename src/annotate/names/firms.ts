import { firmNames, namedThings } from '../text/english.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/** What only a firm has, right after its name: "Dexter Pryce shares". */
const holdings =
  /^(?:shares|stock|stores|shops|outlets|branches|shareholders|investors|customers|employees|factories|plc)$/;

/** Who runs a firm, before their own name: "Dexter Pryce chief executive Jane Doe". */
const heads = /^(?:chief|ceo|chairman|chairwoman|chair|boss|founder|co-founder|finance|managing)$/;

/** Who works for a firm: "analysts at Dexter Pryce". */
const staff =
  /^(?:analysts?|economists?|strategists?|traders?|employees?|workers?|staff|lawyers?|partners?|consultants?|executives?|auditors?)$/;

const moves =
  /^(?:rose|rises|fell|falls|gained|gains|slid|climbed|dropped|jumped|lost|tumbled|surged|sank|slipped)$/;

/** Words before the noun in an apposition, at most: "a big British retailer". */
const longestApposition = 5;

/**
 * Whether what stands around a name that looks like a person's says that it is a firm's: its shares, who
 * runs it or works there, how its price moves, or a noun for it; or it is a firm that news often names.
 */
export function isFirm(tokens: readonly Token[], first: number, to: number): boolean {
  const low = (at: number) => tokenAt(tokens, at).low;
  const name = tokens.slice(first, to).map((token) => token.low);
  if (firmNames.has(name.join(' '))) return true;
  if (holdings.test(low(to))) return true;
  if (heads.test(low(to)) && tokens.slice(to + 1, to + 4).some(isCapital)) return true;
  if (/^(?:in|of)$/.test(low(first - 1)) && /^(?:shares|stake|stock)$/.test(low(first - 2)))
    return true;
  if (/^(?:at|with)$/.test(low(first - 1)) && staff.test(low(first - 2))) return true;
  // At the head of a sentence the noun has a capital: "Retailer Dexter Pryce".
  if (first === 1 && namedThings.has(low(0))) return true;
  if (moves.test(low(to)) && tokens.slice(to + 1, to + 4).some(({ text }) => text.endsWith('%')))
    return true;
  return isNobody(tokens, first, to) || isApposedThing(tokens, to);
}

/** "Norlund, which is based in Larkton,": what a sentence begins with that is no "who". */
export function isNobody(tokens: readonly Token[], first: number, to: number): boolean {
  return first === 0 && tokenAt(tokens, to).text === ',' && tokenAt(tokens, to + 1).low === 'which';
}

/**
 * Whether one word that looks like a surname is said to be a firm's: by its price or its shares, or by a
 * noun for a firm before it, "Swedish truckmaker Norlund". After "the" the noun may be what somebody
 * of that name has made: "the retailer Norlund founded".
 */
export function isFirmAlone(tokens: readonly Token[], at: number): boolean {
  const low = (index: number) => tokenAt(tokens, index).low;
  if (/^(?:shares|stock|plc)$/.test(low(low(at + 1) === "'s" ? at + 2 : at + 1))) return true;
  if (isNobody(tokens, at, at + 1)) return true;
  if (/^(?:in|of)$/.test(low(at - 1)) && /^(?:shares|stake|stock)$/.test(low(at - 2))) return true;
  if (
    moves.test(low(at + 1)) &&
    tokens.slice(at + 2, at + 5).some(({ text }) => text.endsWith('%'))
  )
    return true;
  const before = tokenAt(tokens, at - 1);
  if (isFirmNoun(before.low))
    return !tokens.slice(Math.max(0, at - 4), at - 1).some(({ low: word }) => word === 'the');
  return isApposedThing(tokens, at + 1);
}

/** Whether a noun is for a firm whatever stands around it: "retailer", "chipmaker". */
export function isFirmNoun(low: string): boolean {
  return makers.test(low) || trades.test(low);
}

/** "carmaker", "chipmaker"; but "lawmaker" and "filmmaker" are somebody. */
const makers =
  /^(?!(?:law|film|policy|peace|play|home|trouble|match|record|dress|shoe|cabinet|watch|clock|book|rain|mischief|holiday|merry|money|news|map|wine|cheese)maker)\p{Ll}{2,}maker$/u;

const trades =
  /^(?:airline|retailer|insurer|lender|start-up|startup|supermarket|conglomerate|multinational|utility|discounter|grocer|housebuilder|bookmaker|brewer|refiner|miner|brokerage)$/;

/** "Dexter Pryce, a big retailer," */
function isApposedThing(tokens: readonly Token[], to: number): boolean {
  if (tokenAt(tokens, to).text !== ',') return false;
  if (!/^(?:the|a|an)$/.test(tokenAt(tokens, to + 1).low)) return false;
  for (let at = to + 2; at < to + 2 + longestApposition; at += 1) {
    const { kind, low } = tokenAt(tokens, at);
    if (kind !== 'word' || /^(?:of|in|at|for|with|and)$/.test(low)) return false;
    if (!companies.test(low) && !makers.test(low)) continue;
    // "a company director": somebody.
    return (
      tokenAt(tokens, at + 1).kind !== 'word' ||
      /^(?:of|in|that|which|based)$/.test(tokenAt(tokens, at + 1).low)
    );
  }
  return false;
}

const companies =
  /^(?:firm|company|bank|airline|charity|retailer|carmaker|automaker|drugmaker|chipmaker|brand|label|start-up|startup|insurer|lender|brokerage|supermarket|chain|consultancy|agency|band|group)$/;
