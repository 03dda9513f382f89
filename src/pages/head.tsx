import type { ReactNode } from 'react';
import { useState } from 'react';
import { Link } from 'react-router';
import { headlineId } from '../model/article.ts';
import { besideAnchor } from '../model/target.ts';
import { lazily } from '../ui/lazily.tsx';
import { missing } from '../ui/missing.tsx';
import styles from './head.module.css';

const SettingsSheet = lazily(async () => {
  const aids = await import('../aids/reading-aids.tsx');
  return { default: aids.SettingsSheet };
}, missing('The settings'));

interface HeadProps {
  /** Left out where there is nothing to search in. */
  readonly onSearch?: () => void;
  readonly children?: ReactNode;
}

/** The bar that stays in sight: the name, what the page says of itself, and how it looks. */
export function Head({ onSearch, children }: HeadProps) {
  const [wanted, setWanted] = useState(false);
  return (
    <header className={styles.head}>
      <a className={styles.skip} href={`#${headlineId}`}>
        Skip to the text
      </a>
      {onSearch && (
        <a className={styles.skip} href={`#${besideAnchor}`}>
          Skip to quotes, people and timeline
        </a>
      )}
      <Link className={styles.brand} to="/">
        Verbatim
      </Link>
      <Link className={styles.library} to="/library/">
        Library
      </Link>
      <div className={styles.status}>{children}</div>
      {onSearch && (
        <button
          type="button"
          className={styles.button}
          aria-label="Search in the article"
          title="Search in the article (/)"
          onClick={onSearch}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm-1.2 2.8L14 14" />
          </svg>
        </button>
      )}
      <button
        type="button"
        className={styles.button}
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
