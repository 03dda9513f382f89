import type { Article, Person } from '../model/article.ts';
import type { Who } from '../model/correction.ts';
import { whoIsCalled, whoOf } from '../model/make-correction.ts';
import styles from './put-right.module.css';

/** A person's id, nobody, somebody new by name and kind; empty while nothing is chosen. */
export type Choice = string | { readonly name: string; readonly kind: Who['kind'] };

/** The choice of nobody; no id of a person begins with such a character. */
export const nobody = '-nobody-';
const somebody = '-somebody-';

/** Whom a choice means; null for nobody, undefined while it means nothing yet. */
export function whoFrom(article: Article, choice: Choice): Who | null | undefined {
  if (typeof choice !== 'string')
    return whoIsCalled(article, choice.name, choice.kind) ?? undefined;
  if (choice === nobody) return null;
  const person = article.people.find(({ id }) => id === choice);
  return person && whoOf(person);
}

interface PersonFieldProps {
  readonly label: string;
  /** What it is called that it is nobody; left out where it has to be somebody. */
  readonly none?: string;
  /** Whether nothing is chosen at first. */
  readonly undecided?: boolean;
  readonly article: Article;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Chooses one of the article's people, nobody, or somebody new. */
export function PersonField({
  label,
  none,
  undecided,
  article,
  choice,
  onChoose,
}: PersonFieldProps) {
  const isNew = typeof choice !== 'string';
  return (
    <>
      <label>
        {label}
        <select
          value={isNew ? somebody : choice}
          onChange={({ currentTarget: { value } }) => {
            onChoose(value === somebody ? { name: '', kind: 'person' } : value);
          }}
        >
          {undecided === true && <option value="">Choose…</option>}
          {none !== undefined && <option value={nobody}>{none}</option>}
          <PersonOptions people={article.people} />
          <option value={somebody}>Somebody else…</option>
        </select>
      </label>
      {isNew && (
        <>
          <label>
            Name
            <input
              value={choice.name}
              onChange={({ currentTarget }) => {
                onChoose({ ...choice, name: currentTarget.value });
              }}
            />
          </label>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={choice.kind === 'organization'}
              onChange={({ currentTarget }) => {
                onChoose({ ...choice, kind: currentTarget.checked ? 'organization' : 'person' });
              }}
            />
            An organization, no person
          </label>
        </>
      )}
    </>
  );
}

/** Everybody of these, to choose from. */
export function PersonOptions({ people }: { readonly people: readonly Person[] }) {
  return people.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
