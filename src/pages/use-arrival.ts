import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { beforeKeeping, rememberScroll, scrollPosition } from '../data/scroll-positions.ts';
import { headlineId } from '../model/article.ts';
import type { Target } from '../model/target.ts';
import { flash, focusQuietly } from '../ui/arrive.ts';
import { useHydrating } from '../ui/hydrating.tsx';
import { withData } from '../ui/rules.ts';

/** Until the first page of this document has been arrived at. */
let isFirst = true;

/**
 * What happens when a location is reached. Another page begins at its top, with the focus on its
 * title. A new one shows its target, below the head, with the
 * focus on it and a wash of tint; back, forward and reload return to where the reader was, and
 * light the target without moving there. A page that was built before has been landed on by the
 * browser, or been read for a while, when the app joins it, and stays where it is. Where a location
 * is arrived at and scrolled to is remembered, and never changes the URL.
 */
export function useArrival(target: Target | null): void {
  const location = useLocation();
  const kind = useNavigationType();
  const hydrating = useHydrating();
  const entry = `${location.key} ${location.pathname}${location.search}${location.hash}`;
  const current = useRef(entry);
  const isNew = useRef(true);

  useLayoutEffect(() => {
    if (hydrating) return;
    current.current = entry;
    const first = isFirst;
    const fresh = isNew.current && !first;
    isFirst = false;
    isNew.current = false;
    const returning = first ? isReturn() : kind === NavigationType.Pop;
    const place = returning ? scrollPosition(entry) : null;
    const landed = first && scrollY > 0;
    const element = target === null ? null : document.getElementById(target.anchor);
    if (place !== null) scrollTo({ top: place, behavior: 'instant' });
    else if (element !== null && target !== null) show(element, target, landed);
    else if (fresh) scrollTo({ top: 0, behavior: 'instant' });
    // What arrives without moving the page is told by no scroll.
    rememberScroll(entry, scrollY);
    if (element === null || target === null) {
      const title = fresh ? document.getElementById(headlineId) : null;
      if (title !== null) focusQuietly(title);
      return;
    }
    // Stepping, by button or through a search, keeps the focus: the next step is one press away.
    if (document.activeElement?.closest('[data-stepper]') == null) focusQuietly(element);
    flash(lightsOf(element, target));
    // With its first frame a browser focuses what the address names, as it stood in the page at the
    // start: where the app has drawn that anew by then, it takes the focus from everything.
    const frame = first ? requestAnimationFrame(keepFocus.bind(null, element)) : 0;
    return () => {
      cancelAnimationFrame(frame);
    };
    // `location` is new on every navigation, to the same address too, and each is an arrival.
  }, [location, entry, kind, target, hydrating]);

  useLayoutEffect(() => {
    const remember = () => {
      rememberScroll(current.current, scrollY);
    };
    addEventListener('scroll', remember, { passive: true });
    // A page may go before the frame that tells of its last scroll, one in the background above all.
    beforeKeeping(hydrating ? null : remember);
    return () => {
      removeEventListener('scroll', remember);
      beforeKeeping(null);
    };
  }, [hydrating]);
}

function keepFocus(element: HTMLElement): void {
  if (document.activeElement === document.body) focusQuietly(element);
}

/** Whether this page came by reload, back or forward rather than by a link. */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const how = entry !== undefined && 'type' in entry ? entry.type : '';
  return how === 'reload' || how === 'back_forward';
}

/** A place in the text goes to the top, unless landed on; an item of a panel as far as it must. */
function show(element: HTMLElement, { kind }: Target, landed: boolean): void {
  const inPanel = kind === 'note' || kind === 'person' || kind === 'event';
  if (landed && !inPanel) return;
  element.scrollIntoView({ block: inPanel ? 'nearest' : 'start', behavior: 'instant' });
}

/** Everything that belongs to the target: a quote has several marks, evidence several pieces. */
function lightsOf(element: HTMLElement, { kind, of }: Target): Iterable<Element> {
  if (kind === 'quote') return document.querySelectorAll(`mark${withData('quote', of)}`);
  if (kind === 'evidence') return document.querySelectorAll(`article ${withData('event', of)}`);
  return [element];
}
