import type { Dates, Moment } from '../model/edtf.ts';
import { sayEnds, sayMoment } from '../model/edtf.ts';

/** A date in words, with a `time` element for each side that is known. */
export function DateText({ dates }: { readonly dates: Dates }) {
  switch (dates.form) {
    case 'moment':
      return <Time moment={dates.start} />;
    case 'interval': {
      const [start, end] = sayEnds(dates.start, dates.end);
      // A day's number alone stays with what it goes up to.
      const to = /^\d+$/.test(start) ? '\u00a0to\u00a0' : ' to ';
      return (
        <>
          <Time moment={dates.start} words={start} />
          {to}
          <Time moment={dates.end} words={end} />
        </>
      );
    }
    case 'until':
      return (
        <>
          until <Time moment={dates.end} />
        </>
      );
    case 'since':
      return (
        <>
          from <Time moment={dates.start} />
        </>
      );
  }
}

interface TimeProps {
  readonly moment: Moment;
  readonly words?: string;
}

function Time({ moment, words = sayMoment(moment) }: TimeProps) {
  return <time dateTime={moment.value}>{words}</time>;
}
