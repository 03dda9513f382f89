import { useEffect, useMemo, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { Article } from '../model/article.ts';
import type { FoundQuote } from '../model/find-text-quote.ts';
import { findTextQuote, wordsOf } from '../model/find-text-quote.ts';
import { parseTextQuote } from '../model/text-quote.ts';
import { focusQuietly } from '../ui/arrive.ts';
import note from '../ui/note.module.css';
import styles from './linked-words.module.css';
import { rangesOf, showRange } from './selected-pieces.ts';

/** The share of the window's height that stays above the words. */
const leadIn = 0.22;

interface LinkedWordsProps {
  readonly article: Article;
  /** What the link says of its words. */
  readonly words: string;
}

/**
 * Brings the words of a link into view, marked, and says what has become of them since the link was
 * made: nothing is shown as linked to that is not for certain.
 */
export default function LinkedWords({ article, words }: LinkedWordsProps) {
  const quote = useMemo(() => parseTextQuote(words), [words]);
  const found = useMemo(() => quote && findTextQuote(article, quote), [article, quote]);
  const [closed, setClosed] = useState(false);
  const { key } = useLocation();
  const kind = useNavigationType();

  useEffect(() => {
    if (found === null || found.at.length === 0) return;
    // Whoever comes back, or has begun to read, is somewhere already.
    const returning = kind === NavigationType.Pop && scrollY > 0;
    return whenDrawn(found, (ranges) => {
      CSS.highlights.set('linked-words', new Highlight(...ranges));
      const block = document.getElementById(found.at[0]?.block ?? '');
      if (returning || block === null) return;
      if (ranges[0] !== undefined) showRange(ranges[0], block, leadIn);
      focusQuietly(block);
      // Its words are lit already.
      block.dataset.ring = 'none';
    });
  }, [found, key, kind]);
  useEffect(
    () => () => {
      CSS.highlights.delete('linked-words');
    },
    [],
  );

  if (closed) return null;
  return (
    <aside className={`${note.note} ${styles.note}`} aria-label="The linked words">
      <div aria-live="polite">
        {quote === null || found === null ? (
          <p>The link’s words cannot be read.</p>
        ) : (
          <Verdict found={found} sought={wordsOf(quote)} />
        )}
      </div>
      <button
        type="button"
        onClick={() => {
          setClosed(true);
        }}
      >
        Close
      </button>
    </aside>
  );
}

function Verdict({ found, sought }: { readonly found: FoundQuote; readonly sought: string }) {
  switch (found.state) {
    case 'same':
      return <p>The linked words, unchanged.</p>;
    case 'moved':
      return <p>The linked words are the same, but have moved since the link was made.</p>;
    case 'changed':
      return (
        <>
          <p>The linked words have changed since the link was made.</p>
          <dl className={styles.versions}>
            <dt>Then</dt>
            <dd dir="auto">{found.was}</dd>
            <dt>Now</dt>
            <dd dir="auto">{found.now}</dd>
          </dl>
        </>
      );
    case 'gone':
      return (
        <>
          <p>
            {found.ambiguous
              ? 'The linked words stand in more than one place, and nothing tells which was meant.'
              : 'The linked words are no longer in this article.'}
          </p>
          <p className={styles.sought} dir="auto">
            {sought}
          </p>
        </>
      );
  }
}

/** A long text is drawn by and by: tries each frame until all the words are there. */
function whenDrawn(found: FoundQuote, show: (ranges: readonly Range[]) => void): () => void {
  let frame = 0;
  const look = () => {
    const ranges = rangesOf(found.at);
    if (ranges.length === found.at.length) show(ranges);
    else frame = requestAnimationFrame(look);
  };
  look();
  return () => {
    cancelAnimationFrame(frame);
  };
}
