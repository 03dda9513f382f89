import type { Article } from '../src/model/article.ts';
import type { Moment } from '../src/model/edtf.ts';
import { parseEdtf } from '../src/model/edtf.ts';

/** The day of publication as `2020-02-12`, when it is known to the day. */
export function publishedDay({ published }: Article): string | null {
  const dates = published === null ? null : parseEdtf(published);
  return dates?.form === 'moment' ? knownDay(dates.start) : null;
}

/** A moment as `2020-02-12`, when it is known to the day; programs take a month for its first. */
export function knownDay({ value, approximate }: Moment): string | null {
  return !approximate && value.length === '2020-02-12'.length ? value : null;
}
