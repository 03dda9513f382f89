import styles from './initials.module.css';

/** The letters that stand for a speaker wherever colour alone would have to; decoration to a screen reader. */
export function Initials({ letters, hue }: { readonly letters: string; readonly hue: number }) {
  return (
    <span className={styles.initials} data-hue={hue} aria-hidden="true">
      {letters}
    </span>
  );
}
