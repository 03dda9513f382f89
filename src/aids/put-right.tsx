import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Event, Mention, Person, Quote, QuoteKind } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import {
  eventTells,
  mentionNames,
  merged,
  noEvent,
  noMention,
  noQuote,
  quoteSaidAnew,
  renamed,
  selectionNames,
  selectionSaidBy,
  selectionTells,
} from '../model/make-correction.ts';
import { quoteKinds } from '../model/location.ts';
import type { Piece } from '../model/text-quote.ts';
import { capitalised } from '../model/capitalised.ts';
import { kindNames } from '../model/words.ts';
import type { Correcting } from './correcting.ts';
import { EventFields } from './event-fields.tsx';
import type { Choice } from './person-field.tsx';
import { nobody, PersonField, PersonOptions, whoFrom } from './person-field.tsx';
import fields from '../ui/fields.module.css';
import filled from '../ui/filled.module.css';
import styles from './put-right.module.css';

/** What may be wrong: something marked, or words that are not. */
export type Wrong =
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'mention'; readonly mention: Mention; readonly person: Person }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'selection'; readonly pieces: readonly Piece[] };

interface PutRightProps {
  readonly wrong: Wrong;
  readonly correcting: Correcting;
}

/** Says anew what words are: whose, of whom, of when, or nothing at all. */
export default function PutRight({ wrong, correcting }: PutRightProps) {
  switch (wrong.kind) {
    case 'quote':
      return <QuoteForm quote={wrong.quote} {...correcting} />;
    case 'mention':
      return <MentionForms mention={wrong.mention} person={wrong.person} {...correcting} />;
    case 'event':
      return <EventForm event={wrong.event} {...correcting} />;
    case 'selection':
      return <SelectionForms pieces={wrong.pieces} {...correcting} />;
  }
}

function QuoteForm({ quote, article, correct }: Correcting & { readonly quote: Quote }) {
  const [speaker, setSpeaker] = useState<Choice>(quote.speaker ?? nobody);
  const [kind, setKind] = useState<QuoteKind>(quote.kind);
  const who = whoFrom(article, speaker);
  const correction = who === undefined ? null : quoteSaidAnew(quote, who, kind);
  return (
    <Form
      label="whose words they are"
      isReady={correction !== null}
      onSave={() => {
        if (correction !== null) correct(correction);
      }}
      end={
        <button
          type="button"
          onClick={() => {
            correct(noQuote(quote));
          }}
        >
          Not a quote
        </button>
      }
    >
      <PersonField
        label="Said by"
        none="Nobody who is named"
        article={article}
        choice={speaker}
        onChoose={setSpeaker}
      />
      <label>
        Kind
        <select
          value={kind}
          onChange={({ currentTarget }) => {
            setKind(quoteKinds.find((one) => one === currentTarget.value) ?? quote.kind);
          }}
        >
          {quoteKinds.map((one) => (
            <option key={one} value={one}>
              {capitalised(kindNames[one])}
            </option>
          ))}
        </select>
      </label>
    </Form>
  );
}

interface MentionFormsProps extends Correcting {
  readonly mention: Mention;
  readonly person: Person;
}

function MentionForms({ mention, person, article, correct }: MentionFormsProps) {
  const [named, setNamed] = useState<Choice>(person.id);
  const [name, setName] = useState(person.name);
  const [same, setSame] = useState('');
  const hint = useId();
  const who = whoFrom(article, named);
  const others = article.people.filter(({ id }) => id !== person.id);
  const other = others.find(({ id }) => id === same);
  const renaming = renamed(article, person, name);
  return (
    <>
      <Form
        label="whom they name"
        isReady={who !== undefined && named !== person.id}
        onSave={() => {
          if (who !== undefined) {
            correct(who === null ? noMention(mention) : mentionNames(mention, who));
          }
        }}
      >
        <PersonField
          label={`“${mention.at.text}” here names`}
          none="Nobody"
          article={article}
          choice={named}
          onChoose={setNamed}
        />
      </Form>
      <Form
        label="the name"
        isReady={renaming !== null}
        onSave={() => {
          if (renaming !== null) correct(renaming);
        }}
      >
        <label>
          Name everywhere
          <input
            value={name}
            aria-describedby={hint}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
            }}
          />
        </label>
        <p id={hint} className={styles.hint} aria-live="polite">
          {renaming?.kind === 'merge' &&
            `${renaming.into.name} is in the article already: the two become one.`}
        </p>
      </Form>
      {others.length > 0 && (
        <Form
          label="who is the same"
          isReady={other !== undefined}
          onSave={() => {
            if (other !== undefined) correct(merged(person, other));
          }}
        >
          <label>
            {person.name} is the same as
            <select
              value={same}
              onChange={({ currentTarget }) => {
                setSame(currentTarget.value);
              }}
            >
              <option value="">Nobody else</option>
              <PersonOptions people={others} />
            </select>
          </label>
        </Form>
      )}
    </>
  );
}

function EventForm({ event, correct }: Correcting & { readonly event: Event }) {
  const [told, setTold] = useState({ title: event.title, date: event.date.value });
  const correction = eventTells(event, told);
  const none = noEvent(event);
  return (
    <Form
      label="what they tell of"
      isReady={correction !== null}
      onSave={() => {
        if (correction !== null) correct(correction);
      }}
      end={
        none && (
          <button
            type="button"
            onClick={() => {
              correct(none);
            }}
          >
            Not an event
          </button>
        )
      }
    >
      <EventFields told={told} onChange={setTold} />
    </Form>
  );
}

function SelectionForms({
  pieces,
  article,
  correct,
}: Correcting & { readonly pieces: readonly Piece[] }) {
  const [speaker, setSpeaker] = useState<Choice>('');
  const [named, setNamed] = useState<Choice>('');
  const [told, setTold] = useState({ title: '', date: '' });
  const sayer = whoFrom(article, speaker);
  const one = whoFrom(article, named);
  const saying = sayer === undefined ? null : selectionSaidBy(article, pieces, sayer);
  const naming = one == null ? null : selectionNames(article, pieces, one);
  const telling = selectionTells(article, pieces, told);
  const save = (correction: Correction | null) => () => {
    if (correction !== null) correct(correction);
  };
  return (
    <>
      <Form label="whose words they are" isReady={saying !== null} onSave={save(saying)}>
        <PersonField
          label="These words are said by"
          none="Nobody who is named"
          undecided
          article={article}
          choice={speaker}
          onChoose={setSpeaker}
        />
      </Form>
      <Form label="whom they name" isReady={naming !== null} onSave={save(naming)}>
        <PersonField
          label="These words name"
          undecided
          article={article}
          choice={named}
          onChoose={setNamed}
        />
      </Form>
      <Form label="what they tell of" isReady={telling !== null} onSave={save(telling)}>
        <EventFields told={told} onChange={setTold} />
      </Form>
    </>
  );
}

interface FormProps {
  /** What is said by it, to tell it from the others. */
  readonly label: string;
  readonly isReady: boolean;
  readonly onSave: () => void;
  readonly children: ReactNode;
  /** What else can be done. */
  readonly end?: ReactNode;
}

function Form({ label, isReady, onSave, children, end }: FormProps) {
  return (
    <form
      className={`${fields.fields} ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className={styles.end}>
        <button
          type="submit"
          className={filled.filled}
          disabled={!isReady}
          aria-label={`Save ${label}`}
        >
          Save
        </button>
        {end}
      </div>
    </form>
  );
}
