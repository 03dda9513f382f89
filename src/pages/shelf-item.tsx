import { Link } from 'react-router';
import { TakeAlong } from '../aids/take-along.tsx';
import type { Article } from '../model/article.ts';
import { parseEdtf } from '../model/edtf.ts';
import { formatLocation, startOf } from '../model/location.ts';
import type { ShelfEntry } from '../model/shelf-entry.ts';
import { counted } from '../model/words.ts';
import { DateText } from '../panels/date-text.tsx';
import dotted from '../ui/dotted.module.css';
import styles from './library-page.module.css';

interface ShelfItemProps {
  readonly entry: ShelfEntry;
  /** Where it is on this site; null where only this browser has it. */
  readonly path: string | null;
  /** The whole article, when somebody wants to take it along; null when it is gone. */
  readonly load: () => Promise<Article | null>;
  readonly onRemove?: () => void;
}

/** An article in the library: what it is, and what can be done with it. */
export function ShelfItem({ entry, path, load, onRemove }: ShelfItemProps) {
  const { id, headline, publisher, published, words, quotes, people, events } = entry;
  const dates = published === null ? null : parseEdtf(published);
  return (
    <li className={styles.item} data-entry={id}>
      <h3 className={styles.headline} dir="auto">
        <Link to={path ?? formatLocation(startOf(id, true))}>{headline}</Link>
      </h3>
      <p className={`${styles.facts} ${dotted.dotted}`}>
        {publisher !== null && <span>{publisher}</span>}
        {dates !== null && (
          <span>
            <DateText dates={dates} />
          </span>
        )}
        <span>{counted(words, 'word')}</span>
        <span>{counted(quotes, 'quote')}</span>
        <span>{counted(people, 'name')}</span>
        <span>{counted(events, 'event')}</span>
      </p>
      <div className={styles.actions}>
        <TakeAlong load={load} of={headline} path={path} />
        {onRemove && (
          <button type="button" onClick={onRemove} aria-label={`Remove “${headline}”`}>
            Remove
          </button>
        )}
      </div>
    </li>
  );
}
