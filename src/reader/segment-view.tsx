import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Article, Person, Quote } from '../model/article.ts';
import { peopleById } from '../model/article.ts';
import { sayDates } from '../model/say-dates.ts';
import type { Segment } from '../model/segments.ts';
import type { Badge } from '../model/speakers.ts';
import { attributedTo, badgesOf } from '../model/speakers.ts';
import { noteAnchor } from '../model/target.ts';
import type { Cover } from '../model/text.ts';
import { knownDates } from '../model/timeline.ts';
import { kindNames } from '../model/words.ts';
import styles from './segment-view.module.css';

/** What every segment of an article is drawn with. */
export interface Markup {
  /** The article's own address, to which anchors are added. */
  readonly address: string;
  readonly badges: ReadonlyMap<string, Badge>;
  readonly people: ReadonlyMap<string, Person>;
}

export function markupOf(article: Article, address: string): Markup {
  return {
    address,
    badges: badgesOf(article),
    people: peopleById(article),
  };
}

/**
 * A segment's words inside everything that covers them, the longest cover outermost. Called rather
 * than rendered, as all that makes up the text is: a book has a hundred thousand segments, and React
 * keeps a record of each component.
 */
export function segmentNode(segment: Segment<Cover>, markup: Markup): ReactNode {
  const outermost = segment.covers.find(({ kind }) => kind === 'quote');
  const key = segment.start;
  return segment.covers.toReversed().reduce<ReactNode>((words, cover) => {
    const begins = cover.start === segment.start;
    switch (cover.kind) {
      case 'quote':
        return (
          <Fragment key={key}>
            {begins && cover.first && noteLink(cover.quote, markup, cover !== outermost)}
            {quoteMark(cover.quote, markup, { first: begins && cover.first, words })}
          </Fragment>
        );
      case 'mention': {
        const { id, person, form } = cover.mention;
        return (
          <a
            key={key}
            id={begins ? id : undefined}
            className={styles.mention}
            href={`${markup.address}#${person}`}
            data-mention={id}
            data-person={person}
            data-form={form}
            data-hue={markup.badges.get(person)?.hue}
          >
            {words}
          </a>
        );
      }
      case 'evidence':
        return (
          <Fragment key={key}>
            {begins && (
              <a
                className={styles.dot}
                href={`${markup.address}#${cover.event.id}`}
                // What happened, the words behind it tell.
                aria-label={`Event, ${sayDates(knownDates(cover.event.date.value))}`}
                data-evidence={cover.anchor}
                data-event={cover.event.id}
                data-basis={cover.event.date.basis === 'context' ? 'context' : cover.event.basis}
              />
            )}
            <span
              id={begins ? cover.anchor : undefined}
              className={styles.evidence}
              data-evidence={cover.anchor}
              data-event={cover.event.id}
              tabIndex={begins ? -1 : undefined}
            >
              {words}
            </span>
          </Fragment>
        );
      case 'insertion':
        return (
          <span key={key} className={styles.insertion} title="The paper’s insertion">
            {words}
          </span>
        );
    }
  }, segment.text);
}

/** The speaker's letters in the margin, where a quote begins. */
function noteLink(quote: Quote, markup: Markup, nested: boolean): ReactNode {
  const { id, speaker, kind } = quote;
  const badge = speaker === null ? undefined : markup.badges.get(speaker);
  return (
    <a
      className={styles.note}
      href={`${markup.address}#${noteAnchor(id)}`}
      aria-label={`${attributedTo(markup.people, quote)}, ${kindNames[kind]}`}
      data-note={id}
      data-quote={id}
      data-kind={kind}
      data-speaker={speaker ?? ''}
      data-hue={hueOf(quote, markup)}
      data-nested={nested}
      data-letters={speaker === null ? '?' : badge?.initials}
    />
  );
}

interface Marked {
  /** Whether this is the quote's first mark, which bears its id. */
  readonly first: boolean;
  readonly words: ReactNode;
}

function quoteMark(quote: Quote, markup: Markup, { first, words }: Marked): ReactNode {
  const { id, speaker, kind } = quote;
  return (
    <mark
      id={first ? id : undefined}
      className={styles.quote}
      tabIndex={first ? -1 : undefined}
      data-quote={id}
      data-kind={kind}
      data-speaker={speaker ?? ''}
      data-hue={hueOf(quote, markup)}
    >
      {words}
    </mark>
  );
}

function hueOf({ speaker }: Quote, { badges }: Markup): number | undefined {
  return speaker === null ? 0 : badges.get(speaker)?.hue;
}
