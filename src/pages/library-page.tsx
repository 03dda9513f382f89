import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import {
  Link,
  NavigationType,
  useLocation,
  useNavigationType,
  useSearchParams,
} from 'react-router';
import { shelf as bundled } from 'virtual:shelf';
import { articleQuery } from '../data/article-query.ts';
import { add, everything, remove } from '../data/library.ts';
import { LibraryError } from '../data/library-database.ts';
import { followOtherTabs, heldQuery, ownQuery, shelfQuery } from '../data/library-queries.ts';
import { beginningOf } from '../model/excerpt.ts';
import { formatLibraryFile } from '../model/library-file.ts';
import { formatLocation, startOf } from '../model/location.ts';
import type { OwnArticle } from '../model/own-article.ts';
import { shownArticle } from '../model/own-article.ts';
import type { OwnEntry, ShelfOrder } from '../model/shelf-entry.ts';
import { shelfOrders, shelfView } from '../model/shelf-entry.ts';
import { useHydrating } from '../ui/hydrating.tsx';
import { withData } from '../ui/rules.ts';
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
  const { key } = useLocation();
  const [arrived, setArrived] = useState(key);
  const kind = useNavigationType();
  if (arrived !== key) {
    setArrived(key);
    if (kind !== NavigationType.Replace) setTyped(null);
  }
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
  const field = useRef<HTMLInputElement>(null);
  const takeTyped = useEffectEvent(() => {
    const early = field.current?.value ?? '';
    if (early === sought) return;
    setTyped(early);
    choose('q', early);
  });
  // What was typed before the app joined stands in the field, and would be taken out of it again.
  useLayoutEffect(() => {
    takeTyped();
  }, []);
  const ours = shelfView(bundled, sought, order);
  return (
    <PlainPage
      title="Library"
      description="The articles of this site, and those that you have opened in this browser."
      isWhole={own !== undefined || error !== null}
    >
      <search className={`${fields.fields} ${styles.tools}`}>
        <label>
          <span>Search</span>
          <input
            ref={field}
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
        <Own kept={own ?? null} unkept={unkept} error={error} sought={sought} order={order} />
      </section>
    </PlainPage>
  );
}

interface OwnProps {
  /** Null while that is not known. */
  readonly kept: readonly OwnEntry[] | null;
  /** Those that could not be kept, which are shown whatever is sought. */
  readonly unkept: readonly OwnEntry[];
  readonly error: LibraryError | null;
  readonly sought: string;
  readonly order: ShelfOrder;
}

function Own({ kept, unkept, error, sought, order }: OwnProps) {
  const client = useQueryClient();
  const load = async (id: string) => {
    const one = await client.query(ownQuery(id));
    return one && shownArticle(one);
  };
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const here = new Set([...(kept ?? []), ...unkept].map(({ id }) => id));
  const gone = removed.filter(({ entry }) => !here.has(entry.id));
  const rows = (list: readonly OwnEntry[], wasKept: boolean, words: string) => {
    const left = gone.filter((one) => one.wasKept === wasKept).map(({ entry }) => entry);
    return shelfView([...list, ...left], words, order);
  };
  const theirs = rows(kept ?? [], true, sought);
  const heldHere = rows(unkept, false, '');
  const followFocus = useFollowingFocus(kept !== null || error !== null);
  const [fault, setFault] = useState<LibraryError | null>(null);
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
  const takeOut = (entry: OwnEntry, wasKept: boolean) => {
    attempt(
      remove(client, entry.id).then((own) => {
        if (own === null) return;
        followFocus(entry.id, '> button');
        setRemoved((before) => [
          ...before.filter((one) => one.entry.id !== entry.id),
          { own, entry, wasKept },
        ]);
      }),
    );
  };
  const putBack = ({ own }: Removed) => {
    followFocus(own.id, 'h3 a');
    // Where it finds no room it is in this page, and listed as not kept.
    attempt(add(client, [own]).then(() => undefined));
  };
  const said = fault ?? error;
  const listOf = (shown: readonly OwnEntry[], isKept: boolean) => (
    <ul className={styles.list}>
      {shown.map((entry) => {
        const taken = gone.find(({ entry: { id } }) => id === entry.id);
        if (taken !== undefined) {
          return (
            <RemovedItem
              key={entry.id}
              entry={entry}
              onUndo={() => {
                putBack(taken);
              }}
            />
          );
        }
        return (
          <ShelfItem
            key={entry.id}
            entry={entry}
            path={null}
            load={() => load(entry.id)}
            onRemove={() => {
              takeOut(entry, isKept);
            }}
          />
        );
      })}
    </ul>
  );
  return (
    <>
      <h2 id="library--own" className={styles.heading}>
        Yours, in this browser
      </h2>
      {said !== null && (
        <p role="alert" className={styles.fault}>
          {faultWords[said.fault]}
        </p>
      )}
      {kept?.length === 0 && said === null && unkept.length + gone.length === 0 && (
        <p className={styles.none}>
          Nothing yet. <Link to="/open/">Open an article</Link> and it stays here, in this browser
          alone.
        </p>
      )}
      {kept !== null && kept.length > 0 && theirs.length === 0 && (
        <p className={styles.none}>None of yours has these words.</p>
      )}
      {listOf(theirs, true)}
      {unkept.length > 0 && (
        <p className={styles.none}>
          <b>Not kept:</b> this browser has no storage for them, or no room. They are here until the
          page is closed.
        </p>
      )}
      {listOf(heldHere, false)}
      {here.size > 0 && (
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

/** An article that was taken out, and where: its row stays, with the way back. */
interface Removed {
  readonly own: OwnArticle;
  readonly entry: OwnEntry;
  /** Whether it was kept in the library, and not in this page alone. */
  readonly wasKept: boolean;
}

interface RemovedItemProps {
  readonly entry: OwnEntry;
  readonly onUndo: () => void;
}

/** How much of a headline is enough to know the article by, in UTF-16 code units. */
const shownOfRemoved = 100;

/** What stands in the place of an article that was removed. */
function RemovedItem({ entry: { id, headline }, onUndo }: RemovedItemProps) {
  return (
    <li className={`${styles.item} ${styles.removed}`} data-entry={id}>
      <p id={`removed--${id}`}>Removed “{beginningOf(headline, shownOfRemoved)}”.</p>
      <button type="button" aria-describedby={`removed--${id}`} onClick={onUndo}>
        Undo
      </button>
    </li>
  );
}

/** In which row the focus was when the reader left an entry of the session's history, by its key. */
const rowsLeft = new Map<string, string>();

/**
 * Moves the focus to what a selector finds in an article's row, as soon as the list and it are there:
 * the button that was pressed goes when the row becomes another. Who comes back to the list finds the
 * focus at the headline where it was.
 */
function useFollowingFocus(isThere: boolean): (id: string, to: '> button' | 'h3 a') => void {
  const { key } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const left = isBack ? rowsLeft.get(key) : undefined;
  const wanted = useRef(left === undefined ? null : placeIn(left, 'h3 a'));
  useEffect(() => {
    const found = isThere && wanted.current && document.querySelector<HTMLElement>(wanted.current);
    if (!found) return;
    wanted.current = null;
    found.focus();
  });
  useLayoutEffect(
    () => () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset.entry;
      if (row === undefined) rowsLeft.delete(key);
      else rowsLeft.set(key, row);
    },
    [key],
  );
  return (id, to) => {
    wanted.current = placeIn(id, to);
  };
}

function placeIn(id: string, to: '> button' | 'h3 a'): string {
  return `${withData('entry', id)} ${to}`;
}
