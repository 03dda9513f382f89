import { Fragment, memo, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Source } from '../model/article.ts';
import { sayMoment } from '../model/edtf.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, orderedBy, placeIn } from '../model/location.ts';
import type { Period } from '../model/periods.ts';
import { periodsOf } from '../model/periods.ts';
import type { Target } from '../model/target.ts';
import type { TimelineItem, TimelineView } from '../model/timeline.ts';
import { counted } from '../model/words.ts';
import { CopyLink } from '../ui/copy-link.tsx';
import { useHydrating } from '../ui/hydrating.tsx';
import { AxisDrawing } from './axis-drawing.tsx';
import { DateText } from './date-text.tsx';
import { Nothing, Panel } from './panel.tsx';
import styles from './timeline-panel.module.css';
import { useItemTops } from './use-item-tops.ts';

interface TimelinePanelProps {
  readonly view: TimelineView;
  readonly location: ReaderLocation;
  /** What the link points at: an event is shown even when its period is closed. */
  readonly target: Target | null;
}

/** What happened, in the order of time or as it is told, each event one click from the sentence that says so. */
export const TimelinePanel = memo(function TimelinePanel(props: TimelinePanelProps) {
  const { items, total, order } = props.view;
  return (
    <Panel title="Timeline">
      {items.length === 0 ? (
        <Nothing>
          {total === 0
            ? 'No dated events are marked in this article.'
            : 'No dated event names this person.'}
        </Nothing>
      ) : (
        <>
          {order !== null && <Orders chosen={order} location={props.location} />}
          <Events items={items} location={props.location} target={props.target} />
          <Legend />
        </>
      )}
    </Panel>
  );
});

/** The orders in which the events can stand. */
const orders: Readonly<Record<ReaderLocation['order'], string>> = {
  time: 'As it happened',
  told: 'As it is told',
};

interface OrdersProps {
  readonly chosen: ReaderLocation['order'];
  readonly location: ReaderLocation;
}

function Orders({ chosen, location }: OrdersProps) {
  return (
    <div className={styles.orders} role="group" aria-label="Order of events">
      {(['time', 'told'] as const).map((order) => (
        <Link
          key={order}
          to={formatLocation(orderedBy(location, order))}
          aria-current={order === chosen ? 'true' : undefined}
        >
          {orders[order]}
        </Link>
      ))}
    </div>
  );
}

interface EventsProps {
  readonly items: readonly TimelineItem[];
  readonly location: ReaderLocation;
  readonly target: Target | null;
}

/** Events on their axis; when they are too many to draw, their periods, each to be opened. */
function Events({ items, location, target }: EventsProps) {
  const periods = useMemo(() => periodsOf(items), [items]);
  if (periods === null) return <Drawn items={items} location={location} />;
  const most = Math.max(...periods.map((period) => period.items.length));
  return (
    <ol className={styles.periods}>
      {periods.map((period) => (
        <PeriodEntry
          key={period.key}
          period={period}
          most={most}
          location={location}
          target={target}
        />
      ))}
    </ol>
  );
}

function Drawn({ items, location }: Omit<EventsProps, 'target'>) {
  const list = useRef<HTMLOListElement>(null);
  const tops = useItemTops(list, items);
  return (
    <div className={styles.drawn}>
      <AxisDrawing items={items} tops={tops} />
      <ol ref={list} className={styles.list}>
        {items.map((item) => (
          <EventEntry key={item.event.id} item={item} location={location} />
        ))}
      </ol>
    </div>
  );
}

interface PeriodEntryProps extends Omit<EventsProps, 'items'> {
  readonly period: Period;
  /** The events of the fullest period, which the bars are measured by. */
  readonly most: number;
}

/** A period with a bar as long as it is full; its events are drawn when it is opened. */
function PeriodEntry({ period, most, location, target }: PeriodEntryProps) {
  const { label, items } = period;
  const hydrating = useHydrating();
  const wanted = target?.kind === 'event' && items.some(({ event }) => event.id === target.of);
  const [open, setOpen] = useState(wanted);
  const [seen, setSeen] = useState(target);
  if (seen !== target) {
    setSeen(target);
    if (wanted) setOpen(true);
  }
  return (
    <li>
      <details
        open={open}
        className={styles.period}
        ref={(details) => {
          // A page that was built before may have been opened before the app joined it.
          if (details?.open === true) setOpen(true);
        }}
        onToggle={({ currentTarget, target: toggled }) => {
          if (toggled === currentTarget) setOpen(currentTarget.open);
        }}
      >
        <summary>
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{counted(items.length, 'event')}</span>
          <svg className={styles.share} width="100%" height="3" aria-hidden="true">
            <rect width={`${(items.length / most) * 100}%`} height="3" />
          </svg>
        </summary>
        {(open || hydrating) && <Events items={items} location={location} target={target} />}
      </details>
    </li>
  );
}

function EventEntry({
  item,
  location,
}: {
  readonly item: TimelineItem;
  readonly location: ReaderLocation;
}) {
  const { event, dates, evidence, outside } = item;
  return (
    <li
      id={event.id}
      className={styles.item}
      tabIndex={-1}
      data-event={event.id}
      data-basis={event.basis}
    >
      <p className={styles.date}>
        <span>
          <DateText dates={dates} />
        </span>
        {event.date.basis === 'context' && (
          <span className={styles.context}> date from context</span>
        )}
      </p>
      <p className={styles.what}>{event.title}</p>
      <Basis item={item} />
      <div className={styles.foot}>
        {evidence.length > 0 && (
          <details className={styles.rests}>
            <summary>The words it rests on</summary>
            {evidence.map(({ anchor, span }) => (
              <q key={anchor}>{span.text}</q>
            ))}
          </details>
        )}
        <p className={styles.evidence}>
          {evidence.map(({ anchor }, at) => (
            <Link key={anchor} to={formatLocation(placeIn(location, anchor))}>
              {at > 0 ? `In the text (${at + 1})` : 'In the text'}
            </Link>
          ))}
          {outside && <span>outside the filter</span>}
          <CopyLink
            href={formatLocation(placeIn(location, event.id))}
            anchor={event.id}
            what={`the event: ${event.title}`}
            className={styles.copy}
          />
        </p>
      </div>
    </li>
  );
}

/** What the article says itself, and where the rest comes from. */
function Basis({ item: { event, said } }: { readonly item: TimelineItem }) {
  const saidMoment = said?.start ?? said?.end;
  return (
    <div className={styles.basis}>
      <p>
        {saidMoment && `The article says “${sayMoment(saidMoment)}”. `}
        <Context sources={event.date.sources} />
      </p>
      <p>
        {event.note !== undefined && `${event.note} `}
        <Context sources={event.sources} />
      </p>
    </div>
  );
}

/** The sources of what the article does not say; nothing when it says all. */
function Context({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <span>
      Context:{' '}
      {sources.map(({ title, publisher, url }, at) => (
        <Fragment key={`${publisher} ${title}`}>
          {at > 0 && ', '}
          {url === undefined ? (
            `“${title}”, ${publisher}`
          ) : (
            <a href={url} rel="external" title={title}>
              {publisher}
            </a>
          )}
        </Fragment>
      ))}
      .
    </span>
  );
}

function Legend() {
  return (
    <dl className={styles.legend}>
      <div>
        <dt className={styles.filled} />
        <dd>the article says it</dd>
      </div>
      <div>
        <dt className={styles.hollow} />
        <dd>context, with its source</dd>
      </div>
    </dl>
  );
}
