import type { RefObject } from 'react';
import { useEffect, useLayoutEffect } from 'react';
import { focusQuietly } from '../ui/arrive.ts';
import { isTaken } from './use-keys.ts';

/** Where each key leads to among so many controls, from the one at `at`, both counted from 0. */
const moves: Readonly<Partial<Record<string, (at: number, count: number) => number>>> = {
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * The keys of the bar for selected words, a toolbar as the ARIA Authoring Practices have it: one stop,
 * arrows within it. It comes next after the words, though it stands elsewhere in the page: Tab from
 * the words leads into it, once for each selection; Tab out of it goes on from the words; Escape
 * closes it and brings the focus back to them.
 */
export function useSelectionKeys(
  bar: RefObject<HTMLElement | null>,
  /** What is selected: another value is another selection. */
  selected: unknown,
  onClose: () => void,
): void {
  // Before the browser draws it, so that no two of its buttons are stops.
  useLayoutEffect(() => {
    const buttons = buttonsOf(bar.current);
    makeStop(
      buttons,
      Math.max(
        0,
        buttons.findIndex(({ tabIndex }) => tabIndex === 0),
      ),
    );
  });
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    let visited = false;
    let from: Element | null = null;
    const goBack = () => {
      const place = from instanceof HTMLElement ? from : blockOfSelection();
      if (place !== null) focusQuietly(place);
    };
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTaken(event.target) || isInCard(event.target)) return;
      const buttons = buttonsOf(element);
      const at = buttons.findIndex((button) => button === document.activeElement);
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        if (at !== -1) goBack();
        onClose();
      } else if (event.key === 'Tab' && at !== -1) {
        // The browser goes on from where the focus is then.
        goBack();
      } else if (event.key === 'Tab' && !event.shiftKey && !visited && isAmongWords()) {
        event.preventDefault();
        visited = true;
        from = document.activeElement?.closest('article *') ?? null;
        buttons.find(({ tabIndex }) => tabIndex === 0)?.focus();
      } else if (at !== -1) {
        const next = moves[event.key]?.(at, buttons.length);
        if (next === undefined) return;
        event.preventDefault();
        makeStop(buttons, next);
        buttons[next]?.focus();
      }
    };
    // In the capturing phase: a panel or a card would take Escape for itself.
    document.addEventListener('keydown', answer, { capture: true });
    return () => {
      document.removeEventListener('keydown', answer, { capture: true });
    };
  }, [bar, selected, onClose]);
}

function buttonsOf(bar: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(bar?.querySelectorAll('button') ?? [])];
}

function makeStop(buttons: readonly HTMLButtonElement[], stop: number): void {
  for (const [at, button] of buttons.entries()) button.tabIndex = at === stop ? 0 : -1;
}

/** An open card lies over the words, and its keys are its own. */
function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-card]') !== null;
}

/** Whether the focus is in the text, or nowhere: it may be elsewhere while words are selected. */
function isAmongWords(): boolean {
  const { activeElement, body } = document;
  return (
    activeElement === null || activeElement === body || activeElement.closest('article') !== null
  );
}

/** The paragraph, the heading or the figure in which the selection ends. */
function blockOfSelection(): HTMLElement | null {
  const node = getSelection()?.focusNode ?? null;
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('article [id][tabindex="-1"]') ?? null;
}
