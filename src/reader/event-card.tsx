import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Article, Source, Span } from '../model/article.ts';
import { sayMoment } from '../model/edtf.ts';
import { sentenceOf } from '../model/passage-excerpts.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn } from '../model/location.ts';
import type { TimelineItem } from '../model/timeline.ts';
import { Sentence } from './card.tsx';
import { Provenance } from './provenance.tsx';
import styles from './card.module.css';

interface EventCardProps {
  readonly article: Article;
  readonly item: TimelineItem;
  /** The words that the card hangs from. */
  readonly span: Span;
  readonly location: ReaderLocation;
}

interface EventTitleProps extends Pick<EventCardProps, 'item'> {
  /** The event's date in words. */
  readonly children: ReactNode;
}

/** What happened, and when. */
export function EventTitle({ item: { event }, children }: EventTitleProps) {
  return (
    <>
      <p className={styles.kind}>Event, {children}</p>
      <p className={styles.name} dir="auto">
        {event.title}
      </p>
    </>
  );
}

/** The sentence that an event rests on, and what comes from elsewhere. */
export function EventCard({ article, item, span, location }: EventCardProps) {
  const { event } = item;
  const sentence = event.basis === 'article' ? 'The article says so:' : 'What it is told beside:';
  return (
    <>
      <p className={styles.facts}>{sentence}</p>
      <Sentence excerpt={sentenceOf(article, span)} />
      <DateBasis item={item} />
      <Provenance of={event} />
      {event.note !== undefined && (
        <p className={styles.facts} dir="auto">
          {event.note}
        </p>
      )}
      <Sources of={event.basis === 'context' ? 'The event' : 'The rest'} sources={event.sources} />
      <p className={styles.actions}>
        <Link to={formatLocation(placeIn(location, event.id))}>In the timeline</Link>
      </p>
    </>
  );
}

/** Whether the article gives the date, and who does where it does not. */
function DateBasis({ item: { event, said } }: Pick<EventCardProps, 'item'>) {
  const { basis, sources } = event.date;
  const saidMoment = said?.start ?? said?.end;
  if (basis === 'article') return <p className={styles.facts}>The date is the article’s own.</p>;
  return (
    <>
      {saidMoment && (
        <p className={styles.facts}>The article itself says “{sayMoment(saidMoment)}”.</p>
      )}
      <Sources of="The date" sources={sources} />
    </>
  );
}

interface SourcesProps {
  /** What they are the sources of. */
  readonly of: string;
  readonly sources: readonly Source[];
}

/** Where something comes from that the article does not say; nothing without sources. */
function Sources({ of, sources }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <p className={styles.facts}>
      {of} is not in the article:{' '}
      {sources.map(({ title, publisher, url }, at) => (
        <Fragment key={`${publisher} ${title}`}>
          {at > 0 && '; '}
          {url === undefined ? (
            `“${title}”`
          ) : (
            <a href={url} rel="external">
              “{title}”
            </a>
          )}
          , {publisher}
        </Fragment>
      ))}
      .
    </p>
  );
}
