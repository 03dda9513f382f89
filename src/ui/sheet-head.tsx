import type { ReactNode } from 'react';
import styles from './sheet-head.module.css';

interface SheetHeadProps {
  readonly onClose: () => void;
  /** What the sheet is called or about. */
  readonly children: ReactNode;
}

/** The top of a sheet, which stays in sight: what it is about, a grip to drag it by, and its end. */
export function SheetHead({ onClose, children }: SheetHeadProps) {
  return (
    <div className={styles.head} data-grip="">
      <div className={styles.title}>{children}</div>
      <button type="button" className={styles.close} onClick={onClose}>
        Close
      </button>
    </div>
  );
}
