import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';

/** The edge of the window that the sheet lies at, and is pushed back over. */
export type Way = 'down' | 'up';

/** A drag as it ends: how far the finger went towards closing, and how fast. */
export interface Release {
  /** CSS pixels from where the drag began; negative against the way. */
  readonly moved: number;
  /** The sheet's own height, in CSS pixels. */
  readonly size: number;
  /** CSS pixels in a millisecond, over the drag's last moments. */
  readonly speed: number;
}

/** Dragged so far, as a share of its height, a sheet closes by itself; a flick closes it sooner. */
const farEnough = 0.35;
const flick = { speed: 0.5, moved: 12 };

/** Whether a sheet that is let go of so closes, or springs back. */
export function closesAt({ moved, size, speed }: Release): boolean {
  if (speed <= -flick.speed) return false;
  return moved > size * farEnough || (speed >= flick.speed && moved > flick.moved);
}

/** CSS pixels that a finger moves before it is known to drag, and not to tap. */
const slop = 6;

/** The last milliseconds of a drag that its speed is taken from. */
const lastMoments = 90;

/** Milliseconds that a sheet takes over its whole height once it is let go of. */
const glide = 180;

/**
 * Lets a finger or a pen drag a sheet off the window: by its grip at any time, by the rest of it
 * where there is nothing left to scroll that way. The sheet follows; let go of, it closes or springs
 * back, at once where motion is unwelcome. A mouse has the sheet's button.
 */
export function useDragToClose(
  sheet: RefObject<HTMLElement | null>,
  way: Way,
  onClose: () => void,
): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const listeners = new AbortController();
    const noteScroll = () => {
      element.toggleAttribute('data-scrolled', element.scrollTop > 0);
    };
    noteScroll();
    element.addEventListener('scroll', noteScroll, { passive: true, signal: listeners.signal });
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.pointerType === 'mouse' || !event.isPrimary || !isGrip(element, event)) return;
        drag(element, event, way, close);
      },
      { signal: listeners.signal },
    );
    return () => {
      listeners.abort();
    };
  }, [sheet, way]);
}

/** A field keeps its finger, to place the caret with; what is scrolled has to be scrolled back first. */
function isGrip(element: HTMLElement, { target }: PointerEvent): boolean {
  if (!(target instanceof Element) || target.matches('input[type="search"]')) return false;
  return target.closest('[data-grip]') !== null || element.scrollTop <= 0;
}

function drag(element: HTMLElement, down: PointerEvent, way: Way, close: () => void): void {
  const sign = way === 'down' ? 1 : -1;
  const size = element.getBoundingClientRect().height;
  const along = ({ clientY }: PointerEvent) => (clientY - down.clientY) * sign;
  const ended = new AbortController();
  const recent: { readonly at: number; readonly moved: number }[] = [];
  let motion: Animation | null = null;

  const on = (name: 'pointermove' | 'pointerup' | 'pointercancel', answer: typeof follow) => {
    element.ownerDocument.addEventListener(
      name,
      (event) => {
        if (event.pointerId === down.pointerId) answer(event);
      },
      { signal: ended.signal },
    );
  };
  const follow = (event: PointerEvent) => {
    const moved = along(event);
    if (motion === null) {
      const across = Math.abs(event.clientX - down.clientX);
      if (Math.max(across, Math.abs(moved)) < slop) return;
      if (moved < across) {
        ended.abort();
        return;
      }
      motion = awayOf(element, size * sign);
    }
    recent.push({ at: event.timeStamp, moved });
    motion.currentTime = Math.min(1, Math.max(0, moved / size)) * glide;
  };
  const release = (event: PointerEvent) => {
    ended.abort();
    if (motion === null) return;
    const moved = along(event);
    const from = recent.find(({ at }) => event.timeStamp - at <= lastMoments);
    const time = from === undefined ? 0 : event.timeStamp - from.at;
    const speed = from === undefined || time === 0 ? 0 : (moved - from.moved) / time;
    const closes = event.type === 'pointerup' && closesAt({ moved, size, speed });
    settle(motion, closes, close);
  };
  on('pointermove', follow);
  on('pointerup', release);
  on('pointercancel', release);
}

/** The sheet's way off the window, held where the finger is. */
function awayOf(element: HTMLElement, distance: number): Animation {
  const motion = element.animate(
    { translate: ['0 0', `0 ${distance}px`] },
    { duration: glide, fill: 'both' },
  );
  motion.pause();
  return motion;
}

/** Lets the sheet run on to one of its ends. */
function settle(motion: Animation, closes: boolean, close: () => void): void {
  const end = () => {
    if (closes) close();
    // A sheet that is closed and kept is opened again where it was.
    motion.cancel();
  };
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    end();
    return;
  }
  motion.playbackRate = closes ? 1 : -1;
  motion.onfinish = end;
  motion.play();
}
