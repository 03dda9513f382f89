import type { Article, Person } from '../model/article.ts';
import type { NumberedQuote, SpeakerEntry } from '../model/speaker-index.ts';
import { speakerIndex } from '../model/speaker-index.ts';
import { badgesOf } from '../model/speakers.ts';
import { counted, kindNames } from '../model/words.ts';
import styles from './index-of-speakers.module.css';
import { PrintedSection } from './printed-section.tsx';

/** Every quote on paper, under its speaker and by its number; and who is never quoted. */
export function IndexOfSpeakers({ article }: { readonly article: Article }) {
  const { speakers, unheard } = speakerIndex(article);
  return (
    <PrintedSection title="Index of speakers">
      {speakers.length === 0 && (
        <p className={styles.role}>No quotes are marked in this article.</p>
      )}
      {speakers.map((entry) => (
        <Speaker key={entry.speaker?.id ?? entry.label} article={article} entry={entry} />
      ))}
      {unheard.length > 0 && (
        <>
          <h3 className={styles.speaker}>Mentioned, never quoted</h3>
          <ul className={styles.unheard} aria-label="Mentioned, never quoted">
            {unheard.map((person) => (
              <li key={person.id}>
                {person.name} <Known of={person} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PrintedSection>
  );
}

function Speaker({ article, entry }: { readonly article: Article; readonly entry: SpeakerEntry }) {
  const { label, speaker, quotes } = entry;
  return (
    <>
      <h3 className={styles.speaker}>
        {label} {speaker !== null && <Known of={speaker} />}{' '}
        <span className={styles.role}>{counted(quotes.length, 'quote')}</span>
      </h3>
      <ol aria-label={label}>
        {quotes.map((numbered) => (
          <Entry
            key={numbered.number}
            numbered={numbered}
            hue={badgesOf(article).get(speaker?.id ?? '')?.hue ?? 0}
          />
        ))}
      </ol>
    </>
  );
}

/** What the article says somebody is, and what is linked to of them, which is not the article's. */
function Known({ of: { role, links } }: { readonly of: Person }) {
  return (
    <>
      {role !== null && <span className={styles.role}>{role.text}</span>}
      {links.map(({ title, url }) => (
        <span key={url} className={styles.role}>
          {' '}
          Not in the article: {title}, {url}
        </span>
      ))}
    </>
  );
}

interface EntryProps {
  readonly numbered: NumberedQuote;
  readonly hue: number;
}

function Entry({ numbered: { number, item }, hue }: EntryProps) {
  const { quote, spans, hasInsertion } = item;
  return (
    <li className={styles.entry}>
      <p className={styles.label}>
        <b>{number}</b> {kindNames[quote.kind]}
      </p>
      <div>
        <blockquote className={styles.words} dir="auto" data-kind={quote.kind} data-hue={hue}>
          {spans.flatMap((pieces, at) => [
            at > 0 && ' ',
            <span key={at}>{pieces.map(({ text }) => text).join('')}</span>,
          ])}
        </blockquote>
        {quote.implied === true && (
          <p className={styles.note}>The paragraph names no speaker: implied.</p>
        )}
        {hasInsertion && <p className={styles.note}>The words in brackets are the paper’s.</p>}
      </div>
    </li>
  );
}
