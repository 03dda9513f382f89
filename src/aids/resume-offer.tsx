import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { readingPlace, rememberPlace } from '../data/reading-places.ts';
import type { Article } from '../model/article.ts';
import { blockOrder, headlineId, textsOf } from '../model/article.ts';
import { beginningOf } from '../model/excerpt.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn } from '../model/location.ts';
import note from '../ui/note.module.css';
import styles from './resume-offer.module.css';

interface ResumeOfferProps {
  readonly article: Article;
  readonly location: ReaderLocation;
  readonly main: RefObject<HTMLElement | null>;
}

/** Whoever stopped within the first blocks has hardly begun. */
const hardlyBegun = 3;

/**
 * Offers whoever comes back to go on where they stopped; gone as soon as they read on by themselves.
 * A link to a place is a wish of its own, and gets no offer.
 */
export function ResumeOffer({ article, location, main }: ResumeOfferProps) {
  const [place, setPlace] = useState(() => placeToOffer(article, location));
  const dismiss = () => {
    setPlace(null);
  };
  useRememberedPlace(article, main, place === null);
  useEffect(() => {
    if (place === null) return;
    const readOn = () => {
      if (scrollY > innerHeight) setPlace(null);
    };
    addEventListener('scroll', readOn, { passive: true });
    return () => {
      removeEventListener('scroll', readOn);
    };
  }, [place]);
  if (place === null) return null;
  return (
    <aside className={`${note.note} ${styles.offer}`} aria-label="Where you stopped">
      <p>
        You stopped at{' '}
        <q dir="auto">{beginningOf(textsOf(article).get(place) ?? '', offeredLength)}</q>
      </p>
      <Link to={formatLocation(placeIn(location, place))} onClick={dismiss}>
        Go on there
      </Link>
      <button
        type="button"
        onClick={() => {
          // The button goes, and the article begins here.
          document.getElementById(headlineId)?.focus({ preventScroll: true });
          dismiss();
        }}
      >
        Close
      </button>
    </aside>
  );
}

function placeToOffer(article: Article, { anchor, at, words }: ReaderLocation): string | null {
  if (anchor !== null || at !== null || words !== null || scrollY > innerHeight / 2) return null;
  const place = readingPlace(article.id);
  const order = blockOrder(article).get(place ?? '') ?? 0;
  return order < hardlyBegun ? null : place;
}

/** UTF-16 code units of a paragraph's beginning, as many as tell it from the next. */
const offeredLength = 48;

/** How long the page stands still before its place is remembered, in milliseconds. */
const stands = 600;

/** While `on`: remembers the block at the top of the window; forgets it once the end was seen. */
function useRememberedPlace(
  article: Article,
  main: RefObject<HTMLElement | null>,
  on: boolean,
): void {
  useEffect(() => {
    if (!on) return;
    let timer: number | undefined;
    const remember = () => {
      const text = main.current?.querySelector('article');
      const read = !text || text.getBoundingClientRect().bottom <= innerHeight;
      rememberPlace(article.id, read ? null : blockAtTop(article));
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(remember, stands);
    };
    addEventListener('scroll', soon, { passive: true });
    return () => {
      window.clearTimeout(timer);
      removeEventListener('scroll', soon);
    };
  }, [article, main, on]);
}

/** The last block that begins above the upper third of the window; by halves, since there may be many. */
function blockAtTop({ blocks }: Article): string | null {
  const isAbove = (at: number) => {
    const element = document.getElementById(blocks[at]?.id ?? '');
    return element !== null && element.getBoundingClientRect().top < innerHeight / 3;
  };
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isAbove(middle)) from = middle + 1;
    else to = middle;
  }
  return blocks[from - 1]?.id ?? null;
}
