import type { ReactNode } from 'react';
import type { Article } from '../model/article.ts';
import { focusOf } from '../model/focus.ts';
import { parseLocation, startOf } from '../model/location.ts';
import { PrintedEdition } from './printed-edition.tsx';

/**
 * Has the printed edition shown whenever the page is about to be printed, until the signal aborts.
 * The browser prints what is there when the event's last listener returns, so that showing must not
 * wait. It stays, unseen, when all is printed: a preview may look at it again, and when exactly a
 * browser is done with it is nowhere said.
 */
export function watchPrinting(
  onScreen: () => Article,
  show: (edition: ReactNode) => void,
  signal: AbortSignal,
): void {
  let drawn: Article | null = null;
  let address = '';
  const draw = () => {
    const article = onScreen();
    if (drawn === article && address === location.href) return;
    drawn = article;
    address = location.href;
    show(
      <PrintedEdition
        article={article}
        focus={focusAt(location, article)}
        address={address}
        today={localDay(new Date())}
      />,
    );
  };
  const print = matchMedia('print');
  const answer = ({ matches }: MediaQueryListEvent) => {
    if (matches) draw();
  };
  addEventListener('beforeprint', draw, { signal });
  print.addEventListener('change', answer, { signal });
  if (print.matches) draw();
}

/**
 * What the address asks for, of which the path tells nothing: right after a click the address is
 * ahead of the screen, and both are printed.
 */
function focusAt({ search, hash }: Location, article: Article) {
  return focusOf(article, parseLocation({ pathname: '/', search, hash }) ?? startOf(article.id));
}

/** The day where the reader is, as `2020-02-12`. */
function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}
