import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { orderDay, parseEdtf, sayMoment } from '../../src/model/edtf.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;

const read: readonly {
  readonly value: string;
  readonly form: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly order: string;
}[] = [
  {
    value: '2020-01-06',
    form: 'moment',
    first: '2020-01-06',
    last: '2020-01-06',
    order: '2020-01-06',
  },
  {
    value: '2020-01',
    form: 'moment',
    first: '2020-01-01',
    last: '2020-01-31',
    order: '2020-01-01',
  },
  {
    value: '2020',
    form: 'moment',
    first: '2020-01-01',
    last: '2020-12-31',
    order: '2020-01-01',
  },
  {
    value: '2020-02',
    form: 'moment',
    first: '2020-02-01',
    last: '2020-02-29',
    order: '2020-02-01',
  },
  {
    value: '2020-01~',
    form: 'moment',
    first: '2020-01-01',
    last: '2020-01-31',
    order: '2020-01-31',
  },
  {
    value: '2020-02-12/2020-02-13',
    form: 'interval',
    first: '2020-02-12',
    last: '2020-02-13',
    order: '2020-02-12',
  },
  {
    value: '../2020-01-03',
    form: 'until',
    first: null,
    last: '2020-01-03',
    order: '2020-01-03',
  },
  {
    value: '2020-02-12/..',
    form: 'since',
    first: '2020-02-12',
    last: null,
    order: '2020-02-12',
  },
];

const refused = [
  ['a day no month has', '2020-02-30'],
  ['a leap day in a common year', '2019-02-29'],
  ['a thirteenth month', '2020-13'],
  ['a month nought', '2020-00-01'],
  ['an interval that ends before it begins', '2020-02-13/2020-02-12'],
  ['two open sides', '../..'],
  ['three sides', '2020/2021/2022'],
  ['a short year', '20-01-01'],
  ['words', 'in January'],
  ['nothing', ''],
  ['what the standard has and the subset has not', '2020-21'],
];

describe('EDTF', () => {
  test.each(read)('$value', ({ value, form, first, last, order }) => {
    const dates = parseEdtf(value);
    if (dates === null) throw new Error(`${value} is not read`);
    expect(dates.form).toBe(form);
    expect(dates.start?.firstDay ?? null).toBe(first === null ? null : day(first));
    expect(dates.end?.lastDay ?? null).toBe(last === null ? null : day(last));
    expect(orderDay(dates)).toBe(day(order));
  });

  test.each(read)('$value is what the edtf package reads', ({ value, first, last }) => {
    const { min, max } = edtf(value);
    if (first !== null) expect(new Date(min).toISOString().slice(0, 10)).toBe(first);
    if (last !== null) expect(new Date(max).toISOString().slice(0, 10)).toBe(last);
  });

  test.each(refused)('%s is refused', (_name, value) => {
    expect(parseEdtf(value)).toBeNull();
  });

  test.each([
    ['2020-01-03', '3 January 2020'],
    ['2020-12', 'December 2020'],
    ['1843', '1843'],
    ['2020-01~', 'about January 2020'],
  ])('%s reads as %s', (value, words) => {
    const moment = parseEdtf(value)?.start;
    expect(moment && sayMoment(moment)).toBe(words);
  });
});
