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
    />
  );
}
