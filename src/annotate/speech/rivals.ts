import type { Gender } from '../names/name-span.ts';
import type { Names } from './named-subjects.ts';
import { lastBegun, lastNames } from './named-subjects.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { FoundPerson } from '../names/people.ts';
import type { Range } from '../text/ranges.ts';
import { firstFrom } from '../text/ranges.ts';
import type { Stranger } from '../names/strangers.ts';
import { strangerBy, strangersIn } from '../names/strangers.ts';

/** So many strangers before a pronoun may be whom it means. */
const reach = 12;

/** Everybody unnamed, by paragraph: read when they are first asked for, and told of who spoke. */
export interface Strangers {
  /**
   * Whether anybody of a block between two places may be meant by a pronoun instead of somebody named, but whom
   * the words speak of that are `said`; `isKnown` where the sex is known, though the name does not tell it.
   */
  readonly rivals: (
    order: number,
    from: number,
    to: number,
    sex: Gender,
    person: FoundPerson,
    also?: { readonly isKnown?: boolean; readonly said?: readonly Range[] },
  ) => boolean;
  /** Whether anybody of a block before a place may be meant, where nobody is named there. */
  readonly anyone: (order: number, to: number, sex: Gender) => boolean;
  readonly heard: (order: number, phrase: string, start: number) => void;
}

/**
 * Whoever is unnamed in these paragraphs; `isRole` says of a noun whether it is the role of somebody
 * named, `isBorne` of a word whether it is in a name. `leading` are whom the article is about: beside them only
 * those count whose words tell the sex, or who take over as the subject of a sentence.
 */
export function strangersOf(
  paragraphs: readonly Paragraph[],
  names: Names,
  isRole: (noun: string) => boolean,
  isBorne: (word: string) => boolean,
  leading: ReadonlyMap<Gender, FoundPerson>,
): Strangers {
  const read = new Map<number, readonly Stranger[]>();
  const spoke = new Map<number, Stranger[]>();
  const inBlock = (order: number) => {
    const known = read.get(order);
    if (known !== undefined) return known;
    const paragraph = paragraphs[order];
    const found =
      paragraph?.block.type === 'paragraph'
        ? strangersIn(paragraph, names.get(order) ?? [], isRole, isBorne)
        : [];
    read.set(order, found);
    return found;
  };
  const lastOf = (all: readonly Stranger[], from: number, to: number) =>
    all.slice(Math.max(firstFrom(all, from), firstFrom(all, to) - reach), firstFrom(all, to));
  return {
    rivals: (
      order,
      from,
      to,
      sex,
      person,
      { isKnown = person.gender !== null, said = [] } = {},
    ) => {
      const inParagraph = names.get(order) ?? [];
      const begun = lastBegun(paragraphs[order], lastNames(inParagraph, to), person);
      const after = Math.max(from, begun);
      const isRelative = (at: number) => inParagraph[firstFrom(inParagraph, at)]?.person === person;
      const isLeading = leading.get(sex) === person;
      return [
        ...lastOf(inBlock(order), after, to),
        ...lastOf(spoke.get(order) ?? [], after, to),
      ].some(
        ({ start, gender, leads, relativeAt, takesOver }) =>
          !said.some((range) => range.start <= start && start < range.end) &&
          (gender === sex || (gender === null && (!isLeading || takesOver))) &&
          (leads || (gender === sex && !isKnown)) &&
          // "Jane Doe stayed. Her husband, John, left": "her" is Jane Doe.
          (relativeAt === undefined || isRelative(relativeAt)),
      );
    },
    anyone: (order, to, sex) =>
      [...lastOf(inBlock(order), 0, to), ...lastOf(spoke.get(order) ?? [], 0, to)].some(
        ({ gender, leads, relativeAt }) =>
          relativeAt === undefined && (gender === sex || (leads && gender === null)),
      ),
    heard: (order, phrase, start) => {
      const stranger = strangerBy(phrase, start);
      if (stranger === null) return;
      const known = spoke.get(order) ?? [];
      if ((known.at(-1)?.start ?? 0) <= start) spoke.set(order, [...known, stranger]);
    },
  };
}
