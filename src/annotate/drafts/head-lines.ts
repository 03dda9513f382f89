import { datesIn } from '../dates/dates.ts';
import { isGivenName } from '../text/given-names.ts';

/** What the lines between a headline and the text say of an article. */
export interface Head {
  /** Without "By". */
  readonly byline: string | null;
  /** EDTF, a day. */
  readonly published: string | null;
}

/** How far into the texts a byline or a date belongs to the head of the article. */
const nearTop = 6;

/** Longer ones are texts, in UTF-16 code units. */
const longest = { name: 40, role: 80, byline: 100, time: 60, dates: 110, bar: 200 };

/**
 * What the first texts under a headline say of the article, and all the texts but those that say it.
 * A day or "By …" may stand under the first paragraph too, a name or an office alone only before.
 */
export function headOf<T>(
  texts: readonly T[],
  wordsOf: (text: T) => string | null,
): Head & { readonly body: readonly T[] } {
  let byline: string | null = null;
  let published: string | null = null;
  let inHead = true;
  const words = texts.slice(0, nearTop + 1).map((text) => wordsOf(text) ?? '');
  const body = texts.filter((_, at) => {
    const text = words[at] ?? '';
    if (at >= nearTop || text === '') return true;
    const bar = barIn(text);
    if (bar !== null) {
      byline ??= bar.byline;
      published ??= bar.published;
      return false;
    }
    const by = bylineIn(text);
    if (by !== null) {
      byline ??= by;
      return false;
    }
    if (isDateLine(text)) {
      published ??= dayIn(text);
      return false;
    }
    if (isProse(text)) inHead = false;
    if (!inHead) return true;
    if (isTimeLine(text) || isRole(text)) return false;
    if (!isName(text) || !(hasGivenName(text) || isRole(words[at + 1] ?? ''))) return true;
    byline ??= text;
    return false;
  });
  return { byline, published, body };
}

/** Whether a line stands alone in the head of an article, whatever is before and after it. */
export function isHeadLine(text: string): boolean {
  if (barIn(text) !== null) return true;
  return text.length <= longest.byline && (bylineIn(text) !== null || isDateLine(text));
}

/**
 * "Jane Doe | Staff writer | 18 March 2025 | 3 min read": a bar of short parts, of which one is a day,
 * a time or an office. Null for anything else.
 */
function barIn(text: string): Head | null {
  if (text.length > longest.bar) return null;
  const parts = text.split(/\s+[|·•]\s+/).map((part) => part.trim());
  if (parts.length < 2) return null;
  if (parts.some((part) => part.length > longest.time || /[.!?…:;”"]$/.test(part))) return null;
  if (!parts.some((part) => isDateLine(part) || isTimeLine(part) || isRole(part))) return null;
  const named = parts.find((part, at) => {
    return isName(part) && (hasGivenName(part) || isRole(parts[at + 1] ?? ''));
  });
  const by = parts.map(bylineIn).find((name) => name !== null);
  return { byline: by ?? named ?? null, published: dayIn(parts.find(isDateLine) ?? '') };
}

function bylineIn(text: string): string | null {
  if (text.length > longest.byline || /[.!?…"”:]$/.test(text)) return null;
  const [, by, name] =
    /^((?:(?:written|reported|words|text|story) )?by:?) (\p{Lu}.{2,})$/iu.exec(text) ?? [];
  if (by === undefined || name === undefined) return null;
  return /^\p{Lu}[\p{L}.’'-]*(?:,| \p{Lu}| (?:and|de|van|von|al|bin|del|della|la|le) |$)/u.test(
    name,
  )
    ? // "By Jane Doe | Edited by John Roe"
      name.replace(/ \| .*/, '')
    : null;
}

/** "— Jane Doe (@jane) March 12, 2024": who wrote a post that is quoted. */
export function isPostedBy(text: string): boolean {
  return text.length <= longest.bar && /^[—–-] ?\p{Lu}.*\(@\w+\)/u.test(text);
}

/** A line that says little more than a day, with its year. */
function isDateLine(text: string): boolean {
  return (
    !isPostedBy(text) &&
    text.length < (/^(?:published|updated|posted)\b/i.test(text) ? longest.dates : longest.time) &&
    /\b(?:1[89]|20)\d\d\b/.test(text) &&
    dayIn(text) !== null &&
    !/[a-z]{4,}.*\s[a-z]{4,}.*\s[a-z]{4,}/.test(text)
  );
}

/** The first whole day that a text names, as EDTF; null when there is none. */
export function dayIn(text: string): string | null {
  const day = datesIn(text, null).find(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value));
  return day?.value ?? null;
}

/** "Updated 3 hours ago", "5 min read". */
function isTimeLine(text: string): boolean {
  return (
    text.length <= longest.time &&
    /^(?:(?:first |last )?(?:published|updated|posted|modified)\b[^.!?]*|.{0,20}\b(?:minutes?|mins?|hours?|hrs?|days?) ago|\d+[ -]min(?:ute)?s?(?: read)?)$/i.test(
      text,
    )
  );
}

/** "Health correspondent, The Example". */
function isRole(text: string): boolean {
  return (
    text.length <= longest.role &&
    /^\p{Lu}[^.!?“”":]*$/u.test(text) &&
    /^(?:\p{L}+[ -]){0,4}(?:correspondent|reporter|staff writer|journalist|columnist)\b/iu.test(
      text,
    )
  );
}

/** Whether a line is the name of a person and nothing else, as far as given names tell. */
export function isLoneName(text: string): boolean {
  return isName(text) && hasGivenName(text);
}

/** "Jane Doe", "Jane Doe and John Roe", "Jane Doe in Larkton". */
function isName(text: string): boolean {
  return (
    text.length <= longest.byline &&
    /^\p{Lu}[^,]*(?:, \p{Lu}[^,]*)*$/u.test(text) &&
    text.split(/, | and | in (?=\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$)/u).every((one, at) => {
      const isPlace = at > 0 && text.endsWith(` in ${one}`);
      return (
        one.length <= longest.name &&
        (isPlace || /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(one))
      );
    })
  );
}

function hasGivenName(text: string): boolean {
  const [given = ''] = text.toLowerCase().split(' ');
  return isGivenName(given);
}

function isProse(text: string): boolean {
  return text.length > 120 || /[.!?…][)"'”’]*$/.test(text);
}
