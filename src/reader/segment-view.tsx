import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Article, Person, Quote } from '../model/article.ts';
import { peopleById } from '../model/article.ts';
import type { Segment } from '../model/segments.ts';
import type { Badge } from '../model/speakers.ts';
import { badgesOf } from '../model/speakers.ts';
import { noteAnchor } from '../model/target.ts';
import type { Cover } from '../model/text.ts';
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

interface SegmentProps {
  readonly segment: Segment<Cover>;
  readonly markup: Markup;
}

/** A segment's words inside everything that covers them, the longest cover outermost. */
export function SegmentView({ segment, markup }: SegmentProps): ReactNode {
  const outermost = segment.covers.find(({ kind }) => kind === 'quote');
  return segment.covers.toReversed().reduce<ReactNode>((words, cover) => {
    const begins = cover.start === segment.start;
    switch (cover.kind) {
      case 'quote': {
        const id = begins && cover.first ? cover.quote.id : undefined;
        const nested = cover !== outermost;
        return (
          <QuoteMark quote={cover.quote} id={id} nested={nested} markup={markup}>
            {words}
          </QuoteMark>
        );
      }
      case 'mention': {
        const { id, person, form } = cover.mention;
        return (
          <a
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
          <span
            id={begins ? cover.anchor : undefined}
            className={styles.evidence}
            data-event={cover.event.id}
            tabIndex={begins ? -1 : undefined}
          >
            {words}
          </span>
        );
      case 'insertion':
        return (
          <span className={styles.insertion} title="The paper’s insertion">
            {words}
          </span>
        );
    }
  }, segment.text);
}

interface QuoteMarkProps {
  readonly quote: Quote;
  /** On the quote's first mark only, which also brings the speaker's letters into the margin. */
  readonly id: string | undefined;
  readonly nested: boolean;
  readonly markup: Markup;
  readonly children: ReactNode;
}

function QuoteMark({ quote, id, nested, markup, children }: QuoteMarkProps) {
  const { speaker, kind } = quote;
  const hue = speaker === null ? 0 : markup.badges.get(speaker)?.hue;
  return (
    <Fragment>
      {id !== undefined && (
        <a
          className={styles.note}
          href={`${markup.address}#${noteAnchor(quote.id)}`}
          aria-label={`${speakerName(quote, markup)}, ${kindNames[kind]}`}
          data-note={quote.id}
          data-quote={quote.id}
          data-kind={kind}
          data-speaker={speaker ?? ''}
          data-hue={hue}
          data-nested={nested}
          data-letters={speaker === null ? '?' : markup.badges.get(speaker)?.initials}
        />
      )}
      <mark
        id={id}
        className={styles.quote}
        tabIndex={id === undefined ? undefined : -1}
        data-quote={quote.id}
        data-kind={kind}
        data-speaker={speaker ?? ''}
        data-hue={hue}
      >
        {children}
      </mark>
    </Fragment>
  );
}

function speakerName({ speaker, source }: Quote, { people }: Markup): string {
  if (speaker === null) return source === undefined ? 'Unattributed' : source.text;
  return people.get(speaker)?.name ?? speaker;
}
