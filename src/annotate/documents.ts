import { subjectOfSentence } from './antecedents.ts';
import type { Attribution, Name } from './attribution.ts';
import { nobody } from './attribution.ts';
import { bodyBeginning } from './beginnings.ts';
import type { Cast } from './cast.ts';
import type { Paragraph } from './paragraphs.ts';
import type { FoundPerson } from './people.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';

/** What somebody writes, or signs, or has read out: the speaker of its words is its author. */
const written =
  /^(?:statement|message|letter|reply|response|comment|note|tweet|post|speech|e-?mail|memo|memorandum|report|review|article|essay|column|blog|submission|petition|affidavit|filing|ruling|judgment|judgement|verdict|declaration|release|caption|op-ed|testimony|diary|manifesto|circular|bulletin|advisory|notice)$/;

/** What somebody has written who "wrote to" somebody, and who "posted" something. */
const toSomebody = /^(?:letter|e-?mail|memo|note|message)$/;
const inPublic = /^(?:post|tweet|message|caption|statement)$/;

/** Whether a phrase is for what somebody has written: "the memo", "Jane Doe’s letter". */
export function isDocument(phrase: string): boolean {
  return written.test(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase());
}

/** "Signed by the manager, Jane Doe, it said": who signed it; null where a sentence begins otherwise, or names two. */
export function signerBefore(
  order: number,
  start: number,
  { text, sentences }: Paragraph,
  { inBlock }: Pick<Cast, 'inBlock'>,
): FoundPerson | null {
  const from = sentences[firstFrom(sentences, start + 1) - 1]?.start ?? 0;
  if (
    !/^(?:Signed|Written|Sent|Issued|Drafted|Posted|Published)\sby\s/.test(
      text.slice(from, from + 14),
    )
  )
    return null;
  const names = inBlock.get(order) ?? [];
  const first = firstFrom(names, from);
  return firstFrom(names, start) === first + 1 ? (names[first]?.person ?? null) : null;
}

/** "in a statement", "with an angry letter" */
const spokenIn = /\b(?:in|with|via|on)\s(?:an?|his|her|its|their)\s(?:[\p{L}-]+\s){0,4}$/iu;

/** "has published its final report", "sent the council an angry letter" */
const published =
  /\b(?:publish|issu|releas|post|sent|wrote|written|penn|sign|circulat|fil|submitt|deliver|draft|unveil|launch)\p{Ll}*\s(?:[\p{L}’'-]+\s){0,6}$/iu;

/** Sentences from where a document is spoken of to where its words are, at most, in either paragraph. */
const within = 3;

/** Of a sentence so much is read, in UTF-16 code units. */
const longest = 600;

/** Of those who have spoken so many may have done so in the sentence that speaks of a document. */
const mostHeard = 8;

/** Before "email" its article and adjectives are no longer, in UTF-16 code units. */
const longestLead = 60;

/**
 * The author of "the letter" or "her post", where a sentence shortly before says whose it is: "a letter from
 * Jane Doe", "Jane Doe’s letter", or with a subject who has sent, published or spoken in it. Nobody for any other
 * phrase, and where the nearest of such sentences does not say.
 */
export function authorOf(phrase: string, order: number, start: number, cast: Cast): Attribution {
  const noun = /^(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Ii]ts)\s(\p{Ll}[\p{Ll}-]*)$/u.exec(phrase)?.[1];
  if (noun === undefined || !written.test(noun)) return nobody;
  for (const block of [order, order - 1]) {
    const paragraph = cast.paragraphs[block];
    if (paragraph?.block.type !== 'paragraph') continue;
    const { sentences } = paragraph;
    const here = block === order ? firstFrom(sentences, start + 1) - 1 : sentences.length;
    for (let at = here - 1; at >= Math.max(0, here - within); at -= 1) {
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      const who = authorIn(sentence, noun, block, paragraph, cast);
      if (who !== null) return { ...who, confidence: 0.7, form: 'description' };
    }
  }
  return nobody;
}

/** Whose a document is that this sentence speaks of; null where it speaks of none. */
function authorIn(
  sentence: Range,
  noun: string,
  order: number,
  paragraph: Paragraph,
  cast: Cast,
): Attribution | null {
  const { text } = paragraph;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
  const at = words.search(new RegExp(String.raw`(?<=\s)${noun}(?![\p{L}-])`, 'u'));
  const isSent =
    (toSomebody.test(noun) && /\swr(?:ote|itten)\sto\s/.test(words)) ||
    (inPublic.test(noun) && /\s(?:posted|tweeted|wrote\son)\s/.test(words));
  if (at === -1 && !isSent) return null;
  const names = cast.inBlock.get(order) ?? [];
  const place = sentence.start + at;
  const lead = words.slice(Math.max(0, at - longestLead), Math.max(0, at));
  const spoke = cast.heard
    .slice(-mostHeard)
    .findLast(
      (one) => one.order === order && sentence.start < one.end && one.end <= sentence.end + 1,
    );
  const speaks = spoke?.who ?? null;
  // "said in a statement signed by her deputy"
  if (speaks !== null && spokenIn.test(lead)) return speaks;
  if (at !== -1) {
    const owner = ownerBefore(text, place, names) ?? authorAfter(text, place + noun.length, names);
    if (owner !== null) return { ...nobody, person: owner.person };
    if (/^\s(?:from|by|signed|written)\s/.test(text.slice(place + noun.length))) return nobody;
    if (!published.test(lead)) return nobody;
  }
  const subject = subjectOfSentence(order, sentence, cast);
  if (subject !== null) return { ...nobody, person: subject.person };
  const body = bodyBeginning(paragraph, order, sentence, cast.named());
  return body === null ? nobody : { ...nobody, body };
}

/** "Jane Doe’s angry letter" */
function ownerBefore(text: string, place: number, names: readonly Name[]): Name | null {
  const name = names[firstFrom(names, place) - 1];
  if (name === undefined) return null;
  return /^['’]s?\s(?:[\p{L}-]+\s){0,3}$/u.test(text.slice(name.end, place)) ? name : null;
}

/** "a letter from the mayor, Jane Doe", "a memo to staff from Jane Doe" */
function authorAfter(text: string, place: number, names: readonly Name[]): Name | null {
  const name = names[firstFrom(names, place)];
  if (name === undefined || name.start - place > longestLead) return null;
  const between = text.slice(place, name.start);
  const isIts =
    /^(?:\s[\p{L}-]+){0,5}?(?:,\s(?:written|signed|sent|penned|drafted))?\s(?:from|by)\s(?:\p{L}[\p{L}’'.-]*,?\s)*$/u.test(
      between,
    );
  // "In his report, the coroner Jane Doe"
  const isIn = /\bin\s(?:an?|his|her)(?:\s[\p{L}-]+){1,4}$/iu.test(
    text.slice(Math.max(0, place - longestLead), place),
  );
  return isIts || (isIn && /^,\s(?:[\p{L}’'.-]+\s){0,4}$/u.test(between)) ? name : null;
}
