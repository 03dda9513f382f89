import type { FoundDate } from './date-words.ts';

/** "since 2014", and "since at least May", "since early last year", where the date stands after these words. */
const sinceBefore =
  /\bsince(?: (?:at least|as far back as|early|late|the (?:start|beginning|end) of))?[ -]$/i;

/** What has gone on from then is in a perfect tense, or in the present: "has been", "we’ve met", "is shut". */
const lasting = /\b(?:has|have|had|is|are)\b|['’](?:ve|s)\b/;

/** "The first since 2014", "its worst fall since May": what is compared with then is no state that lasts. */
const compared =
  /\b(?:the|an?|its|his|her|their|our|my|['’]s)(?: \p{L}+)?? (?:first|second|third|last|only|next|worst|best|most|least|(?!(?:west|rest|test|forest|protest|arrest|request|interest|contest|guest|harvest|midwest)\b)\p{L}{2,}est)\b/u;

/** How far the clause is read, in UTF-16 code units. */
const reach = 120;

/**
 * The dates with those from which on something has gone on ("The shop has been shut since 2014") as EDTF
 * intervals that are open at the end; all others as they are, in the same order.
 */
export function openedBySince(text: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  return dates.map((date) => {
    const [value = ''] = date.value.split('/');
    return value !== '' && beginsState(text, date) ? { ...date, value: `${value}/..` } : date;
  });
}

function beginsState(text: string, { start, end }: FoundDate): boolean {
  const head = text.slice(Math.max(0, start - reach), start);
  const inside = /^since\b/i.test(text.slice(start, end));
  if (!inside && !sinceBefore.test(head)) return false;
  const [before = ''] = /[^;:()—–]*$/.exec(head) ?? [];
  const main = before.replace(sinceBefore, '').trim();
  if (main !== '') return lasting.test(main) && !compared.test(main);
  const [after = ''] = /^[^;:()—–]*/.exec(text.slice(end, end + reach)) ?? [];
  return lasting.test(after);
}
