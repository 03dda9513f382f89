import type { RefObject } from 'react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { onSettings, settings } from '../data/settings.ts';
import type { Article } from '../model/article.ts';
import type { Focus } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, isFiltered, showEverything } from '../model/location.ts';
import { passagesOf, positionOf } from '../model/passages.ts';
import { focusQuietly } from '../ui/arrive.ts';
import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';
import { holdTyped } from '../ui/typed-ahead.ts';
import { AlongAtFoot } from './along-at-foot.tsx';
import { PrintOnDemand } from './print-on-demand.tsx';
import { ResumeOffer } from './resume-offer.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { stepFrom, Stepper } from './stepper.tsx';
import { Strip } from './strip.tsx';
import { TakeIn } from './take-in.tsx';
import { useCurrentQuote } from './use-current-quote.ts';
import { useKeys } from './use-keys.ts';
import { useLighting } from './use-lighting.ts';

const LinkedWords = lazily(
  () => import('./linked-words.tsx'),
  missing('What finds the linked words'),
);

const SearchBar = lazily(() => import('./search-bar.tsx'), missing('The search'));
const KeysSheet = lazily(() => import('./keys-sheet.tsx'), missing('The list of keys'));

export { SettingsSheet } from './settings-sheet.tsx';

interface ReadingAidsProps {
  readonly article: Article;
  readonly focus: Focus;
  readonly location: ReaderLocation;
  /** What holds everything, and what holds the text. */
  readonly root: RefObject<HTMLElement | null>;
  readonly main: RefObject<HTMLElement | null>;
  /** What the reader began with. */
  readonly first: Event;
  /** Called with the quote that is being read, by its id. */
  readonly onQuote: (quote: string) => void;
  /** Whether the reader searches, and who is told when that begins or ends. */
  readonly searching: boolean;
  readonly onSearching: (searching: boolean) => void;
  /** Says something at the foot of the page. */
  readonly say: (message: string) => void;
}

/** What helps with reading and is not the article: fetched when somebody begins to read. */
export default function ReadingAids(props: ReadingAidsProps) {
  const { article, focus, location, root, main, first, onQuote, say, searching, onSearching } =
    props;
  const [listsKeys, setListsKeys] = useState(false);
  const passages = useMemo(() => passagesOf(article, focus), [article, focus]);
  const position = positionOf(passages, focus.passage?.of ?? null);
  const chosen = isFiltered(location);
  const navigate = useNavigate();
  const step = (by: 1 | -1) => () => {
    const to = stepFrom(passages, position, by, location);
    if (to !== null) void navigate(to);
  };
  const { keys } = useSyncExternalStore(onSettings, settings);
  useKeys(
    keys === 'on'
      ? {
          n: step(1),
          p: step(-1),
          '/': () => {
            if (!searching) holdTyped();
            onSearching(true);
          },
          '?': () => {
            setListsKeys(true);
          },
          ...(chosen && {
            Escape: () => void navigate(formatLocation(showEverything(location))),
          }),
        }
      : {},
    first,
  );
  useFocusKept(chosen, focus);
  useLighting(root);
  useCurrentQuote(main, article, onQuote);
  return (
    <>
      {(chosen || location.at !== null) && passages.length > 0 && (
        <Stepper passages={passages} position={position} focus={focus} location={location} />
      )}
      <SelectionBar article={article} location={location} main={main} say={say} />
      {location.words !== null && (
        <LinkedWords key={location.words} article={article} words={location.words} />
      )}
      {searching && (
        <SearchBar
          article={article}
          location={location}
          onClose={() => {
            onSearching(false);
          }}
        />
      )}
      {listsKeys && (
        <KeysSheet
          onClose={() => {
            setListsKeys(false);
          }}
        />
      )}
      <ResumeOffer article={article} location={location} main={main} />
      <PrintOnDemand article={article} focus={focus} root={root} />
      <Strip article={article} focus={focus} location={location} main={main} />
      <TakeIn />
      <AlongAtFoot article={article} />
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
