import { Fragment, memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Article, Block } from '../model/article.ts';
import { headlineId } from '../model/article.ts';
import { parseEdtf, sayMoment } from '../model/edtf.ts';
import type { Segment } from '../model/segments.ts';
import { aboutAnchor } from '../model/target.ts';
import type { Cover } from '../model/text.ts';
import { annotatedText } from '../model/text.ts';
import { CopyLink } from '../ui/copy-link.tsx';
import { Colophon } from './colophon.tsx';
import styles from './reader.module.css';
import type { Markup } from './segment-view.tsx';
import { markupOf, SegmentView } from './segment-view.tsx';

interface ReaderProps {
  readonly article: Article;
  /** The article's own address, to which anchors are added. */
  readonly address: string;
  /** The card that hangs from a name or a quote, when one is open. */
  readonly children?: ReactNode;
}

/** The article itself, from the headline to the note on its source. */
export function Reader({ article, address, children }: ReaderProps) {
  return (
    <article className={styles.article} lang={article.lang} aria-labelledby={headlineId}>
      <Text article={article} address={address} />
      {children}
    </article>
  );
}

/** Drawn once for each article: whom the reader looks at is the styles' business, not the text's. */
const Text = memo(function Text({ article, address }: Omit<ReaderProps, 'children'>) {
  const text = useMemo(() => annotatedText(article), [article]);
  const markup = useMemo(() => markupOf(article, address), [article, address]);
  return (
    <Fragment>
      <header className={styles.top}>
        <h1 id={headlineId} className={styles.headline} tabIndex={-1}>
          <Segments segments={text.headline} markup={markup} />
        </h1>
        <Dateline article={article} address={address} />
      </header>
      {text.blocks.map(({ block, segments }, at) => (
        <div key={block.id} className={styles.row} data-type={block.type}>
          <BlockView block={block}>
            <Segments segments={segments} markup={markup} />
          </BlockView>
          <CopyLink
            href={`${address}#${block.id}`}
            anchor={block.id}
            what={nameOf(block, at)}
            className={styles.copy}
          />
        </div>
      ))}
      <Colophon article={article} />
    </Fragment>
  );
});

interface SegmentsProps {
  readonly segments: readonly Segment<Cover>[];
  readonly markup: Markup;
}

function Segments({ segments, markup }: SegmentsProps) {
  return segments.map((segment) => (
    <SegmentView key={segment.start} segment={segment} markup={markup} />
  ));
}

function BlockView({ block, children }: { readonly block: Block; readonly children: ReactNode }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.id} className={styles.paragraph} tabIndex={-1}>
          {children}
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id} className={styles.heading} tabIndex={-1}>
          {children}
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
            <figcaption>
              {children}
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

/** What a link to the block is called. */
function nameOf(block: Block, at: number): string {
  switch (block.type) {
    case 'paragraph':
      return `block ${at + 1}, a paragraph`;
    case 'heading':
      return `the section ${block.text}`;
    case 'figure':
      return `block ${at + 1}, a figure`;
  }
}

function Dateline({ article, address }: Omit<ReaderProps, 'children'>) {
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
