import {
  auxiliaries,
  clauseStarts,
  determiners,
  endsLikeAdverb,
  nations,
  prepositions,
  roles,
  titles,
  unnamed,
} from '../text/english.ts';
import type { Name } from './attribution.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { Range } from '../text/ranges.ts';

/**
 * Of the names in the words that say who speaks, the one who does: the first, unless what comes
 * before says that somebody else is meant, or a name follows as in "Ellison aide Robert Crane".
 * Null where two speak, or only somebody who belongs to them does.
 */
export function speakingName(text: string, source: Range, inside: readonly Name[]): Name | null {
  const speaking = inside.filter(
    (name) => !isBelonging(text, source.start, name) && !isModifier(text, source, name),
  );
  if (speaking.some((name) => isOneOfTwo(text, source, name))) return null;
  const [first, ...others] = speaking;
  if (first === undefined) return null;
  const second = others.find(({ person }) => person !== first.person);
  if (second === undefined) return first;
  const between = text.slice(first.end, second.start);
  const [, mark = '', word = ''] = /^(,?)\s*(\p{L}*)/u.exec(between) ?? [];
  return mark === ',' || prepositions.has(word) || /^(?:who|whose|whom)$/.test(word)
    ? first
    : (speaking.at(-1) ?? null);
}

/** "Ellison and Crane", "Ellison and her brother", but no "Trade and Industry Secretary Crane". */
function isOneOfTwo(text: string, { start, end }: Range, name: Name): boolean {
  if (/^,?\s+(?:and|or|nor|&)\s/.test(text.slice(name.end, end))) return true;
  // "Mr and Mrs Ellison"
  if (
    /\b(?:Mr|Dr|Sir|Lord)\.?\s+(?:and|&)\s+\p{Lu}\p{L}+\.?\s+$/u.test(text.slice(start, name.start))
  )
    return true;
  const [, other = '', between = ''] =
    /(\p{L}[\p{L}.’'-]*),?\s+(?:and|or|nor|&)\s+((?:\S+\s+)*)$/u.exec(
      text.slice(start, name.start),
    ) ?? [];
  return isTitles(between) && /^\p{Lu}/u.test(other) && !isTitle(other);
}

function isTitles(words: string): boolean {
  return words.split(/\s+/).every((word) => word === '' || word === 'the' || isTitle(word));
}

function isTitle(word: string): boolean {
  const low = word.toLowerCase();
  return titles.has(low) || roles.has(low) || nations.has(low);
}

/** Whether a name only says whose what speaks is; "Ellison's statement" is Ellison's words. */
export function isPossessor(text: string, span: NameSpan, end: number): boolean {
  if (span.end >= end || !/^['’]s?\b/.test(text.slice(span.end, span.end + 3))) return false;
  return !ownWords.test(text.slice(span.end, Math.min(end, span.end + 60)));
}

/** "the Ellison family", "Ellison supporters", "an Ellison aide": the name says whose they are. */
function isModifier(text: string, { start, end }: Range, name: Name): boolean {
  const [, word = ''] = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(text.slice(name.end, end)) ?? [];
  if (word === '' || endsLikeAdverb(word) || word.endsWith('ing')) return false;
  if (prepositions.has(word) || auxiliaries.has(word) || clauseStarts.has(word)) return false;
  if (/^(?:and|or|nor|who|tonight|tomorrow)$/.test(word)) return false;
  const [before = ''] = text.slice(start, name.start).toLowerCase().split(/\s+/);
  return (
    determiners.has(before) ||
    roles.has(word) ||
    unnamed.has(word) ||
    /[^s]s$/.test(word) ||
    attached.test(word)
  );
}

/** What a name without "the" stands before, and does not belong to who bears it. */
const attached =
  /^(?:family|campaign|camp|team|aide|ally|staff|supporter|estate|administration|government|cabinet|office|spokesman|spokeswoman|spokesperson|source|adviser|advisor|insider)$/;

/** What somebody has written is what they say. */
const written =
  /\b(?:statement|message|letter|reply|response|retort|rebuke|rebuttal|riposte|denial|criticism|condemnation|apology|answer|comment|note|tweet|post|speech|e-?mail|words?|verdict|report|article|book)s?$/i;

const ownWords = new RegExp(String.raw`^['’]s?\s+(?:\p{Ll}+\s+)?${written.source}`, 'iu');

/**
 * "a spokesman for President Jane Doe", "a friend of Jane Doe": the name says whose, and not who.
 * Between "of" and the name stand at most capitals; "Minister of Transport Jane Doe" is an office.
 * After a name, as in "said Ellison of Crane", it says whom they speak of; titles may stand between.
 */
function isBelonging(text: string, from: number, { start }: NameSpan): boolean {
  const before = text.slice(Math.max(from, start - 120), start);
  const match =
    /(\S+)\s+(?:for|of|from|to|with|by|at|on)\s+(?:(?:the|\p{Lu}[\p{L}.-]*)\s+)*$/u.exec(before);
  const noun = match?.[1] ?? '';
  // "a spokesman for the union Fair Work", "a friend of the actor Jane Doe"
  const [, described = ''] =
    /(\p{Ll}+)\s+(?:for|of|from|to|with|by|at)\s+the\s+(?:\p{Ll}[\p{L}-]*\s+){1,2}$/u.exec(
      before,
    ) ?? [];
  if (described !== '') return !written.test(described);
  if (/^\p{Ll}/u.test(noun)) return !written.test(noun) && !isOffice(match?.[0] ?? '');
  const [, one = '', preposition = '', between = ''] =
    /(\S+)\s+(\p{Ll}+)\s+((?:(?:the|\p{Lu}[\p{L}.-]*)\s+)*)$/u.exec(before) ?? [];
  // "Governor of Washington Jane Doe": an office.
  if (preposition === 'of' && isOfficer(one)) return false;
  return prepositions.has(preposition) && !written.test(one) && isTitles(between);
}

function isOfficer(word: string): boolean {
  const low = word.toLowerCase();
  return titles.has(low) || roles.has(low);
}

/** "minister of Education Jane Doe" */
function isOffice(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  return (
    titles.has(parts[0]?.toLowerCase() ?? '') &&
    /^\p{Lu}/u.test(last) &&
    !titles.has(last.toLowerCase())
  );
}
