import { Link } from 'react-router';
import type { Event, QuoteKind } from '../model/article.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn, togglePerson } from '../model/location.ts';
import type { QuoteItem } from '../model/quotes.ts';
import { speakerLabel } from '../model/quotes.ts';
import { noteAnchor } from '../model/target.ts';
import { kindNames } from '../model/words.ts';
import { CopyLink } from '../ui/copy-link.tsx';
import styles from './card.module.css';
import { Provenance } from './provenance.tsx';

/** What each kind means, in a sentence. */
const kindMeanings: Readonly<Record<QuoteKind, string>> = {
  direct: 'The speaker’s own words, in full sentences.',
  partial: 'Some of the speaker’s own words, inside the reporter’s sentence.',
  indirect: 'What the speaker said, in the reporter’s words.',
};

interface QuoteCardProps {
  readonly item: QuoteItem;
  /** The events that rest on words of the quote. */
  readonly events: readonly Event[];
  readonly location: ReaderLocation;
  readonly onCopy: () => void;
  /** Left out for a quote of an article that only this browser has. */
  readonly onShare?: (() => void) | undefined;
}

/** What kind of quote it is, and whose. */
export function QuoteTitle({ item }: Pick<QuoteCardProps, 'item'>) {
  const { quote, speaker } = item;
  return (
    <>
      <p className={styles.kind}>{kindNames[quote.kind]}</p>
      <p className={styles.name} dir="auto">
        {speakerLabel(item)}
      </p>
      {speaker?.role != null && (
        <p className={styles.role} dir="auto">
          {speaker.role.text}
        </p>
      )}
    </>
  );
}

/** By which words one knows whose quote it is, and what can be done with it. */
export function QuoteCard({ item, events, location, onCopy, onShare }: QuoteCardProps) {
  const { quote, speaker, hasInsertion } = item;
  return (
    <>
      <p className={styles.facts}>
        <Attribution item={item} /> {kindMeanings[quote.kind]}
        {hasInsertion && ' The words in brackets are the paper’s.'}
      </p>
      <Provenance of={quote} />
      {events.map(({ id, title }) => (
        <p key={id} className={styles.facts}>
          An event rests on these words:{' '}
          <Link to={formatLocation(placeIn(location, id))} dir="auto">
            {title}
          </Link>
        </p>
      ))}
      <p className={styles.actions}>
        <Link to={formatLocation(placeIn(location, noteAnchor(quote.id)))}>In Quotes</Link>
        {speaker !== null && location.person !== speaker.id && (
          <Link to={formatLocation(togglePerson(location, speaker.id))}>
            Show only <bdi>{speaker.name}</bdi>
          </Link>
        )}
      </p>
      <div className={styles.foot}>
        <p className={styles.actions}>
          <button type="button" onClick={onCopy}>
            Copy quote
          </button>
          {onShare && (
            <button type="button" onClick={onShare}>
              Share
            </button>
          )}
        </p>
        <CopyLink
          href={formatLocation(placeIn(location, quote.id))}
          anchor={quote.id}
          what="this quote"
          className={styles.copy}
        />
      </div>
    </>
  );
}

/** The words that name the speaker, and the verb that reports. */
function Attribution({ item: { attribution, quote, speaker } }: { readonly item: QuoteItem }) {
  const { source, cue, implied } = quote;
  if (attribution !== null) {
    return (
      <>
        The words that say so: “<i dir="auto">{attribution}</i>”.
        {source !== undefined && cue !== undefined && (
          <>
            {' '}
            “<bdi>{source.text}</bdi>”{' '}
            {speaker === null ? 'is all that it says of the speaker' : 'names the speaker'}, “
            <bdi>{cue.text}</bdi>” reports the words.
          </>
        )}
      </>
    );
  }
  if (quote.by === 'reader') return 'No words nearby say so; a reader does.';
  return implied === true && speaker !== null
    ? 'The paragraph names no speaker; it continues the one before.'
    : 'No words nearby name the speaker.';
}
