import type { RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Article } from '../model/article.ts';
import type { Focus } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, showEverything } from '../model/location.ts';
import { passagesOf, positionOf } from '../model/passages.ts';
import { focusQuietly } from '../ui/arrive.ts';
import { stepFrom, Stepper } from './stepper.tsx';
import { Strip } from './strip.tsx';
import { useKeys } from './use-keys.ts';

interface ReadingAidsProps {
  readonly article: Article;
  readonly focus: Focus;
  readonly location: ReaderLocation;
  /** What holds the text. */
  readonly main: RefObject<HTMLElement | null>;
  /** What the reader began with. */
  readonly first: Event;
}

/** What helps with reading and is not the article: fetched when somebody begins to read. */
export default function ReadingAids({ article, focus, location, main, first }: ReadingAidsProps) {
  const passages = useMemo(() => passagesOf(article, focus), [article, focus]);
  const position = positionOf(passages, focus.passage?.of ?? null);
  const chosen = location.person !== null || location.kinds.length > 0;
  const navigate = useNavigate();
  const step = (by: 1 | -1) => () => {
    const to = stepFrom(passages, position, by, location);
    if (to !== null) void navigate(to);
  };
  useKeys(
    {
      n: step(1),
      p: step(-1),
      ...(chosen && {
        Escape: () => void navigate(formatLocation(showEverything(location))),
      }),
    },
    first,
  );
  useFocusKept(chosen, focus);
  return (
    <>
      {(chosen || location.at !== null) && passages.length > 0 && (
        <Stepper passages={passages} position={position} focus={focus} location={location} />
      )}
      <Strip article={article} focus={focus} location={location} main={main} />
    </>
  );
}

/** When the filter goes, the button that ended it goes too: the focus stays where the reader was. */
function useFocusKept(chosen: boolean, { passage }: Focus): void {
  const last = useRef(passage);
  useEffect(() => {
    if (passage !== null) last.current = passage;
  }, [passage]);
  useEffect(() => {
    if (!chosen) return;
    return () => {
      const element = document.getElementById(last.current?.anchor ?? '');
      if (document.activeElement === document.body && element !== null) focusQuietly(element);
    };
  }, [chosen]);
}
