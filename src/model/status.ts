import type { Article } from './article.ts';
import type { Focus } from './focus.ts';
import { eventMatches, isFiltered, isTargetEvent } from './focus.ts';
import type { QuotesView } from './quotes.ts';
import { clipped, counted, grouped } from './words.ts';

export interface Status {
  /** How many quotes match what is asked for, of how many, and whose. */
  readonly count: string;
  /** Whether the filter lets passages through, to step from one to the next. */
  readonly steps: boolean;
  /** What the link asks for that cannot be given as it stands; empty when all is well. */
  readonly notices: readonly string[];
}

/** The page's one status line: plain sentences, in the order a reader wants them. */
export function statusOf(article: Article, focus: Focus, quotes: QuotesView): Status {
  return {
    count: countOf(focus, quotes),
    steps: isFiltered(focus) && passagesAreIn(article, focus, quotes),
    notices: noticesOf(article, focus, quotes),
  };
}

/** As `passagesOf` finds them, which need not be there yet. */
function passagesAreIn({ mentions }: Article, { person, kinds }: Focus, quotes: QuotesView) {
  return (
    quotes.items.some(({ outside }) => !outside) ||
    (kinds.length === 0 && mentions.some((mention) => mention.person === person?.id))
  );
}

function countOf(focus: Focus, { items, total }: QuotesView): string {
  const { person, kinds } = focus;
  if (total === 0) return 'No quotes are marked';
  const matching = items.filter(({ outside }) => !outside);
  const all = counted(total, 'quote');
  const shown = isFiltered(focus) ? `${grouped(matching.length)} of ${all}` : all;
  const speakers = new Set(matching.map(({ quote }) => quote.speaker));
  const [only] = matching;
  if (person !== null && !kinds.length && matching.length === 0) {
    return `${shown}: ${person.name} is mentioned, never quoted`;
  }
  const whose =
    person !== null
      ? `, by ${person.name}`
      : speakers.size === 1 && only?.speaker && matching.length > 1
        ? `, all by ${only.speaker.name}`
        : '';
  return kinds.length === 0
    ? `${shown}${whose}`
    : `${shown}${whose}: ${kinds.map(kindWord).join(' and ')}`;
}

const kindWord = (kind: Focus['kinds'][number]) => (kind === 'indirect' ? 'reported' : kind);

function noticesOf(article: Article, focus: Focus, { items }: QuotesView): readonly string[] {
  const notices: string[] = [];
  if (focus.unknownPerson !== null) {
    notices.push(`Nobody in this article goes by “${clipped(focus.unknownPerson, longestId)}”.`);
  }
  for (const place of focus.unknownPlaces) {
    notices.push(`“${clipped(place, longestId)}” is not, or no longer, a place in this article.`);
  }
  if (items.some(({ outside }) => outside)) {
    notices.push('The linked quote is outside the filter, and shown all the same.');
  }
  const event = article.events.find((candidate) => isTargetEvent(focus, candidate));
  if (event !== undefined && !eventMatches(focus, event)) {
    notices.push('The linked event is outside the filter, and shown all the same.');
  }
  return notices;
}

/** An id from the URL may be of any length; this much of it is enough to know it by. */
const longestId = 48;
