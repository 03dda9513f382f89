import {
  determiners,
  femaleNames,
  finiteVerbs,
  gestures,
  maleNames,
  men,
  openers,
  persons,
  prepositions,
  roles,
  sharedNames,
  titles,
  women,
} from '../text/english.ts';
import { isRelative, isRole } from './name-evidence.ts';
import type { Gender, NameSpan } from './name-span.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { tokensOfSentence } from '../text/paragraphs.ts';
import { firstFrom } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital, tokenAt, tokensOf } from '../text/tokens.ts';

/** Somebody whom the article does not name in full: "a neighbour", "her son, Carl", "Ella". */
export interface Stranger {
  /** UTF-16 code units into the block's text. */
  readonly start: number;
  /** Null where the words do not tell. */
  readonly gender: Gender | null;
  /** Begins a clause, so that the next pronoun may well take it up. */
  readonly leads: boolean;
  /** Of the "his" of "his wife, Jane Doe": where Jane Doe is named. Whoever "he" is has been spoken of before. */
  readonly relativeAt?: number;
  /** Begins a sentence that goes on with nobody spoken of before: "A tutor told her" takes her up. */
  readonly takesOver: boolean;
}

/** The gender that a noun for somebody tells; null when it tells none, undefined for another noun. */
function genderOfNoun(low: string): Gender | null | undefined {
  if (women.has(low)) return 'female';
  if (men.has(low)) return 'male';
  return persons.has(low) || roles.has(low) ? null : undefined;
}

/**
 * Everybody in a paragraph, outside quotations, who is somebody and none of the people, in order.
 * `names` are the people's in that paragraph, in order; `isKnown` says of a noun whether it is the
 * role of one of them, whom "the mayor" then may mean; `isBorne` of a word whether it is in a name,
 * which two may bear. Linear in the paragraph's length.
 */
