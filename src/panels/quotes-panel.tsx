import { Fragment, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Person, QuoteKind } from '../model/article.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, quoteKinds, toggleKind } from '../model/location.ts';
import type { QuoteItem, QuotesView } from '../model/quotes.ts';
import { speakerLabel } from '../model/quotes.ts';
import type { Badge } from '../model/speakers.ts';
import { noteAnchor } from '../model/target.ts';
import { kindNames, kindWords } from '../model/words.ts';
import { keepInSight } from '../ui/arrive.ts';
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
  /** The quote being read, by its id. */
  readonly current: string | null;
}

/** Every quote in reading order, with its speaker and a way to its place in the text. */
export function QuotesPanel({ view, badges, person, location, current }: QuotesPanelProps) {
  return (
    <Panel title="Quotes">
      {view.total > 0 && <KindFilter kinds={view.kinds} location={location} />}
      {view.items.length === 0 && <Nothing>{emptySentence(view, person)}</Nothing>}
      <ol className={styles.list}>
        {view.items.map((item) => (
          <QuoteEntry
            key={item.quote.id}
            item={item}
            badge={badges.get(item.quote.speaker ?? '')}
            location={location}
            current={item.quote.id === current}
          />
        ))}
      </ol>
    </Panel>
  );
}

function emptySentence({ total, kinds }: QuotesView, person: Person | null): string {
  if (total === 0) return 'Nobody is quoted in this article.';
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
            {kindWords[kind]} <span className={styles.count}>{kinds[kind]}</span>
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
  const href = formatLocation({ ...location, anchor: quote.id });
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
      <blockquote className={styles.words} data-kind={quote.kind}>
        <Words item={item} />
      </blockquote>
      <p className={styles.how}>
        <span className={styles.kindName}>{kindNames[quote.kind]}</span>
        {attribution !== null && <span>“{attribution}”</span>}
        {quote.implied === true && (
          <span className={styles.note}>The paragraph names no speaker: implied.</span>
        )}
        {hasInsertion && (
          <span className={styles.note}>The words in brackets are the paper’s.</span>
        )}
        {outside && <span className={styles.note}>Outside the filter, and linked to.</span>}
        <Link className={styles.go} to={href}>
          In the text
        </Link>
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
