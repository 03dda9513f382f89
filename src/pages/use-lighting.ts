import type { RefObject } from 'react';
import { useEffect, useLayoutEffect } from 'react';
import type { Focus } from '../model/focus.ts';
import type { Target } from '../model/target.ts';
import { setRule, withData } from '../ui/rules.ts';

/** What is pointed at, or holds the focus, lights up wherever else it stands on the page. */
export function useLighting(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const light = ({ target }: Event) => {
      setRule('lit', target instanceof Element ? litRule(target) : '');
    };
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
  const lit = target.closest('[data-quote], [data-event]');
  const quote = lit?.getAttribute('data-quote') ?? null;
  if (quote !== null) {
    const of = withData('quote', quote);
    return `mark${of} { --lit: color-mix(in oklab, var(--hue-line) 40%, transparent); }
      li${of} { --lit: var(--wash); }`;
  }
  const event = lit?.getAttribute('data-event') ?? null;
  if (event === null) return '';
  const of = withData('event', event);
  return `article ${of} { --lit: color-mix(in oklab, var(--flash) 60%, transparent); }
    li${of} { --lit: var(--wash); }
    svg ${of} { --leader: var(--accent); }`;
}

/** Who is in focus lights the text, the passage stepped to most of all; the rest fades and stays readable. */
export function useFocusRules({ person, kinds, passage }: Focus): void {
  useLayoutEffect(() => {
    const speaker = person === null ? '' : withData('speaker', person.id);
    const chosen = kinds.map((kind) => withData('kind', kind)).join(', ');
    const faded = [speaker, chosen].filter((selector) => selector !== '');
    const rules = faded.flatMap((selector) => [
      `article mark[data-quote]:not(${selector}) { --mark-tint: transparent; border-color: transparent; }`,
      `article a[data-note]:not(${selector}) { visibility: hidden; }`,
    ]);
    if (person !== null) {
      rules.push(`article a[data-mention]${withData('person', person.id)} {
        --mention-tint: var(--hue-tint);
        text-decoration: underline dotted 1px var(--hue-line);
      }`);
    }
    if (passage !== null) rules.push(passageRule(passage));
    setRule('focus', rules.join('\n'));
    return () => {
      setRule('focus', '');
    };
  }, [person, kinds, passage]);
}

/** Where the reader stands is marked more firmly than the rest. */
function passageRule({ kind, of }: Target): string {
  return kind === 'quote'
    ? `article mark${withData('quote', of)} {
        --mark-tint: color-mix(in oklab, var(--hue-line) 30%, var(--hue-tint));
        border-block-end: 2px solid var(--hue-line);
      }`
    : `article a[data-mention]${withData('mention', of)} {
        --mention-tint: color-mix(in oklab, var(--hue-line) 30%, var(--hue-tint));
        text-decoration: underline solid 2px var(--hue-line);
      }`;
}
