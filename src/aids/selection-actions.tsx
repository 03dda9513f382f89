import { useHref } from 'react-router';
import type { Article } from '../model/article.ts';
import { citationOfWords, quoteOfWords } from '../model/citation.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, startOf, wordsIn } from '../model/location.ts';
import { ownLinkCopied } from '../model/own-links.ts';
import type { Piece } from '../model/text-quote.ts';
import { formatTextQuote, textQuoteOf } from '../model/text-quote.ts';
import { copyRich, copyText } from '../ui/clipboard.ts';
import { copyVerdict, share } from '../ui/share.ts';
import styles from './selection-actions.module.css';

interface SelectionActionsProps {
  readonly article: Article;
  readonly location: ReaderLocation;
  readonly pieces: readonly Piece[];
  readonly say: (message: string) => void;
  /** Says what the words are; left out where an article cannot be put right. */
  readonly onMark: (() => void) | null;
}

/** What can be done with selected words: linked to, cited, shared. */
export default function SelectionActions(props: SelectionActionsProps) {
  const { article, location, pieces, say, onMark } = props;
  const quote = textQuoteOf(article, pieces);
  const words = quote === null ? '' : formatTextQuote(quote);
  const seen = useWhole(formatLocation(wordsIn(location, words)));
  const plain = useWhole(formatLocation(wordsIn(startOf(article.id, location.own), words)));
  const shared = useWhole(
    shareAddress(article, pieces) ?? formatLocation(wordsIn(location, words)),
  );
  const answer = (done: boolean) => {
    say(copyVerdict(done));
  };
  const cited = () => citationOfWords(article, pieces, location.own ? null : plain);
  return (
    <div
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
          void copyText(seen).then((done) => {
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
        <button type="button" onClick={() => void share(article.headline, shared).then(say)}>
          Share
        </button>
      )}
      {onMark && (
        <button type="button" onClick={onMark}>
          Mark…
        </button>
      )}
    </div>
  );
}

/** The whole address of a place on this site. */
function useWhole(path: string): string {
  return new URL(useHref(path), document.baseURI).href;
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
