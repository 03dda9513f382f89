import type { Article } from '../src/model/article.ts';
import { parseEdtf } from '../src/model/edtf.ts';

/** The day of publication as `2020-02-12`, when it is known to the day. */
export function publishedDay({ published }: Article): string | null {
  const dates = published === null ? null : parseEdtf(published);
  if (dates?.form !== 'moment' || dates.start.approximate) return null;
  return dates.start.value.length === '2020-02-12'.length ? dates.start.value : null;
}
