import { useEffect, useRef } from 'react';
import { headlineId } from '../model/article.ts';
import type { Target } from '../model/target.ts';
import { focusQuietly } from '../ui/arrive.ts';

/**
 * When stepping ends, the control that ended it goes too: the focus is then at the passage where the
 * reader was. One who has stepped to none gets the headline in place of a control that had the focus.
 */
export function useFocusKept(stepping: boolean, passage: Target | null): void {
  const last = useRef(passage);
  useEffect(() => {
    if (passage !== null) last.current = passage;
  }, [passage]);
  useEffect(() => {
    if (!stepping) return;
    let held = document.activeElement;
    const hold = ({ target }: FocusEvent) => {
      held = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', hold);
    return () => {
      document.removeEventListener('focusin', hold);
      if (document.activeElement !== document.body) return;
      const lost = held?.isConnected === false ? headlineId : '';
      const element = document.getElementById(last.current?.anchor ?? lost);
      if (element !== null) focusQuietly(element);
    };
  }, [stepping]);
}
