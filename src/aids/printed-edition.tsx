import type { Article } from '../model/article.ts';
import { parseEdtf, sayMoment } from '../model/edtf.ts';
import type { Focus } from '../model/focus.ts';
import { printNote } from '../model/print-note.ts';
import { speakerIndex } from '../model/speaker-index.ts';
import { counted } from '../model/words.ts';
import { IndexOfSpeakers } from '../panels/index-of-speakers.tsx';
import { ListOfSources } from '../panels/list-of-sources.tsx';
import { PrintedSection } from '../panels/printed-section.tsx';
import { PrintedTimeline } from '../panels/printed-timeline.tsx';
import { PrintedText } from '../reader/printed-text.tsx';
import styles from './printed-edition.module.css';

interface PrintedEditionProps {
  readonly article: Article;
  readonly focus: Focus;
  /** The page's whole address. */
  readonly address: string;
  /** The day of printing, as `2020-02-12`. */
  readonly today: string;
}

/**
 * The article as it goes on paper, the same from whatever the screen shows: the text, whose words
 * are in it, what happened when, and where all of it comes from.
 */
export function PrintedEdition({ article, focus, address, today }: PrintedEditionProps) {
  const note = printNote(article, focus);
  const { publisher } = article.source;
  const day = dayOf(article);
  return (
    <div className={styles.edition} data-edition>
      <p className={styles.brand}>
        <b>Verbatim</b> who said what, and when
      </p>
      <PrintedText article={article}>
        <p className={styles.dateline}>
          {[
            ...(publisher === undefined ? [] : [publisher]),
            ...(day === null ? [] : [day]),
            contentsOf(article),
          ].join(' · ')}
        </p>
        {note !== null && <p className={styles.note}>{note}</p>}
      </PrintedText>
      <Key />
      <IndexOfSpeakers article={article} />
      <PrintedTimeline article={article} />
      <ListOfSources article={article} />
      <About article={article} address={address} today={today} />
    </div>
  );
}

function contentsOf(article: Article): string {
  return [
    counted(article.quotes.length, 'quote'),
    counted(speakerIndex(article).speakers.length, 'voice'),
    counted(article.events.length, 'event'),
  ].join(', ');
}

function dayOf({ published }: Article): string | null {
  const dates = published === null ? null : parseEdtf(published);
  const moment = dates?.start ?? dates?.end;
  return moment ? sayMoment(moment) : null;
}

/** How the marks in the text are told apart without their colours. */
function Key() {
  return (
    <p className={styles.key}>
      <mark data-kind="direct">Direct quote</mark> <mark data-kind="partial">partial quote</mark>{' '}
      <mark data-kind="indirect">reported speech</mark> The number behind a quote is its number in
      the index of speakers.
    </p>
  );
}

function About({ article, address, today }: Omit<PrintedEditionProps, 'focus'>) {
  const { publisher, url, note } = article.source;
  const day = dayOf(article);
  const rows: readonly (readonly [term: string, words: string])[] = [
    [
      'Source',
      [
        publisher ?? 'No publisher is given',
        ...(day === null ? [] : [day]),
        url ?? 'no address is given',
      ].join(', '),
    ],
    ...(note === undefined ? [] : [['Note', note] as const]),
    ['This page', address],
    ['Printed', sayMoment({ value: today, approximate: false })],
    [
      'Rights',
      `The words of the article belong to ${publisher ?? 'its publisher'}; they stand here unaltered. The marks, the index and the timeline are Verbatim’s, whose code is under the MIT licence.`,
    ],
  ];
  return (
    <PrintedSection title="About this text">
      <dl>
        {rows.map(([term, words]) => (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </PrintedSection>
  );
}
