import type { ReactNode } from 'react';
import styles from './printed-section.module.css';

interface PrintedSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of what follows the text on paper. */
export function PrintedSection({ title, children }: PrintedSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
