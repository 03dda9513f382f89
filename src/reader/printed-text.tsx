import type { ReactNode } from 'react';
import type { Article, Block, Mention } from '../model/article.ts';
import { headlineId } from '../model/article.ts';
import { marginNotes } from '../model/margin-notes.ts';
import { numberedText } from '../model/numbered-text.ts';
import { oncePer } from '../model/once.ts';
import { badgesOf } from '../model/speakers.ts';
import styles from './printed-text.module.css';

interface PrintedTextProps {
  readonly article: Article;
  /** What stands between the headline and the text. */
  readonly children: ReactNode;
}

/** The article on paper: a number behind each quote, and whose it is in the margin. */
export function PrintedText({ article, children }: PrintedTextProps) {
  return (
    <article className={styles.text} lang={article.lang}>
      <header className={styles.top}>
        <h1 className={styles.headline}>{wordsOf(article, headlineId)}</h1>
        {children}
      </header>
      {article.blocks.map((block) => (
        <div key={block.id} className={styles.row} data-type={block.type}>
          <Margin article={article} block={block} />
          {blockNode(article, block)}
        </div>
      ))}
    </article>
  );
}

/** A text of the article, named as spans name it, with its marks and numbers. */
function wordsOf(article: Article, id: string): readonly ReactNode[] {
  return numberedText(article, id).flatMap(({ text, quotes, numbers }, at) => [
    quotes.reduceRight<ReactNode>(
      (words, { speaker, kind }) => (
        <mark
          key={`words ${at}`}
          className={styles.quote}
          data-kind={kind}
          data-hue={speaker === null ? 0 : badgesOf(article).get(speaker)?.hue}
        >
          {words}
        </mark>
      ),
      text,
    ),
    numbers.length > 0 && (
      <sup key={`numbers ${at}`} className={styles.number}>
        {numbers.join(', ')}
      </sup>
    ),
  ]);
}

function blockNode(article: Article, block: Block): ReactNode {
  const words = wordsOf(article, block.id);
  switch (block.type) {
    case 'paragraph':
      return <p>{words}</p>;
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading>{words}</Heading>;
    }
    case 'figure':
      return (
        <figure>
          {block.image !== undefined && (
            <img
              src={`${import.meta.env.BASE_URL}articles/${block.image.src}`}
              alt={block.image.alt}
              width={block.image.width}
              height={block.image.height}
            />
          )}
          <figcaption>
            {words} {block.credit !== null && <span className={styles.credit}>{block.credit}</span>}
          </figcaption>
        </figure>
      );
  }
}

/** Who speaks beside the words, a slip in the source, and a picture that is not there. */
function Margin({ article, block }: { readonly article: Article; readonly block: Block }) {
  const voices = marginNotes(article, block.id);
  const slips = slipsByText(article).get(block.id) ?? [];
  const isMissing = block.type === 'figure' && block.image === undefined;
  if (voices.length === 0 && slips.length === 0 && !isMissing) return null;
  return (
    <div className={styles.margin}>
      {isMissing && <p>Figure. The picture itself is not in the source.</p>}
      {voices.map(({ numbers, label }) => (
        <p key={label}>
          <b>{numbers.join(', ')}</b> {label}
        </p>
      ))}
      {slips.map(({ id, at, note }) => (
        <p key={id}>
          “{at.text}”: {note}
        </p>
      ))}
    </div>
  );
}

/** The mentions that have a note, by the text they stand in. */
const slipsByText = oncePer((article: Article): ReadonlyMap<string, readonly Mention[]> => {
  const slips = article.mentions.filter(({ note }) => note !== undefined);
  return new Map(
    slips.map(({ at: { block } }) => [block, slips.filter(({ at }) => at.block === block)]),
  );
});
