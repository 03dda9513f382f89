import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router';
import type { Article } from '../model/article.ts';
import type { Focus } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn, stepTo } from '../model/location.ts';
import type { Tick, TickKind } from '../model/strip.ts';
import { stripOf } from '../model/strip.ts';
import { onViewMoves } from '../ui/on-view-moves.ts';
import styles from './strip.module.css';

interface StripProps {
  readonly article: Article;
  readonly focus: Focus;
  readonly location: ReaderLocation;
  /** What the strip stands beside. */
  readonly main: RefObject<HTMLElement | null>;
}

/** Where each kind of tick stands across the strip, and how wide it is, in CSS pixels. */
const lanes: Readonly<Record<TickKind, { readonly from: number; readonly width: number }>> = {
  quote: { from: 0, width: 8 },
  mention: { from: 10, width: 4 },
  evidence: { from: 16, width: 4 },
};

/** What the lanes of a lying strip are apart, as a share of what they are in an upright one. */
const lowering = 0.625;

/** A tick's length along the strip, in CSS pixels. */
const length = 3;

/**
 * Where in the article everything is: upright beside the text, lying under the head of a phone. One
 * stop for the keyboard, with arrows from tick to tick; a click between ticks takes the nearest.
 */
export function Strip({ article, focus, location, main }: StripProps) {
  const ticks = useMemo(() => stripOf(article, focus), [article, focus]);
  const lying = useSyncExternalStore(onWidthChange, isNarrow);
  const [stop, setStop] = useState(0);
  const drawing = useRef<SVGSVGElement>(null);
  const [band, whole] = useReadingBand(main);
  const place = main.current;
  if (place === null || ticks.length === 0) return null;

  const links = () => [...(drawing.current?.querySelectorAll<SVGAElement>('a') ?? [])];
  const turn = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    links()[Math.min(ticks.length - 1, Math.max(0, stop + by))]?.focus();
  };
  const takeNearest = (event: MouseEvent<SVGSVGElement>) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = lying
      ? (event.clientX - box.left) / box.width
      : (event.clientY - box.top) / box.height;
    const away = (tick: Tick) => Math.abs(tick.at - at);
    const nearest = ticks.reduce((best, tick, n) => {
      const than = ticks[best];
      return than !== undefined && away(tick) < away(than) ? n : best;
    }, 0);
    links()[nearest]?.dispatchEvent(
      new window.MouseEvent('click', { bubbles: true, cancelable: true }),
    );
  };
  return createPortal(
    <nav className={styles.track} aria-label="Where in the article" data-strip="" hidden={whole}>
      <svg
        ref={drawing}
        className={styles.strip}
        onClick={takeNearest}
        onKeyDown={turn}
        aria-hidden={false}
      >
        <rect ref={band} className={styles.band} />
        {ticks.map((tick, n) => (
          <Link
            key={tick.anchor}
            to={formatLocation(
              tick.kind === 'mention'
                ? stepTo(location, tick.anchor)
                : placeIn(location, tick.anchor),
            )}
            className={styles.tick}
            tabIndex={n === Math.min(stop, ticks.length - 1) ? 0 : -1}
            aria-label={tick.label}
            data-kind={tick.kind}
            data-lit={tick.lit}
            data-hue={tick.hue}
            data-current={tick.anchor === focus.target?.anchor}
            onFocus={() => {
              setStop(n);
            }}
          >
            <title>{tick.label}</title>
            <rect {...boxOf(tick, lying)} />
          </Link>
        ))}
      </svg>
    </nav>,
    place,
  );
}

function boxOf({ kind, at }: Tick, lying: boolean) {
  const { from, width } = lanes[kind];
  const along = `${(at * 100).toFixed(2)}%`;
  return lying
    ? { x: along, y: from * lowering, width: length, height: width / 2 + 1 }
    : { x: from, y: along, width, height: length };
}

const narrow = '(width < 720px)';

function isNarrow(): boolean {
  return matchMedia(narrow).matches;
}

function onWidthChange(tell: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', tell);
  return () => {
    query.removeEventListener('change', tell);
  };
}

/**
 * Shows on the strip how much of the text is in the window, which the phone's line of progress says
 * there; gives the band, and whether the window has room for the whole text.
 */
function useReadingBand(main: RefObject<HTMLElement | null>) {
  const band = useRef<SVGRectElement>(null);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const measured = main.current;
    if (measured === null) return;
    const draw = () => {
      const { top, height } = measured.getBoundingClientRect();
      const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      const text = measured.querySelector('article')?.getBoundingClientRect().height ?? 0;
      setWhole(text <= window.innerHeight - head);
      if (height === 0) return;
      const from = Math.min(1, Math.max(0, -top / height));
      const to = Math.min(1, Math.max(0, (window.innerHeight - top) / height));
      band.current?.setAttribute('y', `${(from * 100).toFixed(2)}%`);
      band.current?.setAttribute('height', `${((to - from) * 100).toFixed(2)}%`);
    };
    return onViewMoves(measured, draw);
  }, [main]);
  return [band, whole] as const;
}
