import { testPassages } from './passage.ts';

/** Talks of two, in turns that no clause claims. */
testPassages([
  [
    'an answer of few words',
    'Martha Ellison looked up and said, “It is over, then.”\n\n“What is over?” asked Robert Crane, the guard.\n\n“The fair.”',
    [
      ['direct', 'Martha Ellison', 'It is over, then.'],
      ['direct', 'Robert Crane', 'What is over?'],
      ['direct', 'Martha Ellison', 'The fair.'],
    ],
  ],
  [
    'who asks back',
    'Martha Ellison looked up and said, “It is over, then.”\n\n“What is over?” asked Robert Crane, the guard.\n\n“The fair.”\n\n“They might have called,” Crane said.\n\n“For whom?”',
    [
      ['direct', 'Martha Ellison', 'It is over, then.'],
      ['direct', 'Robert Crane', 'What is over?'],
      ['direct', 'Martha Ellison', 'The fair.'],
      ['direct', 'Robert Crane', 'They might have called,'],
      ['direct', 'Martha Ellison', 'For whom?'],
    ],
  ],
  [
    'a third has spoken',
    '“It is cold,” said Ana Poe.\n\n“It is dark,” said Martha Ellison.\n\n“Is it late?” asked Robert Crane.\n\n“Nearly.”',
    [
      ['direct', 'Ana Poe', 'It is cold,'],
      ['direct', 'Martha Ellison', 'It is dark,'],
      ['direct', 'Robert Crane', 'Is it late?'],
      ['direct', '–', 'Nearly.'],
    ],
  ],
  [
    'a question that nobody asks of anybody',
    '“It is cold,” said Martha Ellison.\n\n“What did they expect?” Robert Crane said.\n\n“Nothing of it was ever going to work.”',
    [
      ['direct', 'Martha Ellison', 'It is cold,'],
      ['direct', 'Robert Crane', 'What did they expect?'],
      ['direct', '–', 'Nothing of it was ever going to work.'],
    ],
  ],
  [
    'a question to oneself after a clause',
    '“The boat sank. I was sitting on a roof,” Martha Ellison said.\n\n“We sang, because what else was there to do?”',
    [
      ['direct', 'Martha Ellison', 'The boat sank. I was sitting on a roof,'],
      ['direct', 'Martha Ellison', 'We sang, because what else was there to do?'],
    ],
  ],
]);
