import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../src/annotate/dates/dates.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';

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
  ['It would have opened by Friday.', ['2020-02-14']],
  ['It would’ve opened by Friday.', ['2020-02-14']],
  ['It had opened by Friday.', ['2020-02-07']],
  ['It will be open from April.', ['2020-04']],
  ['She was likely to leave in January.', ['2021-01']],
  ['It opened before December.', ['2019-12']],
  ['They heard from April Jones.', []],
  ['It opened last week.', ['2020-02-03/2020-02-09']],
  ['It opened this week.', ['2020-02-10/2020-02-16']],
  ['It opened last month.', ['2020-01']],
  ['It opened last year.', ['2019']],
  ['It opened two days ago.', ['2020-02-10']],
  ['It opened three years ago.', ['2017']],
  ['Seventeen years ago it opened.', ['2003']],
  ['It was open between 3 and 5 May.', ['2019-05-03/2019-05-05']],
  ['It was open between March 3 and April 5.', ['2019-03-03/2019-04-05']],
  ['It was open on March 3 and April 5, 2019.', ['2019-03-03', '2019-04-05']],
  ['It was open from March to June 2018.', ['2018-03/2018-06']],
  ['It was open from December 2017 to June 2018.', ['2017-12/2018-06']],
  ['It opened on Monday, January 6.', ['2020-01-06']],
  ['It opened on Monday, the 6th of January.', ['2020-01-06']],
  ['It opened on Monday night.', ['2020-02-10']],
  ['It opened over the weekend.', ['2020-02-08/2020-02-09']],
  ['It opened earlier this month.', ['2020-02']],
  ['It opens next month.', ['2020-03']],
  ['It opens next year.', ['2021']],
  ['It is set for Friday.', ['2020-02-14']],
  ['It opened a year ago.', ['2019']],
  ['It opened two hours ago.', ['2020-02-12']],
  ['It opened 24 hours ago.', ['2020-02-11']],
  ['It opened three decades ago.', ['1990~']],
  ['It opened in spring 2019.', ['2019~']],
  ['It opened in the winter of 2018.', ['2018~']],
  ['It opened around 2010.', ['2010~']],
  ['It opened in about 2010.', ['2010~']],
  ['It opened in mid-2018.', ['2018']],
  ['It opened in late May.', ['2019-05']],
  ['It opened several years ago.', []],
  ['It may open in spring.', []],
  ['It opened at 20:19.', []],
  ['It opened at 1500 GMT.', []],
  ['He is 45 and weighs 80 kg.', []],
  ['It has been open for five years.', []],
  ['Nobody came on the eve of the vote.', []],
  ['Theresa May came.', []],
  ['It opened recently.', []],
  ['They march 5 miles.', []],
  ['It cost 2015 dollars.', []],
  ['On February 31, 2019 nothing happened.', []],
  // The verb nearest to the date says whether it is past
  ['It opens on June 28.', ['2020-06-28']],
  ['The trial begins on March 3.', ['2020-03-03']],
  ['Since June 28 it was shut.', ['2019-06-28']],
  ['It will open, he said on Friday.', ['2020-02-07']],
  ['On Friday he said it will open.', ['2020-02-07']],
  ['It shut, but on Friday it will open.', ['2020-02-14']],
  ['He said that on Friday it will open.', ['2020-02-14']],
  ['On Friday, with ten days until the start, it shut.', ['2020-02-07']],
  ['It is to be opened on Friday.', ['2020-02-14']],
  ['It had to be opened on Friday, and was.', ['2020-02-14']],
  ['They agreed on Friday to meet.', ['2020-02-07']],
  ['It is closed until June.', ['2020-06']],
  ['He plans to stay until January.', ['2021-01']],
  ['There will be a game this Friday.', ['2020-02-14']],
  ['There was a game this Monday.', ['2020-02-10']],
  ['They voted on Monday to keep it open until at least 2021.', ['2020-02-10', '2021']],
  ['It voted on Monday, planning to shut it in June.', ['2020-02-10', '2020-06']],
  ['They voted 9–4 on Monday to keep the planned line.', ['2020-02-10']],
  ['They voted (9 to 4) on Monday to keep the planned line.', ['2020-02-10']],
  ['They voted “no” on Monday to the planned line.', ['2020-02-10']],
  ['They decided on Monday that it will be kept.', ['2020-02-10']],
  ['She saw the crews arrive on Friday.', ['2020-02-07']],
  ['The talks begin on Friday.', ['2020-02-14']],
  ['It is kept open until at least June.', ['2020-06']],
  ['The council meets again on 3 June.', ['2020-06-03']],
  ['The council meets on Friday.', ['2020-02-14']],
  ['They sit again on 3 June.', ['2020-06-03']],
  ['The show goes on in May.', ['2020-05']],
  ['The strike is on Friday.', ['2020-02-14']],
  ['It was on 3 June that she left.', ['2019-06-03']],
  ['The rule has been in force since 3 June.', ['2019-06-03/..']],
  ['It has met since May.', ['2019-05/..']],
  ['No taxes will rise this year or next.', []],
  ['No taxes will rise this week or next week.', []],
  ['Taxes will rise this year and next.', ['2020']],
  // Intervals
  ['It was open between March and May.', ['2019-03/2019-05']],
  ['It was open from November to January.', ['2019-11/2020-01']],
  ['It was open from Monday to Tuesday.', ['2020-02-10/2020-02-11']],
  ['It made a loss in the third quarter of 2019.', ['2019-07-01/2019-09-30']],
  ['It made a loss in Q3 2019.', ['2019-07-01/2019-09-30']],
  ['It was the best of the 2015-16 season.', ['2015/2016']],
  ['It was the best of the 2015-42 series.', []],
  // Figures
  ['It opened on 25/12/2019.', ['2019-12-25']],
  ['It opened on 12/25/2019.', ['2019-12-25']],
  ['It opened on 12/02/2020.', []],
  ['It opened on 12.2.2020.', ['2020-02-12']],
  // Counted from the day
  ['It opened a fortnight ago.', ['2020-01-29~']],
  ['It opened a couple of years ago.', ['2018~']],
  ['It opens in two weeks’ time.', ['2020-02-26~']],
  ['It opens three days from now.', ['2020-02-15']],
  // Feasts
  ['It opened on Christmas Eve 2011.', ['2011-12-24']],
  ['It opened on New Year’s Day.', ['2020-01-01']],
  ['It opened on Boxing Day.', ['2019-12-26']],
  ['It will open on Halloween.', ['2020-10-31']],
  ['They gave it Christmas cards.', []],
  // A year that says when a thing was
  ['In a 2003 interview he told it.', ['2003']],
  ['It shut after the 2016 election.', ['2016']],
  ['It was the 2016 Act.', []],
  // What is put off, and what stands between a date and its clause
  ['The hearing was adjourned until 12 December.', ['2020-12-12']],
  ['The vote was postponed to 20 March.', ['2020-03-20']],
  ['The museum was shut until 12 December.', ['2019-12-12']],
  ['On Monday morning, at 10, the court will sit.', ['2020-02-17']],
  ['On Monday morning, at 10, the court sat.', ['2020-02-10']],
  ['They sang on the Thursday before Easter.', []],
  ['It shut on the night of 12/13 May.', ['2019-05-12/2019-05-13']],
  // No dates
  ['It was Friday the 13th.', []],
  ['It was shown to 2015 visitors.', []],
  ['It was a survey of 1709 schoolchildren.', []],
  ['It opens on a Saturday.', []],
  ['It opens every Friday.', []],
  ['The Sunday Times wrote it.', []],
  ['They saw Monday Night Football.', []],
  ['The parents of April Jones came.', []],
  ['In May Mr Jones came.', ['2019-05']],
  ['It is as large as today’s world.', []],
  ['It is larger than today.', []],
  ['It is today announcing it.', ['2020-02-12']],
  ['It opened on Monday (10 February).', ['2020-02-10']],
  // Parts of a year
  ['It lost money in the first half of 2019.', ['2019-01-01/2019-06-30']],
  ['It lost money in the second half of last year.', ['2019-07-01/2019-12-31']],
  ['It grew in the final quarter of last year.', ['2019-10-01/2019-12-31']],
  ['It grew in the first nine months of 2019.', ['2019-01-01/2019-09-30']],
  ['It will grow in the second quarter of next year.', ['2021-04-01/2021-06-30']],
  ['Profits fell in the fourth quarter.', ['2019-10-01/2019-12-31']],
  ['Profits will fall in the first quarter.', ['2020-01-01/2020-03-31']],
  ['They led by ten points in the fourth quarter.', []],
  ['It sold well in the third third of 2019.', ['2019']],
  // The present week, month and year, and weeks that are counted from it
  ['It would open before the end of the month.', ['2020-02']],
  ['It will open by the end of the week.', ['2020-02-10/2020-02-16']],
  ['It will open before the year is out.', ['2020']],
  ['It had shut by the end of the month.', []],
  ['It shut the year before last.', ['2018']],
  ['It opens on Monday week.', ['2020-02-24']],
  ['It opens a week on Friday.', ['2020-02-21']],
  ['It shut a week ago last Tuesday.', ['2020-02-04']],
  ['It shut two weeks ago today.', ['2020-01-29']],
  ['It shut ten years ago this month.', ['2010-02']],
  ['It shut two weeks ago.', ['2020-01-27/2020-02-02']],
  ['It shut in the ’80s.', ['1980/1989']],
  ['She was its mayor in 1971-75.', ['1971/1975']],
  ['The plan covers the next year.', []],
  // What is fixed for a day is still to come
  ['The mayor has called a public meeting for Friday.', ['2020-02-14']],
  ['The case has been posted to August 21.', ['2020-08-21']],
  ['The fair was moved to April.', ['2020-04']],
  ['The trial, set for September, is off.', ['2020-09']],
  ['They hold a local election in November.', ['2020-11']],
  ['The town holds a local election in November.', ['2020-11']],
  ['The talks, which resume on Monday, broke down.', ['2020-02-17']],
  ['The museum, which opened in 1987, closes on Sunday.', ['1987', '2020-02-16']],
  ['It was approved by six votes to five on Tuesday.', ['2020-02-11']],
  ['A deal was likely in May.', ['2020-05']],
  ['The deadline is midnight on Friday.', ['2020-02-14']],
  ['They have until Friday to pay.', ['2020-02-14']],
  ['It could open in May.', ['2020-05']],
  ['It could not open in May.', ['2019-05']],
  ['It should be open by June.', ['2020-06']],
  ['He hoped to be home by March.', ['2020-03']],
  ['“Ask me in August.”', ['2020-08']],
  ['They knew of it as early as March.', ['2019-03']],
  ['They knew of it as early as 2009.', ['2009']],
  // Days that are no days of this week
  ['It shut on Good Friday.', []],
  ['The Sunday ferry will stop.', []],
  ['The Monday storm killed two.', ['2020-02-10']],
  ['Ellison, who drives the bus today, was born there.', []],
  ['Ellison, who appears in court today, was born there.', ['2020-02-12']],
  ['It was shut on Sunday, or it was shut in February.', ['2020-02-09', '2020-02']],
  ['It was shut on Sunday, in February 2020.', ['2020-02-09']],
  // What has gone on since a day, and what is compared with one
  ['It has been shut since 2014.', ['2014/..']],
  ['Ellison, who has run it since at least 2014, left.', ['2014/..']],
  ['Since 2011, they have sold six of them.', ['2011/..']],
  ['No train has come since last week.', ['2020-02-03/..']],
  ['They’ve met here since Monday.', ['2020-02-10/..']],
  ['They had met since Monday.', ['2020-02-10/..']],
  ['It is the first of its kind since 1984.', ['1984']],
  ['It has had its worst year since 1984.', ['1984']],
  ['It has gone to the west since 1984.', ['1984/..']],
  // Months up to one
  ['Profits fell in the year to March 2019.', ['2018-04/2019-03']],
  ['Profits rose in the six months to the end of June.', ['2019-01/2019-06']],
  ['Profits rose in the three months ended December 2018.', ['2018-10/2018-12']],
  // Days of another week, months of another year
  ['They met on Monday last week.', ['2020-02-03']],
  ['They met last week on Tuesday.', ['2020-02-04']],
  ['They will meet on Thursday next week.', ['2020-02-20']],
  ['It will close in March next year.', ['2021-03']],
  ['It will close in March of this year.', ['2020-03']],
  ['They will meet at the weekend.', ['2020-02-15/2020-02-16']],
  // More than one
  ['It was shut in May and June.', ['2019-05/2019-06']],
  ['The bank expects growth in the second quarter.', ['2020-04-01/2020-06-30']],
  ['She now expects the first cut in the second quarter.', ['2020-04-01/2020-06-30']],
  ['They led in the second quarter.', []],
  ['The broker sees no cut until August, it said in a note.', ['2020-08']],
  ['The broker sees no cut until August, according to a note sent to clients.', ['2020-08']],
  ['It was shut in May and July.', ['2019-05', '2019-07']],
  ['It was shut in May and June 2018.', ['2018-05/2018-06']],
  ['It was shut in May and July 2018.', ['2018-05', '2018-07']],
  ['It will shut in May or June.', ['2020-05', '2020-06']],
  ['It was shut in both 2017 and 2018.', ['2017', '2018']],
  // Months that say when a thing was
  ['January’s storm killed two.', ['2020-01']],
  ['April’s mother came.', []],
  ['The January storm killed two.', ['2020-01']],
  ['The May government fell.', []],
  ['It will be shut by Christmas 2021.', ['2021-12-25']],
  // Bare verbs, and verbs of a plan
  ['It may not put it on sale in June.', ['2020-06']],
  ['He expects it to happen "with no great noise" in January.', ['2021-01']],
  ['They want it done before January.', ['2021-01']],
  ['He gets married in June.', ['2020-06']],
  ['She turns 60 in June.', ['2020-06']],
  ['Then in June a letter turns up.', ['2019-06']],
  // The same date, told twice
  ['They had met a year earlier, in 2018.', ['2018']],
];

