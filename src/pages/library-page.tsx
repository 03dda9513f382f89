import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { shelf as bundled } from 'virtual:shelf';
import { TakeIn } from '../aids/take-in.tsx';
import { articleQuery } from '../data/article-query.ts';
import {
  everything,
  followOtherTabs,
  keep,
  LibraryError,
  ownQuery,
  remove,
  shelfQuery,
} from '../data/library.ts';
import { formatLibraryFile } from '../model/library-file.ts';
import { formatLocation, startOf } from '../model/location.ts';
import type { OwnArticle } from '../model/own-article.ts';
import type { OwnEntry, ShelfOrder } from '../model/shelf-entry.ts';
import { shelfOrders, shelfView } from '../model/shelf-entry.ts';
import { saveFile } from '../ui/save-file.ts';
import styles from './library-page.module.css';
import { PlainPage } from './plain-page.tsx';
import { ShelfItem } from './shelf-item.tsx';

const orderNames: Readonly<Record<ShelfOrder, string>> = {
  added: 'Newest first',
  published: 'By date',
  headline: 'By headline',
};

/** Every article that can be read here: the site's, and the reader's own. */
export function LibraryPage() {
  const client = useQueryClient();
  useEffect(() => followOtherTabs(client), [client]);
  const { data: own, error } = useQuery(shelfQuery());
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<ShelfOrder>('added');
  const theirs = shelfView(own ?? [], sought, order);
  const ours = shelfView(bundled, sought, order);
  return (
    <PlainPage
      title="Library"
      description="The articles of this site, and those that you have opened in this browser."
    >
      <search className={styles.tools}>
        <label>
          <span>Search</span>
          <input
            type="search"
            value={sought}
            onChange={({ currentTarget }) => {
              setSought(currentTarget.value);
            }}
          />
        </label>
        <label>
          <span>Order</span>
          <select
            value={order}
            onChange={({ currentTarget }) => {
              setOrder(shelfOrders.find((name) => name === currentTarget.value) ?? 'added');
            }}
          >
            {shelfOrders.map((name) => (
              <option key={name} value={name}>
                {orderNames[name]}
              </option>
            ))}
          </select>
        </label>
        <Link to="/open/" className={styles.open}>
          Open an article
        </Link>
      </search>
      <section aria-labelledby="library--site">
        <h2 id="library--site" className={styles.heading}>
          On this site
        </h2>
        <ul className={styles.list}>
          {ours.map((entry) => (
            <ShelfItem
              key={entry.id}
              entry={entry}
              path={formatLocation(startOf(entry.id))}
              load={() => client.query(articleQuery(entry.id))}
            />
          ))}
        </ul>
        {ours.length === 0 && <p className={styles.none}>None of the site’s has these words.</p>}
      </section>
      <section aria-labelledby="library--own" className={styles.own}>
        <h2 id="library--own" className={styles.heading}>
          Yours, in this browser
        </h2>
        <Own entries={theirs} all={own?.length ?? null} error={error} />
      </section>
      <TakeIn />
    </PlainPage>
  );
}

interface OwnProps {
  readonly entries: readonly OwnEntry[];
  /** How many there are, whatever is sought; null while that is not known. */
  readonly all: number | null;
  readonly error: LibraryError | null;
}

function Own({ entries, all, error }: OwnProps) {
  const client = useQueryClient();
  const [removed, setRemoved] = useState<OwnArticle | null>(null);
  const [fault, setFault] = useState<LibraryError | null>(error);
  const attempt = (work: Promise<void>) => {
    work.then(
      () => {
        setFault(null);
      },
      (failure: unknown) => {
        if (!(failure instanceof LibraryError)) throw failure;
        setFault(failure);
      },
    );
  };
  const said = fault ?? error;
  return (
    <>
      {said !== null && (
        <p role="alert" className={styles.fault}>
          {said.fault === 'full'
            ? 'There is no room left in this browser’s storage. Take articles along as files, and remove some.'
            : 'This browser keeps nothing for this site: what you open is gone with its page.'}
        </p>
      )}
      <div role="status" className={styles.undo}>
        {removed !== null && (
          <>
            <p>Removed “{removed.article.headline}”.</p>
            <button
              type="button"
              onClick={() => {
                attempt(
                  keep(client, [removed]).then(() => {
                    setRemoved(null);
                  }),
                );
              }}
            >
              Undo
            </button>
          </>
        )}
      </div>
      {all === 0 && said === null && (
        <p className={styles.none}>
          Nothing yet. <Link to="/open/">Open an article</Link> and it stays here, on this machine
          alone.
        </p>
      )}
      {all !== null && all > 0 && entries.length === 0 && (
        <p className={styles.none}>None of yours has these words.</p>
      )}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <ShelfItem
            key={entry.id}
            entry={entry}
            path={null}
            load={async () => (await client.query(ownQuery(entry.id)))?.article ?? null}
            onRemove={() => {
              attempt(remove(client, entry.id).then(setRemoved));
            }}
          />
        ))}
      </ul>
      {all !== null && all > 0 && (
        <p className={styles.everything}>
          <button
            type="button"
            onClick={() => {
              attempt(
                everything().then((own) => {
                  saveFile('verbatim-library.json', formatLibraryFile(own), 'application/json');
                }),
              );
            }}
          >
            Save all of them as one file
          </button>{' '}
          <span>to keep, or to open in another browser.</span>
        </p>
      )}
    </>
  );
}
