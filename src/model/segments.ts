/** A stretch of a text that something covers, in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of the text with all that covers it, the longest first: the outermost when nested. */
export interface Segment<Cover extends Range> extends Range {
  readonly text: string;
  readonly covers: readonly Cover[];
}

/**
 * Flattens overlapping ranges into ordered segments whose texts join back to exactly the text.
 * Every segment has one unchanging set of covers; covers of one length keep the order they were
 * given in. Ranges that are empty or reach beyond the text are left out. A text without ranges is
 * one segment, an empty text none. Time grows with segments times the depth of overlap.
 */
export function segmentsOf<Cover extends Range>(
  text: string,
  ranges: readonly Cover[],
): readonly Segment<Cover>[] {
  const covers = ranges.filter(({ start, end }) => 0 <= start && start < end && end <= text.length);
  const bounds = new Set([0, text.length, ...covers.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...bounds].toSorted((a, b) => a - b);
  const waiting = covers.toSorted((a, b) => a.start - b.start);
  const rank = new Map(
    covers.toSorted((a, b) => b.end - b.start - (a.end - a.start)).map((cover, at) => [cover, at]),
  );
  const rankOf = (cover: Cover) => rank.get(cover) ?? covers.length;
  const segments: Segment<Cover>[] = [];
  let open: readonly Cover[] = [];
  let next = 0;
  for (const [at, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[at + 1] ?? text.length;
    const opened: Cover[] = [];
    for (let cover = waiting[next]; cover?.start === start; cover = waiting[next]) {
      opened.push(cover);
      next += 1;
    }
    open = [...open.filter((cover) => cover.end > start), ...opened].toSorted(
      (a, b) => rankOf(a) - rankOf(b),
    );
    segments.push({ start, end, text: text.slice(start, end), covers: open });
  }
  return segments;
}
