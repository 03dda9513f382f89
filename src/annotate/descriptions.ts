import type { Names, Strangers } from './antecedents.ts';
import { lastNames, subjectBefore } from './antecedents.ts';
import type { Attribution, Spoken } from './attribution.ts';
import { nobody } from './attribution.ts';
import { bodyIn, bodyNoun, standsFor } from './bodies.ts';
import { bodies, men, roles, statementNoun, unnamed, women } from './english.ts';
import { isRole } from './name-evidence.ts';
import type { NamedBodies } from './named-bodies.ts';
import type { Gender, NameSpan } from './name-span.ts';
import type { Paragraph } from './paragraphs.ts';
import type { FoundPerson } from './people.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';
import { rangeOf, subjectAtStart } from './subjects.ts';
import { tokensOf } from './tokens.ts';

/** Whom the words of a clause may mean. */
export interface Cast {
  readonly paragraphs: readonly Paragraph[];
  readonly inBlock: Names;
  readonly byRole: ReadonlyMap<string, readonly FoundPerson[]>;
  /** Every word of every name. */
  readonly borne: ReadonlySet<string>;
  readonly strangers: Strangers;
  readonly called: Map<FoundPerson, Gender>;
  /** The bodies that the article says to be such; read when first asked for. */
  readonly named: () => NamedBodies;
  /** The bodies that have spoken, by the nouns in their names, each with where it spoke last. */
  readonly spoken: Map<string, Map<string, { readonly who: Attribution; readonly order: number }>>;
}

/** The noun of "secretary-general" is the general. */
export function noun(low: string): string {
  return low.slice(low.lastIndexOf('-') + 1);
}

/**
 * Whom a phrase means that is neither a name of somebody nor "he" or "she": a body that it names or
 * describes, or somebody by what they are. `said` are the ranges of what they say, where it is quoted.
 */
export function resolve(
  phrase: string,
  { order, start, said }: Place,
  paragraph: Paragraph,
  last: Spoken | null,
  cast: Cast,
): Attribution {
  const { paragraphs, borne, spoken, named } = cast;
  const low = phrase.toLowerCase();
  if (/^(?:they|it|we|i|who)$/.test(low) && !/^\p{Lu}{2,}$/u.test(phrase)) {
    if (low !== 'it') return nobody;
    const known = last !== null && last.order >= order - 1 ? last.who : null;
    if (known !== null && known.body !== null)
      return { ...known, confidence: 0.7, form: 'pronoun' };
    const body = bodyBefore(order, start, paragraph, named());
    return body === null ? nobody : { person: null, body, confidence: 0.7, form: 'pronoun' };
  }
  if (last?.order === order && isWritten(phrase, paragraph.text.slice(0, start)))
    return { ...last.who, confidence: 0.7, form: 'description' };
  const bearers = spoken.get(bodyNoun(phrase) ?? '');
  const one = bearers?.size === 1 ? bearers.values().next().value : undefined;
  if (one !== undefined && order - one.order <= 3) {
    return { ...one.who, confidence: 0.7, form: 'description' };
  }
  const spoke = last?.who.body ?? null;
  if (last !== null && spoke !== null && spoke.span.order >= order - 1) {
    const between = textBetween(paragraphs, spoke.span, order, start);
    const named = paragraphs[spoke.span.order]?.text ?? '';
    if (standsFor(phrase, spoke, named, between))
      return { ...last.who, confidence: 0.65, form: 'description' };
  }
  const meant =
    bodyNoun(phrase) === null && !describing.test(phrase)
      ? null
      : named().meant(phrase, order, start);
  if (meant !== null) {
    const body = { name: meant.text, span: meant };
    return { person: null, body, confidence: 0.65, form: 'description' };
  }
  const body = bodyIn(phrase, paragraph.block.id, start, order);
  // A name that two people bear, or one and a firm.
  if (body !== null && borne.has(body.name) && !named().has(body.name)) return nobody;
  if (body !== null) return { person: null, body, confidence: 0.8, form: 'name' };
  const somebody = described(phrase, order, start, cast);
  return somebody === nobody ? varied(phrase, { order, start, said }, last, cast) : somebody;
}

