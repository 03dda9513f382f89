import type { Paragraph } from '../text/paragraphs.ts';
import type { Range } from '../text/ranges.ts';
import type { Report } from './reports.ts';
import { labelled } from './signatures.ts';
import { trimmed } from '../../model/quotations.ts';

/** What one speaker says in an interview or a transcript, and the words that say who. */
export interface Turn {
  readonly said: Range;
  readonly report: Report;
}

/** A name of few words with a colon, and words without marks after it. */
const turn =
  /^\s*(\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|(?:de|von|van|of|the|bin)\b)){0,4}):\s+(?=[\p{Lu}\d[(])/u;

/** Speakers say "I" and "you", and ask; rows of a table do not. */
const spoken = /(?<![\p{L}\p{N}.])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|me|us)(?![\p{L}\p{N}])|\?/u;

/** Fewer paragraphs make no conversation. */
const fewest = 3;

/**
 * The turns of a conversation that is printed with the name of each speaker before a colon, by the index
 * of their paragraphs: "Jane Doe: I was tired." From the second time on a name may be its initials. Empty
 * where nobody takes a second turn. A question of "Q" is nobody's, and is left out.
 */
export function turnsIn(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Turn> {
  const found = paragraphs.flatMap(({ block, text }, order) => {
    const match = block.type === 'paragraph' ? turn.exec(text) : null;
    if (match === null || !/[.!?…)\]”"’']\s*$/.test(text)) return [];
    const [whole, label = ''] = match;
    const start = whole.indexOf(label);
    return [{ order, label, at: { start, end: start + label.length }, from: whole.length, text }];
  });
  const keys = found.map(({ label }) => keyOf(label));
  const isConversation =
    found.length >= fewest &&
    new Set(keys).size > 1 &&
    new Set(keys).size < keys.length &&
    found.filter(({ text }) => spoken.test(text)).length * 2 >= found.length;
  const turns = new Map<number, Turn>();
  if (!isConversation) return turns;
  const first = new Map<string, Report>();
  for (const { order, label, at, from, text } of found) {
    if (/^Q(?:uestion)?$/.test(label)) continue;
    const key = keyOf(label);
    const own: Report = {
      order,
      cue: null,
      verb: labelled,
      source: at,
      indirect: [],
      quotations: [],
    };
    const full = first.get(key);
    const report = full !== undefined && key === label ? full : own;
    if (full === undefined) first.set(key, own);
    turns.set(order, { said: trimmed(text, { start: from, end: text.length }), report });
  }
  return turns;
}

/** The initials of a name: "DH" for "Dara Holm" and for "DH"; "CHAIR", one word, is itself. */
function keyOf(label: string): string {
  const words = label.split(/\s+/);
  return words.length === 1 ? label : words.map((word) => word.charAt(0)).join('');
}
