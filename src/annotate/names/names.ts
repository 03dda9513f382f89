import {
  bodies,
  familyNames,
  men,
  months,
  nameSuffixes,
  namedThings,
  nations,
  openers,
  particles,
  reportingVerbs,
  roles,
  titles,
  weekdays,
  women,
} from '../text/english.ts';
import { ambiguousNames, femaleNames, isGivenName, maleNames, plain } from '../text/given-names.ts';
import { isCreditLine } from '../text/credit-lines.ts';
import { isFirm, isFirmAlone, isFirmNoun } from './firms.ts';
import {
  isAmbiguousName,
  isEither,
  isHyphenatedGivenName,
  isInitials,
  isRole,
  scoreOf,
} from './name-evidence.ts';
import { roleOf } from './name-roles.ts';
import type { Gender, NameSpan, Role } from './name-span.ts';
import { isNoName, isPostNominal, wholeTitle } from '../text/titles.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { wordsOfSentence } from '../text/paragraphs.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt } from '../text/tokens.ts';

/** A name that may be a person's. */
export interface Candidate extends NameSpan {
  readonly parts: readonly string[];
  readonly score: number;
  readonly gender: Gender | null;
  /** The title right before the name, in lower case and without its stop, however short it is written; null without one. */
  readonly title: string | null;
  readonly role: Role | null;
  /** Stands beside a verb of speech. */
  readonly speaks: boolean;
  /** Is said to have been born, as whoever an obituary is of, under the name they had then. */
  readonly isBorn: boolean;
  /** What stands around it says that it is a firm's, or a place's. */
  readonly isThing: boolean;
  /** How it follows the name before it in its sentence: in a list, after "and", or neither. */
  readonly joined: 'comma' | 'and' | null;
}

/** Sorts what stands in the text by its place there. */
export function inTextOrder(
  one: Pick<NameSpan, 'order' | 'start'>,
  other: Pick<NameSpan, 'order' | 'start'>,
): number {
  return one.order - other.order || one.start - other.start;
}

/** The index of the first of spans in the text's order that is at or after a place; their number where none is. */
export function firstAfter(
  spans: readonly NameSpan[],
  place: Pick<NameSpan, 'order' | 'start'>,
): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && inTextOrder(span, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function candidatesIn(paragraph: Paragraph, order: number): readonly Candidate[] {
  return paragraph.block.type === 'heading'
    ? []
    : paragraph.sentences.flatMap((sentence) => {
        if (isCreditLine(paragraph.text.slice(sentence.start, sentence.end))) return [];
        const tokens = wordsOfSentence(paragraph, sentence);
        let last = -1;
        return runsIn(tokens).flatMap(([from, to]) => {
          // "Ellison and Crane’s lawyer": the second is no part of the list.
          const isOwner = /^['’]s$/.test(tokenAt(tokens, to).text);
          const joined = last === -1 || isOwner ? null : joint(tokens, last, from);
          const run = candidate(tokens, from, to, paragraph, order, joined);
          last = run === null ? -1 : to;
          return run === null ? [] : [run];
        });
      });
}

/** What joins a name that ends there to the next: ", ", " and ", ", and "; null for more than that. */
function joint(tokens: readonly Token[], end: number, start: number): Candidate['joined'] {
  const between = tokens.slice(end, start).map(({ low }) => low);
  if (between.length === 1 && between[0] === ',') return 'comma';
  const last = between.at(-1) ?? '';
  if (!/^(?:and|or|nor)$/.test(last)) return null;
  return between.length === 1 || (between.length === 2 && between[0] === ',') ? 'and' : null;
}

/** Runs of capitals, with the particles that names have inside them: indexes, end exclusive. */
function runsIn(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsRun(tokens, at)) continue;
    let end = at + 1;
    while (end < tokens.length && goesOn(tokens, end)) end += nicknameFrom(tokens, end) || 1;
    while (end > at + 1 && particles.has(tokens[end - 1]?.low ?? '')) end -= 1;
    runs.push([withParticles(tokens, at), end]);
    at = end - 1;
  }
  return runs;
}

