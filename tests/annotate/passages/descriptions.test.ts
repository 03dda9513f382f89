import { testPassages } from './passage.ts';

/** Speakers whom the text names by what they are, or by whose relative they are. */
testPassages([
  [
    'his wife, where he was named as her husband',
    'Martha Ellison works in a shop. Her husband, Robert Crane, mends clocks.\n\n“I said to wait,” he said.\n\n“It was no joke,” said his wife.',
    [
      ['direct', 'Robert Crane', 'I said to wait,'],
      ['direct', 'Martha Ellison', 'It was no joke,'],
    ],
  ],
  [
    'his wife, where nobody is named as such',
    'Robert Crane mends clocks. “I said to wait,” Crane said. “It was no joke,” his wife said.',
    [
      ['direct', 'Robert Crane', 'I said to wait,'],
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
    'Niamh Duff plays her. Duff, who spent a month there, has no doubts. “You will hate it,” the actor says.',
    [['direct', 'Niamh Duff', 'You will hate it,']],
  ],
  [
    'a lawyer with a role and a name',
    'Robert Crane was in court. His attorney, public defender Owen Poe, told the judge that his client was ill.',
    [['indirect', 'Owen Poe', 'his client was ill']],
  ],
  [
    'a mentor, a relative clause and a verb of habit',
    'Her mentor, the potter Bernard Poe, who died in 2011, used to say that a pot had two sides.',
    [['indirect', 'Bernard Poe', 'a pot had two sides']],
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
