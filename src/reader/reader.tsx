import { Fragment, memo, startTransition, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Article, Block } from '../model/article.ts';
import { blockText, headlineId } from '../model/article.ts';
import { parseEdtf, sayMoment } from '../model/edtf.ts';
import { runsOf } from '../model/runs.ts';
import { aboutAnchor } from '../model/target.ts';
import { segmentsIn } from '../model/text.ts';
import { Chunk } from '../ui/chunk.tsx';
import { CopyLink } from '../ui/copy-link.tsx';
import { Colophon } from './colophon.tsx';
import styles from './reader.module.css';
import type { Markup } from './segment-view.tsx';
import { markupOf, segmentNode } from './segment-view.tsx';

interface ReaderProps {
  readonly article: Article;
  /** The article's own address, to which anchors are added. */
  readonly address: string;
  /** The block that a link points into, by its id: it is drawn whatever else is not yet. */
  readonly wanted: string | null;
  /** Whether what is far from the beginning may be drawn now. */
  readonly whole: boolean;
  /** The card that hangs from a name or a quote, when one is open. */
  readonly children?: ReactNode;
}

/** The article itself, from the headline to the note on its source. */
export function Reader({ article, address, wanted, whole, children }: ReaderProps) {
  return (
    <article className={styles.article} lang={article.lang} aria-labelledby={headlineId}>
      <Text article={article} address={address} wanted={wanted} whole={whole} />
      {children}
    </article>
  );
}

/** How much text is drawn in one go, in UTF-16 code units: more than most articles have. */
const chunkLength = 20_000;

/** Drawn once for each article: whom the reader looks at is the styles' business, not the text's. */
const Text = memo(function Text({
  article,
  address,
  wanted,
  whole,
}: Omit<ReaderProps, 'children'>) {
  const chunks = useMemo(
    () => runsOf(article.blocks, chunkLength, (block) => blockText(block).length),
    [article],
  );
  const markup = useMemo(() => markupOf(article, address), [article, address]);
  const drawn = useGrowing(whole ? chunks.length : 1);
  return (
    <Fragment>
      <header className={styles.top}>
        <h1 id={headlineId} className={styles.headline} dir="auto" tabIndex={-1}>
          {wordsOf(article, headlineId, markup)}
        </h1>
        <Dateline article={article} address={address} />
      </header>
      {chunks.map((blocks, at) => (
        <TextChunk
          key={blocks[0]?.id}
          article={article}
          blocks={blocks}
          markup={markup}
          due={at < drawn || blocks.some(({ id }) => id === wanted)}
          alone={chunks.length === 1}
        />
      ))}
      <Colophon article={article} />
    </Fragment>
  );
});

/** How many chunks are added at a time: few enough that the reader is never kept waiting. */
const chunksAtOnce = 16;

/** How many of so many chunks to draw: the first at once, so that reading can begin, the rest soon after. */
function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    startTransition(() => {
      setDrawn(drawn + chunksAtOnce);
    });
  }, [drawn, count]);
  return drawn;
}

interface TextChunkProps {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly markup: Markup;
  readonly due: boolean;
  readonly alone: boolean;
}

const TextChunk = memo(function TextChunk({ article, blocks, markup, due, alone }: TextChunkProps) {
  return (
    <Chunk tag="div" due={due} alone={alone} className={styles.chunk}>
      {() =>
        blocks.map((block) => (
          <div key={block.id} className={styles.row} data-type={block.type} dir="auto">
            {blockNode(block, wordsOf(article, block.id, markup))}
            <CopyLink
              href={`${markup.address}#${block.id}`}
              anchor={block.id}
              what={`this ${block.type === 'heading' ? 'section' : block.type}`}
              className={styles.copy}
            />
          </div>
        ))
      }
    </Chunk>
  );
});

/** A text of the article, named as spans name it, with its marks. */
function wordsOf(article: Article, id: string, markup: Markup): readonly ReactNode[] {
  return segmentsIn(article, id).map((segment) => segmentNode(segment, markup));
}

function blockNode(block: Block, words: readonly ReactNode[]): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.id} className={styles.paragraph} tabIndex={-1}>
          {words}
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id} className={styles.heading} tabIndex={-1}>
          {words}
        </Heading>
      );
    }
    case 'figure':
      return (
        <Fragment>
          {block.image === undefined && (
            <p className={styles.missing}>Figure. The picture itself is not in the source.</p>
          )}
          <figure id={block.id} className={styles.figure} tabIndex={-1}>
            {block.image !== undefined && (
              <img
                className={styles.image}
                src={`${import.meta.env.BASE_URL}articles/${block.image.src}`}
                alt={block.image.alt}
                width={block.image.width}
                height={block.image.height}
                loading="lazy"
              />
            )}
            <figcaption dir="auto">
              {words}
              {block.credit !== null && (
                <Fragment>
                  {' '}
                  <span className={styles.credit}>{block.credit}</span>
                </Fragment>
              )}
            </figcaption>
          </figure>
        </Fragment>
      );
  }
}

function Dateline({ article, address }: Pick<ReaderProps, 'article' | 'address'>) {
  const dates = article.published === null ? null : parseEdtf(article.published);
  const day = dates?.start ?? dates?.end;
  const { publisher, note } = article.source;
  return (
    <p className={styles.dateline}>
      {publisher !== undefined && <span>{publisher}</span>}
      {day && <time dateTime={day.value}>{sayMoment(day)}</time>}
      {note !== undefined && <a href={`${address}#${aboutAnchor}`}>About this text</a>}
    </p>
  );
}
