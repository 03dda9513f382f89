import type { PeopleView } from '../model/people.ts';
import { counted, percent } from '../model/words.ts';
import styles from './voices.module.css';

/** Each voice's share of the quoted words, as one slim bar and in words. */
export function Voices({ view }: { readonly view: PeopleView }) {
  const voices = voicesOf(view);
  if (view.words === 0) return <p className={styles.sentence}>Nobody’s own words are quoted.</p>;
  return (
    <div className={styles.voices}>
      <svg className={styles.bar} width="100%" height="8" aria-hidden="true">
        {voices.map(({ name, hue, from, share }) => (
          <rect
            key={name}
            data-hue={hue}
            x={`${from * 100}%`}
            width={`${share * 100}%`}
            height="8"
          />
        ))}
      </svg>
      <p className={styles.sentence}>{sentenceOf(view, voices)}</p>
    </div>
  );
}

interface Voice {
  readonly name: string;
  /** 0 for what is nobody's in particular: the article names no one, or there are too many to name. */
  readonly hue: number;
  /** Where the voice begins on the bar, and how much of it is theirs: 0 to 1. */
  readonly from: number;
  readonly share: number;
}

/** More people than this are told one by one neither by a bar nor by a sentence. */
const mostTold = 8;

function voicesOf({ heard, unattributed }: PeopleView): readonly Voice[] {
  const named = heard
    .filter(({ share }) => share > 0)
    .map(({ person, badge, share }) => ({ name: person.name, hue: badge.hue, share }));
  const told = named.length > mostTold ? named.slice(0, mostTold - 1) : named;
  const others = named.slice(told.length);
  const all = [
    ...told,
    {
      name: `${others.length} others`,
      hue: 0,
      share: others.reduce((sum, { share }) => sum + share, 0),
    },
    { name: 'unattributed', hue: 0, share: unattributed.share },
  ];
  const voices: Voice[] = [];
  let from = 0;
  for (const voice of all.filter(({ share }) => share > 0)) {
    voices.push({ ...voice, from });
    from += voice.share;
  }
  return voices;
}

function sentenceOf({ words }: PeopleView, voices: readonly Voice[]): string {
  const [only] = voices;
  if (only?.hue === 0) return `${counted(words, 'quoted word')}, and nobody is named for them.`;
  if (only !== undefined && voices.length === 1) {
    return `One voice: all ${counted(words, 'quoted word')} are ${only.name}’s.`;
  }
  const shares = voices.map(({ name, share }) => `${name} ${percent(share)}`).join(', ');
  return `Of ${counted(words, 'quoted word')}: ${shares}.`;
}
