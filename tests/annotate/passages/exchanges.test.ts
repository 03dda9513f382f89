import { testPassages } from './passage.ts';

/** Talks of two, in turns that no clause claims. */
testPassages([
  [
    'an answer of few words',
    'Martha Ellison looked up and said, “That is it, I guess.”\n\n“That is what?” asked Robert Crane, the guard.\n\n“The sign.”',
    [
      ['direct', 'Martha Ellison', 'That is it, I guess.'],
      ['direct', 'Robert Crane', 'That is what?'],
      ['direct', 'Martha Ellison', 'The sign.'],
    ],
  ],
  [
    'who asks back',
    'Martha Ellison looked up and said, “That is it, I guess.”\n\n“That is what?” asked Robert Crane, the guard.\n\n“The sign.”\n\n“They could have waited,” Crane said.\n\n“For whom?”',
    [
      ['direct', 'Martha Ellison', 'That is it, I guess.'],
      ['direct', 'Robert Crane', 'That is what?'],
      ['direct', 'Martha Ellison', 'The sign.'],
      ['direct', 'Robert Crane', 'They could have waited,'],
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
    '“My phone rang. I was sitting on a beam,” Martha Ellison said.\n\n“We laughed, because what else can you do?”',
    [
      ['direct', 'Martha Ellison', 'My phone rang. I was sitting on a beam,'],
      ['direct', 'Martha Ellison', 'We laughed, because what else can you do?'],
    ],
  ],
]);
