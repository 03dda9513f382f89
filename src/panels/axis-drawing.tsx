import { useMemo } from 'react';
import type { TimelineItem } from '../model/timeline.ts';
import type { AxisMark } from '../model/timeline-axis.ts';
import { axisMarks, axisOf } from '../model/timeline-axis.ts';
import styles from './axis-drawing.module.css';
import type { ItemTops } from './use-item-tops.ts';

/** The drawing's width, the axis's place in it, and how far bars stand apart, in CSS pixels. */
const width = 56;
const axisX = 7;
const laneWidth = 6;

interface AxisDrawingProps {
  readonly items: readonly TimelineItem[];
  readonly tops: ItemTops;
}

/** The axis to scale, and leaders from each event's days to its item. The list says it all in words. */
export function AxisDrawing({ items, tops: { tops, height } }: AxisDrawingProps) {
  const { axis, marks } = useMemo(() => {
    const dates = items.map((item) => item.dates);
    const drawn = axisOf(dates, height);
    return { axis: drawn, marks: axisMarks(dates, drawn) };
  }, [items, height]);
  if (height === 0) return <div className={styles.place} />;
  return (
    <svg className={styles.place} width={width} height={height} aria-hidden="true">
      <path className={styles.axis} d={axisPath(axis.breaks, height)} />
      {axis.breaks.map((y) => (
        <path key={y} className={styles.axis} d={breakPath(y)} />
      ))}
      {items.map(({ event, dates }, at) => {
        const mark = marks[at];
        const top = tops[at];
        if (mark === undefined || top === undefined) return null;
        return (
          <g key={event.id} data-event={event.id} data-basis={event.basis} className={styles.event}>
            <path className={styles.leader} d={leaderPath(mark, top)} />
            {mark.shape === 'bar' && <Bar mark={mark} />}
            {mark.shape === 'point' && (
              <circle
                className={styles.point}
                data-basis={event.date.basis}
                cx={axisX}
                cy={mark.top}
                r={dates.start?.approximate === true ? 2.5 : 3.5}
              />
            )}
            <circle
              className={styles.point}
              // It stands beside the date, which may be context where the event is not.
              data-basis={event.date.basis === 'context' ? 'context' : event.basis}
              cx={width - 4}
              cy={top}
              r="3.5"
            />
          </g>
        );
      })}
    </svg>
  );
}

const breakHalf = 7;

function axisPath(breaks: readonly number[], height: number): string {
  const starts = [0, ...breaks.map((y) => y + breakHalf)];
  const ends = [...breaks.map((y) => y - breakHalf), height];
  return starts.map((start, at) => `M${axisX} ${start}V${ends[at] ?? height}`).join('');
}

/** Two short strokes across the gap: the common sign for an axis that skips something. */
function breakPath(y: number): string {
  return [-3, 3].map((shift) => `M${axisX - 4} ${y + shift + 2}l8 -4`).join('');
}

function leaderPath({ lane, from }: AxisMark, top: number): string {
  const x = laneX(lane);
  const bend = (width - 8 + laneX(3)) / 2;
  return `M${x} ${from}C${bend} ${from} ${bend} ${top} ${width - 8} ${top}`;
}

const laneX = (lane: number) => axisX + lane * laneWidth;

/** Each soft end fades in three steps. */
const steps = [
  { opacity: 0.7, length: 5 },
  { opacity: 0.4, length: 5 },
  { opacity: 0.18, length: 5 },
];

function Bar({ mark: { lane, top, bottom, softTop, softBottom } }: { readonly mark: AxisMark }) {
  const x = laneX(lane);
  const fade = Math.min(
    steps.reduce((sum, { length }) => sum + length, 0),
    (bottom - top) / 2,
  );
  const step = fade / steps.length;
  const from = softTop ? top + fade : top;
  const to = softBottom ? bottom - fade : bottom;
  return (
    <>
      <path className={styles.bar} d={`M${x} ${from}V${to}`} />
      {steps.map(({ opacity }, at) => (
        <path
          key={opacity}
          className={styles.bar}
          opacity={opacity}
          d={[
            ...(softTop ? [`M${x} ${from - at * step}v${-step + 1}`] : []),
            ...(softBottom ? [`M${x} ${to + at * step}v${step - 1}`] : []),
          ].join('')}
        />
      ))}
    </>
  );
}
