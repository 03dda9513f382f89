import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Excerpt } from '../model/excerpt.ts';
import { focusQuietly } from '../ui/arrive.ts';
import { setRule, withData } from '../ui/rules.ts';
import { SheetHead } from '../ui/sheet-head.tsx';
import { useDragToClose } from '../ui/use-drag-to-close.ts';
import styles from './card.module.css';
import type { OpenCard } from './use-card.ts';
import { handleOf } from './use-card.ts';

interface CardProps {
  readonly card: OpenCard;
  readonly label: string;
  /** What or whom it is about, which stays in sight. */
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small sheet that hangs from its words; on a narrow screen, and to a finger, it lies at the foot. */
export function Card({ card, label, title, onClose, children }: CardProps) {
  const element = useRef<HTMLDivElement>(null);
  const handle = handleOf(card);
  // A layout effect, so that the focus goes back while the card can still be seen to have had it.
  useLayoutEffect(() => {
    if (!card.pinned) return;
    const sheet = element.current;
    if (sheet !== null) focusQuietly(sheet);
    return () => {
      const from = document.querySelector<HTMLElement>(handle);
      if (from !== null && sheet?.contains(document.activeElement) === true) focusQuietly(from);
    };
  }, [card.pinned, handle]);
  const { kind, id } = card;
  useLayoutEffect(() => {
    // Of several with one name the last is what is hung from: the first bears the id.
    const words = `:is(mark, span, a[data-mention])${withData(kind, id)}`;
    setRule(
      'card',
      `${words} { anchor-name: --card; }
      ${words}[id] { anchor-name: --card-begins, --card; }
      article { anchor-name: --column; }`,
    );
    return () => {
      setRule('card', '');
    };
  }, [kind, id]);
  useDragToClose(element, 'down', onClose);
  return (
    <div
      ref={element}
      className={styles.card}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      data-card={card.kind === 'quote' ? card.id : ''}
      data-pinned={card.pinned}
      data-touched={/touch|pen/.test(card.pointer ?? '')}
    >
      <SheetHead onClose={onClose}>{title}</SheetHead>
      {children}
      <div className={styles.more} />
    </div>
  );
}

/** A sentence of the article with the words that matter in it. */
export function Sentence({ excerpt: { before, words, after } }: { readonly excerpt: Excerpt }) {
  return (
    <blockquote className={styles.sentence} dir="auto">
      {before}
      <b>{words}</b>
      {after}
    </blockquote>
  );
}
