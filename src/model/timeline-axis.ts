import type { Dates, Moment } from './edtf.ts';

/** A day's place on the drawn axis, in CSS pixels from its top. */
export type Scale = (day: number) => number;

export interface Axis {
  readonly scale: Scale;
  /** Where the axis skips days, in pixels: the middle of each marked break. */
  readonly breaks: readonly number[];
}

/** One event on the axis: a point, or a bar whose ends may be soft. */
export interface AxisMark {
  readonly top: number;
  readonly bottom: number;
  readonly shape: 'point' | 'bar';
  /** An end that the date leaves open or calls approximate. */
  readonly softTop: boolean;
  readonly softBottom: boolean;
  /** Bars that overlap stand side by side; points stand on the axis itself, in lane 0. */
  readonly lane: number;
  /** Where the leader to the event's item begins. */
  readonly from: number;
}

/** Pixels kept free at both ends, for what is open towards before or after. */
const margin = 26;
/** How far an open end reaches past the last known day. */
const reach = 20;

/**
 * A vertical axis of this height that is to scale between its breaks. Every stretch without an
 * event that is longer than four times the middle one is broken, and drawn as long as two of them:
 * days that stand close together keep their distance however far the next ones are.
 */
export function axisOf(dates: readonly Dates[], height: number): Axis {
  const days = [...new Set(dates.flatMap(exactDays))].toSorted((a, b) => a - b);
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  const middle = median(gaps);
  const lengths = gaps.map((gap) => (gap > 4 * middle ? 2 * middle : gap));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const unit = total === 0 ? 0 : (height - 2 * margin) / total;
  const places: { day: number; y: number }[] = [];
  let y = total === 0 ? height / 2 : margin;
  for (const [at, day] of days.entries()) {
    if (at > 0) y += (lengths[at - 1] ?? 0) * unit;
    places.push({ day, y });
  }
  const breaks = gaps.flatMap((gap, at) => {
    const [above, below] = [places[at], places[at + 1]];
    return gap > 4 * middle && above && below ? [(above.y + below.y) / 2] : [];
  });
  return { scale: (day) => interpolate(places, day, height), breaks };
}

/** Only days that are known exactly shape the axis; approximate ones are drawn over it. */
function exactDays({ start, end }: Dates): readonly number[] {
  return [start, end]
    .filter((moment): moment is Moment => moment !== null && !moment.approximate)
    .flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]);
}

function median(gaps: readonly number[]): number {
  const sorted = gaps.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
}

function interpolate(
  places: readonly { readonly day: number; readonly y: number }[],
  day: number,
  height: number,
): number {
  const after = places.findIndex((place) => place.day >= day);
  const [below, above] = [places[after], places[after - 1]];
  if (below?.day === day) return below.y;
  if (after === -1) return (places.at(-1)?.y ?? height / 2) + (places.length > 0 ? reach : 0);
  if (above === undefined || below === undefined) return (places[0]?.y ?? height / 2) - reach;
  return above.y + ((day - above.day) / (below.day - above.day)) * (below.y - above.y);
}

/** Every event's mark, in the order given; bars are moved aside until none lies on another. */
export function axisMarks(dates: readonly Dates[], { scale }: Axis): readonly AxisMark[] {
  const marks = dates.map((date) => markOf(date, scale));
  const lanes: number[] = [];
  const laneOf = new Map<AxisMark, number>();
  for (const mark of marks.toSorted((a, b) => a.top - b.top)) {
    if (mark.shape === 'point') continue;
    const free = lanes.findIndex((end) => end < mark.top);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = mark.bottom;
    laneOf.set(mark, lane + 1);
  }
  return marks.map((mark) => ({ ...mark, lane: laneOf.get(mark) ?? 0 }));
}

/** The mark where nothing else is. */
function markOf(date: Dates, scale: Scale): AxisMark {
  const top = date.start === null ? scale(date.end.firstDay) - reach : scale(date.start.firstDay);
  const bottom = date.end === null ? scale(date.start.lastDay) + reach : scale(date.end.lastDay);
  const softTop = date.start?.approximate ?? true;
  const softBottom = date.end?.approximate ?? true;
  const from = date.start === null ? bottom : softTop ? (top + bottom) / 2 : top;
  return top === bottom
    ? { top, bottom, shape: 'point', softTop, softBottom, lane: 0, from: top }
    : { top, bottom, shape: 'bar', softTop, softBottom, lane: 0, from };
}
