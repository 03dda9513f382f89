import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { withData } from '../ui/rules.ts';

/** What a card hangs from: a mention, a quote, or the words that an event rests on. */
export interface CardSubject {
  readonly kind: 'mention' | 'quote' | 'evidence';
  /** The mention's or the quote's id, or the anchor of the evidence. */
  readonly id: string;
}

export interface OpenCard extends CardSubject {
  /** A pinned card was asked for and holds the focus; one that is not goes with the pointer. */
  readonly pinned: boolean;
  /** What asked for it, as `PointerEvent.pointerType` has it; empty or left out for the keyboard. */
  readonly pointer?: string | undefined;
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
    const now = (change: (open: OpenCard | null) => OpenCard | null) => {
      window.clearTimeout(timer.current);
      setCard(change);
    };
    const later = (delay: number, change: (open: OpenCard | null) => OpenCard | null) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        // Words may have been selected while it was waited.
        if (selectedIn(element) === null) setCard(change);
      }, delay);
    };
    const show =
      (subject: CardSubject, pinned: boolean, pointer?: string) => (open: OpenCard | null) =>
        open?.pinned === true && !pinned ? open : { ...subject, pinned, pointer };
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
      if (relatedTarget === null || isInCard(target)) return;
      // A card that the focus has left, or that came with it, may lie over what has it now.
      const left = isInCard(relatedTarget);
      now(left ? () => null : unlessPinned);
      const subject = left ? null : handleAt(target);
      if (subject !== null && target instanceof Element && target.matches(':focus-visible')) {
        later(restBeforeOpening, show(subject, false));
      }
    });
    // What was selected as the pointer went down: a selection that is another one was made by it.
    let before: Range | null = null;
    on('pointerdown', () => {
      before = selectedIn(element)?.cloneRange() ?? null;
    });
    on('click', (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const handle = handleAt(event.target);
      if (handle !== null) event.preventDefault();
      const subject = handle ?? wordsAt(event.target);
      const selected = selectedIn(element);
      // A click that ends a selection is no wish for a card. On a link the old one would stay.
      if (subject === null || (selected !== null && !isSame(selected, before))) return;
      if (selected !== null) getSelection()?.removeAllRanges();
      now(show(subject, true, event.pointerType));
    });
    document.addEventListener(
      'click',
      ({ target }) => {
        const kept = isInCard(target) || handleAt(target) !== null || wordsAt(target) !== null;
        if (!kept) now(() => null);
      },
      { signal: listeners.signal },
    );
    document.addEventListener(
      'selectionchange',
      () => {
        if (selectedIn(element) !== null) now(() => null);
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

  return { card, close };
}

/** The link that opens a card of this subject, and gets the focus back from it. */
export function handleOf({ kind, id }: CardSubject): string {
  return `a${withData(kind, id)}`;
}

function handleAt(target: EventTarget | null): CardSubject | null {
  return subjectAt(target, 'a');
}

function wordsAt(target: EventTarget | null): CardSubject | null {
  return subjectAt(target, ':not(a)');
}

/**
 * The words of the text that are selected; null when none are. What can be done with them stands
 * beside them then, and a card would lie over it. Words of a card itself do not count.
 */
function selectedIn(root: Element): Range | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: around } = range;
  const within = around instanceof Element ? around : around.parentElement;
  return range.intersectsNode(root) && !isInCard(within) ? range : null;
}

function isSame(one: Range, other: Range | null): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** A mention is before the quote it stands in, and a quote before an event. */
function subjectAt(target: EventTarget | null, tag: string): CardSubject | null {
  if (!(target instanceof Element)) return null;
  for (const kind of ['mention', 'quote', 'evidence'] as const) {
    const attribute = `data-${kind}`;
    const id = target.closest(`${tag}[${attribute}]`)?.getAttribute(attribute);
    if (id != null) return { kind, id };
  }
  return null;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-card]') !== null;
}
