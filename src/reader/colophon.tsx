import type { Article } from '../model/article.ts';
import { aboutAnchor } from '../model/target.ts';
import styles from './reader.module.css';

/** Where the text comes from and whose it is. */
export function Colophon({ article: { source } }: { readonly article: Article }) {
  const { publisher = 'its publisher', url, note } = source;
  return (
    <footer id={aboutAnchor} className={styles.colophon} tabIndex={-1}>
      <h2 className={styles.colophonTitle}>About this text</h2>
      {note !== undefined && <p>{note}</p>}
      <p>
        The words of the article belong to {publisher}; they stand here unaltered. What is marked in
        them, and the panels beside them, are Verbatim’s, whose code is under the MIT&nbsp;licence.
        {url !== undefined && (
          <>
            {' '}
            <a href={url} rel="external">
              The original
            </a>
          </>
        )}
      </p>
    </footer>
  );
}
