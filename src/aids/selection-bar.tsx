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
      {pieces.length > 0 && marking.length === 0 && (
        <SelectionActions
          article={article}
          location={location}
          pieces={pieces}
          say={say}
          onDrawn={placeBar}
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
    const around = main.current;
    if (around === null) return;
    let timer: number | undefined;
    const look = () => {
      const text = around.querySelector('article');
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
    const stop = onViewMoves(around, placeBar);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', lookSoon);
      stop();
      setRule('selection', '');
    };
  }, [article, main]);
  return pieces;
}

/** How far the bar keeps from the words, and from what else it could touch, in CSS pixels. */
const gap = 8;

/**
 * Above the words, below them where there is no room, and within the text's column; on a phone the
 * styles decide. Nothing before the bar is drawn: its size is what it is placed by.
 */
function placeBar(): void {
  const selection = getSelection();
  const bar = document.querySelector<HTMLElement>('[data-selection]');
  const column = document.querySelector('article')?.getBoundingClientRect();
  if (bar === null || column === undefined) return;
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const { top, bottom, left, width } = selection.getRangeAt(0).getBoundingClientRect();
  const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const above = top - bar.offsetHeight - gap;
  const y = Math.min(above > head ? above : bottom + gap, innerHeight - bar.offsetHeight - gap);
  const furthest = column.right - bar.offsetWidth;
  const x = Math.max(column.left, Math.min(left + (width - bar.offsetWidth) / 2, furthest));
  setRule('selection', `[data-selection] { --x: ${x}px; --y: ${Math.max(head + gap, y)}px; }`);
}
