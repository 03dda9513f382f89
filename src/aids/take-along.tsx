import type { Article } from '../model/article.ts';
import { TakeAlongForms } from './take-along-forms.tsx';
import styles from './take-along.module.css';

interface TakeAlongProps {
  /** The article, when it is wanted; null when it is gone. */
  readonly load: () => Promise<Article | null>;
  /** Its headline, where there is more than one; null where it is plain which it is. */
  readonly of: string | null;
  /** The path of its page on this site, below the base; null where only this browser has it. */
  readonly path: string | null;
}

/** The article as a file, in the form of one's choice. */
export function TakeAlong({ load, of, path }: TakeAlongProps) {
  return (
    <details className={styles.along}>
      <summary aria-label={`Take along${of === null ? '' : ` “${of}”`}`}>Take along</summary>
      <TakeAlongForms load={load} path={path} />
    </details>
  );
}