/** The second date is told from the first. */
const counted: readonly (readonly [words: string, values: readonly string[]])[] = [
  ['It shut on January 6 and opened two days later.', ['2020-01-06', '2020-01-08']],
  ['It shut on January 6; two days earlier it was open.', ['2020-01-06', '2020-01-04']],
  ['It shut on January 6 and opened the following day.', ['2020-01-06', '2020-01-07']],
  ['It shut on January 6; the day before, it was open.', ['2020-01-06', '2020-01-05']],
  ['It shut on January 6 and opened later that day.', ['2020-01-06', '2020-01-06']],
  ['It shut on January 6 and opened the following Friday.', ['2020-01-06', '2020-01-10']],
  ['It shut on January 6 and opened the following week.', ['2020-01-06', '2020-01-13/2020-01-19']],
  ['It shut on January 6 and opened a week later.', ['2020-01-06', '2020-01-13~']],
  ['It shut on January 6, 2019 and opened three months later.', ['2019-01-06', '2019-04~']],
  ['It shut in January 2019 and opened three months later.', ['2019-01', '2019-04']],
  ['It shut in January 2019 and opened the following month.', ['2019-01', '2019-02']],
  ['It shut in 2015 and opened about two years later.', ['2015', '2017~']],
  ['It shut in 2015 and opened again that year.', ['2015', '2015']],
  ['It shut in 2015 and the next year opened again.', ['2015', '2016']],
  ['It shut in 2015 and opened again that October.', ['2015', '2015-10']],
  ['It shut in November 2015 and opened again that March.', ['2015-11', '2016-03']],
  ['They met on Friday, a day after the court struck it down.', ['2020-02-07', '2020-02-06']],
  ['They met on Friday, the day after Ellison resigned.', ['2020-02-07', '2020-02-06']],
  ['She died on 3 May, two days before the court ruled for her.', ['2019-05-03', '2019-05-05']],
];

