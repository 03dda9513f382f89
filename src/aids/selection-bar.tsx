import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { Article } from '../model/article.ts';
import type { ReaderLocation } from '../model/location.ts';
import type { Piece } from '../model/text-quote.ts';
import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';
import { onViewMoves } from '../ui/on-view-moves.ts';
import { setRule } from '../ui/rules.ts';
import { useCorrecting } from './correcting.ts';
import { selectedPieces } from './selected-pieces.ts';

const SelectionActions = lazily(
  () => import('./selection-actions.tsx'),
  missing('The bar for selected words'),
);

const SelectionSheet = lazily(
  () => import('./selection-sheet.tsx'),
  missing('What marks selected words'),
);

interface SelectionBarProps {
  readonly article: Article;
  readonly location: ReaderLocation;
  readonly main: RefObject<HTMLElement | null>;
  readonly say: (message: string) => void;
}

/** How long a selection has to stand still before the bar comes, in milliseconds. */
const rest = 180;

/** A small bar by the words that are selected; it goes when they are selected no more. */
export function SelectionBar({ article, location, main, say }: SelectionBarProps) {
  const pieces = useSelectedPieces(article, main);
  const correcting = useCorrecting();
  const [marking, setMarking] = useState<readonly Piece[]>([]);
  return (
    <>
      {pieces.length > 0 && (
        <SelectionActions
          article={article}
          location={location}
          pieces={pieces}
          say={say}
          onMark={
            correcting &&
            (() => {
              setMarking(pieces);
            })
          }
        />
      )}
      {correcting !== null && marking.length > 0 && (
        <SelectionSheet
          pieces={marking}
          correcting={correcting}
          onClose={() => {
            setMarking([]);
          }}
        />
      )}
    </>
  );
}

function useSelectedPieces(
  article: Article,
  main: RefObject<HTMLElement | null>,
): readonly Piece[] {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  useEffect(() => {
    let timer: number | undefined;
    const look = () => {
      const text = main.current?.querySelector('article');
      const selected = text ? selectedPieces(article, text) : [];
      setPieces((before) => (selected.length + before.length === 0 ? before : selected));
      if (selected.length > 0) placeBar();
    };
    const lookSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, rest);
    };
    lookSoon();
    document.addEventListener('selectionchange', lookSoon);
    const stop = onViewMoves(placeBar);
    // A face that comes late, or another size of text, moves the words.
    const resized = new ResizeObserver(placeBar);
    if (main.current !== null) resized.observe(main.current);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', lookSoon);
      stop();
      resized.disconnect();
      setRule('selection', '');
    };
  }, [article, main]);
  return pieces;
}

/** What the bar needs of room, and how far it keeps from the words, in CSS pixels. */
const size = { width: 400, height: 46, gap: 8 };

/** Above the words with a mouse, below them where there is no room; on a phone the styles decide. */
function placeBar(): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const { top, bottom, left, width } = selection.getRangeAt(0).getBoundingClientRect();
  const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const above = top - size.height - size.gap;
  const y = Math.min(above > head ? above : bottom + size.gap, innerHeight - size.height);
  const x = Math.max(8, Math.min(left + width / 2 - size.width / 2, innerWidth - size.width - 24));
  setRule('selection', `[data-selection] { --x: ${x}px; --y: ${Math.max(head, y)}px; }`);
}
