import { standsOverOthers } from './elsewhere.ts';
import { hasClassWord, isBlockLevel, isFurniture, isUnseen } from './html-furniture.ts';
import { walk } from './html-walk.ts';

/** A text of its own in a page: a paragraph, a heading, a caption, a row of a table. */
export interface Piece {
  readonly kind: 'text' | 'heading' | 'caption' | 'credit';
  /** 1 to 6 for a heading; 0 for anything else. */
  readonly level: number;
  /** As a browser would show it: white space collapsed, none at either end; never empty. */
  readonly text: string;
  /** UTF-16 code units of the text, white space left out, that are in links and in bold type. */
  readonly linked: number;
  readonly bold: number;
  readonly letters: number;
  /** Whether a part of it is marked up as a time. */
  readonly timed: boolean;
  /** Captions and credits of one figure have one number. */
  readonly group: number;
}

/** How much of a tree is where; what is unseen counts for nothing. */
export interface Measure {
  readonly elements: number;
  /** Levels of elements below the root. */
  readonly depth: number;
  /** All but white space, in UTF-16 code units. */
  readonly letters: number;
  /** Elements that hold most of the text outside links: each in the next. */
  readonly bulk: ReadonlySet<Element>;
  /** Those, and what names itself as the main part, with all that it is in. */
  readonly vital: ReadonlySet<Element>;
}

/** One walk through the tree. */
export function measure(root: Element): Measure {
  const proseIn = new Map<Element, number>();
  const vital = new Set<Element>();
  const begun: { readonly prose: number; vital: boolean }[] = [];
  const sum = { elements: 0, depth: 0, letters: 0, prose: 0, links: 0 };
  walk(root, {
    enter: (element, depth) => {
      sum.elements += 1;
      sum.depth = Math.max(sum.depth, depth);
      if (isUnseen(element)) return false;
      if (element.localName === 'a') sum.links += 1;
      begun.push({ prose: sum.prose, vital: isMain(element) });
      return true;
    },
    text: (data) => {
      const letters = lettersOf(data);
      sum.letters += letters;
      if (sum.links === 0) sum.prose += letters;
    },
    leave: (element) => {
      if (element.localName === 'a') sum.links -= 1;
      const one = begun.pop();
      if (one === undefined) return;
      proseIn.set(element, sum.prose - one.prose);
      if (!one.vital) return;
      vital.add(element);
      const parent = begun.at(-1);
      if (parent !== undefined) parent.vital = true;
    },
  });
  const { elements, depth, letters } = sum;
  const bulk = new Set<Element>();
  for (const [element, prose] of proseIn) if (prose * 2 > sum.prose) bulk.add(element);
  return { elements, depth, letters, bulk, vital: new Set([...vital, ...bulk]) };
}

/** HTML's own name for it, and schema.org's. */
function isMain(element: Element): boolean {
  return element.localName === 'main' || element.getAttribute('itemprop') === 'articleBody';
}

/** All but white space, in UTF-16 code units. */
function lettersOf(text: string): number {
  return text.replaceAll(/\s+/g, '').length;
}

type Role = Pick<Piece, 'kind' | 'level'>;

const plain: Role = { kind: 'text', level: 0 };
const credited: Role = { kind: 'credit', level: 0 };

/** Longer texts in a figure are no names, in UTF-16 code units. */
const longestCredit = 60;

/**
 * The texts of a tree in their order, without what nobody sees; if `strict` also without what is the
 * page's and not its article's, as far as that is not vital: a box or a list under a heading of other
 * stories too.
 */
