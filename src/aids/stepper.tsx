import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Focus } from '../model/focus.ts';
import { isFiltered } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, showEverything, stepTo } from '../model/location.ts';
import type { Passage } from '../model/passages.ts';
import { counted, grouped } from '../model/words.ts';
import styles from './stepper.module.css';

interface StepperProps {
  readonly passages: readonly Passage[];
  /** Where the reader stands among them, from 0; -1 for nowhere yet. */
  readonly position: number;
  readonly focus: Focus;
  readonly location: ReaderLocation;
}

/** The way through the passages in focus, one after the other. */
export function Stepper({ passages, position, focus, location }: StepperProps) {
  const { person } = focus;
  const step = (by: 1 | -1) => stepFrom(passages, position, by, location);
  return (
    <nav
      className={styles.stepper}
      aria-label={person === null ? 'Passages' : `Passages of ${person.name}`}
      data-stepper=""
    >
      {person !== null && <span className={styles.who}>{person.name}</span>}
      <Step to={step(-1)} name="Previous passage" keyName="p">
        <path d="M10 3 5 8l5 5" />
      </Step>
      <span className={styles.count} aria-live="polite">
        {position === -1
          ? counted(passages.length, 'passage')
          : `${grouped(position + 1)} of ${grouped(passages.length)}`}
      </span>
      <Step to={step(1)} name="Next passage" keyName="n">
        <path d="m6 3 5 5-5 5" />
      </Step>
      {!isFiltered(focus) && (
        <Step to={formatLocation(showEverything(location))} name="End stepping" keyName="Escape">
          <path d="m4 4 8 8m0-8-8 8" />
        </Step>
      )}
    </nav>
  );
}

/** Where a step leads; null at the end. From nowhere, the first step is to the first passage. */
export function stepFrom(
  passages: readonly Passage[],
  position: number,
  by: 1 | -1,
  location: ReaderLocation,
): string | null {
  const passage = passages[position + by];
  return passage === undefined ? null : formatLocation(stepTo(location, passage.id));
}

interface StepProps {
  readonly to: string | null;
  readonly name: string;
  readonly keyName: string;
  readonly children: ReactNode;
}

function Step({ to, name, keyName, children }: StepProps) {
  const arrow = (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
  if (to === null) {
    return (
      <span className={styles.step} role="link" aria-disabled="true" aria-label={name}>
        {arrow}
      </span>
    );
  }
  return (
    <Link
      className={styles.step}
      to={to}
      aria-label={name}
      aria-keyshortcuts={keyName}
      title={`${name} (${keyName})`}
    >
      {arrow}
    </Link>
  );
}
