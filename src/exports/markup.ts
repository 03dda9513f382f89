import { escapeHtml } from '../model/escape-html.ts';

/** HTML that is markup, as against words, which are escaped wherever they are put into it. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | readonly Markup[];

/**
 * A template of HTML. Words put into it become text, in an element or in an attribute in quotation
 * marks; markup stays markup; lists of it are joined.
 */
export function markup(literals: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: String.raw({ raw: literals }, ...values.map(htmlOf)) };
}

/** Nothing at all. */
export const none: Markup = { html: '' };

/** Parsers make a line feed of a carriage return, but not of one that is written as a reference. */
function htmlOf(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value).replaceAll('\r', '&#13;');
  if ('html' in value) return value.html;
  return value.map((markup) => markup.html).join('');
}