/** "bin Laden": no word of English is written like the particle before a capital. */
function withParticles(tokens: readonly Token[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    /^\p{Ll}/u.test(tokenAt(tokens, from - 1).text) &&
    isParticle(tokens, from - 1)
  )
    from -= 1;
  return from;
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  const { low } = tokenAt(tokens, at);
  return particles.has(low) && low !== 'the';
}

/**
 * Tokens that a nickname in marks takes, from its opening mark: Dwayne “The Rock” Johnson; or the name
 * before a marriage, in brackets: Ada (Tekin) Oksa; else 0.
 */
function nicknameFrom(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).text === '(') return isBirthName(tokens, at) ? 3 : 0;
  if (!/^["“‘']$/.test(tokenAt(tokens, at).text) || !isCapital(tokenAt(tokens, at - 1))) return 0;
  for (let end = at + 1; end < Math.min(tokens.length, at + 5); end += 1) {
    const token = tokenAt(tokens, end);
    if (/^["”’']$/.test(token.text)) {
      const touches = token.end < tokenAt(tokens, end + 1).start;
      return end > at + 1 && touches && isCapital(tokenAt(tokens, end + 1)) ? end - at + 1 : 0;
    }
    if (!isCapital(token)) return 0;
  }
  return 0;
}

/** A word in brackets between a given name and a surname; "Ada Tekin (Larkton) Udo Oksa" is a list. */
function isBirthName(tokens: readonly Token[], open: number): boolean {
  const [given, inner, close, surname] = [-1, 1, 2, 3].map((by) => tokenAt(tokens, open + by));
  return (
    given !== undefined &&
    inner !== undefined &&
    surname !== undefined &&
    close?.text === ')' &&
    isGivenName(given.low) &&
    /^\p{Lu}\p{Ll}/u.test(inner.text) &&
    !nations.has(inner.low) &&
    !bodies.has(inner.low) &&
    isCapital(surname) &&
    !isGivenName(surname.low)
  );
}

function startsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return false;
  const opens = at === 0 || /["“‘'«(]/.test(tokens[at - 1]?.text ?? '');
  // "May said", for Theresa May: the modal has a bare verb after it.
  const next = tokenAt(tokens, at + 1);
  if (
    token.low === 'may' &&
    (next.low.endsWith('ed') || /^(?:said|told|has|was|is)$/.test(next.low))
  )
    return true;
  return !(openers.has(token.low) && (opens || !isCapital(tokens[at + 1] ?? token)));
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "Tell Martin I am late": no name ends on it but a king's.
  if (token === undefined || token.text === 'I') return false;
  if (isCapital(token) || nicknameFrom(tokens, at) > 0) return true;
  const after = tokens.slice(at + 1, at + 3);
  const name = after.find(({ low }) => !particles.has(low));
  return particles.has(token.low) && name !== undefined && isCapital(name);
}

/** "the Lord Advocate", and the place of "Lord Crane of Larkton" or "Baroness Crane of Larkton". */
function isOfTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const low = (at: number) => tokenAt(tokens, at).low;
  if (to - from === 2 && isNoName(low(from), low(from + 1))) return true;
  return (
    low(from - 1) === 'of' &&
    isCapital(tokenAt(tokens, from - 2)) &&
    /^(?:lord|lady|baron|baroness|viscount|viscountess|earl|countess)$/.test(low(from - 3))
  );
}

function candidate(
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: Paragraph,
  order: number,
  joined: Candidate['joined'],
): Candidate | null {
  const { block, text } = paragraph;
  if (isOfTitle(tokens, from, to)) return null;
  // "the General Audit Commission", "Prince Hamza University": a body's, whatever it begins with.
  if (to - from > 2 && namesBody.test(tokenAt(tokens, to - 1).low)) return null;
  // "Jane Doe, MBChB, who"
  if (to - from === 1 && isPostNominal(tokenAt(tokens, from).text)) return null;
  // "Ellison & Crane": a firm.
  if (tokens[to]?.text === '&' || tokens[from - 1]?.text === '&') return null;
  // "Edward Cole KC", "Jane Doe MP": what follows the name is no part of it.
  let last = to;
  while (last > from + 1 && isNoPart(tokenAt(tokens, last - 1))) last -= 1;
  if (last < to && last > from + 1) return candidate(tokens, from, last, paragraph, order, joined);
  let first = from;
  let titled = false;
  for (let at = from; at < to; at += 1) {
    const { low } = tokenAt(tokens, at);
    // "Stephen King", "Martin Luther King": the surname, and no title.
    if (isGivenName(low) && !titles.has(low)) break;
    // "Striker Jane Doe": at the head of a sentence the role has a capital.
    if (
      titles.has(low.replace(/^ex-/, '')) ||
      // "Justices Jane Doe and John Roe"
      (at === from &&
        to - from > 2 &&
        (titles.has(low.replace(/s$/, '')) ||
          (low.endsWith('men') && isRole(`${low.slice(0, -2)}an`)))) ||
      // "Striker Tekin"
      (at === 0 && to - from === 2 && isRole(low) && !surnames.test(low) && !isKin(low)) ||
      // "Husband Derek"
      (at === 0 && to - from === 2 && isKin(low) && isGivenName(tokenAt(tokens, 1).low)) ||
      (to - at > 2 &&
        (roles.has(low) || (at === 0 && isRole(low))) &&
        (tokens.slice(from, at).every(isOfOffice) || isWrittenAsName(tokens.slice(at + 1, to))) &&
        !bodies.has(tokenAt(tokens, to - 1).low))
    ) {
      titled = true;
      first = at + 1;
    }
  }
  // "On 27 March Tekin ran", "On Friday Jane Doe left": the day is no part of the name.
  if (!titled && first === from && to - from > 1 && isDay(tokens, from)) first += 1;
  // "Retailer Dexter Pryce"
  const head = tokenAt(tokens, 0).low;
  const isThing = to > 2 ? namedThings.has(head) : isFirmNoun(head) || isEither(head);
  if (!titled && from === 0 && to > 1 && isThing) first = 1;
  // "Chief Engineer Jane Doe": the office has two words.
  while (titled && to - first > 2 && roles.has(tokenAt(tokens, first).low)) first += 1;
  // "King added": a surname, if somebody bears it; else an office. "Mr Sheikh": a surname.
  const bare = first === to;
  if (bare) {
    const isBorne =
      to - from === 2 &&
      /^m(?:rs?|s)\.?$/.test(tokenAt(tokens, from).low) &&
      borneTitles.test(tokenAt(tokens, from + 1).low);
    if (to - from > 1 && !isBorne) return null;
    [first, titled] = isBorne ? [from + 1, true] : [from, false];
  }
  const before = tokens[from - 1];
  // "Minister of Education Jane Doe", "Secretary of State John Roe": the office, then the name.
  const office = tokens[from - 2];
  if (
    !titled &&
    /^(?:of|for)$/.test(before?.low ?? '') &&
    titles.has(office?.low ?? '') &&
    to - first > 2
  ) {
    titled = true;
    first = pastRemit(tokens, first, to);
  }
  // "ambassador to the United States Hamdullah Mohib"
  if (
    !titled &&
    to - first > 3 &&
    /^united (?:states|kingdom)$/.test(
      `${tokenAt(tokens, first).low} ${tokenAt(tokens, first + 1).low}`,
    )
  ) {
    first += 2;
  }
  // "Scientologist Tom Cruise", "NASA’s Bill Nelson": after what describes, the given name begins it.
  const given = tokens.slice(first, to).findIndex(({ low }) => isGivenName(low));
  const descriptor = tokens.slice(first, first + Math.max(0, given)).findLastIndex(isDescriptor);
  // "Executive Engineer Orlo Ahmed Tekin": what stands right after the role is of the name.
  if (descriptor !== -1 && first + given <= to - 2)
    first += isRole(tokenAt(tokens, first + descriptor).low) ? descriptor + 1 : given;
  // "Tax Collector K.R. Tekin": nothing but initials begins so.
  const initials = tokens.slice(first, to).findIndex(isInitials);
  if (
    !titled &&
    initials > 0 &&
    first + initials < to - 1 &&
    !isGivenName(tokenAt(tokens, first).low) &&
    (initials > 1 || isDescriptor(tokenAt(tokens, first)))
  )
    first += initials;
  while (
    first < to - 1 &&
    !titled &&
    !isAmbiguousName(tokens, first, to) &&
    isBeforeName(tokenAt(tokens, first).low)
  ) {
    first += 1;
  }
  if (!titled && first > from && nations.has(tokenAt(tokens, first - 1).low) && to - first < 2) {
    return null;
  }
  const run = tokens.slice(first, to);
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
  const parts = run
    .filter(({ kind, low }) => kind === 'word' && !particles.has(low) && !nameSuffixes.has(low))
    .map((token) => token.text);
  if (parts.length === 0 || parts.filter((part) => !/^\p{Lu}\.$/u.test(part)).length > 4)
    return null;
  // "George W." is cut off; "Virginia Governor" is an office.
  if (run.length > 1 && /^\p{Lu}\.$/u.test(run.at(-1)?.text ?? '')) return null;
  if (!titled && run.length === 2 && isOffice(run)) return null;
  const name = text.slice(start, end);
  const span = { block: block.id, start, end, text: name, order };
  const gender = genderOf(tokens, from, first, run) ?? genderBeside(tokens, from, to);
  const known = titled || gender !== null || (run.length > 1 && isWrittenAsName(run));
  const score = scoreOf(tokens, { from, first, to, titled, known }) - (bare && !titled ? 4 : 0);
  return {
    // Written out: a spread takes far longer, and this is done for every name.
    block: span.block,
    start,
    end,
    text: name,
    order,
    joined,
    parts,
    score,
    gender,
    title: titled ? wholeTitle(tokenAt(tokens, first - 1).low) : null,
    role: roleOf(tokens, from, first, to, text, span),
    speaks: isBesideSpeech(tokens, first > from ? from : first, to),
    isBorn:
      run.length > 1 && tokenAt(tokens, to).low === 'was' && tokenAt(tokens, to + 1).low === 'born',
    isThing:
      !titled &&
      (isPlace(tokens, to) ||
        (run.length > 1 ? isFirm(tokens, first, to) : isFirmAlone(tokens, first))),
  };
}

/** "Minister for Disaster Management Orlo Ahmed Tekin": where the name begins after what an office is for, its last two words where nothing tells. */
function pastRemit(tokens: readonly Token[], first: number, to: number): number {
  const last = tokens.slice(first, to - 1).findLastIndex(({ low }) => remits.test(low));
  return last !== -1 && last < to - first - 2 && to - first - last <= longestName + 1
    ? first + last + 1
    : to - 2;
}

/** Words of a name after an office, at most. */
const longestName = 3;

/** What ministers are for, and no part of a name. */
const remits =
  /^(?:state|education|health|transport|defen[cs]e|finance|justice|labou?r|trade|energy|agriculture|environment|interior|home|culture|sports?|youth|women|children|housing|science|research|industry|commerce|works|planning|water|power|mines|land|tourism|welfare|care|affairs|foreign|security|resources|petroleum|staff|operations|policy|\p{L}{2,}(?:ment|tion|tions|ities|ies|ications|ance))$/u;

/** Whether a word before a given name says what the person is, or for whom they stand. */
function isDescriptor({ text, low }: Token): boolean {
  return (
    nations.has(low) ||
    bodies.has(low) ||
    openers.has(low) ||
    isRole(low) ||
    /^\p{Lu}{2,}$/u.test(text) ||
    /(?:ing|ed|ly|ists?|ian|states)$/.test(low)
  );
}

/** "Former Larkton Rovers": no name begins so. */
function isBeforeName(low: string): boolean {
  return (
    nations.has(low) ||
    openers.has(low) ||
    /^(?:former|longtime|retired|interim|incoming|outgoing|acting|fellow)$/.test(low)
  );
}

/** What somebody is, and what somebody is called: "Baker Tekin" may be either. */
const surnames =
  /^(?:baker|butcher|cook|carpenter|shepherd|gardener|king|queen|prince|bishop|pope|priest|judge|ranger|warden|fellow|head|bowler|driver|pitcher|guard|farmer|forward|victor|clerk|chef|poet|runner|marshal|legend|champion|partner|friend|member|leader|stranger|youth|fan|person|child|parent|man|woman|boy|girl|lady|bride|groom|monk|nun|rival|opponent)$/;

/** Titles that are surnames as well. */
const borneTitles =
  /^(?:sheikh|king|prince|bishop|pope|judge|major|marshal|baron|earl|duke|elder|canon|sultan|emir|imam|abbot|dean|constable|lord|knight)$/;

/** On these a name of a body ends, and no surname. */
const namesBody =
  /^(?:commission|committee|council|ministry|university|college|institute|hospital|authority|agency|federation|association|parliament|tribunal|airport|stadium|museum|foundation|corporation|company|group|union|party|league|club|conference|championships?|awards?)$/;

/** "Deputy County" before a role: words of the office, and no name. */
function isOfOffice({ low }: Token): boolean {
  return titles.has(low) || roles.has(low) || bodies.has(low) || nations.has(low);
}

/** "said Jane Doe", "Jane Doe said", "her son, John Doe, said". */
function isBesideSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokenAt(tokens, to).text === ',' ? to + 1 : to;
  return [from - 1, after].some((at) => reportingVerbs.has(tokenAt(tokens, at).low));
}

