import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

export interface ItemTops {
  /** The middle of each item's first line, in CSS pixels from the top of the list. */
  readonly tops: readonly number[];
  /** The list's height in CSS pixels; 0 before it is laid out or while it is hidden. */
  readonly height: number;
}

const unmeasured: ItemTops = { tops: [], height: 0 };

/** Half a first line and what is above it, in CSS pixels. */
const firstLine = 18;

/** Where a list's items stand, measured before the first paint and whenever the list's size changes. */
export function useItemTops(list: RefObject<HTMLElement | null>, items: unknown): ItemTops {
  const [measured, setMeasured] = useState(unmeasured);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const measure = () => {
      // Not laid out: in a panel that is closed.
      if (element.offsetHeight === 0) return;
      const children = [...element.children].filter((child) => child instanceof HTMLElement);
      setMeasured({
        tops: children.map(({ offsetTop }) => offsetTop + firstLine),
        height: element.offsetHeight,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [list, items]);
  return measured;
}
