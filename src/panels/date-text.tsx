import type { Dates, Moment } from '../model/edtf.ts';
import { sayMoment } from '../model/edtf.ts';

/** A date in words, with a `time` element for each side that is known. */
export function DateText({ dates }: { readonly dates: Dates }) {
  switch (dates.form) {
    case 'moment':
      return <Time moment={dates.start} />;
    case 'interval':
      return (
        <>
          <Time moment={dates.start} /> to <Time moment={dates.end} />
        </>
      );
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

function Time({ moment }: { readonly moment: Moment }) {
  return <time dateTime={moment.value}>{sayMoment(moment)}</time>;
}
