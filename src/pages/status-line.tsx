import { Link } from 'react-router';
import type { Focus } from '../model/focus.ts';
import { isFiltered } from '../model/focus.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, showEverything } from '../model/location.ts';
import type { Status } from '../model/status.ts';
import { ClosableNote } from '../ui/closable-note.tsx';
// After it: what is special here outdoes what all notes have.
import styles from './status-line.module.css';

interface StatusLineProps {
  readonly status: Status;
  readonly focus: Focus;
  readonly location: ReaderLocation;
}

/** What is shown, of how much; what the link asked for in vain; and the way back to everything. */
export function StatusLine({
  status: { count, steps, notices },
  focus,
  location,
}: StatusLineProps) {
  const filtered = isFiltered(focus);
  return (
    <div className={styles.line} data-filtered={filtered} data-steps={steps}>
      <div role="status">
        <p className={styles.count}>{count}</p>
        {notices.length > 0 && (
          <ClosableNote
            // Closed at one place, it says the same of the next.
            key={`${location.at ?? ''} ${location.anchor ?? ''} ${notices.join()}`}
            className={styles.notices}
            at={location.anchor ?? location.at}
          >
            <div>
              {notices.map((notice) => (
                <p key={notice}>{notice}</p>
              ))}
            </div>
          </ClosableNote>
        )}
      </div>
      {filtered && (
        <Link className={styles.back} to={formatLocation(showEverything(location))}>
          {focus.person === null ? 'Show all kinds' : 'Show everyone'}
        </Link>
      )}
    </div>
  );
}
