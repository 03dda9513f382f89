import styles from './copy-link.module.css';

interface CopyLinkProps {
  readonly href: string;
  readonly anchor: string;
  /** What the link leads to, as in “Copy link to quote 3”. */
  readonly what: string;
  readonly className?: string | undefined;
}

/**
 * A link to a place on the page that copies its address when clicked. It is a real link, so it can
 * be opened, dragged and saved like any other; `useCopying` answers the click for all of them.
 */
export function CopyLink({ href, anchor, what, className }: CopyLinkProps) {
  return (
    <a
      className={`${styles.copy} ${className ?? ''}`}
      href={href}
      data-copy={anchor}
      aria-label={`Copy link to ${what}`}
      title="Copy link"
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.2-2.2a3 3 0 0 0-4.2-4.2l-1 1" />
        <path d="M9.5 6.5a3 3 0 0 0-4.2 0L3.1 8.7a3 3 0 0 0 4.2 4.2l1-1" />
      </svg>
    </a>
  );
}
