import { numbers, prepositions } from './english.ts';

/** When a clause says that something is: in the past, or still to come. */
export type Tense = 'past' | 'future';

/** How far a verb is sought, in UTF-16 code units. */
const reach = 120;

/** What is said with these is still to come: "will", "is due", "is scheduled". */
const modals =
  /^(?:will|won['’]t|shall|should|must|would|may|might|(?:he|she|it|they|we|i|you)['’](?:ll|d))$/;
const plans =
  /^(?:slated|scheduled|due|expected|expects?|planned|plans?|planning|hopes?|intends?|aims?|upcoming)$/;

/** In the present they tell what is in the calendar: "The trial begins on 3 May". */
export const calendarVerbs =
  /^(?:begins|starts|opens|reopens|launches|ends|closes|finishes|expires|resumes|continues|returns|takes|runs|kicks|hosts|holds|faces|meets|sits|convenes|votes|plays|airs|premieres|arrives|departs|goes|comes|retires|marries|joins|performs|debuts)$/;

/** Before one of them these say that it is a noun: "six votes", "of the votes", "by votes". */
const beforeNouns =
  /^(?:the|a|an|its|his|her|their|our|my|these|those|no|many|several|few|some|all|more|\d{1,3})$/;

/** Verbs whose past is a noun too. */
const pastsAndNouns = /^(?:cut|hit|shot|set|bet|beat|read|thought|spread|burst)$/;

/** Before such a noun, and no subject. */
const beforeNounsOnly =
  /^(?:first|second|third|next|another|further|final|any|every|each|this|that)$/;

/** The same of several: "Talks begin on 3 May", "They meet again on 3 May". */
const calendarVerbsOfMany =
  /^(?:begin|start|open|reopen|end|close|resume|continue|return|hold|take|meet|sit|convene|vote|play|face|arrive|depart|go|come)$/;

