import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { shelf as bundled } from 'virtual:shelf';
import { articleQuery } from '../data/article-query.ts';
import { add, everything, remove } from '../data/library.ts';
import { LibraryError } from '../data/library-database.ts';
import { followOtherTabs, heldQuery, ownQuery, shelfQuery } from '../data/library-queries.ts';
import { formatLibraryFile } from '../model/library-file.ts';
import { formatLocation, startOf } from '../model/location.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { shownArticle } from '../model/own-article.ts';
import type { OwnEntry, ShelfOrder } from '../model/shelf-entry.ts';
import { shelfOrders, shelfView } from '../model/shelf-entry.ts';
import { useHydrating } from '../ui/hydrating.tsx';
import { saveFile } from '../ui/save-file.ts';
import { faultWords } from './library-faults.ts';
import fields from '../ui/fields.module.css';
import filled from '../ui/filled.module.css';
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
  const { data: held } = useQuery(heldQuery());
  const kept = new Set(own?.map(({ id }) => id));
  const unkept = held.filter(({ id }) => !kept.has(id));
  const hydrating = useHydrating();
  const [query, setQuery] = useSearchParams();
  // The address comes after what is typed, which it may not hold back.
  const [typed, setTyped] = useState<string | null>(null);
  const sought = typed ?? (hydrating ? '' : (query.get('q') ?? ''));
  const order = shelfOrders.find((name) => !hydrating && name === query.get('order')) ?? 'added';
  const choose = (name: string, value: string) => {
    setQuery(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  };
  const theirs = shelfView(own ?? [], sought, order);
  const ours = shelfView(bundled, sought, order);
  return (
    <PlainPage
      title="Library"
      description="The articles of this site, and those that you have opened in this browser."
    >
      <search className={`${fields.fields} ${styles.tools}`}>
        <label>
          <span>Search</span>
          <input
            type="search"
            value={sought}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              choose('q', currentTarget.value);
            }}
          />
        </label>
        <label>
          <span>Order</span>
          <select
            value={order}
            onChange={({ currentTarget }) => {
              choose('order', currentTarget.value === 'added' ? '' : currentTarget.value);
            }}
          >
            {shelfOrders.map((name) => (
              <option key={name} value={name}>
                {orderNames[name]}
              </option>
            ))}
          </select>
        </label>
        <Link to="/open/" className={`${filled.filled} ${styles.open}`}>
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
        <Own
          entries={theirs}
          all={own?.length ?? null}
          error={error}
          unkept={shelfView(unkept, '', order)}
        />
      </section>
    </PlainPage>
  );
}

interface OwnProps {
  readonly entries: readonly OwnEntry[];
  /** How many there are, whatever is sought; null while that is not known. */
  readonly all: number | null;
  readonly error: LibraryError | null;
  /** Those that could not be kept, whatever is sought. */
  readonly unkept: readonly OwnEntry[];
}

function Own({ entries, all, error, unkept }: OwnProps) {
  const client = useQueryClient();
  const load = async (id: string) => {
    const one = await client.query(ownQuery(id));
    return one && shownArticle(one);
  };
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly OwnArticle[]>([]);
  const last = removed.at(-1);
  const [fault, setFault] = useState<LibraryError | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus goes to the one that takes it back.
  useEffect(() => {
    if (last !== undefined) back.current?.focus();
  }, [last]);
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
  const takeOut = (id: string) => {
    attempt(
      remove(client, id).then((one) => {
        if (one !== null) setRemoved((before) => [...before, one]);
      }),
    );
  };
  const said = fault ?? error;
  const listOf = (shown: readonly OwnEntry[]) => (
    <ul className={styles.list}>
      {shown.map((entry) => (
        <ShelfItem
          key={entry.id}
          entry={entry}
          path={null}
          load={() => load(entry.id)}
          onRemove={() => {
            takeOut(entry.id);
          }}
        />
      ))}
    </ul>
  );
  return (
    <>
      <h2 ref={title} id="library--own" className={styles.heading} tabIndex={-1}>
        Yours, in this browser
      </h2>
      {said !== null && (
        <p role="alert" className={styles.fault}>
          {faultWords[said.fault]}
        </p>
      )}
      <div role="status" className={styles.undo}>
        {last !== undefined && (
          <>
            <p>Removed “{last.article.headline}”.</p>
            <button
              ref={back}
              type="button"
              onClick={() => {
                // At once, so that a second press is about the one before.
                setRemoved(removed.slice(0, -1));
                title.current?.focus();
                // Where it finds no room it is in this page, and listed as not kept.
                attempt(add(client, [last]).then(() => undefined));
              }}
            >
              Undo
            </button>
          </>
        )}
      </div>
      {all === 0 && said === null && unkept.length === 0 && (
        <p className={styles.none}>
          Nothing yet. <Link to="/open/">Open an article</Link> and it stays here, in this browser
          alone.
        </p>
      )}
      {all !== null && all > 0 && entries.length === 0 && (
        <p className={styles.none}>None of yours has these words.</p>
      )}
      {listOf(entries)}
      {unkept.length > 0 && (
        <>
          <p className={styles.none}>
            <b>Not kept:</b> this browser has no storage for them, or no room. They are here until
            the page is closed.
          </p>
          {listOf(unkept)}
        </>
      )}
      {(all ?? 0) + unkept.length > 0 && (
        <p className={styles.everything}>
          <button
            type="button"
            onClick={() => {
              attempt(
                everything(client).then(({ whole, damaged }) => {
                  setMissing(damaged);
                  saveFile('verbatim-library.json', formatLibraryFile(whole), 'application/json');
                }),
              );
            }}
          >
            Save all of them as one file
          </button>{' '}
          <span>to keep, or to open in another browser.</span>
        </p>
      )}
      {missing.length > 0 && (
        <p role="alert" className={styles.fault}>
          Not in the file, because what this browser has kept of it is damaged:{' '}
          {missing.map((headline) => `“${headline}”`).join(', ')}.
        </p>
      )}
    </>
  );
}
