import { useLayoutEffect } from 'react';
import type { Focus } from '../model/focus.ts';
import type { Target } from '../model/target.ts';
import { setRule, withData } from '../ui/rules.ts';

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
      const mention = `article a[data-mention]${withData('person', person.id)}`;
      rules.push(
        'article [data-chunk] { color: var(--ink-soft); }',
        `article mark[data-quote]${speaker}, ${mention} { color: var(--ink); }`,
        `${mention} {
          --mention-tint: var(--hue-tint);
          text-decoration: underline dotted 2px var(--hue-line);
        }`,
      );
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
    ? `article mark[data-kind]${withData('quote', of)} {
        --mark-tint: color-mix(in oklab, var(--hue-line) 30%, var(--hue-tint));
        border-block-end: 3px solid var(--hue-line);
        color: var(--ink);
      }
      article a[data-kind]${withData('note', of)} { visibility: visible; }`
    : `article a[data-form]${withData('mention', of)} {
        --mention-tint: color-mix(in oklab, var(--hue-line) 30%, var(--hue-tint));
        text-decoration: underline dotted 4px var(--hue-line);
      }`;
}
