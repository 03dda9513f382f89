import type { ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  /** The region's name and its heading. */
  readonly title: string;
  readonly children: ReactNode;
}

/** What every panel has in common: a region, named and headed. */
export function Panel({ title, children }: PanelProps) {
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

/** A sentence in place of a list that is empty. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
