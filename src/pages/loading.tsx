import { Head } from './head.tsx';
import styles from './loading.module.css';

/** Lines of the page's own measure, each given as its length in twelfths, until the words come. */
const headlineLines = [12, 11, 9];
const dateline = [4];
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
          <Lines lengths={headlineLines} leading={1.1} className={styles.headline} />
          <Lines lengths={dateline} leading={1.5} className={styles.dateline} />
          {paragraphs.map((lengths, at) => (
            <Lines key={at} lengths={lengths} leading={1.55} className={styles.paragraph} />
          ))}
        </div>
      </main>
    </>
  );
}

interface LinesProps {
  readonly lengths: readonly number[];
  /** The height of a line, in ems. */
  readonly leading: number;
  readonly className: string | undefined;
}

function Lines({ lengths, leading, className }: LinesProps) {
  return (
    <svg className={className} width="100%" height={`${lengths.length * leading}em`}>
      {lengths.map((length, at) => (
        <rect
          key={at}
          y={`${(at + 0.2) * leading}em`}
          width={`${(length / 12) * 100}%`}
          height="0.65em"
          rx="3"
        />
      ))}
    </svg>
  );
}
