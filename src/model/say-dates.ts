import type { Dates } from './edtf.ts';
import { sayMoment } from './edtf.ts';

/** Dates as a reader writes them: `12 February 2020`; an interval with both its ends. */
export function sayDates(dates: Dates): string {
  switch (dates.form) {
    case 'moment':
      return sayMoment(dates.start);
    case 'interval':
      return `${sayMoment(dates.start)} to ${sayMoment(dates.end)}`;
    case 'until':
      return `until ${sayMoment(dates.end)}`;
    case 'since':
      return `since ${sayMoment(dates.start)}`;
  }
}