export function strangersIn(
  paragraph: Paragraph,
  names: readonly NameSpan[],
  isKnown: (noun: string) => boolean,
  isBorne: (word: string) => boolean,
): readonly Stranger[] {
  return paragraph.sentences.flatMap((sentence) => {
    const tokens = tokensOfSentence(paragraph, sentence);
    const isBackground = tellsOfYears(tokens);
    const startsName = (at: number) => isNamed(names, tokenAt(tokens, at).start);
    const endsName = (at: number) => isNamed(names, tokenAt(tokens, at).end - 1);
    return tokens.flatMap((token, at): readonly Stranger[] => {
      if (token.kind !== 'word') return [];
      // "One of them, a docker": somebody, and a new one.
      if (at === 0 && /^(?:one|another|someone|somebody)$/.test(token.low)) {
        // "One retired and another left": of two, neither.
        const isOfTwo = tokens.some(
          ({ low }, other) => other > 0 && /^(?:another|other)$/.test(low),
        );
        if (token.low === 'one' && isOfTwo && tokenAt(tokens, 1).low !== 'of') return [];
        return [{ start: token.start, gender: null, leads: true, takesOver: true }];
      }
      if (isCapital(token)) {
        const shared = at === 0 && isBorne(token.text) && tokenAt(tokens, 1).kind === 'word';
        return !startsName(at) && (shared || isBareName(tokens, at))
          ? [
              {
                start: token.start,
                gender: genderOfName(token.low),
                leads: at === 0,
                takesOver: at === 0,
              },
            ]
          : [];
      }
      const gender = genderOfNoun(token.low);
      const from = gender === undefined ? null : phraseStart(tokens, at);
      if (gender === undefined || from === null) return [];
      const definite = /^(?:the|this|that)$/.test(tokenAt(tokens, from).low);
      // "The mayor’s wife": hers is another’s role.
      const isOwned = isRelative(token.low) && tokenAt(tokens, at - 1).low === "'s";
      if (definite && !isOwned && isKnown(token.low)) return [];
      // "volunteer Jane Doe", "her son, John Doe": somebody who is named.
      const after = tokenAt(tokens, at + 1);
      if (after.low === "'s") return [];
      // "the chief executive": one of the two nouns
      if (!isCapital(after) && genderOfNoun(after.low) !== undefined) return [];
      // "The coach was Jane Doe": the same.
      if (/^(?:is|was)$/.test(after.low) && startsName(at + 2)) return [];
      // "The fastest woman in Larkton": who has just been named.
      if (definite && names.length > 0 && tokenAt(tokens, from + 1).low.endsWith('est')) return [];
      // "When a reporter asked him, he said", "until a neighbour showed her": whom they asked goes on.
      if (
        /^(?:when|after|before|until|while|as|because)$/.test(tokenAt(tokens, from - 1).low) &&
        /^(?:him|her)$/.test(tokenAt(tokens, at + 2).low)
      )
        return [];
      // "her daughter, Odile": whoever she is daughter of may be meant as well as she.
      const end = pastPlace(tokens, at + 1);
      const next = pastRole(tokens, tokenAt(tokens, end).text === ',' ? end + 1 : end);
      if (startsName(next)) {
        const owner = tokenAt(tokens, from);
        return from === 0 && (owner.low === 'her' || owner.low === 'his')
          ? [
              {
                start: owner.start,
                gender: owner.low === 'her' ? 'female' : 'male',
                leads: true,
                takesOver: false,
                relativeAt: tokenAt(tokens, next).start,
              },
            ]
          : [];
      }
      // "She was born in Larkton, the younger daughter of a welder": what she is.
      if (
        tokenAt(tokens, from - 1).text === ',' &&
        (after.low === 'of' || !definite) &&
        isRelative(token.low) &&
        /^(?:he|she)$/.test(tokenAt(tokens, 0).low) &&
        /^(?:a|an|the|one)$/.test(tokenAt(tokens, from).low)
      )
        return [];
      // "Jane Doe, a volunteer": the same; "is a volunteer", "as a volunteer" too.
      const before = tokenAt(tokens, from - 1);
      if (before.text === ',' && endsName(from - 2)) return [];
      if (
        before.low === 'and' &&
        (isApposed(tokens, from - 1, endsName) || isPredicate(tokens, from - 1))
      )
        return [];
      if (/^(?:is|are|was|were|be|been|being|as|become|became|like|not)$/.test(before.low))
        return [];
      const leads =
        !isBackground &&
        (from === 0 ||
          before.text === ',' ||
          /^(?:where|while|when|but|and|then)$/.test(before.low));
      const takesOver =
        leads && from === 0 && !tokens.some(({ low }, other) => other > at && takenUp.test(low));
      const { start } = tokenAt(tokens, from);
      return [{ start, gender, leads, takesOver }];
    });
  });
}

/** Whoever was spoken of before, as what is done to. */
const takenUp = /^(?:him|her)$/;

/** "Norland's ambassador in Larkton, Jane Doe": past the place of an office, where a comma ends it. */
function pastPlace(tokens: readonly Token[], from: number): number {
  if (!/^(?:in|to|for|at|of)$/.test(tokenAt(tokens, from).low)) return from;
  let to = from + 1;
  if (tokenAt(tokens, to).low === 'the') to += 1;
  while (to < from + longestRole && isCapital(tokenAt(tokens, to))) to += 1;
  return tokenAt(tokens, to).text === ',' ? to : from;
}

/** Words of a role that stands before a name, at most. */
const longestRole = 7;

/** The index after a title or a role that begins there: "his colleague, Dr Jane Doe", "her father, retired miner John Doe", "a miner named John Doe". */
function pastRole(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let at = from; at < from + longestRole; at += 1) {
    const { kind, low } = tokenAt(tokens, at);
    if (kind !== 'word' || finiteVerbs.has(low) || prepositions.has(low)) break;
    if (!isCapital(tokenAt(tokens, at + 1))) continue;
    if (titles.has(low) || isRole(low) || /^(?:named|called)$/.test(low)) to = at + 1;
  }
  return to;
}

/** "In 2015, a judge dismissed it": whether a sentence tells of what was years ago, of which nobody in it speaks. */
function tellsOfYears(tokens: readonly Token[]): boolean {
  return (
    /^(?:in|since|by|until)$/.test(tokenAt(tokens, 0).low) &&
    /^(?:1[5-9]|20)\d\d$/.test(tokenAt(tokens, 1).text)
  );
}

