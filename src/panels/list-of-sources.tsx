import { Fragment } from 'react';
import type { Article } from '../model/article.ts';
import { citedSources } from '../model/cited-sources.ts';
import styles from './list-of-sources.module.css';
import { PrintedSection } from './printed-section.tsx';

/** Where the context comes from, with every address in full; nothing when the article says all. */
export function ListOfSources({ article }: { readonly article: Article }) {
  const sources = citedSources(article);
  if (sources.length === 0) return null;
  return (
    <PrintedSection title="Sources of the context">
      <ol className={styles.list}>
        {sources.map(({ number, source: { title, publisher, url } }) => (
          <li key={number} className={styles.source}>
            <b className={styles.number}>{number}</b>
            <div>
              “{title}”, {publisher}
              {url !== undefined && <p className={styles.address}>{breakable(url)}</p>}
            </div>
          </li>
        ))}
      </ol>
    </PrintedSection>
  );
}

/** An address with places to break a line at where it has none: some part their words by a low line. */
function breakable(address: string) {
  return address.split(/(?<=_)/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
