import type { ReactNode } from 'react';
import { headlineId } from '../model/article.ts';
import { Head } from './head.tsx';
import styles from './plain-page.module.css';

interface PlainPageProps {
  readonly title: string;
  /** In a sentence, for whoever finds or shares it; left out for pages that are nowhere listed. */
  readonly description?: string;
  readonly children: ReactNode;
}

/** A page that is no article: a title, and what there is to say or to do. */
export function PlainPage({ title, description, children }: PlainPageProps) {
  return (
    <>
      <title>{`${title} · Verbatim`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <Head />
      <main className={styles.page}>
        <h1 id={headlineId} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