/** "Jane Doe, a surgeon in Larkton and a volunteer": whether an apposition to a name runs up to this "and". */
function isApposed(
  tokens: readonly Token[],
  and: number,
  endsName: (at: number) => boolean,
): boolean {
  const comma = tokens.findLastIndex(
    ({ kind, low }, at) => at < and && (kind !== 'word' || finiteVerbs.has(low)),
  );
  return (
    tokenAt(tokens, comma).text === ',' &&
    endsName(comma - 1) &&
    determiners.has(tokenAt(tokens, comma + 1).low)
  );
}

/** Words from "is" to the "and" of a second predicate, at most. */
const longestPredicate = 6;

/** "Jane Doe was 34 and the mother of three": what she is. */
function isPredicate(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 1; at >= Math.max(0, and - longestPredicate); at -= 1) {
    const { kind, low } = tokenAt(tokens, at);
    if (/^(?:is|was|are|were|became)$/.test(low)) return true;
    if (kind !== 'word' || finiteVerbs.has(low) || low.endsWith('ed')) return false;
  }
  return false;
}

function isNamed(names: readonly NameSpan[], place: number): boolean {
  const name = names[firstFrom(names, place + 1) - 1];
  return name !== undefined && name.start <= place && place < name.end;
}

/** Where a noun phrase begins that ends with this noun: its determiner, or whose it is; null without one. */
function phraseStart(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    const { kind, low } = tokenAt(tokens, at);
    if (low === "'s") {
      let from = at - 1;
      while (from > 0 && isCapital(tokenAt(tokens, from - 1))) from -= 1;
      // "The mayor’s wife"
      return from === 1 && /^(?:the|a|an)$/.test(tokenAt(tokens, 0).low) ? 0 : from;
    }
    if (kind !== 'word' || finiteVerbs.has(low) || prepositions.has(low)) return null;
    if (determiners.has(low)) return /^(?:no|each|every|both|any)$/.test(low) ? null : at;
  }
  return null;
}

/** A given name alone that begins a clause with its verb. */
function isBareName(tokens: readonly Token[], at: number): boolean {
  const { low } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  // "Novak, who turned 21", "Novak, 21,": somebody whose full name is not known.
  if (
    at === 0 &&
    next.text === ',' &&
    /^(?:who|\d\d)$/.test(tokenAt(tokens, at + 2).low) &&
    !openers.has(low)
  )
    return true;
  const first = at === 0 || /^(?:,|and|but|while|where|when)$/.test(tokenAt(tokens, at - 1).low);
  if (!first || next.kind !== 'word' || isCapital(next) || openers.has(low)) return false;
  const given = maleNames.has(low) || femaleNames.has(low) || sharedNames.has(low);
  return (
    gestures.has(next.low) || (given && (finiteVerbs.has(next.low) || next.low.endsWith('ed')))
  );
}

function genderOfName(low: string): Gender | null {
  if (maleNames.has(low)) return 'male';
  return femaleNames.has(low) ? 'female' : null;
}

/**
 * Somebody unnamed who is said to speak by these words, at this place; null where they are many, a
 * body or a thing, which neither "he" nor "she" takes up.
 */
export function strangerBy(phrase: string, start: number): Stranger | null {
  const tokens = tokensOf(phrase);
  const [first] = tokens;
  if (first === undefined || tokens.some(({ low }) => /^(?:and|they|we|it)$/.test(low)))
    return null;
  if (first.low === 'he' || first.low === 'she') {
    return { start, gender: first.low === 'he' ? 'male' : 'female', leads: true, takesOver: false };
  }
  const noun = tokens.find(({ low }) => genderOfNoun(low) !== undefined);
  const gender = noun === undefined ? undefined : genderOfNoun(noun.low);
  const name = tokens.find((token) => isCapital(token) && !openers.has(token.low));
  const given = name === undefined ? null : genderOfName(name.low);
  if (gender === undefined && given === null) return null;
  return {
    start,
    gender: gender ?? (tokens.length < 3 ? given : null),
    leads: true,
    takesOver: true,
  };
}