function isKin(low: string): boolean {
  return /^(?:husband|wife|widow|widower|mother|father|mum|dad|son|daughter|partner|neighbour|neighbor|friend)$/.test(
    low,
  );
}

/** "Orlo Tekin village": whether a noun for a place stands right after a name. */
function isPlace(tokens: readonly Token[], to: number): boolean {
  const { low, text } = tokenAt(tokens, to);
  return (
    low === text &&
    /^(?:village|town|hamlet|suburb|district|county|province|island|islands|river|lake|valley|neighbou?rhood|peninsula|municipality|township|upazila|commune|prefecture|canton)$/.test(
      low,
    )
  );
}

/** "Virginia Governor": a place, then an office. */
function isOffice([place, office]: readonly Token[]): boolean {
  return (
    place !== undefined &&
    office !== undefined &&
    (nations.has(place.low) || ambiguousNames.has(place.low)) &&
    (titles.has(office.low) || roles.has(office.low))
  );
}

/** A given name first, initials, a family name that stands first, or a particle of persons' inside. */
function isWrittenAsName(run: readonly Token[]): boolean {
  const [head, second] = run;
  if (head === undefined || second === undefined) return false;
  if (isGivenName(head.low) || isInitials(head)) return true;
  if (run.length < 4 && (familyNames.has(plain(head.low)) || isHyphenatedGivenName(second)))
    return true;
  return run.slice(1, -1).some(({ text }) => /^(?:van|von|bin|ibn|bint|ap|zu|der|den)$/.test(text));
}

