import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Mention, QuoteKind } from '../model/article.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn, togglePerson } from '../model/location.ts';
import type { PersonItem } from '../model/people.ts';
import type { QuoteItem } from '../model/quotes.ts';
import { speakerLabel } from '../model/quotes.ts';
import { noteAnchor } from '../model/target.ts';
import { counted, formNames, kindNames } from '../model/words.ts';
import { focusQuietly } from '../ui/arrive.ts';
import { CopyLink } from '../ui/copy-link.tsx';
import { Initials } from '../ui/initials.tsx';
import styles from './card.module.css';
import type { OpenCard } from './use-card.ts';
import { handleOf } from './use-card.ts';

interface CardProps {
  readonly card: OpenCard;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small sheet that hangs from a name or a quote; on a narrow screen it lies at the foot. */
export function Card({ card, label, onClose, children }: CardProps) {
  const element = useRef<HTMLDivElement>(null);
  const handle = handleOf(card);
  // A layout effect, so that the focus goes back while the card can still be seen to have had it.
  useLayoutEffect(() => {
    if (!card.pinned) return;
    const sheet = element.current;
    if (sheet !== null) focusQuietly(sheet);
    return () => {
      const from = document.querySelector<HTMLElement>(handle);
      if (from !== null && sheet?.contains(document.activeElement) === true) focusQuietly(from);
    };
  }, [card.pinned, handle]);
  return (
    <div
      ref={element}
      className={styles.card}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      data-card=""
    >
      {children}
      <button type="button" className={styles.close} onClick={onClose}>
        Close
      </button>
    </div>
  );
}

interface PersonCardProps {
  readonly item: PersonItem;
  readonly mention: Mention;
  readonly location: ReaderLocation;
}

/** Who a mention stands for, as the article says it. */
export function PersonCard({ item, mention, location }: PersonCardProps) {
  const { person, badge, quotes, mentions, chosen } = item;
  return (
    <>
      <div className={styles.who}>
        <Initials letters={badge.initials} hue={badge.hue} />
        <div>
          <p className={styles.name}>{person.name}</p>
          {person.role !== null && <p className={styles.role}>{person.role.text}</p>}
        </div>
      </div>
      <p className={styles.facts}>
        Here {formNames[mention.form]}: “{mention.at.text}”.{' '}
        {quotes === 0 ? 'Never quoted' : `Quoted ${times(quotes)}`}, mentioned{' '}
        {times(mentions.length)}.
      </p>
      {mention.note !== undefined && (
        <p className={styles.note}>
          <b>Note</b> {mention.note}
        </p>
      )}
      <p className={styles.actions}>
        <Link to={formatLocation(togglePerson(location, person.id))}>
          {chosen ? 'Show everyone' : `Show only ${person.name}`}
        </Link>
      </p>
    </>
  );
}

const times = (count: number) => (count === 1 ? 'once' : counted(count, 'time'));

/** What each kind means, in a sentence. */
const kindMeanings: Readonly<Record<QuoteKind, string>> = {
  direct: 'The speaker’s own words, in full sentences.',
  partial: 'Some of the speaker’s own words, inside the reporter’s sentence.',
  indirect: 'What the speaker said, in the reporter’s words.',
};

interface QuoteCardProps {
  readonly item: QuoteItem;
  readonly location: ReaderLocation;
  readonly onCopy: () => void;
  readonly onShare: () => void;
}

/** What kind of quote it is, whose, and by which words one knows. */
export function QuoteCard({ item, location, onCopy, onShare }: QuoteCardProps) {
  const { quote, speaker } = item;
  return (
    <>
      <p className={styles.kind}>{kindNames[quote.kind]}</p>
      <p className={styles.name}>{speakerLabel(item)}</p>
      {speaker?.role != null && <p className={styles.role}>{speaker.role.text}</p>}
      <p className={styles.facts}>
        <Evidence item={item} /> {kindMeanings[quote.kind]}
      </p>
      <p className={styles.actions}>
        <Link to={formatLocation(placeIn(location, noteAnchor(quote.id)))}>In Quotes</Link>
        {speaker !== null && location.person !== speaker.id && (
          <Link to={formatLocation(togglePerson(location, speaker.id))}>
            Show only {speaker.name}
          </Link>
        )}
        <button type="button" onClick={onCopy}>
          Copy quote
        </button>
        <button type="button" onClick={onShare}>
          Share
        </button>
        <CopyLink
          href={formatLocation(placeIn(location, quote.id))}
          anchor={quote.id}
          what="this quote"
        />
      </p>
    </>
  );
}

function Evidence({ item: { attribution, quote } }: { readonly item: QuoteItem }) {
  if (attribution !== null) {
    return (
      <>
        The words that say so: “<i>{attribution}</i>”.
      </>
    );
  }
  return quote.implied === true
    ? 'The paragraph names no speaker; it continues the one before.'
    : '';
}
