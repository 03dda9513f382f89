import type { ReactNode } from 'react';
import type { Article } from '../model/article.ts';
import type { Focus } from '../model/focus.ts';
import { PrintedEdition } from './printed-edition.tsx';

/** What is on the screen when the page is printed. */
export interface OnScreen {
  readonly article: Article;
  readonly focus: Focus;
}

/**
 * Has the printed edition shown whenever the page is about to be printed, until the signal aborts.
 * The browser prints what is there when the event's last listener returns, so that showing must not
 * wait. It stays, unseen, when all is printed: a preview may look at it again, and when exactly a
 * browser is done with it is nowhere said.
 */
export function watchPrinting(
  onScreen: () => OnScreen,
  show: (edition: ReactNode) => void,
  signal: AbortSignal,
): void {
  let drawn: OnScreen | null = null;
  let address = '';
  const draw = () => {
    const now = onScreen();
    if (drawn === now && address === location.href) return;
    drawn = now;
    address = location.href;
    show(<PrintedEdition {...now} address={address} today={localDay(new Date())} />);
  };
  const print = matchMedia('print');
  const answer = ({ matches }: MediaQueryListEvent) => {
    if (matches) draw();
  };
  addEventListener('beforeprint', draw, { signal });
  print.addEventListener('change', answer, { signal });
  if (print.matches) draw();
}

/** The day where the reader is, as `2020-02-12`. */
function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}
