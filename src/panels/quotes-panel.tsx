import { Fragment, memo, useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import type { Person, QuoteKind } from '../model/article.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn, quoteKinds, toggleKind } from '../model/location.ts';
import type { QuoteItem, QuotesView } from '../model/quotes.ts';
import { speakerLabel } from '../model/quotes.ts';
import { runsOf } from '../model/runs.ts';
import type { Badge } from '../model/speakers.ts';
import type { Target } from '../model/target.ts';
import { noteAnchor } from '../model/target.ts';
import { grouped, kindNames, kindWords } from '../model/words.ts';
import { keepInSight } from '../ui/arrive.ts';
import { Chunk } from '../ui/chunk.tsx';
import { CopyLink } from '../ui/copy-link.tsx';
import { Initials } from '../ui/initials.tsx';
import { Nothing, Panel } from './panel.tsx';
import styles from './quotes-panel.module.css';

interface QuotesPanelProps {
  readonly view: QuotesView;
  readonly badges: ReadonlyMap<string, Badge>;
  /** Whose quotes these are; null when they are everyone's. */
  readonly person: Person | null;
  readonly location: ReaderLocation;
  /** What the link points at. */
  readonly target: Target | null;
  /** The quote being read, by its id. */
  readonly current: string | null;
}

/** How many quotes are drawn in one go. */
const chunkLength = 24;

/** Every quote in reading order, with its speaker and a way to its place in the text. */
export function QuotesPanel({ view, badges, person, location, target, current }: QuotesPanelProps) {
  const chunks = useMemo(() => runsOf(view.items, chunkLength), [view]);
  const wanted = target?.kind === 'note' ? target.of : null;
  const among = (items: readonly QuoteItem[], id: string | null) =>
    id !== null && items.some(({ quote }) => quote.id === id);
  return (
    <Panel title="Quotes">
      {view.total > 0 && <KindFilter kinds={view.kinds} location={location} />}
      {view.items.length === 0 && <Nothing>{emptySentence(view, person)}</Nothing>}
      {chunks.map((items, at) => {
        const here = among(items, current);
        return (
          <QuoteChunk
            key={items[0]?.quote.id}
            items={items}
            first={at * chunkLength + 1}
            total={view.items.length}
            badges={badges}
            location={location}
            current={here ? current : null}
            due={at === 0 || here || among(items, wanted)}
          />
        );
      })}
    </Panel>
  );
}

interface QuoteChunkProps {
  readonly items: readonly QuoteItem[];
  /** The first item's place in the list, from 1, and how many the list has. */
  readonly first: number;
  readonly total: number;
  readonly badges: ReadonlyMap<string, Badge>;
  readonly location: ReaderLocation;
  readonly current: string | null;
  readonly due: boolean;
}

const QuoteChunk = memo(function QuoteChunk(props: QuoteChunkProps) {
  const { items, first, total, badges, location, current, due } = props;
  const alone = items.length === total;
  return (
    <Chunk
      tag="ol"
      due={due}
      alone={alone}
      className={styles.list}
      label={
        alone
          ? undefined
          : `Quotes ${grouped(first)} to ${grouped(first + items.length - 1)} of ${grouped(total)}`
      }
    >
      {() =>
        items.map((item) => (
          <QuoteEntry
            key={item.quote.id}
            item={item}
            badge={badges.get(item.quote.speaker ?? '')}
            location={location}
            current={item.quote.id === current}
          />
        ))
      }
    </Chunk>
  );
});

function emptySentence({ total, kinds }: QuotesView, person: Person | null): string {
  if (total === 0) return 'No quotes are marked in this article.';
  const never = Object.values(kinds).every((count) => count === 0);
  if (person !== null && never) return `${person.name} is mentioned, never quoted.`;
  return 'No quotes of this kind.';
}

interface KindFilterProps {
  readonly kinds: Readonly<Record<QuoteKind, number>>;
  readonly location: ReaderLocation;
}

function KindFilter({ kinds, location }: KindFilterProps) {
  return (
    <ul className={styles.kinds} aria-label="Kinds of quote">
      {quoteKinds.map((kind) => (
        <li key={kind}>
          <Link
            className={styles.kind}
            to={formatLocation(toggleKind(location, kind))}
            aria-current={location.kinds.includes(kind) ? 'true' : undefined}
            data-kind={kind}
          >
            {kindWords[kind]} <span className={styles.count}>{grouped(kinds[kind])}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface QuoteEntryProps {
  readonly item: QuoteItem;
  readonly badge: Badge | undefined;
  readonly location: ReaderLocation;
  readonly current: boolean;
}

function QuoteEntry({ item, badge, location, current }: QuoteEntryProps) {
  const { quote, speaker, hasInsertion, attribution, outside } = item;
  const href = formatLocation(placeIn(location, quote.id));
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current && entry.current !== null) keepInSight(entry.current);
  }, [current]);
  return (
    <li
      ref={entry}
      id={noteAnchor(quote.id)}
      className={styles.item}
      tabIndex={-1}
      aria-current={current ? 'location' : undefined}
      data-quote={quote.id}
      data-hue={badge?.hue ?? 0}
    >
      <p className={styles.who}>
        <Initials letters={badge?.initials ?? '?'} hue={badge?.hue ?? 0} />
        <span>
          <span className={styles.speaker}>{speakerLabel(item)}</span>
          {speaker?.role != null && <span className={styles.role}>{speaker.role.text}</span>}
        </span>
      </p>
      <blockquote className={styles.words} dir="auto" data-kind={quote.kind}>
        <Words item={item} />
      </blockquote>
      <p className={styles.how}>
        <span>
          <span className={styles.kindName}>{kindNames[quote.kind]}</span>
          {attribution !== null && <span className={styles.cue}> “{attribution}”</span>}
        </span>
        <Link className={styles.go} to={href}>
          In the text
        </Link>
        {quote.implied === true && (
          <span className={styles.note}>The paragraph names no speaker: implied.</span>
        )}
        {hasInsertion && (
          <span className={styles.note}>The words in brackets are the paper’s.</span>
        )}
        {outside && <span className={styles.note}>Shown because it is linked.</span>}
      </p>
      <CopyLink
        href={href}
        anchor={quote.id}
        what={`this ${kindNames[quote.kind]}`}
        className={styles.copy}
      />
    </li>
  );
}

/** The exact words; the marks around each span are the styles', so that only words are copied. */
function Words({ item: { spans } }: { readonly item: QuoteItem }) {
  return spans.map((pieces, n) => (
    <Fragment key={n}>
      {n > 0 && ' '}
      <span className={styles.span}>
        {pieces.map(({ text, insertion }, at) =>
          insertion ? (
            <span key={at} className={styles.insertion} title="The paper’s insertion">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </span>
    </Fragment>
  ));
}