/** Nothing that is known closely enough stands before. */
const unanchored = [
  'A month later it was open again.',
  'Two days earlier it was shut.',
  'It was shut the following day.',
  'It was shut two days before the vote.',
  'It was shut, two years after it was built.',
  'It was shut, two days after the council voted.',
  'It was shut the same day.',
  'It will be done over the next year.',
];

describe('the dates that a sentence says', () => {
  test.each(cases)('%s', (words, values) => {
    const found = datesIn(words, published);
    expect(found.map(({ value }) => value)).toEqual(values);
    for (const { value } of found) expect(parseEdtf(value)).not.toBeNull();
  });

  test.each(counted)('%s', (words, values) => {
    const found = datesIn(words, published);
    expect(found.map(({ value }) => value)).toEqual(values);
    expect(found.map(({ anchored }) => anchored)).toEqual([false, true]);
    for (const { value } of found) expect(parseEdtf(value)).not.toBeNull();
  });

  test.each(unanchored)('nothing to count from: %s', (words) => {
    expect(datesIn(words, published)).toEqual([]);
  });

  test('a date of the sentence before is counted from', () => {
    const [found] = datesIn('Two days earlier it was shut.', published, '2019-05-05');
    expect(found).toEqual({ start: 0, end: 16, value: '2019-05-03', anchored: true });
  });

  test('what is relative says nothing where the day of publication is not known', () => {
    const words = 'It opened yesterday, on Tuesday, in January, last week and two days ago.';
    expect(datesIn(words, null)).toEqual([]);
    expect(datesIn('It opened on January 6, 2020.', null)).toHaveLength(1);
  });
});
