import type { Env, MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';
import Parser from 'markdown-it';
import { silentName, textsInHtml } from './html-fragment.ts';

/** A text of its own in a Markdown file, as it is rendered. */
export interface MarkdownPiece {
  /** 1 to 6 for a heading; 0 for anything else. */
  readonly level: number;
  /** Lines within it are parted by "\n"; may be empty. */
  readonly text: string;
  /** Whether it is a row of a table, or in a list. */
  readonly isListed?: true;
}

/** Blocks that are nested deeper would lose their text: such a file is none that anybody wrote. */
const deepest = 100;

let parser: MarkdownIt | null = null;

/**
 * The texts of a Markdown file in their order: paragraphs, headings, items of lists, rows of tables
 * and footnotes, with the words that CommonMark renders, and tables as GitHub has them. Pictures and
 * fenced code are left out. Null for a file that is nested too deeply to be Markdown. Linear in its
 * length.
 */
export function markdownPieces(source: string): readonly MarkdownPiece[] | null {
  parser ??= newParser();
  const tokens = parser.parse(source, {});
  if (tokens.some(({ level }) => level >= deepest - 1)) return null;
  const pieces: MarkdownPiece[] = [];
  let level = 0;
  let lists = 0;
  let row: string[] | null = null;
  const add = (text: string) => {
    pieces.push(lists > 0 ? { level, text, isListed: true } : { level, text });
  };
  for (const token of tokens) {
    const { type, content } = token;
    if (type === 'heading_open') level = Number(token.tag.slice(1));
    else if (type === 'heading_close') level = 0;
    else if (type === 'list_item_open') lists += 1;
    else if (type === 'list_item_close') lists -= 1;
    else if (type === 'tr_open') row = [];
    else if (type === 'tr_close') {
      pieces.push({ level, text: (row ?? []).join(' · '), isListed: true });
      row = null;
    } else if (type === 'inline') {
      const text = inlineText(token.children ?? []);
      if (row === null) linesIn(text).forEach(add);
      else if (text !== '') row.push(text);
    } else if (type === 'html_block') {
      for (const text of textsInHtml(content)) add(resolved(text));
    } else if (type === 'code_block') add(content);
  }
  return pieces;
}

function newParser(): MarkdownIt {
  const markdown = new Parser({ html: true, maxNesting: deepest });
  // Where a link leads does not matter to its words.
  markdown.validateLink = () => true;
  markdown.block.ruler.before('reference', 'footnote', footnote, {
    alt: ['paragraph', 'reference'],
  });
  markdown.inline.ruler.before('link', 'footnote_mark', footnoteMark);
  return markdown;
}

/** "[^label]: A note." is a text, as are lines that follow it. */
function footnote(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  const lineAt = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const isSetIn = (line: number) => (state.sCount[line] ?? 0) - state.blkIndent >= 4;
  const [mark, label] = /^\[\^([^\]\s]{1,100})\]:/.exec(lineAt(first)) ?? [];
  if (mark === undefined || label === undefined || isSetIn(first)) return false;
  if (silent) return true;
  const isBegun = (line: number) => /^(?:\[\^|#{1,6} |>|```|~~~|[-*+] )/.test(lineAt(line));
  let next = first + 1;
  while (next < end && !state.isEmpty(next) && (isSetIn(next) || !isBegun(next))) next += 1;
  const lines = Array.from({ length: next - first }, (_, at) => lineAt(first + at));
  labelsOf(state.env).add(label);
  const token = state.push('inline', '', 0);
  token.content = lines.join('\n').slice(mark.length).trim();
  token.map = [first, next];
  token.children = [];
  state.line = next;
  return true;
}

/** A mark stands for a note that the file has; any other stays, as it is rendered. */
function footnoteMark(state: StateInline): boolean {
  const start = state.src.slice(state.pos, state.pos + 110);
  const [mark, label] = /^\[\^([^\]\s]{1,100})\]/.exec(start) ?? [];
  if (mark === undefined || label === undefined || !labelsOf(state.env).has(label)) return false;
  state.pos += mark.length;
  return true;
}

/** The labels of the file's notes: what a parse carries from blocks to lines. */
function labelsOf(env: Env): Set<unknown> {
  if (env.labels instanceof Set) return env.labels;
  return (env.labels = new Set());
}

function inlineText(tokens: readonly Token[]): string {
  const parts: string[] = [];
  const links: { readonly start: number; readonly isWithin: boolean }[] = [];
  let hidden: string | null = null;
  for (const token of tokens) {
    const { type, content } = token;
    if (hidden !== null) {
      if (type === 'html_inline' && content.toLowerCase().startsWith(`</${hidden}`)) hidden = null;
    } else if (type === 'html_inline') {
      hidden = silentName(content);
      if (/^<br\b/i.test(content)) parts.push('\n');
    } else if (type === 'softbreak' || type === 'hardbreak') parts.push('\n');
    else if (type === 'link_open') {
      const isWithin = String(token.attrGet('href') ?? '').startsWith('#');
      links.push({ start: parts.length, isWithin });
    } else if (type === 'link_close') {
      const link = links.pop();
      if (link?.isWithin === true && isNoteMark(parts.slice(link.start).join(''))) {
        parts.length = link.start;
      }
    } else if (type !== 'image') parts.push(content);
  }
  return parts
    .join('')
    .replace(/^\[[ xX]\] (?=\S)/, '')
    .trim();
}

/** What leads to a note, or back from it. */
function isNoteMark(text: string): boolean {
  return /^(?:\[?\d{1,3}\]?|[*†‡↑^]|↩\ufe0e?)$/.test(text.trim());
}

/**
 * Lines of a paragraph are one text, unless each is short and none ends like a sentence: a name, an
 * office, a day.
 */
function linesIn(text: string): readonly string[] {
  const lines = text.split('\n');
  const areOwn = lines.every((line) => {
    return line.length <= 60 && /^[\p{Lu}\p{N}]/u.test(line) && !/[.,;:!?…"”’]$/.test(line.trim());
  });
  return areOwn ? lines : [text];
}

/** References to characters as what they stand for; a backslash is one in HTML. */
function resolved(html: string): string {
  parser ??= newParser();
  return parser.utils.unescapeAll(html.replaceAll('\\', '\\\\'));
}