/** What is seen or caused takes its verb bare: "She saw crews arrive on Friday." */
const beforeBareVerbs =
  /^(?:saw|watched|heard|felt|made|let|lets|helped|had|will|would|can|could|may|might|must|should|shall|do|does|did|didn['’]t|to|not)$/;

const pasts =
  /^(?:was|were|had|did|went|came|made|took|gave|got|found|became|left|began|held|met|won|lost|ran|led|said|told|fell|rose|saw|heard|wrote|sent|spent|sold|bought|brought|broke|built|cut|hit|shot|stood|struck|threw|flew|drove|kept|knew|grew|chose|spoke|shook|sank|sang|paid|put|read|set|shut|bore|born|drew|fought|fled|swore|sworn|done|seen|taken|given|written|spoken|stolen|known|shown|gone|chosen|driven|beaten|fallen|hidden|beat|bet|quit|dealt|felt|laid|lent|meant|sought|taught|thought|caught|wept|woke|wore|won|stole|hid|rode|tore|froze|blew|burst|swept|swung|leapt|lit|slid|withdrew|withheld|overtook)$/;

/** After one of these a verb that looks like its past is bare. */
const bareAfter =
  /^(?:to|will|won['’]t|would|shall|should|may|might|must|can|cannot|could|not|(?:he|she|it|they|we|i|you)['’](?:ll|d))$/;

/** End so, and are no verbs of the past. */
const noPasts =
  /^(?:need|seed|speed|feed|breed|bleed|exceed|proceed|succeed|indeed|hundred|sacred|naked|shed|embed|unprecedented|so-called)$/;

/** Words that may stand before the date in a clause of its own: ", and on Friday the council will". */
const clauseStart =
  /(?:^|[,;:()—–“”"]|\b(?:that|and|but|while|when|as|because|which|who))\s*(?:(?:and|but|so|then|while|when|that|later|early|late|on|in|by|from|since|until|for|the|of|this|next|last)\s+)*$/;

/** What parts no clause: what stands in brackets or marks, and scores ("voted 9–4 on Friday"). */
const within = /\([^()]*\)|“[^“”]*”|"[^"]*"|(?<=\d)[–—](?=\d)/g;

/** "The hearing was adjourned until": what is put off is still to come. */
const putOff =
  /\b(?:adjourned|postponed|delayed|deferred|rescheduled|remanded|bailed|extended|put off|pushed back)\b[^,]*\b(?:until|till|to|for)\s+$/i;

/** "called a meeting for", "The case was posted to": what has been fixed for a day is still to come. */
const fixed =
  /\b(?:(?:called|set|scheduled|announced|convened|planned|arranged|booked|fixed|organi[sz]ed|summoned|listed)\b[^,]*\bfor|(?:posted|listed|moved)\b[^,]*\b(?:to|for))\s+$/i;

/** "Ask me in August": who is told to do a thing has yet to do it. */
const bidding =
  /^\s*['‘]?(?:Ask|Call|Check|Come|Go|Join|Look|Meet|See|Tell|Try|Visit|Vote|Wait|Watch)\s/;

/** "The deadline is on Friday", "is at noon on Friday". */
const atHour =
  /\b(?:is|are)\s+(?:at\s+)?(?:(?:midnight|noon|midday|\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.?m\.?)?)\s+)?(?:on\s+)?$/;

/** Before "by Friday": what somebody binds themselves to is still to come. */
const bound =
  /\b(?:hope[sd]|hoping|promise[sd]|vow(?:s|ed)|pledge[sd]|agree[sd]|decided|voted|intend(?:s|ed)|aim(?:s|ed)) to\s[^,]*$|\bwants?\s[^,]*$/i;

/** Before "by Friday": done by then. */
const perfectToCome = /(?:\b(?:will|would)|['’](?:ll|d))(?: have|['’]ve)\s[^,]*$/i;

/** "…until August, she said", "…, according to a note sent to clients": says nothing of when it is. */
const cueAfter =
  /^,\s+(?:according to\b|(?:[\p{L}’'-]+\s+){1,5}(?:said|says|told|tells|wrote|added)\b).*$/su;

/** ", at 10," between a date and its clause. */
const circumstance = /^,\s+(?:at|in|from|outside|near)\s[^,;.]{1,30}(?=,)/;

/**
 * What the verb nearest to a date says of when it is: the nearest before it in its clause, else the
 * nearest after; of a date that begins its clause the nearest after first. Null where there is none,
 * or where it is in the present.
 */
export function tenseAround(text: string, start: number, end: number): Tense | null {
  const part = text.slice(Math.max(0, start - reach), start).replaceAll(within, ' ');
  const before = /[^;:()—–“”"]*$/.exec(part)?.[0] ?? '';
  if (/\bsince\s*$/i.test(before) || /^since\b/i.test(text.slice(start, end))) return 'past';
  if (atHour.test(before)) return 'future';
  if (/^until\b/i.test(text.slice(start, end)) && /\b(?:have|has)\s+$/.test(before))
    return 'future';
  if (putOff.test(before) || fixed.test(before)) return 'future';
  // "would have gone by Friday": by then it is past, and not now.
  if (/^by\b/i.test(text.slice(start, end)) && perfectToCome.test(before)) return 'future';
  if (/^(?:by|until|from|before)\b/i.test(text.slice(start, end)) && bound.test(before))
    return 'future';
  const isCued = /\S+\s+\S+\s/.test(before);
  const rest = text
    .slice(end, end + reach)
    .replace(circumstance, '')
    .replace(isCued ? cueAfter : /$/, '');
  const after = /^,?[^;:()—–“”",]*/.exec(rest)?.[0] ?? '';
  const ways = [() => tenseBefore(wordsOf(before)), () => tenseAfter(wordsOf(after))];
  if (clauseStart.test(part.toLowerCase())) ways.reverse();
  for (const way of ways) {
    const found = way();
    if (found !== null) return found === 'present' ? null : found;
  }
  return bidding.test(before) ? 'future' : null;
}

/** Whether a word may be a verb of the past: "struck", "opened". */
export function isPast(low: string): boolean {
  return pasts.test(low) || (/\p{Ll}{2}ed$/u.test(low) && !noPasts.test(low));
}

/** Whether a word may be a verb of the present, or is a plural: "forces", "disputes". */
export function endsLikePresent(text: string): boolean {
  return /^\p{Ll}+[^s\P{Ll}]s$/u.test(text);
}

function wordsOf(clause: string): readonly string[] {
  return clause.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

type Found = Tense | 'present' | null;

function tenseBefore(words: readonly string[]): Found {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const found = tenseAt(words, at);
    if (found !== null) return found;
  }
  return null;
}

function tenseAfter(words: readonly string[]): Found {
  for (let at = 0; at < words.length; at += 1) {
    const found = tenseAt(words, at);
    if (found !== null) return found;
  }
  return null;
}

/** What one word says of time; null where it is no verb of a clause. */
function tenseAt(words: readonly string[], at: number): Found {
  const word = words[at] ?? '';
  // A name: "Ford", "Will".
  if (/^\p{Lu}/u.test(word) && at > 0) return null;
  const low = word.toLowerCase();
  const [last = '', second = ''] = [words[at - 1]?.toLowerCase(), words[at - 2]?.toLowerCase()];
  if (modals.test(low) || plans.test(low)) return 'future';
  // "It could open"; "It could not open", "It could only hope": looks back.
  if (low === 'could' && !/^(?:not|no|never|only|barely|hardly|have)$/.test(words[at + 1] ?? ''))
    return 'future';
  if (low === 'set' && /^(?:to|for)$/.test(words[at + 1]?.toLowerCase() ?? '')) return 'future';
  if (low === 'to' && /^(?:is|are)$/.test(last)) return 'future';
  // "was likely to leave"
  if (low === 'to' && /^(?:un)?likely$/.test(last)) return 'future';
  // "A deal was likely in March": likely then.
  if (/^(?:un)?likely$/.test(low) && /^(?:is|are|was|were|more|most|less)$/.test(last))
    return words[at + 1]?.toLowerCase() === 'to' ? null : 'future';
  // "to be held", "will be closed"
  if (low === 'be' && /^(?:to|will|would|shall)$/.test(last)) return 'future';
  if (calendarVerbs.test(low) && !beforeNouns.test(last) && !isBeforeNoun(last)) return 'future';
  if (calendarVerbsOfMany.test(low) && isOfMany(words, at)) return 'future';
  // "She turns 60 in May"; not "A letter turns up in May".
  if (low === 'turns' && /^\d/.test(words[at + 1] ?? '')) return 'future';
  // "to shut it on Friday", "will shut on Friday", "may not put it on sale"
  if (pasts.test(low) && bareAfter.test(last)) return null;
  // "gets married in June"
  if (low.endsWith('ed') && /^gets?$/.test(last)) return 'future';
  // "no cut", "the first hit"
  if (pastsAndNouns.test(low) && (beforeNouns.test(last) || beforeNounsOnly.test(last)))
    return null;
  if (isPast(low)) {
    if (last === 'be' || second === 'be')
      return /^(?:to|be|should|must|could|can)$/.test(second) ? 'future' : null;
    return /^(?:is|are)$/.test(last) ? 'present' : 'past';
  }
  return null;
}

function isBeforeNoun(low: string): boolean {
  return prepositions.has(low) || numbers.has(low);
}

const noPlurals = /^(?:is|was|has|does|its|his|this|as|us|thus|yes|always|perhaps|sometimes)$/;

/** "They meet", "the talks begin"; not "to meet", "the meet", "saw them meet". */
function isOfMany(words: readonly string[], at: number): boolean {
  const last = words[at - 1]?.toLowerCase() ?? '';
  const isMany =
    /^(?:they|we|you|both|who|which)$/.test(last) ||
    (/[^s’']s$/.test(last) && !noPlurals.test(last));
  return isMany && !words.slice(0, at).some((word) => beforeBareVerbs.test(word.toLowerCase()));
}
