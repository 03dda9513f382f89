import type { Dates } from './edtf.ts';
import { sayEnds, sayMoment } from './edtf.ts';

/** Dates as a reader writes them: `12 February 2020`; an interval with both its ends: `12 to 13 February 2020`. */
export function sayDates(dates: Dates): string {
  switch (dates.form) {
    case 'moment':
      return sayMoment(dates.start);
    case 'interval':
      return sayEnds(dates.start, dates.end).join(' to ');
    case 'until':
      return `until ${sayMoment(dates.end)}`;
    case 'since':
      return `from ${sayMoment(dates.start)}`;
  }
}