/** Whether a word is a weekday, or a month after its day or "in". */
function isDay(tokens: readonly Token[], at: number): boolean {
  const { low } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1).low;
  return (
    weekdays.includes(low) || (months.has(low) && /^(?:in|\d{1,2}(?:st|nd|rd|th)?)$/.test(before))
  );
}

/** "Jane Doe Sunday", "Jane Doe MP": what follows a name, and is none of it. */
function isNoPart(token: Token): boolean {
  return isPostNominal(token.text) || weekdays.includes(token.low);
}

/** "Crane herself", "a boy named Norvik" */
function genderBeside(tokens: readonly Token[], from: number, to: number): Gender | null {
  const { low: after } = tokenAt(tokens, to);
  const isNamed = /^(?:named|called)$/.test(tokenAt(tokens, from - 1).low);
  const noun = isNamed ? tokenAt(tokens, from - 2).low : '';
  if (after === 'himself' || men.has(noun)) return 'male';
  return after === 'herself' || women.has(noun) ? 'female' : null;
}

function genderOf(
  tokens: readonly Token[],
  from: number,
  first: number,
  run: readonly Token[],
): Gender | null {
  for (let at = from; at < first; at += 1) {
    const { low = '' } = tokens[at] ?? {};
    if (
      /^(?:mr|sir|king|prince|lord|baron|duke|earl|father|brother|chairman|spokesman)\.?$/.test(low)
    )
      return 'male';
    if (
      /^(?:mrs|ms|miss|queen|princess|lady|dame|baroness|duchess|countess|sister|chairwoman|spokeswoman)\.?$/.test(
        low,
      )
    )
      return 'female';
  }
  const given = run.length > 1 ? plain(run[0]?.low ?? '').replace(/-.*/, '') : '';
  if (maleNames.has(given)) return 'male';
  return femaleNames.has(given) ? 'female' : null;
}
