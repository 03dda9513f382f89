import { useState } from 'react';
import type { Article } from '../model/article.ts';
import type { ReaderLocation } from '../model/location.ts';
import { passagesOfPerson } from '../model/passages.ts';
import type { PersonItem } from '../model/people.ts';
import { PassageList } from './passage-list.tsx';
import styles from './passages-of-person.module.css';

interface PassagesOfPersonProps {
  readonly item: PersonItem;
  readonly article: Article;
  readonly location: ReaderLocation;
}

/** All passages of the person in focus; folded away for somebody whose quotes are listed beside. */
export default function PassagesOfPerson({ item, article, location }: PassagesOfPersonProps) {
  const { person, quotes } = item;
  const [open, setOpen] = useState(quotes === 0);
  return (
    <details
      className={styles.passages}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>Where in the text</summary>
      {open && (
        <PassageList
          article={article}
          passages={passagesOfPerson(article, person)}
          name={person.name}
          location={location}
        />
      )}
    </details>
  );
}
