import { Link } from 'react-router';
import type { Article } from '../model/article.ts';
import { passageExcerpt } from '../model/passage-excerpts.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, stepTo } from '../model/location.ts';
import type { Passage } from '../model/passages.ts';
import styles from './passage-list.module.css';

interface PassageListProps {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Whose passages these are. */
  readonly name: string;
  readonly location: ReaderLocation;
}

/** Where somebody is quoted or spoken of, each a few words and a link to the place. */
export function PassageList({ article, passages, name, location }: PassageListProps) {
  return (
    <ol className={styles.list} aria-label={`Passages of ${name}`}>
      {passages.map((passage) => {
        const { kind, before, words, after } = passageExcerpt(article, passage);
        return (
          <li key={passage.id} dir="auto">
            <Link to={formatLocation(stepTo(location, passage.id))} data-kind={kind}>
              {kind === 'mention' ? (
                <>
                  {before}
                  <b>{words}</b>
                  {after}
                </>
              ) : (
                <span>{words}</span>
              )}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