/** A description, of however many words. */
const describing = /^the\s/i;

/** Where a clause names who speaks, and the ranges of what is quoted of them. */
interface Place {
  readonly order: number;
  readonly start: number;
  readonly said: readonly Range[];
}

/** "The Health Ministry denied this. It said": the body that begins the sentence before, in the same paragraph. */
function bodyBefore(
  order: number,
  place: number,
  { block, text, quotations, sentences }: Paragraph,
  named: NamedBodies,
): Attribution['body'] {
  const sentence = sentences[firstFrom(sentences, place + 1) - 2];
  if (sentence === undefined) return null;
  const { start, end } = sentence;
  const first = firstFrom(quotations, start);
  const inside = quotations.slice(Math.max(0, first - 1), firstFrom(quotations, end));
  const tokens = tokensOf(text, inside, start, end);
  const subject = subjectAtStart(tokens, tokens.length);
  if (subject === null) return null;
  const range = rangeOf(tokens, subject);
  const body = bodyIn(text.slice(range.start, range.end), block.id, range.start, order);
  if (body === null) return null;
  const isSuch = named.has(body.name) || tokensOf(body.name).some(({ low }) => bodies.has(low));
  return isSuch ? body : null;
}

/** Whether "the email" is what whoever spoke last has written: "In an email Jane Doe said no. “Never,” the email says." */
function isWritten(phrase: string, before: string): boolean {
  const noun = /^(?:the|his|her|its)\s(\p{Ll}[\p{Ll}-]*)$/iu.exec(phrase)?.[1];
  if (noun === undefined || !statementNoun.test(noun)) return false;
  const at = before.lastIndexOf(` ${noun}`);
  const lead = before.slice(Math.max(0, at - longestLead), Math.max(0, at));
  return at !== -1 && /\b(?:an?|her|his|its)(?:\s[\p{L}-]+){0,4}$/iu.test(lead);
}

/** Before "email" its article and adjectives are no longer, in UTF-16 code units. */
const longestLead = 60;

/** What stands from a name to a place in the same paragraph or the next. */
function textBetween(
  paragraphs: readonly Paragraph[],
  { order: from, end }: NameSpan,
  order: number,
  place: number,
): string {
  const here = paragraphs[order]?.text ?? '';
  return from === order
    ? here.slice(end, place)
    : `${paragraphs[from]?.text.slice(end) ?? ''} ${here.slice(0, place)}`;
}

/** "the minister": the one person whose role has the same noun. */
function described(
  phrase: string,
  order: number,
  start: number,
  { byRole, inBlock: names }: Cast,
): Attribution {
  const tokens = tokensOf(phrase);
  const at = tokens.findLastIndex(({ low }) => roles.has(noun(low)));
  const [head, first] = [tokens[at], tokens[0]];
  // "the sheriff's office"
  if (tokens[at + 1]?.low === "'s") return nobody;
  if (head === undefined || first === undefined || !/^(?:the|his|her|its|their)$/.test(first.low))
    return nobody;
  if (tokens.some(({ low }) => unnamed.has(low))) return nobody;
  const before = ({ spans: [first] }: FoundPerson) =>
    first !== undefined && (first.order < order || (first.order === order && first.start < start));
  const fitting = (byRole.get(noun(head.low)) ?? []).filter(before);
  const [one] = fitting;
  if (one !== undefined && fitting.length === 1) {
    return { person: one, body: null, confidence: 0.75, form: 'description' };
  }
  const recent = [order - 1, order].flatMap((at) =>
    lastNames(names.get(at) ?? [], at < order ? Infinity : start),
  );
  const near = fitting.filter((person) => recent.some((name) => name.person === person));
  const [closest] = near;
  return near.length === 1 && closest !== undefined
    ? { person: closest, body: null, confidence: 0.65, form: 'description' }
    : nobody;
}

