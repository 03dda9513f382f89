import { Link } from 'react-router';
import type { ArticleFault } from '../data/article-query.ts';
import type { Issue } from '../model/issue.ts';
import filled from '../ui/filled.module.css';
import styles from './fault.module.css';
import { PlainPage } from './plain-page.tsx';

interface FaultProps {
  readonly fault: ArticleFault;
  /** Another try is under way. */
  readonly busy: boolean;
  readonly onRetry: () => void;
}

const titles: Readonly<Record<ArticleFault['kind'], string>> = {
  'not-found': 'There is no such article',
  unreachable: 'The article cannot be reached',
  malformed: 'The article’s file is damaged',
};

/** The words of the article are there. */
const noticeTitles: typeof titles = {
  'not-found': 'The article’s file is not there',
  unreachable: 'The article’s file cannot be reached',
  malformed: 'The article’s file is damaged',
};

/** In place of an article: why there is none, in a sentence, and what can be done about it. */
export default function Fault(props: FaultProps) {
  return (
    <PlainPage title={titles[props.fault.kind]}>
      <Explanation {...props} />
      {props.fault.kind !== 'unreachable' && <Home />}
    </PlainPage>
  );
}

/** Above an article whose words are there already: why nothing can be chosen beside them. */
export function FaultNotice(props: FaultProps) {
  return (
    <section className={styles.notice} role="alert">
      <h2 className={styles.noticeTitle}>{noticeTitles[props.fault.kind]}</h2>
      <p>The words below are complete; choosing people and searching have to wait for the file.</p>
      {props.fault.kind === 'malformed' ? (
        <details>
          <summary>What is wrong with it</summary>
          <Issues issues={props.fault.issues} />
        </details>
      ) : (
        <Explanation {...props} />
      )}
    </section>
  );
}

function Explanation({ fault, busy, onRetry }: FaultProps) {
  switch (fault.kind) {
    case 'not-found':
      return <p>The link names an article that is not here.</p>;
    case 'unreachable':
      return (
        <>
          <p>The connection failed, or the server did. Nothing is wrong with the link.</p>
          <p>
            <button
              type="button"
              className={`${filled.filled} ${styles.retry}`}
              disabled={busy}
              onClick={onRetry}
            >
              {busy ? 'Trying…' : 'Try again'}
            </button>
          </p>
        </>
      );
    case 'malformed':
      return (
        <>
          <p>It is not used, because it could not be trusted. What is wrong with it:</p>
          <Issues issues={fault.issues} />
        </>
      );
  }
}

export function Home() {
  return (
    <p>
      <Link to="/">To the front page</Link>
    </p>
  );
}

/** More issues than this are counted, not listed. */
const listed = 20;

export function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <>
      <ol className={styles.issues}>
        {issues.slice(0, listed).map(({ path, message, expected, found }, at) => (
          <li key={at}>
            <code>{path === '' ? 'the file' : path}</code> {message}
            {expected !== null && (
              <>
                {' '}
                — expected <q>{expected}</q>
              </>
            )}
            {found !== null && (
              <>
                , found <q>{found}</q>
              </>
            )}
          </li>
        ))}
      </ol>
      {issues.length > listed && <p>And {issues.length - listed} more.</p>}
    </>
  );
}
