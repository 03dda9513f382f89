import { subjectOfSentence } from './antecedents.ts';
import type { Attribution, Name, Spoken } from './attribution.ts';
import { nobody } from './attribution.ts';
import { bodyBeginning } from './beginnings.ts';
import type { Cast } from './descriptions.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Range } from './ranges.ts';
import { firstFrom } from './ranges.ts';

/** What somebody writes, or signs, or has read out: the speaker of its words is its author. */
const written =
  /^(?:statement|message|letter|reply|response|comment|note|tweet|post|speech|e-?mail|memo|memorandum|report|review|article|essay|column|blog|submission|petition|affidavit|filing|ruling|judgment|judgement|verdict|declaration|release|caption|op-ed|testimony|diary|manifesto|circular|bulletin|advisory|notice)$/;

/** What somebody has written who "wrote to" somebody, and who "posted" something. */
const toSomebody = /^(?:letter|e-?mail|memo|note|message)$/;
const inPublic = /^(?:post|tweet|message|caption|statement)$/;

/** Sentences from where a document is spoken of to where its words are, at most, in either paragraph. */
const within = 3;

/** Before "email" its article and adjectives are no longer, in UTF-16 code units. */
const longestLead = 60;

/**
 * The author of "the letter" or "her post", where a sentence shortly before says whose it is: "a letter from
 * Jane Doe", "Jane Doe’s letter", or with a subject who has sent, published or spoken in it. Nobody for any other
 * phrase, and where the nearest of such sentences does not say.
 */
export function authorOf(
  phrase: string,
  order: number,
  start: number,
  last: Spoken | null,
  cast: Cast,
): Attribution {
  const noun = /^(?:the|this|his|her|its)\s(\p{Ll}[\p{Ll}-]*)$/iu.exec(phrase)?.[1]?.toLowerCase();
  if (noun === undefined || !written.test(noun)) return nobody;
  for (const block of [order, order - 1]) {
    const paragraph = cast.paragraphs[block];
    if (paragraph?.block.type !== 'paragraph') continue;
    const { sentences } = paragraph;
    const here = block === order ? firstFrom(sentences, start + 1) - 1 : sentences.length;
    for (let at = here - 1; at >= Math.max(0, here - within); at -= 1) {
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      const who = authorIn(sentence, noun, block, paragraph, last, cast);
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
  last: Spoken | null,
  cast: Cast,
): Attribution | null {
  const { text } = paragraph;
  const words = text.slice(sentence.start, sentence.end);
  const at = words.toLowerCase().search(new RegExp(String.raw`(?<=\s)${noun}(?![\p{L}-])`, 'u'));
  const isSent =
    (toSomebody.test(noun) && /\swr(?:ote|itten)\sto\s/.test(words)) ||
    (inPublic.test(noun) && /\s(?:posted|tweeted|wrote\son)\s/.test(words));
  if (at === -1 && !isSent) return null;
  const names = cast.inBlock.get(order) ?? [];
  const place = sentence.start + at;
  const lead = words.slice(Math.max(0, at - longestLead), Math.max(0, at));
  if (at !== -1) {
    const owner = ownerBefore(text, place, names) ?? authorAfter(text, place + noun.length, names);
    if (owner !== null) return { ...nobody, person: owner.person };
    if (/^\s(?:from|by|signed|written)\s/.test(text.slice(place + noun.length))) return nobody;
    if (!/\b(?:an?|his|her|its|their)(?:\s[\p{L}-]+){0,4}\s$/iu.test(lead)) return nobody;
  }
  const said = last !== null && last.order === order && last.end > sentence.start;
  if (said && last.end <= sentence.end + 1) return last.who;
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

/** "a letter from the mayor, Jane Doe", "signed by Jane Doe" */
function authorAfter(text: string, place: number, names: readonly Name[]): Name | null {
  const name = names[firstFrom(names, place)];
  if (name === undefined || name.start - place > longestLead) return null;
  return /^\s(?:sent\s|signed\s|written\s)?(?:from|by)\s(?:\p{L}[\p{L}’'.-]*,?\s)*$/u.test(
    text.slice(place, name.start),
  )
    ? name
    : null;
}
