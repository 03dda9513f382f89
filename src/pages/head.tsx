import type { ReactNode } from 'react';
import { useState } from 'react';
import { Link } from 'react-router';
import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';
import styles from './head.module.css';

const SettingsSheet = lazily(async () => {
  const aids = await import('../aids/reading-aids.tsx');
  return { default: aids.SettingsSheet };
}, missing('The settings'));

/** The bar that stays in sight: the name, what the page says of itself, and how it looks. */
export function Head({ children }: { readonly children?: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  return (
    <header className={styles.head}>
      <Link className={styles.brand} to="/">
        Verbatim
      </Link>
      <div className={styles.status}>{children}</div>
      <button
        type="button"
        className={styles.settings}
        aria-label="Settings"
        aria-haspopup="dialog"
        // Once it is there, the browser itself opens and closes it.
        popoverTarget={wanted ? 'settings--sheet' : undefined}
        onClick={() => {
          setWanted(true);
        }}
      >
        Aa
      </button>
      {wanted && <SettingsSheet />}
    </header>
  );
}
