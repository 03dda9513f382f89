import type { RefObject } from 'react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { onSettings, settings } from '../data/settings.ts';
import type { Article } from '../model/article.ts';
import type { Focus } from '../model/focus.ts';
import { isFiltered } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, showEverything } from '../model/location.ts';
import { passagesOf, positionOf } from '../model/passages.ts';
import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';
import { holdTyped } from '../ui/typed-ahead.ts';
import { AlongAtFoot } from './along-at-foot.tsx';
import { KeysSheet } from './keys-on-demand.ts';
import { PrintOnDemand } from './print-on-demand.tsx';
import { ResumeOffer } from './resume-offer.tsx';
import { focusSearchField } from './search-field.ts';
import { SelectionBar } from './selection-bar.tsx';
import { stepFrom, Stepper } from './stepper.tsx';
import { Strip } from './strip.tsx';
import { TakeIn } from './take-in.tsx';
import { useCurrentQuote } from './use-current-quote.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useKeys } from './use-keys.ts';
import { useLighting } from './use-lighting.ts';

const LinkedWords = lazily(
  () => import('./linked-words.tsx'),
  missing('What finds the linked words'),
);

const SearchBar = lazily(() => import('./search-bar.tsx'), missing('The search'));

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
  /** Called when keys are answered. */
  readonly onThere: () => void;
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
  const {
    article,
    focus,
    location,
    root,
    main,
    first,
    onThere,
    onQuote,
    say,
    searching,
    onSearching,
  } = props;
  const [listsKeys, setListsKeys] = useState(false);
  const passages = useMemo(() => passagesOf(article, focus), [article, focus]);
  const position = positionOf(passages, focus.passage?.of ?? null);
  const stepping = isFiltered(focus) || location.at !== null;
  const navigate = useNavigate();
  const step = (by: 1 | -1) => () => {
    const to = stepFrom(passages, position, by, location);
    if (to !== null) void navigate(to);
  };
  const { keys } = useSyncExternalStore(onSettings, settings);
  const leave = searching
    ? () => {
        onSearching(false);
      }
    : stepping && (() => void navigate(formatLocation(showEverything(location))));
  useKeys(
    {
      ...(keys === 'on' && {
        n: step(1),
        p: step(-1),
        '/': () => {
          if (searching) focusSearchField();
          else holdTyped();
          onSearching(true);
        },
        '?': () => {
          setListsKeys(true);
        },
      }),
      // No letter that somebody could say or hit by mistake: it stays when single keys are off.
      ...(leave && { Escape: leave }),
    },
    first,
  );
  useEffect(onThere, [onThere]);
  useFocusKept(stepping, focus.passage);
  useLighting(root);
  useCurrentQuote(main, article, onQuote);
  return (
    <>
      {stepping && passages.length > 0 && (
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
      <PrintOnDemand article={article} root={root} first={first} />
      <Strip article={article} focus={focus} location={location} main={main} />
      <TakeIn />
      <AlongAtFoot article={article} />
    </>
  );
}
