import type { Article, Source } from '../model/article.ts';
import { sourceNumbers } from '../model/cited-sources.ts';
import { sayMoment } from '../model/edtf.ts';
import type { TimelineItem } from '../model/timeline.ts';
import { wholeTimeline } from '../model/timeline.ts';
import { DateText } from './date-text.tsx';
import { PrintedSection } from './printed-section.tsx';
import styles from './printed-timeline.module.css';

/** Every event on paper, with the words that say so; what they do not say names its source. */
export function PrintedTimeline({ article }: { readonly article: Article }) {
  const items = wholeTimeline(article);
  return (
    <PrintedSection title="Timeline">
      {items.length === 0 && (
        <p className={styles.note}>No dated events are marked in this article.</p>
      )}
      <ol>
        {items.map((item) => (
          <Entry key={item.event.id} article={article} item={item} />
        ))}
      </ol>
    </PrintedSection>
  );
}

function Entry({ article, item }: { readonly article: Article; readonly item: TimelineItem }) {
  const { event, dates, said, evidence } = item;
  const saidMoment = said?.start ?? said?.end;
  return (
    <li className={styles.entry}>
      <p className={styles.date}>
        <DateText dates={dates} />
        {event.date.basis === 'context' && (
          <span className={styles.context}>date from context</span>
        )}
      </p>
      <div>
        <p className={styles.what} dir="auto">
          {event.title}
        </p>
        {evidence.length > 0 && (
          <p className={styles.evidence} dir="auto">
            {evidence.map(({ span }) => `“${span.text}”`).join(' … ')}
          </p>
        )}
        <p className={styles.note}>
          {event.basis === 'context' && 'Not in the article. '}
          {saidMoment && `The article says “${sayMoment(saidMoment)}”. `}
          {event.note !== undefined && `${event.note} `}
          <Context article={article} sources={[...event.date.sources, ...event.sources]} />
        </p>
      </div>
    </li>
  );
}

interface ContextProps {
  readonly article: Article;
  readonly sources: readonly Source[];
}

/** Who says what the article does not, and where in the list of sources; nothing when it says all. */
function Context({ article, sources }: ContextProps) {
  if (sources.length === 0) return null;
  const numbers = sourceNumbers(article, sources);
  const named = sources.map(
    ({ publisher }, at) => `${publisher} (source\u00a0${numbers[at] ?? ''})`,
  );
  return `Context: ${named.join('; ')}.`;
}
