import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Target, TargetKind } from '../model/target.ts';
import { focusQuietly } from '../ui/arrive.ts';
import styles from './panel-shell.module.css';

/** The panels, in the order of their tabs. */
const panels = {
  quotes: 'Quotes',
  people: 'People',
  timeline: 'Timeline',
} as const;

type PanelId = keyof typeof panels;

const panelIds = Object.keys(panels) as readonly PanelId[];

/** Which panel has to be open for a target to be seen; null for what stands in the text. */
const panelOf: Readonly<Record<TargetKind, PanelId | null>> = {
  block: null,
  quote: null,
  mention: null,
  evidence: null,
  about: null,
  note: 'quotes',
  person: 'people',
  event: 'timeline',
};

interface ShellState {
  readonly chosen: PanelId;
  /** On a narrow screen: how much of it the panel takes. */
  readonly sheet: 'closed' | 'half' | 'full';
}

interface PanelShellProps {
  readonly target: Target | null;
  /** Whether the timeline is asked for as it is told, which is to be seen. */
  readonly told: boolean;
  readonly children: Readonly<Record<PanelId, ReactNode>>;
}

/**
 * Where the panels stand: all of them at the sides of a wide page, one at a time beside a narrower
 * one, in a sheet at the foot of a phone's. Each is mounted once; the styles decide what is seen.
 */
export function PanelShell({ target, told, children }: PanelShellProps) {
  const [state, setState] = useState<ShellState>(() => openFor(initialState, target));
  const [seen, setSeen] = useState(target);
  const [seenTold, setSeenTold] = useState(false);
  if (seenTold !== told) {
    setSeenTold(told);
    if (told && target === null) setState((before) => openAt('timeline', before));
  }
  if (seen !== target) {
    setSeen(target);
    setState((before) => openFor(before, target));
  }
  const { sheet, opener, close } = useSheet(state, setState);

  return (
    <aside
      className={styles.shell}
      aria-label="Beside the text"
      data-chosen={state.chosen}
      data-sheet={state.sheet}
    >
      <Tabs
        chosen={state.chosen}
        onChoose={(chosen) => {
          setState((before) => ({ ...before, chosen }));
        }}
      />
      <div
        ref={sheet}
        className={styles.sheet}
        tabIndex={-1}
        onScroll={({ currentTarget }) => {
          currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollTop > 0);
        }}
      >
        <div className={styles.grip}>
          <button
            type="button"
            onClick={() => {
              setState((before) => ({
                ...before,
                sheet: before.sheet === 'full' ? 'half' : 'full',
              }));
            }}
          >
            {state.sheet === 'full' ? 'Half height' : 'Full height'}
          </button>
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
        <div id="panel--quotes" className={styles.quotes} data-panel="quotes" tabIndex={-1}>
          {children.quotes}
        </div>
        <div className={styles.pair}>
          <div id="panel--people" data-panel="people">
            {children.people}
          </div>
          <div id="panel--timeline" data-panel="timeline">
            {children.timeline}
          </div>
        </div>
      </div>
      <nav className={styles.bar} aria-label="Panels">
        {panelIds.map((id) => (
          <button
            key={id}
            type="button"
            aria-expanded={state.sheet !== 'closed' && state.chosen === id}
            aria-controls={`panel--${id}`}
            onClick={(event) => {
              opener.current = event.currentTarget;
              const isOpen = state.sheet !== 'closed' && state.chosen === id;
              setState({ chosen: id, sheet: isOpen ? 'closed' : 'half' });
            }}
          >
            {panels[id]}
          </button>
        ))}
      </nav>
    </aside>
  );
}

const initialState: ShellState = { chosen: 'quotes', sheet: 'closed' };

/** Opens what hides the target; a target in the text asks a sheet to get out of its way. */
function openFor(before: ShellState, target: Target | null): ShellState {
  if (target === null) return before;
  const panel = panelOf[target.kind];
  if (panel === null) return { ...before, sheet: 'closed' };
  return openAt(panel, before);
}

function openAt(chosen: PanelId, { sheet }: ShellState): ShellState {
  return { chosen, sheet: sheet === 'full' ? 'full' : 'half' };
}

/** An opened sheet takes the focus and gives it back to the button that opened it. */
function useSheet(
  { sheet: size, chosen }: ShellState,
  setState: (change: (before: ShellState) => ShellState) => void,
) {
  const sheet = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setState((before) => ({ ...before, sheet: 'closed' }));
    if (opener.current !== null) focusQuietly(opener.current);
  };
  const isOpen = size !== 'closed';
  useEffect(() => {
    const byButton = document.activeElement === opener.current && opener.current !== null;
    if (isOpen && byButton && sheet.current !== null) focusQuietly(sheet.current);
  }, [isOpen, chosen]);
  useEffect(() => {
    if (!isOpen) return;
    const answer = (event: globalThis.KeyboardEvent) => {
      const inCard = document.activeElement?.closest('[data-card]') ?? null;
      if (event.key !== 'Escape' || inCard !== null) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', answer);
    return () => {
      document.removeEventListener('keydown', answer);
    };
  });
  return { sheet, opener, close };
}

interface TabsProps {
  readonly chosen: PanelId;
  readonly onChoose: (panel: PanelId) => void;
}

/** Tabs as the ARIA Authoring Practices have them: one stop, arrows between them. */
function Tabs({ chosen, onChoose }: TabsProps) {
  const turn = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    const next = panelIds.at((panelIds.indexOf(chosen) + step) % panelIds.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    const tab = event.currentTarget.querySelector<HTMLElement>(`[aria-controls="panel--${next}"]`);
    tab?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label="Panels" tabIndex={-1} onKeyDown={turn}>
      {panelIds.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={`panel--${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => {
            onChoose(id);
          }}
        >
          {panels[id]}
        </button>
      ))}
    </div>
  );
}
