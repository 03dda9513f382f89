import type { Spoken } from './attribution.ts';
import type { Cast } from './cast.ts';
import { men, women } from '../text/english.ts';
import { lastNames } from './named-subjects.ts';
import type { FoundPerson } from '../names/people.ts';
import { firstFrom } from '../text/ranges.ts';

/** Blocks from where a couple is named to where one of them is "her husband", at most. */
const toCouple = 3;

/** "Her husband", after his wife spoke, where the two were named as a couple: "John and Jane Doe"; null for anybody else. */
export function spouseOf(
  phrase: string,
  order: number,
  start: number,
  last: Spoken | null,
  { inBlock, paragraphs }: Cast,
): FoundPerson | null {
  const [, whose = '', noun = ''] = /^(his|her)\s(husband|wife|partner)$/i.exec(phrase) ?? [];
  const owner = last !== null && last.order >= order - 1 ? last.who.person : null;
  const sex = whose.toLowerCase() === 'her' ? 'female' : 'male';
  if (owner === null || noun === '' || (owner.gender ?? sex) !== sex) return null;
  const own = noun === 'husband' ? 'male' : noun === 'wife' ? 'female' : null;
  for (let block = order; block >= Math.max(0, order - toCouple); block -= 1) {
    const names = lastNames(inBlock.get(block) ?? [], block < order ? Infinity : start);
    const spouse = names.find(({ end, person }, at) => {
      const [before, after] = [names[at - 1], names[at + 1]];
      const beside = after?.person === owner ? after : before?.person === owner ? before : null;
      if (beside === null || person === owner || (person.gender ?? own) !== own) return false;
      if (surnameOf(person.name) !== surnameOf(owner.name)) return false;
      const [from, to] = beside.start > end ? [end, beside.start] : [beside.end, names[at]?.start];
      return paragraphs[block]?.text.slice(from, to) === ' and ';
    });
    if (spouse !== undefined) return spouse.person;
  }
  return null;
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Nouns for what two are to each other: what the one is called, and what the other may be. */
const ties: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [
    'husband|wife|partner|boyfriend|girlfriend|fiancée?',
    'husband|wife|partner|boyfriend|girlfriend|fiancée?',
  ],
  ['brother|sister|twin', 'brother|sister|twin'],
  ['father|mother|dad|mum|mom|stepfather|stepmother', 'son|daughter|stepson|stepdaughter'],
  ['son|daughter|stepson|stepdaughter', 'father|mother|dad|mum|mom|stepfather|stepmother'],
].map(
  ([one, other]) =>
    [one, other].map((nouns) => new RegExp(`(?:^|\\s)(?:${nouns ?? ''})$`, 'iu')) as [
      RegExp,
      RegExp,
    ],
);

/**
 * "“…,” he said. “…,” said his wife": whose husband he is, where he was named as that: "Jane Doe works. Her
 * husband, John Doe, drives."; null for anybody else.
 */
export function counterpartOf(
  phrase: string,
  order: number,
  last: Spoken | null,
  cast: Cast,
): FoundPerson | null {
  const [, whose = '', noun = ''] = /^(his|her)\s(\p{Ll}+)$/iu.exec(phrase) ?? [];
  const speaker = last !== null && last.order >= order - 1 ? last.who.person : null;
  const role = speaker?.role ?? null;
  if (speaker === null || role === null || noun === '') return null;
  const sex = whose.toLowerCase() === 'her' ? 'female' : 'male';
  if ((speaker.gender ?? sex) !== sex) return null;
  if (!ties.some(([one, other]) => one.test(role.text) && other.test(noun))) return null;
  const owner = ownerOf(speaker, cast);
  const own = men.has(noun) ? 'male' : women.has(noun) ? 'female' : null;
  return owner === null || (owner.gender ?? own) !== (own ?? owner.gender) ? null : owner;
}

/** Whose relative somebody was named as: of "Jane Doe’s husband", and of "her husband" who was named before it in the paragraph. */
function ownerOf({ role }: FoundPerson, { inBlock, paragraphs }: Cast): FoundPerson | null {
  if (role === null) return null;
  const { order, start, end } = role.span;
  const names = inBlock.get(order) ?? [];
  const inside = names[firstFrom(names, start)];
  if (inside !== undefined && inside.end < end) return inside.person;
  const text = paragraphs[order]?.text.slice(0, end) ?? '';
  const [, whose] = /(?:^|\s)(his|her)\s[\p{L}\s-]{1,40}$/iu.exec(text.slice(-60)) ?? [];
  if (whose === undefined) return null;
  const sex = whose.toLowerCase() === 'her' ? 'female' : 'male';
  const [one, ...others] = new Set(
    lastNames(names, start).flatMap(({ person }) =>
      (person.gender ?? sex) === sex ? [person] : [],
    ),
  );
  return one === undefined || others.length > 0 ? null : one;
}
