import { useEffect, useEffectEvent, useRef } from 'react';
import { Link } from 'react-router';
import { keepAnnotatorReady } from '../data/annotator.ts';
import { draft, keepDraft } from '../data/drafts.ts';
import type { Pasted } from '../data/inbox.ts';
import { onPutIn, pastedOf, takeOut } from '../data/inbox.ts';
import { formatLocation, startOf } from '../model/location.ts';
import { counted, grouped } from '../model/words.ts';
import { useHydrating } from '../ui/hydrating.tsx';
import { Issues } from './fault.tsx';
import filled from '../ui/filled.module.css';
import styles from './open-page.module.css';
import { PlainPage } from './plain-page.tsx';
import { sample } from './sample.ts';
import type { Intake } from './use-intake.ts';
import { useIntake } from './use-intake.ts';

/** Where a reader brings an article of their own. */
export function OpenPage() {
  const intake = useIntake();
  const { box, keepMarkup, openText, openBox } = useBox(intake);
  const hydrating = useHydrating();
  const picker = useRef<HTMLInputElement>(null);
  const take = useEffectEvent(() => {
    const items = takeOut();
    if (items.length === 0) return;
    const [only] = items;
    if (only === undefined || items.length > 1 || only instanceof File) void intake.open(items);
    else openText(only);
  });
  // What waits already is taken as what comes: once the page is there to tell of it.
  useEffect(() => onPutIn(take), []);
  useEffect(() => keepAnnotatorReady(), []);
  return (
    <PlainPage
      title="Open an article"
      description="Paste or pick an article: who said what is found in your browser, and nothing leaves it."
    >
      <p className={styles.lead}>
        Paste its text, or pick a file. Who said what, and when, is found by your own browser:
        nothing leaves this device.
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          openBox();
        }}
      >
        <label htmlFor="open--text">Text of the article</label>
        <textarea
          id="open--text"
          className={styles.box}
          ref={box}
          rows={10}
          onPaste={({ clipboardData }) => {
            keepMarkup(pastedOf(clipboardData));
          }}
          placeholder="The headline first, then the paragraphs, with an empty line between them"
        />
        <div className={styles.actions}>
          <button type="submit" className={filled.filled} disabled={hydrating}>
            Read it
          </button>
          <button type="button" disabled={hydrating} onClick={() => picker.current?.click()}>
            Pick files…
          </button>
          <button
            type="button"
            disabled={hydrating}
            onClick={() => {
              openText(sample);
            }}
          >
            Try a sample
          </button>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          aria-label="Files to open"
          accept=".txt,.md,.markdown,.html,.htm,.xhtml,.json,text/plain,text/markdown,text/html,application/json"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file can be picked again.
            currentTarget.value = '';
            if (files.length > 0) void intake.open(files);
          }}
        />
      </form>
      <Outcome intake={intake} onCancel={() => box.current?.focus()} />
      <p className={styles.small}>
        Text, Markdown, saved web pages and Verbatim’s own files are read, up to 5 MB; they can be
        dropped anywhere in the app, too. What is opened is kept in the{' '}
        <Link to="/library/">Library</Link>, in this browser alone. Quotes, people and dates are
        found in English texts only.
      </p>
    </PlainPage>
  );
}

/**
 * The box: what is typed there stays for as long as the tab does, or until it is opened. And what
 * opens a text.
 */
function useBox(intake: Intake) {
  // Not React's to hold: what is typed before the page is joined is there all the same.
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    if (element.value === '') element.value = draft();
    const keep = () => {
      keepDraft(element.value);
    };
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  const pasted = useRef<Pasted | null>(null);
  const openText = (item: string | Pasted) => {
    const element = box.current;
    const text = lines(typeof item === 'string' ? item : item.text);
    // A text is seen in the box, where it can be mended should something be wrong with it. What is
    // typed there has no other place.
    if (element?.value === '') element.value = text;
    void intake.open([item]).then((isOpened) => {
      if (!isOpened) return;
      if (element?.value === text) element.value = '';
      if (draft() === text) keepDraft('');
    });
  };
  return {
    box,
    openText,
    openBox: () => {
      const text = box.current?.value ?? '';
      openText(
        pasted.current !== null && lines(pasted.current.text) === text ? pasted.current : text,
      );
    },
    /** Keeps the markup that came with what is pasted: it tells the article for as long as the box has just that. */
    keepMarkup: (item: Pasted) => {
      pasted.current = item;
    },
  };
}

/** As a box has them, whatever system they come from. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n');

interface OutcomeProps {
  readonly intake: Intake;
  /** The button that cancels is gone then. */
  readonly onCancel: () => void;
}

/** What came of it, and what is going on. */
function Outcome({ intake: { busy, faults, opened, cancel }, onCancel }: OutcomeProps) {
  const element = useRef<HTMLDivElement>(null);
  const isBusy = busy !== null;
  useEffect(() => {
    // It may be far below what is seen, or what it was dropped on.
    if (isBusy || faults.length + opened.length > 0)
      element.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [isBusy, faults, opened]);
  return (
    <div ref={element} className={styles.outcome}>
      {faults.length > 0 && (
        <div role="alert" className={styles.faults}>
          {faults.map(({ name, error }, at) => (
            <div key={at}>
              <p>
                <b>{name ?? 'The text'}</b> {error.message}.
              </p>
              {error.issues.length > 0 && <Issues issues={error.issues} />}
            </div>
          ))}
        </div>
      )}
      {/* Always there: a region that comes with its words is not read out everywhere. */}
      <div role="status" className={styles.busy}>
        {busy !== null && (
          <>
            <label>
              <span>
                Reading {busy.name ?? 'the text'}…
                {busy.waiting > 0 && ` ${grouped(busy.waiting)} more to come.`}
              </span>
              <progress max={1} value={busy.done} />
            </label>
            <button
              type="button"
              onClick={() => {
                cancel();
                onCancel();
              }}
            >
              Cancel
            </button>
          </>
        )}
        {busy === null && opened.length > 0 && <p>{counted(opened.length, 'article')} opened:</p>}
      </div>
      {opened.length > 0 && (
        <ul className={styles.opened}>
          {opened.map(({ own: { id, article }, known }) => (
            <li key={id}>
              <Link to={formatLocation(startOf(id, true))}>{article.headline}</Link>
              {known && ', which you have already'}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
