/**
 * What rules of dates need to be in a sentence before they are tried: the rules take far longer than these, in which
 * whatever they find has a part.
 */

const monthStarts = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
export const aMonth = new RegExp(`\\b(?:${monthStarts})`, 'i');
export const andMonth = new RegExp(`(?:and|or) (?:${monthStarts})`, 'i');
export const monthsOwn = new RegExp(`\\b(?:${monthStarts})[a-z]*\\.?['’]s`, 'i');
export const theMonth = new RegExp(`(?:the|its|his|her|their) (?:${monthStarts})`, 'i');
export const thatMonth = new RegExp(`(?:that|same) (?:${monthStarts})`, 'i');
export const aMonthOfYear = /[a-z.],? (?:of )?\d{4}/i;
export const someYear = /(?:last|this|next) year/i;
export const toYear = /(?:from|between) \d{4}/i;
export const yearToYear = /\d{4}[-–/]\d/;
export const aDecade = /\d0['’]?s/i;
export const someDays = /(?:from|between) (?:sun|mon|tue|wed|thu|fri|sat)/i;
export const someMonths = new RegExp(`(?:from|between) (?:${monthStarts})`, 'i');
export const upToAMonth = /(?:year|months) (?:up|to|end)/i;
export const daysOfMonths = new RegExp(
  `\\d(?:st|nd|rd|th)?,? (?:to|until|through|-|–|—) (?:${monthStarts})`,
  'i',
);
export const daysOfAMonth = /\d(?: ?[-–—/] ?| to | and )\d/i;
export const aTimeToCome = /time|from (?:now|today)/i;
export const aDay = /today|tonight|this/i;
export const aWeekend = /weekend/i;
export const aPeriod = /(?:last|this|next) (?:week|month|year)/i;
export const aWeekday = /(?:sun|mon|tues|wednes|thurs|fri|satur)day/i;
export const aWeek = /\bweek\b/i;
export const aYear = /\d{3}/;
export const aPart = /quarter|half|months of|[qh][1-4]/i;
export const anEnd = /\b(?:end of|s end|is out|before last)\b/i;
export const aFeast = /day|eve\b|halloween|christmas/i;
export const anAge = /\bago\b/i;
