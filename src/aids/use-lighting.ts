import type { RefObject } from 'react';
import { useEffect } from 'react';
import { setRule, withData } from '../ui/rules.ts';

/** What is pointed at, holds the focus or has its card there, lights up wherever else it stands on the page. */
export function useLighting(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const light = ({ target }: { readonly target: EventTarget | null }) => {
      setRule('lit', target instanceof Element ? litRule(target) : '');
    };
    // The pointer may have come to rest before anyone looked.
    light({ target: [...element.querySelectorAll(':hover')].at(-1) ?? null });
    const darken = () => {
      setRule('lit', '');
    };
    element.addEventListener('pointerover', light);
    element.addEventListener('focusin', light);
    element.addEventListener('pointerleave', darken);
    return () => {
      element.removeEventListener('pointerover', light);
      element.removeEventListener('focusin', light);
      element.removeEventListener('pointerleave', darken);
      darken();
    };
  }, [root]);
}

function litRule(target: Element): string {
  const lit = target.closest('[data-quote], [data-event], [data-card]');
  const quote = lit?.getAttribute('data-quote') ?? lit?.getAttribute('data-card') ?? '';
  if (quote !== '') {
    const of = withData('quote', quote);
    return `mark${of} { --lit: color-mix(in oklab, var(--hue-line) var(--lit-share), var(--hue-tint)); color: var(--ink); }
      li${of} { --lit: var(--wash); }`;
  }
  const event = lit?.getAttribute('data-event') ?? null;
  if (event === null) return '';
  const of = withData('event', event);
  return `article ${of} { --lit: color-mix(in oklab, var(--flash) 60%, transparent); color: var(--ink); }
    li${of} { --lit: var(--wash); }
    svg ${of} { --leader: var(--accent); }`;
}
