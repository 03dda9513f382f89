import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Article, Mention } from '../model/article.ts';
import { namedBefore, sentenceOf } from '../model/passage-excerpts.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, placeIn, stepTo, togglePerson } from '../model/location.ts';
import type { PersonItem } from '../model/people.ts';
import { counted, formNames } from '../model/words.ts';
import { Initials } from '../ui/initials.tsx';
import { Sentence } from './card.tsx';
import { Provenance } from './provenance.tsx';
import styles from './card.module.css';

interface PersonCardProps {
  readonly article: Article;
  readonly item: PersonItem;
  readonly mention: Mention;
  readonly location: ReaderLocation;
  /** How many passages the person has; some of them are the children. */
  readonly passages: number;
  readonly children: ReactNode;
}

/** Somebody's name, with the letters and the role that the article gives. */
export function PersonTitle({ item: { person, badge } }: Pick<PersonCardProps, 'item'>) {
  return (
    <div className={styles.who}>
      <Initials letters={badge.initials} hue={badge.hue} />
      <div>
        <p className={styles.name} dir="auto">
          {person.name}
        </p>
        {person.role !== null && (
          <p className={styles.role} dir="auto">
            {person.role.text}
          </p>
        )}
      </div>
    </div>
  );
}

/** So many of a person's passages stand on the card. */
export const fewPassages = 5;

/** Who a mention stands for, as the article says it, by which sentence, and where else. */
export function PersonCard(props: PersonCardProps) {
  const { article, item, mention, location, passages, children } = props;
  const { person, quotes, mentions, chosen } = item;
  return (
    <>
      <RoleEvidence article={article} item={item} location={location} />
      <p className={styles.facts}>
        Here {formNames[mention.form]}: “<bdi>{mention.at.text}</bdi>”.{' '}
        <StandsFor article={article} mention={mention} location={location} />
        {quotes === 0 ? 'Never quoted' : `Quoted ${times(quotes)}`}, mentioned{' '}
        {times(mentions.length)}.
      </p>
      <Provenance of={mention} />
      {mention.note !== undefined && (
        <p className={styles.note}>
          <b>Note</b> {mention.note}
        </p>
      )}
      {passages > 1 && <div className={styles.passages}>{children}</div>}
      <p className={styles.actions}>
        <Link to={formatLocation(togglePerson(location, person.id))}>
          {chosen
            ? 'Show everyone'
            : passages > fewPassages
              ? `Show all ${counted(passages, 'passage')}`
              : `Show only ${person.name}`}
        </Link>
      </p>
    </>
  );
}

const times = (count: number) =>
  count === 1 ? 'once' : count === 2 ? 'twice' : counted(count, 'time');

/** The sentence in which the article says who somebody is; nothing where it does not say. */
function RoleEvidence({
  article,
  item: { person },
  location,
}: Pick<PersonCardProps, 'article' | 'item' | 'location'>) {
  const at = person.role?.at;
  if (at === undefined) return null;
  return (
    <>
      <Sentence excerpt={sentenceOf(article, at)} />
      <p className={styles.source}>
        The sentence that says who this is.{' '}
        <Link to={formatLocation(placeIn(location, at.block))}>In the text</Link>
      </p>
    </>
  );
}

/** By which name before it one knows whom a pronoun or a description stands for. */
function StandsFor({
  article,
  mention,
  location,
}: Pick<PersonCardProps, 'article' | 'mention' | 'location'>) {
  const named = mention.form === 'name' ? null : namedBefore(article, mention);
  if (named === null) return null;
  return (
    <>
      Last named before it as “
      <Link to={formatLocation(stepTo(location, named.id))} dir="auto">
        {named.at.text}
      </Link>
      ”.{' '}
    </>
  );
}
