import type { ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import type { Theme } from '../data/theme.ts';
import { chooseTheme, chosenTheme, onThemeChange, themes } from '../data/theme.ts';
import styles from './head.module.css';

/** The bar that stays in sight: the name, what the page says of itself, and the light. */
export function Head({ children }: { readonly children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <Link className={styles.brand} to="/">
        Verbatim
      </Link>
      <div className={styles.status}>{children}</div>
      <ThemeSwitch />
    </header>
  );
}

const themeNames: Readonly<Record<Theme, string>> = {
  system: 'Auto',
  light: 'Light',
  dark: 'Dark',
};

function ThemeSwitch() {
  const theme = useSyncExternalStore(onThemeChange, chosenTheme, () => 'system' as const);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      className={styles.theme}
      aria-label={`Theme: ${themeNames[theme]}. Change to ${themeNames[next]}`}
      onClick={() => {
        chooseTheme(next);
        if (next === 'system') delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = next;
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
      </svg>
      <span className={styles.themeName}>{themeNames[theme]}</span>
    </button>
  );
}
