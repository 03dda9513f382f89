import { Link } from 'react-router';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, isFiltered, showEverything } from '../model/location.ts';
import type { Status } from '../model/status.ts';
import styles from './status-line.module.css';

interface StatusLineProps {
  readonly status: Status;
  readonly location: ReaderLocation;
}

/** What is shown, of how much; what the link asked for in vain; and the way back to everything. */
export function StatusLine({ status: { count, notices }, location }: StatusLineProps) {
  const filtered = isFiltered(location);
  return (
    <div className={styles.line} data-filtered={filtered}>
      <p role="status">
        {count}
        {notices.length > 0 && <span className={styles.stop}>. </span>}
        {notices.length > 0 && <span className={styles.notices}>{notices.join(' ')}</span>}
      </p>
      {filtered && (
        <Link className={styles.back} to={formatLocation(showEverything(location))}>
          {location.person === null ? 'Show all kinds' : 'Show everyone'}
        </Link>
      )}
    </div>
  );
}
