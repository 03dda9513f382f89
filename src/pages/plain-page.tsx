import type { ReactNode } from 'react';
import { headlineId } from '../model/article.ts';
import { TakeIn } from '../aids/take-in.tsx';
import { Head } from './head.tsx';
import styles from './plain-page.module.css';
import { useArrival } from './use-arrival.ts';

interface PlainPageProps {
  readonly title: string;
  /** In a sentence, for whoever finds or shares it; left out for pages that are nowhere listed. */
  readonly description?: string;
  /** Whether all is there that it takes to be scrolled to where the reader was; so it is when left out. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/** A page that is no article: a title, and what there is to say or to do. */
export function PlainPage({ title, description, isWhole = true, children }: PlainPageProps) {
  return (
    <>
      {isWhole && <Arrival />}
      <title>{`${title} · Verbatim`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <Head />
      <TakeIn />
      <main className={styles.page}>
        <h1 id={headlineId} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}

function Arrival() {
  useArrival(null);
  return null;
}
