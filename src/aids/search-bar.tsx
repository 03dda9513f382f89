import type { RefObject } from 'react';
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Article } from '../model/article.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn } from '../model/location.ts';
import type { Hit } from '../model/search.ts';
import { hitsOf, mostHits } from '../model/search.ts';
import { counted, grouped } from '../model/words.ts';
import { focusQuietly } from '../ui/arrive.ts';
import { useDragToClose } from '../ui/use-drag-to-close.ts';
import { releaseTyped, typedSoFar } from '../ui/typed-ahead.ts';
import styles from './search-bar.module.css';
import { searchFieldId } from './search-field.ts';
import { rangesOf, showRange } from './selected-pieces.ts';

interface SearchBarProps {
  readonly article: Article;
  readonly location: ReaderLocation;
  readonly onClose: () => void;
}

/** Words sought in the text, in quotes and in people, with a way from each place to the next. */
export default function SearchBar({ article, location, onClose }: SearchBarProps) {
  const [words, setWords] = useState(typedSoFar);
  const sought = useDeferredValue(words);
  const hits = useMemo(() => hitsOf(article, sought), [article, sought]);
  const [position, setPosition] = useState(-1);
  const navigate = useNavigate();
  const bar = useRef<HTMLElement>(null);
  // Further down, room for it would move the lines that are being read.
  const [atTop] = useState(() => scrollY === 0);
  useHighlights(hits, position);
  // It hangs from the head, because the foot of a phone is where the keyboard comes.
  useDragToClose(bar, 'up', onClose);
  useFocusGivenBack(bar, hits[position]);

  const goBack = () => {
    goTo(position === -1 ? hits.length - 1 : position - 1);
  };
  const goTo = (at: number) => {
    const next = hits.length === 0 ? -1 : (at + hits.length) % hits.length;
    const hit = hits[next];
    setPosition(next);
    if (hit === undefined) return;
    if (hit.kind === 'text') showHit(hit);
    else void navigate(formatLocation(placeIn(location, hit.anchor)), { replace: true });
  };
  return (
    <search ref={bar} className={styles.bar} data-stepper="" data-at-top={atTop}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goTo(position + 1);
        }}
      >
        <input
          ref={focusOnce}
          id={searchFieldId}
          type="search"
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              // A panel that lies below stays open.
              event.stopPropagation();
              onClose();
            } else if (event.key === 'Enter' && event.shiftKey) {
              event.preventDefault();
              goBack();
            }
          }}
          aria-label="Search in the article"
          value={words}
          enterKeyHint="search"
          autoComplete="off"
          spellCheck="false"
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value);
            setPosition(-1);
          }}
        />
        <span className={styles.count} aria-live="polite">
          {words.trim() === '' ? '' : countOf(hits, position)}
        </span>
        <button type="button" disabled={hits.length === 0} onClick={goBack}>
          Previous
        </button>
        <button type="submit" disabled={hits.length === 0}>
          Next
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </form>
    </search>
  );
}

/**
 * When the bar goes, and the focus in it, the focus is at the place that was stepped to; before any
 * step, where it came from.
 */
function useFocusGivenBack(bar: RefObject<HTMLElement | null>, hit: Hit | undefined): void {
  const last = useRef(hit);
  useEffect(() => {
    last.current = hit;
  }, [hit]);
  // What the field's own ref has moved the focus from is no more to be seen here.
  const [from] = useState(() => document.activeElement);
  // A layout effect, because the bar is still there when it ends.
  useLayoutEffect(() => {
    const element = bar.current;
    return () => {
      if (element?.contains(document.activeElement) !== true) return;
      const id = last.current === undefined ? null : placeOf(last.current);
      const place = id === null ? from : document.getElementById(id);
      if (place instanceof HTMLElement && place.isConnected) focusQuietly(place);
    };
  }, [bar, from]);
}

function placeOf(hit: Hit): string {
  return hit.kind === 'text' ? hit.block : hit.anchor;
}

/** As an effect it would come after the key that opened the bar has gone elsewhere. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
  releaseTyped();
}

const kinds: Readonly<Record<Hit['kind'], string>> = {
  text: 'in the text',
  quote: 'in Quotes',
  person: 'in People',
};

function countOf(hits: readonly Hit[], position: number): string {
  if (hits.length === 0) return 'Nothing found';
  const total = hits.length >= mostHits ? `${grouped(mostHits)} or more` : grouped(hits.length);
  const hit = hits[position];
  if (hit === undefined) return hits.length >= mostHits ? total : counted(hits.length, 'place');
  return `${grouped(position + 1)} of ${total}, ${kinds[hit.kind]}`;
}

/** Every place is marked, the one stepped to more firmly; the marks go with the bar. */
function useHighlights(hits: readonly Hit[], position: number): void {
  const drawn = useRef(new Map<Hit, readonly Range[]>());
  useEffect(() => {
    const ranges = new Map<Hit, readonly Range[]>();
    for (const hit of hits) if (hit.kind === 'text') ranges.set(hit, rangesOf([hit]));
    drawn.current = ranges;
    CSS.highlights.set('found', new Highlight(...[...ranges.values()].flat()));
    return () => {
      CSS.highlights.delete('found');
    };
  }, [hits]);
  useEffect(() => {
    const hit = hits[position];
    const here = hit === undefined ? [] : (drawn.current.get(hit) ?? []);
    const highlight = new Highlight(...here);
    highlight.priority = 1;
    CSS.highlights.set('found-here', highlight);
    return () => {
      CSS.highlights.delete('found-here');
    };
  }, [hits, position]);
}

/** The share of the window's height that stays above the words. */
const leadIn = 0.3;

function showHit(hit: Extract<Hit, { kind: 'text' }>): void {
  const [range] = rangesOf([hit]);
  const block = document.getElementById(hit.block);
  if (range !== undefined && block !== null) showRange(range, block, leadIn);
}
