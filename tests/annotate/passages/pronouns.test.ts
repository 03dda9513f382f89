import { testPassages } from './passage.ts';

/** Whom "he", "she" and a relative's noun mean. */
testPassages([
  [
    'who answers in the last clause',
    'Martha Ellison called the bridge a waste, a charge Robert Crane denied.\n\n“We built what was ordered,” the engineer said. “It will stand.”',
    [['direct', 'Robert Crane', 'We built what was ordered, … It will stand.']],
  ],
  [
    'who answers, beside somebody unnamed',
    'Orlo Ellison chairs the panel.\n\nA spokesman for the mill left. Robert Crane said the bridge was safe, a claim Ellison has disputed.\n\n“It fell,” she said.',
    [
      ['indirect', 'Robert Crane', 'the bridge was safe'],
      ['direct', 'Orlo Ellison', 'It fell,'],
    ],
  ],
  [
    'who is contacted, after somebody else has spoken',
    'Robert Poe said names were sold.\n\nContacted, Larkton union council Chairman James Crane denied it. He said he had left.',
    [
      ['indirect', 'Robert Poe', 'names were sold'],
      ['indirect', 'James Crane', 'he had left'],
    ],
  ],
  [
    'who begins the sentence before the one with “she”',
    'Martha Ellison said it was hard. Susan Crane does not want to talk of it. She wants to talk of the flood, and of a book that her husband kept.\n\n“When it rains, they come,” she says.',
    [
      ['indirect', 'Martha Ellison', 'it was hard'],
      ['direct', 'Susan Crane', 'When it rains, they come,'],
    ],
  ],
  [
    'whose mind is told',
    'Robert Crane met James Poe in May.\n\nCrane wants to take his boys there, he said, “and show them the hill.”',
    [
      [
        'indirect',
        'Robert Crane',
        'Crane wants to take his boys there … “and show them the hill.”',
      ],
      ['partial', 'Robert Crane', 'and show them the hill.'],
    ],
  ],
  [
    'what somebody is said to have done, of two',
    'Robert Crane met James Poe in May.\n\nCrane was wrong, he said.',
    [['indirect', '–', 'Crane was wrong']],
  ],
  [
    'a judge of years ago',
    'Martha Ellison, who teaches law, said it had held before. In 2015, a judge dismissed a challenge. “The courts look at what people knew,” she said.',
    [
      ['indirect', 'Martha Ellison', 'it had held before'],
      ['direct', 'Martha Ellison', 'The courts look at what people knew,'],
    ],
  ],
  [
    'a neighbour of today',
    'Martha Ellison said it was quiet. A neighbour called the police. “I heard a bang,” she said.',
    [
      ['indirect', 'Martha Ellison', 'it was quiet'],
      ['direct', '–', 'I heard a bang,'],
    ],
  ],
  [
    'whoever a neighbour shows something',
    'Lee Crane, 34, jumped in. His wife Susan Crane, 33, only found out when a neighbour showed her the clip. “That is never our Lee,” she laughed.',
    [['direct', 'Susan Crane', 'That is never our Lee,']],
  ],
  [
    'the “his” of his wife',
    'Lee Crane, 34, jumped in.\n\nHis wife Susan Crane, 33, was at home. His bosses have given him today off. But he said he would be back.',
    [['indirect', 'Lee Crane', 'he would be back']],
  ],
  [
    'whose brother a clause between is of',
    'Robert Crane, whose brother James Crane died in the flood, drove to the shelter.\n\n“We had nowhere to go,” he said.',
    [['direct', 'Robert Crane', 'We had nowhere to go,']],
  ],
  [
    'a brother who is there',
    'Robert Crane drove to the shelter with his brother, James Crane.\n\n“We had nowhere to go,” he said.',
    [['direct', '–', 'We had nowhere to go,']],
  ],
  [
    'what somebody was told',
    'Martha Crane, a cook, said she had been told by a doctor that it was “routine”.',
    [
      ['indirect', 'Martha Crane', 'she had been told by a doctor that it was “routine”'],
      ['indirect', '–', 'it was “routine”'],
      ['partial', '–', 'routine'],
    ],
  ],
  [
    'a call that is answered',
    'Martha Crane was 34 when she answered a call for “anybody who can drive”.',
    [],
  ],
  [
    '“her husband”, of a couple',
    'Among them were Robert and Jane Crane, whose son, Tom, died in 2017. Mrs Crane said she had slept badly. Her husband said he no longer cared.',
    [
      ['indirect', 'Jane Crane', 'she had slept badly'],
      ['indirect', 'Robert Crane', 'he no longer cared'],
    ],
  ],
  [
    '“her husband”, whom nobody names',
    'Among them were Robert Poe and Jane Crane. Mrs Crane said she had slept badly. Her husband, who was not there, said he no longer cared.',
    [
      ['indirect', 'Jane Crane', 'she had slept badly'],
      ['indirect', '–', 'he no longer cared'],
    ],
  ],
  [
    'a reply that came from somebody',
    '“Nobody called you a thief,” came the reply from Martha Ellison.',
    [['direct', 'Martha Ellison', 'Nobody called you a thief,']],
  ],
  [
    'the head of a union, by another noun',
    'The National President of the Bakers’ Congress, Prof. Orlo Tekin, spoke on Monday. He said, “We signed it.”\n\nThe union leader added that bakers would not work.',
    [
      ['direct', 'Orlo Tekin', 'We signed it.'],
      ['indirect', 'Orlo Tekin', 'bakers would not work'],
    ],
  ],
  [
    'a reply that is theirs',
    'Martha Ellison asked Robert Crane if he was ready. “Nearly,” came his reply.',
    [
      ['indirect', 'Martha Ellison', 'if he was ready'],
      ['direct', 'Robert Crane', 'Nearly,'],
    ],
  ],
  [
    'a turn of one whose sex nothing tells',
    '“Are you ready?” Martha Ellison asked.\n\n“Nearly,” said Orlo Tekin.\n\n“You said that before,” she said.',
    [
      ['direct', 'Martha Ellison', 'Are you ready?'],
      ['direct', 'Orlo Tekin', 'Nearly,'],
      ['direct', '–', 'You said that before,'],
    ],
  ],
  [
    'the head of a city’s offices, by another noun',
    'Municipal Commissioner Martha Ellison met them. “We have fined 40,” Ellison said. “More will follow,” the civic chief added.',
    [
      ['direct', 'Martha Ellison', 'We have fined 40,'],
      ['direct', 'Martha Ellison', 'More will follow,'],
    ],
  ],
]);
