import { Fragment, memo, useState } from 'react';
import { Link } from 'react-router';
import type { Article, Person } from '../model/article.ts';
import { excerptOf } from '../model/excerpt.ts';
import type { ReaderLocation } from '../model/location.ts';
import { formatLocation, stepTo, togglePerson } from '../model/location.ts';
import type { PeopleView, PersonItem } from '../model/people.ts';
import { counted, formNames, percent } from '../model/words.ts';
import { Initials } from '../ui/initials.tsx';
import { Nothing, Panel } from './panel.tsx';
import dotted from '../ui/dotted.module.css';
import styles from './people-panel.module.css';
import { Voices } from './voices.tsx';

interface PeoplePanelProps {
  readonly article: Article;
  readonly view: PeopleView;
  readonly location: ReaderLocation;
}

/** Who is in the story: those who are heard, and those who are only spoken of. */
export const PeoplePanel = memo(function PeoplePanel(props: PeoplePanelProps) {
  const { view } = props;
  const { heard, unheard } = view;
  return (
    <Panel title="People">
      {heard.length + unheard.length === 0 && (
        <Nothing>No people are marked in this article.</Nothing>
      )}
      {heard.length > 0 && (
        <>
          <Voices view={view} />
          <People {...props} items={heard} label="Quoted" />
        </>
      )}
      {unheard.length > 0 && (
        <>
          <h3 className={styles.subtitle}>Mentioned, never quoted</h3>
          <People {...props} items={unheard} label="Mentioned, never quoted" />
        </>
      )}
    </Panel>
  );
});

interface PeopleProps extends Pick<PeoplePanelProps, 'article' | 'location'> {
  readonly items: readonly PersonItem[];
  readonly label: string;
}

function People({ items, label, article, location }: PeopleProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <PersonEntry key={item.person.id} item={item} article={article} location={location} />
      ))}
    </ul>
  );
}

interface PersonEntryProps extends Pick<PeoplePanelProps, 'article' | 'location'> {
  readonly item: PersonItem;
}

function PersonEntry({ item, article, location }: PersonEntryProps) {
  const { person, badge, chosen } = item;
  return (
    <li id={person.id} className={styles.item} tabIndex={-1} data-chosen={chosen}>
      <div className={styles.row}>
        <Initials letters={badge.initials} hue={badge.hue} />
        <div className={styles.who}>
          <Link
            className={styles.name}
            to={formatLocation(togglePerson(location, person.id))}
            aria-current={chosen ? 'true' : undefined}
          >
            {person.name}
          </Link>
          {person.role !== null && <span className={styles.role}>{person.role.text}</span>}
          <span className={`${styles.counts} ${dotted.dotted}`}>
            {countsOf(item).map((count, at) => (
              <Fragment key={count}>
                {at > 0 && ' '}
                <span>{count}</span>
              </Fragment>
            ))}
          </span>
        </div>
      </div>
      {chosen && <Passages item={item} article={article} location={location} />}
      {chosen && person.links.length > 0 && <Elsewhere links={person.links} />}
    </li>
  );
}

function countsOf({ quotes, mentions, words, share }: PersonItem): readonly string[] {
  return [
    quotes === 0 ? 'Never quoted' : counted(quotes, 'quote'),
    counted(mentions.length, 'mention'),
    ...(words === 0 ? [] : [`${percent(share)} of the quoted words`]),
  ];
}

/** Where the article speaks of the person in focus, each a link to the place. */
function Passages({ item, article, location }: PersonEntryProps) {
  const { mentions, quotes } = item;
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
        <ol>
          {mentions.map(({ id, at, form }) => {
            const { before, words, after } = excerptOf(article, at);
            return (
              <li key={id}>
                <Link to={formatLocation(stepTo(location, id))}>
                  {before}
                  <b>{words}</b>
                  {after}
                </Link>
                {form !== 'name' && <span className={styles.form}> {formNames[form]}</span>}
              </li>
            );
          })}
        </ol>
      )}
    </details>
  );
}

/** What is linked to of a person is not the article's, and says so. */
function Elsewhere({ links }: { readonly links: Person['links'] }) {
  return (
    <p className={styles.elsewhere}>
      Not in the article:{' '}
      {links.map(({ title, url }, at) => (
        <Fragment key={url}>
          {at > 0 && ', '}
          <a href={url} rel="external">
            {title}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