export function piecesOf(
  root: Element,
  { vital, strict }: { readonly vital: ReadonlySet<Element>; readonly strict: boolean },
): readonly Piece[] {
  const pieces: Piece[] = [];
  const roles: { readonly element: Element; readonly role: Role }[] = [];
  const figures: { readonly element: Element; quotes: boolean; isPicture: boolean }[] = [];
  const open = { links: 0, bold: 0, marks: 0, quotes: 0 };
  const boxes: { readonly element: Element; readonly before: number }[] = [];
  let others: { readonly box: Element; readonly before: number } | null = null;
  let listAt = 0;
  let group = 0;
  let line = emptyLine();
  const end = () => {
    const { linked, bold, letters, timed } = line;
    const text = line.parts
      .join('')
      .replaceAll(/[ \t\n\f\r]+/g, ' ')
      // Cells with nothing in them.
      .replaceAll(/(?: ·)+(?= · )|(?: ·)+ ?$/g, '')
      .trim();
    const { kind, level } = roles.at(-1)?.role ?? (isBesidePicture(text) ? credited : plain);
    if (letters > 0) pieces.push({ kind, level, text, group, linked, bold, letters, timed });
    line = emptyLine();
  };
  /** In a figure, beside its caption, a few words without a stop name whose picture it is. */
  const isBesidePicture = (text: string) => {
    const figure = figures.at(-1);
    return figure?.isPicture === true && text.length <= longestCredit && !/[.!?…:”"]$/.test(text);
  };
  /** What begins with such a heading, as far out as that goes, is others' whole. */
  const markOthers = (depth: number) => {
    const { kind, text = '' } = pieces.at(-1) ?? {};
    if (!strict || others !== null || kind !== 'heading' || !standsOverOthers(text)) return;
    const before = pieces.length - 1;
    const within = boxes.findLastIndex((box) => box.before < before || vital.has(box.element));
    const box = boxes[within + 1];
    if (box === undefined) listAt = depth;
    else others = { box: box.element, before };
  };
  const roleOf = (element: Element): Role | null => {
    const level = headingLevel(element);
    if (level > 0) return { kind: 'heading', level };
    if (element.localName === 'figcaption') {
      // Under a quotation stands who said it.
      return figures.at(-1)?.quotes === true ? plain : { kind: 'caption', level: 0 };
    }
    if (vital.has(element)) return null;
    const inCaption = roles.at(-1)?.role.kind === 'caption';
    if (isCredit(element, inCaption)) return { kind: 'credit', level: 0 };
    return isCaption(element) ? { kind: 'caption', level: 0 } : null;
  };
  walk(root, {
    enter: (element, depth) => {
      const figure = figures.at(-1);
      if (figure !== undefined && element.localName === 'img') figure.isPicture = true;
      if (isUnseen(element)) return false;
      const name = element.localName;
      if (listAt === depth && isBlockLevel(element)) {
        listAt = 0;
        if ((name === 'ul' || name === 'ol') && !vital.has(element)) {
          pieces.pop();
          return false;
        }
      }
      if (name === 'br') {
        if (line.broken) end();
        else {
          line.parts.push(' ');
          line.broken = true;
        }
        return false;
      }
      const role = roleOf(element);
      const isQuoted = name === 'footer' && open.quotes > 0;
      if (strict && role === null && !isQuoted && !vital.has(element) && isFurniture(element)) {
        if (isBlockLevel(element)) end();
        return false;
      }
      if (role !== null || isBlockLevel(element)) end();
      if (role?.kind !== 'heading') boxes.push({ element, before: pieces.length });
      if (role !== null) {
        if (figures.length === 0 && roles.length === 0) group += 1;
        roles.push({ element, role });
      }
      if (name === 'figure') {
        if (figures.length === 0) group += 1;
        figures.push({ element, quotes: false, isPicture: false });
      }
      if (name === 'blockquote') open.quotes += 1;
      if (isCell(name)) line.parts.push(line.letters > 0 ? ' · ' : ' ');
      if (name === 'q') line.parts.push((open.marks += 1) % 2 === 1 ? '“' : '‘');
      if (leadsAway(element)) open.links += 1;
      if (isBold(name)) open.bold += 1;
      if (name === 'time') line.timed = true;
      return true;
    },
    text: (data) => {
      line.parts.push(data);
      const letters = lettersOf(data);
      if (letters === 0) return;
      line.broken = false;
      line.letters += letters;
      if (open.links > 0) line.linked += letters;
      if (open.bold > 0) line.bold += letters;
    },
    leave: (element, depth) => {
      const name = element.localName;
      if (isCell(name)) line.parts.push(' ');
      if (name === 'q') line.parts.push((open.marks -= 1) % 2 === 0 ? '”' : '’');
      if (leadsAway(element)) open.links -= 1;
      if (isBold(name)) open.bold -= 1;
      const isRole = roles.at(-1)?.element === element;
      if (isRole || isBlockLevel(element)) end();
      if (isRole && headingLevel(element) > 0) markOthers(depth);
      else if (boxes.at(-1)?.element === element) boxes.pop();
      if (others?.box === element) {
        pieces.length = others.before;
        others = null;
      }
      if (isRole) roles.pop();
      if (name === 'blockquote') {
        open.quotes -= 1;
        const figure = figures.at(-1);
        if (figure !== undefined) figure.quotes = true;
      }
      if (name === 'figure') figures.pop();
    },
  });
  end();
  return pieces;
}

function emptyLine() {
  return { parts: [] as string[], linked: 0, bold: 0, letters: 0, timed: false, broken: false };
}

function headingLevel({ localName }: Element): number {
  return Number(/^h([1-6])$/.exec(localName)?.[1] ?? 0);
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

function isBold(name: string): boolean {
  return name === 'b' || name === 'strong';
}

/** A heading that links to itself, or a note's mark, leads nowhere. */
function leadsAway(element: Element): boolean {
  if (element.localName !== 'a') return false;
  const target = element.getAttribute('href');
  return target !== null && !target.startsWith('#');
}

const creditWords = new Set(['credit', 'credits', 'photographer', 'photocredit']);
const captionCreditWords = new Set([
  ...creditWords,
  ...['source', 'copyright', 'byline', 'author', 'agency', 'attribution'],
]);
const captionWords = new Set(['caption', 'captions', 'figcaption', 'cutline']);

function isCredit(element: Element, inCaption: boolean): boolean {
  if (/\b(?:creditText|copyrightHolder)\b/.test(element.getAttribute('itemprop') ?? ''))
    return true;
  if (inCaption) return hasClassWord(element, captionCreditWords);
  return isBlockLevel(element) && hasClassWord(element, creditWords);
}

function isCaption(element: Element): boolean {
  return isBlockLevel(element) && hasClassWord(element, captionWords);
}

/** Letters outside links, in UTF-16 code units. */
export function proseIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { letters, linked }) => sum + letters - linked, 0);
}
