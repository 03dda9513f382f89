import { useId } from 'react';
import { parseEdtf } from '../model/edtf.ts';
import type { Told } from '../model/make-correction.ts';
import styles from './put-right.module.css';

interface EventFieldsProps {
  readonly told: Told;
  readonly onChange: (told: Told) => void;
}

/** What happened, and when, with what a date looks like. */
export function EventFields({ told, onChange }: EventFieldsProps) {
  const hint = useId();
  const isWrong = told.date !== '' && parseEdtf(told.date) === null;
  return (
    <>
      <label>
        What happened
        <input
          value={told.title}
          onChange={({ currentTarget }) => {
            onChange({ ...told, title: currentTarget.value });
          }}
        />
      </label>
      <label>
        When
        <input
          value={told.date}
          aria-describedby={hint}
          aria-invalid={isWrong}
          onChange={({ currentTarget }) => {
            onChange({ ...told, date: currentTarget.value.trim() });
          }}
        />
      </label>
      <p id={hint} className={styles.hint}>
        {isWrong ? 'This is no date: write ' : 'A day, a month or a year: '}
        2020-02-12, 2020-02 or 2020. About: 2020-02~. From and to:{' '}
        <span className={styles.whole}>2020-02-12/2020-02-13</span>.
      </p>
    </>
  );
}
