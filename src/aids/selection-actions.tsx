import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { Article } from '../model/article.ts';
import { citationOfWords } from '../model/citation.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, startOf, wordsIn } from '../model/location.ts';
import { ownLinkCopied } from '../model/own-links.ts';
import { quoteOfWords } from '../model/quoted-selection.ts';
import type { Piece } from '../model/text-quote.ts';
import { formatTextQuote, textQuoteOf } from '../model/text-quote.ts';
import { copyRich, copyText } from '../ui/clipboard.ts';
import { copyVerdict, share } from '../ui/share.ts';
import styles from './selection-actions.module.css';
import { useSelectionKeys } from './selection-keys.ts';

interface SelectionActionsProps {
  readonly article: Article;
  readonly location: ReaderLocation;
  readonly pieces: readonly Piece[];
  readonly say: (message: string) => void;
  /** Called before the bar is first seen, to place it by its size. */
  readonly onDrawn: () => void;
  /** Says what the words are; left out where an article cannot be put right. */
  readonly onMark: (() => void) | null;
}

/** What can be done with selected words; closed by Escape until other words are selected. */
export default function SelectionActions(props: SelectionActionsProps) {
  const { pieces } = props;
  const [closed, setClosed] = useState<readonly Piece[] | null>(null);
  const close = useCallback(() => {
    setClosed(pieces);
  }, [pieces]);
  return closed !== pieces && <Actions {...props} onClose={close} />;
}

/** To link to, to cite, to share. */
function Actions(props: SelectionActionsProps & { readonly onClose: () => void }) {
  const { article, location, pieces, say, onDrawn, onMark } = props;
  const whole = useWhole();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(onDrawn, [onDrawn]);
  useSelectionKeys(bar, pieces, props.onClose);
  const words = () => {
    const quote = textQuoteOf(article, pieces);
    return quote === null ? '' : formatTextQuote(quote);
  };
  const seen = () => whole(formatLocation(wordsIn(location, words())));
  const shared = () =>
    whole(shareAddress(article, pieces) ?? formatLocation(wordsIn(location, words())));
  const answer = (done: boolean) => {
    say(copyVerdict(done));
  };
  const cited = () => {
    const place = formatLocation(wordsIn(startOf(article.id), words()));
    return citationOfWords(article, pieces, location.own ? null : whole(place));
  };
  return (
    <>
      <div
        ref={bar}
        className={styles.bar}
        role="toolbar"
        aria-label="Selected words"
        data-selection=""
        // A press on a button would end the selection that it is about.
        onPointerDown={(event) => {
          event.preventDefault();
        }}
      >
        <button
          type="button"
          onClick={() =>
            void copyText(seen()).then((done) => {
              say(done && location.own ? ownLinkCopied : copyVerdict(done));
            })
          }
        >
          Copy link
        </button>
        <button
          type="button"
          onClick={() => {
            const { plain: text, html } = cited();
            void copyRich(text, html).then(answer);
          }}
        >
          Copy quote
        </button>
        <button type="button" onClick={() => void copyText(cited().markdown).then(answer)}>
          Markdown
        </button>
        {!location.own && (
          <button type="button" onClick={() => void share(article.headline, shared()).then(say)}>
            Share
          </button>
        )}
        {onMark && (
          <button type="button" onClick={onMark}>
            Mark…
          </button>
        )}
      </div>
      <Announcement />
    </>
  );
}

/** How long an empty live region stands before it says something, in milliseconds: else it says nothing. */
const hush = 150;

/** Tells whoever does not see the bar that it is there, and how to come to it. */
function Announcement() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid('Tab for what can be done with the selected words');
    }, hush);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p className={styles.announcement} aria-live="polite">
      {said}
    </p>
  );
}

/** Gives the whole address of a place on this site. */
function useWhole(): (path: string) => string {
  const root = useHref('/');
  return (path) => new URL(`${root.replace(/\/$/, '')}${path}`, document.baseURI).href;
}

/**
 * The page that previews a quote or a section, when the words are within one; null when they are
 * not. Below the site's root, without the base path.
 */
function shareAddress(article: Article, pieces: readonly Piece[]): string | null {
  const path = formatLocation(startOf(article.id));
  const quote = quoteOfWords(article, pieces);
  if (quote !== null) return `${path}q/${quote.id}/`;
  const [first, ...more] = pieces;
  const block = article.blocks.find(({ id }) => id === first?.block);
  return block?.type === 'heading' && more.length === 0 ? `${path}s/${block.id}/` : null;
}
