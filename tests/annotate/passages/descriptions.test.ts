import { testPassages } from './passage.ts';

/** Speakers whom the text names by what they are, or by whose relative they are. */
testPassages([
  [
    'his wife, where he was named as her husband',
    'Martha Ellison works in a shop. Her husband, Robert Crane, drives a truck.\n\n“I said to hold on,” he said.\n\n“It was no joke,” said his wife.',
    [
      ['direct', 'Robert Crane', 'I said to hold on,'],
      ['direct', 'Martha Ellison', 'It was no joke,'],
    ],
  ],
  [
    'his wife, where nobody is named as such',
    'Robert Crane drives a truck. “I said to hold on,” Crane said. “It was no joke,” his wife said.',
    [
      ['direct', 'Robert Crane', 'I said to hold on,'],
      ['direct', '–', 'It was no joke,'],
    ],
  ],
  [
    'the mother of a daughter named as hers',
    'Martha Ellison’s daughter, Odile Crane, saw it. “It fell,” Odile Crane said. “She was brave,” her mother said.',
    [
      ['direct', 'Odile Crane', 'It fell,'],
      ['direct', 'Martha Ellison', 'She was brave,'],
    ],
  ],
  [
    'an actor is of either sex',
    'Aisling Corr plays her. Corr, who spent a month there, is in no doubt. “You will hate it,” the actor says.',
    [['direct', 'Aisling Corr', 'You will hate it,']],
  ],
  [
    'a lawyer with a role and a name',
    'Robert Crane was in court. His attorney, public defender Owen Poe, told the judge that his client was ill.',
    [['indirect', 'Owen Poe', 'his client was ill']],
  ],
  [
    'a mentor, a relative clause and a verb of habit',
    'Her mentor, the film-maker Bernard Poe, who died in 2011, used to say that a film had two parts.',
    [['indirect', 'Bernard Poe', 'a film had two parts']],
  ],
  [
    'the wife of an office, beside another’s wife',
    'Robert Crane, the mayor, met John Poe. Poe’s wife, Ana Poe, was there.\n\nThe mayor’s wife laughed. “It is late,” she said.',
    [['direct', '–', 'It is late,']],
  ],
  [
    'an office that thanks somebody, either of whom may speak',
    'Robert Crane, the mayor, was late. Colin Oksa came too.\n\nThe mayor thanked Oksa. “It is late,” he said.',
    [['direct', '–', 'It is late,']],
  ],
  [
    'her sister, after the sister has spoken',
    'Jane Roe left. Her sister, Ana Roe, stayed. “It is cold,” said Ana Roe. “It is late,” her sister said.',
    [
      ['direct', 'Ana Roe', 'It is cold,'],
      ['direct', 'Jane Roe', 'It is late,'],
    ],
  ],
]);
