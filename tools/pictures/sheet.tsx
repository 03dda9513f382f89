import type { ReactNode } from 'react';
import type { Quote } from '../../src/model/article.ts';
import { hueColours, paint } from './colours.ts';
import type { Face } from './faces.ts';
import { faces, setIn } from './faces.ts';
import type { Fitted } from './fit-lines.ts';
import { pictureSize } from './size.ts';

/** All measures are pixels. A preview is mostly shown at less than half its size. */
const margin = { side: 76, top: 52, foot: 60 };
/** The length of a line, what the sheet has for words between its head and its foot, and what parts them. */
export const measure = pictureSize.width - 2 * margin.side;
export const room = 420;
export const gap = 36;

/** Paper with the name at its head; what it holds stands at the top and at the foot. */
export function Sheet({
  top,
  children,
}: {
  readonly top: Fitted | null;
  readonly children: ReactNode;
}) {
  return (
    <div
      style={{
        ...pictureSize,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        padding: `${margin.top}px ${margin.side}px ${margin.foot}px`,
        background: paint.paper,
        color: paint.ink,
      }}
    >
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'center',
          paddingBottom: 18,
          borderBottom: `2px solid ${paint.hairline}`,
        }}
      >
        <Lines of={{ lines: ['Verbatim'], size: 34, height: 40 }} face={faces.brand} />
        {top !== null && <Lines of={top} face={faces.small} colour={paint.muted} />}
      </div>
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          flexDirection: 'column',
          justifyContent: 'space-between',
          paddingTop: gap,
        }}
      >
        {children}
      </div>
    </div>
  );
}

interface LinesProps {
  readonly of: Fitted;
  readonly face: Face;
  readonly colour?: string;
}

/** A text in the lines that it was broken into. */
export function Lines({ of: { lines, size, height }, face, colour = paint.ink }: LinesProps) {
  const lineHeight = `${height / lines.length}px`;
  return (
    <div style={{ ...setIn(face), display: 'flex', flexDirection: 'column', fontSize: size }}>
      {lines.map((line, at) => (
        <div key={at} style={{ color: colour, lineHeight, whiteSpace: 'nowrap' }}>
          {line}
        </div>
      ))}
    </div>
  );
}

interface MarkedProps {
  readonly of: Fitted;
  readonly kind: Quote['kind'];
  readonly hue: number;
}

/** The pencil's mark, as in the text: a tint, with a dashed foot for a fragment; a line alone for reported speech. */
export function Marked({ of: { lines, size, height }, kind, hue }: MarkedProps) {
  const { tint, line } = hueColours(hue);
  const tinted = { padding: '0 12px', marginLeft: -12, background: tint };
  const mark = {
    direct: tinted,
    partial: { ...tinted, borderBottom: `3px dashed ${line}` },
    indirect: { borderBottom: `2px solid ${line}` },
  };
  return (
    <div style={{ ...setIn(faces.text), display: 'flex', flexDirection: 'column', fontSize: size }}>
      {lines.map((words, at) => (
        <div
          key={at}
          style={{ display: 'flex', alignItems: 'center', height: height / lines.length }}
        >
          <div style={{ ...mark[kind], lineHeight: 1.24, whiteSpace: 'nowrap' }}>{words}</div>
        </div>
      ))}
    </div>
  );
}

/** The letters that stand for a speaker, as in the margin of the text. */
export function Initials({ hue, initials }: { readonly hue: number; readonly initials: string }) {
  const { tint, ink } = hueColours(hue);
  return (
    <div
      style={{
        ...setIn(faces.label),
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: 44,
        height: 44,
        borderRadius: 22,
        background: tint,
        color: ink,
        fontSize: 18,
      }}
    >
      {initials}
    </div>
  );
}
