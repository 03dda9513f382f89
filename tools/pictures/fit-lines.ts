/** Part of a text that no line break divides; its width is in ems. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** Follows the piece before it without a space. */
  readonly glued: boolean;
}

/** A text whose pieces are measured, in one face. */
export interface Measured {
  readonly pieces: readonly Piece[];
  /** The width of a space, in ems. */
  readonly space: number;
  /** What stands where the text is cut. */
  readonly ending: Piece;
}

/** Where a text has to go, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly mostLines: number;
  /** The type sizes to choose from, the largest first. */
  readonly sizes: readonly number[];
  /** The height of a line, in ems. */
  readonly leading: number;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  /** What all the lines take, in pixels. */
  readonly height: number;
}

type Line = readonly Piece[];

/** The longest piece, in code points: as many of the widest letters fit a line in a small size. */
const longestPiece = 20;

/**
 * The pieces of a text, unmeasured: its words, parted after dashes. A word that may be wider than a
 * line, an address for one, is parted where it has to be.
 */
export function piecesOf(text: string): readonly Pick<Piece, 'text' | 'glued'>[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(/(?<=[–—])/u)
        .flatMap(chopped)
        .map((piece, at) => ({ text: piece, glued: at > 0 })),
    );
}

/** By code points, so that no letter outside the basic plane is torn in two. */
function chopped(word: string): readonly string[] {
  return word.match(new RegExp(`.{1,${longestPiece}}`, 'gsu')) ?? [];
}

/**
 * A text broken into lines of even length, in the largest size that fits the box; what is too long
 * even for the smallest is cut at a word. It has no lines where not even one fits.
 */
export function fitLines(text: Measured, box: Box): Fitted {
  const { sizes, leading } = box;
  const linesIn = (size: number) =>
    Math.max(0, Math.min(box.mostLines, Math.floor(box.height / (size * leading))));
  const fitted = (size: number, lines: readonly Line[]) => ({
    size,
    lines: lines.map(wordsOf),
    height: lines.length * size * leading,
  });
  for (const size of sizes) {
    const width = box.width / size;
    const lines = broken(text, width);
    if (lines.length <= linesIn(size) && text.pieces.every((piece) => piece.width <= width)) {
      return fitted(size, balanced(text, width));
    }
  }
  const smallest = sizes.at(-1) ?? 0;
  return fitted(smallest, cut(text, box.width / smallest, linesIn(smallest)));
}

/** Each line takes as many pieces as go into it; a piece that is wider stands alone. */
function broken({ pieces, space }: Measured, width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let taken = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    const wider = taken + (piece.glued ? 0 : space) + piece.width;
    if (line === undefined || wider > width) {
      lines.push([piece]);
      taken = piece.width;
    } else {
      line.push(piece);
      taken = wider;
    }
  }
  return lines;
}

/** The same number of lines in the narrowest measure that allows it, found by halving. */
function balanced(text: Measured, width: number): readonly Line[] {
  const count = broken(text, width).length;
  const widest = Math.max(0, ...text.pieces.map((piece) => piece.width));
  let [tooNarrow, enough] = [widest, width];
  if (broken(text, tooNarrow).length === count) return broken(text, tooNarrow);
  while (enough - tooNarrow > 0.01) {
    const middle = (tooNarrow + enough) / 2;
    if (broken(text, middle).length > count) tooNarrow = middle;
    else enough = middle;
  }
  return broken(text, enough);
}

/** The first lines, the last of them shortened until the ending goes into it. */
function cut(text: Measured, width: number, count: number): readonly Line[] {
  const lines = broken(text, width).slice(0, count);
  const last = [...(lines.pop() ?? [])];
  if (last.length === 0) return [];
  while (last.length > 1 && widthOf(last, text.space) + text.ending.width > width) last.pop();
  let end = last.pop();
  // An ellipsis or a dash between words says nothing when nothing follows it.
  while (last.length > 0 && end !== undefined && bare(end) === '') end = last.pop();
  const cutOff = {
    ...text.ending,
    text: `${end === undefined ? '' : bare(end)}${text.ending.text}`,
  };
  return [...lines, [...last, { ...cutOff, glued: end?.glued ?? false }]];
}

/** A piece without the marks and stops at its end. */
function bare({ text }: Piece): string {
  return text.replace(/[\p{P}\s]+$/u, '');
}

function widthOf(line: Line, space: number): number {
  return line.reduce(
    (sum, { width, glued }, at) => sum + width + (at === 0 || glued ? 0 : space),
    0,
  );
}

function wordsOf(line: Line): string {
  return line.map(({ text, glued }, at) => (at === 0 || glued ? text : ` ${text}`)).join('');
}
