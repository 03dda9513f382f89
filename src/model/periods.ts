import { orderMoment, sayMoment } from './edtf.ts';
import type { TimelineItem } from './timeline.ts';
import { mostDrawn } from './timeline.ts';

/** A stretch of time with the events that stand in it. */
export interface Period {
  /** Unique among the periods of one list: `2020-01-06`, `2020-01`, `2020`, `202` or `20`. */
  readonly key: string;
  readonly label: string;
  readonly items: readonly TimelineItem[];
}

/** So many periods stand in one list. */
const mostPeriods = 40;

/** Units of time from the finest, by how much of a date names them. */
const units = [10, 7, 4, 3, 2];

/**
 * Events too many to draw, summed up by the finest unit of time that gives a list one can look
 * over: day, month, year, decade or century. Null when they can be drawn one by one, or when all
 * stand in one period. A date that names less than the unit has a period of its own: what is
 * dated to a year does not stand in its January. The items are expected in the order of time.
 */
export function periodsOf(items: readonly TimelineItem[]): readonly Period[] | null {
  if (items.length <= mostDrawn) return null;
  for (const unit of units) {
    const periods = periodsBy(unit, items);
    if (periods.length <= mostPeriods || unit === units.at(-1)) {
      return periods.length === 1 ? null : periods;
    }
  }
  return null;
}

function periodsBy(unit: number, items: readonly TimelineItem[]): readonly Period[] {
  const periods = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const key = orderMoment(item.dates).value.slice(0, unit);
    const there = periods.get(key);
    if (there === undefined) periods.set(key, [item]);
    else there.push(item);
  }
  return [...periods].map(([key, theirs]) => ({ key, label: labelOf(key), items: theirs }));
}

function labelOf(key: string): string {
  if (key.length === 2) return `${key}00s`;
  if (key.length === 3) return `${key}0s`;
  return sayMoment({ value: key, approximate: false });
}
