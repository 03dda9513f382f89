import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/annotate/dates.ts';
import { parseEdtf } from '../../src/model/edtf.ts';

/** Published on a Wednesday. */
const published = '2020-02-12';

const cases: readonly (readonly [words: string, values: readonly string[]])[] = [
  ['It opened on January 6, 2020.', ['2020-01-06']],
  ['It opened on Jan. 6, 2020.', ['2020-01-06']],
  ['It opened on 6 January 2020.', ['2020-01-06']],
  ['It opened on the 6th of January 2020.', ['2020-01-06']],
  ['It opened on 2020-01-06.', ['2020-01-06']],
  ['It opened on January 6.', ['2020-01-06']],
  ['It opened on December 6.', ['2019-12-06']],
  ['It will open on December 6.', ['2020-12-06']],
  ['It opened in January.', ['2020-01']],
  ['It opened in December.', ['2019-12']],
  ['It opened in March 2019.', ['2019-03']],
  ['It opened in 2015.', ['2015']],
  ['In 2015 it opened.', ['2015']],
  ['It was open from 2004 to 2009.', ['2004/2009']],
  ['It was open from March 3 to April 5, 2019.', ['2019-03-03/2019-04-05']],
  ['It was open on March 3–5, 2019.', ['2019-03-03/2019-03-05']],
  ['It opened in the 1990s.', ['1990/1999']],
  ['It opened today.', ['2020-02-12']],
  ['It opened yesterday.', ['2020-02-11']],
  ['It opens tomorrow.', ['2020-02-13']],
  ['It opened on Tuesday.', ['2020-02-11']],
  ['It opened on Wednesday.', ['2020-02-12']],
  ['It opened last Wednesday.', ['2020-02-05']],
  ['It will open on Friday.', ['2020-02-14']],
  ['It opened last week.', ['2020-02-03/2020-02-09']],
  ['It opened this week.', ['2020-02-10/2020-02-16']],
  ['It opened last month.', ['2020-01']],
  ['It opened last year.', ['2019']],
  ['It opened two days ago.', ['2020-02-10']],
  ['It opened three years ago.', ['2017']],
  ['Seventeen years ago it opened.', ['2003']],
  ['It may open in spring.', []],
  ['It opened recently.', []],
  ['They march 5 miles.', []],
  ['It cost 2015 dollars.', []],
  ['On February 31, 2019 nothing happened.', []],
];

describe('the dates that a sentence says', () => {
  test.each(cases)('%s', (words, values) => {
    const found = datesIn(words, published);
    expect(found.map(({ value }) => value)).toEqual(values);
    for (const { value } of found) expect(parseEdtf(value)).not.toBeNull();
  });

  test('what is relative says nothing where the day of publication is not known', () => {
    const words = 'It opened yesterday, on Tuesday, in January, last week and two days ago.';
    expect(datesIn(words, null)).toEqual([]);
    expect(datesIn('It opened on January 6, 2020.', null)).toHaveLength(1);
  });
});
