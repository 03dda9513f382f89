import { Head } from './head.tsx';
import styles from './loading.module.css';

/** Lines of the page's own measure, each given as its length in twelfths, until the words come. */
const headlineLines = [12, 9];
const paragraphs = [
  [12, 12, 11, 6],
  [12, 11, 12, 12, 4],
  [11, 12, 8],
];

/** The page's shape before the article is there: the text takes this place and nothing moves. */
export function Loading() {
  return (
    <>
      <title>Verbatim</title>
      <Head />
      <main className={styles.page} aria-busy="true">
        <h1 className={styles.sentence}>Opening the article…</h1>
        <div className={styles.text} aria-hidden="true">
          <Lines lengths={headlineLines} className={styles.headline} />
          {paragraphs.map((lengths, at) => (
            <Lines key={at} lengths={lengths} className={styles.paragraph} />
          ))}
        </div>
      </main>
    </>
  );
}

interface LinesProps {
  readonly lengths: readonly number[];
  readonly className: string | undefined;
}

function Lines({ lengths, className }: LinesProps) {
  return (
    <svg className={className} width="100%" height={lengths.length * 32}>
      {lengths.map((length, at) => (
        <rect key={at} y={at * 32 + 8} width={`${(length / 12) * 100}%`} height="14" rx="3" />
      ))}
    </svg>
  );
}