/** Nouns of which there may be one besides whoever spoke last, and news says "the" of them at once. */
const offices =
  /^(?:president|minister|premier|chancellor|secretary|mayor|governor|king|queen|prince|princess|pope|judge|magistrate|prosecutor|chairman|chairwoman|chair|director|manager|coach|captain|referee|umpire|head|chief|leader|commander|commissioner|speaker|ambassador|spokesman|spokeswoman|spokesperson|owner|founder|ceo|boss|deputy|sheriff|superintendent|inspector|detective|officer|official|lawyer|attorney|barrister|solicitor|doctor|editor|reporter|journalist|interviewer|presenter|witness|victim|suspect|defendant|gunman|driver|pilot|member|person|customer|passenger|reader|viewer)$/;

/** Nouns that say alone what else is true of somebody. */
const callings =
  /^(?:billionaire|millionaire|tycoon|pensioner|teenager|grandmother|grandfather|singer|songwriter|rapper|comedian|actor|actress|novelist|playwright|star|striker|midfielder|defender|goalkeeper|winger|quarterback|linebacker|batsman|batter|bowler|sprinter|swimmer|golfer|boxer|footballer|cyclist|jockey|lawmaker|congressman|congresswoman|backbencher)$/;

/** Words that tell somebody from another: "the other farmer". */
const telling =
  /^(?:other|second|third|first|last|next|same|latter|former|new|unnamed|anonymous|only|local)$/;

/**
 * "the retired baker", "the 34-year-old": after somebody has spoken, or begun the sentence before, news may
 * name them next by what else is true of them. Nobody where the noun is an office, which may be somebody's else, or where anybody else
 * has been named since.
 */
function varied(
  phrase: string,
  { order, start, said }: Place,
  last: Spoken | null,
  { paragraphs, inBlock, strangers }: Cast,
): Attribution {
  const subject = subjectBefore(order, start, { paragraphs, inBlock });
  const spoken = subject?.order === order ? subject : spokenOf(last);
  if (spoken === null || spoken.order < order - 1) return nobody;
  const { person } = spoken;
  const [first, ...words] = tokensOf(phrase);
  const of = words.findIndex(({ low }) => low === 'of');
  const head = of > 0 ? words[of - 1] : words.at(-1);
  if (first?.low !== 'the' || head === undefined || words.length > longestVariation) return nobody;
  const low = head.low.replace(/-of-.*$/, '');
  const isAge = /^\d+-year-old$/.test(low);
  const isBare = words.length < 2 && low === head.low;
  const isSuch = isBare ? callings.test(low) : isRole(low) && !offices.test(low);
  if (!isAge && !isSuch) return nobody;
  if (words.some((word) => telling.test(word.low) || word.low === "'s")) return nobody;
  const sex = women.has(low) ? 'female' : men.has(low) ? 'male' : person.gender;
  if (sex === null || (person.gender ?? sex) !== sex) return nobody;
  const blocks = spoken.order === order ? [order] : [spoken.order, order];
  const isAlone = blocks.every((block) => {
    const [from, to] = [
      block === spoken.order ? spoken.end : 0,
      block === order ? start : Infinity,
    ];
    const isSaid = (name: NameSpan) =>
      block === order && said.some((range) => range.start <= name.start && name.end <= range.end);
    return (
      paragraphs[block]?.block.type === 'paragraph' &&
      lastNames(inBlock.get(block) ?? [], to).every(
        (name) => name.start < from || name.person === person || isSaid(name),
      ) &&
      !strangers.rivals(block, from, to, sex, person)
    );
  });
  return isAlone ? { person, body: null, confidence: 0.65, form: 'description' } : nobody;
}

/** The person who spoke last, with where that ends; null for a body and for nobody. */
function spokenOf(last: Spoken | null) {
  const person = last?.who.person ?? null;
  return last === null || person === null ? null : { person, order: last.order, end: last.end };
}

/** Words after "the" in such a description, at most. */
const longestVariation = 6;
