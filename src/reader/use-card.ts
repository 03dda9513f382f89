import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { setRule, withData } from '../ui/rules.ts';

/** What a card hangs from: a mention, or the letters beside a quote. */
export interface CardSubject {
  readonly kind: 'mention' | 'quote';
  readonly id: string;
}

export interface OpenCard extends CardSubject {
  /** A pinned card was asked for and holds the focus; one that is not goes with the pointer. */
  readonly pinned: boolean;
}

/** Milliseconds a mouse rests before a card opens, and may stray before it closes. */
const restBeforeOpening = 280;
const strayBeforeClosing = 220;

/**
 * The one card of the reader: opened by resting on a name or a quote's letters, by focusing them,
 * or for good by a click, a tap or Enter. The root holds both the text and the card; it carries
 * one set of listeners however many marks there are. `resetOn` closes the card when it changes.
 */
export function useCard(root: RefObject<HTMLElement | null>, resetOn: unknown) {
  const [card, setCard] = useState<OpenCard | null>(null);
  const [seen, setSeen] = useState(resetOn);
  if (seen !== resetOn) {
    setSeen(resetOn);
    setCard(null);
  }
  const timer = useRef<number | undefined>(undefined);
  const close = useCallback(() => {
    window.clearTimeout(timer.current);
    setCard(null);
  }, []);

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const later = (delay: number, change: (open: OpenCard | null) => OpenCard | null) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        setCard(change);
      }, delay);
    };
    const now = (change: (open: OpenCard | null) => OpenCard | null) => {
      window.clearTimeout(timer.current);
      setCard(change);
    };
    const show = (subject: CardSubject, pinned: boolean) => (open: OpenCard | null) =>
      open?.pinned === true && !pinned ? open : { ...subject, pinned };
    const unlessPinned = (open: OpenCard | null) => (open?.pinned === true ? open : null);

    const listeners = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      answer: (event: HTMLElementEventMap[Name]) => void,
    ) => {
      element.addEventListener(name, answer, { signal: listeners.signal });
    };
    on('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'mouse') return;
      const subject = handleAt(target);
      if (subject !== null) later(restBeforeOpening, show(subject, false));
      else if (isInCard(target)) window.clearTimeout(timer.current);
      else later(strayBeforeClosing, unlessPinned);
    });
    on('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') later(strayBeforeClosing, unlessPinned);
    });
    on('focusin', ({ target, relatedTarget }) => {
      if (relatedTarget === null || isInCard(relatedTarget)) return;
      const subject = handleAt(target);
      if (subject !== null && target instanceof Element && target.matches(':focus-visible')) {
        later(restBeforeOpening, show(subject, false));
      } else if (!isInCard(target)) now(unlessPinned);
    });
    on('click', (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const handle = handleAt(event.target);
      if (handle !== null) event.preventDefault();
      const subject = handle ?? quoteAt(event.target);
      if (subject !== null) now(show(subject, true));
    });
    document.addEventListener(
      'click',
      ({ target }) => {
        const kept = isInCard(target) || handleAt(target) !== null || quoteAt(target) !== null;
        if (!kept) now(() => null);
      },
      { signal: listeners.signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        if (element.querySelector('[data-card]') !== null) event.preventDefault();
        now(() => null);
      },
      { signal: listeners.signal },
    );
    return () => {
      listeners.abort();
      window.clearTimeout(timer.current);
    };
  }, [root]);

  useEffect(() => {
    setRule('card', card === null ? '' : `${anchorOf(card)} { anchor-name: --card; }`);
    return () => {
      setRule('card', '');
    };
  }, [card]);

  return { card, close };
}

/** What a card hangs from: a quote's hangs below its words. */
function anchorOf({ kind, id }: CardSubject): string {
  return kind === 'mention' ? `a${withData('mention', id)}` : `mark${withData('quote', id)}`;
}

/** The element that opens a card of this subject and gets the focus back from it. */
export function handleOf({ kind, id }: CardSubject): string {
  return kind === 'mention' ? `a${withData('mention', id)}` : `a${withData('note', id)}`;
}

function handleAt(target: EventTarget | null): CardSubject | null {
  const handle = target instanceof Element ? target.closest('[data-mention], [data-note]') : null;
  if (!(handle instanceof HTMLElement)) return null;
  const { mention, note } = handle.dataset;
  if (mention !== undefined) return { kind: 'mention', id: mention };
  return note === undefined ? null : { kind: 'quote', id: note };
}

/** A click that ends a selection is no wish for a card. */
function quoteAt(target: EventTarget | null): CardSubject | null {
  const mark = target instanceof Element ? target.closest('mark[data-quote]') : null;
  if (!(mark instanceof HTMLElement) || getSelection()?.isCollapsed === false) return null;
  const { quote } = mark.dataset;
  return quote === undefined ? null : { kind: 'quote', id: quote };
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-card]') !== null;
}
